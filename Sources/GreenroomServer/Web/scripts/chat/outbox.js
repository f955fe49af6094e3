// What the guest has said and the server has not heard yet: sent one after the other, kept in this browser until then.

import { call } from "../base/api.js";
import { worthTrying } from "../base/events.js";
import { kept } from "../base/kept.js";
import { base, session } from "../base/session.js";

/** Unguessable, and there without a secure context too. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

/**
 * Entries are `{ key, text, base, at, state: sending | waiting | failed, problem, tries, wasTried, seq }`. The key goes
 * with every attempt, so that however often an entry is sent, from however many tabs, the server takes it once.
 */
export class Outbox {
    #interview;
    #isDelivering = false;

    constructor(interview) {
        this.#interview = interview;
        interview.onSettled = (entry) => this.#forget(entry);
    }

    /** Shows the message at once and sends it as soon as it can be. */
    send(text) {
        const { revision, outbox } = this.#interview;
        const state = outbox.some((entry) => entry.state === "waiting") ? "waiting" : "sending";
        const entry = { key: newKey(), text, base: revision, at: Date.now(), state, tries: 0, wasTried: false };
        this.#keep(entry);
        this.#interview.outbox.push(entry);
        this.#interview.changed();
        this.#deliverAll();
    }

    /** Takes up what an earlier visit could not send. */
    restore() {
        const entries = kept.keys(`outbox:${session.id}:`).map((key) => {
            try { return JSON.parse(kept.get(key)); } catch { return null; }
        }).filter((entry) => entry?.key && typeof entry.text === "string");
        entries.sort((one, other) => one.at - other.at);
        this.#interview.outbox.push(...entries.map((entry) => ({ ...entry, state: "sending", tries: 0 })));
        this.#deliverAll();
    }

    retry(entry) {
        Object.assign(entry, { state: "sending", tries: 0 });
        this.#interview.changed();
        this.#deliverAll();
    }

    /** Gives up a message that was not sent. */
    drop(entry) {
        this.#forget(entry);
        this.#interview.outbox = this.#interview.outbox.filter((item) => item !== entry);
        this.#interview.changed();
    }

    #place = (entry) => `outbox:${session.id}:${entry.key}`;

    #keep(entry) {
        const { key, text, base, at, wasTried } = entry;
        kept.set(this.#place(entry), JSON.stringify({ key, text, base, at, wasTried }));
    }

    #forget(entry) { kept.remove(this.#place(entry)); }

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
        if (!navigator.onLine) return this.#wait(entry, 60_000);
        if (!entry.wasTried) {
            entry.wasTried = true;
            this.#keep(entry);
        }
        try {
            const answer = await call("POST", `${base()}/messages`, {
                json: { text: entry.text }, headers: { "Idempotency-Key": entry.key },
            });
            entry.seq = answer.messages[0]?.seq;
            this.#interview.adopt(answer.conversation);
            this.drop(entry);
        } catch (problem) {
            await this.#failed(entry, problem);
        }
    }

    async #failed(entry, problem) {
        entry.tries += 1;
        entry.problem = problem.message;
        const again = problem.isPassing && (entry.tries < 6 || !navigator.onLine);
        if (problem.status === 409 || problem.status === 404) await this.#interview.load().catch(() => {});
        if (again) {
            return this.#wait(entry, problem.retryAfter ? problem.retryAfter * 1000 : 400 * 2 ** entry.tries);
        }
        entry.state = "failed";
        this.#interview.changed();
    }

    /** What comes behind a message that waits, waits with it. */
    async #wait(entry, milliseconds) {
        entry.state = "waiting";
        this.#turn("sending", "waiting");
        await worthTrying(milliseconds);
        this.#turn("waiting", "sending");
    }

    #turn(from, to) {
        for (const entry of this.#interview.outbox) if (entry.state === from) entry.state = to;
        this.#interview.changed();
    }
}
