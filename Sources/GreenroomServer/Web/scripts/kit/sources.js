// The sources of the live kit: each with its state, what came of it, and a way to take it back.

import { call } from "../base/api.js";
import { button, byId, el } from "../base/dom.js";
import { base } from "../base/session.js";
import { tell, toast } from "../base/toast.js";
import { language, t } from "../base/words.js";
import { isWorking, reasonText, shortAddress, sourceName, yourSource } from "./naming.js";

/** Failures that another try may mend. */
const passing = ["timeout", "rate_limited", "unavailable", "private"];

export class Sources {
    #interview;

    constructor(interview) { this.#interview = interview; }

    cancel(profile) { return this.#act("POST", `${profile.id}/cancel`); }

    render() {
        const place = byId("sources");
        const { profiles, isActive } = this.#interview;
        const key = JSON.stringify([isActive, profiles, language()]);
        if (place.dataset.key === key) return;
        place.dataset.key = key;
        const hasNone = profiles.every((profile) => profile.state === "failed");
        place.replaceChildren(...profiles.map((profile) => this.#node(profile)), ...(isActive && hasNone ? [invitation()] : []));
    }

    #node(profile) {
        const isFailed = profile.state === "failed";
        const { isActive } = this.#interview;
        const again = isFailed && profile.url && passing.includes(profile.reason);
        const address = profile.url ?? profile.file_name;
        return el("div.source", { "data-state": profile.state, "data-profile": profile.id },
            el("p.source-name", {}, el("strong", {}, sourceName(profile)), el("span.soft", {}, stateText(profile))),
            address ? el("p.source-address.soft", { dir: "auto" }, shortAddress(address)) : null,
            isFailed ? el("p.source-why", {}, reasonText(profile)) : null,
            linesOf(t("what_was_read"), profile.report),
            linesOf(t("unplaced", { n: profile.unplaced?.length ?? 0 }), profile.unplaced),
            isActive ? el("div.row", {},
                isWorking(profile) ? button(t("stop"), () => this.cancel(profile)) : null,
                again ? button(t("try_again"), () => this.#act("POST", `${profile.id}/refresh`)) : null,
                isWorking(profile) ? null : button(t("remove"), () => this.#withdraw(profile),
                    { "aria-label": t("remove_named", { source: yourSource(profile) }) })) : null);
    }

    #withdraw(profile) { return this.#act("DELETE", profile.id, () => toast(t("withdrawn"))); }

    async #act(method, path, then = () => {}) {
        try {
            const answer = await call(method, `${base()}/profiles/${path}`);
            this.#interview.adoptProfile(answer?.profile);
            if (answer?.conversation) this.#interview.adopt(answer.conversation);
            else await this.#interview.load();
            then();
        } catch (problem) {
            tell(problem);
            this.#interview.refreshSoon();
        }
    }
}

function stateText(profile) {
    if (isWorking(profile)) return t(profile.ownership === "asked" ? "reading_whose" : "being_read");
    if (profile.state === "failed") return t(profile.reason === "cancelled" ? "stopped" : "not_read");
    const filled = t("answers", { n: profile.filled?.length ?? 0 });
    return `${t(profile.state === "partial" ? "read_in_part" : "read")} · ${profile.filled?.length ? filled : t("nothing_new")}`;
}

/** The report of a reading, and the lines that belong nowhere: shown, never dropped. */
function linesOf(title, lines) {
    if (!lines?.length) return null;
    return el("details.leftovers", {}, el("summary", {}, title),
        el("ul", {}, lines.slice(0, 200).map((line) => el("li", { dir: "auto" }, String(line)))));
}

function invitation() {
    return el("div.source.invitation", {},
        el("p", {}, el("strong", {}, t("bring_title"))),
        el("p.soft", {}, t("bring_text")),
        el("details", {}, el("summary", {}, t("bring_where")), el("p.soft", {}, t("bring_how"))),
        el("div.row", {}, button(t("choose_file"), () => byId("file").click())));
}
