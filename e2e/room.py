"""The interview's page as a guest sees it: what can be done there, and what can be looked at."""

import pathlib
import re

from playwright.sync_api import Page, expect

from guest import answer_to

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "ProfileSourcesTests" / "Fixtures"


class Room:
    def __init__(self, page: Page):
        self.page = page

    def begin(self):
        """From the start page into a new interview."""
        self.page.goto("/")
        self.page.click("#start")
        self.page.wait_for_url(re.compile(r"/c/[^/]+$"))
        return self.ready()

    def ready(self):
        expect(self.page.locator(".message.bot").first).to_be_visible()
        return self

    def open(self, address):
        self.page.goto(address)
        return self.ready()

    @property
    def id(self):
        return self.page.url.split("/c/")[1].split("#")[0]

    @property
    def api(self):
        return f"/api/v1/conversations/{self.id}"

    def conversation(self):
        """What the server says, asked with the page's own cookie."""
        return self.page.request.get(self.api).json()

    @property
    def progress(self):
        return int(self.page.locator("#progress").get_attribute("aria-valuenow"))

    # What a guest does

    def say(self, text):
        """Types a message and waits for the reply."""
        before = self.conversation()["revision"]
        self.page.fill("#message", text)
        self.page.press("#message", "Enter")
        return self._answered(before)

    def tap(self, reply=0):
        """Taps a quick reply; the first one is the card's yes where what was learned stands open."""
        before = self.conversation()["revision"]
        # What the server has said last is on the screen.
        self.page.wait_for_function(
            "seq => [...document.querySelectorAll('[data-seq]')].some(node => Number(node.dataset.seq) === seq)",
            arg=self.conversation()["messages"][-1]["seq"])
        replies = self.page.locator(".learned-foot .button, .chip")
        replies.nth(reply).click()
        return self._answered(before)

    def _answered(self, before):
        self.page.wait_for_function(
            "before => [...document.querySelectorAll('.message.bot')].some(node => Number(node.dataset.seq) > before)"
            " && !document.querySelector('.message[data-state=sending]')", arg=before)
        return self

    def drop(self, name, content, type="application/pdf"):
        """Drops a file onto the page, as from the desktop."""
        transfer = self.page.evaluate_handle(
            """([name, type, bytes]) => {
                const transfer = new DataTransfer();
                transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
                return transfer;
            }""", [name, type, list(content)])
        self.page.dispatch_event("#log", "dragover", {"dataTransfer": transfer})
        expect(self.page.locator("#drop")).to_be_visible()
        self.page.dispatch_event("#log", "drop", {"dataTransfer": transfer})
        return self

    def paste(self, text):
        self.page.locator("#message").focus()
        self.page.evaluate(
            """text => {
                const clipboardData = new DataTransfer();
                clipboardData.setData("text/plain", text);
                const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
                document.getElementById("message").dispatchEvent(event);
            }""", text)
        return self

    def read(self, state="done"):
        """Waits until the newest profile has been read."""
        expect(self.page.locator(f'.source[data-state="{state}"]').last).to_be_attached(timeout=20_000)
        return self

    def show(self, view):
        """Goes to the chat or the kit, where only one of them is in view."""
        if self.page.locator(".views").is_visible():
            self.page.click(f'[data-to="{view}"]')
            self.page.wait_for_function(
                "view => { const box = document.getElementById(view).getBoundingClientRect(); return Math.abs(box.x) < 2; }",
                arg=view)
        return self

    def field(self, name):
        return self.page.locator(f"#field-{name}")

    def value(self, name):
        return self.conversation()["fields"].get(name, {}).get("value")

    # Whole interviews

    def step(self):
        """Answers whatever stands open, as the invented guest would."""
        conversation = self.conversation()
        open = []
        for message in conversation["messages"]:
            open = [] if message["role"] == "guest" else [*open, message]
        question = next((message for message in reversed(open) if message["asks"]), None)
        if question is None or any(message["kind"] == "summary" for message in open):
            return self.tap()
        return self.say("\n".join(answer_to(field) for field in question["asks"]))

    def finish(self, at_most=20):
        """Goes on to the end; returns how many messages the guest has written in all."""
        for _ in range(at_most):
            if self.conversation()["status"] != "active":
                break
            self.step()
        expect(self.page.locator("#open-kit")).to_be_visible()
        return self.conversation()["counts"]["guest_messages"]


def linkedin_pdf():
    """An invented guest's LinkedIn "Save to PDF" file."""
    return (FIXTURES / "linkedin_en.pdf").read_bytes()
