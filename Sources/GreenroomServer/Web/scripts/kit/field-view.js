// One field with its facts, as it stands in the live kit and on the card of what was learned.

import { button, el, replaceKeepingFocus } from "../base/dom.js";
import { language, t } from "../base/words.js";
import { another, blank } from "./blank.js";
import { editor } from "./editor.js";
import { factAction, factRow, haveSameSource } from "./fact.js";
import { relatedFacts, sortFacts } from "./facts.js";
import { labelOf } from "./fields.js";
import { isWorking } from "./naming.js";
import { quotesOf } from "./quotes.js";
import { struckFacts } from "./struck.js";

const hasMouse = () => matchMedia("(pointer: fine)").matches;

export class FieldView {
    node;
    #field;
    #parts;
    #only;
    /** The id of the fact that is open. */
    #open = null;
    /** Whether a new fact is being written. */
    #isAdding = false;

    /**
     * `parts`: `{ interview, changes, ask }`; `ask(field)` has the chat ask for it. `only(fact)` leaves out all facts
     * but those of a card, which shows their quotes at once.
     */
    constructor(field, parts, only = null) {
        this.#field = field;
        this.#parts = parts;
        this.#only = only;
        const id = only ? false : `field-${field.name}`;
        this.node = el(`div.field.${field.look}`, { id, "data-field": field.name, role: "group" });
    }

    /** Whether it shows nothing, because nothing is known and nothing is needed. */
    get isBlank() { return this.node.hidden; }

