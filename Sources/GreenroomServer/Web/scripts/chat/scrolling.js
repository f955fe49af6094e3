// Where the log stands: at its end while things come, wherever the guest reads otherwise.

import { byId } from "../base/dom.js";

const isAtEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < 120;

export class Scrolling {
    #log = byId("log");
    #toEnd = byId("to-end");
    #wasAtEnd = true;

    constructor() {
        this.#log.addEventListener("scroll", () => {
            this.#wasAtEnd = isAtEnd(this.#log);
            if (this.#wasAtEnd) this.#toEnd.hidden = true;
        }, { passive: true });
        this.#toEnd.addEventListener("click", () => this.toEnd());
        // What grows below the log (a keyboard, the reading strip) does not hide the newest message.
        new ResizeObserver(() => { if (this.#wasAtEnd) this.toEnd(); }).observe(this.#log);
    }

    get isAtEnd() { return isAtEnd(this.#log); }

    toEnd() { this.#log.scrollTop = this.#log.scrollHeight; }

    /** At the end of what was there before; messages that were not drawn yet get their height on the way. */
    open() {
        this.toEnd();
        requestAnimationFrame(() => this.toEnd());
    }

    /** Down to the end, but never past the beginning of what is new. */
    show(fresh) {
        const first = fresh.find((node) => node.classList.contains("bot"));
        const end = this.#log.scrollHeight - this.#log.clientHeight;
        const top = first ? Math.min(end, Math.max(this.#log.scrollTop, first.offsetTop - 24)) : end;
        this.#log.scrollTop = top;
        this.#wasAtEnd = end - top < 120;
        this.#toEnd.hidden = this.#wasAtEnd;
    }

    /** Offers the way to what came while the guest read elsewhere. */
    offerEnd() { this.#toEnd.hidden = false; }
}
