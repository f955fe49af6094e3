#!/usr/bin/env python3
"""Kills a loaded server with SIGKILL, again and again, and checks that nothing acknowledged is lost.

    scripts/kill_test.py [KILLS] [--binary .build/debug/greenroom] [--clients 6] [--seed 1]

Several clients post messages with idempotency keys and upload files, repeating whatever was not answered. After each
restart, and for every interview at the end:
  - each acknowledged message is in the log once, in the order of the acknowledgements, with the replies it was
    acknowledged with;
  - nothing is half there: the log's numbers have no gap, and each guest message is followed by a reply;
  - each acknowledged upload is there, and at the end its reading has ended.
Exits 1 with the first thing that is wrong. Needs nothing but Python's standard library.
"""

import argparse
import http.client
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

RESUME = {
    "basics": {"name": "Ines Falk", "label": "Harbour pilot", "summary": "Brings large ships into narrow harbours."},
    "work": [{"name": "Port of Norrhaven", "position": "Pilot", "startDate": "2014-03"}],
    "skills": [{"name": "Navigation"}, {"name": "Radio"}, {"name": "Mooring"}],
}
NAMES_OF_ENDS = {"done", "partial", "failed"}


class Wrong(Exception):
    """What must never be."""


class Server:
    def __init__(self, binary, folder, port, settings=None):
        self.binary, self.folder, self.port, self.process = binary, folder, port, None
        self.settings = settings or {}
        self.log = open(os.path.join(folder, "server.log"), "ab")

    def start(self):
        environment = dict(os.environ, RATE_LIMIT_PER_MINUTE="0", LOG_LEVEL="warning", **self.settings)
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(self.port), "--database-url", "sqlite:kill.db"],
            cwd=self.folder, env=environment, stdout=self.log, stderr=self.log)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise Wrong(f"the server did not start again (exit {self.process.returncode}); see {self.log.name}")
            try:
                if ask(self.port, "GET", "/readyz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.01)
        raise Wrong("the server was not ready within 30 s")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired as error:
            self.process.kill()
            raise Wrong("the server did not end within 10 s of SIGTERM") from error


def ask(port, method, path, body=None, headers=None, token=None, timeout=20):
    """One request on a connection of its own; OSError when there was no whole answer."""
    headers = dict(headers or {})
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if isinstance(body, (dict, list)):
        body = json.dumps(body)
        headers["Content-Type"] = "application/json"
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        text = response.read()
        return response.status, json.loads(text) if text else None
    except (http.client.HTTPException, ValueError) as error:
        raise OSError(str(error)) from error
    finally:
        connection.close()


class Interview:
    """What a client knows of one interview: all of it acknowledged."""

    def __init__(self, identifier, token):
        self.id, self.token, self.lock = identifier, token, threading.Lock()
        self.answers, self.profiles, self.changed = [], [], True

    @property
    def path(self):
        return f"/api/v1/conversations/{self.id}"


class Client(threading.Thread):
    def __init__(self, number, world):
        super().__init__(daemon=True)
        self.number, self.world, self.random = number, world, random.Random(world.seed * 1000 + number)
        self.count, self.interview, self.repeats = 0, None, 0

    def run(self):
        try:
            while not self.world.over.is_set():
                if self.interview is None:
                    self.begin()
                elif self.random.random() < 0.07:
                    self.upload()
                else:
                    self.say()
        except Exception as error:  # noqa: BLE001 - anything at all ends the test
            self.world.fail(error)

    def until_answered(self, *arguments, **keywords):
        while not self.world.over.is_set():
            try:
                return ask(self.world.port, *arguments, **keywords)
            except OSError:
                self.repeats += 1
                time.sleep(0.02)
        return None, None

    def begin(self):
        status, body = self.until_answered("POST", "/api/v1/conversations", {})
        if status is None:
            return
        if status != 201:
            raise Wrong(f"an interview could not be begun: {status} {body}")
        self.interview = Interview(body["conversation"]["id"], body["token"])
        with self.world.lock:
            self.world.interviews.append(self.interview)

    def say(self):
        self.count += 1
        text = f"Thanks, that is clear so far. (note {self.number}-{self.count})"
        interview = self.interview
        status, body = self.until_answered(
            "POST", interview.path + "/messages", {"text": text},
            headers={"Idempotency-Key": f"{self.number}-{self.count}"}, token=interview.token)
        if status is None:
            return
        if status == 409:
            self.interview = None
            return
        if status != 200:
            raise Wrong(f"a message was answered {status} {body}")
        if body["messages"][0]["text"] != text:
            raise Wrong(f"an acknowledgement is of another message: {body['messages'][0]}")
        with interview.lock:
            interview.answers.append(body["messages"])
            interview.changed = True
        if self.count % 60 == 0:
            self.interview = None

    def upload(self):
        interview = self.interview
        status, body = self.until_answered("POST", interview.path + "/profiles", RESUME, token=interview.token)
        if status is None:
            return
        if status == 409:
            self.interview = None
            return
        if status != 202:
            raise Wrong(f"an upload was answered {status} {body}")
        with interview.lock:
            interview.profiles.append(body["profile"]["id"])
            interview.changed = True


class World:
    def __init__(self, arguments, port):
        self.port, self.seed, self.kills = port, arguments.seed, arguments.kills
        self.over, self.lock, self.interviews, self.failure = threading.Event(), threading.Lock(), [], None

    def fail(self, error):
        with self.lock:
            self.failure = self.failure or error
        self.over.set()


def check(port, interview):
    """Everything acknowledged is there, once, in order, and whole."""
    with interview.lock:
        answers, profiles = list(interview.answers), list(interview.profiles)
        interview.changed = False
    status, export = ask(port, "GET", interview.path + "/export", token=interview.token, timeout=60)
    if status != 200:
        raise Wrong(f"interview {interview.id} is gone: {status}")
    numbers = [event["sequence" if "sequence" in event else "seq"] for event in export["events"]]
    if numbers != list(range(1, len(numbers) + 1)):
        raise Wrong(f"the log of {interview.id} has gaps or doubles: {numbers}")
    messages, before = [], None
    while True:
        path = interview.path + "/messages" + (f"?before={before}" if before else "")
        status, page = ask(port, "GET", path, token=interview.token)
        messages = page["messages"] + messages
        if len(page["messages"]) < 200:
            break
        before = page["messages"][0]["seq"]
    by_number = {message["seq"]: message for message in messages}
    if len(by_number) != len(messages):
        raise Wrong(f"{interview.id}: a message is there twice")
    texts = [message["text"] for message in messages if message["role"] == "guest"]
    if len(set(texts)) != len(texts):
        raise Wrong(f"{interview.id}: a guest's message is there twice")
    last = 0
    for answer in answers:
        for message in answer:
            if by_number.get(message["seq"]) != message:
                raise Wrong(f"{interview.id}: acknowledged, but not there as it was: {message}")
        if answer[0]["seq"] <= last:
            raise Wrong(f"{interview.id}: out of order at {answer[0]['seq']}")
        last = answer[0]["seq"]
    for index, message in enumerate(messages):
        if message["role"] == "guest" and (index + 1 == len(messages) or messages[index + 1]["role"] != "bot"):
            raise Wrong(f"{interview.id}: half a turn, no reply to {message['seq']}")
    known = {profile["id"]: profile for profile in export["conversation"]["profiles"]}
    for profile in profiles:
        if profile not in known:
            raise Wrong(f"{interview.id}: acknowledged, but not there: profile {profile}")
    return len(answers), [known[profile]["state"] for profile in profiles]


def wait_for_ends(port, interviews, seconds):
    """Every reading ends, also those that a killed server had begun."""
    deadline = time.monotonic() + seconds
    while True:
        states = [state for interview in interviews for state in check(port, interview)[1]]
        open_ones = [state for state in states if state not in NAMES_OF_ENDS]
        if not open_ones:
            return states
        if time.monotonic() > deadline:
            raise Wrong(f"{len(open_ones)} profiles have not ended after {seconds} s: {set(open_ones)}")
        time.sleep(1)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(arguments, folder):
    world = World(arguments, free_port())
    server = Server(os.path.abspath(arguments.binary), folder, world.port)
    dice, slowest, began = random.Random(arguments.seed), 0.0, time.monotonic()
    server.start()
    clients = [Client(number, world) for number in range(arguments.clients)]
    for client in clients:
        client.start()
    try:
        for kill in range(1, arguments.kills + 1):
            world.over.wait(dice.uniform(0.05, 0.8))
            if world.failure:
                raise world.failure
            server.kill()
            at = time.monotonic()
            server.start()
            slowest = max(slowest, time.monotonic() - at)
            with world.lock:
                changed = [interview for interview in world.interviews if interview.changed]
            for interview in changed:
                check(world.port, interview)
            if kill % 20 == 0:
                print(f"{kill} kills, {sum(len(i.answers) for i in world.interviews)} messages acknowledged", flush=True)
        world.over.set()
        for client in clients:
            client.join(30)
        if world.failure:
            raise world.failure
        states = wait_for_ends(world.port, world.interviews, 90)
        messages = sum(check(world.port, interview)[0] for interview in world.interviews)
        server.stop()
    finally:
        world.over.set()
        if server.process.poll() is None:
            server.process.kill()
    ends = {state: states.count(state) for state in sorted(set(states))}
    print(
        f"{arguments.kills} kills in {time.monotonic() - began:.0f} s: {messages} acknowledged messages in "
        f"{len(world.interviews)} interviews are there, once, in order and whole; {len(states)} uploads ended {ends}; "
        f"{sum(client.repeats for client in clients)} requests repeated; slowest restart {slowest:.2f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", type=int, nargs="?", default=200)
    parser.add_argument("--binary", default=".build/debug/greenroom")
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="greenroom-kill-") as folder:
        try:
            run(arguments, folder)
        except Wrong as wrong:
            print(f"kill_test: {wrong}", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
