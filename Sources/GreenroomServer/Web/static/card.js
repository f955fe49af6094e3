// The live card: every field in the catalogue's order, what is known of it, and who says so.

import { base, call } from "./api.js";
import { catalogue, phases } from "./catalogue.js";
import { button, byId, el, plural, toast } from "./dom.js";
import { editor } from "./editor.js";
import { factActions, factDetails, factRow, haveSameSource } from "./fact.js";
import { plainText, relatedFacts, sortFacts } from "./facts.js";

export class Card {
    #interview;
    #undo;
    #nodes = new Map(catalogue.map(({ name }) => [name, el("div.field", { id: `field-${name}`, "data-field": name })]));
    /** The id of the fact whose quotes are shown. */
    #open = null;
    /** What is being edited: `{ name, fact }`, the fact's id or null for a new one. */
    #editing = null;

    constructor(interview, undo) {
        this.#interview = interview;
        this.#undo = undo;
    }

    render() {
        for (const field of catalogue) this.#renderField(field);
        if (byId("fields").childElementCount) return;
        byId("fields").append(...phases.map(([phase, label]) =>
            el("section.phase", { "data-phase": phase }, el("h3", {}, label),
                catalogue.filter((field) => field.phase === phase).map((field) => this.#nodes.get(field.name)))));
    }

    /** Brings a field into view with its editor open. */
    edit(name) {
        this.#beginEdit(name, null);
        this.#nodes.get(name).scrollIntoView({ block: "center" });
    }

    #renderField(field) {
        const node = this.#nodes.get(field.name);
        const entry = this.#interview.conversation.fields[field.name];
        const editing = this.#editing?.name === field.name ? this.#editing : null;
        const key = JSON.stringify([
            entry, this.#interview.isMissing(field.name), this.#interview.isActive, editing,
            entry?.facts.some((fact) => fact.id === this.#open) && this.#open,
            this.#interview.profiles.map(({ id, kind }) => [id, kind]),
        ]);
        // A form that is being filled in stays as it is, whatever arrives meanwhile.
        const isFilledIn = editing && node.querySelector(".editor") && node.dataset.editing === String(editing.fact);
        if (node.dataset.key === key || isFilledIn) return;
        const sorted = sortFacts(field, entry);
        const isNew = node.dataset.key !== undefined && sorted.shown.length > Number(node.dataset.count);
        node.classList.toggle("arrived", isNew);
        Object.assign(node.dataset, { key, count: sorted.shown.length, editing: editing ? editing.fact : "none" });
        this.#replace(node, this.#parts(field, sorted, editing));
        if (editing) node.querySelector("input, textarea, select")?.focus();
    }

    /** Puts new parts into a field; the focus stays on the part that took the old one's place. */
    #replace(node, parts) {
        const focus = node.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
        node.replaceChildren(...parts.filter(Boolean));
        if (focus) node.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
    }

    #parts(field, { shown, others, struck }, editing) {
        const edited = shown.find((fact) => fact.id === editing?.fact);
        const isActive = this.#interview.isActive;
        const suggested = shown.filter((fact) => fact.status === "suggested");
        // Required and still open is marked, unless a suggestion only waits for a tap.
        const isNeeded = this.#interview.isMissing(field.name) && !suggested.length;
        const rows = shown.map((fact, index) => (fact === edited
            ? el("li", {}, this.#editor(field, fact)) : this.#row(field, fact, shown[index + 1], others)));
        const open = field.chips && shown.find((fact) => fact.id === this.#open && fact !== edited);
        const keepAll = () => this.#patch(field, { status: "confirmed" }, "Kept.");
        return [
            el("div.field-head", {}, el("h4", {}, field.label), isNeeded ? el("span.needed", {}, "needed") : null),
            rows.length ? el(field.chips ? "ul.facts.as-chips" : "ul.facts", {}, rows) : null,
            open ? this.#details(field, open, others) : null,
            editing && !edited ? this.#editor(field, null) : null,
            isActive && suggested.length > 1
                ? el("div.row", {}, button("Keep all", keepAll, { "data-focus": "keep-all" })) : null,
            isActive && !editing && (field.list || !shown.length) ? this.#addButton(field, shown.length > 0) : null,
            this.#struck(field, struck),
        ];
    }

    #row(field, fact, next, others) {
        const { profiles, isActive } = this.#interview;
        const isOpen = this.#open === fact.id;
        const toggle = () => { this.#open = isOpen ? null : fact.id; this.render(); };
        // Short items in a row share a badge, which the last of them shows.
        const hides = field.chips && next !== undefined && haveSameSource(fact, next, profiles);
        const isWaiting = fact.status === "suggested" && isActive;
        return factRow(fact, { profiles, isOpen, hides, toggle }, field.chips ? null : [
            isWaiting ? this.#actions(field, fact) : null,
            isOpen ? this.#details(field, fact, others) : null,
        ].filter(Boolean));
    }

    #details(field, fact, others) {
        const needsActions = this.#interview.isActive && (fact.status !== "suggested" || field.chips);
        return factDetails(fact, relatedFacts(field, fact, others), this.#interview.profiles,
            needsActions ? this.#actions(field, fact) : null);
    }

    #actions(field, fact) {
        return factActions(fact, {
            keep: () => this.#patch(field, { fact: fact.id, status: "confirmed" }, "Kept."),
            edit: () => this.#beginEdit(field.name, fact.id),
            strike: () =>
                this.#patch(field, { fact: fact.id, status: "rejected" }, "Struck. It won’t come back by itself."),
        });
    }

    #addButton(field, hasFacts) {
        const isBrand = /^[A-Z][a-z]+[A-Z]/.test(field.label);
        const label = hasFacts ? "Add another" : `Add ${isBrand ? field.label : field.label.toLowerCase()}`;
        return el("button.blank", {
            type: "button", "data-focus": "add", "aria-label": hasFacts ? `Add another: ${field.label}` : label,
            onclick: () => this.#beginEdit(field.name, null),
        }, label);
    }

    #struck(field, facts) {
        if (!facts.length) return null;
        const bringBack = (fact) => button("Bring back", () =>
            this.#patch(field, { fact: fact.id, status: "confirmed" }, "Back on the card."));
        return el("details.struck", {}, el("summary", {}, `${facts.length} struck`),
            el("ul", {}, facts.map((fact) => el("li", {}, el("s", { dir: "auto" }, plainText(fact.value)), " ",
                this.#interview.isActive ? bringBack(fact) : null))));
    }

    // MARK: changing

    #beginEdit(name, fact) {
        this.#editing = { name, fact };
        this.#open = null;
        this.render();
    }

    #editor(field, fact) {
        const stop = () => { this.#editing = null; this.render(); };
        const place = fact ? `fact-${fact.id}` : "add";
        return editor(field, fact, {
            cancel: () => {
                stop();
                this.#nodes.get(field.name).querySelector(`[data-focus="${CSS.escape(place)}"]`)?.focus();
            },
            save: async (value) => {
                await this.#send(field, fact ? { fact: fact.id, value } : field.list ? { add: value } : { value });
                stop();
                toast("Saved.", { label: "Undo", run: this.#undo });
            },
        });
    }

    async #send(field, body) {
        const answer = await call("PATCH", `${base}/fields/${field.name}`, { json: body });
        this.#interview.adopt(answer.conversation);
    }

    async #patch(field, body, done) {
        this.#open = null;
        try {
            await this.#send(field, body);
            toast(done, { label: "Undo", run: this.#undo });
        } catch (problem) {
            toast(problem.message);
            this.#interview.refreshSoon();
        }
    }
}

/** What is still needed, or the way to the kit. */
export function renderCardEnd(interview, card, complete) {
    const { missing = [], status } = interview.conversation;
    const place = byId("card-end");
    const key = `${status} ${missing.join()}`;
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    if (status !== "active") {
        place.replaceChildren(el("p", {}, "Approved. Your card is closed now."));
    } else if (missing.length) {
        const open = catalogue.filter((field) => missing.includes(field.name));
        place.replaceChildren(el("details", {},
            el("summary", {}, `Your kit still needs ${plural(missing.length, "thing")}`),
            el("div.row", {}, open.map((field) => button(field.label, () => card.edit(field.name))))));
    } else {
        place.replaceChildren(
            el("p", {}, "Everything your kit needs is here. Approve it when the card says what you want."),
            el("button.button.main", { type: "button", id: "complete", onclick: complete },
                "Approve and make my media kit"));
    }
}
