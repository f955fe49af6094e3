// A bot's light Markdown as nodes: paragraphs, line breaks, lists and bold, and nothing else.

import { el } from "./dom.js";

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
    for (const match of text.matchAll(/\\([!-/:-@[-\x60{-~])|\*\*([^*]+)\*\*/g)) {
        nodes.push(text.slice(from, match.index));
        nodes.push(match[1] ?? el("strong", {}, match[2].replace(/\\([!-/:-@[-\x60{-~])/g, "$1")));
        from = match.index + match[0].length;
    }
    nodes.push(text.slice(from));
    return nodes.filter((node) => node !== "");
}

/** The first and the last paragraph of a text around its list. */
export function aroundList(text) {
    const lines = text.split("\n");
    const isItem = (line) => /^\s{0,3}[-*•]\s/.test(line);
    const first = lines.findIndex(isItem);
    const last = lines.findLastIndex(isItem);
    if (first < 0) return { before: text, after: "" };
    return { before: lines.slice(0, first).join("\n"), after: lines.slice(last + 1).join("\n") };
}
