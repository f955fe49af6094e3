// The live kit: what is known so far, as the kit will say it, and who says so.

import { byId, el, icon } from "../base/dom.js";
import { offers } from "../base/session.js";
import { language, onLanguage, t } from "../base/words.js";
import { FieldView } from "./field-view.js";
import { catalogue, labelOf, phases } from "./fields.js";
import { portrait } from "./portrait.js";
import { provenance } from "./provenance.js";

export class LiveKit {
    #parts;
    #views;
    #isLaidOut = false;
    #blanks = new Map(phases.map((phase) => [phase, el("div.blanks")]));

    /** `parts`: those of FieldView. */
    constructor(parts) {
        this.#parts = parts;
        this.#views = new Map(catalogue.map((field) => [field.name, new FieldView(field, parts)]));
        onLanguage(() => this.#layOut());
    }

    render() {
        if (!this.#isLaidOut) this.#layOut();
        for (const view of this.#views.values()) view.render();
        for (const phase of phases) this.#renderBlanks(phase);
        portrait(byId("portrait"), this.#parts, this.#views.get("headshot"));
        provenance(byId("provenance"), this.#parts.interview);
    }

    /** Brings a field into view, being written. */
    edit(name) { this.#views.get(name).add(); }

    #layOut() {
        this.#isLaidOut = true;
        const node = ({ name }) => this.#views.get(name).node;
        byId("kit-names").replaceChildren(...catalogue.filter((field) => field.look === "head").map(node));
        byId("fields").replaceChildren(...phases.map((phase) => el("section.phase", { "data-phase": phase },
            el("h3", {}, t(`kit_${phase}`)),
            catalogue.filter((field) => field.phase === phase && field.look !== "head").map(node),
            this.#blanks.get(phase))));
    }

    /** What may still come and need not: one tap has it asked. */
    #renderBlanks(phase) {
        const { interview, ask } = this.#parts;
        const open = interview.isActive
            ? catalogue.filter((field) => field.phase === phase && this.#views.get(field.name).isBlank) : [];
        const place = this.#blanks.get(phase);
        const key = `${language()} ${open.map((field) => `${field.name}${interview.isAsked(field)}`).join()}`;
        if (place.dataset.key === key) return;
        const focus = place.contains(document.activeElement);
        place.dataset.key = key;
        place.replaceChildren(...open.map((field) => el(`button.pill${interview.isAsked(field) ? ".is-asked" : ""}`, {
            type: "button", "data-blank": field.name,
            "aria-label": t(isAsked(field) ? "answer_in_chat_named" : "write_here_named", { label: labelOf(field) }),
            onclick: () => ask(field, this.#views.get(field.name)),
        }, icon("plus"), labelOf(field))));
        if (focus) place.querySelector("button")?.focus();
    }
}

const isAsked = (field) => field.isAsked && offers("ask");
