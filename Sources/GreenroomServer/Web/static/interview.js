// The interview as this page knows it: what the server said last, what is on its way, and who wants to hear of it.

import { base, call } from "./api.js";
import { catalogue } from "./catalogue.js";

export class Interview {
    /** The server's Conversation, or null before it has come. */
    conversation = null;
    /** Messages on their way: `{ key, text, base, state: sending | waiting | failed, problem, seq }`. */
    outbox = [];
    /** Names of the files that are being sent to the server right now. */
    uploads = [];
    /** Why progress last jumped. */
    because = "";
    isTyping = false;
    #listeners = [];
    #refreshing = 0;
    #typingEnds = 0;

    /** Calls `listener(interview)` after every change. */
    onChange(listener) { this.#listeners.push(listener); }

    changed() { for (const listener of this.#listeners) listener(this); }

    get revision() { return this.conversation?.revision ?? 0; }
    get isActive() { return this.conversation?.status === "active"; }
    get profiles() { return this.conversation?.profiles ?? []; }

    value(name) { return this.conversation?.fields?.[name]?.value ?? null; }
    isMissing(name) { return this.conversation?.missing?.includes(name) ?? false; }

    /** Takes the server's whole answer; of one that newer events have overtaken only the messages. */
    adopt(conversation) {
        if (!conversation) return;
        const messages = merged(this.conversation?.messages ?? [], conversation.messages ?? []);
        const newest = conversation.revision < this.revision ? this.conversation : conversation;
        this.conversation = { ...newest, messages };
        if (this.outbox.length) this.isTyping = false;
        this.#settleOutbox();
        this.changed();
    }

    /** Takes a profile's new state at once; events and the next answer confirm it. */
    adoptProfile(profile) {
        if (!profile || !this.conversation) return;
        this.#apply("profile", profile);
        this.changed();
    }

    async load() { this.adopt(await call("GET", base)); }

    /** Older messages than those here; whether there were any. */
    async loadEarlier() {
        const before = this.conversation.messages[0]?.seq ?? 0;
        const answer = await call("GET", `${base}/messages?before=${before}`);
        const earlier = answer?.messages ?? [];
        this.conversation.messages = merged(earlier, this.conversation.messages);
        this.changed();
        return earlier.length > 0;
    }

    get hasEarlier() {
        const { messages, counts } = this.conversation;
        return counts !== undefined && messages.length < counts.guest_messages + counts.bot_messages;
    }

    /** Takes the events of one entry of the log. What is older than the last answer says nothing new, but why. */
    take(events, revision) {
        for (const { event, data } of events) {
            if (event === "progress" && data.because) this.because = String(data.because);
        }
        if (!this.conversation) return;
        if (revision > this.revision) {
            for (const { event, data } of events) this.#apply(event, data);
            this.conversation.revision = revision;
            if (events.some(({ event }) => event !== "message" && event !== "progress")) this.refreshSoon();
        }
        this.changed();
    }

    #apply(event, data) {
        const conversation = this.conversation;
        if (event === "message") {
            conversation.messages = merged(conversation.messages, [data]);
            if (data.role === "bot") this.isTyping = false;
            this.#settleOutbox();
        } else if (event === "fields") {
            Object.assign(conversation.fields, data.fields ?? data);
            const open = catalogue.filter((field) => field.required && !isKnown(field, this));
            conversation.missing = open.map(({ name }) => name);
        } else if (event === "profile") {
            const index = conversation.profiles.findIndex((profile) => profile.id === data.id);
            if (index < 0) conversation.profiles.push(data);
            else conversation.profiles[index] = data;
        } else if (event === "progress") {
            conversation.progress = data.progress ?? conversation.progress;
            conversation.phase = data.phase ?? conversation.phase;
        }
    }

    /** Events tell what changed; the whole follows shortly, so that nothing here can drift. */
    refreshSoon() {
        clearTimeout(this.#refreshing);
        this.#refreshing = setTimeout(() => this.load().catch(() => {}), 250);
    }

    typing() {
        this.isTyping = true;
        clearTimeout(this.#typingEnds);
        this.#typingEnds = setTimeout(() => { this.isTyping = false; this.changed(); }, 8000);
        this.changed();
    }

    /** A message that has come back from the server is no longer on its way. */
    #settleOutbox() {
        for (const message of this.conversation.messages) {
            if (message.role !== "guest") continue;
            const entry = this.outbox.find((item) => item.seq === message.seq)
                ?? this.outbox.find((item) => !item.seq && item.base < message.seq && item.text === message.text);
            if (!entry) continue;
            entry.seq = message.seq;
            message.localKey = entry.key;
        }
        this.outbox = this.outbox.filter((entry) => !entry.seq);
    }
}

function merged(left, right) {
    const bySequence = new Map([...left, ...right].map((message) => [message.seq, message]));
    return [...bySequence.values()].sort((a, b) => a.seq - b.seq);
}

function isKnown(field, interview) {
    const value = interview.value(field.name);
    return Array.isArray(value) ? value.length >= field.least : value !== null && value !== "";
}
