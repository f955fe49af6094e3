// How much of the kit comes from where: a line of counts, so that nothing is mistaken for the guest's own word.

import { el } from "../base/dom.js";
import { language, t } from "../base/words.js";
import { sortFacts } from "./facts.js";
import { catalogue } from "./fields.js";
import { badge } from "./naming.js";

export function provenance(place, interview) {
    const counts = new Map();
    for (const field of catalogue) {
        for (const fact of sortFacts(field, interview.conversation.fields[field.name]).shown) {
            const { text, style } = badge(fact, interview.profiles);
            const key = `${style} ${text}`;
            counts.set(key, { text, style, count: (counts.get(key)?.count ?? 0) + 1 });
        }
    }
    const key = JSON.stringify([language(), [...counts]]);
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    if (!counts.size) return place.replaceChildren(el("p", {}, t("kit_empty")));
    place.replaceChildren(el("ul", { "aria-label": t("provenance") }, [...counts.values()].map(({ text, style, count }) =>
        el(`li.${style}`, {}, el("span.dot", { "aria-hidden": "true" }), `${text} `, el("strong", {}, String(count))))));
}
