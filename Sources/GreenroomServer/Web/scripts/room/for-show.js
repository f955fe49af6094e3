// The kit for one show: what fits the show's own description comes first, and nothing is added.

import { ask, call } from "../base/api.js";
import { byId } from "../base/dom.js";
import { base } from "../base/session.js";
import { t } from "../base/words.js";
import { showKit } from "./kit-page.js";

/** Asks for the show's description. */
export function openForShow() {
    byId("show-problem").textContent = "";
    byId("show-dialog").showModal();
    byId("show").focus();
}

export function wireForShow() {
    byId("show-close").addEventListener("click", () => byId("show-dialog").close());
    byId("show-form").addEventListener("submit", async (event) => {
        event.preventDefault();
        const [problem, button] = [byId("show-problem"), byId("show-make")];
        button.disabled = true;
        problem.textContent = "";
        try {
            await make(byId("show").value);
        } catch (error) {
            problem.textContent = error.message;
        }
        button.disabled = false;
    });
}

async function make(show) {
    const address = `${base()}/media-kit/variant`;
    const { matched_words: words } = await call("POST", address, { json: { show } });
    if (!words.length) throw new Error(t("show_nothing"));
    const page = await ask(address, {
        method: "POST", headers: { Accept: "text/html", "Content-Type": "application/json" }, body: JSON.stringify({ show }),
    });
    await showKit(await page.text(), t("show_why", { words: words.slice(0, 8).join(", ") }));
}
