// The stream of an interview's events.

import { ask } from "./api.js";
import { base } from "./session.js";

/** Milliseconds without a byte after which a stream counts as dead; the server writes every 15 seconds. */
const silence = 40_000;

/**
 * Follows the interview from `revision()` on, for ever: reconnects by itself and asks for what it missed.
 * `take(events, id)` gets the events of one entry of the log; `state` gets live, lost or gone.
 */
export async function follow({ revision, take, typing, state }) {
    let failures = 0;
    for (;;) {
        const line = new AbortController();
        try {
            const response = await ask(`${base()}/events?after=${revision()}`, {
                headers: { Accept: "text/event-stream" }, signal: line.signal,
            });
            failures = 0;
            state("live");
            await readEvents(response.body, line, take, typing);
        } catch (error) {
            if (error.status === 404 || error.status === 401) return state("gone");
            failures += 1;
            state("lost");
        }
        await worthTrying(Math.min(15_000, 500 * 2 ** failures) * (0.75 + Math.random() / 2));
    }
}

/** Waits for a time, or for the network to come back. */
export function worthTrying(milliseconds) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            removeEventListener("online", done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        addEventListener("online", done);
    });
}

async function readEvents(stream, line, take, typing) {
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    let waiting = [];
    for (;;) {
        const timer = setTimeout(() => line.abort(), silence);
        const { value, done } = await reader.read().finally(() => clearTimeout(timer));
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
