// What is being read, what was read, and what came of it.

import { base, call } from "./api.js";
import { capital, reasonText, sourceName, working } from "./catalogue.js";
import { button, byId, el, plural, toast } from "./dom.js";

/** The strip over the message box: everything that is being read right now, how far it is, and its stop button. */
export function renderReading(interview, actions) {
    const rows = [
        ...interview.uploads.map((name) => row("up:" + name, [
            el("span.spinner"), el("span.reading-text", { dir: "auto" }, `Sending ${name}…`),
        ])),
        ...interview.profiles.filter(working).map((profile) => row(profile.id + stateText(profile), [
            isQuestioned(profile) ? null : el("span.spinner"), el("span.reading-text", {}, stateText(profile)),
            isQuestioned(profile) ? null : el("span.reading-time", { "aria-hidden": true, "data-since": profile.at }),
            button("Stop", () => actions.cancel(profile),
                { "aria-label": `Stop reading ${yours(profile)}` }),
        ])),
    ];
    const strip = byId("reading");
    const key = rows.map((item) => item.dataset.key).join();
    if (strip.dataset.key === key) return;
    strip.dataset.key = key;
    strip.replaceChildren(...rows);
    tick();
}

const row = (key, children) => el("div.reading-row", { "data-key": key }, children);

/** Shows how long each reading has taken, for the eye only: nobody wants every second read out. */
function tick() {
    for (const time of document.querySelectorAll(".reading-time")) {
        const seconds = Math.floor((Date.now() - Date.parse(time.dataset.since)) / 1000);
        time.textContent = seconds >= 2 ? `${seconds} s` : "";
    }
}

setInterval(tick, 1000);

/** Not used before the guest has said whose it is. */
const isQuestioned = (profile) => profile.ownership === "asked";

/** A source as the guest's own: "your CV", "your LinkedIn profile". */
const yours = (profile) => `your ${sourceName(profile).replace(/^your /, "")}`;

function stateText(profile) {
    const name = yours(profile);
    if (isQuestioned(profile) && working(profile)) return "Is this profile yours? Please say so in the chat.";
    if (profile.state === "queued") return `${capital(name)}: next in line…`;
    if (profile.state === "fetching") return `Fetching ${name}…`;
    if (profile.state === "analyzing" && profile.document) {
        return `${filledText(profile)} from ${name}; taking a closer look…`;
    }
    if (profile.state === "analyzing") return `Reading ${name}…`;
    if (profile.state === "failed") return profile.reason === "cancelled" ? "Stopped" : "Not read";
    return `${profile.state === "partial" ? "Read in part" : "Read"}: ${filledText(profile).toLowerCase()}`;
}

const filledText = (profile) => profile.filled?.length ? plural(profile.filled.length, "answer") : "Nothing new";

/** The sources on the card: each with its state, what came of it, and a way to take it back. */
export function renderSources(interview, actions) {
    const place = byId("sources");
    const key = JSON.stringify([interview.conversation.status, interview.profiles]);
    if (place.dataset.key === key) return;
    place.dataset.key = key;
    place.replaceChildren(...interview.profiles.map((profile) => sourceNode(profile, interview, actions)));
    const hasNone = interview.profiles.every((profile) => profile.state === "failed");
    if (interview.isActive && hasNone) place.append(invitation());
}

const passing = ["timeout", "rate_limited", "unavailable", "private"];

function sourceNode(profile, interview, actions) {
    const isFailed = profile.state === "failed";
    const canRetry = isFailed && profile.url && passing.includes(profile.reason);
    return el("div.source", { "data-state": profile.state, "data-profile": profile.id },
        el("p.source-name", {}, el("strong", {}, capital(sourceName(profile))), " ",
            el("span.soft", {}, stateText(profile))),
        profile.url || profile.file_name ? el("p.soft", { dir: "auto" }, profile.url ?? profile.file_name) : null,
        isFailed ? el("p.source-why", {}, reasonText(profile)) : null,
        linesOf("What was read", profile.report),
        linesOf(`${plural(profile.unplaced?.length ?? 0, "line")} could not be placed`, profile.unplaced),
        interview.isActive ? el("div.row", {},
            working(profile) ? button("Stop", () => actions.cancel(profile)) : null,
            canRetry ? button("Try again", () => actions.refresh(profile)) : null,
            working(profile) ? null : button("Remove", () => actions.withdraw(profile),
                { "aria-label": `Remove ${sourceName(profile)} and all that came from it` })) : null);
}

/** The report of a reading, and the lines that belong nowhere: shown, never dropped. */
function linesOf(title, lines) {
    if (!lines?.length) return null;
    return el("details.leftovers", {}, el("summary", {}, title),
        el("ul", {}, lines.slice(0, 200).map((line) => el("li", { dir: "auto" }, String(line)))));
}

function invitation() {
    return el("div.source.invitation", {},
        el("p", {}, el("strong", {}, "Bring your profile, type less")),
        el("p.soft", {}, "Drop LinkedIn’s “Save to PDF” file, its data archive, a JSON Resume or a CV ",
            "anywhere here. It is read on this server, and you can take it back."),
        el("details", {}, el("summary", {}, "Where do I find it?"),
            el("p.soft", {}, "PDF: on your LinkedIn profile choose More (or Resources), then Save to PDF. ",
                "Archive: Settings, Data privacy, Get a copy of your data.")),
        el("div.row", {}, button("Choose a file", () => byId("file").click())));
}

/** What can be done with a source. */
export function sourceActions(interview) {
    const act = async (method, path, then) => {
        try {
            const answer = await call(method, `${base}/profiles/${path}`);
            interview.adoptProfile(answer?.profile);
            if (answer?.conversation) interview.adopt(answer.conversation);
            else await interview.load();
            then?.();
        } catch (problem) {
            toast(problem.message);
            interview.refreshSoon();
        }
    };
    return {
        cancel: (profile) => act("POST", `${profile.id}/cancel`),
        refresh: (profile) => act("POST", `${profile.id}/refresh`),
        withdraw: (profile) => act("DELETE", profile.id, () => toast("Removed, with everything that rested on it.")),
    };
}
