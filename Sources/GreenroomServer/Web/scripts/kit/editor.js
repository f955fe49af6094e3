// The small form that changes one fact, or adds one.

import { el } from "../base/dom.js";
import { t } from "../base/words.js";
import { choiceLabel, labelOf } from "./fields.js";

/** What is said where a form says nothing, by the kind of its field. */
const nothing = { number: "empty_number", story: "problem_story_title" };

const storyParts = [["title", 1], ["challenge", 2], ["action", 2], ["result", 2], ["metrics", 2]];

/**
 * A form for `fact` of `field`, or for a new one. `save(value)` may throw a Problem, which is told in the form;
 * `strike` is left out where there is nothing to strike.
 */
export function editor(field, fact, { save, cancel, strike = null }) {
    const inputs = field.kind === "story" ? storyInputs(fact?.value ?? {}) : [plainInput(field, fact?.value ?? "")];
    const problem = el("p.problem", { role: "alert" });
    const submit = el("button.button.small.main", { type: "submit", "data-focus": `save-${field.name}` }, t("save"));
    const form = el("form.editor", {
        novalidate: true,
        onsubmit: async (event) => {
            event.preventDefault();
            const value = valueOf(field, form);
            if (value === null) {
                problem.textContent = t(nothing[field.kind] ?? "empty_text");
                return;
            }
            submit.disabled = true;
            try {
                await save(value);
            } catch (error) {
                problem.textContent = error.message;
                submit.disabled = false;
            }
        },
        onkeydown: (event) => {
            if (event.key === "Escape") cancel();
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) form.requestSubmit();
        },
    }, inputs, problem, el("div.row", {}, submit,
        el("button.button.small.quiet", { type: "button", onclick: cancel }, t("cancel")),
        strike ? el("button.button.small.quiet.danger", { type: "button", onclick: strike }, t("strike")) : null));
    return form;
}

function labelled(label, input, style = "span") {
    return el("label", {}, el(style, {}, label), input);
}

function storyInputs(story) {
    return storyParts.map(([name, rows]) => {
        const text = name === "metrics" ? (story.metrics ?? []).join("\n") : story[name] ?? "";
        return labelled(t(`story_${name}`), rows === 1
            ? el("input", { name, value: text, dir: "auto", autocomplete: "off" })
            : el("textarea", { name, rows, dir: "auto" }, text));
    });
}

function plainInput(field, value) {
    // The field's heading stands right above: the label is for those who do not see it.
    const only = (input) => labelled(labelOf(field), input, "span.visually-hidden");
    if (field.kind === "choice") {
        return only(el("select", { name: "value" }, field.choices.map((choice) =>
            el("option", { value: choice, selected: choice === value }, choiceLabel(field, choice)))));
    }
    if (field.kind === "text") return only(el("textarea", { name: "value", rows: 4, dir: "auto" }, String(value)));
    const modes = { number: "numeric", url: "url", email: "email", tel: "tel" };
    return only(el("input", {
        name: "value", value: String(value), inputmode: modes[field.kind] ?? false, dir: "auto", autocomplete: "off",
        spellcheck: field.kind === "line" ? null : "false",
    }));
}

/** What the form says, or null where that is nothing. */
function valueOf(field, form) {
    const text = (name) => form.elements[name].value.trim();
    if (field.kind === "number") return /^\d{1,3}$/.test(text("value")) ? Number(text("value")) : null;
    if (field.kind !== "story") return text("value") || null;
    if (!text("title")) return null;
    return {
        title: text("title"),
        challenge: text("challenge") || null,
        action: text("action") || null,
        result: text("result") || null,
        metrics: text("metrics").split("\n").map((line) => line.trim()).filter(Boolean),
    };
}
