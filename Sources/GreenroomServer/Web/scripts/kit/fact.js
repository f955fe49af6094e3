// One fact: its value and who says so.

import { el } from "../base/dom.js";
import { t } from "../base/words.js";
import { plainText } from "./facts.js";
import { choiceLabel } from "./fields.js";
import { badge, shortAddress } from "./naming.js";

/**
 * A fact as a row. `hides` leaves the badge to the next one, of the same source; `more` comes below; `toggle()` opens
 * or closes it, and is null where it cannot be opened.
 */
export function factRow(field, fact, { profiles, isOpen, hides, toggle }, more) {
    const source = badge(fact, profiles);
    const content = [
        valueOf(field, fact.value),
        el(hides ? "span.badge.visually-hidden" : "span.badge", {}, source.text,
            fact.status === "confirmed" ? el("span.tick", {}, el("span.visually-hidden", {}, t("confirmed"))) : null),
    ];
    return el(`li.fact.${source.style}`, { "data-fact": fact.id, "data-status": fact.status },
        toggle ? el("button.fact-value", {
            type: "button", "aria-expanded": String(isOpen), "data-focus": `fact-${fact.id}`, onclick: toggle,
        }, content) : el("div.fact-value", {}, content),
        more);
}

/** Whether two facts would carry the same badge. */
export function haveSameSource(fact, other, profiles) {
    const [one, two] = [badge(fact, profiles), badge(other, profiles)];
    return one.text === two.text && one.style === two.style && fact.status === other.status;
}

function valueOf(field, value) {
    if (typeof value !== "object" || value === null) {
        const text = choiceLabel(field, value);
        return el("span.value", { dir: "auto" }, field.kind === "url" ? shortAddress(text) : text);
    }
    const told = [value.challenge, value.action, value.result].filter(Boolean).join(" ");
    return el("span.value", { dir: "auto" }, el("strong", {}, value.title),
        told && told.replace(/[.!]$/, "") !== value.title ? el("span.story-text", {}, told) : null,
        value.metrics?.length ? el("span.metrics", {}, value.metrics.map((metric) => el("span", {}, metric))) : null);
}

/** Buttons that say what to do with a fact, and with which. */
export function factAction(name, fact, run, more = {}) {
    return el("button.button.small", {
        type: "button", "aria-label": t(`${name}_named`, { value: plainText(fact.value).slice(0, 80) }),
        "data-focus": `${name}-${fact.id}`, onclick: run, ...more,
    }, t(name));
}
