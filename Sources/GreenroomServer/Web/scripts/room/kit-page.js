// The way to the finished kit's page.

import { read } from "../base/api.js";
import { el } from "../base/dom.js";
import { base, session } from "../base/session.js";
import { tell } from "../base/toast.js";

/** A link cannot carry a token: with one, the kit's page is fetched and takes this page's place. */
export async function openKit(event) {
    if (!session.token) return;
    event.preventDefault();
    try {
        const page = new DOMParser().parseFromString(await read(`${base()}/media-kit.html`, "text/html"), "text/html");
        document.head.append(el("link", { rel: "stylesheet", href: "/static/kit.css" }));
        document.body.replaceWith(document.adoptNode(page.body));
        const back = document.querySelector(`.kit-bar a[href="/c/${session.id}"]`);
        back?.addEventListener("click", (click) => {
            click.preventDefault();
            location.reload();
        });
        await import("/static/kit.js");
    } catch (problem) {
        tell(problem);
    }
}
