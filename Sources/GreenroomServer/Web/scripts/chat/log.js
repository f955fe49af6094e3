// The messages: a log that only grows at its end, so that nothing on the screen moves when one comes.

import { arrange, byId, el } from "../base/dom.js";
import { onLanguage, t } from "../base/words.js";
import { learnedCard, learnedFacts } from "./learned.js";
import { fileNode, markEdited, markState, markUpload, messageNode, pendingNode, retype, wireRewriting } from "./message.js";
import { repliesNode } from "./replies.js";
import { Scrolling } from "./scrolling.js";

export class Log {
    #nodes = new Map();
    #scrolling = new Scrolling();
    #isFirst = true;
    #typing = null;
    #earlier = null;
    #parts;

    /** `parts`: `{ composer, outbox, uploads, rewriting, facts, ending, tell }`. */
    constructor(parts) {
        this.#parts = parts;
        onLanguage(() => { this.#earlier = null; });
    }

    nodeOf = (seq) => this.#nodes.get(seq);

    render(interview) {
        const log = byId("log");
        const { composer, uploads, ending } = this.#parts;
        const atEnd = this.#scrolling.isAtEnd;
        const before = new Set(this.#nodes.values());
        const isCard = (message) => learnedFacts(interview, message).length > 0;
        arrange(log, [
            byId("disclosure"),
            this.#earlierNode(interview),
            ...timeline(interview).map((item) => (item.role ? this.#messageNode(item, interview) : this.#file(item, interview))),
            ...interview.uploads.map((upload) => this.#uploadNode(upload, uploads)),
            ...interview.outbox.map((entry) => this.#pendingNode(entry, composer)),
            this.#typingNode(interview),
            repliesNode(interview, composer, isCard),
            ending.node(interview),
        ].filter(Boolean));
        this.#forget(interview);
        this.#follow(log, atEnd, [...this.#nodes.values()].filter((node) => !before.has(node)));
    }

    #follow(log, atEnd, fresh) {
        if (this.#isFirst) {
            this.#isFirst = false;
            this.#scrolling.open();
            // What was there before is not announced; what comes is.
            setTimeout(() => log.setAttribute("aria-busy", "false"), 300);
        } else if (atEnd || fresh.some((node) => node.classList.contains("guest"))) {
            this.#scrolling.show(fresh);
        } else if (fresh.some((node) => node.classList.contains("bot"))) {
            this.#scrolling.offerEnd();
        }
    }

    #messageNode(message, interview) {
        const node = this.#nodes.get(message.seq) ?? this.#newNode(message);
        if (message.role === "guest") {
            markState(node, null, this.#parts.outbox);
            if (node.dataset.text !== undefined && node.dataset.text !== message.text) retype(node, message.text);
            node.dataset.text = message.text;
            markEdited(node, message.edited ?? false);
        } else if (message.kind === "summary") {
            learnedCard(node, message, interview, this.#parts);
        }
        return node;
    }

    #newNode(message) {
        const pending = this.#nodes.get(message.localKey);
        const rewrite = () => this.#parts.rewriting.begin(node, message.seq);
        const node = pending ?? messageNode(message, rewrite);
        if (pending) {
            node.dataset.seq = message.seq;
            wireRewriting(node, rewrite);
            this.#nodes.delete(message.localKey);
        }
        this.#nodes.set(message.seq, node);
        return node;
    }

    #pendingNode(entry, composer) {
        const node = this.#nodes.get(entry.key) ?? pendingNode(entry);
        this.#nodes.set(entry.key, node);
        const { outbox } = this.#parts;
        markState(node, entry, { retry: (item) => outbox.retry(item), recall: (item) => composer.recall(item) });
        return node;
    }

    #uploadNode(upload, uploads) {
        const node = this.#nodes.get(upload.key) ?? fileNode(upload.name, upload.size);
        this.#nodes.set(upload.key, node);
        markUpload(node, upload, uploads);
        return node;
    }

    /** A file that was shared: the same node that it had while it was sent. */
    #file(profile, interview) {
        const key = interview.uploadKeys.get(profile.id) ?? profile.id;
        const node = this.#nodes.get(key) ?? fileNode(profile.file_name ?? t("pasted_name"), null);
        node.dataset.state = "sent";
        this.#nodes.set(key, node);
        return node;
    }

    /** Forgets nodes of messages that were taken back before they were sent. */
    #forget(interview) {
        const keys = new Set([...interview.outbox, ...interview.uploads].map((entry) => entry.key));
        for (const profile of interview.profiles) keys.add(interview.uploadKeys.get(profile.id) ?? profile.id);
        for (const key of this.#nodes.keys()) if (typeof key === "string" && !keys.has(key)) this.#nodes.delete(key);
    }

    #typingNode(interview) {
        const isWaiting = interview.outbox.some((entry) => entry.state === "sending");
        if (!isWaiting && !interview.isTyping) return null;
        this.#typing ??= el("div.typing", { "aria-hidden": "true" }, el("span"), el("span"), el("span"));
        return this.#typing;
    }

    #earlierNode(interview) {
        if (!interview.hasEarlier) return null;
        this.#earlier ??= el("button.link.earlier", {
            type: "button", onclick: () => interview.loadEarlier().catch(this.#parts.tell),
        }, t("earlier"));
        return this.#earlier;
    }
}

/** Messages, and between them the files that were shared, as it happened. */
function timeline(interview) {
    const files = interview.profiles.filter((profile) => !profile.url)
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const items = [];
    for (const message of interview.messages) {
        while (files.length && Date.parse(files[0].at) <= Date.parse(message.at)) items.push(files.shift());
        items.push(message);
    }
    return [...items, ...files];
}
