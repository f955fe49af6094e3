"""What leaves the interview: shared kits, links for another device with their codes, portraits."""

import io
import json
import re

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import expect

from guest import ANSWERS, NAME
from test_api import JSON, Guest

REQUIRED = {
    "full_name": NAME, "email": ANSWERS["email"], "role": "Grid researcher", "professional_bio": "Noor plans grids.",
    "expertise_keywords": ["grids", "wind", "storage"], "success_stories": [{"title": "Light for a whole island"}],
    "unique_perspective": "Small grids win.", "podcast_topics": ["Local grids", "Wind"],
    "target_audience": "Town planners", "key_message": "Own your power.",
}


def picture(kind="JPEG", size=(64, 48), **more):
    """A picture as a camera would write it, with where and by whom it was taken."""
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 6, "Secret Owner"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 30.0, 7.0)})
    file = io.BytesIO()
    Image.new("RGB", size, (120, 60, 30)).save(file, kind, exif=exif.tobytes(), **more)
    return file.getvalue()


@pytest.fixture
def approved(server):
    """A guest whose kit is finished, with a portrait in it."""
    guest = Guest(server)
    sent = guest.send("PUT", "/headshot", picture(), {"Content-Type": "image/jpeg"})
    assert sent.status == 200, sent.body
    for field, value in REQUIRED.items():
        answer = guest.send("PATCH", f"/fields/{field}", json.dumps({"value": value}), {"Content-Type": JSON})
        assert answer.status == 200, answer.body
    assert guest.send("POST", "/complete").status == 200
    return guest


def shared(guest):
    """A new share: its id and the path of its address."""
    share = guest.send("POST", "/shares").json["share"]
    return share["id"], re.sub(r"^https?://[^/]+", "", share["url"])


def test_a_shared_kit_reads_without_a_token_until_it_is_taken_back(approved, new_context):
    id, path = shared(approved)
    page = new_context().new_page()
    page.goto(path)
    expect(page.locator(".kit h1")).to_contain_text(NAME)
    portrait = page.locator("img.kit-headshot")
    expect(portrait).to_be_visible()
    assert portrait.evaluate("image => image.complete && image.naturalWidth") == 48
    for ending, type in ((".md", "text/markdown"), (".json", "application/json")):
        answer = page.request.get(path + ending)
        assert answer.ok and answer.headers["content-type"].startswith(type) and NAME in answer.text()
        assert "noindex" in answer.headers["x-robots-tag"]
    assert approved.send("DELETE", f"/shares/{id}").status == 204
    gone = page.goto(path)
    assert gone.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no media kit here")


def test_a_link_is_scanned_with_a_phone_and_goes_on_there(server, new_context):
    guest = Guest(server)
    guest.say("I'm Noor Vandermeer")
    link = guest.send("POST", "/links").json
    desk = new_context(viewport={"width": 600, "height": 600}).new_page()
    desk.set_content(f"<div style='width: 400px'>{link['qr_svg']}</div>")
    seen = Image.open(io.BytesIO(desk.locator("svg").screenshot()))
    codes = zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormat.QRCode)
    assert [code.text for code in codes] == [link["url"]]
    phone = new_context(viewport={"width": 390, "height": 844}).new_page()
    requests = []
    phone.on("request", lambda request: requests.append(request.url))
    phone.goto(link["url"])
    expect(phone.locator(".message.guest").first).to_contain_text("I'm Noor Vandermeer")
    token = link["url"].split("#")[1]
    assert not any(token in url for url in requests)
    assert token not in phone.url


@pytest.mark.parametrize("kind, type", [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")])
def test_a_portrait_comes_back_upright_and_without_its_secrets(server, kind, type):
    guest = Guest(server)
    sent = guest.send("PUT", "/headshot", picture(kind), {"Content-Type": type})
    assert sent.status == 200, sent.body
    shown = guest.send("GET", "/headshot")
    assert shown.headers["Content-Type"] == type and b"Secret" not in shown.body
    image = Image.open(io.BytesIO(shown.body))
    image.load()
    assert image.size == (64, 48)
    exif = image.getexif()
    assert dict(exif) == {0x0112: 6} and not exif.get_ifd(0x8825)
