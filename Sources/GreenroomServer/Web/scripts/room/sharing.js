// The finished kit for others: links to it that end, or that the guest takes back.

import { call } from "../base/api.js";
import { button, byId, el } from "../base/dom.js";
import { base } from "../base/session.js";
import { tell } from "../base/toast.js";
import { language, t } from "../base/words.js";
import { copyRow } from "./devices.js";

/** Days after which a link may end. */
const choices = [7, 30, 90];

const told = (time) => new Date(time).toLocaleString(language(), { dateStyle: "medium", timeStyle: "short" });

/** Shows which links work, and makes new ones. */
export async function openSharing() {
    try {
        await render();
        byId("share-dialog").showModal();
    } catch (problem) {
        tell(problem);
    }
}

/** `fresh` is the link that was made just now: only now its address is known. */
async function render(fresh = null, said = "") {
    const { shares } = await call("GET", `${base()}/shares`);
    const days = el("select", { id: "share-days" },
        choices.map((n) => el("option", { value: n, selected: n === 30 }, t("share_days", { n }))),
        el("option", { value: "" }, t("share_forever")));
    byId("share-body").replaceChildren(...[
        fresh ? el("div.share-fresh", {}, copyRow(fresh.url, t("share_link")), el("p.soft", { role: "status" }, t("share_once"))) : null,
        el("div.share-new", {}, el("label", { for: "share-days" }, t("share_ends")), days,
            el(`button.button${fresh ? "" : ".main"}`, { type: "button", id: "share-make", onclick: () => make(days.value) }, t("share_make"))),
        el("p.soft", { role: "status" }, said),
        el("p.problem", { id: "share-problem", role: "alert" }),
        shares.length ? el("h3", {}, t("share_list")) : null,
        shares.length ? el("ul.shares", {}, shares.toReversed().map(share)) : null,
    ].filter(Boolean));
    if (fresh) byId("share-body").querySelector(".copy-row button").focus();
}

const share = ({ id, created_at: made, expires_at: until }) => el("li", {},
    el("span", {}, t("share_made", { time: told(made) }),
        el("span.soft", {}, `${until ? t("share_until", { time: told(until) }) : t("share_forever")}`)),
    button(t("share_revoke"), () => revoke(id), { "aria-label": t("share_revoke_named", { time: told(made) }) }));

async function make(days) {
    try {
        const body = days ? { expires_in_days: Number(days) } : {};
        await render((await call("POST", `${base()}/shares`, { json: body })).share);
    } catch (problem) {
        byId("share-problem").textContent = problem.message;
    }
}

async function revoke(id) {
    try {
        await call("DELETE", `${base()}/shares/${id}`);
        await render(null, t("share_revoked"));
        byId("share-make").focus();
    } catch (problem) {
        byId("share-problem").textContent = problem.message;
    }
}
