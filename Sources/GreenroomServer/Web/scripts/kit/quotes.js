// Where a fact stands in the guest's own words or documents.

import { el } from "../base/dom.js";
import { t } from "../base/words.js";
import { plainText } from "./facts.js";
import { sourceName } from "./naming.js";

/** Quotes that are shown at once: what is computed from dates may rest on a dozen. */
const most = 3;

/** The quotes behind a fact, those of others that say the same, and what else was read and not used. */
export function quotesOf(fact, related, profiles) {
    const quotes = (item) => (item.evidence ?? []).map((evidence) => quote(evidence, profiles));
    const [first, rest] = [quotes(fact).slice(0, most), quotes(fact).slice(most)];
    return [
        first,
        rest.length ? el("details.more-quotes", {}, el("summary", {}, t("quotes_more", { n: rest.length })), rest) : null,
        fact.evidence?.length ? null : el("p.soft", {}, t("written_here")),
        related.map((other) => el("div.further", {},
            plainText(other.value) === plainText(fact.value) ? null
                : el("p.soft", {}, t("read_unused"), " ", el("span", { dir: "auto" }, plainText(other.value))),
            quotes(other))),
    ];
}

function quote(evidence, profiles) {
    const id = evidence.source?.startsWith("profile:") ? evidence.source.slice(8) : null;
    const from = id === null ? t("from_message")
        : t("from_source", { source: sourceName(profiles.find((profile) => profile.id === id)) });
    return el("figure.quote", {}, el("blockquote", { dir: "auto" }, evidence.quote), el("figcaption", {}, from));
}
