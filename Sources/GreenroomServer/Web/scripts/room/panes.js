// Chat and live kit: side by side on a desk, one swipe or tap apart on a phone.

import { byId } from "../base/dom.js";

const isNarrow = matchMedia("(max-width: 60rem)");

const names = ["chat", "kit"];
/** None where the kit's page has taken their place. */
const panes = () => names.map((name) => byId(name)).filter(Boolean);
const tabs = () => document.querySelectorAll("[data-to]");

/** Marks which pane is seen. The other one is out of reach of the keyboard and of readers, as it is out of sight. */
function mark(name) {
    document.body.dataset.view = name;
    for (const tab of tabs()) tab.setAttribute("aria-pressed", String(tab.dataset.to === name));
    for (const pane of panes()) pane.inert = isNarrow.matches && pane.id !== name;
}

/** Brings a pane into view. */
export function show(name) {
    mark(name);
    if (isNarrow.matches) byId(name)?.scrollIntoView({ inline: "start", block: "nearest" });
}

/** Whether a pane is in view. */
export const isShown = (name) => !isNarrow.matches || document.body.dataset.view === name;

export function wirePanes() {
    for (const tab of tabs()) tab.addEventListener("click", () => show(tab.dataset.to));
    const scroller = byId("panes");
    let settling = 0;
    scroller.addEventListener("scroll", () => {
        clearTimeout(settling);
        settling = setTimeout(() => {
            if (!isNarrow.matches) return;
            const share = Math.abs(scroller.scrollLeft) / Math.max(1, scroller.scrollWidth - scroller.clientWidth);
            mark(share > 0.5 ? "kit" : "chat");
        }, 80);
    }, { passive: true });
    isNarrow.addEventListener("change", () => show(document.body.dataset.view));
    mark("chat");
}
