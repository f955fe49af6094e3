// The strip over the message box: what is being read right now, how far it is, for how long, and its stop button.

import { button, byId, el, icon } from "../base/dom.js";
import { language, t } from "../base/words.js";
import { isWorking, shortAddress, yourSource } from "../kit/naming.js";

const stages = ["queued", "fetching", "analyzing"];

export class Reading {
    #sources;

    constructor(sources) {
        this.#sources = sources;
        setInterval(tick, 1000);
    }

    render(interview) {
        const reading = interview.profiles.filter(isWorking);
        const strip = byId("reading");
        const key = JSON.stringify([language(), reading.map((profile) => [profile.id, stageText(profile)])]);
        if (strip.dataset.key === key) return;
        strip.dataset.key = key;
        strip.replaceChildren(...reading.map((profile) => this.#row(profile)));
        tick();
    }

    #row(profile) {
        const isAsked = profile.ownership === "asked";
        const [title, detail] = stageText(profile);
        return el("div.reading-row", { "data-stage": isAsked ? "asked" : profile.state },
            icon(isAsked ? "person" : "spinner"),
            el("div.reading-text", {}, el("p.reading-title", {}, title),
                el("p.reading-detail", {}, el("span", { dir: "auto" }, detail),
                    isAsked ? null : el("span.reading-time", { "aria-hidden": "true", "data-since": profile.at }))),
            button(t("stop"), () => this.#sources.cancel(profile), { "aria-label": t("stop_named", { source: yourSource(profile) }) }),
            isAsked ? null : el("ol.reading-stages", { "aria-hidden": "true" },
                stagesOf(profile).map((name) => el("li", {
                    class: stages.indexOf(name) < stages.indexOf(profile.state) ? "done" : name === profile.state ? "now" : false,
                }))));
    }
}

/** A file needs no fetching. */
const stagesOf = (profile) => (profile.url ? stages : stages.filter((name) => name !== "fetching"));

/** What is going on with a profile: a title, and what exactly. */
function stageText(profile) {
    const source = yourSource(profile);
    const place = shortAddress(profile.url ?? profile.file_name ?? "");
    if (profile.ownership === "asked") return [t("reading_whose"), place];
    if (profile.state === "queued") return [t("reading_queued", { source }), place];
    if (profile.state === "fetching") {
        const { fetcher } = document.documentElement.dataset;
        return [t("reading_fetching", { source }), fetcher && profile.kind === "linkedin_url" ? t("reading_by", { fetcher, place }) : place];
    }
    if (!profile.document) return [t("reading_reading", { source }), place];
    const positions = profile.document.positions?.length ?? 0;
    return [t("reading_closer", { n: profile.filled?.length ?? 0, source }), positions ? t("reading_positions", { n: positions }) : place];
}

/** Shows how long each reading has taken, for the eye only: nobody wants every second read out. */
function tick() {
    for (const time of document.querySelectorAll(".reading-time")) {
        const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(time.dataset.since)) / 1000));
        time.textContent = seconds >= 2 ? t("seconds", { n: seconds }) : "";
    }
}
