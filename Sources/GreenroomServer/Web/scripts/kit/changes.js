// What the guest changes by hand: facts kept, written anew, struck; and the last change taken back.

import { call } from "../base/api.js";
import { base, offers } from "../base/session.js";
import { tell, toast } from "../base/toast.js";
import { t } from "../base/words.js";

export class Changes {
    #interview;

    constructor(interview) { this.#interview = interview; }

    keep(field, fact) { return this.#patch(field, { fact: fact.id, status: "confirmed" }, t("kept")); }

    keepAll(field) { return this.#patch(field, { status: "confirmed" }, t("kept")); }

    strike(field, fact) { return this.#patch(field, { fact: fact.id, status: "rejected" }, t("struck_done")); }

    bringBack(field, fact) { return this.#patch(field, { fact: fact.id, status: "confirmed" }, t("brought_back")); }

    /** Writes a fact anew, or a new one where `fact` is null. Throws the Problem, for the form to tell. */
    async write(field, fact, value) {
        await this.#send(field, fact ? { fact: fact.id, value } : field.list ? { add: value } : { value });
        this.#done(t("saved"));
    }

    /** Takes the last change back, with all that followed from it. */
    undo = async () => {
        if (!await this.#step("undo")) return;
        toast(t("undone"), offers("redo") ? { label: t("redo"), run: this.redo } : null);
    };

    /** Takes the taking back back. */
    redo = async () => {
        if (await this.#step("redo")) toast(t("redone"), { label: t("undo"), run: this.undo });
    };

    async #step(name) {
        try {
            const answer = await call("POST", `${base()}/${name}`);
            if (answer?.conversation) this.#interview.adopt(answer.conversation);
            else await this.#interview.load();
            return true;
        } catch (problem) {
            tell(problem);
            return false;
        }
    }

    async #send(field, body) {
        const answer = await call("PATCH", `${base()}/fields/${field.name}`, { json: body });
        this.#interview.adopt(answer.conversation);
    }

    async #patch(field, body, done) {
        try {
            await this.#send(field, body);
            this.#done(done);
        } catch (problem) {
            tell(problem);
            this.#interview.refreshSoon();
        }
    }

    #done(text) { toast(text, { label: t("undo"), run: this.undo }); }
}
