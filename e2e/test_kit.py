"""The finished kit: a page that prints well, copies by block, and comes as Markdown and JSON."""

import json
import pathlib
import re
import subprocess

import pytest
from playwright.sync_api import expect

from guest import NAME


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
