"""The interview as a plain form, in a browser that runs no scripts."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import DESK, PHONE
from guest import NAME, RESUME
from test_sharing import REQUIRED, picture


@pytest.fixture
def plain(new_context):
    """The form of a new interview, begun from the start page."""
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/")
    page.locator("form[action='/start'] button").click()
    page.wait_for_url(re.compile(r"/c/[^/]+/form$"))
    return page


def known(page, field):
    id = page.url.split("/c/")[1].split("/")[0]
    return page.request.get(f"/api/v1/conversations/{id}").json()["fields"][field]["value"]


def press(page, name):
    page.get_by_role("button", name=name, exact=True).first.click()
    page.wait_for_load_state()


def test_a_whole_interview_without_a_script(plain):
    plain.fill("#answer", f"I'm {NAME}, noor@windward.example")
    press(plain, "Send")
    expect(plain.get_by_role("status")).to_have_text("Your answer is in.")
    expect(plain.locator("#field-full_name")).to_have_value(NAME)
    plain.set_input_files("#file", {
        "name": "resume.json", "mimeType": "application/json", "buffer": json.dumps(RESUME).encode()})
    plain.set_input_files("#picture", {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": picture()})
    press(plain, "Save what I changed")
    expect(plain.locator(".profile")).to_contain_text("resume.json")
    expect(plain.locator("main img")).to_be_visible()
    for _ in range(100):
        plain.reload()
        if plain.locator(".profile").get_by_text("being read", exact=False).count() == 0:
            break
    for field, value in REQUIRED.items():
        if field == "success_stories":
            plain.fill("[name='story.1.title']", value[0]["title"])
        else:
            plain.fill(f"#field-{field}", "\n".join(value) if isinstance(value, list) else value)
    press(plain, "Save what I changed")
    for field, value in REQUIRED.items():
        if isinstance(value, str):
            assert known(plain, field) == value
    press(plain, "Approve and make my media kit")
    plain.get_by_role("link", name="Open my media kit").click()
    expect(plain.locator(".kit h1")).to_contain_text(NAME)


def test_what_cannot_be_right_is_told_beside_its_field_and_kept(plain):
    plain.fill("#field-email", "noor at windward")
    plain.fill("#field-role", "Grid researcher")
    plain.fill("#answer", "Hello")
    press(plain, "Send")
    expect(plain).to_have_title(re.compile("^Not saved:"))
    link = plain.locator(".errors a")
    expect(link).to_have_count(1)
    link.click()
    expect(plain.locator("#field-email")).to_have_value("noor at windward")
    assert plain.locator("#field-email").get_attribute("aria-invalid") == "true"
    expect(plain.locator("#answer")).to_have_value("Hello")
    assert known(plain, "role") == "Grid researcher"


def test_the_keyboard_alone_will_do(plain):
    plain.keyboard.press("Tab")
    expect(plain.locator(".skip")).to_be_focused()
    plain.keyboard.press("Enter")
    plain.keyboard.press("Tab")
    expect(plain.locator("#answer")).to_be_focused()
    plain.keyboard.type("I'm Noor Vandermeer")
    plain.keyboard.press("Tab")
    plain.keyboard.press("Enter")
    plain.wait_for_load_state()
    expect(plain.get_by_role("status")).to_be_visible()
    assert known(plain, "full_name") == NAME


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_sticks_out(plain, new_context, viewport, scheme):
    # The checks need scripts, the page does not: it is the same for both.
    page = new_context(viewport=viewport, scheme=scheme, storage_state=plain.context.storage_state()).new_page()

    def check():
        found = Axe().run(page).response["violations"]
        assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.goto(plain.url)
    check()
    page.fill("#field-email", "noor at windward")
    page.fill("#field-role", "Grid researcher")
    page.set_input_files("#picture", {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": picture()})
    press(page, "Save what I changed")
    expect(page.locator(".errors")).to_be_visible()
    check()
    page.goto("/kit/nothing")
    check()
