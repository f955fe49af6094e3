"""How an earlier system failed its guests in the page and the kit, by the numbers of that list."""

import html
import json
import re

import pytest
from playwright.sync_api import expect

from guest import ANSWERS, EMAIL, NAME, RESUME
from test_api import MEGABYTE, Guest, check_problem, text

STEPS = {"introduction": "Introduction", "core_discovery": "Your expertise", "media_focus": "Your audience",
         "confirmation": "Confirmation"}


def kit(room):
    """The kit's page as text, and as data."""
    page = room.page.request.get(f"{room.api}/media-kit.html").text()
    text = html.unescape(re.sub(r"<[^>]+>", " ", page.split("<main")[1]))
    return text, room.page.request.get(f"{room.api}/media-kit.json").json()


def change(room, field, value):
    origin = {"Origin": room.page.evaluate("location.origin")}
    assert room.page.request.patch(f"{room.api}/fields/{field}", data={"value": value}, headers=origin).ok


def fill(room):
    """Everything required, by the card."""
    story = {"title": "A shared battery", "result": "Outages fell by 85%.", "metrics": ["85%"]}
    for field in room.conversation()["missing"]:
        lists = {"expertise_keywords": 3, "podcast_topics": 2}
        value = ANSWERS[field].split(", ") if field in lists else ANSWERS[field]
        change(room, field, [story] if field == "success_stories" else value)


def test_17_the_kit_opens_in_the_same_page(new_room, finished_guest):
    cookies, address = finished_guest
    room = new_room(storage_state=cookies).open(address)
    opened = []
    room.page.context.on("page", lambda page: opened.append(page))
    room.page.click("#open-kit")
    expect(room.page.locator(".kit h1")).to_contain_text(NAME)
    assert opened == []


def test_40_numbers_where_a_profile_should_hold_words_cost_nothing(room):
    room.say(f"{NAME}, {EMAIL}")
    before = room.progress
    work = {**RESUME["work"][0], "summary": 45, "highlights": [45, {"impact": 45}, None]}
    odd = {**RESUME, "work": [work, 45], "skills": [*RESUME["skills"], 45], "awards": [{"title": 45}]}
    room.drop("resume.json", json.dumps(odd).encode(), "application/json").read()
    assert room.progress >= before
    assert room.value("company") == "Windward Cooperative"
    assert room.value("email") == EMAIL
    assert "Energy storage" in room.value("expertise_keywords")


def test_41_a_nul_goes_and_a_megabyte_is_refused(server):
    guest = Guest(server)
    assert guest.say("hi \0 there")["messages"][0]["text"] == "hi  there"
    before = guest.conversation()
    refused = guest.send("POST", "/messages", text("a" * MEGABYTE), {"Content-Type": "application/json"})
    check_problem(refused, 413, "too-large")
    assert guest.conversation() == before


def test_43_each_message_is_saved_when_it_is_answered(room):
    for count in range(1, 6):
        room.step()
        shown = room.page.locator(".message .bubble").all_inner_texts()
        room.page.reload()
        room.ready()
        expect(room.page.locator(".message.guest")).to_have_count(count)
        assert room.page.locator(".message .bubble").all_inner_texts() == shown
    assert room.value("expertise_keywords") == ANSWERS["expertise_keywords"].split(", ")


def test_45_a_finished_interview_can_be_exported_and_shows_words(new_room, finished_guest):
    cookies, address = finished_guest
    room = new_room(storage_state=cookies).open(address)
    shown = [kit(room)[0], room.page.request.get(f"{room.api}/media-kit.md").text(), room.page.inner_text("#log")]
    for place in shown:
        assert [mark for mark in ("None", "null", "{", "Optional(", "undefined", "[object") if mark in place] == []
    export = room.page.request.get(f"{room.api}/export")
    assert export.ok and NAME in json.dumps(export.json(), ensure_ascii=False)


def test_53_a_server_without_any_setting_answers(server):
    said = Guest(server).say(f"I'm {NAME}")
    assert [message["role"] for message in said["messages"]] == ["guest", "bot"]
    assert said["conversation"]["fields"]["full_name"]["value"] == NAME


