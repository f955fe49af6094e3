"""A profile by its address, on the real binary with the vendors' fakes: fetched in the background, paid for once."""

import http.client
import json
import os
import re
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import expect

from conftest import ROOT, Server
from guest import answer_to
from room import Room
from test_api import TEXT, Guest
from vendors import APIFY_TOKEN, GEMINI_KEY

BINARY = ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom")
SLUG = "noor-tidewater-4b1c"
URL = f"https://www.linkedin.com/in/{SLUG}"
HELLO = "Hi, I'm Noor Tidewater, noor@tidewater.example"
ENDS = ("done", "partial", "failed")


@pytest.fixture
def serve(vendors, tmp_path):
    """Starts servers that fetch from the fakes."""
    running = []

    def start(**settings):
        server = Server(BINARY, tmp_path, **{
            "APIFY_TOKEN": APIFY_TOKEN, "APIFY_BASE_URL": vendors.url, "GEMINI_API_KEY": GEMINI_KEY,
            "GEMINI_BASE_URL": vendors.url, **settings})
        server.start()
        running.append(server)
        return server

    yield start
    vendors.release()
    for server in running:
        if server.process.poll() is None:
            server.stop()


@pytest.fixture
def server(serve):
    """In place of the server that the other checks share."""
    return serve().url


class Reader(Guest):
    """A guest with a LinkedIn address."""

    def ask(self, text):
        return self.say(text)["messages"][1:]

    @property
    def profile(self):
        return next((p for p in self.conversation()["profiles"] if p["kind"] == "linkedin_url"), None)

    def until(self, test, seconds=30):
        """The profile once it is as wanted."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            profile = self.profile
            if profile and test(profile):
                return profile
            time.sleep(0.05)
        pytest.fail(f"the profile stayed {self.profile and (self.profile['state'], self.profile['reason'])}")

    def ended(self, seconds=60):
        return self.until(lambda profile: profile["state"] in ENDS, seconds)

    def value(self, field):
        return self.conversation()["fields"].get(field, {}).get("value")

    def step(self):
        """Answers whatever stands open."""
        conversation = self.conversation()
        waiting = []
        for message in conversation["messages"]:
            waiting = [] if message["role"] == "guest" else [*waiting, message]
        offers = [message for message in waiting if message["quick_replies"] and not message["asks"]]
        asked = [field for message in waiting for field in message["asks"]]
        # What was read is confirmed, and the question below it answered, in one message.
        said = [offer["quick_replies"][0] for offer in offers[-1:]] + [answer_to(field) for field in asked]
        return self.say("\n".join(said) or "yes")

    def finish(self, at_most=30):
        """Goes on to the end; returns how many messages the guest has written."""
        for _ in range(at_most):
            if self.conversation()["status"] == "completed":
                break
            self.step()
        conversation = self.conversation()
        assert conversation["status"] == "completed", conversation["missing"]
        return conversation["counts"]["guest_messages"]


@pytest.fixture
def reader(server):
    return Reader(server)


class Events(threading.Thread):
    """Reads an interview's event stream from its beginning."""

    def __init__(self, guest):
        super().__init__(daemon=True)
        self.connection = http.client.HTTPConnection(guest.address.hostname, guest.address.port, timeout=60)
        self.connection.request("GET", f"{guest.path}/events?after=0", headers={"Authorization": f"Bearer {guest.token}"})
        self.answer = self.connection.getresponse()
        self.seen = []
        self.start()

    def run(self):
        name = None
        try:
            for line in self.answer:
                line = line.decode().rstrip("\r\n")
                if line.startswith("event:"):
                    name = line[6:].strip()
                elif line.startswith("data:"):
                    self.seen.append((name, json.loads(line[5:])))
        except (OSError, ValueError, AttributeError):
            return

    def states(self):
        """What became of the profile, each state once in a row."""
        states = [data["state"] for name, data in list(self.seen) if name == "profile"]
        return [state for place, state in enumerate(states) if place == 0 or states[place - 1] != state]


# The main job


def test_an_address_is_enough_for_six_messages(vendors, reader):
    reader.say(f"{HELLO}, {URL}")
    profile = reader.ended()
    assert (profile["state"], profile["reason"], profile["from_cache"]) == ("done", None, False)
    assert profile["url"] == URL and {"role", "company", "expertise_keywords"} <= set(profile["filled"])
    assert reader.value("company") == "Saltmarsh Energy" and "Heat Pumps" in reader.value("expertise_keywords")
    assert reader.finish() <= 6
    kit = reader.send("GET", "/media-kit.json").json
    assert kit["name"] == "Noor Tidewater" and kit["is_draft"] is False
    assert len(vendors.runs(SLUG)) == 1
    told = [prompt for prompt in vendors.prompts if "Saltmarsh Energy" in prompt["user"]]
    assert told and all(prompt["model"] == "gemini-3.5-flash-lite" for prompt in told)


