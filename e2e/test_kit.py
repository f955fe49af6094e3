"""The finished kit: a page that prints well, copies by block, and comes as Markdown and JSON."""

import json
import pathlib
import re
import subprocess
from datetime import datetime

import pytest
from playwright.sync_api import expect

from guest import NAME, RESUME
from test_sharing import picture


# Every text of a kit.
TEXTS = ".kit :is(li, p, h1, h3)"


@pytest.fixture
def finished(new_room, finished_guest):
    cookies, address = finished_guest
    return new_room(storage_state=cookies, permissions=["clipboard-read", "clipboard-write"]).open(address)


def pages_of(page, format, folder: pathlib.Path):
    path = folder / f"{format}.pdf"
    page.pdf(path=path, format=format, prefer_css_page_size=False)
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", told)[1])


def test_the_kit_opens_in_the_page_and_prints_to_two_pages_at_most(finished, tmp_path):
    page = finished.page
    page.click("#open-kit")
    expect(page.locator(".kit h1")).to_contain_text(NAME)
    assert len(page.context.pages) == 1
    for format in ("A4", "Letter"):
        assert 1 <= pages_of(page, format, tmp_path) <= 2


def test_each_block_copies_with_one_click(finished):
    page = finished.page
    page.click("#open-kit")
    block = page.locator(".kit-block:has(> .copy)").first
    block.locator(".copy").click()
    expect(block.locator(".copy")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied and copied.split()[0] in block.inner_text()
    assert "Copy" not in copied


def test_the_kit_comes_as_markdown_and_json(finished):
    page = finished.page
    with page.expect_download() as markdown:
        page.get_by_role("button", name="Markdown", exact=True).click()
    assert NAME in markdown.value.path().read_text()
    with page.expect_download() as data:
        page.get_by_role("button", name="JSON", exact=True).click()
    assert NAME in json.dumps(json.loads(data.value.path().read_text()), ensure_ascii=False)


def test_a_finished_interview_stays_finished_after_a_reload(finished):
    finished.page.reload()
    expect(finished.page.locator("#open-kit")).to_be_visible()
    expect(finished.page.locator("#composer")).to_be_hidden()
    assert finished.progress == 100


def test_a_link_is_made_with_an_end_shown_once_and_taken_back(finished, new_context):
    page = finished.page
    page.click("#share")
    page.select_option("#share-days", "7")
    page.click("#share-make")
    link = page.get_by_label("Link to your media kit").input_value()
    page.locator(".share-fresh").get_by_role("button", name="Copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == link
    share = page.request.get(f"{finished.api}/shares").json()["shares"][-1]
    lasts = datetime.fromisoformat(share["expires_at"]) - datetime.fromisoformat(share["created_at"])
    assert lasts.days == 7
    other = new_context().new_page()
    other.goto(link)
    expect(other.locator(".kit h1")).to_contain_text(NAME)
    # Later the list knows of the link, and its address no more.
    page.reload()
    finished.ready()
    page.click("#share")
    expect(page.get_by_label("Link to your media kit")).to_have_count(0)
    page.locator(".shares").get_by_role("button", name="Take back").first.click()
    expect(page.get_by_text("Taken back: that link shows nothing any more.")).to_be_visible()
    assert other.goto(link).status == 404


def test_the_kit_leads_to_sharing_and_to_one_for_a_show(finished):
    page = finished.page
    page.click("#open-kit")
    page.get_by_role("link", name="Share…").click()
    expect(page.locator("#share-dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.click("#open-kit")
    page.get_by_role("link", name="For one show…").click()
    expect(page.locator("#show")).to_be_focused()


@pytest.mark.refusals
def test_a_kit_for_one_show_orders_anew_and_invents_nothing(finished, tmp_path):
    page = finished.page
    page.click("#open-kit")
    whole = page.locator(TEXTS).all_inner_texts()
    keyword = page.locator("#expertise li").last.inner_text()
    page.get_by_role("link", name="Back to the interview").click()
    page.click("#for-show")
    page.click("#show-make")
    expect(page.locator("#show-problem")).to_have_text("First paste what the show says about itself.")
    page.fill("#show", "Xylophone qwertz")
    page.click("#show-make")
    expect(page.locator("#show-problem")).to_contain_text("no words in common")
    page.fill("#show", f"An hour a week on {keyword} for those who run towns.")
    page.click("#show-make")
    expect(page.locator(".kit-note")).to_contain_text(keyword.split()[-1], ignore_case=True)
    assert page.locator("#expertise li").first.inner_text() == keyword
    assert set(page.locator(TEXTS).all_inner_texts()) <= set(whole)
    assert 1 <= pages_of(page, "A4", tmp_path) <= 2
    page.get_by_role("link", name="Back to the interview").click()
    expect(page.locator("#open-kit")).to_be_visible()


def test_a_picture_is_taken_along_as_a_file(new_room):
    room = new_room().begin()
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    room.page.locator("#portrait input").set_input_files({"name": "me.jpg", "mimeType": "image/jpeg", "buffer": picture()})
    expect(room.page.locator("#portrait img")).to_be_visible()
    room.finish()
    with room.page.expect_download() as download:
        room.page.get_by_role("button", name="Picture", exact=True).click()
    assert download.value.suggested_filename == "headshot.jpg"
    assert download.value.path().read_bytes()[:2] == b"\xff\xd8"
    room.page.click("#open-kit")
    with room.page.expect_download() as download:
        room.page.get_by_role("link", name="Picture", exact=True).click()
    assert download.value.path().read_bytes()[:2] == b"\xff\xd8"


def test_a_form_that_stands_open_is_gone_when_the_interview_is_over(new_room):
    room = new_room().begin()
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    room.field("role").locator(".fact-value").click()
    expect(room.field("role").locator(".editor")).to_be_visible()
    room.finish()
    expect(room.page.locator("#kit .editor")).to_have_count(0)
