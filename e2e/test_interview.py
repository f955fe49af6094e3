"""The main job: an interview from the first question to the kit, with a profile and without one."""

import json

from playwright.sync_api import expect

from conftest import PHONE
from guest import EMAIL, NAME, RESUME
from room import linkedin_pdf


def test_a_dropped_linkedin_file_saves_most_of_the_questions(new_room):
    room = new_room().begin()
    start = room.progress
    room.drop("Profile.pdf", linkedin_pdf()).read()
    expect(room.page.locator("#because")).to_contain_text("from your LinkedIn file")
    assert room.progress >= start + 10
    filled = room.page.locator("#kit .fact.profile .badge")
    assert filled.count() >= 5
    expect(filled.first).to_have_text("LinkedIn file")
    assert room.finish() <= 7
    assert room.progress == 100
    room.page.click("#open-kit")
    expect(room.page.locator(".kit h1")).to_be_visible()


def test_without_a_profile_it_is_done_in_sixteen_messages(new_room):
    room = new_room(viewport=PHONE).begin()
    assert room.finish() <= 16
    assert room.value("full_name") == NAME
    assert room.value("email") == EMAIL
    room.page.click("#open-kit")
    expect(room.page.locator(".kit h1")).to_contain_text(NAME)


def test_46_the_interview_goes_on_while_a_profile_is_read(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json")
    room.say(f"{NAME}, {EMAIL}")
    room.read()
    assert room.value("role") == "Head of Grid Research"
    assert room.value("full_name") == NAME


def test_a_pasted_profile_is_offered_to_be_read(room):
    room.paste(json.dumps(RESUME, indent=1))
    room.page.get_by_role("button", name="Read it as my profile").click()
    room.read()
    assert "Energy storage" in room.value("expertise_keywords")


def test_a_pasted_answer_stays_an_answer(room):
    long = "I help towns own their power, and it takes patience to explain it. " * 8
    room.paste(long)
    expect(room.page.locator("#offer")).to_be_hidden()


def test_a_file_that_is_no_profile_is_told_and_costs_nothing(room):
    room.drop("broken.pdf", b"%PDF-1.7 bad", "application/pdf").read("failed")
    expect(room.page.locator(".source-why")).to_be_visible()
    expect(room.page.locator('.message[data-kind="notice"]')).to_be_visible()
    room.say(f"{NAME}, {EMAIL}")
    assert room.value("full_name") == NAME


def test_a_withdrawn_profile_takes_its_facts_along(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    assert room.value("company") == "Windward Cooperative"
    room.page.locator(".source").get_by_role("button", name="Remove").click()
    expect(room.field("company").locator(".fact")).to_have_count(0)
    expect(room.page.locator(".source.invitation")).to_be_visible()
    assert room.value("company") is None


def test_59_quick_replies_answer_and_survive_a_reload(room):
    replies = room.page.locator(".chip").all_inner_texts()
    assert replies
    room.page.reload()
    room.ready()
    assert room.page.locator(".chip").all_inner_texts() == replies
    room.tap()
    assert room.page.locator(".message.guest").last.locator(".bubble").inner_text() == replies[0]


def test_feedback_is_taken_after_the_end(new_room):
    room = new_room().begin()
    room.finish()
    room.page.get_by_role("radio", name="5").check()
    room.page.get_by_role("button", name="Send").click()
    expect(room.page.get_by_text("Thank you. That helps the next guest.")).to_be_visible()
