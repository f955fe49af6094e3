// Ways in for files: chosen, dropped on the page, or pasted.

import { byId } from "../base/dom.js";
import { looksLikeProfile, offerToRead } from "./pasted.js";

export function wireAttachments(interview, uploads, composer) {
    const chooser = byId("file");
    byId("attach").addEventListener("click", () => chooser.click());
    chooser.addEventListener("change", () => {
        uploads.addAll([...chooser.files]);
        chooser.value = "";
    });
    wireDropping(interview, uploads);
    byId("message").addEventListener("paste", (event) => pasted(event, uploads, composer));
}

function wireDropping(interview, uploads) {
    const drop = byId("drop");
    const hasFiles = (event) => interview.isActive && event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        drop.hidden = false;
    });
    addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.hidden = true; });
    addEventListener("drop", (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        drop.hidden = true;
        uploads.addAll([...event.dataTransfer.files]);
    });
}

function pasted(event, uploads, composer) {
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files.length && !text) {
        event.preventDefault();
        uploads.addAll(files);
    } else if (looksLikeProfile(text)) {
        event.preventDefault();
        offerToRead(text, { read: () => uploads.addText(text), keep: () => composer.insert(text) });
    }
}
