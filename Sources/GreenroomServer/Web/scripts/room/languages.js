// Which language is spoken: the interview's; the guest may choose another.

import { call } from "../base/api.js";
import { byId } from "../base/dom.js";
import { kept } from "../base/kept.js";
import { base, offers, session } from "../base/session.js";
import { tell } from "../base/toast.js";
import { language, speak } from "../base/words.js";

export class Languages {
    #interview;
    #choice = byId("language");
    #spoken = null;

    constructor(interview) {
        this.#interview = interview;
        this.#choice.value = language();
        this.#choice.addEventListener("change", () => this.#choose(this.#choice.value));
    }

    /** What was spoken the last time, before the interview itself can say. */
    static early() { return speak(kept.get(`language:${session.id}`)).catch(() => {}); }

    /** Follows the interview when it turns to another language. */
    render() {
        const wanted = this.#interview.conversation.language ?? null;
        if (!wanted || wanted === this.#spoken) return;
        this.#spoken = wanted;
        this.#speak(wanted);
    }

    async #speak(wanted) {
        kept.set(`language:${session.id}`, wanted);
        await speak(wanted).catch(() => {});
        this.#choice.value = language();
        this.#interview.changed();
    }

    async #choose(wanted) {
        await this.#speak(wanted);
        if (!offers("language") || !this.#interview.isActive) return;
        try {
            const answer = await call("PATCH", base(), { json: { language: wanted } });
            this.#spoken = wanted;
            if (answer?.conversation) this.#interview.adopt(answer.conversation);
            else await this.#interview.load();
        } catch (problem) {
            tell(problem);
        }
    }
}
