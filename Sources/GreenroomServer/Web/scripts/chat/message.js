// One message of the log: the bot's words, the guest's, and files that the guest has shared.

import { button, el, icon } from "../base/dom.js";
import { markdown } from "../base/markdown.js";
import { language, t } from "../base/words.js";

/** A message that the server has. `rewrite()` is called where the guest may edit it. */
export function messageNode(message, rewrite) {
    const isBot = message.role === "bot";
    const node = shell(message.role, isBot ? markdown(message.text) : typed(message.text));
    node.dataset.seq = message.seq;
    if (message.kind) node.dataset.kind = message.kind;
    if (!isBot) wireRewriting(node, rewrite);
    return node;
}

/** A message of the guest's on its way. */
export const pendingNode = (entry) => shell("guest", typed(entry.text));

function shell(role, content) {
    return el(`div.message.${role}`, {},
        el("span.visually-hidden", {}, t(role === "bot" ? "bot_says" : "you_say"), " "),
        el("div.bubble", {}, content));
}

const typed = (text) => el("p.typed", { dir: "auto" }, text);

/** Shows another text in a guest's message. */
export function retype(node, text) {
    node.querySelector(".bubble").replaceChildren(typed(text));
}

/** Says below a message that it was written anew. */
export function markEdited(node, isEdited) {
    if (Boolean(node.querySelector(".edited")) === isEdited) return;
    if (isEdited) node.append(el("p.edited", {}, t("edited")));
    else node.querySelector(".edited").remove();
}

/** Makes the bubble lead to editing it: a tap anywhere on it, or its button. */
export function wireRewriting(node, rewrite) {
    node.querySelector(".bubble").addEventListener("click", () => {
        if (getSelection().isCollapsed) rewrite();
    });
    node.append(el("button.icon-button.rewrite", {
        type: "button", "aria-label": t("edit_message"), title: t("edit_message"), onclick: rewrite,
    }, icon("pencil")));
}

/** Marks how far a guest's message has come; `actions` retries it, or takes it back into the box. */
export function markState(node, entry, actions) {
    const state = entry?.state ?? "sent";
    if (node.dataset.state === state) return;
    node.dataset.state = state;
    node.querySelector(".state")?.remove();
    if (state === "waiting") node.append(el("p.state", {}, t("message_waiting")));
    if (state === "failed") {
        node.append(el("p.state", { role: "alert" }, t("message_failed", { why: entry.problem }), " ", el("span.row", {},
            el("button.link", { type: "button", onclick: () => actions.retry(entry) }, t("try_again")),
            el("button.link", { type: "button", onclick: () => actions.recall(entry) }, t("edit")))));
    }
}

/** A file that the guest shared, or is sharing. */
export function fileNode(name, size) {
    const megabytes = size / 1_048_576;
    const told = size === null ? "" : megabytes >= 0.1
        ? `${megabytes.toLocaleString(language(), { maximumFractionDigits: 1 })} MB`
        : `${Math.max(1, Math.round(size / 1024))} kB`;
    return el("div.message.guest.file", {},
        el("span.visually-hidden", {}, t("you_shared"), " "),
        el("div.bubble", {}, icon("page"), el("span.file-name", { dir: "auto" }, name), el("span.file-size", {}, told)));
}

/** Says how a file's sending went. */
export function markUpload(node, upload, uploads) {
    if (node.dataset.state === upload.state) return;
    node.dataset.state = upload.state;
    node.querySelector(".state")?.remove();
    if (upload.state !== "failed") return;
    node.append(el("p.state", { role: "alert" }, t("file_failed", { why: upload.problem }), " ",
        button(t("try_again"), () => uploads.retry(upload)), button(t("remove"), () => uploads.drop(upload))));
}
