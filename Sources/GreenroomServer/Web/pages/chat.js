// The interview's page: lets the guest in, follows the interview, and shows every change in its place.

import { call } from "../scripts/base/api.js";
import { byId, el } from "../scripts/base/dom.js";
import { follow } from "../scripts/base/events.js";
import { kept } from "../scripts/base/kept.js";
import { base, forgetInterview, isEmbedded, offers, session, takeToken } from "../scripts/base/session.js";
import { tell } from "../scripts/base/toast.js";
import { t } from "../scripts/base/words.js";
import { wireAttachments } from "../scripts/chat/attachments.js";
import { Composer } from "../scripts/chat/composer.js";
import { Interview } from "../scripts/chat/interview.js";
import { Log } from "../scripts/chat/log.js";
import { Outbox } from "../scripts/chat/outbox.js";
import { Reading } from "../scripts/chat/reading.js";
import { Rewriting } from "../scripts/chat/rewriting.js";
import { Uploads } from "../scripts/chat/uploads.js";
import { Changes } from "../scripts/kit/changes.js";
import { renderKitEnd } from "../scripts/kit/kit-end.js";
import { LiveKit } from "../scripts/kit/live-kit.js";
import { Sources } from "../scripts/kit/sources.js";
import { wear } from "../scripts/room/brand.js";
import { Connection } from "../scripts/room/connection.js";
import { connectDevice, exchangeToken } from "../scripts/room/devices.js";
import { Ending } from "../scripts/room/ending.js";
import { renderHost, tellHost } from "../scripts/room/host.js";
import { openForShow, wireForShow } from "../scripts/room/for-show.js";
import { openKit } from "../scripts/room/kit-page.js";
import { Languages } from "../scripts/room/languages.js";
import { wireMenu } from "../scripts/room/menu.js";
import { Meter } from "../scripts/room/meter.js";
import { isShown, show, wirePanes } from "../scripts/room/panes.js";
import { openSharing } from "../scripts/room/sharing.js";
import { welcome } from "../scripts/room/welcome.js";

const interview = new Interview();
const connection = new Connection();

/** Everything on the screen, made once the interview's number is known. */
function furnish() {
    const changes = new Changes(interview);
    const outbox = new Outbox(interview);
    const composer = new Composer(outbox);
    const uploads = new Uploads(interview);
    const sources = new Sources(interview);
    const rewriting = new Rewriting(interview, changes.undo);
    const ask = (field, view) => askFor(field, view, composer);
    const facts = { interview, changes, ask };
    const log = new Log({ composer, outbox, uploads, rewriting, facts, ending: new Ending(openKit), tell });
    const liveKit = new LiveKit(facts);
    const parts = [
        new Languages(interview), log, new Reading(sources), sources, liveKit, new Meter(),
        { render: () => renderKitEnd(interview, { ask, liveKit, complete, openKit }) }, { render: renderHost },
    ];
    interview.onChange(() => {
        // The kit's page may have taken the room's place.
        if (!interview.conversation || connection.isOver || !byId("panes")) return;
        document.body.dataset.state = interview.conversation.status;
        byId("composer").hidden = !interview.isActive;
        byId("menu-undo").hidden = !interview.isActive;
        byId("undo").hidden = !interview.isActive || !interview.isBegun;
        for (const part of parts) part.render(interview);
    });
    composer.onArrowUp = () => rewriting.beginWithLast(log.nodeOf);
    byId("undo").addEventListener("click", changes.undo);
    document.body.classList.toggle("can-rewrite", offers("edit"));
    wireAttachments(interview, uploads, composer);
    wireMenu({ undo: changes.undo, openKit, connectDevice, erase });
    outbox.restore();
    return composer;
}

/** Has the chat ask for a field; where it cannot, the guest writes it down in the kit. */
async function askFor(field, view, composer) {
    if (!field.isAsked || !offers("ask")) return view.add();
    if (!interview.isAsked(field)) {
        try {
            const answer = await call("POST", `${base()}/ask`, { json: { field: field.name } });
            interview.adopt(answer.conversation);
        } catch (problem) {
            return tell(problem);
        }
    }
    show("chat");
    composer.focus();
}

async function complete() {
    byId("complete").disabled = true;
    try {
        await call("POST", `${base()}/complete`);
        show("chat");
    } catch (problem) {
        tell(problem);
        byId("complete").disabled = false;
    }
    await interview.load().catch(tell);
    requestAnimationFrame(() => byId("open-kit")?.focus());
}

async function erase() {
    try {
        await call("DELETE", base());
        forgetInterview();
        leave(t("erased_title"), t("erased_text"));
    } catch (problem) {
        tell(problem);
    }
}

/** Ends the page with a few words: there is no interview here (any more). */
function leave(title, text) {
    connection.end();
    document.body.dataset.state = "gone";
    document.title = `${title} · Greenroom`;
    document.querySelector(".skip")?.remove();
    byId("panes").replaceChildren(el("section.gone", {}, el("h1", {}, title), el("p", {}, text),
        isEmbedded ? null : el("a.button.main", { href: "/" }, t("to_start"))));
}

const leaveUnknown = () => leave(t("unknown_title"), t("unknown_text"));

async function load() {
    try {
        await interview.load();
        return true;
    } catch (problem) {
        if (!problem.isPassing) leaveUnknown();
        else {
            document.body.dataset.state = "failed";
            byId("log").replaceChildren(el("div.gone", { role: "alert" }, el("h2", {}, t("load_failed_title")),
                el("p", {}, `${problem.message} ${t("load_failed_text")}`),
                el("button.button.main", { type: "button", onclick: () => location.reload() }, t("try_again"))));
        }
        return false;
    }
}

function followOn() {
    follow({
        revision: () => interview.revision,
        take: (events, id) => interview.take(events, id),
        typing: () => interview.typing(),
        state: (state) => {
            if (state === "gone" && !connection.isOver) leaveUnknown();
            else connection.tell(state);
        },
    });
    addEventListener("visibilitychange", () => { if (!document.hidden && !connection.isOver) interview.refreshSoon(); });
}

async function start() {
    wear(new URLSearchParams(location.search).get("accent"));
    wirePanes();
    wireForShow();
    if (isEmbedded) await welcome();
    const given = takeToken();
    const early = Languages.early();
    if (given) await exchangeToken();
    const composer = furnish();
    if (!await load()) return;
    await early;
    wear(interview.conversation.brand?.color);
    kept.set("last", session.id);
    tellHost("started", { id: session.id });
    if (interview.isActive && isShown("chat") && matchMedia("(pointer: fine)").matches) {
        // Whoever has gone somewhere by keyboard while it loaded stays there.
        requestAnimationFrame(() => { if (document.activeElement === document.body) composer.focus(); });
    }
    followOn();
    openWhatIsNamed();
}

/** The kit's page leads here for what needs a script: its address names it. */
function openWhatIsNamed() {
    const open = { "#share": openSharing, "#show": openForShow }[location.hash];
    if (!open || interview.isActive) return;
    history.replaceState(null, "", location.pathname + location.search);
    open();
}

start();
