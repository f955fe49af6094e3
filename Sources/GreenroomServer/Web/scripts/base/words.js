// The page's words, in the language that is spoken now. The page comes with those of one language; others are fetched.

import { byId } from "./dom.js";

const state = { language: document.documentElement.lang, words: JSON.parse(byId("words")?.textContent ?? "{}") };
const listeners = [];

export const language = () => state.language;

/** Calls `listener()` whenever another language is spoken. */
export function onLanguage(listener) { listeners.push(listener); }

/** Whether there is a text of a name. */
export const hasWord = (name) => Object.hasOwn(state.words, name);

/**
 * A text by its name. `{x}` in it stands for `values.x`, or for what the page says of its server; of "one|many",
 * `values.n` decides.
 */
export function t(name, values = {}) {
    const text = state.words[name] ?? name;
    const forms = text.split("|");
    const isOne = forms.length > 1 && new Intl.PluralRules(state.language).select(values.n) === "one";
    return (isOne ? forms[0] : forms.at(-1)).replace(/\{(\w+)\}/g, (mark, key) => {
        const value = values[key] ?? document.documentElement.dataset[key];
        return value === undefined ? mark : typeof value === "number" ? value.toLocaleString(state.language) : value;
    });
}

/** Speaks another language from now on, in the page as it stands, too. */
export async function speak(wanted) {
    if (!wanted || wanted === state.language) return;
    const response = await fetch(`/static/${encodeURIComponent(wanted)}.json`);
    if (!response.ok) return;
    state.words = await response.json();
    state.language = document.documentElement.lang = wanted;
    for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
    for (const node of document.querySelectorAll("[data-t-attributes]")) {
        for (const pair of node.dataset.tAttributes.split(" ")) {
            const [attribute, name] = pair.split("=");
            node.setAttribute(attribute, t(name));
        }
    }
    for (const listener of listeners) listener();
}
