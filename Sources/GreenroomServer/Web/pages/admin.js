// The operator's page: asks for the owner's key once a tab, fetches the figures and draws them.

import { byId, el } from "../scripts/base/dom.js";

const KEY = "greenroom:admin";
const NONE = "–";
const WRONG = "That is not this server’s ADMIN_TOKEN.";
const keyForm = byId("key");
const figures = byId("figures");
const problem = byId("problem");

// The key: in this tab's storage, never in an address.

let key = null;
try { key = sessionStorage.getItem(KEY); } catch { /* without storage it holds until the page is left */ }

function remember(value) {
    key = value;
    try {
        if (value) sessionStorage.setItem(KEY, value);
        else sessionStorage.removeItem(KEY);
    } catch { /* as above */ }
}

function askForKey(text = "") {
    remember(null);
    problem.textContent = text;
    figures.hidden = byId("leave").hidden = true;
    keyForm.hidden = false;
    byId("token").value = "";
    byId("token").focus();
}

keyForm.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(byId("token").value.trim());
    show();
});
byId("leave").addEventListener("click", () => askForKey());
byId("again").addEventListener("click", show);
byId("days").addEventListener("change", show);

async function show() {
    problem.textContent = "";
    // No header could carry anything else.
    if (!/^[!-~]+$/.test(key)) return askForKey(WRONG);
    let response;
    try {
        response = await fetch(`/api/v1/admin/analytics?days=${byId("days").value}`, {
            headers: { Accept: "application/json", Authorization: `Bearer ${key}` },
            cache: "no-store",
            credentials: "omit",
        });
    } catch {
        problem.textContent = "The server can’t be reached. Check your connection and try again.";
        if (figures.hidden) keyForm.hidden = false;
        return;
    }
    if (response.status === 401) return askForKey(WRONG);
    if (response.status === 404) return askForKey("This server has no ADMIN_TOKEN. Set one and start it again.");
    const body = await response.json().catch(() => ({}));
    if (!response.ok) {
        problem.textContent = body.detail ?? "The server can’t say at the moment. Try again.";
        if (figures.hidden) keyForm.hidden = false;
        return;
    }
    keyForm.hidden = true;
    figures.hidden = byId("leave").hidden = false;
    draw(body);
}

// Numbers as people write them.

const number = (value, digits = 1) =>
    value === null ? NONE : value.toLocaleString("en", { maximumFractionDigits: digits });
const percent = (share, digits = 0) => (share === null ? NONE : `${number(share * 100, digits)} %`);
const seconds = (milliseconds) =>
    milliseconds === null ? NONE : milliseconds < 1000 ? `${milliseconds} ms` : `${number(milliseconds / 1000)} s`;
/** `plural(3, "guest")` is "3 guests". */
const plural = (count, word) => `${count} ${count === 1 ? word : `${word}s`}`;
const words = (name) => name.replaceAll("_", " ");

function draw(body) {
    byId("until").textContent =
        `${plural(body.interviews.started, "interview")}, as of ${new Date(body.until).toLocaleString("en-GB")}`;
    byId("cards").replaceChildren(...cards(body));
    byId("charts").replaceChildren(...charts(body));
}

// Cards: a number, what it is made of, and the goal it is held against.

function card(title, value, detail, goal = null, isMet = null) {
    const verdict = isMet === null ? "no figures yet" : isMet ? "met" : "not met";
    return el("li.figure", { "data-met": isMet === null ? "open" : isMet ? "yes" : "no" },
        el("h3", {}, title), el("p.number", {}, value), el("p.detail", {}, detail),
        goal && el("p.goal", {}, `Goal: ${goal}: `, el("strong", {}, verdict)));
}

const met = (value, test) => (value === null ? null : test(value));

