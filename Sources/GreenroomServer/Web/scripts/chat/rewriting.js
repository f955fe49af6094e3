// Editing an earlier answer where it stands.

import { call } from "../base/api.js";
import { byId, el } from "../base/dom.js";
import { toast } from "../base/toast.js";
import { base, offers } from "../base/session.js";
import { t } from "../base/words.js";
import { longest } from "./composer.js";

export class Rewriting {
    #interview;
    #undo;

    constructor(interview, undo) {
        this.#interview = interview;
        this.#undo = undo;
    }

    get isPossible() { return offers("edit") && this.#interview.isActive; }

    /** Opens the newest message of the guest's. */
    beginWithLast(nodeOf) {
        const last = this.#interview.messages.findLast((message) => message.role === "guest");
        const node = last && nodeOf(last.seq);
        if (node) this.begin(node, last.seq);
    }

    begin(node, seq) {
        if (!this.isPossible || node.querySelector(".rewriting")) return;
        const message = this.#interview.messages.find((item) => item.seq === seq);
        const bubble = node.querySelector(".bubble");
        const box = el("textarea", { "aria-label": t("edit_message"), dir: "auto", maxlength: longest, rows: 1 }, message.text);
        const problem = el("p.problem", { role: "alert" });
        const save = el("button.button.small.main", { type: "submit" }, t("save"));
        const end = () => {
            form.remove();
            bubble.hidden = false;
            node.classList.remove("is-rewritten");
            byId("message")?.focus();
        };
        const form = el("form.rewriting", {
            onsubmit: async (event) => {
                event.preventDefault();
                const text = box.value.trim();
                if (!text || text === message.text) return end();
                save.disabled = true;
                try {
                    await this.#send(seq, text);
                    end();
                } catch (error) {
                    problem.textContent = error.message;
                    save.disabled = false;
                }
            },
            onkeydown: (event) => {
                if (event.key === "Escape") end();
                if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
                event.preventDefault();
                form.requestSubmit();
            },
        }, box, problem, el("div.row", {}, save,
            el("button.button.small.quiet", { type: "button", onclick: end }, t("cancel"))));
        node.classList.add("is-rewritten");
        bubble.hidden = true;
        bubble.after(form);
        box.focus();
        box.setSelectionRange(box.value.length, box.value.length);
    }

    async #send(seq, text) {
        const answer = await call("PATCH", `${base()}/messages/${seq}`, { json: { text } });
        this.#interview.adopt(answer.conversation);
        toast(t("saved"), { label: t("undo"), run: this.#undo });
    }
}
