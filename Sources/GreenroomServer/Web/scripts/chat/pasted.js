// Long texts that are pasted: rather a profile than an answer?

import { button, byId, el } from "../base/dom.js";
import { language, t } from "../base/words.js";
import { longest } from "./composer.js";

/** Whether a pasted text is rather a CV or profile than an answer. */
export function looksLikeProfile(text) {
    if (text.length > longest) return true;
    if (text.length < 400) return false;
    if (text.trimStart().startsWith("{") && text.includes('"basics"')) return true;
    const signs = [
        /\b(?:experience|work history|employment|berufserfahrung|expérience|experiencia|esperienza|experiência)\b/i,
        /\b(?:education|ausbildung|formation|educación|formazione|formação)\b/i,
        /\b(?:skills|kenntnisse|compétences|aptitudes|competenze|competências)\b/i,
        /\b(?:19|20)\d\d\s?[-–—]\s?(?:(?:[a-zà-ÿ]{3,10}\.?\s)?(?:19|20)\d\d|present|heute|now)/i,
        /linkedin\.com\/in\//i,
        /\bpresent\b/i,
    ];
    return text.split("\n").length >= 6 && signs.filter((sign) => sign.test(text)).length >= 2;
}

/** Asks what a pasted text is: `read()` it as a profile, or `keep()` it as a message. */
export function offerToRead(text, { read, keep }) {
    const offer = byId("offer");
    const closing = (run) => () => {
        offer.hidden = true;
        byId("message").focus();
        run();
    };
    offer.replaceChildren(
        el("p", {}, t("pasted_question", { characters: text.length.toLocaleString(language()) })),
        el("div.row", {}, button(t("pasted_read"), closing(read), { "data-main": true }),
            button(t("pasted_keep"), closing(keep))));
    offer.hidden = false;
    offer.querySelector("button").focus();
}
