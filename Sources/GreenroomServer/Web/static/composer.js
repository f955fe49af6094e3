// Writing and sending: the message box with its draft, the queue of what is on its way, files dropped or pasted.

import { base, call, conversationID } from "./api.js";
import { button, byId, el, toast } from "./dom.js";

const longest = 10_000;
const largestFile = 20_000_000;
const draftKey = `greenroom:draft:${conversationID}`;
const fileTypes = {
    pdf: "application/pdf", zip: "application/zip", json: "application/json", txt: "text/plain", md: "text/plain",
};

const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    addEventListener("online", resolve, { once: true });
});

/** Unguessable, and there without a secure context too. */
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");

export class Composer {
    #interview;
    #isDelivering = false;
    #box = byId("message");

    constructor(interview) {
        this.#interview = interview;
        this.#box.value = this.#draft() ?? "";
        this.#box.addEventListener("input", () => this.#edited());
        this.#box.addEventListener("keydown", (event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            this.#submit();
        });
        byId("composer").addEventListener("submit", (event) => {
            event.preventDefault();
            this.#submit();
            this.#box.focus();
        });
        this.#takeFiles();
        this.#edited();
    }

    /** Shows the message at once and sends it as soon as it can be. */
    send(text) {
        const base = this.#interview.revision;
        this.#interview.outbox.push({ key: newKey(), text, base, state: "sending", tries: 0 });
        this.#interview.changed();
        this.#deliverAll();
    }

    retry(entry) {
        Object.assign(entry, { state: "sending", tries: 0 });
        this.#interview.changed();
        this.#deliverAll();
    }

    /** Takes a message that was not sent back into the box. */
    recall(entry) {
        this.#interview.outbox = this.#interview.outbox.filter((item) => item !== entry);
        this.#box.value = [entry.text, this.#box.value].filter(Boolean).join("\n");
        this.#edited();
        this.#box.focus();
        this.#interview.changed();
    }

    #submit() {
        const text = this.#box.value.trim();
        if (!text || text.length > longest) return;
        this.#box.value = "";
        this.#edited();
        this.send(text);
    }

    #edited() {
        const length = this.#box.value.trim().length;
        byId("send").disabled = length === 0 || length > longest;
        byId("count").textContent = length > longest * 0.9 ? `${length.toLocaleString()} of 10,000` : "";
        byId("count").classList.toggle("over", length > longest);
        try {
            if (this.#box.value) sessionStorage.setItem(draftKey, this.#box.value);
            else sessionStorage.removeItem(draftKey);
        } catch { /* a draft that cannot be kept is no reason to stop anyone from writing */ }
    }

    #draft() {
        try { return sessionStorage.getItem(draftKey); } catch { return null; }
    }

    /** One after the other, so that the guest's order is the interview's. */
    async #deliverAll() {
        if (this.#isDelivering) return;
        this.#isDelivering = true;
        for (;;) {
            const entry = this.#interview.outbox.find((item) => item.state !== "failed");
            if (!entry) break;
            await this.#deliver(entry);
        }
        this.#isDelivering = false;
    }

    async #deliver(entry) {
        try {
            const answer = await call("POST", `${base}/messages`, {
                json: { text: entry.text }, headers: { "Idempotency-Key": entry.key },
            });
            entry.seq = answer.messages[0]?.seq;
            this.#interview.adopt(answer.conversation);
            this.#interview.outbox = this.#interview.outbox.filter((item) => item !== entry);
            this.#interview.changed();
        } catch (problem) {
            await this.#failed(entry, problem);
        }
    }

    async #failed(entry, problem) {
        entry.tries += 1;
        entry.problem = problem.message;
        const again = problem.isPassing && (entry.tries < 6 || !navigator.onLine);
        entry.state = again ? "waiting" : "failed";
        this.#interview.changed();
        if (problem.status === 409 || problem.status === 404) await this.#interview.load().catch(() => {});
        if (!again) return;
        await pause(problem.retryAfter ? problem.retryAfter * 1000 : Math.min(20_000, 400 * 2 ** entry.tries));
        entry.state = "sending";
        this.#interview.changed();
    }

    // MARK: files

    #takeFiles() {
        const chooser = byId("file");
        byId("attach").addEventListener("click", () => chooser.click());
        chooser.addEventListener("change", () => {
            this.attachFiles([...chooser.files]);
            chooser.value = "";
        });
        this.#box.addEventListener("paste", (event) => this.#pasted(event));
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
            this.attachFiles([...event.dataTransfer.files]);
        });
    }

    async attachFiles(files) {
        for (const file of files.slice(0, 5)) {
            const type = fileTypes[file.name.split(".").pop().toLowerCase()] ?? fileTypes[file.type.split("/").pop()];
            if (!type) toast(`${file.name} can’t be read here. A PDF, ZIP, JSON or text file works.`);
            else if (file.size > largestFile) toast(`${file.name} is too large: 20 MB is the limit.`);
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
            this.attachFiles(files);
            return;
        }
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (!looksLikeProfile(text)) return;
        event.preventDefault();
        this.#offer(text);
    }

    #offer(text) {
        const offer = byId("offer");
        const close = () => { offer.hidden = true; this.#box.focus(); };
        const read = () => {
            close();
            const type = text.trimStart().startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
            this.#attach("The text you pasted", { body: text, type });
        };
        const keep = () => {
            close();
            this.#box.setRangeText(text, this.#box.selectionStart, this.#box.selectionEnd, "end");
            this.#edited();
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
