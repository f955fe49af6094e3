// The guest API: requests, problems told in plain words, and the stream of events.

export const conversationID = location.pathname.split("/")[2] ?? "";
export const base = `/api/v1/conversations/${conversationID}`;

const token = takeToken();
export const hasToken = token !== null;

/** A token may come in the address's fragment, from a link: it is kept for this tab and leaves the address bar. */
function takeToken() {
    const key = `greenroom:token:${conversationID}`;
    const given = new URLSearchParams(location.hash.slice(1)).get("t");
    if (given) history.replaceState(null, "", location.pathname + location.search);
    try {
        if (given) sessionStorage.setItem(key, given);
        return given ?? sessionStorage.getItem(key);
    } catch {
        return given;
    }
}

/** What went wrong with a request. `status` 0: no answer at all. */
export class Problem extends Error {
    constructor(status, detail, retryAfter = 0, body = {}) {
        super(detail);
        this.status = status;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    /** Whether the same request may well succeed later. */
    get isPassing() { return this.status === 0 || this.status === 429 || this.status >= 500; }
}

const authorization = () => (token ? { Authorization: `Bearer ${token}` } : {});

async function problemOf(response) {
    const body = await response.json().catch(() => ({}));
    const text = body.detail || body.title || `The server answered ${response.status}. Please try again.`;
    return new Problem(response.status, text, Number(response.headers.get("Retry-After")) || 0, body);
}

async function ask(path, options) {
    let response;
    try {
        response = await fetch(path, { credentials: "same-origin", cache: "no-store", ...options });
    } catch (error) {
        if (error.name === "AbortError") throw error;
        throw new Problem(0, "No connection to the server.");
    }
    if (!response.ok) throw await problemOf(response);
    return response;
}

/** Calls the API: `json` is sent as JSON, `body` with its `type` as it is. Answers the JSON, or null for none. */
export async function call(method, path, { json, body, type, headers = {} } = {}) {
    const content = json === undefined ? type : "application/json";
    const sent = { Accept: "application/json", ...authorization(), ...headers };
    if (content) sent["Content-Type"] = content;
    const response = await ask(path, { method, headers: sent, body: json === undefined ? body : JSON.stringify(json) });
    const text = await response.text();
    return text ? JSON.parse(text) : null;
}

/** A text of the API as it is: the kit as Markdown, the export. */
export async function read(path, accept) {
    const response = await ask(path, { headers: { Accept: accept, ...authorization() } });
    return response.text();
}

/**
 * Follows the interview's events from `revision()` on, for ever: reconnects by itself and asks for what it missed.
 * `take(events, id)` gets the events of one entry of the log; `state` gets live, lost or gone.
 */
export async function follow({ revision, take, typing, state }) {
    let failures = 0;
    for (;;) {
        try {
            const response = await ask(`${base}/events?after=${revision()}`, {
                headers: { Accept: "text/event-stream", ...authorization() },
            });
            failures = 0;
            state("live");
            await readEvents(response.body, take, typing);
        } catch (error) {
            if (error.status === 404 || error.status === 401) return state("gone");
            failures += 1;
            state("lost");
        }
        await untilWorthTrying(Math.min(15_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2));
    }
}

function untilWorthTrying(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
        addEventListener("online", resolve, { once: true });
    });
}

async function readEvents(stream, take, typing) {
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    let waiting = [];
    for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        const frames = (rest + value).replaceAll("\r", "").split("\n\n");
        rest = frames.pop();
        for (const frame of frames) {
            const { id, event, data } = parseFrame(frame);
            if (event === "typing") typing();
            else if (data !== null) waiting.push({ event, data });
            // Several events may belong to one entry of the log; the last of them carries its number.
            if (id === null) continue;
            take(waiting, id);
            waiting = [];
        }
    }
}

function parseFrame(frame) {
    const result = { id: null, event: "message", data: null };
    const data = [];
    for (const line of frame.split("\n")) {
        const [, name, value] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
        if (name === "id" && /^\d+$/.test(value)) result.id = Number(value);
        else if (name === "event") result.event = value;
        else if (name === "data") data.push(value ?? "");
    }
    if (data.length) {
        try { result.data = JSON.parse(data.join("\n")); } catch { result.data = null; }
    }
    return result;
}
