"""Light and calm: what the page weighs, that nothing moves by itself, and that typing stays quick in a long log."""

import gzip
import json
import re

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from guest import EMAIL, NAME

# Bytes over the wire for the first look at an interview, all in all.
BUDGET = 60_000
SHIFTS = """() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
}"""


def test_the_first_page_is_light_and_needs_one_style_sheet_and_one_script(new_room, server):
    room = new_room().begin()
    page = room.page
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes, kinds = [], []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    session.on("Network.responseReceived", lambda event: kinds.append(event["type"]))
    page.reload()
    room.ready()
    page.wait_for_timeout(300)
    assert 15_000 < sum(sizes) < BUDGET
    assert (kinds.count("Stylesheet"), kinds.count("Script")) == (1, 1)


def test_what_has_a_hash_in_its_name_is_kept_for_ever(room):
    page = room.page.request.get(room.page.url).text()
    for name in re.findall(r"/static/chat\.[a-z0-9]+\.(?:js|css)", page):
        answer = room.page.request.get(name)
        assert "immutable" in answer.headers["cache-control"]
        assert answer.headers["content-encoding"] == "gzip" and answer.headers["vary"] == "Accept-Encoding"
    assert "no-cache" in room.page.request.get("/static/kit.css").headers["cache-control"]


def test_a_client_without_gzip_gets_plain_bytes(room):
    plain = room.page.request.get(room.api, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    small = room.page.request.get(room.api, headers={"Accept-Encoding": "gzip"})
    assert small.headers["content-encoding"] == "gzip" and small.json() == plain.json()
    assert int(small.headers["content-length"]) < int(plain.headers["content-length"]) / 2


def test_nothing_moves_when_messages_come(room):
    room.page.evaluate(SHIFTS)
    for answer in (f"{NAME}, {EMAIL}, no LinkedIn", "none", "Head of grid research at Windward Cooperative, 14 years"):
        room.say(answer)
        # A shift counts only without an input shortly before.
        room.page.wait_for_timeout(550)
    assert room.page.evaluate("window.shifted") < 0.02


def test_nothing_moves_while_the_page_opens(new_room):
    room = new_room(viewport=PHONE).begin()
    room.say(f"{NAME}, {EMAIL}")
    room.page.add_init_script(f"({SHIFTS})()")
    room.page.reload()
    room.ready()
    room.page.wait_for_timeout(700)
    assert room.page.evaluate("window.shifted") < 0.02


def with_messages(conversation, count):
    """The same interview after a very long talk."""
    at = conversation["messages"][0]["at"]
    conversation["messages"] = [
        {"seq": number, "role": "guest" if number % 2 else "bot", "kind": None if number % 2 else "question",
         "text": f"Message {number}: " + "a town that owns its power keeps its young people. " * (number % 5 + 1),
         "asks": [], "quick_replies": [], "at": at}
        for number in range(1, count + 1)]
    conversation["revision"] = count + 1
    return conversation


def key_cost(page):
    """The median time in milliseconds from a key to the end of the frame that shows it, while a sentence is typed."""
    page.evaluate("""() => {
        const box = document.getElementById("message");
        window.costs = [];
        // From the key to the end of the frame that shows it, the page's own work only.
        box.addEventListener("keydown", () => {
            const start = performance.now();
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => window.costs.push(performance.now() - start);
                box.offsetHeight;
                channel.port2.postMessage(0);
            });
        });
    }""")
    page.locator("#message").press_sequentially("A town that owns its power keeps its young people", delay=40)
    page.wait_for_timeout(200)
    costs = sorted(page.evaluate("window.costs"))
    assert len(costs) > 40
    return costs[len(costs) // 2]


def layout_cost(page):
    """The median time in milliseconds that a key takes of script and layout."""
    return page.evaluate("""() => new Promise((resolve) => {
        const box = document.getElementById("message");
        const times = [];
        for (let count = 0; count < 40; count++) {
            const start = performance.now();
            box.setRangeText("x", box.value.length, box.value.length, "end");
            box.dispatchEvent(new InputEvent("input", { bubbles: true }));
            document.getElementById("log").scrollHeight;
            box.offsetHeight;
            times.push(performance.now() - start);
        }
        resolve(times.sort((one, other) => one - other)[20]);
    })""")


def test_typing_stays_as_quick_with_500_messages(room):
    # Waiting for the next frame takes as long as the machine makes it at the moment, the page's own work at most 16 ms.
    few = key_cost(room.page)
    talk = with_messages(room.conversation(), 500)
    room.page.route(re.compile(room.api + "$"), lambda route: route.fulfill(json=talk))
    room.page.reload()
    expect(room.page.locator(".message")).to_have_count(500)
    room.page.wait_for_timeout(500)
    many = key_cost(room.page)
    assert many < few + 16, f"a key takes {many:.1f} ms to be seen, {few:.1f} ms with few messages"
    spent = layout_cost(room.page)
    assert spent < 8, f"a key costs {spent:.1f} ms of script and layout"
