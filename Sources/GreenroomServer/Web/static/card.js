// The live card: every field in the catalogue's order, each fact with who says so, its quote on tap, and what the guest may do.

import { base, call } from "./api.js";
import { badge, catalogue, phases } from "./catalogue.js";
import { button, byId, el, plural, toast } from "./dom.js";
import { editor } from "./editor.js";

export class Card {
    #interview;
    #nodes = new Map();
    /** The fact whose quotes are shown, and the field and fact that are being edited: `{ name, fact }`. */
    #open = null;
    #editing = null;
    #undo;

    constructor(interview, undo) {
        this.#interview = interview;
        this.#undo = undo;
        const sections = phases.map(([phase, label]) =>
            el("section.phase", { "data-phase": phase }, el("h3", {}, label),
                catalogue.filter((field) => field.phase === phase).map((field) => {
                    const node = el("div.field", { id: `field-${field.name}`, "data-field": field.name });
                    this.#nodes.set(field.name, node);
                    return node;
                })));
        byId("fields").replaceChildren(...sections);
    }

    render() {
        for (const field of catalogue) this.#renderField(field);
    }

    /** Brings a field into view with its editor open. */
    edit(name) {
        this.#beginEdit(name, null);
        this.#nodes.get(name).scrollIntoView({ block: "center" });
    }

