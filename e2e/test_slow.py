"""Slow 3G: how long until a guest can read, type and send; and what they see until then."""

import re
import time

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from guest import EMAIL, NAME

# As Chromium's own tools have it: 400 kbit/s each way, 2 s of latency a request.
SLOW_3G = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}


@pytest.fixture
def slow_room(new_room):
    room = new_room(viewport=PHONE).begin()
    session = room.page.context.new_cdp_session(room.page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    return room


def test_on_slow_3g_the_first_question_can_be_answered_in_time(slow_room):
    page = slow_room.page
    page.context.set_default_timeout(30_000)
    start = time.monotonic()
    page.goto(page.url, wait_until="commit")
    expect(page.locator("#disclosure")).to_be_visible(timeout=30_000)
    seen = time.monotonic() - start
    expect(page.locator(".message.bot").first).to_be_visible(timeout=30_000)
    expect(page.locator("#composer")).to_be_visible()
    usable = time.monotonic() - start
    print(f"slow 3G: first words after {seen:.1f} s, usable after {usable:.1f} s")
    # Three ways there and back: the page, then style and script together, then the interview.
    assert seen < 7 and usable < 11
    page.fill("#message", f"{NAME}, {EMAIL}")
    page.press("#message", "Enter")
    # It stands there at once, whatever the network does.
    expect(page.locator(".message.guest")).to_be_visible(timeout=300)
    expect(page.locator(".message.guest[data-seq]")).to_be_visible(timeout=15_000)
    expect(page.locator(".message.guest")).to_have_count(1)


def test_on_slow_3g_begin_says_that_it_begins(new_room):
    room = new_room(viewport=PHONE)
    page = room.page
    page.goto("/")
    page.route("**/api/v1/conversations", lambda route: (page.wait_for_timeout(800), route.continue_()))
    page.click("#start", no_wait_after=True)
    expect(page.locator("#start")).to_be_disabled()
    page.wait_for_url(re.compile(r"/c/[^/]+$"))
