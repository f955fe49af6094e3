// The foot of the live kit: what is still needed, or the way to the finished kit.

import { button, byId, el } from "../base/dom.js";
import { base } from "../base/session.js";
import { language, t } from "../base/words.js";
import { catalogue, labelOf } from "./fields.js";

/** `ask(field)` has the chat ask for one that is missing; `complete()` approves, `openKit()` shows what came of it. */
export function renderKitEnd(interview, { ask, liveKit, complete, openKit }) {
    const { missing = [], status } = interview.conversation;
    const place = byId("kit-end");
    const key = `${status} ${missing.join()} ${language()}`;
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    if (status !== "active") {
        place.replaceChildren(el("p", {}, t("approved")),
            el("a.button.main", { href: `${base()}/media-kit.html`, onclick: openKit }, t("open_kit")));
    } else if (missing.length) {
        const open = catalogue.filter((field) => missing.includes(field.name));
        const isOpen = place.querySelector("details")?.open ?? false;
        place.replaceChildren(el("details", { open: isOpen },
            el("summary", {}, t("still_needed", { n: missing.length })),
            el("div.row", {}, open.map((field) => button(labelOf(field), () => ask(field, { add: () => liveKit.edit(field.name) }))))));
    } else {
        place.replaceChildren(el("p", {}, t("all_there")),
            el("button.button.main", { type: "button", id: "complete", onclick: complete }, t("approve")));
    }
}
