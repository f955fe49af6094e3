"""How an earlier system failed its guests in the page and the kit, by the numbers of that list."""

import html
import json
import re

import pytest
from playwright.sync_api import expect

from guest import ANSWERS, EMAIL, NAME, RESUME

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
