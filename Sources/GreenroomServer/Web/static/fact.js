// One fact of the card: its value, who says so, its quotes, and what the guest may do with it.

import { badge } from "./catalogue.js";
import { button, el } from "./dom.js";
import { plainText } from "./facts.js";

/**
 * A row of the card. `hides` leaves the badge to the next one, of the same source; `more` comes below.
 * `toggle()` shows or hides the details.
 */
export function factRow(fact, { profiles, isOpen, hides, toggle }, more) {
    const source = badge(fact, profiles);
    const isConfirmed = fact.status === "confirmed";
    return el(`li.fact.${source.style}`, { "data-fact": fact.id, "data-status": fact.status },
        el("button.fact-value", {
            type: "button", "aria-expanded": String(isOpen), "data-focus": `fact-${fact.id}`, onclick: toggle,
        }, valueOf(fact.value), el(hides ? "span.badge.visually-hidden" : "span.badge", {}, source.text,
            isConfirmed ? el("span.tick", {}, el("span.visually-hidden", {}, ", confirmed")) : null)),
        more);
}

/** Whether two facts would carry the same badge. */
export function haveSameSource(fact, other, profiles) {
    const [one, two] = [badge(fact, profiles), badge(other, profiles)];
    return one.text === two.text && one.style === two.style;
}

function valueOf(value) {
    if (typeof value !== "object" || value === null) return el("span.value", { dir: "auto" }, String(value));
    const told = [value.challenge, value.action, value.result].filter(Boolean).join(" ");
    return el("span.value", { dir: "auto" }, el("strong", {}, value.title),
        told && told.replace(/[.!]$/, "") !== value.title ? el("span.story-text", {}, told) : null,
        value.metrics?.length ? el("span.metrics", {}, value.metrics.map((metric) => el("span", {}, metric))) : null);
}

/** The quotes behind a fact, those of others that say the same, and what else was read and not used. */
export function factDetails(fact, related, profiles, actions) {
    const quotes = (item) => (item.evidence ?? []).map((evidence) => quote(evidence, profiles));
    return el("div.details", {},
        quotes(fact),
        fact.evidence?.length ? null : el("p.soft", {}, "You wrote it on this card."),
        related.map((other) => el("div.further", {},
            plainText(other.value) === plainText(fact.value) ? null
                : el("p", {}, "Also read, not used: ", el("span", { dir: "auto" }, plainText(other.value))),
            quotes(other))),
        actions);
}

function quote(evidence, profiles) {
    const isProfile = evidence.source?.startsWith("profile:");
    const from = isProfile ? badge({ origin: "profile", evidence: [evidence] }, profiles).text : "your message";
    return el("figure.quote", {}, el("blockquote", { dir: "auto" }, evidence.quote), el("figcaption", {}, `from ${from}`));
}

/** Keep (what was only suggested), edit, strike. */
export function factActions(fact, { keep, edit, strike }) {
    const about = plainText(fact.value).slice(0, 80);
    const action = (verb, run, more) => button(verb, run, {
        "aria-label": `${verb}: ${about}`, "data-focus": `${verb.toLowerCase()}-${fact.id}`, ...more,
    });
    return el("div.row.fact-actions", {},
        fact.status === "suggested" ? action("Keep", keep, { "data-main": true }) : null,
        action("Edit", edit), action("Strike", strike));
}
