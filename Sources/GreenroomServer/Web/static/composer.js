// Writing and sending: the message box with its draft, and the queue of what is on its way.

import { base, call, conversationID } from "./api.js";
import { byId } from "./dom.js";

/** Characters of one message. */
export const longest = 10_000;
const draftKey = `greenroom:draft:${conversationID}`;

const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    addEventListener("online", resolve, { once: true });
});

/** Unguessable, and there without a secure context too. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

export class Composer {
    #interview;
    #isDelivering = false;
    #box = byId("message");

    constructor(interview) {
        this.#interview = interview;
        this.#box.value = this.#draft() ?? "";
        this.#box.addEventListener("input", () => this.#edited());
        this.#box.addEventListener("keydown", (event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            this.#submit();
        });
        byId("composer").addEventListener("submit", (event) => {
            event.preventDefault();
            this.#submit();
            this.#box.focus();
        });
        this.#edited();
    }

    /** Shows the message at once and sends it as soon as it can be. */
    send(text) {
        const { revision } = this.#interview;
        this.#interview.outbox.push({ key: newKey(), text, base: revision, state: "sending", tries: 0 });
        this.#interview.changed();
        this.#deliverAll();
    }

    /** Sends a quick reply. Its button goes; by keyboard the focus is in the box then, a finger opens no keyboard. */
    tap(reply, event) {
        this.send(reply);
        if (event.detail === 0) this.#box.focus();
    }

    retry(entry) {
        Object.assign(entry, { state: "sending", tries: 0 });
        this.#interview.changed();
        this.#deliverAll();
    }

    /** Takes a message that was not sent back into the box. */
    recall(entry) {
        this.#interview.outbox = this.#interview.outbox.filter((item) => item !== entry);
        this.#box.value = [entry.text, this.#box.value].filter(Boolean).join("\n");
        this.#edited();
        this.#box.focus();
        this.#interview.changed();
    }

    /** Puts a text where the cursor stands. */
    insert(text) {
        this.#box.setRangeText(text, this.#box.selectionStart, this.#box.selectionEnd, "end");
        this.#edited();
        this.#box.focus();
    }

    #submit() {
        const text = this.#box.value.trim();
        if (!text || text.length > longest) return;
        this.#box.value = "";
        this.#edited();
        this.send(text);
    }

    #edited() {
        const length = this.#box.value.trim().length;
        byId("send").disabled = length === 0 || length > longest;
        byId("count").textContent = length > longest * 0.9 ? `${length.toLocaleString()} of 10,000` : "";
        byId("count").classList.toggle("over", length > longest);
        if (!CSS.supports("field-sizing", "content")) {
            this.#box.style.height = "auto";
            this.#box.style.height = `${this.#box.scrollHeight}px`;
        }
        try {
            if (this.#box.value) sessionStorage.setItem(draftKey, this.#box.value);
            else sessionStorage.removeItem(draftKey);
        } catch { /* a draft that cannot be kept is no reason to stop anyone from writing */ }
    }

    #draft() {
        try { return sessionStorage.getItem(draftKey); } catch { return null; }
    }

    /** One after the other, so that the guest's order is the interview's. */
    async #deliverAll() {
        if (this.#isDelivering) return;
        this.#isDelivering = true;
        for (;;) {
            const entry = this.#interview.outbox.find((item) => item.state !== "failed");
            if (!entry) break;
            await this.#deliver(entry);
        }
        this.#isDelivering = false;
    }

    async #deliver(entry) {
        try {
            const answer = await call("POST", `${base}/messages`, {
                json: { text: entry.text }, headers: { "Idempotency-Key": entry.key },
            });
            entry.seq = answer.messages[0]?.seq;
            this.#interview.adopt(answer.conversation);
            this.#interview.outbox = this.#interview.outbox.filter((item) => item !== entry);
            this.#interview.changed();
        } catch (problem) {
            await this.#failed(entry, problem);
        }
    }

    async #failed(entry, problem) {
        entry.tries += 1;
        entry.problem = problem.message;
        const again = problem.isPassing && (entry.tries < 6 || !navigator.onLine);
        entry.state = again ? "waiting" : "failed";
        this.#interview.changed();
        if (problem.status === 409 || problem.status === 404) await this.#interview.load().catch(() => {});
        if (!again) return;
        await pause(problem.retryAfter ? problem.retryAfter * 1000 : Math.min(20_000, 400 * 2 ** entry.tries));
        entry.state = "sending";
        this.#interview.changed();
    }
}
