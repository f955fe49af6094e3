// The end: the kit is there, to be opened and taken along, and the guest may say how it was.

import { ask, read } from "../base/api.js";
import { button, el, icon, save } from "../base/dom.js";
import { base, offers } from "../base/session.js";
import { tell } from "../base/toast.js";
import { language, t } from "../base/words.js";
import { feedbackForm } from "./feedback.js";
import { openForShow } from "./for-show.js";
import { openSharing } from "./sharing.js";

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
                offers("shares") ? button(t("share"), openSharing, { id: "share" }) : null,
                offers("variant") ? button(t("for_show"), openForShow, { id: "for-show" }) : null),
            el("div.row.taken-along", {},
                button("Markdown", () => download("media-kit.md", "text/markdown")),
                button("JSON", () => download("media-kit.json", "application/json")),
                isUploaded(interview) ? button(t("photo_file"), () => downloadPicture().catch(tell)) : null),
            feedbackForm());
        return this.#node;
    }
}

const isUploaded = (interview) => String(interview.value("headshot") ?? "").startsWith("/");

async function downloadPicture() {
    const picture = await (await ask(`${base()}/headshot`, { headers: { Accept: "image/*" } })).blob();
    save(picture, `headshot.${picture.type.split("/").at(-1).replace("jpeg", "jpg")}`, picture.type);
}

async function download(name, type) {
    try {
        save(await read(`${base()}/${name}`, type), name, type);
    } catch (problem) {
        tell(problem);
    }
}
