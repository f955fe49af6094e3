// What stands where something may still come: a tap has it asked in the chat, its pencil writes it down here.

import { el, icon } from "../base/dom.js";
import { t } from "../base/words.js";
import { labelOf } from "./fields.js";

/** A field of which nothing is known. */
export function blank(field, { content, isBeingRead, ask, add }) {
    const label = labelOf(field);
    return el("div.blank-row", {},
        el(`button.blank${isBeingRead ? ".is-being-read" : ""}`, {
            type: "button", "aria-label": t("answer_in_chat_named", { label }), "data-focus": "blank", onclick: ask,
        }, content),
        el("button.icon-button", {
            type: "button", "data-focus": "add", "aria-label": t("write_here_named", { label }), title: t("write_here"),
            onclick: add,
        }, icon("pencil")));
}

/** One more of a list. */
export const another = (field, add) => el("button.blank.another", {
    type: "button", "data-focus": "add", "aria-label": t("add_another_named", { label: labelOf(field) }), onclick: add,
}, icon("plus"), t("add_another"));
