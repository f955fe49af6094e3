// The guest's portrait: their initials until they choose a picture, which is made smaller before it is sent.

import { ask, dataURL } from "../base/api.js";
import { el, icon } from "../base/dom.js";
import { base, offers, session } from "../base/session.js";
import { tell, toast } from "../base/toast.js";
import { language, t } from "../base/words.js";

/** Pixels of the longer side; a kit prints well with it. */
const longestSide = 1600;

export function portrait(place, { interview, changes }, view) {
    const name = String(interview.value("full_name") ?? "");
    const address = String(interview.value("headshot") ?? "");
    const key = JSON.stringify([name, address, interview.isActive, language()]);
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    const face = address ? picture(address) ?? initials(name) : initials(name);
    if (!interview.isActive) return place.replaceChildren(el("span.portrait", {}, face));
    const chooser = el("input", {
        type: "file", accept: "image/jpeg,image/png,image/webp", hidden: true, tabindex: -1, "aria-label": t("photo"),
        onchange: () => send(chooser.files[0], interview, changes),
    });
    place.replaceChildren(el("button.portrait", {
        type: "button", "aria-label": t(address ? "photo_change" : "photo_add"), title: t(address ? "photo_change" : "photo_add"),
        onclick: () => (offers("headshot") ? chooser.click() : view.add()),
    }, face, el("span.portrait-badge", {}, icon("camera"))), chooser);
}

/** The picture, if it is on this server: others are not asked for anything. */
function picture(address) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin) return null;
    const image = el("img", { alt: "", width: 72, height: 72 });
    // An image sends no token, so the picture is fetched with it.
    if (session.token) dataURL(url.href).then((data) => { image.src = data; }, () => image.remove());
    else image.src = url.href;
    return image;
}

function initials(name) {
    const parts = name.split(/\s+/).filter(Boolean);
    const letters = [parts[0], parts.length > 1 ? parts.at(-1) : null].filter(Boolean).map((part) => [...part][0]);
    return letters.length ? el("span.initials", { "aria-hidden": "true" }, letters.join("").toLocaleUpperCase(language()))
        : icon("person");
}

async function send(file, interview, changes) {
    if (!file) return;
    try {
        const small = await smaller(file);
        await ask(`${base()}/headshot`, { method: "PUT", headers: { "Content-Type": small.type }, body: small });
        await interview.load();
        toast(t("photo_saved"), { label: t("undo"), run: changes.undo });
    } catch (problem) {
        if (problem.status === undefined) toast(t("photo_unreadable"));
        else tell(problem);
    }
}

/** The picture at most as large as a kit needs, without what the camera wrote into it (place, time, owner). */
async function smaller(file) {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = el("canvas", { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", 0.88);
    });
}
