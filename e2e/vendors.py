"""The vendors' fakes (`Tests/FakeVendors`) as a process: started on a free port, told how to fail, asked what they saw."""

import os
import pathlib
import subprocess

import requests

ROOT = pathlib.Path(__file__).resolve().parent.parent
APIFY_TOKEN = "apify_api_fake"
GEMINI_KEY = "AQ.fake-gemini-key"
OPENAI_KEY = "sk-fake-openai-key"
ACTOR = "harvestapi/linkedin-profile-scraper"
MODEL = "gemini-3.5-flash-lite"


class Vendors:
    def __init__(self):
        binary = ROOT / os.environ.get("FAKE_VENDORS_BIN", ".build/debug/FakeVendors")
        self.process = subprocess.Popen([binary, "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        assert self.url.startswith("http://127.0.0.1:"), "the fakes did not start"
        self.session = requests.Session()

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=15)

    def _post(self, path, body=None):
        answer = self.session.post(f"{self.url}/_control/{path}", json=body if body is not None else {}, timeout=10)
        assert answer.status_code == 200, answer.text

    def reset(self):
        self._post("reset")

    def release(self):
        self._post("release")

    def script(self, **script):
        """`rows` by slug, `actors`, `runMilliseconds`, `rules`."""
        self._post("script", script)

    def rule(self, vendor, call, do="none", times=None, containing=None, **fault):
        self._post("rule", {"vendor": vendor, "call": call, "times": times, "containing": containing,
                            "fault": {"do": do, **fault}})

    @property
    def state(self):
        return self.session.get(f"{self.url}/_control/state", timeout=10).json()

    def runs(self, slug=None):
        """The runs that were started, and so are charged, of one profile or of all."""
        return [run for run in self.state["runs"] if slug is None or slug in run["slugs"]]

    def requests(self, vendor, call=None):
        return [request for request in self.state["requests"]
                if request["vendor"] == vendor and call in (None, request["call"])]

    @property
    def prompts(self):
        return self.state["prompts"]

    def busiest_minute(self, vendor):
        """The most requests in any 60 seconds."""
        times = sorted(request["milliseconds"] for request in self.requests(vendor))
        return max((sum(start <= time < start + 60_000 for time in times) for start in times), default=0)
