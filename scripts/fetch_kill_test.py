#!/usr/bin/env python3
"""Kills a server with SIGKILL while it fetches profiles, and checks that nothing paid for is lost or paid twice.

    scripts/fetch_kill_test.py [KILLS] [--binary .build/debug/greenroom] [--vendors .build/debug/FakeVendors] [--seed 1]

Guests share LinkedIn addresses, a new one between any two kills and now and then one that somebody shared before; the
vendors are the fakes of the tests, which live on. At the end:
  - every profile has ended, as done or partial, as timeout where kills kept it from its 45 seconds, or as rate_limited
    where looking for runs after so many kills used up the minute's requests;
  - for every address exactly one run was started, however often the server died;
  - no more than 100 requests went to Apify in any minute.
Exits 1 with the first thing that is wrong. Needs nothing but Python's standard library.
"""

import argparse
import collections
import os
import random
import subprocess
import sys
import tempfile
import time

from kill_test import Server, Wrong, ask, free_port

TOKEN, KEY = "apify_api_fake", "AQ.fake-gemini-key"


def share(port, address):
    """An interview whose guest shares an address; its path and token."""
    status, begun = ask(port, "POST", "/api/v1/conversations", {})
    if status != 201:
        raise Wrong(f"an interview could not be begun: {status} {begun}")
    path, token = f"/api/v1/conversations/{begun['conversation']['id']}", begun["token"]
    status, answer = ask(port, "POST", path + "/profiles", {"url": address}, token=token)
    if status != 202:
        raise Wrong(f"an address was answered {status} {answer}")
    return path, token


def ends(port, shared, seconds):
    """How the profiles ended, once all have."""
    deadline = time.monotonic() + seconds
    while True:
        profiles = [ask(port, "GET", path, token=token)[1]["profiles"][0] for path, token, _ in shared]
        waiting = [profile for profile in profiles if profile["state"] not in {"done", "partial", "failed"}]
        asked = [profile for profile in waiting if profile.get("ownership") == "asked"]
        if len(waiting) == len(asked):
            return profiles
        if time.monotonic() > deadline:
            raise Wrong(f"{len(waiting)} profiles have not ended after {seconds} s")
        time.sleep(1)


def judge(profiles, shared, state):
    """What must hold at the end; returns a line of figures."""
    runs = collections.Counter(slug for run in state["runs"] for slug in run["slugs"])
    slugs = {slug for _, _, slug in shared}
    twice = {slug: runs[slug] for slug in slugs if runs[slug] > 1}
    if twice:
        raise Wrong(f"runs were paid for more than once: {twice}")
    results = collections.Counter(
        profile["state"] + (f" ({profile['reason']})" if profile["reason"] else "") for profile in profiles)
    usual = {"done", "analyzing", "partial (timeout)", "failed (timeout)", "failed (rate_limited)"}
    odd = [name for name in results if name not in usual]
    if odd:
        raise Wrong(f"profiles ended in ways that nothing but kills can explain: {dict(results)}")
    times = sorted(request["milliseconds"] for request in state["requests"] if request["vendor"] == "apify")
    busiest, first = 0, 0
    for last, moment in enumerate(times):
        while moment - times[first] >= 60_000:
            first += 1
        busiest = max(busiest, last - first + 1)
    if busiest > 100:
        raise Wrong(f"{busiest} requests went to Apify within a minute")
    return f"{len(profiles)} profiles of {len(slugs)} addresses ended {dict(results)}; {sum(runs.values())} runs, " \
        f"at most {busiest} requests a minute"


def run(arguments, folder):
    dice, shared, began = random.Random(arguments.seed), [], time.monotonic()
    vendors = subprocess.Popen([os.path.abspath(arguments.vendors)], stdout=subprocess.PIPE, text=True)
    try:
        address = vendors.stdout.readline().strip()
        fakes = int(address.rsplit(":", 1)[1])
        ask(fakes, "POST", "/_control/script", {"runMilliseconds": 700, "rules": [
            {"vendor": "gemini", "call": "generate", "fault": {"do": "none", "delayMilliseconds": 400}}]})
        server = Server(os.path.abspath(arguments.binary), folder, free_port(), {
            "APIFY_TOKEN": TOKEN, "APIFY_BASE_URL": address, "GEMINI_API_KEY": KEY, "GEMINI_BASE_URL": address})
        server.start()
        for kill in range(1, arguments.kills + 1):
            fresh = not shared or dice.random() < 0.8
            slug = f"guest-{kill}" if fresh else dice.choice(shared)[2]
            shared.append((*share(server.port, f"https://www.linkedin.com/in/{slug}"), slug))
            # The fetch begins at once; kills fall into every moment of it, and some behind it.
            time.sleep(dice.uniform(0, 1.6) if dice.random() < 0.8 else dice.uniform(1.6, 6))
            server.kill()
            server.start()
            if kill % 20 == 0:
                print(f"{kill} kills", flush=True)
        profiles = ends(server.port, shared, 120)
        print(f"{arguments.kills} kills in {time.monotonic() - began:.0f} s: "
              + judge(profiles, shared, ask(fakes, "GET", "/_control/state", timeout=60)[1]))
        server.stop()
    finally:
        vendors.kill()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", type=int, nargs="?", default=200)
    parser.add_argument("--binary", default=".build/debug/greenroom")
    parser.add_argument("--vendors", default=".build/debug/FakeVendors")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="greenroom-fetch-kill-") as folder:
        try:
            run(arguments, folder)
        except Wrong as wrong:
            print(f"fetch_kill_test: {wrong}", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
