// The way to the finished kit's page.

import { ask, dataURL, read } from "../base/api.js";
import { el, save } from "../base/dom.js";
import { base, session } from "../base/session.js";
import { tell } from "../base/toast.js";

/** Puts a kit's page in this page's place. `note` says why it is as it is. */
export async function showKit(html, note = null) {
    const page = new DOMParser().parseFromString(html, "text/html");
    document.head.append(el("link", { rel: "stylesheet", href: "/static/kit.css" }));
    document.body.replaceWith(document.adoptNode(page.body));
    for (const link of document.querySelectorAll(`.kit-bar a[href^="/c/${session.id}"]`)) {
        link.addEventListener("click", (click) => {
            click.preventDefault();
            location.hash = new URL(link.href).hash;
            location.reload();
        });
    }
    if (session.token) carryToken();
    if (note) document.querySelector(".kit-bar").after(el("p.kit-note", { role: "status" }, note));
    scrollTo(0, 0);
    await import("/static/kit.js");
}

/** What the page links to and shows needs the token, which neither a link nor an image sends. */
function carryToken() {
    for (const link of document.querySelectorAll(".kit-bar a[download]")) {
        const address = `${base()}/${link.getAttribute("href")}`;
        link.addEventListener("click", async (click) => {
            click.preventDefault();
            const file = await (await ask(address)).blob();
            save(file, address.split("/").at(-1), file.type);
        });
    }
    for (const image of document.querySelectorAll('img[src^="/"]')) {
        const address = image.getAttribute("src");
        image.removeAttribute("src");
        dataURL(address).then((url) => { image.src = url; }, () => image.remove());
    }
}

/** A link cannot carry a token: with one, the kit's page is fetched and takes this page's place. */
export async function openKit(event) {
    if (!session.token) return;
    event.preventDefault();
    try {
        await showKit(await read(`${base()}/media-kit.html`, "text/html"));
    } catch (problem) {
        tell(problem);
    }
}