def test_the_page_shows_the_stages_and_ends_with_the_kit(vendors, server, browser):
    vendors.script(runMilliseconds=1500)
    context = browser.new_context(base_url=server)
    context.set_default_timeout(15_000)
    room = Room(context.new_page()).begin()
    room.say(f"{HELLO}, {URL}")
    expect(room.page.locator('.source[data-state="fetching"]')).to_be_attached(timeout=10_000)
    room.read()
    assert room.finish() <= 6
    room.page.click("#open-kit")
    expect(room.page.locator(".kit h1")).to_contain_text("Noor Tidewater")
    context.close()


def test_the_stages_come_as_events_and_facts_before_the_model(vendors, reader):
    vendors.script(runMilliseconds=1200)
    vendors.rule("gemini", "generate", delayMilliseconds=1500, containing="Saltmarsh Energy")
    events = Events(reader)
    before = time.monotonic()
    reader.say(f"{HELLO}, {URL}")
    assert time.monotonic() - before < 3, "the reply does not wait for the profile"
    reader.until(lambda profile: profile["state"] == "analyzing" and "company" in profile["filled"])
    assert reader.value("company") == "Saltmarsh Energy"
    reader.ended()
    time.sleep(0.3)
    assert events.states() == ["queued", "fetching", "analyzing", "done"]
    timings = reader.profile["timings_ms"]
    assert timings["fetch"] >= 1200 and timings["analyze"] >= 1500


# Consent


def test_nothing_is_fetched_before_the_guest_shares_an_address(vendors, reader):
    first = reader.conversation()["messages"][0]["text"]
    assert "Apify" in first and "Gemini" in first
    reader.say(HELLO)
    reader.say("Why do you need my LinkedIn?")
    assert vendors.requests("apify") == [] and reader.profile is None
    reader.say(URL)
    assert reader.ended()["state"] == "done" and len(vendors.runs(SLUG)) == 1


@pytest.mark.parametrize("address", [
    "https://www.linkedin.com/company/saltmarsh", "https://lnkd.in/abc123",
    "https://www.linkedin.com/posts/noor-tidewater_heat-activity-7000000000000000000-abcd"])
def test_what_is_no_profile_is_answered_in_words_and_not_fetched(vendors, reader, address):
    replies = reader.ask(f"{HELLO}, {address}")
    assert any("linkedin.com/in" in reply["text"] for reply in replies), replies
    assert vendors.requests("apify") == []
    assert reader.conversation()["status"] == "active"


def test_somebody_elses_profile_is_asked_about_and_left(vendors, reader):
    reader.say(f"I'm Walter Moss, walter@moss.example, {URL}")
    reader.until(lambda _: any("Noor Tidewater" in m["text"] for m in reader.conversation()["messages"]))
    assert reader.value("company") is None
    assert not [prompt for prompt in vendors.prompts if "Saltmarsh Energy" in prompt["user"]]
    reader.say("No")
    profile = reader.ended()
    assert (profile["state"], profile["reason"]) == ("failed", "someone_else")
    assert reader.value("company") is None and reader.value("full_name") == "Walter Moss"


# Paid for once


def test_fifty_interviews_with_one_address_are_one_run(vendors, server):
    vendors.script(runMilliseconds=1000)
    readers = [Reader(server) for _ in range(50)]
    with ThreadPoolExecutor(50) as pool:
        list(pool.map(lambda guest: guest.say(f"{HELLO}, {URL}"), readers))
        ends = list(pool.map(lambda guest: guest.ended(90), readers))
    assert {end["state"] for end in ends} == {"done"}, [end["reason"] for end in ends]
    assert len(vendors.runs(SLUG)) == 1
    assert sum(not end["from_cache"] for end in ends) == 1
    assert vendors.busiest_minute("apify") <= 100


def test_no_minute_has_more_than_a_hundred_requests(vendors, serve):
    server = serve(PROFILE_TIMEOUT_SECONDS="15", APIFY_TIMEOUT_SECONDS="12", APIFY_MAX_RUNS="60").url
    readers = [Reader(server) for _ in range(45)]
    slugs = [f"noor-tidewater-{number}x" for number in range(45)]
    with ThreadPoolExecutor(45) as pool:
        list(pool.map(lambda pair: pair[0].say(f"{HELLO}, https://www.linkedin.com/in/{pair[1]}"), zip(readers, slugs)))
        ends = list(pool.map(lambda guest: guest.ended(60), readers))
    assert {(end["state"], end["reason"]) for end in ends} <= {
        ("done", None), ("failed", "timeout"), ("failed", "rate_limited")}
    assert sum(end["state"] == "done" for end in ends) >= 20
    asked = len(vendors.requests("apify"))
    assert 80 <= asked and vendors.busiest_minute("apify") <= 100
    assert all(len(vendors.runs(slug)) <= 1 for slug in slugs)
    assert all(guest.ask("What do you have so far?") for guest in readers[:5])


