"""The commands on the real binary: what they print, how they end, and that they say in one line what to do."""

import http.client
import json
import os
import subprocess
import time
import urllib.parse

import pytest

from conftest import ROOT, Server
from room import FIXTURES
from test_api import ROWS, UNREADABLE, Guest

BINARY = ROOT / os.environ.get("GREENROOM_BIN", ".build/debug/greenroom")


def greenroom(*arguments, input=b"", folder=None, **environment):
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return subprocess.run([BINARY, *arguments], input=input, capture_output=True, cwd=folder, timeout=60,
                          env={**clean, **environment})


WRONG = {
    "a port that is none": (["serve", "--port", "high"], {}),
    "a database that is none": (["serve"], {"DATABASE_URL": "oracle://scott:tiger@db/x"}),
    "PostgreSQL": (["serve"], {"DATABASE_URL": "postgres://greenroom:tiger@db/x"}),
    "a database in no folder": (["serve", "--database-url", "sqlite:nowhere/x.db"], {}),
    "a level that is none": (["serve"], {"LOG_LEVEL": "tiger"}),
    "proxies that are none": (["serve"], {"TRUSTED_PROXIES": "tiger"}),
    "an address with a path": (["serve"], {"PUBLIC_URL": "https://x.example/tiger"}),
    "a file that is not there": (["serve", "--config", "nowhere.yaml"], {}),
    "a role that is none": (["serve", "--role", "tiger"], {}),
    "a profile that is not there": (["profile", "nowhere.pdf"], {}),
    "a field that is none": (["extract", "--asking", "shoe_size", "44"], {}),
    "a day that is none": (["profile", "--as-of", "tomorrow", "x.pdf"], {}),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_use_ends_with_one_line_that_says_what_to_do(tmp_path, case):
    arguments, environment = WRONG[case]
    run = greenroom(*arguments, folder=tmp_path, **environment)
    assert run.returncode in (1, 2, 64) and run.stdout == b""
    said = run.stderr.decode()
    assert said.startswith("greenroom: ") and said.count("\n") == 1, said
    assert "tiger" not in said


@pytest.mark.parametrize("case", [case for case, (content, _, reason) in UNREADABLE.items()
                                  if reason and b'"url"' not in content and "called" not in case])
def test_what_is_no_profile_ends_with_1(tmp_path, case):
    content, _, reason = UNREADABLE[case]
    (tmp_path / "file").write_bytes(content)
    run = greenroom("profile", "--json", "file", folder=tmp_path)
    assert run.returncode == 1 and run.stdout == b""
    assert reason in run.stderr.decode() and run.stderr.count(b"\n") == 1


def test_a_profile_is_printed_as_json_alone():
    run = greenroom("profile", "--json", "--as-of", "2026-01-31", FIXTURES / "linkedin_en.pdf")
    read = json.loads(run.stdout)
    assert (run.returncode, run.stderr) == (0, b"")
    assert set(read) == {"kind", "document", "fields", "unplaced", "report"}
    assert read["document"]["as_of"] == "2026-01-31"
    piped = greenroom("profile", "--json", "--as-of", "2026-01-31", "-", input=(FIXTURES / "linkedin_en.pdf").read_bytes())
    assert json.loads(piped.stdout)["document"] == read["document"]


def test_extract_answers_every_line_whatever_it_holds():
    lines = [
        b'{"text": "noor@windward.example", "asking": ["email", "bogus"]}', b"", b"no JSON", b'{"text": 5}', b"[]",
        b'{"text": "\\u0000\\ud800"}', b"\xff\xfe", b'{"text": "' + b"a" * 100_000 + b'"}', b"{" * 10_000,
        b'{"text": "skip", "asking": ["phone"]}',
    ]
    run = greenroom("extract", input=b"\n".join(lines))
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert (run.returncode, len(answers)) == (0, len(lines))
    assert all(set(answer) == {"fields", "intents"} for answer in answers)
    assert answers[0]["fields"] == {"email": "noor@windward.example"}
    assert answers[-1]["intents"] == ["skip"]
    assert all(answer["fields"] == {} for answer in answers[1:7])


def test_a_chat_goes_on_to_the_end_of_its_input():
    run = greenroom("chat", input=b"I'm Noor Vandermeer, noor@windward.example\nskip\n\0\n\xff\n")
    assert run.returncode == 0
    assert "noor@windward.example" in run.stdout.decode()


@pytest.fixture
def begin(tmp_path):
    """Starts servers of this test's own, over one database."""
    servers = []

    def start(**settings):
        servers.append(Server(BINARY, tmp_path, **settings))
        servers[-1].start()
        return servers[-1]

    yield start
    for server in servers:
        if server.process.poll() is None:
            server.stop()


def test_the_server_ends_in_time_with_streams_open_and_keeps_what_it_acknowledged(begin):
    running = begin()
    guest = Guest(running.url)
    address = urllib.parse.urlsplit(running.url)
    streams = []
    for _ in range(3):
        stream = http.client.HTTPConnection(address.hostname, address.port, timeout=20)
        stream.request("GET", f"{guest.path}/events?after=0", headers={"Authorization": f"Bearer {guest.token}"})
        assert stream.getresponse().status == 200
        streams.append(stream)
    said = guest.say("I'm Noor Vandermeer, noor@windward.example")["conversation"]
    guest.share(ROWS.encode() * 50, "text/plain")
    start = time.monotonic()
    running.process.terminate()
    assert running.process.wait(timeout=15) == 0
    assert time.monotonic() - start < 10
    for stream in streams:
        stream.close()

    running.start()
    again = guest.conversation()
    assert again["messages"][:len(said["messages"])] == said["messages"]
    assert guest.ended(again["profiles"][0])["reason"] == "not_a_profile"


@pytest.mark.parametrize("level", ["info", "trace"])
def test_the_log_tells_nothing_of_guests(begin, tmp_path, level):
    running = begin(LOG_LEVEL=level)
    guest = Guest(running.url)
    guest.say("I'm Morwenna Achterberg, noor@windward.example, +31 20 555 0123, linkedin.com/in/noor-demo")
    guest.ended(guest.share((FIXTURES / "linkedin_en.pdf").read_bytes(), "application/pdf"))
    guest.send("GET", "/export")
    running.stop()
    log = (tmp_path / "server.log").read_text()
    assert "/api/v1/conversations/{id}/messages" in log
    for word in ("noor", "windward", "555 0123", "5550123", "Morwenna", "linkedin_en", guest.token):
        assert word not in log, word
