"""The operator's page: it shows the figures to whoever has the key, and to nobody else."""

import json
import os
import pathlib
import re
import sqlite3
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import ADMIN_KEY as KEY
from conftest import DESK, PHONE, ROOT, Server

AXE = Axe()
LOOKS = [(DESK, "light"), (DESK, "dark"), (PHONE, "light"), (PHONE, "dark")]
NAMES = ["desk, light", "desk, dark", "phone, light", "phone, dark"]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server with an owner's key and a few months of invented interviews."""
    running = Server(
        ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom"), tmp_path_factory.mktemp("house"))
    running.start()
    invent(running.folder / "greenroom.db")
    yield running
    running.stop()


def profile(number):
    reasons = {2: "private", 5: "timeout", 8: "not_found", 11: "timeout"}
    reason = reasons.get(number % 13)
    return {
        "kind": "linkedin_url" if number % 3 else "linkedin_pdf", "state": "failed" if reason else "done",
        **({"reason": reason} if reason else {}), "from_cache": number % 7 == 0, "queued": 40 + number,
        "fetch": 3000 + 137 * number, "analyze": 400 + 61 * (number % 20),
    }


def invent(path):
    """Figures of 120 interviews, as the server writes them."""
    begun = int(time.time() * 1000) - 40 * 86_400_000
    with sqlite3.connect(path, timeout=10) as database:
        for number in range(120):
            item = profile(number) if number % 2 else None
            is_read = item is not None and item["state"] == "done"
            is_over = number % 6 != 0
            figures = {
                "changed_at": "2026-01-05T10:00:00.000Z", "completed": is_over, "with_profile": is_read,
                "guest_messages": (7 if is_read else 13) + number % 3 if is_over else number % 4,
                "bot_messages": 9 if is_read else 15, "questions_saved": 6 + number % 3 if is_read else 0,
                "completeness": 1 if is_over else 0.4, "profiles": [item] if item else [],
                "open": [] if is_over else [["full_name", "email", "linkedin_url"], ["success_stories"]][number % 4 // 2],
                **({"rating": 4 + number % 2} if is_over and number % 5 == 0 else {}),
            }
            key = f"invented-{number}"
            database.execute(
                "INSERT INTO conversations VALUES (?, 1, '{}', 'digest', ?, ?)", (key, begun + number, begun + number))
            database.execute("INSERT INTO figures VALUES (?, ?, ?)", (key, begun + number, json.dumps(figures)))


@pytest.fixture
def open_admin(browser, house):
    """Opens the page in a browser of its own; fails the test if it wrote an unexpected error to the console."""
    contexts, told = [], []

    def make(viewport=DESK, scheme="light"):
        context = browser.new_context(
            base_url=house.url, viewport=viewport, color_scheme=scheme, locale="en-GB", reduced_motion="reduce")
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("console", lambda line: told.append(line.text) if line.type in ("error", "warning") else None)
        page.goto("/admin")
        return page

    yield make
    for context in contexts:
        context.close()
    assert [line for line in told if not line.startswith("Failed to load resource")] == []


def sign_in(page, key=KEY):
    page.fill("#token", key)
    page.press("#token", "Enter")
    return page


def violations(page):
    return [f"{item['id']}: {item['nodes'][0]['html']}" for item in AXE.run(page).response["violations"]]


def picture(page, name):
    """Keeps a picture where somebody wants to look at it."""
    if "GREENROOM_PICTURES" in os.environ:
        page.screenshot(path=pathlib.Path(os.environ["GREENROOM_PICTURES"]) / f"admin {name}.png", full_page=True)


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS, ids=NAMES)
def test_axe_finds_nothing_and_nothing_sticks_out(open_admin, viewport, scheme):
    page = open_admin(viewport, scheme)
    expect(page.locator("#token")).to_be_focused()
    assert violations(page) == []
    picture(page, f"key {viewport['width']} {scheme}")
    sign_in(page)
    expect(page.locator(".figure")).to_have_count(7)
    expect(page.locator(".chart")).to_have_count(4)
    assert violations(page) == []
    for summary in page.locator(".chart summary").all():
        summary.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(page, f"{viewport['width']} {scheme}")


def test_the_page_shows_what_the_api_says(open_admin, house):
    page = sign_in(open_admin())
    body = page.request.get("/api/v1/admin/analytics?days=90", headers={"Authorization": f"Bearer {KEY}"}).json()
    assert body["interviews"]["started"] == 120 and body["interviews"]["completed"] == 100
    assert body["profiles"]["failures"] == {"private": 5, "timeout": 10, "not_found": 4}
    expect(page.locator(".figure").first).to_contain_text("100 of 120 interviews")
    fewer = page.locator(".figure", has_text="Fewer messages")
    expect(fewer).to_contain_text(f"{body['reduction_percent']} %".replace(".0 %", " %"))
    expect(fewer).to_have_attribute("data-met", "yes")
    expect(page.locator(".figure", has_text="Profiles that failed")).to_have_attribute("data-met", "no")
    failures = page.locator(".chart", has_text="Why profiles failed")
    assert failures.locator("svg text.value").evaluate_all("nodes => nodes.map(node => node.textContent)") == ["10", "5", "4"]
    widths = failures.locator("svg .bar").evaluate_all("nodes => nodes.map(node => node.getBoundingClientRect().width)")
    assert widths[0] > widths[1] > widths[2] > 0
    left = page.locator(".chart", has_text="Where guests leave")
    expect(left.locator("svg")).to_contain_text("full name, email, linkedin url")


def test_another_time_has_other_figures(open_admin):
    page = sign_in(open_admin())
    expect(page.locator("#until")).to_contain_text("120 interviews")
    page.select_option("#days", "30")
    expect(page.locator("#until")).to_contain_text("0 interviews")
    expect(page.locator(".chart svg")).to_have_count(0)
    expect(page.locator(".figure", has_text="Rating").locator(".number")).to_have_text("–")
    assert violations(page) == []


def test_the_key_stays_in_the_tab_and_out_of_every_address(open_admin):
    page = open_admin()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    sign_in(page, "a wrong key")
    expect(page.locator("#problem")).to_have_text(re.compile("not this server’s ADMIN_TOKEN"))
    expect(page.locator("#figures")).to_be_hidden()
    sign_in(page)
    expect(page.locator(".figure")).to_have_count(7)
    page.reload()
    expect(page.locator(".figure")).to_have_count(7)
    assert [url for url in asked if KEY in url] == []
    assert page.evaluate("JSON.stringify(localStorage) + document.cookie").find(KEY) < 0
    other = page.context.new_page()
    other.goto("/admin")
    expect(other.locator("#key")).to_be_visible()
    page.click("#leave")
    expect(page.locator("#key")).to_be_visible()
    page.reload()
    expect(page.locator("#key")).to_be_visible()


def test_a_key_that_no_header_can_carry_is_a_wrong_one(open_admin):
    page = sign_in(open_admin(), "ключ")
    expect(page.locator("#problem")).to_have_text("That is not this server’s ADMIN_TOKEN.")
    expect(page.locator("#key")).to_be_visible()


def test_without_a_key_configured_the_page_says_so(browser, house, tmp_path):
    running = Server(house.binary, tmp_path, ADMIN_TOKEN="")
    running.start()
    context = browser.new_context(base_url=running.url)
    page = context.new_page()
    page.goto("/admin")
    sign_in(page)
    expect(page.locator("#problem")).to_have_text(re.compile("has no ADMIN_TOKEN"))
    context.close()
    running.stop()


def test_prometheus_gets_the_same(house, open_admin):
    page = open_admin()
    text = page.request.get(
        "/api/v1/admin/analytics", headers={"Authorization": f"Bearer {KEY}", "Accept": "text/plain"}).text()
    assert 'greenroom_analytics_interviews{state="completed"} 100\n' in text
    assert 'greenroom_analytics_profile_failures{reason="timeout"} 10\n' in text
    assert "greenroom_analytics_interviews{" in page.request.get("/metrics").text()
