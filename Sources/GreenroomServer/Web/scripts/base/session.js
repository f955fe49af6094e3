// Which interview this page shows, and how it gets in: by its cookie, or by a token.

import { kept, keptHere } from "./kept.js";

export const session = { id: location.pathname.startsWith("/c/") ? location.pathname.split("/")[2] : "", token: null };

/** Whether the page stands in a frame of another site, where no cookie comes along. */
export const isEmbedded = document.documentElement.hasAttribute("data-embedded");

/** The interview's address in the API. */
export const base = () => `/api/v1/conversations/${session.id}`;

/** Whether the server has a route that the page can do without. */
export const offers = (name) => document.documentElement.dataset.routes?.split(" ").includes(name) ?? false;

/** A token may come in the address's fragment, from a link. It leaves the address bar at once. */
export function takeToken() {
    const fragment = location.hash.slice(1);
    const given = /^[\w-]{20,}$/.test(fragment) ? fragment : new URLSearchParams(fragment).get("t");
    if (given) history.replaceState(null, "", location.pathname + location.search);
    if (given) keepToken(session.id, given);
    else session.token ??= keptHere.get(`token:${session.id}`);
    return given;
}

/** Holds a token while this tab is open. */
export function keepToken(id, token) {
    Object.assign(session, { id, token });
    keptHere.set(`token:${id}`, token);
}

/** The cookie has taken the token's place. */
export function dropToken() {
    session.token = null;
    keptHere.remove(`token:${session.id}`);
}

/** Forgets what this browser has of the interview. */
export function forgetInterview() {
    kept.remove("last");
    keptHere.remove("embedded");
    for (const box of [kept, keptHere]) {
        for (const key of box.keys("")) if (key.split(":").includes(session.id)) box.remove(key);
    }
}