def test_what_was_fetched_is_kept_and_a_refresh_fetches_again(vendors, server):
    first, second = Reader(server), Reader(server)
    first.say(f"{HELLO}, {URL}")
    first.ended()
    second.say(f"{HELLO}, https://uk.linkedin.com/in/{SLUG}/?trk=public")
    again = second.ended()
    assert again["from_cache"] is True and again["state"] == "done" and len(vendors.runs(SLUG)) == 1
    row = vendors.requests("apify", "items")
    assert second.send("POST", f"/profiles/{again['id']}/refresh").status == 202
    second.until(lambda profile: profile["state"] == "done" and not profile["from_cache"])
    assert len(vendors.runs(SLUG)) == 2 and len(vendors.requests("apify", "items")) == len(row) + 1


def test_a_server_that_is_killed_goes_on_with_the_run_it_paid_for(vendors, serve):
    vendors.script(runMilliseconds=4000)
    running = serve()
    reader = Reader(running.url)
    reader.say(f"{HELLO}, {URL}")
    while not vendors.runs(SLUG):
        time.sleep(0.05)
    time.sleep(0.5)
    running.process.send_signal(signal.SIGKILL)
    running.process.wait(timeout=15)
    running.start()
    assert reader.ended(90)["state"] == "done"
    assert len(vendors.runs(SLUG)) == 1 and len(vendors.requests("apify", "start")) == 1


def test_a_start_that_was_not_heard_of_is_looked_for(vendors, reader):
    vendors.script(runMilliseconds=500)
    vendors.rule("apify", "start", "reset", times=1)
    reader.say(f"{HELLO}, {URL}")
    assert reader.ended()["state"] == "done"
    assert len(vendors.runs(SLUG)) == 1 and vendors.requests("apify", "runs")


def test_stopping_aborts_the_run_and_the_interview_goes_on(vendors, reader):
    vendors.script(runMilliseconds=25_000)
    reader.say(f"{HELLO}, {URL}")
    profile = reader.until(lambda profile: profile["state"] == "fetching" and vendors.runs(SLUG))
    stopped = reader.send("POST", f"/profiles/{profile['id']}/cancel")
    assert stopped.status == 202
    assert (reader.profile["state"], reader.profile["reason"]) == ("failed", "cancelled")
    for _ in range(200):
        if "abortedAfter" in vendors.runs(SLUG)[0]:
            break
        time.sleep(0.05)
    assert "abortedAfter" in vendors.runs(SLUG)[0]
    assert reader.finish() <= 20
    assert reader.value("company") == "Windward Cooperative"


# What goes wrong


FAULTS = {
    "an empty dataset": ("apify", "items", {"do": "empty"}, "failed", "not_found"),
    "a private profile": ("apify", "items", {"do": "private"}, "failed", "not_found"),
    "another member's row": ("apify", "items", {"do": "wrongPerson"}, "failed", "not_found"),
    "a refused token": ("apify", "start", {"do": "status", "status": 401}, "failed", "unavailable"),
    "no money left": ("apify", "start", {"do": "status", "status": 402}, "failed", "unavailable"),
    "too many requests": (
        "apify", "start", {"do": "status", "status": 429, "retryAfterSeconds": 3600}, "failed", "rate_limited"),
    "cut off rows": ("apify", "items", {"do": "truncated"}, "failed", "unavailable"),
    "a model that is down": ("gemini", "generate", {"do": "status", "status": 503}, "partial", "unavailable"),
    "a model that refuses": ("gemini", "generate", {"do": "blocked"}, "partial", None),
    "a model that is cut off": ("gemini", "generate", {"do": "maxTokens"}, "partial", None),
}


@pytest.mark.parametrize("case", FAULTS)
def test_what_goes_wrong_is_told_and_the_interview_completes(vendors, reader, case):
    vendor, call, fault, state, reason = FAULTS[case]
    vendors.rule(vendor, call, **fault)
    reader.say(f"{HELLO}, {URL}")
    profile = reader.ended()
    assert profile["state"] == state
    if reason:
        assert profile["reason"] == reason
    if state == "partial":
        assert reader.value("company") == "Saltmarsh Energy"
    vendors.reset()
    assert reader.finish() <= 20


def test_no_secret_and_nothing_of_the_guest_is_logged(vendors, serve, tmp_path):
    running = serve(LOG_LEVEL="trace")
    reader = Reader(running.url)
    vendors.rule("gemini", "generate", "status", status=500)
    vendors.rule("apify", "items", "status", status=500, times=1)
    reader.say(f"{HELLO}, {URL}")
    reader.ended()
    running.stop()
    log = (tmp_path / "server.log").read_text()
    assert len(log) > 100
    for secret in (APIFY_TOKEN, GEMINI_KEY, "noor@tidewater.example", "Saltmarsh", SLUG, reader.token):
        assert secret not in log, f"{secret} in {re.search('.*' + re.escape(secret) + '.*', log).group()[:300]}"
