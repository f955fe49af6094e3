// A short note at the edge of the page that goes by itself, with an optional action.

import { button, byId, el, icon } from "./dom.js";
import { t } from "./words.js";

let leaving = 0;

/** Says `text`; `action` is `{ label, run }`. It stays while the pointer or the focus is on it. */
export function toast(text, action = null, seconds = 7) {
    const close = () => note.remove();
    const wait = () => {
        clearTimeout(leaving);
        leaving = setTimeout(close, seconds * 1000);
    };
    const stay = () => clearTimeout(leaving);
    const note = el("div.toast", { onpointerenter: stay, onpointerleave: wait, onfocusin: stay, onfocusout: wait },
        el("span", {}, text),
        action ? button(action.label, () => { close(); action.run(); }) : null,
        el("button.icon-button", { type: "button", "aria-label": t("close"), onclick: close }, icon("cross")));
    byId("toasts").replaceChildren(note);
    wait();
}

/** Tells a problem in its own words. */
export const tell = (problem) => toast(problem.message);
