"""Every screen and every state of it, in both colour schemes and both widths: axe finds nothing, nothing sticks out."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import DESK, PHONE
from guest import EMAIL, NAME, RESUME
from test_embed import sites  # noqa: F401 (a fixture)
from test_sharing import approved, picture, shared  # noqa: F401 (a fixture)

AXE = Axe()
look = pytest.mark.parametrize(
    ("viewport", "scheme"), [(DESK, "light"), (DESK, "dark"), (PHONE, "light"), (PHONE, "dark")],
    ids=["desk, light", "desk, dark", "phone, light", "phone, dark"])


def check(page, state):
    """No violation, nothing wider than the screen, and a title that says where one is."""
    # What fades in is looked at when it is there.
    page.wait_for_function("() => document.getAnimations().every(a => a.playState === 'finished'"
                           " || a.effect.getTiming().iterations === Infinity)")
    found = [f"{item['id']}: {item['nodes'][0]['html']}" for item in AXE.run(page).response["violations"]]
    assert found == [], state
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
    assert page.title(), state


@look
@pytest.mark.refusals
def test_the_chat_in_every_state(new_room, viewport, scheme):
    room = new_room(viewport=viewport, scheme=scheme)
    page = room.page
    page.goto("/")
    check(page, "start")
    room.begin()
    check(page, "first question")
    # Loading, and not to be had.
    held = []
    address = re.compile(room.api + "$")
    page.route(address, lambda route: held.append(route))
    page.reload()
    expect(page.locator(".chat .skeleton")).to_be_visible()
    check(page, "loading")
    page.wait_for_function("() => getComputedStyle(document.querySelector('.slow')).opacity === '1'", timeout=8000)
    held.pop().fulfill(status=503, content_type="application/problem+json", body="{}")
    page.unroute(address)
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    check(page, "not to be had")
    page.get_by_role("button", name="Try again").click()
    room.ready()
    room.show("kit")
    check(page, "empty card")
    room.show("chat")
    page.route("**/messages", lambda route: held.append(route), times=1)
    page.fill("#message", f"{NAME}, {EMAIL}")
    page.press("#message", "Enter")
    expect(page.locator('.message[data-state="sending"]')).to_be_visible()
    check(page, "sending")
    page.context.set_offline(True)
    for route in held:
        route.abort()
    expect(page.locator('.message[data-state="waiting"]')).to_be_visible()
    expect(page.locator("#connection")).to_be_visible()
    check(page, "offline")
    page.context.set_offline(False)
    expect(page.locator(".message.guest[data-seq]")).to_be_visible()
    problem = {"type": "urn:greenroom:problem:invalid", "title": "Invalid", "status": 422, "detail": "Not like this."}
    page.route("**/messages", lambda route: route.fulfill(
        status=422, content_type="application/problem+json", body=json.dumps(problem)), times=1)
    page.fill("#message", "none")
    page.press("#message", "Enter")
    expect(page.locator('.message[data-state="failed"]')).to_be_visible()
    check(page, "failed")
    page.locator('.message[data-state="failed"]').get_by_role("button", name="Edit").click()
    page.locator(".message.guest .bubble").first.click()
    expect(page.get_by_role("textbox", name="Edit this answer")).to_be_visible()
    check(page, "editing an answer")
    page.keyboard.press("Escape")
    room.paste(json.dumps(RESUME, indent=1))
    expect(page.locator("#offer")).to_be_visible()
    check(page, "pasted profile")


@look
@pytest.mark.refusals
def test_a_profile_read_learned_and_edited(new_room, viewport, scheme):
    room = new_room(viewport=viewport, scheme=scheme).begin()
    page = room.page
    slow = {"id": "p-1", "kind": "linkedin_url", "url": "https://www.linkedin.com/in/noor-vandermeer", "file_name": None,
            "state": "fetching", "reason": None, "ownership": "unasked", "from_cache": False, "filled": [],
            "timings_ms": {}, "document": None, "unplaced": [], "report": [], "at": "2020-01-01T00:00:00.000Z"}
    body = {**room.conversation(), "profiles": [slow]}
    address = re.compile(room.api + "$")
    page.route(address, lambda route: route.fulfill(json=body))
    page.reload()
    expect(page.locator(".reading-row")).to_be_visible()
    check(page, "reading")
    page.unroute(address)
    page.reload()
    room.ready().drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    expect(page.locator(".learned")).to_be_visible()
    check(page, "learned")
    page.locator('.learned [data-field="role"]').get_by_role("button", name="Change").click()
    check(page, "changing what was learned")
    room.show("kit")
    room.field("role").locator(".fact-value").click()
    page.locator('[data-blank="phone"]').click()
    room.show("kit")
    check(page, "half a card, a fact open")
    room.show("chat")
    page.click("#menu summary")
    check(page, "menu")
    for entry, dialog in (("#menu-device", "#device"), ("#menu-about", "#about"), ("#menu-erase", "#erase")):
        if not page.locator(entry).is_visible():
            page.click("#menu summary")
        page.click(entry)
        expect(page.locator(dialog)).to_be_visible()
        check(page, dialog)
        page.keyboard.press("Escape")
    page.click("#menu summary")
    page.click("#menu-erase")
    page.click("#erase-now")
    expect(page.get_by_role("heading", name="Everything is erased")).to_be_visible()
    check(page, "erased")


@look
@pytest.mark.refusals
def test_the_end_the_kit_and_what_is_done_with_it(new_room, finished_guest, viewport, scheme):
    cookies, address = finished_guest
    room = new_room(viewport=viewport, scheme=scheme, storage_state=cookies).open(address)
    page = room.page
    expect(page.locator("#open-kit")).to_be_visible()
    check(page, "finished")
    page.click("#share")
    check(page, "share")
    page.click("#share-make")
    expect(page.get_by_label("Link to your media kit")).to_be_visible()
    check(page, "shared")
    link = page.get_by_label("Link to your media kit").input_value()
    page.get_by_role("button", name="Take back").last.click()
    page.keyboard.press("Escape")
    page.click("#for-show")
    page.click("#show-make")
    expect(page.locator("#show-problem")).not_to_be_empty()
    check(page, "for a show")
    page.fill("#show", "A podcast on energy storage for villages")
    page.click("#show-make")
    expect(page.locator(".kit h1")).to_be_visible()
    check(page, "variant")
    page.goto(address)
    room.ready()
    page.click("#open-kit")
    expect(page.locator(".kit h1")).to_be_visible()
    check(page, "kit")
    assert link


@look
@pytest.mark.refusals
def test_what_others_see(new_context, approved, viewport, scheme):  # noqa: F811
    page = new_context(viewport=viewport, scheme=scheme).new_page()
    _, path = shared(approved)
    page.goto(path)
    expect(page.locator(".kit h1")).to_be_visible()
    check(page, "shared kit")
    page.goto("/kit/nothing")
    check(page, "no kit")
    page.goto("/c/nothing")
    expect(page.get_by_role("heading", name="This interview isn’t open here")).to_be_visible()
    check(page, "no interview")


@look
def test_the_frame_in_another_site(sites, browser, viewport, scheme):  # noqa: F811
    _, (allowed, _) = sites
    context = browser.new_context(viewport=viewport, color_scheme=scheme)
    page = context.new_page()
    page.goto(allowed)
    frame = page.frame_locator("greenroom-chat iframe")
    expect(frame.locator("#begin")).to_be_visible()
    # The page around is somebody else's: only what is in the frame is looked at.
    inside = next(one for one in page.frames if "/embed" in one.url)
    for state in ("welcome", "chat"):
        page.wait_for_timeout(700)
        found = [item["id"] for item in AXE.run(inside).response["violations"]]
        assert found == [], state
        if state == "welcome":
            frame.locator("#begin").click()
            expect(frame.locator(".message.bot").first).to_be_visible()
    context.close()
