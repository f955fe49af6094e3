"""A whole interview with nothing but a keyboard: from the start page to the kit, a profile's card and sharing included."""

import json
import re

from playwright.sync_api import expect

from guest import EMAIL, NAME, RESUME, answer_to


def tab_to(page, selector, key="Tab", at_most=120):
    """Goes with the tab key, or another, to an element; fails where it is never reached."""
    for _ in range(at_most):
        if page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{selector} is not reached with {key}")


def back_to(page, selector):
    tab_to(page, selector, key="Shift+Tab")


def test_an_interview_with_the_keyboard_alone(new_room):
    room = new_room()
    page = room.page
    # From the beginning: Playwright does not wait until choosers are its own.
    page.on("filechooser", lambda _: None)
    page.goto("/")
    tab_to(page, "#start")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/c/[^/]+$"))
    room.ready()
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.type(NAME)
    page.keyboard.press("Shift+Enter")
    page.keyboard.type(EMAIL)
    page.keyboard.press("Enter")
    expect(room.field("email").locator(".value")).to_have_text(EMAIL)
    expect(page.locator("#message")).to_be_focused()
    # The clip opens the browser's own chooser.
    back_to(page, "#attach")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files({"name": "resume.json", "mimeType": "application/json", "buffer": json.dumps(RESUME).encode()})
    room.read()
    expect(page.locator(".learned-foot .button")).to_be_visible()
    before = room.conversation()["revision"]
    back_to(page, ".learned-foot .button")
    page.keyboard.press("Enter")
    room._answered(before)
    expect(page.locator("#message")).to_be_focused()
    for _ in range(20):
        conversation = room.conversation()
        if conversation["status"] != "active":
            break
        before = conversation["revision"]
        messages = conversation["messages"]
        last_said = max(index for index, message in enumerate(messages) if message["role"] == "guest")
        stands = messages[last_said + 1:]
        page.wait_for_function("seq => document.querySelector(`[data-seq='${seq}']`)", arg=messages[-1]["seq"])
        if any(message["kind"] == "summary" for message in stands):
            # The first reply is the yes.
            page.locator(".chip").first.evaluate("node => node.dataset.first = ''")
            back_to(page, ".chip[data-first]")
            page.keyboard.press("Enter")
        else:
            asked = next((message["asks"] for message in reversed(stands) if message["asks"]), [])
            expect(page.locator("#message")).to_be_focused()
            page.keyboard.type("; ".join(answer_to(field) for field in asked) or "yes")
            page.keyboard.press("Enter")
        room._answered(before)
    assert room.conversation()["status"] == "completed"
    expect(page.locator("#open-kit")).to_be_visible()
    tab_to(page, "#share")
    page.keyboard.press("Enter")
    expect(page.locator("#share-dialog")).to_be_visible()
    tab_to(page, "#share-make")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Link to your media kit")).to_be_visible()
    expect(page.locator(".share-fresh .button")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#share")).to_be_focused()
    back_to(page, "#open-kit")
    page.keyboard.press("Enter")
    expect(page.locator(".kit h1")).to_contain_text(NAME)
