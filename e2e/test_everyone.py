"""For everyone: no accessibility violation anywhere, the keyboard alone, nothing hostile alive, nothing moving about."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import DESK, PHONE
from guest import EMAIL, NAME, RESUME

AXE = Axe()
LOOKS = [(DESK, "light"), (DESK, "dark"), (PHONE, "light"), (PHONE, "dark")]
NAMES = ["desk, light", "desk, dark", "phone, light", "phone, dark"]


def violations(page):
    # What fades in is looked at when it is there.
    page.wait_for_function("() => document.getAnimations().every(a => a.playState === 'finished'"
                           " || a.effect.getTiming().iterations === Infinity)")
    return [f"{item['id']}: {item['nodes'][0]['html']}" for item in AXE.run(page).response["violations"]]


@pytest.mark.parametrize(("viewport", "scheme"), LOOKS, ids=NAMES)
def test_axe_finds_nothing(new_room, finished_guest, viewport, scheme):
    room = new_room(viewport=viewport, scheme=scheme)
    room.page.goto("/")
    assert violations(room.page) == []
    room.begin()
    assert violations(room.page) == []
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    assert violations(room.page) == []
    room.show("kit")
    room.field("role").locator(".fact-value").click()
    room.page.locator('[data-blank="phone"]').click()
    assert violations(room.page) == []
    cookies, address = finished_guest
    room = new_room(viewport=viewport, scheme=scheme, storage_state=cookies).open(address)
    expect(room.page.locator("#open-kit")).to_be_visible()
    assert violations(room.page) == []
    room.page.click("#open-kit")
    expect(room.page.locator(".kit h1")).to_be_visible()
    assert violations(room.page) == []


def test_the_keyboard_alone_is_enough(new_room):
    room = new_room()
    page = room.page
    page.goto("/")
    while page.evaluate("document.activeElement.id") != "start":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    room.ready()
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.type(NAME)
    page.keyboard.press("Shift+Enter")
    page.keyboard.type(EMAIL)
    page.keyboard.press("Enter")
    expect(room.field("email").locator(".value")).to_have_text(EMAIL)
    for _ in range(60):
        if page.evaluate("document.activeElement.closest('#field-email .fact-value') !== null"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(room.field("email").locator("blockquote")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.closest('#field-email') !== null")


HOSTILE = [
    "<img src=x onerror=\"document.title='owned'\">",
    "<script>document.title='owned'</script>",
    "\"><svg onload=document.title='owned'>",
    "{{constructor.constructor('document.title=1')()}}",
    "[x](javascript:document.title='owned') **bold** <b>html</b>",
    "</textarea><iframe srcdoc='<script>parent.document.title=1</script>'>",
    "\u202egnirts desrever\u202c and a very" + "long" * 60 + "word",
]


@pytest.mark.refusals
def test_hostile_text_stays_text(room):
    title = room.page.title()
    origin = {"Origin": room.page.evaluate("location.origin")}
    for field in ("full_name", "role", "company"):
        for text in HOSTILE[:5]:
            assert room.page.request.patch(f"{room.api}/fields/{field}", data={"value": text}, headers=origin).ok
    for text in HOSTILE:
        room.say(text)
    # The profile below has this name; another one would be asked about first.
    room.page.request.patch(f"{room.api}/fields/full_name", data={"value": NAME}, headers=origin)
    room.drop("<img src=x onerror=alert(1)>.json", json.dumps(
        {**RESUME, "basics": {**RESUME["basics"], "name": NAME, "label": HOSTILE[0], "summary": HOSTILE[1]}}).encode(),
        "application/json")
    room.read()
    room.page.reload()
    room.ready()
    assert room.page.title() == title
    assert room.page.locator(".bubble :is(img, script, svg, iframe, a, b), .kit :is(img, script, svg, iframe, b)").count() == 0
    shown = room.page.locator(".message.guest .bubble").all_inner_texts()
    assert [text.strip() for text in shown][:6] == [text.strip() for text in HOSTILE[:6]]
    assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_right_to_left_names_stand_right(room):
    field = room.field("full_name")
    field.get_by_role("button", name="write it here").click()
    field.locator("input").fill("دانا الخطيب")
    field.get_by_role("button", name="Save").click()
    expect(field.locator(".value")).to_have_text("دانا الخطيب")
    assert field.locator(".value").evaluate("node => getComputedStyle(node).direction") == "rtl"


def test_only_this_server_is_asked(new_room, server):
    room = new_room()
    asked = []
    room.page.on("request", lambda request: asked.append(request.url))
    room.begin()
    room.say(f"{NAME}, {EMAIL}")
    assert [url for url in asked if not url.startswith((server, "data:"))] == []