    #renderField(field) {
        const node = this.#nodes.get(field.name);
        const isEditing = this.#editing?.name === field.name;
        const facts = this.#interview.facts(field.name);
        const key = JSON.stringify([
            facts, this.#interview.isMissing(field.name), this.#interview.isActive, isEditing && this.#editing.fact,
            facts.some((fact) => fact.id === this.#open) && this.#open, this.#interview.profiles.map(({ id, kind }) => [id, kind]),
        ]);
        // A form that is being filled in stays as it is, whatever arrives meanwhile.
        if (node.dataset.key === key || (isEditing && node.querySelector(".editor") && node.dataset.editing === String(this.#editing.fact))) return;
        const isNew = node.dataset.key !== undefined && facts.length > Number(node.dataset.count);
        const focused = node.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
        node.dataset.key = key;
        node.dataset.count = facts.length;
        node.dataset.editing = isEditing ? String(this.#editing.fact) : "";
        node.dataset.state = this.#stateOf(field, facts);
        node.classList.toggle("arrived", isNew);
        node.replaceChildren(...this.#parts(field, facts.filter((fact) => fact.status !== "rejected"), facts, isEditing));
        if (focused) node.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
        if (isEditing) node.querySelector("input, textarea, select")?.focus();
    }

    #stateOf(field, facts) {
        if (this.#interview.isMissing(field.name)) return "missing";
        return facts.some((fact) => fact.status !== "rejected") ? "known" : "empty";
    }

    #parts(field, shown, facts, isEditing) {
        const edited = isEditing ? shown.find((fact) => fact.id === this.#editing.fact) ?? null : null;
        const isActive = this.#interview.isActive;
        const suggested = shown.filter((fact) => fact.status === "suggested");
        return [
            el("div.field-head", {}, el("h4", {}, field.label), this.#isShort(field, shown) ? el("span.needed", {}, "needed") : null),
            shown.length ? el(field.chips ? "ul.facts.as-chips" : "ul.facts", {}, shown.map((fact, index) =>
                edited === fact ? el("li", {}, this.#editor(field, fact)) : this.#fact(field, fact, shown[index + 1]))) : null,
            field.chips ? this.#detailsBelow(field, shown, edited) : null,
            isEditing && !edited ? this.#editor(field, null) : null,
            isActive && suggested.length > 1 ? el("div.row", {},
                button("Keep all", () => this.#patch(field, { status: "confirmed" }, "Kept."), { "data-focus": "keep-all" })) : null,
            isActive && !isEditing && (field.list || !shown.length) ? this.#addButton(field, shown) : null,
            this.#struck(field, facts.filter((fact) => fact.status === "rejected")),
        ].filter(Boolean);
    }

    /** Required and still open: marked, unless a suggestion only waits for a tap. */
    #isShort(field, shown) {
        return this.#interview.isMissing(field.name) && !shown.some((fact) => fact.status === "suggested");
    }

    #addButton(field, shown) {
        const isBrand = /^[A-Z][a-z]+[A-Z]/.test(field.label);
        const label = shown.length ? "Add another" : `Add ${isBrand ? field.label : field.label.toLowerCase()}`;
        return el("button.blank", {
            type: "button", "data-focus": "add", "aria-label": shown.length ? `Add to ${field.label}` : label,
            onclick: () => this.#beginEdit(field.name, null),
        }, label);
    }

    // MARK: one fact

    #fact(field, fact, next) {
        const source = badge(fact, this.#interview.profiles);
        const following = next && badge(next, this.#interview.profiles);
        const isOpen = this.#open === fact.id;
        // Short items in a row share the badge of their neighbours, which the last of them shows.
        const isShared = field.chips && following?.text === source.text && following.style === source.style;
        return el(`li.fact.${source.style}`, { "data-fact": fact.id, "data-status": fact.status },
            el("button.fact-value", {
                type: "button", "aria-expanded": String(isOpen), "data-focus": `fact-${fact.id}`,
                onclick: () => { this.#open = isOpen ? null : fact.id; this.render(); },
            }, factText(fact.value), el("span.badge", { class: isShared ? "badge visually-hidden" : "badge" }, source.text,
                fact.status === "confirmed" ? el("span.tick", {}, el("span.visually-hidden", {}, ", confirmed")) : null)),
            fact.status === "suggested" && this.#interview.isActive && !field.chips ? this.#actions(field, fact, true) : null,
            isOpen && !field.chips ? this.#details(field, fact) : null);
    }

    #detailsBelow(field, shown, edited) {
        const fact = shown.find((item) => item.id === this.#open);
        return fact && fact !== edited ? this.#details(field, fact) : null;
    }

    #details(field, fact) {
        const needsActions = this.#interview.isActive && (fact.status !== "suggested" || field.chips);
        return el("div.details", {},
            (fact.evidence ?? []).map((item) => this.#quote(item)),
            fact.evidence?.length ? null : el("p.soft", {}, fact.origin === "guest" ? "You wrote it on this card." : "No quote."),
            needsActions ? this.#actions(field, fact, fact.status === "suggested") : null);
    }

    #quote(item) {
        const id = item.source?.startsWith("profile:") ? item.source.slice(8) : null;
        const from = id === null ? "from your message"
            : `from ${badge({ origin: "profile", evidence: [item] }, this.#interview.profiles).text}`;
        return el("figure.quote", {}, el("blockquote", { dir: "auto" }, item.quote), el("figcaption", {}, from));
    }

    #actions(field, fact, isSuggested) {
        const about = plainText(fact.value);
        const named = (verb) => ({ "aria-label": `${verb}: ${about.slice(0, 80)}` });
        return el("div.row.fact-actions", {},
            isSuggested ? button("Keep", () => this.#patch(field, { fact: fact.id, status: "confirmed" }, "Kept."),
                { ...named("Keep"), "data-focus": `keep-${fact.id}`, "data-main": true }) : null,
            button("Edit", () => this.#beginEdit(field.name, fact.id), { ...named("Edit"), "data-focus": `edit-${fact.id}` }),
            button("Strike", () => this.#patch(field, { fact: fact.id, status: "rejected" }, "Struck. It won’t come back by itself."),
                { ...named("Strike"), "data-focus": `strike-${fact.id}` }));
    }

    #struck(field, facts) {
        if (!facts.length) return null;
        return el("details.struck", {}, el("summary", {}, `${facts.length} struck`),
            el("ul", {}, facts.map((fact) => el("li", {}, el("s", { dir: "auto" }, plainText(fact.value)), " ",
                this.#interview.isActive ? button("Bring back", () =>
                    this.#patch(field, { fact: fact.id, status: "confirmed" }, "Back on the card.")) : null))));
    }

    // MARK: changing

    #beginEdit(name, fact) {
        this.#editing = { name, fact };
        this.#open = null;
        this.render();
    }

    #editor(field, fact) {
        const stop = () => { this.#editing = null; this.render(); };
        return editor(field, fact, {
            cancel: () => {
                stop();
                this.#nodes.get(field.name).querySelector(`[data-focus="${fact ? `fact-${fact.id}` : "add"}"]`)?.focus();
            },
            save: async (value) => {
                await this.#send(field, this.#change(field, fact, value));
                stop();
                toast("Saved.", { label: "Undo", run: this.#undo });
            },
        });
    }

    /** A list takes one item by its fact, and a new one as the whole list. */
    #change(field, fact, value) {
        if (fact) return { fact: fact.id, value };
        if (!field.list) return { value };
        return { value: [...(this.#interview.value(field.name) ?? []), value] };
    }

    async #send(field, body) {
        const answer = await call("PATCH", `${base}/fields/${field.name}`, { json: body });
        this.#interview.adopt(answer.conversation);
    }

    async #patch(field, body, done) {
        try {
            this.#open = null;
            await this.#send(field, body);
            toast(done, { label: "Undo", run: this.#undo });
        } catch (problem) {
            toast(problem.message);
            this.#interview.refreshSoon();
        }
    }
}

/** A fact's value as nodes. */
function factText(value) {
    if (typeof value !== "object" || value === null) return el("span.value", { dir: "auto" }, String(value));
    const parts = [value.challenge, value.action, value.result].filter(Boolean).join(" ");
    return el("span.value", { dir: "auto" }, el("strong", {}, value.title), parts && parts !== value.title ? el("span.story-text", {}, parts) : null,
        value.metrics?.length ? el("span.metrics", {}, value.metrics.map((metric) => el("span", {}, metric))) : null);
}

const plainText = (value) => (typeof value === "object" && value !== null ? value.title : String(value));

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
        place.replaceChildren(el("details", {}, el("summary", {}, `Your kit still needs ${plural(missing.length, "thing")}`),
            el("div.row", {}, catalogue.filter((field) => missing.includes(field.name))
                .map((field) => button(field.label, () => card.edit(field.name))))));
    } else {
        place.replaceChildren(el("p", {}, "Everything your kit needs is here. Approve it when the card says what you want."),
            el("button.button.main", { type: "button", id: "complete", onclick: complete }, "Approve and make my media kit"));
    }
}
