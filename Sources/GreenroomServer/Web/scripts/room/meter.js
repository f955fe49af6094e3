// How far the interview is: the part it is in, the bar, and why the bar moved.

import { byId, el } from "../base/dom.js";
import { language, t } from "../base/words.js";
import { catalogue, phases } from "../kit/fields.js";

export class Meter {
    #shown = { key: "", because: null, quiet: 0 };

    render(interview) {
        const { progress, phase, status } = interview.conversation;
        const known = catalogue.filter((field) => String(interview.value(field.name) ?? "") !== "").length;
        if (interview.because !== this.#shown.because) this.#tellWhy(interview.because, progress);
        const key = JSON.stringify([progress, phase, status, known, language()]);
        if (key === this.#shown.key) return;
        this.#shown.key = key;
        const index = phases.indexOf(phase);
        byId("phase").textContent = status === "active" && index >= 0 ? t(`phase_${phase}`) : t("finished");
        byId("percent").textContent = `${progress} %`;
        const bar = byId("progress");
        bar.setAttribute("aria-valuenow", progress);
        bar.style.setProperty("--share", progress / 100);
        byId("steps").replaceChildren(...phases.map((name, place) => el("li", {
            "data-phase": name,
            "aria-current": place === index ? "step" : false,
            class: place < index || index < 0 ? "done" : false,
        }, t(`phase_${name}`))));
        byId("known-count").textContent = known ? String(known) : "";
    }

    /** Says why the bar moved, long enough to be read, and marks by how much. */
    #tellWhy(because, progress) {
        this.#shown.because = because;
        const { text, gain } = because;
        // What the guest just typed is no news; what a profile answered is.
        const isNews = text.startsWith("+");
        const place = byId("because");
        place.textContent = text.charAt(0).toUpperCase() + text.slice(1);
        place.classList.toggle("news", isNews);
        const bar = byId("progress");
        bar.style.setProperty("--from", Math.max(0, progress - gain) / 100);
        bar.classList.toggle("jump", isNews && gain > 0);
        clearTimeout(this.#shown.quiet);
        this.#shown.quiet = setTimeout(() => {
            place.textContent = "";
            bar.classList.remove("jump");
        }, 6000);
    }
}
