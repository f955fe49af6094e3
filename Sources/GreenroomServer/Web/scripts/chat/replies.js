// Quick replies to what stands open. The server keeps them, so they are there after a reload, too.

import { el } from "../base/dom.js";
import { t } from "../base/words.js";

let chips = null;

/** The replies to what stands open, each once; those of a summary told as a card stand on the card. */
export function openReplies(interview, isCard) {
    const question = interview.question;
    // A question about no field (is the profile yours?) comes before everything else.
    const isAlone = question?.kind === "question" && !question.asks?.length;
    const open = interview.open.filter((message) =>
        !isCard(message) && (message === question || (message.kind === "summary" && !isAlone)));
    return [...new Set(open.flatMap((message) => message.quick_replies ?? []))];
}

/** The row of replies, or null where there are none. */
export function repliesNode(interview, composer, isCard) {
    if (!interview.isActive || interview.outbox.length) return null;
    const replies = openReplies(interview, isCard);
    if (!replies.length) return null;
    const key = JSON.stringify([replies, interview.question?.seq]);
    if (chips?.dataset.key === key) return chips;
    chips = el("div.chips", { role: "group", "aria-label": t("quick_replies"), "data-key": key },
        replies.map((reply) =>
            el("button.chip", { type: "button", dir: "auto", onclick: (event) => composer.tap(reply, event) }, reply)));
    return chips;
}
