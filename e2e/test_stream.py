"""The connection comes and goes: nothing is lost, nothing is there twice, and the other view is one swipe away."""

import json
import re

import pytest
from playwright.sync_api import expect

from conftest import PHONE, ROOT, Server
from guest import EMAIL, NAME, RESUME
from room import Room


@pytest.mark.refusals
def test_a_server_that_starts_anew_loses_and_doubles_nothing(browser, tmp_path):
    import os
    server = Server(ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom"), tmp_path)
    server.start()
    context = browser.new_context(base_url=server.url)
    context.set_default_timeout(20_000)
    room = Room(context.new_page()).begin()
    room.say(f"{NAME}, {EMAIL}")
    server.stop()
    room.page.fill("#message", "none")
    room.page.press("#message", "Enter")
    expect(room.page.locator('.message[data-state="waiting"]')).to_be_visible()
    expect(room.page.locator("#connection")).to_be_visible()
    server.start()
    expect(room.page.locator('.message:is([data-state="waiting"], [data-state="sending"])')).to_have_count(0, timeout=30_000)
    expect(room.page.locator("#connection")).to_be_hidden(timeout=30_000)
    # What another tab says comes over the stream that was taken up again.
    other = Room(context.new_page()).open(room.page.url)
    other.say("I'm head of grid research at Windward Cooperative")
    expect(room.field("company").locator(".value")).to_have_text("Windward Cooperative", timeout=20_000)
    shown = room.page.locator(".message[data-seq]").evaluate_all("nodes => nodes.map(node => Number(node.dataset.seq))")
    assert shown == [message["seq"] for message in room.conversation()["messages"]]
    assert len(shown) == len(set(shown))
    context.close()
    server.stop()


def test_a_message_is_there_before_the_server_has_it(room):
    held = []
    room.page.route("**/messages", lambda route: held.append(route), times=1)
    room.page.fill("#message", f"{NAME}, {EMAIL}")
    room.page.press("#message", "Enter")
    expect(room.page.locator('.message[data-state="sending"]')).to_be_visible(timeout=500)
    assert room.page.input_value("#message") == ""
    held[0].continue_()
    expect(room.page.locator('.message.guest[data-state="sent"]')).to_have_count(1)


def test_the_card_is_one_swipe_away(new_room):
    room = new_room(viewport=PHONE, has_touch=True, is_mobile=True).begin()
    page = room.page
    expect(page.locator("body")).to_have_attribute("data-view", "chat")
    assert page.locator("#kit").evaluate("node => node.inert")
    session = page.context.new_cdp_session(page)
    session.send("Input.synthesizeScrollGesture", {"x": 300, "y": 500, "xDistance": -280, "yDistance": 0, "speed": 1200})
    expect(page.locator("body")).to_have_attribute("data-view", "kit")
    assert page.locator("#chat").evaluate("node => node.inert") and not page.locator("#kit").evaluate("node => node.inert")
    session.send("Input.synthesizeScrollGesture", {"x": 90, "y": 500, "xDistance": 280, "yDistance": 0, "speed": 1200})
    expect(page.locator("body")).to_have_attribute("data-view", "chat")


def test_what_was_inferred_looks_different(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    look = """node => { const value = getComputedStyle(node.querySelector('.value')), badge = getComputedStyle(node.querySelector('.badge'));
        return [value.fontStyle, value.borderInlineStartStyle, badge.borderStyle]; }"""
    assert room.page.locator("#kit .fact.suggested").first.evaluate(look) == ["italic", "dotted", "dashed"]
    assert room.page.locator("#kit .fact.profile").first.evaluate(look) == ["normal", "none", "none"]


def test_the_bar_says_how_many_answers_came_and_from_where(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json")
    expect(room.page.locator("#because")).to_have_text(re.compile(r"^\+\d+ answers from your .+"))
    expect(room.page.locator("#progress")).to_have_class(re.compile("jump"))


def test_a_copied_file_is_pasted_and_read(room):
    room.page.locator("#message").focus()
    room.page.evaluate(
        """text => {
            const clipboardData = new DataTransfer();
            clipboardData.items.add(new File([text], "resume.json", { type: "application/json" }));
            document.getElementById("message").dispatchEvent(
                new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }""", json.dumps(RESUME))
    room.read()
    assert room.value("company") == "Windward Cooperative"


def test_undo_is_in_the_toast_that_tells_of_a_change(room):
    room.say(f"{NAME}, {EMAIL}")
    name = room.field("full_name")
    name.locator(".fact-value").click()
    name.locator("input").fill("Somebody Else")
    name.get_by_role("button", name="Save").click()
    expect(name.locator(".value")).to_have_text("Somebody Else")
    room.page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(name.locator(".value")).to_have_text(NAME)


@pytest.mark.parametrize("path", ["/", "/c/nothing", "/kit/nothing", "/admin"])
def test_no_page_has_a_script_or_a_style_of_its_own_in_it(new_context, path):
    page = new_context().new_page()
    answer = page.request.get(path, headers={"Accept": "text/html"})
    policy = answer.headers["content-security-policy"]
    assert "unsafe-inline" not in policy and "unsafe-eval" not in policy and "default-src" in policy
    html = answer.text()
    assert re.findall(r"<style|\sstyle=|\son\w+=", html) == []
    assert [one for one in re.findall(r"<script[^>]*>", html) if "src=" not in one and "application/json" not in one] == []
