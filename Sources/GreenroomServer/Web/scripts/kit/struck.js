// What the guest struck from a field: out of the way, and not gone.

import { button, el } from "../base/dom.js";
import { t } from "../base/words.js";
import { plainText } from "./facts.js";

export function struckFacts(field, facts, { interview, changes }) {
    if (!facts.length) return null;
    return el("details.struck", {}, el("summary", {}, t("struck", { n: facts.length })),
        el("ul", {}, facts.map((fact) => el("li", {}, el("s", { dir: "auto" }, plainText(fact.value)), " ",
            interview.isActive ? button(t("bring_back"), () => changes.bringBack(field, fact)) : null))));
}