function cards(body) {
    const { interviews, guest_messages: messages, questions_saved: saved, completeness, rating, profiles } = body;
    const [yes, no] = [completeness.with_profile.mean, completeness.without_profile.mean];
    const times = body.processing_ms;
    return [
        card("Completed", percent(interviews.completion_rate),
            `${interviews.completed} of ${plural(interviews.started, "interview")}; ${interviews.answered} answered`),
        card("Fewer messages with a profile",
            body.reduction_percent === null ? NONE : `${number(body.reduction_percent)} %`,
            `${number(messages.with_profile.mean)} messages of the guest instead of ${number(messages.without_profile.mean)}`,
            "30 % or more", met(body.reduction_percent, (value) => value >= 30)),
        card("Questions saved", number(saved.mean),
            `each of ${plural(saved.count, "completed interview")} with a profile; ${saved.total} in all`,
            "5 or more", met(saved.mean, (value) => value >= 5)),
        card("Complete with a profile", percent(yes),
            `of what is required; ${percent(no)} without a profile`,
            "no less than without", yes === null || no === null ? null : yes >= no),
        card("Rating", number(rating.mean), `of 5, from ${plural(rating.count, "guest")}`),
        card("Profiles that failed", percent(profiles.failure_rate, 1),
            `${plural(profiles.total, "profile")}, ${profiles.from_cache} from the cache`,
            "less than 5 %", met(profiles.failure_rate, (value) => value < 0.05)),
        card("Read within 20 s", percent(times.within_20_s, 1),
            `of ${plural(times.total.count, "profile")}; half of them within ${seconds(times.total.p50)}`,
            "95 % or more", met(times.within_20_s, (value) => value >= 0.95)),
    ];
}

// Charts: bars, each with its label and its number above it, and the same as a table.

const ROW = 46;

function svg(tag, attributes = {}, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
}

function bar(row, index, most) {
    const width = most > 0 ? Math.max(0, (row.value ?? 0) / most) * 100 : 0;
    const top = index * ROW;
    return [
        svg("text", { x: 0, y: top + 14 }, row.label),
        svg("text", { x: "100%", y: top + 14, class: "value" }, row.text),
        svg("rect", { x: 0, y: top + 22, width: "100%", height: 10, rx: 5, class: "rail" }),
        svg("rect", { x: 0, y: top + 22, width: `${width.toFixed(2)}%`, height: 10, rx: 5, class: `bar ${row.tone}` }),
    ];
}

function chart(id, title, note, rows, empty) {
    const caption = el("figcaption", {}, el("h2", { id }, title), el("p.soft", {}, note));
    if (!rows.length) return el("figure.chart", {}, caption, el("p", {}, empty));
    const most = Math.max(...rows.map((row) => row.value ?? 0));
    const drawing = svg("svg", { role: "img", "aria-labelledby": id, height: rows.length * ROW - 14 });
    drawing.append(...rows.flatMap((row, index) => bar(row, index, most)));
    const lines = rows.map((row) => el("tr", {}, el("th", { scope: "row" }, row.label), el("td", {}, row.text)));
    return el("figure.chart", {}, caption, drawing,
        el("details", {}, el("summary", {}, `${title} as a table`), el("table", {}, el("tbody", {}, lines))));
}

function charts(body) {
    return [
        chart("messages", "Messages to the end", "Of the guest, in completed interviews.", messageRows(body),
            "No interview was completed in this time."),
        chart("failures", "Why profiles failed", "Reasons that guests were told.", failureRows(body.profiles),
            "None failed in this time."),
        chart("times", "How long reading takes", "Half of the profiles, and 95 of 100, took no longer.",
            timeRows(body.processing_ms), "No profile was read in this time."),
        chart("left", "Where guests leave", "Questions that interviews stand open at, untouched for a day.",
            leftRows(body.drop_off), "No interview was left in this time."),
    ];
}

function messageRows({ guest_messages: messages }) {
    const arms = [["With a profile", messages.with_profile, "profile"], ["Without", messages.without_profile, "plain"]];
    return arms.filter(([, arm]) => arm.count).flatMap(([label, arm, tone]) => [
        { label: `${label}, mean of ${arm.count}`, value: arm.mean, text: number(arm.mean), tone },
        { label: `${label}, median`, value: arm.median, text: number(arm.median), tone },
    ]);
}

function failureRows({ failures }) {
    return Object.entries(failures).sort(([, one], [, other]) => other - one)
        .map(([reason, count]) => ({ label: words(reason || "unknown"), value: count, text: String(count), tone: "fail" }));
}

function timeRows(times) {
    const stages = [["In all", times.total], ["Fetching", times.fetch], ["Analysing", times.analyze]];
    return stages.filter(([, stage]) => stage.count).flatMap(([label, stage]) => [
        { label: `${label}, p50`, value: stage.p50, text: seconds(stage.p50), tone: "time" },
        { label: `${label}, p95`, value: stage.p95, text: seconds(stage.p95), tone: "time" },
    ]);
}

function leftRows(places) {
    return places.slice(0, 12).map(({ fields, interviews }) => ({
        label: fields.length ? fields.map(words).join(", ") : "no question about a field",
        value: interviews, text: String(interviews), tone: "fail",
    }));
}

if (key) show();
else askForKey();