    render() {
        const { interview } = this.#parts;
        const entry = interview.conversation.fields[this.#field.name];
        const sorted = this.#only ? this.#chosen(entry) : sortFacts(this.#field, entry);
        const isBlank = !this.#only && !sorted.shown.length && !sorted.struck.length && !this.#isAdding
            && !this.#field.required && this.#field.look !== "head";
        this.node.hidden = isBlank;
        const key = JSON.stringify([
            sorted.shown, sorted.struck, interview.isMissing(this.#field.name), interview.isActive, this.#isAsked,
            this.#isBeingRead, this.#open, this.#isAdding, language(), interview.profiles.map(({ id, kind }) => [id, kind]),
        ]);
        // A form that is being filled in stays as it is, whatever arrives meanwhile.
        const form = this.node.querySelector(".editor");
        const isFilledIn = form && interview.isActive && this.node.dataset.form === String(this.#open ?? this.#isAdding);
        if (this.node.dataset.key === key || isFilledIn) return;
        const isNew = this.node.dataset.key !== undefined && sorted.shown.length > Number(this.node.dataset.count);
        this.node.classList.toggle("arrived", isNew && !this.#only);
        this.node.setAttribute("aria-label", labelOf(this.#field));
        Object.assign(this.node.dataset, {
            key, count: sorted.shown.length, form: String(this.#open ?? this.#isAdding),
        });
        replaceKeepingFocus(this.node, this.#content(sorted));
        if (!form && (this.#isAdding || (this.#open && hasMouse()))) {
            this.node.querySelector(".editor :is(input, textarea, select)")?.focus();
        }
    }

    /** Opens the form for a new fact. */
    add() {
        this.#isAdding = true;
        this.#open = null;
        this.render();
        this.node.scrollIntoView({ block: "nearest" });
        this.node.querySelector(".editor :is(input, textarea, select)")?.focus();
    }

    get #isAsked() { return this.#parts.interview.isAsked(this.#field); }

    get #isBeingRead() {
        return Boolean(this.#field.mayBeRead)
            && this.#parts.interview.profiles.some((profile) => isWorking(profile) && profile.ownership !== "asked");
    }

    /** The facts of a card: all that it was told with, whatever became of them. */
    #chosen(entry) {
        return { shown: (entry?.facts ?? []).filter(this.#only), others: [], struck: [] };
    }

    #content({ shown, others, struck }) {
        const isActive = this.#parts.interview.isActive;
        const suggested = shown.filter((fact) => fact.status === "suggested");
        const open = this.#field.look === "tags" && shown.find((fact) => fact.id === this.#open);
        const rows = shown.map((fact, index) => this.#row(fact, shown[index + 1], others));
        return [
            this.#head(suggested.length > 0),
            rows.length ? el(`ul.facts${this.#field.look === "tags" ? ".as-tags" : ""}`, {}, rows) : null,
            open ? this.#panel(open, others) : null,
            isActive && suggested.length > 1 && !this.#only ? el("div.row", {},
                button(t("keep_all"), () => this.#parts.changes.keepAll(this.#field), { "data-focus": "keep-all" })) : null,
            this.#isAdding ? this.#newForm() : null,
            isActive && !this.#isAdding && !this.#only ? this.#blank(shown.length) : null,
            struckFacts(this.#field, struck, this.#parts),
        ];
    }

    #head(isSuggested) {
        const heading = this.#only ? "p" : this.#field.look === "head" ? "h3" : "h4";
        return el("div.field-head", {}, el(`${heading}.field-label`, {}, labelOf(this.#field)),
            isSuggested || this.#field.look === "head" ? null : this.#needed());
    }

    /** Marks what is required and still open, unless a suggestion only waits for a tap. */
    #needed() {
        const isNeeded = this.#parts.interview.isMissing(this.#field.name) && !this.#only;
        return isNeeded ? el("span.needed", {}, t(this.#isAsked ? "asked_now" : "needed")) : null;
    }

    #row(fact, next, others) {
        const { profiles, isActive } = this.#parts.interview;
        const isTag = this.#field.look === "tags";
        const isOpen = this.#open === fact.id;
        // Short items in a row share a badge, which the last of them shows.
        const hides = isTag && next !== undefined && haveSameSource(fact, next, profiles);
        const canOpen = !this.#only || (isActive && isTag);
        const more = isTag ? [] : [
            this.#only ? el("div.quotes", {}, quotesOf(fact, [], profiles)) : null,
            isActive && (this.#only || fact.status === "suggested") && !isOpen ? this.#actions(fact) : null,
            isOpen ? this.#panel(fact, others) : null,
        ];
        const toggle = canOpen ? () => this.#toggle(fact) : null;
        return factRow(this.#field, fact, { profiles, isOpen, hides, toggle }, more);
    }

    #toggle(fact) {
        this.#open = this.#open === fact.id ? null : fact.id;
        this.#isAdding = false;
        this.render();
    }

    #actions(fact) {
        const { changes } = this.#parts;
        const isStruck = fact.status === "rejected";
        return el("div.row.fact-actions", {},
            fact.status === "suggested" || isStruck ? factAction(isStruck ? "bring_back" : "keep", fact,
                () => changes.keep(this.#field, fact), { "data-main": !isStruck }) : null,
            isStruck ? null : factAction("change", fact, () => this.#toggle(fact)),
            isStruck ? null : factAction("strike", fact, () => changes.strike(this.#field, fact)));
    }

    /** An open fact: its form, and where it comes from. */
    #panel(fact, others) {
        const { interview, changes } = this.#parts;
        const close = (place) => {
            this.#open = null;
            this.render();
            // A fact that was written anew has another number: the field's first takes its place.
            const places = [place, `change-${fact.id}`].map((name) => `[data-focus="${CSS.escape(name)}"]`);
            const nodes = [...places, '[data-focus^="fact-"]'].map((selector) => this.node.querySelector(selector));
            nodes.find((node) => node)?.focus();
        };
        const form = interview.isActive ? editor(this.#field, fact, {
            cancel: () => close(`fact-${fact.id}`),
            strike: fact.status === "rejected" ? null : () => { close("add"); changes.strike(this.#field, fact); },
            save: async (value) => {
                await changes.write(this.#field, fact, value);
                close(`fact-${fact.id}`);
            },
        }) : null;
        const related = relatedFacts(this.#field, fact, others);
        const isTag = this.#field.look === "tags";
        const keep = isTag && interview.isActive && fact.status === "suggested"
            ? factAction("keep", fact, () => { close("add"); changes.keep(this.#field, fact); }, { "data-main": true }) : null;
        return el("div.panel", {}, keep, form, this.#only && !isTag ? null
            : el("div.quotes", {}, quotesOf(fact, related, interview.profiles)));
    }

    #blank(count) {
        const add = () => this.add();
        if (count) return this.#field.list ? another(this.#field, add) : null;
        const isBeingRead = this.#isBeingRead;
        const text = t(this.#isAsked ? "blank_asked" : isBeingRead ? "blank_being_read" : "blank");
        const content = this.#field.look === "head" ? [labelOf(this.#field), this.#needed()] : [text];
        return blank(this.#field, { content, isBeingRead, ask: () => this.#parts.ask(this.#field, this), add });
    }

    #newForm() {
        const close = () => {
            this.#isAdding = false;
            this.render();
            this.node.querySelector('[data-focus="add"]')?.focus();
        };
        return editor(this.#field, null, {
            cancel: close,
            save: async (value) => {
                await this.#parts.changes.write(this.#field, null, value);
                close();
            },
        });
    }
}
