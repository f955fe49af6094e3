"""What goes wrong is told in the guest's language, in the page and in the plain form."""

import json
import re

import pytest
from playwright.sync_api import expect

from conftest import PHONE, ROOT
from guest import EMAIL, NAME

LANGUAGES = ["en", "es", "fr", "de", "pt", "it"]
WORDS = {language: json.loads((ROOT / f"Sources/GreenroomServer/Web/words/{language}.json").read_text())
         for language in LANGUAGES}
WRONG = {"email": ("nobody", "problem_email"), "phone": ("call me", "problem_phone"), "website": ("my site", "problem_url"),
         "linkedin_url": ("https://linkedin.com/company/x", "problem_linkedin"), "years_experience": (99, "problem_years"),
         "role": ("x" * 4001, "problem_too_long"), "podcast_topics": (["a", "b", "c", "d", "e", "f"], "problem_too_many"),
         "speaking_style": ("loud", "problem_choice"), "success_stories": ([{"title": ""}], "problem_story_title")}


def test_every_code_and_every_kind_has_words_in_every_language():
    codes = re.findall(r'case \w+ = "(\w+)"', (ROOT / "Sources/Interviewing/Complaint.swift").read_text())
    assert len(codes) > 10
    kinds = ["rate_limited", "too_large", "completed", "missing_fields", "unavailable", "internal", "not_found"]
    for language, words in WORDS.items():
        assert [name for name in codes + kinds if f"problem_{name}" not in words] == [], language
        assert words.keys() == WORDS["en"].keys(), language


@pytest.mark.refusals
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_that_cannot_be_right_is_told_in_the_guests_language(new_room, language):
    room = new_room()
    room.page.goto(f"/?lang={language}")
    room.page.click("#start")
    room.page.wait_for_url(re.compile(r"/c/[^/]+$"))
    room.ready()
    origin = {"Origin": room.page.evaluate("location.origin")}
    for field, (value, name) in WRONG.items():
        told = room.page.request.patch(f"{room.api}/fields/{field}", data={"value": value}, headers=origin).json()
        assert f"problem_{told['code']}" == name, field
    words = WORDS[language]
    field = room.field("email")
    field.locator('[data-focus="add"]').click()
    field.locator("input").fill("nobody")
    field.locator(".editor .main").click()
    expect(field.locator(".problem")).to_have_text(words["problem_email"])
    # A server that is busy, in the chat; and a picture that is none.
    room.page.route("**/undo", lambda route: route.fulfill(
        status=429, content_type="application/problem+json", headers={"Retry-After": "1"},
        body='{"type": "urn:greenroom:problem:rate-limited", "detail": "Too many."}'))
    room.page.keyboard.press("Escape")
    room.page.click("#menu summary")
    room.page.click("#menu-undo")
    expect(room.page.locator(".toast")).to_contain_text(words["problem_rate_limited"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_tells_in_the_guests_language_too(new_context, language):
    page = new_context(java_script_enabled=False, locale=language).new_page()
    page.goto("/")
    page.locator("form[action='/start'] button").click()
    page.fill("#field-email", "nobody")
    page.locator("button[value=save]").first.click()
    expect(page.locator(".errors")).to_contain_text(WORDS[language]["problem_email"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_guest_is_fits_on_a_phone(new_room, language):
    """No part of the interview's name is cut off in the head, even with the count beside it."""
    room = new_room(viewport=PHONE)
    room.page.goto(f"/?lang={language}")
    room.page.click("#start")
    room.page.wait_for_url(re.compile(r"/c/[^/]+$"))
    room.ready().say(f"{NAME}, {EMAIL}")
    for phase in ("introduction", "core_discovery", "media_focus", "confirmation"):
        cut = room.page.evaluate(
            "text => { const node = document.getElementById('phase'); node.textContent = text;"
            " document.getElementById('percent').textContent = '53 %'; return node.scrollWidth > node.clientWidth + 1; }",
            WORDS[language][f"phase_{phase}"])
        assert not cut, WORDS[language][f"phase_{phase}"]
