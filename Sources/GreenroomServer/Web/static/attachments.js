// Profiles as files or long texts: chosen, dropped on the page, or pasted.

import { base, call } from "./api.js";
import { longest } from "./composer.js";
import { button, byId, el, toast } from "./dom.js";

/** Bytes of one file, as the server has it. */
const largest = 20 << 20;
const types = {
    pdf: "application/pdf", zip: "application/zip", json: "application/json", txt: "text/plain", md: "text/plain",
};

export class Attachments {
    #interview;
    #composer;

    constructor(interview, composer) {
        this.#interview = interview;
        this.#composer = composer;
        this.#takeChosen();
        this.#takeDropped();
        byId("message").addEventListener("paste", (event) => this.#pasted(event));
    }

    #takeChosen() {
        const chooser = byId("file");
        byId("attach").addEventListener("click", () => chooser.click());
        chooser.addEventListener("change", () => {
            this.takeAll([...chooser.files]);
            chooser.value = "";
        });
    }

    #takeDropped() {
        const hasFiles = (event) => this.#interview.isActive && event.dataTransfer?.types.includes("Files");
        addEventListener("dragover", (event) => {
            if (!hasFiles(event)) return;
            event.preventDefault();
            byId("drop").hidden = false;
        });
        addEventListener("dragleave", (event) => { if (!event.relatedTarget) byId("drop").hidden = true; });
        addEventListener("drop", (event) => {
            if (!hasFiles(event)) return;
            event.preventDefault();
            byId("drop").hidden = true;
            this.takeAll([...event.dataTransfer.files]);
        });
    }

    async takeAll(files) {
        for (const file of files.slice(0, 5)) {
            const type = types[file.name.split(".").pop().toLowerCase()] ?? types[file.type.split("/").pop()];
            if (!type) toast(`${file.name} can’t be read here. A PDF, ZIP, JSON or text file works.`);
            else if (file.size > largest) toast(`${file.name} is too large: 20 MB is the limit.`);
            else await this.#attach(file.name, formOf(file, type));
        }
    }

    async #attach(name, { body, type }) {
        const { uploads } = this.#interview;
        uploads.push(name);
        this.#interview.changed();
        try {
            const answer = await call("POST", `${base}/profiles`, { body, type });
            this.#interview.adoptProfile(answer.profile);
            this.#interview.refreshSoon();
        } catch (problem) {
            toast(`${name} was not read. ${problem.message}`,
                problem.isPassing ? { label: "Try again", run: () => this.#attach(name, { body, type }) } : null, 15);
        } finally {
            uploads.splice(uploads.indexOf(name), 1);
            this.#interview.changed();
        }
    }

    #pasted(event) {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length) {
            event.preventDefault();
            this.takeAll(files);
            return;
        }
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (!looksLikeProfile(text)) return;
        event.preventDefault();
        this.#offer(text);
    }

    #offer(text) {
        const offer = byId("offer");
        const close = () => { offer.hidden = true; byId("message").focus(); };
        const read = () => {
            close();
            const type = text.trimStart().startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
            this.#attach("The text you pasted", { body: text, type });
        };
        const keep = () => {
            close();
            this.#composer.insert(text);
        };
        offer.replaceChildren(
            el("p", {}, `That looks like a profile (${text.length.toLocaleString()} characters). Read it as yours?`),
            el("div.row", {}, button("Read it as my profile", read, { "data-main": true }),
                button("Put it in my message", keep)));
        offer.hidden = false;
        offer.querySelector("button").focus();
    }
}

/** A file as a form, which keeps its name; the browser writes the form's own type. */
function formOf(file, type) {
    const body = new FormData();
    body.append("file", new File([file], file.name, { type }));
    return { body };
}

/** Whether a pasted text is rather a CV or profile than an answer. */
export function looksLikeProfile(text) {
    if (text.length > longest) return true;
    if (text.length < 400) return false;
    if (text.trimStart().startsWith("{") && text.includes('"basics"')) return true;
    const signs = [
        /\b(?:experience|work history|employment|berufserfahrung|expérience|experiencia|esperienza)\b/i,
        /\b(?:education|ausbildung|formation|educación|formazione)\b/i,
        /\b(?:skills|kenntnisse|compétences|aptitudes|competenze)\b/i,
        /\b(?:19|20)\d\d\s?[-–—]\s?(?:(?:[a-zà-ÿ]{3,10}\.?\s)?(?:19|20)\d\d|present|heute|now)/i,
        /linkedin\.com\/in\//i,
        /\bpresent\b/i,
    ];
    return text.split("\n").length >= 6 && signs.filter((sign) => sign.test(text)).length >= 2;
}
