// The messages: a log that only grows at its end, so that nothing on the screen moves when one comes.

import { byId, el, markdown } from "./dom.js";

const nodes = new Map();
let typing = null;
let chips = null;
let isFirst = true;

/** Shows the messages, those on their way, who is typing, and the quick replies. */
export function renderLog(interview, composer, reportProblem) {
    const log = byId("log");
    const atEnd = isAtEnd(log);
    const before = new Set(nodes.values());
    const wanted = [
        ...earlierButton(interview, reportProblem),
        ...interview.conversation.messages.map(nodeOf),
        ...interview.outbox.map((entry) => pendingNode(entry, composer)),
        typingNode(interview),
        chipsNode(interview, composer),
    ].filter((node) => node !== null);
    arrange(log, wanted);
    forget(interview);
    const fresh = [...nodes.values()].filter((node) => !before.has(node));
    if (isFirst) open(log);
    else if (atEnd || fresh.some((node) => node.classList.contains("guest"))) scrollToNew(log, fresh);
    else if (fresh.some((node) => node.classList.contains("bot"))) byId("to-end").hidden = false;
}

const isAtEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < 120;

function open(log) {
    isFirst = false;
    log.scrollTop = log.scrollHeight;
    // What grows below the log (a keyboard, the reading strip, the end) does not hide the newest message.
    let wasAtEnd = true;
    log.addEventListener("scroll", () => { wasAtEnd = isAtEnd(log); }, { passive: true });
    new ResizeObserver(() => { if (wasAtEnd) log.scrollTop = log.scrollHeight; }).observe(log);
    // What was there before is not announced; what comes is.
    setTimeout(() => log.setAttribute("aria-busy", "false"), 300);
    log.addEventListener("scroll", () => {
        if (isAtEnd(log)) byId("to-end").hidden = true;
    }, { passive: true });
    byId("to-end").addEventListener("click", () => log.scrollTo({ top: log.scrollHeight }));
}

/** Down to the end, but never past the beginning of what is new. */
function scrollToNew(log, fresh) {
    const first = fresh.find((node) => node.classList.contains("bot"));
    const end = log.scrollHeight - log.clientHeight;
    log.scrollTop = first ? Math.min(end, Math.max(log.scrollTop, first.offsetTop - 16)) : end;
}

/** Makes `wanted` the children of `log` and touches nothing that is in its place already. */
function arrange(log, wanted) {
    const keep = new Set(wanted);
    for (const node of [...log.children]) if (!keep.has(node)) node.remove();
    let place = log.firstElementChild;
    for (const node of wanted) {
        if (node === place) place = place.nextElementSibling;
        else log.insertBefore(node, place);
    }
}

function nodeOf(message) {
    const known = nodes.get(message.seq);
    if (known) return known;
    const pending = nodes.get(message.localKey);
    const node = pending ?? messageNode(message.role, message.text);
    node.classList.remove("sending", "waiting", "failed");
    node.querySelector(".state")?.remove();
    node.dataset.seq = message.seq;
    if (message.kind) node.dataset.kind = message.kind;
    nodes.delete(message.localKey);
    nodes.set(message.seq, node);
    return node;
}

function messageNode(role, text) {
    return el(`div.message.${role}`, {},
        el("span.visually-hidden", {}, role === "bot" ? "Greenroom: " : "You: "),
        el("div.bubble", {}, role === "bot" ? markdown(text) : el("p.typed", { dir: "auto" }, text)));
}

function pendingNode(entry, composer) {
    const node = nodes.get(entry.key) ?? messageNode("guest", entry.text);
    nodes.set(entry.key, node);
    if (node.dataset.state === entry.state) return node;
    node.dataset.state = entry.state;
    node.classList.remove("sending", "waiting", "failed");
    node.classList.add(entry.state);
    node.querySelector(".state")?.remove();
    node.append(el("p.state", {}, ...stateOf(entry, composer)));
    return node;
}

function stateOf(entry, composer) {
    if (entry.state === "sending") return ["Sending…"];
    if (entry.state === "waiting") return ["Waiting for the connection…"];
    return [
        `Not sent. ${entry.problem} `,
        el("button.link", { type: "button", onclick: () => composer.retry(entry) }, "Try again"), " ",
        el("button.link", { type: "button", onclick: () => composer.recall(entry) }, "Edit"),
    ];
}

/** Forgets nodes of messages that were taken back before they were sent. */
function forget(interview) {
    const keys = new Set(interview.outbox.map((entry) => entry.key));
    for (const key of nodes.keys()) if (typeof key === "string" && !keys.has(key)) nodes.delete(key);
}

function typingNode(interview) {
    const isWaiting = interview.outbox.some((entry) => entry.state === "sending");
    if (!isWaiting && !interview.isTyping) return null;
    typing ??= el("div.typing", { "aria-hidden": "true" }, el("span"), el("span"), el("span"));
    return typing;
}

/**
 * The replies to what stands open, kept by the server, so they are there after a reload too: those of the newest
 * message, and of a summary told just before it, which a yes confirms.
 */
function chipsNode(interview, composer) {
    const { messages } = interview.conversation;
    if (!interview.isActive || interview.outbox.length) return null;
    const sinceGuest = messages.slice(messages.findLastIndex((message) => message.role === "guest") + 1);
    const last = sinceGuest.findLast((message) => message.kind === "question" || message.quick_replies?.length);
    // A question about no field (is the profile yours?) comes before everything else.
    const isAlone = last?.kind === "question" && !last.asks?.length;
    const open = sinceGuest.filter((message) => message === last || (message.kind === "summary" && !isAlone));
    const replies = [...new Set(open.flatMap((message) => message.quick_replies ?? []))];
    if (!replies.length) return null;
    const key = JSON.stringify(replies);
    if (chips?.dataset.key === key) return chips;
    chips = el("div.chips", { role: "group", "aria-label": "Quick replies", "data-key": key },
        replies.map((reply) =>
            el("button.chip", { type: "button", dir: "auto", onclick: (event) => composer.tap(reply, event) }, reply)));
    return chips;
}

let earlier = null;

function earlierButton(interview, reportProblem) {
    if (!interview.hasEarlier) return [];
    earlier ??= el("button.link.earlier", {
        type: "button",
        onclick: () => interview.loadEarlier().catch(reportProblem),
    }, "Earlier messages");
    return [earlier];
}
