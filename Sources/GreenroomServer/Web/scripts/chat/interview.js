// The interview as this page knows it: what the server said last, what is on its way, and who wants to hear of it.

import { call } from "../base/api.js";
import { base } from "../base/session.js";
import { catalogue } from "../kit/fields.js";

export class Interview {
    /** The server's Conversation, or null before it has come. */
    conversation = null;
    /** Messages on their way, as the outbox has them. */
    outbox = [];
    /** Files on their way: `{ key, name, size, state: sending | failed, problem }`. */
    uploads = [];
    /** Which upload became which profile, so that its place in the log stays the same. */
    uploadKeys = new Map();
    /** Why progress last moved: `{ text, gain }`, the gain in hundredths. */
    because = null;
    isTyping = false;
    /** Called with a message of the outbox that the server has. */
    onSettled = () => {};
    #listeners = [];
    #frame = 0;
    #refreshing = 0;
    #typingEnds = 0;

    /** Calls `listener(interview)` after changes, at most once a frame. */
    onChange(listener) { this.#listeners.push(listener); }

    changed() {
        this.#frame ||= requestAnimationFrame(() => {
            this.#frame = 0;
            for (const listener of this.#listeners) listener(this);
        });
    }

    get revision() { return this.conversation?.revision ?? 0; }
    get isActive() { return this.conversation?.status === "active"; }
    get profiles() { return this.conversation?.profiles ?? []; }
    /** Whether there is anything that could be taken back. */
    get isBegun() { return this.messages.length > 1 || this.profiles.length > 0 || Object.values(this.conversation?.fields ?? {}).some((field) => field.facts.length); }
    get messages() { return this.conversation?.messages ?? []; }

    value(name) { return this.conversation?.fields?.[name]?.value ?? null; }
    isMissing(name) { return this.conversation?.missing?.includes(name) ?? false; }

    isKnown(field) {
        const value = this.value(field.name);
        return Array.isArray(value) ? value.length >= field.least : value !== null && value !== "";
    }

    /** What the guest has not answered yet: the bot's messages since their last one. */
    get open() {
        return this.messages.slice(this.messages.findLastIndex((message) => message.role === "guest") + 1);
    }

    /** The question that stands open. */
    get question() {
        return this.open.findLast((message) => message.kind === "question" || message.quick_replies?.length) ?? null;
    }

    /** Whether the question that stands open asks for a field. */
    isAsked(field) { return this.isActive && (this.question?.asks?.includes(field.name) ?? false); }

    /** Takes the server's whole answer; of one that newer events have overtaken only the messages. */
    adopt(conversation) {
        if (!conversation) return;
        const messages = merged(this.messages, conversation.messages ?? []);
        const newest = conversation.revision < this.revision ? this.conversation : conversation;
        this.#noteGain(newest.progress);
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

    async load() { this.adopt(await call("GET", base())); }

    /** Loads messages older than those here. */
    async loadEarlier() {
        const answer = await call("GET", `${base()}/messages?before=${this.messages[0]?.seq ?? 0}`);
        this.conversation.messages = merged(answer?.messages ?? [], this.messages);
        this.changed();
    }

    get hasEarlier() {
        const { counts } = this.conversation;
        return counts !== undefined && this.messages.length < counts.guest_messages + counts.bot_messages;
    }

    /** Takes the events of one entry of the log. What is older than the last answer says nothing new, but why. */
    take(events, revision) {
        if (!this.conversation) return;
        for (const { event, data } of events) {
            if (event === "progress" && data.because) this.#tellWhy(data);
            if (event === "message" && data.role === "bot") this.isTyping = false;
        }
        if (revision > this.revision) {
            for (const { event, data } of events) this.#apply(event, data);
            this.conversation.revision = revision;
            if (events.some(({ event }) => event !== "message" && event !== "progress")) this.refreshSoon();
        }
        this.changed();
    }

    #noteGain(progress) {
        const before = this.conversation?.progress;
        if (before !== undefined && progress > before) this.gain = progress - before;
    }

    #tellWhy({ because, progress }) {
        this.#noteGain(progress);
        this.because = { text: String(because), gain: this.gain ?? 0 };
        this.gain = 0;
    }

    #apply(event, data) {
        const conversation = this.conversation;
        if (event === "message") {
            conversation.messages = merged(conversation.messages, [data]);
            this.#settleOutbox();
        } else if (event === "fields") {
            Object.assign(conversation.fields, data.fields ?? data);
            conversation.missing = catalogue.filter((field) => field.required && !this.isKnown(field))
                .map(({ name }) => name);
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
                ?? this.outbox.find((item) => !item.seq && item.wasTried && item.base < message.seq
                    && item.text === message.text && !message.localKey);
            if (!entry) continue;
            entry.seq = message.seq;
            message.localKey = entry.key;
            this.onSettled(entry);
        }
        this.outbox = this.outbox.filter((entry) => !entry.seq);
    }
}

function merged(left, right) {
    const bySequence = new Map();
    for (const message of [...left, ...right]) {
        const localKey = message.localKey ?? bySequence.get(message.seq)?.localKey;
        bySequence.set(message.seq, localKey ? { ...message, localKey } : message);
    }
    return [...bySequence.values()].sort((a, b) => a.seq - b.seq);
}
