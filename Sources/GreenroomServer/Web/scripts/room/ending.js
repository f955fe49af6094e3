// The end: the kit is there, to be opened and taken along, and the guest may say how it was.

import { read } from "../base/api.js";
import { button, el, icon, save } from "../base/dom.js";
import { base } from "../base/session.js";
import { tell } from "../base/toast.js";
import { language, t } from "../base/words.js";
import { feedbackForm } from "./feedback.js";

export class Ending {
    #openKit;
    #node = null;
    #spoken = "";

    constructor(openKit) { this.#openKit = openKit; }

    /** The last card of the log, or null while the interview goes on. */
    node(interview) {
        if (interview.isActive) return null;
        if (this.#node && this.#spoken === language()) return this.#node;
        this.#spoken = language();
        this.#node = el("section.finished", { id: "finished", "aria-labelledby": "finished-title" },
            icon("seal"),
            el("h2", { id: "finished-title" }, t("kit_ready")),
            el("p.soft", {}, t("kit_ready_text")),
            el("div.row", {},
                el("a.button.main", { href: `${base()}/media-kit.html`, id: "open-kit", onclick: this.#openKit }, t("open_kit")),
                button("Markdown", () => download("media-kit.md", "text/markdown")),
                button("JSON", () => download("media-kit.json", "application/json"))),
            feedbackForm());
        return this.#node;
    }
}

async function download(name, type) {
    try {
        save(await read(`${base()}/${name}`, type), name, type);
    } catch (problem) {
        tell(problem);
    }
}
