// The interview's page: loads it, follows it, and shows every change in its place.

import { base, call, conversationID, follow, hasToken, read } from "./api.js";
import { Attachments } from "./attachments.js";
import { Card, renderCardEnd } from "./card.js";
import { capital, catalogue, phases } from "./catalogue.js";
import { Composer } from "./composer.js";
import { button, byId, el, plural, save, toast } from "./dom.js";
import { Interview } from "./interview.js";
import { renderLog } from "./log.js";
import { renderReading, renderSources, sourceActions } from "./sources.js";

const lastKey = "greenroom:last";
const interview = new Interview();
const composer = new Composer(interview);
const card = new Card(interview, undo);
new Attachments(interview, composer);
const sources = sourceActions(interview);
const reportProblem = (problem) => toast(problem.message);
const onScreen = { because: "", finished: false };

interview.onChange(() => {
    if (!interview.conversation) return;
    document.body.dataset.state = interview.conversation.status;
    renderLog(interview, composer, reportProblem);
    renderReading(interview, sources);
    renderSources(interview, sources);
    card.render();
    renderCardEnd(interview, card, complete);
    renderMeter();
    renderEnd();
});

// MARK: progress

function renderMeter() {
    const { progress, phase, status, skipped_questions: skipped = [] } = interview.conversation;
    const index = phases.findIndex(([name]) => name === phase);
    byId("phase").textContent = status === "active" ? phases[index]?.[1] ?? "" : "Finished";
    byId("percent").textContent = `${progress} %`;
    const bar = byId("progress");
    bar.classList.toggle("jump", progress - bar.value >= 10 && onScreen.loaded);
    bar.value = progress;
    onScreen.loaded = true;
    byId("steps").replaceChildren(...phases.map(([name, label], place) => el("li", {
        "data-phase": name,
        "aria-current": place === index ? "step" : false,
        class: place < index || index < 0 ? "done" : false,
    }, label)));
    if (interview.because !== onScreen.because) tellWhy(interview.because);
    const known = catalogue.filter((field) => String(interview.value(field.name) ?? "") !== "").length;
    byId("known-count").textContent = known ? String(known) : "";
    if (skipped.length) {
        const count = plural(skipped.length, "question");
        byId("saved").textContent = `Your profile saved you ${count}. Tap anything to change it.`;
    }
}

/** Says why the bar moved, long enough to be read. */
function tellWhy(because) {
    onScreen.because = because;
    byId("because").textContent = capital(because);
    // What the guest just typed is no news; what a profile answered is.
    byId("because").classList.toggle("news", because.startsWith("+"));
    clearTimeout(onScreen.quiet);
    onScreen.quiet = setTimeout(() => {
        byId("because").textContent = interview.because = onScreen.because = "";
    }, 8000);
}

// MARK: the end

async function complete() {
    byId("complete").disabled = true;
    try {
        await call("POST", `${base}/complete`);
        show("chat");
    } catch (problem) {
        reportProblem(problem);
        byId("complete").disabled = false;
    }
    await interview.load().catch(reportProblem);
    byId("open-kit")?.focus();
}

function renderEnd() {
    const isActive = interview.isActive;
    byId("composer").hidden = !isActive;
    byId("undo").hidden = byId("menu-undo").hidden = !isActive;
    byId("finished").hidden = isActive;
    if (isActive || onScreen.finished) return;
    onScreen.finished = true;
    byId("finished").replaceChildren(
        el("h2", {}, "Your media kit is ready"),
        el("div.row", {},
            el("a.button.main", { href: `${base}/media-kit.html`, id: "open-kit", onclick: openKit },
                "Open my media kit"),
            button("Markdown", () => download("media-kit.md", "text/markdown")),
            button("JSON", () => download("media-kit.json", "application/json"))),
        feedbackForm());
}

async function download(name, type) {
    try {
        save(await read(`${base}/${name}`, type), name, type);
    } catch (problem) {
        reportProblem(problem);
    }
}

/** A link cannot carry a token: with one, the kit's page is fetched and takes this page's place. */
async function openKit(event) {
    if (!hasToken) return;
    event.preventDefault();
    try {
        const page = new DOMParser().parseFromString(await read(`${base}/media-kit.html`, "text/html"), "text/html");
        document.head.append(el("link", { rel: "stylesheet", href: "/static/kit.css" }));
        document.body.replaceWith(document.adoptNode(page.body));
        await import("./kit.js");
    } catch (problem) {
        reportProblem(problem);
    }
}

const ratingChoice = (rating) => el("label", {},
    el("input", { type: "radio", name: "rating", value: rating, required: true }), el("span", {}, String(rating)));

