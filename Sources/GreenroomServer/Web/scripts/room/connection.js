// Whether the server hears us, told calmly: a moment without a connection is nobody's business.

import { byId } from "../base/dom.js";
import { onLanguage, t } from "../base/words.js";

/** Milliseconds without a connection before it is told. */
const patience = 2500;

export class Connection {
    #note = byId("connection");
    #timer = 0;
    #state = "live";
    isOver = false;

    constructor() {
        addEventListener("offline", () => this.tell("lost"));
        addEventListener("online", () => this.tell("live"));
        onLanguage(() => this.#show());
    }

    /** `state`: live or lost. */
    tell(state) {
        // Another try that failed is no new moment: else they would put the news off for ever.
        if (state === "lost" && this.#state === "lost" && navigator.onLine) return;
        this.#state = state;
        clearTimeout(this.#timer);
        if (state === "lost" && navigator.onLine) this.#timer = setTimeout(() => this.#show(), patience);
        else this.#show();
    }

    end() {
        this.isOver = true;
        this.#note.hidden = true;
    }

    #show() {
        if (this.isOver) return;
        this.#note.hidden = this.#state === "live" && navigator.onLine;
        this.#note.textContent = t(navigator.onLine ? "connecting" : "offline");
    }
}
