"""The live card: quotes on tap, editing, confirming, striking, undo."""

import json
import struct
import zlib

import pytest
from playwright.sync_api import expect

from guest import EMAIL, NAME, RESUME
from test_chat import offers


@pytest.fixture
def read_room(room):
    """A room in which a profile has been read."""
    return room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()


def test_a_fact_shows_its_quote_on_tap(read_room):
    role = read_room.field("role")
    expect(role.locator(".badge")).to_have_text("JSON Resume")
    role.locator(".fact-value").click()
    expect(role.locator("blockquote")).to_contain_text("Head of Grid Research")
    role.locator(".fact-value").click()
    expect(role.locator("blockquote")).to_have_count(0)


def test_what_the_guest_says_is_marked_as_theirs(room):
    room.say(f"{NAME}, {EMAIL}")
    name = room.field("full_name")
    expect(name.locator(".badge")).to_have_text("You")
    name.locator(".fact-value").click()
    expect(name.locator("figcaption")).to_have_text("from your message")


def test_an_edit_is_the_guests_own_and_can_be_undone(read_room):
    role = read_room.field("role")
    role.locator(".fact-value").click()
    expect(role.locator("input")).to_be_focused()
    role.locator("input").fill("Director of Research")
    role.get_by_role("button", name="Save").click()
    expect(role.locator(".value")).to_have_text("Director of Research")
    expect(role.locator(".badge")).to_have_text("You")
    read_room.page.click("#undo")
    expect(role.locator(".value")).to_have_text("Head of Grid Research")


@pytest.mark.refusals
def test_a_value_that_cannot_be_right_is_told_where_it_was_typed(room):
    email = room.field("email")
    email.get_by_role("button", name="write it here").click()
    email.locator("input").fill("bad")
    email.get_by_role("button", name="Save").click()
    expect(email.locator(".problem")).to_contain_text("e-mail address")
    email.locator("input").fill(EMAIL)
    email.get_by_role("button", name="Save").click()
    expect(email.locator(".value")).to_have_text(EMAIL)


def test_a_struck_fact_goes_and_can_be_brought_back(read_room):
    achievements = read_room.field("achievements")
    struck = achievements.locator(".value").first.inner_text()
    achievements.locator(".fact-value").first.click()
    achievements.get_by_role("button", name="Wrong").first.click()
    expect(achievements.locator(".fact", has_text=struck)).to_have_count(0)
    achievements.locator(".struck summary").click()
    achievements.get_by_role("button", name="Bring back").click()
    expect(achievements.locator(".fact", has_text=struck)).to_be_visible()


def test_a_suggestion_is_kept_in_one_tap(read_room):
    suggestion = read_room.page.locator("#fields .fact.suggested:has(.fact-actions)").first
    fact = suggestion.get_attribute("data-fact")
    suggestion.get_by_role("button", name="Keep").click()
    expect(read_room.page.locator(f'#fields [data-fact="{fact}"]')).to_have_attribute("data-status", "confirmed")


def test_an_item_is_added_to_a_list_and_the_others_stay_what_they_were(read_room):
    keywords = read_room.field("expertise_keywords")
    before = keywords.locator(".fact").count()
    keywords.locator(".blank").click()
    keywords.locator("input").fill("Village politics")
    keywords.get_by_role("button", name="Save").click()
    expect(keywords.locator(".fact")).to_have_count(before + 1)
    assert keywords.locator(".fact.profile").count() == before


def test_what_is_missing_is_marked_and_asked_about_on_tap(room):
    expect(room.field("full_name").locator(".needed")).to_be_visible()
    room.page.locator("#kit-end summary").click()
    with room.page.expect_response(lambda response: response.url.endswith("/ask")) as answered:
        room.page.locator("#kit-end").get_by_role("button", name="Key message", exact=True).click()
    assert answered.value.status == 200
    asked = [message for message in room.conversation()["messages"] if message["asks"]][-1]
    assert asked["asks"] == ["key_message"]
    expect(room.page.locator("#message")).to_be_focused()


def test_every_field_stands_on_the_card_once(room):
    names = room.page.locator("#kit [data-field]").evaluate_all("nodes => nodes.map(node => node.dataset.field)")
    assert set(names) == set(room.conversation()["fields"])
    assert len(names) == len(set(names)) == 26
    assert names[:3] == ["full_name", "role", "company"]


def picture(side=8):
    """A square of one colour, as a PNG."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + b"\x20\x60\x4a" * side) * side
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_picture_of_the_guest_is_chosen_made_smaller_and_shown(room):
    offers(room, "headshot")
    room.say(f"{NAME}, {EMAIL}")
    expect(room.page.locator("#portrait .initials")).to_have_text("NV")
    sent = []
    room.page.on("request", lambda request: sent.append(request) if request.method == "PUT" else None)
    room.page.locator("#portrait input").set_input_files(
        {"name": "me.png", "mimeType": "image/png", "buffer": picture(2000)})
    expect(room.page.locator("#portrait img")).to_be_visible()
    assert room.page.locator("#portrait img").evaluate("image => image.decode().then(() => image.naturalWidth)") == 1600
    assert sent[0].headers["content-type"] == "image/jpeg"


@pytest.mark.refusals
def test_what_is_no_picture_is_told(room):
    offers(room, "headshot")
    room.page.locator("#portrait input").set_input_files(
        {"name": "me.png", "mimeType": "image/png", "buffer": b"no picture"})
    expect(room.page.locator(".toast")).to_contain_text("can’t be read")


@pytest.mark.refusals
def test_undo_with_nothing_to_undo_says_so(room):
    expect(room.page.locator("#undo")).to_be_hidden()
    room.page.click("#menu summary")
    with room.page.expect_response("**/undo") as answer:
        room.page.click("#menu-undo")
    assert answer.value.status == 409
    expect(room.page.locator(".toast")).to_contain_text("There is nothing to take back.")
