"""The interview in somebody else's page: it works there, tells its events, and touches nothing."""

import http.server
import json
import os
import threading

import pytest
from playwright.sync_api import expect

from conftest import ROOT, Server, free_port
from guest import EMAIL, NAME

PAGE = """<!doctype html><html lang="en"><head><title>Somebody's show</title>
<style>button {{ background: red; font-size: 40px }} * {{ box-sizing: content-box }}</style></head>
<body><h1>Be our guest</h1><greenroom-chat src="{server}" accent="#7a1f5c"></greenroom-chat>
<script>window.told = []; for (const name of ["started", "progress", "completed"])
  document.addEventListener("greenroom:" + name, (event) => window.told.push([name, event.detail]));</script>
<script src="{server}/embed.js" async></script></body></html>"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    """The interview's server and two other sites: one that may show it, and one that may not."""
    ports = [free_port(), free_port()]
    server = Server(
        ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom"), tmp_path_factory.mktemp("embedded"),
        EMBED_ORIGINS=f"http://127.0.0.1:{ports[0]}")
    server.start()
    import urllib.error
    import urllib.request
    try:
        urllib.request.urlopen(server.url + "/embed.js")
    except urllib.error.HTTPError:
        server.stop()
        pytest.skip("this server has no route for frames in other sites")
    body = PAGE.format(server=server.url).encode()

    class Host(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    hosts = [http.server.ThreadingHTTPServer(("127.0.0.1", port), Host) for port in ports]
    for host in hosts:
        threading.Thread(target=host.serve_forever, daemon=True).start()
    yield server, [f"http://127.0.0.1:{port}" for port in ports]
    for host in hosts:
        host.shutdown()
    server.stop()


@pytest.fixture
def visitor(browser):
    context = browser.new_context()
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def test_an_interview_in_another_site_begins_goes_on_and_tells_its_events(sites, visitor):
    server, (allowed, _) = sites
    visitor.goto(allowed)
    heading = visitor.locator("h1").evaluate("node => getComputedStyle(node).font")
    frame = visitor.frame_locator("greenroom-chat iframe")
    expect(frame.locator("#welcome")).to_contain_text("You’ll talk to software")
    frame.locator("#begin").click()
    expect(frame.locator(".message.bot").first).to_be_visible()
    frame.locator("#message").fill(f"{NAME}, {EMAIL}")
    frame.locator("#message").press("Enter")
    expect(frame.locator(".message.bot")).to_have_count(2)
    visitor.wait_for_function("() => window.told.some(([name, detail]) => name === 'progress' && detail.progress > 5)")
    told = visitor.evaluate("window.told")
    assert told[0][0] == "started" and set(told[0][1]) == {"id"}
    assert NAME not in json.dumps(told) and EMAIL not in json.dumps(told)
    assert visitor.locator("h1").evaluate("node => getComputedStyle(node).font") == heading
    assert visitor.evaluate("document.cookie + JSON.stringify(localStorage)") == "{}"
    assert frame.locator("#begin").evaluate("node => getComputedStyle(node).fontSize") != "40px"
    # Where the browser keeps nothing for frames of others, as here, it begins anew and nothing breaks.
    visitor.reload()
    expect(frame.locator("#begin")).to_be_visible()


def test_a_reload_goes_on_where_the_browser_keeps_anything_for_frames(sites, browser, tmp_path):
    """Debian's Chromium refuses it by default, as private windows do: this is a browser with the usual settings."""
    _, (allowed, _) = sites
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(
        {"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}))
    context = browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
    page = context.new_page()
    page.goto(allowed)
    frame = page.frame_locator("greenroom-chat iframe")
    frame.locator("#begin").click()
    frame.locator("#message").fill(f"{NAME}, {EMAIL}")
    frame.locator("#message").press("Enter")
    expect(frame.locator(".message.bot")).to_have_count(2)
    page.reload()
    expect(frame.locator(".message.guest")).to_contain_text(NAME)
    expect(frame.locator("#begin")).to_be_hidden()
    context.close()


def test_a_site_that_is_not_named_shows_nothing(sites, visitor):
    _, (_, foreign) = sites
    visitor.goto(foreign)
    visitor.wait_for_timeout(1000)
    expect(visitor.frame_locator("greenroom-chat iframe").locator("#begin")).to_have_count(0)


def test_messages_of_others_are_not_believed(sites, visitor):
    _, (allowed, _) = sites
    visitor.goto(allowed)
    expect(visitor.frame_locator("greenroom-chat iframe").locator("#begin")).to_be_visible()
    visitor.evaluate("postMessage({ source: 'greenroom', event: 'completed', detail: { id: 'forged' } }, '*')")
    visitor.wait_for_timeout(200)
    assert [name for name, _ in visitor.evaluate("window.told")] == []