def test_54_line_breaks_are_breaks(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    room.say("What do you have so far?")
    assert "\\n" not in room.page.inner_text("#log")
    assert room.page.locator(".bubble li").count() > 3


def test_55_the_phase_is_highlighted_throughout(room):
    seen = set()
    while (conversation := room.conversation())["status"] == "active":
        expect(room.page.locator("#steps [aria-current]")).to_have_text(STEPS[conversation["phase"]])
        expect(room.page.locator("#percent")).to_have_text(f"{conversation['progress']} %")
        seen.add(conversation["phase"])
        room.step()
    assert seen >= {"introduction", "core_discovery", "media_focus"}
    expect(room.page.locator("#phase")).to_have_text("Finished")


def test_56_and_57_a_new_guest_is_not_welcomed_back(new_room):
    room = new_room()
    room.page.goto("/")
    expect(room.page.locator("#resume")).to_be_hidden()
    room.begin()
    expect(room.page.locator(".message")).to_have_count(1)
    expect(room.page.locator(".toast")).to_have_count(0)
    assert not re.search(r"welcome back|resumed|failed", room.page.inner_text("body"), re.IGNORECASE)


@pytest.mark.refusals
def test_58_what_is_over_takes_no_messages(new_room, finished_guest):
    cookies, address = finished_guest
    room = new_room(storage_state=cookies).open(address)
    expect(room.page.locator("#composer")).to_be_hidden()
    origin = {"Origin": room.page.evaluate("location.origin")}
    assert room.page.request.post(f"{room.api}/messages", data={"text": "one more thing"}, headers=origin).status == 409
    expect(room.page.locator("#open-kit")).to_be_visible()


@pytest.mark.refusals
def test_58_what_was_erased_elsewhere_takes_no_messages(room):
    room.say(f"{NAME}, {EMAIL}")
    origin = {"Origin": room.page.evaluate("location.origin")}
    assert room.page.request.delete(room.api, headers=origin).status == 204
    expect(room.page.get_by_role("heading", name="This interview isn’t open here")).to_be_visible()
    expect(room.page.locator("#message")).to_have_count(0)


def test_60_nothing_is_completed_before_the_guest_approves(room):
    room.say(f"{NAME}, {EMAIL}")
    fill(room)
    room.page.reload()
    room.ready()
    assert room.conversation()["status"] == "active"
    assert room.progress < 100
    room.say("It's incomplete: I'm not done, please add TEDx 2023")
    assert room.conversation()["status"] == "active"
    room.page.click("#complete")
    expect(room.page.locator("#open-kit")).to_be_visible()
    assert room.progress == 100


def test_61_and_63_the_kit_holds_nothing_that_was_not_said(room):
    room.say(f"{NAME}, {EMAIL}")
    fill(room)
    text, data = kit(room)
    said = json.dumps(ANSWERS) + "85%"
    assert set(re.findall(r"\d+", text)) <= set(re.findall(r"\d+", said))
    assert [word for word in ("coming soon", "expert-", "Remote First", "Newsletter Subscribers") if word in text] == []
    assert re.findall(r"energy storage|community wind|grid planning", text)
    assert "social proof" not in json.dumps(data).lower()


def test_62_an_achievement_with_commas_is_one(room):
    award = "Raised $1,500,000 for village batteries"
    room.drop("resume.json", json.dumps({**RESUME, "awards": [{"title": award}]}).encode(), "application/json").read()
    assert award in room.value("achievements")
    expect(room.field("achievements").get_by_text(award, exact=True)).to_be_visible()
    assert award in kit(room)[0]


@pytest.mark.parametrize(("name", "slug"), [("José García", "jose-garcia"), ("王小明", None)])
def test_64_every_name_makes_an_address(room, name, slug):
    change(room, "full_name", name)
    made = kit(room)[1]["slug"]
    assert made == slug if slug else made not in ("", "media-kit")
