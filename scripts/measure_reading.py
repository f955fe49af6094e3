#!/usr/bin/env python3
"""Measures what reading profiles costs the chat, and what Greenroom adds to the vendors' own time.

    scripts/measure_reading.py turns [COUNT]      200 turns while a profile is being read, beside 200 without one
    scripts/measure_reading.py profiles [COUNT]   500 profiles by address, one at a time
        [--binary .build/release/greenroom] [--vendors .build/debug/FakeVendors]

Prints ratios and milliseconds; the vendors are the fakes of the tests. Each profile is read by the next of several
servers, so that the limit of 100 requests a minute, which each of them keeps, is not what is measured. Needs nothing but
Python's standard library.
"""

import argparse
import http.client
import json
import os
import statistics
import subprocess
import tempfile
import time

from kill_test import Server, Wrong, ask, free_port

# What the invented profiles say word for word, so that no draft is refused and the model is asked once.
LINE = "Led 3 sites with 60 colleagues and halved the time from order to delivery."
CLAIM = {"text": LINE, "quotes": [LINE]}
DRAFT = {"professional_bio": None, "expertise_keywords": [], "success_stories": [], "achievements": [CLAIM],
         "unique_perspective": None, "podcast_topics": [], "target_audience": None, "key_message": None,
         "speaking_style": None}
# A profile costs three requests, and a server sends at most 95 a minute.
SERVERS = 5
TOKEN, KEY = "apify_api_fake", "AQ.fake-gemini-key"


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def begin(port):
    status, begun = ask(port, "POST", "/api/v1/conversations", {})
    if status != 201:
        raise Wrong(f"an interview could not be begun: {status}")
    return f"/api/v1/conversations/{begun['conversation']['id']}", begun["token"]


def turns(port, fakes, count):
    """Turns in pairs, one interview with a profile that hangs and one without."""
    ask(fakes, "POST", "/_control/script", {"runMilliseconds": 3_600_000, "rules": []})
    with_profile, without = begin(port), begin(port)
    ask(port, "POST", with_profile[0] + "/profiles", {"url": "https://www.linkedin.com/in/slow-guest"},
        token=with_profile[1])
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took = {with_profile: [], without: []}
    for number in range(count + 20):
        for path, token in (with_profile, without) if number % 2 else (without, with_profile):
            body = json.dumps({"text": f"Thanks, that is clear so far. (note {number})"})
            at = time.perf_counter()
            connection.request("POST", path + "/messages", body,
                               {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
            response = connection.getresponse()
            text = response.read()
            if response.status != 200:
                raise Wrong(f"a turn was answered {response.status} {text[:200]}")
            if number >= 20:
                took[path, token].append((time.perf_counter() - at) * 1000)
    state = ask(port, "GET", with_profile[0], token=with_profile[1])[1]["profiles"][0]["state"]
    if state != "fetching":
        raise Wrong(f"the profile was {state}, so the turns were not measured while it was read")
    read, plain = took[with_profile], took[without]
    for name, share in (("median", 0.5), ("p95", 0.95)):
        print(f"turns, {name}: {percentile(read, share):.2f} ms while a profile is read, "
              f"{percentile(plain, share):.2f} ms without; {percentile(read, share) / percentile(plain, share):.2f} x")


def profiles(ports, fakes, count, run_milliseconds=300, model_milliseconds=200):
    """What is added to the vendors' time: from sharing an address to its end, less the run and the model."""
    ask(fakes, "POST", "/_control/script", {"runMilliseconds": run_milliseconds, "rules": [
        {"vendor": "gemini", "call": "generate",
         "fault": {"do": "answer", "json": DRAFT, "delayMilliseconds": model_milliseconds}}]})
    added, ended = [], {}
    for number in range(count):
        port = ports[number % len(ports)]
        path, token = begin(port)
        stream = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        stream.request("GET", path + "/events", headers={"Authorization": f"Bearer {token}"})
        events = stream.getresponse()
        at = time.perf_counter()
        ask(port, "POST", path + "/profiles", {"url": f"https://www.linkedin.com/in/guest-{number}"}, token=token)
        state = "queued"
        while state not in {"done", "partial", "failed"}:
            line = events.readline()
            if line.startswith(b"data:") and b'"timings_ms"' in line:
                state = json.loads(line[5:])["state"]
                if json.loads(line[5:]).get("ownership") == "asked":
                    state = "failed"
        took = (time.perf_counter() - at) * 1000
        stream.close()
        ended[state] = ended.get(state, 0) + 1
        added.append(took - run_milliseconds - model_milliseconds)
        if (number + 1) % 50 == 0:
            print(f"{number + 1} profiles: added median {statistics.median(added):.1f} ms, "
                  f"p95 {percentile(added, 0.95):.1f} ms", flush=True)
    print(f"{count} profiles ended {ended}; added to {run_milliseconds} + {model_milliseconds} ms: "
          f"median {statistics.median(added):.1f} ms, p95 {percentile(added, 0.95):.1f} ms, max {max(added):.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["turns", "profiles"])
    parser.add_argument("count", type=int, nargs="?")
    parser.add_argument("--binary", default=".build/release/greenroom")
    parser.add_argument("--vendors", default=".build/debug/FakeVendors")
    arguments = parser.parse_args()
    vendors = subprocess.Popen([os.path.abspath(arguments.vendors)], stdout=subprocess.PIPE, text=True)
    with tempfile.TemporaryDirectory(prefix="greenroom-measure-") as folder:
        servers = []
        try:
            address = vendors.stdout.readline().strip()
            fakes = int(address.rsplit(":", 1)[1])
            settings = {"APIFY_TOKEN": TOKEN, "APIFY_BASE_URL": address}
            if arguments.what == "turns":
                settings |= {"APIFY_TIMEOUT_SECONDS": "300", "PROFILE_TIMEOUT_SECONDS": "3600"}
            else:
                settings |= {"GEMINI_API_KEY": KEY, "GEMINI_BASE_URL": address}
            for number in range(1 if arguments.what == "turns" else SERVERS):
                home = os.path.join(folder, str(number))
                os.mkdir(home)
                servers.append(Server(os.path.abspath(arguments.binary), home, free_port(), settings))
                servers[-1].start()
            if arguments.what == "turns":
                turns(servers[0].port, fakes, arguments.count or 200)
            else:
                profiles([server.port for server in servers], fakes, arguments.count or 500)
            for server in servers:
                server.stop()
        finally:
            vendors.kill()
            for server in servers:
                if server.process.poll() is None:
                    server.kill()


if __name__ == "__main__":
    main()
