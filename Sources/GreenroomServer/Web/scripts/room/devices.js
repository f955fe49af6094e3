// Going on elsewhere: a link for another device, as text and to be scanned.

import { call } from "../base/api.js";
import { byId, el } from "../base/dom.js";
import { base, dropToken, offers, session } from "../base/session.js";
import { tell } from "../base/toast.js";
import { language, t } from "../base/words.js";

/** Makes a link and shows it. */
export async function connectDevice() {
    try {
        const link = await call("POST", `${base()}/links`);
        const until = new Date(link.expires_at);
        byId("device-body").replaceChildren(
            // An image runs nothing, whatever the drawing says.
            link.qr_svg ? el("img.qr", { alt: t("device_qr"), src: `data:image/svg+xml,${encodeURIComponent(link.qr_svg)}` }) : null,
            copyRow(link.url, t("device_link")),
            Number.isNaN(until.getTime()) ? null : el("p.soft", {}, t("device_until", {
                time: until.toLocaleString(language(), { dateStyle: "medium", timeStyle: "short" }) })));
        byId("device").showModal();
    } catch (problem) {
        tell(problem);
    }
}

/** An address to be copied, in a row of its own. */
export function copyRow(url, label) {
    const address = el("input", { readonly: true, value: url, "aria-label": label, onfocus: () => address.select() });
    return el("div.copy-row", {}, address,
        el("button.button.main", { type: "button", "aria-live": "polite", onclick: ({ currentTarget }) => copy(url, address, currentTarget) }, t("copy")));
}

async function copy(text, input, button) {
    try {
        await navigator.clipboard.writeText(text);
        button.textContent = t("copied");
        setTimeout(() => { button.textContent = t("copy"); }, 2500);
    } catch {
        // Without a secure context the clipboard is closed to scripts: it is selected for the guest's own copy.
        input.select();
    }
}

/** A token that came with a link becomes this browser's cookie, so that the address alone opens the interview here. */
export async function exchangeToken() {
    if (!session.token || !offers("session")) return;
    try {
        await call("POST", `${base()}/session`);
        dropToken();
    } catch { /* the token itself opens the interview while this tab is open */ }
}
