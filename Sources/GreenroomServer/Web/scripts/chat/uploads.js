// Files and long texts on their way to the server, to be read as profiles.

import { call } from "../base/api.js";
import { base } from "../base/session.js";
import { t } from "../base/words.js";
import { toast } from "../base/toast.js";

/** Bytes of one file, as the server has it. */
const largest = 20 << 20;
const types = {
    pdf: "application/pdf", zip: "application/zip", json: "application/json", txt: "text/plain", md: "text/plain",
};

let count = 0;

export class Uploads {
    #interview;

    constructor(interview) { this.#interview = interview; }

    /** Sends what can be read; of the rest it says why not. */
    async addAll(files) {
        for (const file of files.slice(0, 5)) {
            const type = types[file.name.split(".").pop().toLowerCase()] ?? types[file.type.split("/").pop()];
            if (!type) toast(t("file_type", { name: file.name }));
            else if (file.size > largest) toast(t("file_size", { name: file.name }));
            else await this.#add(file.name, file.size, { body: formOf(file, type) });
        }
    }

    /** Sends a pasted text. */
    addText(text) {
        const type = text.trimStart().startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
        return this.#add(t("pasted_name"), text.length, { body: text, type });
    }

    #add(name, size, content) {
        const upload = { key: `upload-${++count}`, name, size, content, state: "sending", problem: "" };
        this.#interview.uploads.push(upload);
        return this.#send(upload);
    }

    retry(upload) {
        upload.state = "sending";
        return this.#send(upload);
    }

    drop(upload) {
        this.#interview.uploads = this.#interview.uploads.filter((item) => item !== upload);
        this.#interview.changed();
    }

    async #send(upload) {
        this.#interview.changed();
        try {
            const answer = await call("POST", `${base()}/profiles`, upload.content);
            this.#interview.uploadKeys.set(answer.profile.id, upload.key);
            this.#interview.adoptProfile(answer.profile);
            this.drop(upload);
            this.#interview.refreshSoon();
        } catch (problem) {
            Object.assign(upload, { state: "failed", problem: problem.message });
            this.#interview.changed();
        }
    }
}

/** A file as a form, which keeps its name; the browser writes the form's own type. */
function formOf(file, type) {
    const body = new FormData();
    body.append("file", new File([file], file.name, { type }));
    return body;
}
