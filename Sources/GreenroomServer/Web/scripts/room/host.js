// The page around an embedded interview: it is told what happens, and nothing that is said.

import { isEmbedded } from "../base/session.js";

const parameters = new URLSearchParams(location.search);

/** The origin of the page around, as the element in it says. The browser delivers to no other. */
const origin = (() => {
    try {
        const given = new URL(parameters.get("host") ?? "");
        return ["https:", "http:"].includes(given.protocol) ? given.origin : null;
    } catch { return null; }
})();

/** Tells the page around: `event` is started, progress, completed or resize. */
export function tellHost(event, detail = {}) {
    if (!isEmbedded || !origin || parent === window) return;
    parent.postMessage({ source: "greenroom", event, detail }, origin);
}

const told = { progress: null, isCompleted: false };

/** Tells what changed. */
export function renderHost(interview) {
    const { progress, phase, status } = interview.conversation;
    if (progress !== told.progress) {
        told.progress = progress;
        tellHost("progress", { progress, phase });
    }
    if (status === "completed" && !told.isCompleted) {
        told.isCompleted = true;
        tellHost("completed", { id: interview.conversation.id });
    }
}
