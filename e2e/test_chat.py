"""Talking: what is on its way is kept, an answer can be changed, taken back and done again, reading can be stopped."""

import json
import re

import pytest
from playwright.sync_api import expect

from conftest import PHONE
from guest import EMAIL, NAME, RESUME
from room import Room

HELLO = f"{NAME}, {EMAIL}"


def offers(room, name):
    """Skips where the server has no route for it."""
    routes = room.page.locator("html").get_attribute("data-routes").split()
    if name not in routes:
        pytest.skip(f"this server has no route for {name}")


@pytest.mark.refusals
def test_what_was_written_offline_survives_a_reload_and_is_sent_once(room):
    page = room.page
    page.context.set_offline(True)
    for text in (HELLO, "I'm head of grid research at Windward Cooperative"):
        page.fill("#message", text)
        page.press("#message", "Enter")
    expect(page.locator('.message[data-state="waiting"]')).to_have_count(2)
    expect(page.get_by_text("You’re offline")).to_be_visible()
    # The browser is closed without a connection, and opened again with one.
    address, context = page.url, page.context
    page.close()
    context.set_offline(False)
    again = Room(context.new_page()).open(address)
    expect(again.field("company").locator(".value")).to_have_text("Windward Cooperative")
    expect(again.page.locator('.message:is([data-state="waiting"], [data-state="sending"])')).to_have_count(0)
    said = [message["text"] for message in again.conversation()["messages"] if message["role"] == "guest"]
    assert said == [HELLO, "I'm head of grid research at Windward Cooperative"]
    assert again.page.evaluate("Object.keys(localStorage).filter(key => key.includes('outbox'))") == []


@pytest.mark.refusals
def test_a_message_that_is_refused_says_why_and_can_be_sent_again(room):
    page = room.page
    problem = {"type": "urn:greenroom:problem:invalid", "title": "Invalid", "status": 422, "detail": "Not like this."}
    page.route("**/messages", lambda route: route.fulfill(
        status=422, content_type="application/problem+json", body=json.dumps(problem)), times=1)
    page.fill("#message", HELLO)
    page.press("#message", "Enter")
    failed = page.locator('.message[data-state="failed"]')
    expect(failed).to_contain_text("Not like this.")
    failed.get_by_role("button", name="Try again").click()
    expect(room.field("full_name").locator(".value")).to_have_text(NAME)
    expect(page.locator(".message.guest")).to_have_count(1)


def test_each_message_is_put_into_the_log_once(room):
    """Readers of screens hear each message once: it comes as one node, and nothing in the log is written anew."""
    room.page.evaluate("""() => {
        window.added = [];
        new MutationObserver((records) => {
            for (const record of records) for (const node of record.addedNodes) {
                if (node.classList?.contains("message")) window.added.push(node.textContent);
            }
        }).observe(document.getElementById("log"), { childList: true, subtree: true });
    }""")
    room.say(HELLO)
    room.say("none")
    expect(room.page.locator("#log")).to_have_attribute("aria-busy", "false")
    added = room.page.evaluate("window.added")
    assert len(added) == len(set(added)) == room.page.locator(".message").count() - 1


def test_undo_can_be_undone(room):
    offers(room, "redo")
    room.say(HELLO)
    room.page.click("#undo")
    expect(room.field("full_name").locator(".value")).to_have_count(0)
    room.page.locator(".toast").get_by_role("button", name="Redo").click()
    expect(room.field("full_name").locator(".value")).to_have_text(NAME)


def test_an_earlier_answer_is_edited_in_place(room):
    offers(room, "edit")
    room.say(HELLO)
    room.page.locator(".message.guest .bubble").first.click()
    box = room.page.get_by_role("textbox", name="Edit this answer")
    expect(box).to_have_value(HELLO)
    box.fill(f"Noor Vandermeer-Bos, {EMAIL}")
    box.press("Enter")
    expect(room.field("full_name").locator(".value")).to_have_text("Noor Vandermeer-Bos")
    expect(room.page.locator(".message.guest .bubble").first).to_contain_text("Vandermeer-Bos")


def test_the_arrow_up_edits_the_last_answer_and_escape_leaves_it(room):
    offers(room, "edit")
    room.say(HELLO)
    room.page.press("#message", "ArrowUp")
    expect(room.page.get_by_role("textbox", name="Edit this answer")).to_be_focused()
    room.page.keyboard.press("Escape")
    expect(room.page.locator("#message")).to_be_focused()
    assert room.conversation()["fields"]["full_name"]["value"] == NAME


