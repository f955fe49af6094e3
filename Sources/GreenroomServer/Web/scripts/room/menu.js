// The menu: what a guest seldom needs and must always find.

import { byId, save } from "../base/dom.js";
import { read } from "../base/api.js";
import { base, isEmbedded, offers, session } from "../base/session.js";
import { tell } from "../base/toast.js";

/** `actions`: `{ undo, openKit, connectDevice, erase }`. */
export function wireMenu({ undo, openKit, connectDevice, erase }) {
    const menu = byId("menu");
    const summary = menu.querySelector("summary");
    const close = () => { menu.open = false; };
    addEventListener("click", (event) => { if (!menu.contains(event.target)) close(); });
    menu.addEventListener("focusout", (event) => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) close(); });
    addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        close();
        summary.focus();
    });
    const on = (id, run) => byId(id).addEventListener("click", () => { close(); run(); });
    on("menu-undo", undo);
    on("menu-about", () => byId("about").showModal());
    on("menu-device", connectDevice);
    on("menu-export", () => exportAll().catch(tell));
    on("menu-erase", () => {
        // What was chosen the last time must not count when the dialog is left with Escape.
        byId("erase").returnValue = "";
        byId("erase").showModal();
    });
    byId("erase").addEventListener("close", () => { if (byId("erase").returnValue === "erase") erase(); });
    byId("menu-kit").href = `${base()}/media-kit.html`;
    byId("menu-kit").addEventListener("click", (event) => { close(); openKit(event); });
    byId("menu-form").href = `/c/${session.id}/form`;
    byId("menu-form").hidden = !offers("form") || isEmbedded;
    byId("menu-device").hidden = !offers("links");
    for (const opener of document.querySelectorAll("[data-about]")) {
        opener.addEventListener("click", () => byId("about").showModal());
    }
}

async function exportAll() {
    save(await read(`${base()}/export`, "application/json"), "greenroom-export.json", "application/json");
}
