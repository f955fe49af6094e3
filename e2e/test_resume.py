"""Coming back: reloads, second tabs, other devices, bad connections, and leaving for good."""

import json
import re

import pytest
from playwright.sync_api import expect

from guest import EMAIL, NAME, RESUME
from test_chat import offers


def texts(room):
    return room.page.locator(".message .bubble").all_inner_texts()


def test_a_reload_resumes_where_it_was(room):
    room.say(f"{NAME}, {EMAIL}")
    before, progress = texts(room), room.progress
    room.page.reload()
    room.ready()
    expect(room.page.locator(".message")).to_have_count(len(before))
    assert texts(room) == before
    assert room.progress == progress
    expect(room.field("email").locator(".value")).to_have_text(EMAIL)


def test_a_second_tab_is_in_step(room, new_room):
    other = new_room(context=room.page.context).open(room.page.url)
    room.say(f"{NAME}, {EMAIL}")
    expect(other.page.locator(".message")).to_have_count(room.page.locator(".message").count())
    expect(other.field("full_name").locator(".value")).to_have_text(NAME)
    other.drop("resume.json", json.dumps(RESUME).encode(), "application/json")
    room.read()
    assert texts(room)[-1] == texts(other)[-1]
    assert len(set(room.page.locator(".message").evaluate_all("nodes => nodes.map(node => node.dataset.seq)"))) \
        == room.page.locator(".message").count()


def test_another_device_comes_in_by_its_link(room, new_context, new_room, server):
    room.say(f"{NAME}, {EMAIL}")
    begun = new_context().request.post("/api/v1/conversations", data={}).json()
    other = new_room().open(f"/c/{begun['conversation']['id']}#t={begun['token']}")
    assert "#" not in other.page.url
    other.page.fill("#message", f"{NAME}, {EMAIL}")
    other.page.press("#message", "Enter")
    expect(other.field("full_name").locator(".value")).to_have_text(NAME)
    other.page.reload()
    expect(other.field("full_name").locator(".value")).to_have_text(NAME)


def test_a_link_opens_the_interview_on_another_device(room, new_room):
    offers(room, "links")
    room.say(f"{NAME}, {EMAIL}")
    room.page.click("#menu summary")
    room.page.click("#menu-device")
    code = room.page.get_by_alt_text("The link as a code to scan")
    expect(code).to_be_visible()
    assert code.evaluate("image => image.naturalWidth") > 20
    link = room.page.get_by_label("Link to your interview").input_value()
    other = new_room().open(link)
    assert "#" not in other.page.url
    expect(other.field("full_name").locator(".value")).to_have_text(NAME)
    # The link's token has become a cookie: a new tab of that device needs no link.
    again = new_room(context=other.page.context).open(other.page.url)
    expect(again.field("full_name").locator(".value")).to_have_text(NAME)
    assert "token" not in again.page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")


def test_the_plain_form_is_one_tap_away(room):
    offers(room, "form")
    room.page.click("#menu summary")
    room.page.click("#menu-form")
    room.page.wait_for_url(re.compile(r"/c/[^/]+/form"))
    expect(room.page.locator("form").first).to_be_visible()


@pytest.mark.refusals
def test_a_message_written_offline_is_sent_once_on_return(room):
    room.page.context.set_offline(True)
    room.page.fill("#message", f"{NAME}, {EMAIL}")
    room.page.press("#message", "Enter")
    expect(room.page.locator("#connection")).to_be_visible()
    expect(room.page.locator(".message[data-state=waiting]")).to_be_visible()
    room.page.context.set_offline(False)
    expect(room.field("full_name").locator(".value")).to_have_text(NAME)
    expect(room.page.locator("#connection")).to_be_hidden()
    assert [message["text"] for message in room.conversation()["messages"] if message["role"] == "guest"] \
        == [f"{NAME}, {EMAIL}"]


@pytest.mark.refusals
def test_an_answer_lost_on_the_way_back_is_not_doubled(room):
    """The server takes the message, the connection breaks before its answer: the same key brings the same answer."""
    lost = []

    def lose_first(route):
        if lost:
            return route.fallback()
        lost.append(route.fetch())
        return route.abort()

    room.page.route("**/messages", lose_first)
    room.page.fill("#message", f"{NAME}, {EMAIL}")
    room.page.press("#message", "Enter")
    expect(room.page.locator(".message.guest[data-seq]")).to_have_count(1)
    expect(room.page.locator(".message.guest")).to_have_count(1)
    assert room.conversation()["counts"]["guest_messages"] == 1


def test_a_draft_survives_a_reload(room):
    room.page.fill("#message", "I was about to say")
    room.page.reload()
    room.ready()
    assert room.page.input_value("#message") == "I was about to say"


@pytest.mark.refusals
def test_an_unknown_interview_says_so_calmly(new_room):
    room = new_room()
    room.page.goto("/c/doesnotexist")
    expect(room.page.get_by_role("heading", name="This interview isn’t open here")).to_be_visible()
    expect(room.page.get_by_role("link", name="Go to the start page")).to_be_visible()


def test_export_gives_everything_and_erase_takes_it(room):
    room.say(f"{NAME}, {EMAIL}")
    room.page.click("#menu summary")
    with room.page.expect_download() as download:
        room.page.click("#menu-export")
    assert NAME in download.value.path().read_text()
    room.page.click("#menu summary")
    room.page.click("#menu-erase")
    room.page.click("#erase-now")
    expect(room.page.get_by_role("heading", name="Everything is erased")).to_be_visible()
    assert room.page.request.get(room.api).status == 404


test_export_gives_everything_and_erase_takes_it = pytest.mark.refusals(test_export_gives_everything_and_erase_takes_it)


def test_the_start_page_leads_back(room):
    address = room.page.url
    room.page.goto("/")
    room.page.get_by_role("link", name="Continue where you were").click()
    room.ready()
    assert room.page.url == address
