// The guest API: requests, and problems told in plain words.

import { session } from "./session.js";
import { hasWord, t } from "./words.js";

/** Milliseconds after which a request without an answer is given up; what is sent in files may take longer. */
const patience = 45_000;

/** What went wrong with a request. `status` 0: no answer at all. */
export class Problem extends Error {
    constructor(status, detail, retryAfter = 0) {
        super(detail);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** Whether the same request may well succeed later. */
    get isPassing() { return this.status === 0 || this.status === 429 || this.status >= 500; }
}

const authorization = () => (session.token ? { Authorization: `Bearer ${session.token}` } : {});

/** A problem in the guest's language: by its code, else by its kind; what has no words of its own is told as it came. */
function problemText({ code, type = "", limit, detail }, status) {
    const kind = type.split(":").at(-1).replaceAll("-", "_");
    const name = [code, kind].map((part) => `problem_${part}`).find(hasWord);
    return name ? t(name, { limit }) : detail || t("problem_status", { status: String(status) });
}

async function problemOf(response) {
    const body = await response.json().catch(() => ({}));
    return new Problem(response.status, problemText(body, response.status), Number(response.headers.get("Retry-After")) || 0);
}

/** The answer to a request, or a Problem. */
export async function ask(path, { headers = {}, ...options } = {}) {
    let response;
    try {
        response = await fetch(path, {
            credentials: "same-origin", cache: "no-store", headers: { ...authorization(), ...headers }, ...options,
        });
    } catch {
        throw new Problem(0, t("problem_connection"));
    }
    if (!response.ok) throw await problemOf(response);
    return response;
}

/** Calls the API: `json` is sent as JSON, `body` with its `type` as it is. Answers the JSON, or null for none. */
export async function call(method, path, { json, body, type, headers = {} } = {}) {
    const content = json === undefined ? type : "application/json";
    const response = await ask(path, {
        method,
        headers: { Accept: "application/json", ...(content ? { "Content-Type": content } : {}), ...headers },
        body: json === undefined ? body : JSON.stringify(json),
        signal: body === undefined ? AbortSignal.timeout(patience) : undefined,
    });
    try {
        const text = await response.text();
        return text ? JSON.parse(text) : null;
    } catch {
        throw new Problem(0, t("problem_connection"));
    }
}

/** A picture of the API as an address that an image shows without a token. */
export async function dataURL(path) {
    const picture = await (await ask(path, { headers: { Accept: "image/*" } })).blob();
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result);
        reader.onerror = () => reject(reader.error);
        reader.readAsDataURL(picture);
    });
}

/** A text of the API as it is: the kit as Markdown, the export. */
export async function read(path, accept) {
    return (await ask(path, { headers: { Accept: accept } })).text();
}
