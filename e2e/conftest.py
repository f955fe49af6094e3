"""Starts the server on a free port with a database of its own, and a browser; gives each test a fresh guest.

GREENROOM_BIN names the binary (default .build/debug/greenroom); GREENROOM_URL checks a server that runs already.
"""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

from guest import RESUME
from room import Room
from vendors import Vendors

ROOT = pathlib.Path(__file__).resolve().parent.parent
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
# The owner's key of the servers that are started here.
ADMIN_KEY = "an-invented-owner-key"


def pytest_configure(config):
    config.addinivalue_line("markers", "refusals: the test makes the server refuse something, which the console tells")


@pytest.fixture(scope="session")
def server():
    """The address of a running server."""
    if "GREENROOM_URL" in os.environ:
        yield os.environ["GREENROOM_URL"].rstrip("/")
        return
    binary = ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom")
    with tempfile.TemporaryDirectory() as folder:
        running = Server(binary, pathlib.Path(folder))
        running.start()
        yield running.url
        running.stop()


class Server:
    """One server process over one database file; it may be stopped and started again."""

    def __init__(self, binary, folder, port=0, **settings):
        self.binary, self.folder, self.port, self.settings = binary, folder, port, settings
        self.process, self.url = None, None

    def start(self):
        log = open(self.folder / "server.log", "ab")
        environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
            "RATE_LIMIT_PER_MINUTE": "0", "ADMIN_TOKEN": ADMIN_KEY, **self.settings,
        }
        self.port = self.port or free_port()
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(self.port), "--database-url", f"sqlite:{self.folder}/greenroom.db"],
            stdout=log, stderr=log, cwd=self.folder, env=environment)
        self.url = f"http://localhost:{self.port}"
        for _ in range(100):
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(f"{self.url}/readyz", timeout=1)
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        pytest.exit(f"The server did not start:\n{(self.folder / 'server.log').read_text()}", returncode=1)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=15)


@pytest.fixture(scope="session")
def all_vendors():
    running = Vendors()
    yield running
    running.stop()


@pytest.fixture
def vendors(all_vendors):
    """The vendors' fakes, which have forgotten every earlier test."""
    all_vendors.reset()
    return all_vendors


def free_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def new_context(browser, server):
    """Makes browser contexts: guests with their own cookies."""
    contexts = []

    def make(viewport=DESK, scheme="light", **more):
        context = browser.new_context(base_url=server, viewport=viewport, color_scheme=scheme, **{"locale": "en-GB", **more})
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def finished_guest(browser, server):
    """A guest whose interview is over: `(cookies, address of the interview)`, for pages that only look at its end."""
    context = browser.new_context(base_url=server)
    room = Room(context.new_page()).begin()
    room.drop("resume.json", json.dumps(RESUME).encode(), "application/json").read()
    room.finish()
    yield context.storage_state(), room.page.url
    context.close()


@pytest.fixture
def new_room(new_context, request):
    """Makes rooms: an interview open in a page. Fails the test if any page wrote an error to the console."""
    told = []
    is_refused = request.node.get_closest_marker("refusals") is not None

    def make(context=None, **options):
        page = (context or new_context(**options)).new_page()
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("console", lambda line: told.append(line.text) if line.type in ("error", "warning") else None)
        return Room(page)

    yield make
    expected = re.compile(r"Failed to load resource|net::ERR_") if is_refused else re.compile(r"$^")
    assert [line for line in told if not expected.search(line)] == []


@pytest.fixture
def room(new_room):
    return new_room().begin()
