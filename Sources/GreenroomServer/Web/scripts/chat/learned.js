// What was learned from a profile, as a card: each fact with its quote and source, to be kept, changed or struck.

import { el, replaceKeepingFocus } from "../base/dom.js";
import { aroundList, markdown } from "../base/markdown.js";
import { language, t } from "../base/words.js";
import { FieldView } from "../kit/field-view.js";
import { catalogue } from "../kit/fields.js";

const isRead = (fact) => fact.origin !== "guest" && fact.evidence?.some((item) => item.source?.startsWith("profile:"));

/**
 * The facts that a summary tells of: those read since the one before it. None for a summary that tells of no profile,
 * which stays the text that it is.
 */
export function learnedFacts(interview, message) {
    if (message.kind !== "summary") return [];
    const until = Date.parse(message.at);
    const earlier = interview.messages.findLast((other) => other.kind === "summary" && other.seq < message.seq);
    const since = earlier ? Date.parse(earlier.at) : 0;
    return catalogue.flatMap((field) => (interview.conversation.fields[field.name]?.facts ?? [])
        .filter((fact) => isRead(fact) && Date.parse(fact.at) > since && Date.parse(fact.at) <= until)
        // What the guest has said themselves is no longer suggested.
        .filter((fact) => field.list || fact.status !== "suggested" || interview.value(field.name) === null)
        .map((fact) => ({ field, fact })));
}

const cards = new WeakMap();

/** Makes the bubble of a summary a card, or brings the card up to date. */
export function learnedCard(node, message, interview, parts) {
    const facts = learnedFacts(interview, message);
    const card = cards.get(node);
    if (!facts.length) {
        if (card) node.querySelector(".bubble").replaceChildren(...markdown(message.text));
        cards.delete(node);
        return;
    }
    if (!card) cards.set(node, makeCard(node, message, facts, parts));
    cards.get(node).render(interview, facts);
}

function makeCard(node, message, facts, { facts: parts, composer }) {
    const { before, after } = aroundList(message.text);
    const ids = new Set();
    const views = new Map();
    const rows = el("div.learned-rows");
    const foot = el("div.learned-foot");
    const bubble = node.querySelector(".bubble");
    node.classList.add("learned");
    // Read out once, as one sentence; the rows are there to be walked through.
    bubble.replaceChildren(
        el("p.visually-hidden", {}, `${before} ${t("facts_read", { n: facts.length })} ${after}`),
        el("div", { "aria-live": "off" }, el("div.learned-head", {}, markdown(before)), rows, el("div.learned-after", {}, markdown(after)), foot));
    return {
        render(current, latest) {
            for (const { field, fact } of latest) {
                ids.add(fact.id);
                if (views.has(field.name)) continue;
                views.set(field.name, new FieldView(field, parts, (other) => ids.has(other.id)));
            }
            const wanted = catalogue.filter(({ name }) => views.has(name)).map(({ name }) => views.get(name).node);
            if (rows.childElementCount !== wanted.length) rows.replaceChildren(...wanted);
            for (const view of views.values()) view.render();
            renderFoot(foot, message, current, latest, composer);
        },
    };
}

function renderFoot(foot, message, interview, facts, composer) {
    const isOpen = interview.isActive && interview.open.some(({ seq }) => seq === message.seq) && !interview.outbox.length;
    const waiting = facts.filter(({ fact }) => fact.status === "suggested").length;
    const key = JSON.stringify([isOpen, waiting, language()]);
    if (foot.dataset.key === key) return;
    foot.dataset.key = key;
    const yes = message.quick_replies?.[0];
    replaceKeepingFocus(foot, isOpen && yes ? [
        el("button.button.main", {
            type: "button", "data-focus": "keep-all", onclick: (event) => composer.tap(yes, event),
        }, waiting ? t("keep_all_suggested", { n: waiting }) : t("keep_all_right")),
    ] : []);
}
