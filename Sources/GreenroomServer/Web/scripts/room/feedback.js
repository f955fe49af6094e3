// How it was: one tap, and a few words if wanted.

import { call } from "../base/api.js";
import { el } from "../base/dom.js";
import { base } from "../base/session.js";
import { tell } from "../base/toast.js";
import { t } from "../base/words.js";

const choice = (rating) => el("label", {},
    el("input", { type: "radio", name: "rating", value: rating, required: true }), el("span", {}, String(rating)));

export function feedbackForm() {
    const more = el("div.feedback-more", { hidden: true },
        el("label", {}, el("span", {}, t("feedback_more")),
            el("textarea", { name: "comment", rows: 2, dir: "auto", maxlength: 2000 })),
        el("button.button.small", { type: "submit" }, t("send")));
    const form = el("form.feedback", {
        onsubmit: (event) => {
            event.preventDefault();
            send(form);
        },
        onchange: () => { more.hidden = false; },
    },
    el("fieldset", {}, el("legend", {}, t("feedback_question")),
        el("div.rating", {}, [1, 2, 3, 4, 5].map(choice), el("span.soft", {}, t("feedback_scale")))), more);
    return form;
}

async function send(form) {
    const rating = Number(new FormData(form).get("rating"));
    const comment = form.elements.comment.value.trim();
    if (!rating) return;
    try {
        await call("POST", `${base()}/feedback`, { json: { rating, ...(comment ? { comment } : {}) } });
        form.replaceChildren(el("p", { role: "status" }, t("feedback_thanks")));
    } catch (problem) {
        tell(problem);
    }
}
