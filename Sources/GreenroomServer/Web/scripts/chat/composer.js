// The message box: its draft, its keys, and how much fits in.

import { byId } from "../base/dom.js";
import { kept } from "../base/kept.js";
import { session } from "../base/session.js";
import { onLanguage, t } from "../base/words.js";

/** Characters of one message. */
export const longest = 10_000;

export class Composer {
    #outbox;
    #box = byId("message");
    #draftKey = `draft:${session.id}`;
    /** Called when the arrow up is pressed in an empty box. */
    onArrowUp = () => {};

    constructor(outbox) {
        this.#outbox = outbox;
        this.#box.value = kept.get(this.#draftKey) ?? "";
        this.#box.addEventListener("input", () => this.#edited());
        this.#box.addEventListener("keydown", (event) => this.#pressed(event));
        byId("composer").addEventListener("submit", (event) => {
            event.preventDefault();
            this.#submit();
            this.#box.focus();
        });
        onLanguage(() => this.#edited());
        this.#edited();
    }

    focus() { this.#box.focus(); }

    /** Sends a quick reply. Its button goes; by keyboard the focus is in the box then, a finger opens no keyboard. */
    tap(reply, event) {
        this.#outbox.send(reply);
        if (event.detail === 0) this.focus();
    }

    /** Takes a message that was not sent back into the box. */
    recall(entry) {
        this.#outbox.drop(entry);
        this.#box.value = [entry.text, this.#box.value].filter(Boolean).join("\n");
        this.#edited();
        this.focus();
    }

    /** Puts a text where the cursor stands. */
    insert(text) {
        this.#box.setRangeText(text, this.#box.selectionStart, this.#box.selectionEnd, "end");
        this.#edited();
        this.focus();
    }

    #pressed(event) {
        if (event.key === "ArrowUp" && this.#box.value === "") {
            event.preventDefault();
            this.onArrowUp();
        }
        if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.#submit();
    }

    #submit() {
        const text = this.#box.value.trim();
        if (!text || text.length > longest) return;
        this.#box.value = "";
        this.#edited();
        this.#outbox.send(text);
    }

    #edited() {
        const { value } = this.#box;
        const { length } = value.trim();
        byId("send").disabled = length === 0 || length > longest;
        byId("count").textContent = length > longest * 0.9 ? t("count", { n: length, most: longest }) : "";
        byId("count").classList.toggle("over", length > longest);
        if (!CSS.supports("field-sizing", "content")) {
            this.#box.style.height = "auto";
            this.#box.style.height = `${this.#box.scrollHeight}px`;
        }
        if (value) kept.set(this.#draftKey, value);
        else kept.remove(this.#draftKey);
    }
}
