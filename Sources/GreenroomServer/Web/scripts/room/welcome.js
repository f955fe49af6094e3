// Before an embedded interview: what it is and what is read, and a button to begin. The token stays in this frame.

import { call } from "../base/api.js";
import { byId } from "../base/dom.js";
import { keptHere } from "../base/kept.js";
import { keepToken } from "../base/session.js";
import { language } from "../base/words.js";
import { tellHost } from "./host.js";

/** Resolves once there is an interview: the one that this tab had, or a new one. */
export function welcome() {
    const earlier = parsed(keptHere.get("embedded"));
    if (earlier) {
        keepToken(earlier.id, earlier.token);
        return Promise.resolve();
    }
    const place = byId("welcome");
    place.hidden = false;
    document.body.dataset.state = "welcome";
    tellHost("resize", { height: place.scrollHeight });
    return new Promise((resolve) => {
        byId("begin").addEventListener("click", async () => {
            byId("begin").disabled = true;
            byId("begin-problem").textContent = "";
            try {
                await begin();
                place.hidden = true;
                document.body.dataset.state = "loading";
                tellHost("resize", { height: 720 });
                resolve();
            } catch (problem) {
                byId("begin-problem").textContent = problem.message;
                byId("begin").disabled = false;
            }
        });
    });
}

async function begin() {
    const campaign = new URLSearchParams(location.search).get("campaign");
    const { conversation, token } = await call("POST", "/api/v1/conversations",
        { json: { ...(campaign ? { campaign } : {}), language: language() } });
    keptHere.set("embedded", JSON.stringify({ id: conversation.id, token }));
    keepToken(conversation.id, token);
}

function parsed(text) {
    try {
        const { id, token } = JSON.parse(text);
        return id && token ? { id, token } : null;
    } catch { return null; }
}