def test_a_blank_is_asked_about_on_tap(new_room):
    room = new_room(viewport=PHONE).begin()
    offers(room, "ask")
    room.show("kit")
    room.page.get_by_role("button", name="Key message: answer in the chat").click()
    expect(room.page.locator("#message")).to_be_focused()
    expect(room.page.locator("body")).to_have_attribute("data-view", "chat")
    assert "key_message" in [message for message in room.conversation()["messages"] if message["asks"]][-1]["asks"]


def test_reading_shows_what_it_reads_and_can_be_stopped(room):
    """The server reads files faster than anyone looks, so its answers are held back in the page."""
    slow = {"id": "p-1", "kind": "linkedin_url", "url": "https://www.linkedin.com/in/noor-vandermeer", "file_name": None,
            "state": "fetching", "reason": None, "ownership": "unasked", "from_cache": False, "filled": [],
            "timings_ms": {}, "document": None, "unplaced": [], "report": [], "at": "2020-01-01T00:00:00.000Z"}
    body = {**room.conversation(), "profiles": [slow]}
    room.page.route(re.compile(room.api + "$"), lambda route: route.fulfill(json=body))
    stopped = []
    room.page.route("**/profiles/p-1/cancel", lambda route: (stopped.append(1), route.fulfill(
        status=202, json={"profile": {**slow, "state": "failed", "reason": "cancelled"}})))
    room.page.reload()
    room.ready()
    strip = room.page.locator("#reading")
    expect(strip).to_contain_text("Fetching your LinkedIn profile")
    expect(strip).to_contain_text("linkedin.com/in/noor-vandermeer")
    expect(strip.locator(".reading-time")).to_have_text(re.compile(r"^[\d,]+ s$"))
    expect(room.field("professional_bio")).to_contain_text("Your profile may say it")
    strip.get_by_role("button", name="Stop reading").click()
    expect(strip.locator(".reading-row")).to_have_count(1)
    assert stopped == [1]


def test_what_was_learned_is_kept_changed_or_struck_fact_by_fact(room):
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    card = room.page.locator(".learned")
    role = card.locator('[data-field="role"]')
    expect(role.locator("blockquote")).to_have_text("Head of Grid Research")
    expect(role.locator("figcaption")).to_have_text("from JSON Resume")
    topic = card.locator('[data-field="podcast_topics"] .fact').first
    kept = topic.get_attribute("data-fact")
    topic.get_by_role("button", name="Keep").click()
    expect(card.locator(f'[data-fact="{kept}"]')).to_have_attribute("data-status", "confirmed")
    company = card.locator('[data-field="company"]')
    company.get_by_role("button", name="Wrong").click()
    expect(company.locator(".fact")).to_have_attribute("data-status", "rejected")
    assert room.value("company") is None
    role.get_by_role("button", name="Change").click()
    role.locator("input").fill("Director of Research")
    role.get_by_role("button", name="Save").click()
    expect(room.field("role").locator(".value")).to_have_text("Director of Research")
    card.locator(".learned-foot .button").click()
    expect(card.locator(".learned-foot .button")).to_have_count(0)
    facts = room.conversation()["fields"]["podcast_topics"]["facts"]
    assert {fact["status"] for fact in facts} == {"confirmed"}


def test_a_language_can_be_chosen_and_is_spoken_at_once(room):
    room.page.click("#menu summary")
    room.page.select_option("#language", "de")
    expect(room.page.locator("#kit h2")).to_have_text("Ihre Karte")
    expect(room.page.locator("html")).to_have_attribute("lang", "de")
    expect(room.page.locator("#message")).to_have_attribute("placeholder", "Ihre Antwort")
    room.page.reload()
    room.ready()
    expect(room.page.locator("#kit h2")).to_have_text("Ihre Karte")


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "it"])
def test_every_page_speaks_every_language_and_stays_in_its_lines(new_room, language):
    room = new_room(viewport={"width": 320, "height": 640})
    page = room.page
    page.goto(f"/?lang={language}")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.click("#start")
    page.wait_for_url(re.compile(r"/c/[^/]+$"))
    room.ready()
    expect(page.locator("html")).to_have_attribute("lang", language)
    for view in ("kit", "chat"):
        room.show(view)
        assert page.locator(f"#{view}").evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    # Every text by its name is there: a name in place of a text has an underscore in it.
    words = page.evaluate("document.body.innerText")
    assert re.findall(r"\b[a-z]+_[a-z_]+\b", words) == []
