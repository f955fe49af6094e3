// Building blocks of the page. Text only ever gets in as text nodes: nothing here parses HTML.

export const byId = (id) => document.getElementById(id);

/** Makes an element: `el("p.soft", { id: "x", onclick: f }, "text", child)`. Null children are left out. */
export function el(tag, attributes = {}, ...children) {
    const [name, ...classes] = tag.split(".");
    const node = document.createElement(name);
    if (classes.length) node.className = classes.join(" ");
    for (const [key, value] of Object.entries(attributes)) {
        if (value === false || value === null || value === undefined) continue;
        if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
        else node.setAttribute(key, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return node;
}

export const button = (label, onclick, attributes = {}) =>
    el("button.button.small", { type: "button", onclick, ...attributes }, label);

/** `plural(3, "answer")` is "3 answers". */
export const plural = (count, word) => `${count} ${count === 1 ? word : `${word}s`}`;

/** A bot message's light Markdown as nodes: paragraphs, line breaks, lists and bold, and nothing else. */
export function markdown(text) {
    const blocks = [];
    let list = null;
    let paragraph = null;
    for (const line of text.split("\n")) {
        const item = /^\s{0,3}(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/.exec(line);
        const tag = item?.[1] ? "ol" : "ul";
        if (item) {
            paragraph = null;
            if (list?.localName !== tag) blocks.push((list = el(tag, item[1] ? { start: item[1] } : {})));
            list.append(el("li", { dir: "auto" }, inline(item[2])));
        } else if (!line.trim()) {
            list = paragraph = null;
        } else if (paragraph) {
            paragraph.append(el("br"), ...inline(line));
        } else {
            list = null;
            blocks.push((paragraph = el("p", { dir: "auto" }, inline(line.replace(/^#{1,4}\s+/, "")))));
        }
    }
    return blocks;
}

function inline(text) {
    const nodes = [];
    let from = 0;
    for (const match of text.matchAll(/\\([!-/:-@[-`{-~])|\*\*([^*]+)\*\*/g)) {
        nodes.push(text.slice(from, match.index));
        nodes.push(match[1] ?? el("strong", {}, match[2].replace(/\\([!-/:-@[-`{-~])/g, "$1")));
        from = match.index + match[0].length;
    }
    nodes.push(text.slice(from));
    return nodes.filter((node) => node !== "");
}

/** A short note at the edge of the page that goes by itself, with an optional action. */
export function toast(text, action = null, seconds = 7) {
    const note = el("div.toast", {}, el("span", {}, text));
    const close = () => note.remove();
    if (action) note.append(button(action.label, () => { close(); action.run(); }));
    byId("toasts").replaceChildren(note);
    setTimeout(close, seconds * 1000);
}

/** Saves a text as a file of the guest's. */
export function save(text, name, type) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
