// The start page: opens an interview, or goes back to the one that this browser had open.

import { call } from "../scripts/base/api.js";
import { byId } from "../scripts/base/dom.js";
import { kept } from "../scripts/base/kept.js";
import { language, t } from "../scripts/base/words.js";

const startButton = byId("start");

async function begin() {
    startButton.disabled = true;
    byId("problem").textContent = "";
    const parameters = new URLSearchParams(location.search);
    const campaign = parameters.get("campaign");
    try {
        const { conversation } = await call("POST", "/api/v1/conversations",
            { json: { ...(campaign ? { campaign } : {}), language: language() } });
        kept.set(`language:${conversation.id}`, language());
        location.assign(`/c/${conversation.id}`);
    } catch (problem) {
        byId("problem").textContent = problem.message;
        startButton.disabled = false;
    }
}

startButton.addEventListener("click", begin);
// Coming back with the browser's back button, the page may be shown as it was left.
addEventListener("pageshow", () => { startButton.disabled = false; });

const last = kept.get("last");
if (last) {
    byId("resume").href = `/c/${encodeURIComponent(last)}`;
    byId("resume").hidden = false;
    startButton.textContent = t("start_new");
    startButton.classList.add("quiet");
}
