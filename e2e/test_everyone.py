"""For everyone: the keyboard alone, nothing hostile alive, nothing moving about (axe: `test_screens.py`)."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import PHONE
from guest import EMAIL, NAME, RESUME

AXE = Axe()


def violations(page):
    # What fades in is looked at when it is there.
    page.wait_for_function("() => document.getAnimations().every(a => a.playState === 'finished'"
                           " || a.effect.getTiming().iterations === Infinity)")
    return [f"{item['id']}: {item['nodes'][0]['html']}" for item in AXE.run(page).response["violations"]]


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
    # It is saved; a second key in the same instant would race with that.
    expect(room.field("email").locator("input")).to_have_count(0)
    expect(room.field("email").locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(room.field("email").locator(":focus")).to_have_count(1)


# Shapes of hostile text, each with every one of the payloads.
SHAPES = [
    "{}", "\"'>{}", "</title>{}", "</textarea>{}", "</script>{}", "--><!--{}", "${{{}}}", "{{{{{}}}}}", "[x](javascript:{})",
    "**{}**", "\u202e{}\u202c", "<svg><style>{}</style></svg>", "<math><mtext></form><form>{}", "data:text/html,{}",
    "&lt;{}&gt;", "\\\"{}", "<b {}>",
]
PAYLOADS = [
    "<img src=x onerror=document.title='owned'>", "<script>document.title='owned'</script>",
    "<svg onload=document.title='owned'>", "<iframe srcdoc='<script>parent.document.title=1</script>'>",
    "<a href=javascript:document.title='owned'>here</a>", "<style>body{display:none}</style>",
    "<form action=//evil.example><button>go</button>", "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<base href=//evil.example>", "<link rel=stylesheet href=//evil.example/x.css>", "<details open ontoggle=document.title=1>",
    "constructor.constructor('document.title=1')()",
]
HOSTILE = [shape.format(payload) for shape in SHAPES for payload in PAYLOADS]


@pytest.mark.refusals
def test_two_hundred_hostile_texts_stay_texts(room):
    assert len(HOSTILE) >= 200
    page = room.page
    title = page.title()
    origin = {"Origin": page.evaluate("location.origin")}
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    lists = {"achievements": 8, "speaking_experience": 10, "promotion": 5, "expertise_keywords": 20, "podcast_topics": 5}
    scalars = ["role", "company", "professional_bio", "unique_perspective", "target_audience", "key_message",
               "ideal_podcast", "scheduling_preference", "pronouns", "pronunciation", "recording_setup"]
    texts = iter(HOSTILE * 2)
    for field, most in lists.items():
        values = [next(texts)[:100] for _ in range(most)]
        assert page.request.patch(f"{room.api}/fields/{field}", data={"value": values}, headers=origin).ok
    for field in scalars:
        assert page.request.patch(f"{room.api}/fields/{field}", data={"value": next(texts)[:100]}, headers=origin).ok
    story = {"title": next(texts)[:100], "challenge": next(texts), "action": next(texts), "result": next(texts),
             "metrics": [next(texts)[:60]]}
    page.request.patch(f"{room.api}/fields/success_stories", data={"value": [story]}, headers=origin)
    page.request.patch(f"{room.api}/fields/full_name", data={"value": NAME}, headers=origin)
    room.drop("<img src=x onerror=alert(1)>.json", json.dumps({
        **RESUME, "basics": {**RESUME["basics"], "label": HOSTILE[0], "summary": HOSTILE[1]},
        "work": [{**RESUME["work"][0], "summary": HOSTILE[5], "highlights": HOSTILE[10:20]}],
        "awards": [{"title": text} for text in HOSTILE[20:28]]}).encode(), "application/json")
    room.read()
    # Everything that was not put into a field is said, as it came from the server in a long talk.
    body = room.conversation()
    at = body["messages"][0]["at"]
    body["messages"] = [
        {"seq": number + 1, "role": ["guest", "bot"][number % 2], "kind": [None, "answer"][number % 2], "text": text,
         "asks": [], "quick_replies": [], "at": at} for number, text in enumerate(HOSTILE)]
    body["messages"][-1] |= {"role": "bot", "kind": "question", "quick_replies": HOSTILE[:8]}
    body["revision"] = len(HOSTILE) + 1
    page.route(re.compile(room.api + "$"), lambda route: route.fulfill(json=body))
    page.reload()
    room.ready()
    expect(page.locator(".message[data-seq]")).to_have_count(len(HOSTILE))
    shown = page.locator(".message.guest[data-seq] .bubble").all_text_contents()
    assert [" ".join(text.split()) for text in shown] == [" ".join(text.split()) for text in HOSTILE[::2]]
    assert page.locator(".chip").all_inner_texts() == HOSTILE[:8]
    check_inert(page, title)
    page.unroute(re.compile(room.api + "$"))
    id, api = room.id, room.api
    page.goto(f"{api}/media-kit.html")
    expect(page.locator(".kit h1")).to_be_visible()
    check_inert(page, page.title())
    # The same in the plain form, in a shared kit, and in one for a show; and as the name that heads them.
    page.goto(f"/c/{id}/form")
    expect(page.locator("#field-role")).not_to_have_value("")
    check_inert(page, page.title())
    hostile = HOSTILE[3][:100]
    assert page.request.patch(f"{api}/fields/full_name", data={"value": hostile}, headers=origin).ok
    assert page.request.patch(f"{api}/fields/email", data={"value": EMAIL}, headers=origin).ok
    assert page.request.post(f"{api}/complete", headers=origin).ok
    share = page.request.post(f"{api}/shares", headers=origin).json()["share"]
    page.goto(share["url"])
    expect(page.locator(".kit h1")).to_have_text(" ".join(hostile.split()))
    check_inert(page, page.title())
    page.goto(f"/c/{id}")
    room.ready()
    check_inert(page, page.title())
    page.click("#for-show")
    page.fill("#show", " ".join(HOSTILE)[:19_000])
    page.click("#show-make")
    expect(page.locator(".kit h1")).to_be_visible()
    assert page.locator(".kit-note, .kit :is(svg, form, iframe, style)").count() == 1
    check_inert(page, page.title())
    server = origin["Origin"]
    assert [url for url in asked if not url.startswith((server, "data:", "blob:"))] == []


def check_inert(page, title):
    """Nothing of what was said has become an element, an address or a running script."""
    assert page.title() == title and "owned" not in title
    assert page.locator("body :is(script:not([src], [type='application/json']), iframe, object, embed, style, meta, base)").count() == 0
    assert page.locator(".bubble :is(img, svg, a, form), #kit :is(svg, a:not(.button)), .kit :is(svg, form)").count() == 0
    assert page.locator("[href^='javascript' i], [href*='evil.example'], [src*='evil.example']").count() == 0
    assert page.locator("body").evaluate("body => getComputedStyle(body).display") != "none"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_right_to_left_names_stand_right(room):
    field = room.field("full_name")
    field.get_by_role("button", name="write it here").click()
    field.locator("input").fill("دانا الخطيب")
    field.get_by_role("button", name="Save").click()
    expect(field.locator(".value")).to_have_text("دانا الخطيب")
    assert field.locator(".value").evaluate("node => getComputedStyle(node).direction") == "rtl"


def test_a_page_turned_around_stays_in_its_lines(new_room):
    """Right to left, as a whole."""
    room = new_room(viewport=PHONE).begin()
    room.page.evaluate("document.documentElement.dir = 'rtl'")
    room.say(f"{NAME}, {EMAIL}")
    assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    guest, log = room.page.locator(".message.guest").bounding_box(), room.page.locator("#log").bounding_box()
    assert guest["x"] - log["x"] < 40, "what the guest says stands at the end of the line: the left"
    room.show("kit")
    expect(room.field("email").locator(".value")).to_be_in_viewport()


def test_at_200_percent_everything_is_there(new_room):
    """A window of 1280 pixels zoomed to 200 % has room for 640."""
    room = new_room(viewport={"width": 640, "height": 400}).begin()
    room.say(f"{NAME}, {EMAIL}")
    assert room.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(room.page.locator("#send")).to_be_in_viewport()
    room.show("kit")
    expect(room.field("email").locator(".value")).to_be_visible()
    room.page.click("#menu summary")
    room.page.locator("#menu-erase").scroll_into_view_if_needed()
    expect(room.page.locator("#menu-erase")).to_be_in_viewport()


def test_with_forced_colours_icons_and_the_bar_are_seen(new_room):
    room = new_room(forced_colors="active").begin()
    room.say(f"{NAME}, {EMAIL}")
    for place in ("#attach .icon", ".bar-fill", "#menu summary .icon"):
        colour = room.page.locator(place).evaluate("node => getComputedStyle(node).backgroundColor")
        assert colour not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), place
    assert violations(room.page) == []


def test_with_reduced_motion_nothing_moves(new_room):
    room = new_room(reduced_motion="reduce").begin()
    room.say(f"{NAME}, {EMAIL}")
    running = room.page.evaluate(
        "document.getAnimations().filter(a => a.playState === 'running' && a.effect.getTiming().duration > 20).length")
    assert running == 0


def test_a_finger_finds_every_button(new_room):
    room = new_room(viewport=PHONE, has_touch=True, is_mobile=True).begin()
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    small = """view => [...document.querySelectorAll(`#${view} :is(button, summary, a, select), .top :is(button, summary)`)]
        .filter((node) => node.checkVisibility() && !node.closest("p"))
        .map((node) => [node.getBoundingClientRect(), node.textContent || node.ariaLabel])
        .filter(([box]) => box.height < 43.5 || box.width < 43.5).map(([box, name]) => `${name}: ${box.width} x ${box.height}`)"""
    assert room.page.evaluate(small, "chat") == []
    room.show("kit")
    assert [one for one in room.page.evaluate(small, "kit") if "What was read" not in one] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_brand_colour_can_be_read(new_room, scheme):
    room = new_room(scheme=scheme).begin()
    room.say(f"{NAME}, {EMAIL}")
    contrast = """color => {
        document.documentElement.style.setProperty("--brand", color);
        document.documentElement.dataset.brand = "";
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        const luminance = (color) => {
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
                .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one, other) => {
            const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (high + 0.05) / (low + 0.05);
        };
        const style = (place) => getComputedStyle(document.querySelector(place));
        return [
            ratio(style(".message.guest .bubble").color, style(".message.guest .bubble").backgroundColor),
            ratio(style(".chip").color, style(".chip").backgroundColor),
            ratio(style("#kit .guest .badge").color, style("#kit .guest .badge").backgroundColor),
            ratio(style(".phase > h3").color, style("#kit").backgroundColor),
        ];
    }"""
    for color in ("#ffee00", "#ff0000", "#00ff00", "#0000ff", "#ff00ff", "#00ffff", "#ffffff", "#000000", "#7a1f5c",
                  "#f4b183", "#123456", "#808080"):
        room.page.wait_for_timeout(150)
        assert min(room.page.evaluate(contrast, color)) >= 4.5, color


def test_the_first_screen_says_that_it_is_software_and_what_is_kept(room):
    expect(room.page.locator("#disclosure")).to_be_in_viewport()
    expect(room.page.locator("#disclosure")).to_contain_text("You’re talking to software")
    room.page.locator("#disclosure").get_by_role("button", name="What is read and kept").click()
    expect(room.page.locator("#about")).to_contain_text("What is kept")
    room.page.keyboard.press("Escape")
    room.page.click("#menu summary")
    for entry in ("#menu-export", "#menu-erase"):
        expect(room.page.locator(entry)).to_be_visible()


def test_only_this_server_is_asked(new_room, server):
    room = new_room()
    asked = []
    room.page.on("request", lambda request: asked.append(request.url))
    room.begin()
    room.say(f"{NAME}, {EMAIL}")
    assert [url for url in asked if not url.startswith((server, "data:"))] == []