function feedbackForm() {
    const more = el("div.feedback-more", { hidden: true },
        el("label", {}, el("span", {}, "What should be better? (optional)"),
            el("textarea", { name: "comment", rows: 2, dir: "auto", maxlength: 2000 })),
        el("button.button.small", { type: "submit" }, "Send"));
    const form = el("form.feedback", {
        onsubmit: async (event) => {
            event.preventDefault();
            const rating = Number(new FormData(form).get("rating"));
            if (!rating) return;
            const comment = form.elements.comment.value.trim();
            try {
                await call("POST", `${base}/feedback`, { json: { rating, ...(comment ? { comment } : {}) } });
                form.replaceChildren(el("p", { role: "status" }, "Thank you. That helps the next guest."));
            } catch (problem) {
                reportProblem(problem);
            }
        },
    },
    el("fieldset", {}, el("legend", {}, "How was it?"),
        el("div.rating", {}, [1, 2, 3, 4, 5].map(ratingChoice), el("span.soft", {}, "5 is best"))), more);
    form.addEventListener("change", () => { more.hidden = false; }, { once: true });
    return form;
}

// MARK: undo, menu, views

async function undo() {
    try {
        const answer = await call("POST", `${base}/undo`);
        if (answer?.conversation) interview.adopt(answer.conversation);
        else await interview.load();
        toast("Taken back.");
    } catch (problem) {
        toast(problem.status === 409 ? "There is nothing to take back." : problem.message);
    }
}

function show(view) {
    document.body.dataset.view = view;
    for (const tab of document.querySelectorAll("[data-to]")) {
        tab.setAttribute("aria-pressed", String(tab.dataset.to === view));
    }
}

function forgetHere() {
    try {
        localStorage.removeItem(lastKey);
        for (const key of Object.keys(sessionStorage)) if (key.endsWith(conversationID)) sessionStorage.removeItem(key);
    } catch { /* nothing was kept, then */ }
}

async function erase() {
    try {
        await call("DELETE", base);
        forgetHere();
        leave("Everything is erased", "Nothing of this interview is left on the server. Thank you for stopping by.");
    } catch (problem) {
        reportProblem(problem);
    }
}

function wirePage() {
    const menu = byId("menu");
    const closeMenu = () => { menu.open = false; };
    addEventListener("click", (event) => { if (!menu.contains(event.target)) closeMenu(); });
    addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        closeMenu();
        menu.querySelector("summary").focus();
    });
    const onMenu = (id, run) => byId(id).addEventListener("click", () => { closeMenu(); run(); });
    onMenu("menu-undo", undo);
    onMenu("menu-export", async () => {
        try {
            save(await read(`${base}/export`, "application/json"), "greenroom-export.json", "application/json");
        } catch (problem) {
            reportProblem(problem);
        }
    });
    onMenu("menu-erase", () => {
        // What was chosen the last time must not count when the dialog is left with Escape.
        byId("erase").returnValue = "";
        byId("erase").showModal();
    });
    byId("menu-kit").href = `${base}/media-kit.html`;
    byId("menu-kit").addEventListener("click", openKit);
    byId("erase").addEventListener("close", () => { if (byId("erase").returnValue === "erase") erase(); });
    byId("undo").addEventListener("click", undo);
    for (const tab of document.querySelectorAll("[data-to]")) tab.addEventListener("click", () => show(tab.dataset.to));
}

// MARK: connection

let isGone = false;

/** Ends the page with a few words: there is no interview here (any more). */
function leave(title, text) {
    isGone = true;
    document.body.dataset.state = "gone";
    byId("connection").hidden = true;
    document.querySelector(".panes").replaceChildren(el("section.gone", {}, el("h1", {}, title), el("p", {}, text),
        el("a.button.main", { href: "/" }, "Go to the start page")));
}

const leaveUnknown = () => leave("This interview isn’t open here",
    "Its link works in the browser it was started in, or with its full address. It may also have been erased.");

function tellConnection(state) {
    if (isGone) return;
    if (state === "gone") return leaveUnknown();
    const note = byId("connection");
    const isDown = state === "lost" || !navigator.onLine;
    note.hidden = !isDown;
    note.textContent = navigator.onLine ? "Connecting again… you can keep writing."
        : "You’re offline. You can keep writing; it is sent when you’re back.";
}

async function start() {
    wirePage();
    try {
        await interview.load();
    } catch (problem) {
        if (!problem.isPassing) return leaveUnknown();
        byId("log").replaceChildren(el("div.gone", {}, el("p", {}, problem.message),
            button("Try again", () => location.reload())));
        return;
    }
    try { localStorage.setItem(lastKey, conversationID); } catch { /* the start page just offers no way back */ }
    if (interview.isActive && matchMedia("(pointer: fine)").matches) byId("message").focus();
    let lostSince = 0;
    follow({
        revision: () => interview.revision,
        take: (events, id) => interview.take(events, id),
        typing: () => interview.typing(),
        state: (state) => {
            // A moment without a connection (a restart, a new network) is nobody's business.
            clearTimeout(lostSince);
            if (state === "lost" && navigator.onLine) lostSince = setTimeout(() => tellConnection(state), 2500);
            else tellConnection(state);
        },
    });
    addEventListener("offline", () => tellConnection("lost"));
    addEventListener("online", () => tellConnection("live"));
    addEventListener("visibilitychange", () => { if (!document.hidden && !isGone) interview.refreshSoon(); });
}

start();
