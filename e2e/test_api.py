"""Bad input over HTTP. What HTTP can see is refused with a problem that says what to do; what only reading shows ends
as a failed profile told in the chat. Either way the interview is untouched.
"""

import http.client
import io
import json
import socket
import time
import urllib.parse
import zipfile

import pytest

from guest import ANSWERS
from room import FIXTURES

PROBLEM = "urn:greenroom:problem:"
TEXT = {"Content-Type": "application/json"}
MEGABYTE = 1 << 20


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)


class Guest:
    """An interview and its token, without a browser."""

    def __init__(self, server):
        self.address = urllib.parse.urlsplit(server)
        started = self.call("POST", "/api/v1/conversations", token=None)
        assert started.status == 201
        self.token = started.json["token"]
        self.id = started.json["conversation"]["id"]
        self.path = f"/api/v1/conversations/{self.id}"

    def call(self, method, path, body=None, headers={}, token=...):
        token = self.token if token is ... else token
        if token is not None:
            headers = {"Authorization": f"Bearer {token}", **headers}
        connection = http.client.HTTPConnection(self.address.hostname, self.address.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def send(self, method, below, body=None, headers={}):
        return self.call(method, self.path + below, body, headers)

    def conversation(self):
        answer = self.send("GET", "")
        assert answer.status == 200
        return answer.json

    def say(self, text):
        answer = self.send("POST", "/messages", json.dumps({"text": text}), TEXT)
        assert answer.status == 200
        return answer.json

    def share(self, content, type):
        answer = self.send("POST", "/profiles", content, {"Content-Type": type})
        assert answer.status == 202, answer.body
        return answer.json["profile"]

    def ended(self, profile):
        """The profile when its reading has ended."""
        for _ in range(300):
            now = next(p for p in self.conversation()["profiles"] if p["id"] == profile["id"])
            if now["state"] in ("done", "partial", "failed"):
                return now
            time.sleep(0.1)
        pytest.fail("the reading did not end")


@pytest.fixture
def guest(server):
    return Guest(server)


def check_problem(answer, status, kind):
    assert answer.status == status, answer.body
    assert answer.headers["Content-Type"].split(";")[0] == "application/problem+json"
    problem = answer.json
    assert problem["type"] == PROBLEM + kind
    assert problem["status"] == status
    assert problem["title"] and len(problem["detail"]) > 20
    return problem


# What HTTP can see

def text(value):
    return json.dumps({"text": value}).encode()


def multipart(name, content, boundary="b"):
    return (f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="p.pdf"\r\n'
            "Content-Type: application/pdf\r\n\r\n").encode() + content + f"\r\n--{boundary}--\r\n".encode()


JSON = "application/json"
REFUSED = {
    "a message without a body": ("POST", "/messages", b"", JSON, 400, "malformed"),
    "an empty message": ("POST", "/messages", text(""), JSON, 422, "invalid"),
    "a message of white space": ("POST", "/messages", text(" \n\u200b\t"), JSON, 422, "invalid"),
    "a message of NUL": ("POST", "/messages", text("\0\0"), JSON, 422, "invalid"),
    "a message of 1 MB": ("POST", "/messages", text("a" * MEGABYTE), JSON, 413, "too-large"),
    "a message of 10,001 characters": ("POST", "/messages", text("a" * 10_001), JSON, 413, "too-large"),
    "a message in invalid UTF-8": ("POST", "/messages", b'{"text": "caf\xe9 \xff\xfe"}', JSON, 400, "malformed"),
    "a message in malformed JSON": ("POST", "/messages", b'{"text": "hello', JSON, 400, "malformed"),
    "a message that is a list": ("POST", "/messages", b"[]", JSON, 400, "malformed"),
    "a message that is a string": ("POST", "/messages", b'"hello"', JSON, 400, "malformed"),
    "a message in deep JSON": ("POST", "/messages", b"[" * 100_000, JSON, 400, "malformed"),
    "a message without text": ("POST", "/messages", b"{}", JSON, 422, "invalid"),
    "a message whose text is null": ("POST", "/messages", b'{"text": null}', JSON, 422, "invalid"),
    "a message whose text is a number": ("POST", "/messages", b'{"text": 5}', JSON, 422, "invalid"),
    "a message as plain text": ("POST", "/messages", b"hello", "text/plain", 415, "unsupported-media-type"),
    "a message without a type": ("POST", "/messages", text("hello"), None, 415, "unsupported-media-type"),
    "an edit of nothing": ("PATCH", "/fields/role", b"{}", JSON, 422, "invalid"),
    "an edit of an unknown field": ("PATCH", "/fields/shoe_size", b'{"value": "44"}', JSON, 404, "not-found"),
    "an edit of an unknown fact": ("PATCH", "/fields/role", b'{"value": "x", "fact": "no"}', JSON, 422, "invalid"),
    "an edit to an unknown status": ("PATCH", "/fields/role", b'{"status": "maybe"}', JSON, 422, "invalid"),
    "an e-mail that is none": ("PATCH", "/fields/email", b'{"value": "nope"}', JSON, 422, "invalid"),
    "a number that is none": ("PATCH", "/fields/years_experience", b'{"value": 1e300}', JSON, 422, "invalid"),
    "a list for a scalar": ("PATCH", "/fields/role", b'{"value": ["a", "b"]}', JSON, 422, "invalid"),
    "a list that is too long": (
        "PATCH", "/fields/podcast_topics", json.dumps({"value": [f"t{n}" for n in range(50)]}).encode(), JSON, 422,
        "invalid"),
    "a text that is too long": (
        "PATCH", "/fields/key_message", json.dumps({"value": "a" * 5000}).encode(), JSON, 422, "invalid"),
    "an empty file": ("POST", "/profiles", b"", "application/pdf", 422, "invalid"),
    "a file over 20 MB": ("POST", "/profiles", bytes(21 * MEGABYTE), "application/pdf", 413, "too-large"),
    "a picture": ("POST", "/profiles", b"\x89PNG", "image/png", 415, "unsupported-media-type"),
    "a file without a type": ("POST", "/profiles", b"hello", None, 415, "unsupported-media-type"),
    "a form without a boundary": ("POST", "/profiles", b"x", "multipart/form-data", 400, "malformed"),
    "a form without a file": (
        "POST", "/profiles", multipart("other", b"%PDF-"), "multipart/form-data; boundary=b", 400, "malformed"),
    "an unfinished form": (
        "POST", "/profiles", multipart("file", b"%PDF-")[:-6], "multipart/form-data; boundary=b", 400, "malformed"),
    "a profile in malformed JSON": ("POST", "/profiles", b'{"basics": {"name": ', JSON, 400, "malformed"),
    "an address that is none": ("POST", "/profiles", b'{"url": "not an address"}', JSON, 422, "invalid"),
    "an address that is a number": ("POST", "/profiles", b'{"url": 5}', JSON, 422, "invalid"),
    "an empty pasted text": ("POST", "/profiles", b'{"text": " "}', JSON, 422, "invalid"),
    "an unknown profile": ("DELETE", "/profiles/none", None, None, 404, "not-found"),
    "the text of an unknown profile": ("GET", "/profiles/none/text", None, None, 404, "not-found"),
    "an undo of nothing": ("POST", "/undo", None, None, 409, "conflict"),
    "completing too early": ("POST", "/complete", None, None, 409, "missing-fields"),
    "a rating of 6": ("POST", "/feedback", b'{"rating": 6}', JSON, 422, "invalid"),
    "a rating in words": ("POST", "/feedback", b'{"rating": "good"}', JSON, 422, "invalid"),
    "messages before nonsense": ("GET", "/messages?before=yesterday", None, None, 422, "invalid"),
    "a page of no messages": ("GET", "/messages?limit=0", None, None, 422, "invalid"),
    "events after nonsense": ("GET", "/events?after=-1", None, None, 422, "invalid"),
    "an address that is not there": ("GET", "/shoes", None, None, 404, "not-found"),
    "a method that is not there": ("PUT", "/messages", text("hello"), JSON, 405, "method-not-allowed"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_http_can_see_is_refused_and_changes_nothing(guest, case):
    method, below, body, type, status, kind = REFUSED[case]
    before = guest.conversation()
    answer = guest.send(method, below, body, {"Content-Type": type} if type else {})
    problem = check_problem(answer, status, kind)
    assert ("missing" in problem) == (kind == "missing-fields")
    assert ("Allow" in answer.headers) == (status == 405)
    assert guest.conversation() == before


STARTS = {
    "malformed JSON": (b"{", JSON, 400, "malformed"),
    "a wrong type": (b"hello", "text/plain", 415, "unsupported-media-type"),
    "an e-mail that is none": (b'{"email": "nope"}', JSON, 422, "invalid"),
    "a name that is too long": (json.dumps({"full_name": "a" * 201}).encode(), JSON, 422, "invalid"),
    "an unknown invitation": (b'{"invitation": "none"}', JSON, 422, "invalid"),
    "1 MB": (json.dumps({"full_name": "a" * MEGABYTE}).encode(), JSON, 413, "too-large"),
}


@pytest.mark.parametrize("case", STARTS)
def test_no_interview_begins_with(guest, case):
    body, type, status, kind = STARTS[case]
    check_problem(guest.call("POST", "/api/v1/conversations", body, {"Content-Type": type}, token=None), status, kind)


def test_control_characters_are_left_out_of_a_message(guest):
    messages = guest.say("hi \0 there\u0007\u001b[31m, I'm Noor Vandermeer")["messages"]
    assert messages[0]["text"] == "hi  there[31m, I'm Noor Vandermeer"
    assert guest.conversation()["fields"]["full_name"]["value"] == "Noor Vandermeer"


def test_the_same_key_with_another_text_is_refused(guest):
    first = guest.send("POST", "/messages", text("I'm Noor Vandermeer"), {**TEXT, "Idempotency-Key": "one"})
    again = guest.send("POST", "/messages", text("I'm Noor Vandermeer"), {**TEXT, "Idempotency-Key": "one"})
    assert again.json["messages"] == first.json["messages"]
    before = guest.conversation()
    other = guest.send("POST", "/messages", text("I'm Mila Ostrander"), {**TEXT, "Idempotency-Key": "one"})
    check_problem(other, 422, "invalid")
    check_problem(guest.send("POST", "/messages", text("hi"), {**TEXT, "Idempotency-Key": "k" * 300}), 422, "invalid")
    assert guest.conversation() == before


def test_the_kit_comes_in_no_other_form(guest):
    check_problem(guest.send("GET", "/media-kit", headers={"Accept": "image/png"}), 406, "not-acceptable")


@pytest.mark.parametrize("garbage", [b"HELLO\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/9.9\r\n\r\n"])
def test_what_is_no_http_gets_a_400_or_is_hung_up_on(guest, garbage):
    with socket.create_connection((guest.address.hostname, guest.address.port), timeout=10) as connection:
        connection.sendall(garbage)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    assert not answer or answer.split(b" ")[1][:1] in (b"4", b"5")
    assert b" 500 " not in answer.split(b"\r\n")[0]
    assert guest.conversation()["status"] == "active"


# Whose interview it is

ROUTES = [
    ("GET", ""), ("DELETE", ""), ("GET", "/messages"), ("POST", "/messages"), ("POST", "/profiles"),
    ("GET", "/profiles/p/text"), ("POST", "/profiles/p/cancel"), ("POST", "/profiles/p/refresh"),
    ("DELETE", "/profiles/p"), ("PATCH", "/fields/role"), ("POST", "/undo"), ("POST", "/complete"),
    ("GET", "/media-kit"), ("GET", "/media-kit.json"), ("GET", "/media-kit.html"), ("GET", "/media-kit.md"),
    ("POST", "/feedback"), ("GET", "/export"), ("GET", "/events"),
]


@pytest.mark.parametrize("method, below", ROUTES)
def test_a_foreign_token_is_answered_as_an_interview_that_is_not_there(guest, server, method, below):
    other = Guest(server)
    before = guest.conversation()
    body = b'{"text": "x", "value": "x", "rating": 5}' if method in ("POST", "PATCH") else None

    def tried(path, token):
        return guest.call(method, path + below, body, TEXT if body else {}, token=token)

    absent = tried("/api/v1/conversations/01990000-0000-7000-8000-000000000000", guest.token)
    check_problem(absent, 404, "not-found")
    for token in (other.token, None, "", "é", guest.token + "x", "a" * 5000):
        answer = tried(guest.path, token)
        check_problem(answer, 404, "not-found")
        assert answer.body == absent.body
    assert guest.conversation() == before


@pytest.mark.parametrize("origin", [None, "https://elsewhere.example", "null"])
def test_a_write_by_cookie_from_another_site_is_refused(guest, origin):
    cookie = {"Cookie": f"greenroom_{guest.id}={guest.token}", **TEXT, **({"Origin": origin} if origin else {})}
    before = guest.conversation()
    answer = guest.call("POST", guest.path + "/messages", text("I'm Noor Vandermeer"), cookie, token=None)
    check_problem(answer, 403, "cross-origin")
    assert guest.conversation() == before
    own = {**cookie, "Origin": f"http://{guest.address.netloc}"}
    assert guest.call("POST", guest.path + "/messages", text("hello"), own, token=None).status == 200


# What only reading shows

def fixture(name):
    return (FIXTURES / name).read_bytes()


def archive(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in files.items():
            folder.writestr(name, content)
    return packed.getvalue()


ROWS = "Windward Cooperative,Head of Grid Research,Rotterdam\nTidal Works,Engineer,Delft\n"
PDF, ZIP, PLAIN = "application/pdf", "application/zip", "text/plain"
UNREADABLE = {
    "an encrypted PDF": (fixture("encrypted.pdf"), PDF, "unreadable"),
    "a PDF of pictures only": (fixture("picture.pdf"), PDF, "unreadable"),
    "half a PDF": (fixture("cv.pdf")[:300], PDF, "unreadable"),
    "a PDF that is no profile": (fixture("invoice.pdf"), PDF, "not_a_profile"),
    "a picture called a PDF": (b"\x89PNG\r\n\x1a\n" + bytes(500), PDF, "unreadable"),
    "text called a PDF": (b"Noor Vandermeer", PDF, "unreadable"),
    "a broken ZIP": (archive({"Positions.csv": ROWS})[:-30], ZIP, "unreadable"),
    "nonsense called a ZIP": (b"PK\x03\x04" + bytes(range(256)) * 20, ZIP, "unreadable"),
    "a ZIP bomb": (archive({"Positions.csv": bytes(120 * MEGABYTE)}), ZIP, "too_large"),
    "an empty ZIP": (archive({}), ZIP, "not_a_profile"),
    "a ZIP of other things": (archive({"holiday.jpg": b"\xff\xd8\xff", "notes/todo.xml": b"<a/>"}), ZIP, "not_a_profile"),
    "a ZIP of a CSV without headers": (archive({"Positions.csv": ROWS}), ZIP, "not_a_profile"),
    "a CSV without headers": (ROWS.encode(), PLAIN, "not_a_profile"),
    "text that is no profile": (b"It was a dark and stormy night. " * 40, PLAIN, "not_a_profile"),
    "text with NUL": (b"Noor\0Vandermeer" * 50, PLAIN, "unreadable"),
    "JSON that is no profile": (b'{"shoes": 44, "list": [1, 2, 3]}', JSON, "not_a_profile"),
    "deep JSON": (b'{"a":' * 2000 + b"1" + b"}" * 2000, JSON, None),
    "the address of a company": (b'{"url": "https://www.linkedin.com/company/windward-demo"}', JSON, "not_a_profile"),
    "the address of a profile": (b'{"url": "https://www.linkedin.com/in/noor-vandermeer-demo"}', JSON, "not_configured"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_only_reading_shows_ends_as_a_failed_profile_told_in_the_chat(guest, case):
    content, type, reason = UNREADABLE[case]
    before = guest.conversation()
    if reason is None:
        # As deep as no parser goes: refused as no JSON, or read as no profile.
        answer = guest.send("POST", "/profiles", content, {"Content-Type": type})
        if answer.status == 400:
            check_problem(answer, 400, "malformed")
            assert guest.conversation() == before
            return
        assert answer.status == 202
        assert guest.ended(answer.json["profile"])["reason"] in ("not_a_profile", "unreadable")
        return
    profile = guest.ended(guest.share(content, type))
    assert (profile["state"], profile["reason"]) == ("failed", reason)
    assert profile["document"] is None and profile["filled"] == []

    after = guest.conversation()
    told = [m for m in after["messages"] if m["seq"] > before["revision"] and m["role"] == "bot"]
    assert any(m["kind"] == "notice" for m in told), "the chat does not tell"
    address = {"linkedin_url"} if reason == "not_configured" else set()
    changed = {name for name, field in after["fields"].items() if field != before["fields"][name]}
    assert changed == address
    assert after["progress"] >= before["progress"] and after["status"] == "active"

    # The question is still open, and an answer to it counts.
    answered = guest.say("I'm Noor Vandermeer, noor@windward.example, and I have no LinkedIn")["conversation"]
    assert answered["fields"]["full_name"]["value"] == "Noor Vandermeer"
    assert answered["fields"]["email"]["value"] == "noor@windward.example"


def test_a_completed_interview_changes_no_more(guest):
    for field in guest.conversation()["missing"]:
        value = ANSWERS[field].split(", ") if field in ("expertise_keywords", "podcast_topics") else ANSWERS[field]
        assert guest.send("PATCH", f"/fields/{field}", json.dumps({"value": value}), TEXT).status == 200, field
    assert guest.send("POST", "/complete").status == 200
    before = guest.conversation()
    assert (before["status"], before["progress"], before["missing"]) == ("completed", 100, [])
    for method, below, body in [
        ("POST", "/messages", text("one more thing")), ("PATCH", "/fields/role", b'{"value": "x"}'),
        ("POST", "/undo", None), ("POST", "/profiles", b'{"text": "CV"}'),
    ]:
        check_problem(guest.send(method, below, body, TEXT if body else {}), 409, "completed")
    assert guest.conversation() == before
    assert guest.send("POST", "/complete").status == 200
    assert guest.send("DELETE", "").status == 204
    check_problem(guest.send("GET", ""), 404, "not-found")
