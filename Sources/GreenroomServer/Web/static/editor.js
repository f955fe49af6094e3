// The small form that changes one fact of the card, or adds one.

import { el } from "./dom.js";

const storyParts = [
    ["title", "Title", 1], ["challenge", "What was the problem?", 2], ["action", "What did you do?", 2],
    ["result", "What came of it?", 2], ["metrics", "Numbers, one a line", 2],
];

/** A form for `fact` of `field`, or for a new one. `save(value)` may throw a Problem, which is told in the form. */
export function editor(field, fact, { save, cancel }) {
    const inputs = field.kind === "story" ? storyInputs(fact?.value ?? {}) : [plainInput(field, fact?.value ?? "")];
    const problem = el("p.problem", { role: "alert" });
    const submit = el("button.button.small.main", { type: "submit", "data-focus": `save-${field.name}` }, "Save");
    const form = el("form.editor", {
        novalidate: true,
        onsubmit: async (event) => {
            event.preventDefault();
            const value = valueOf(field, form);
            if (value === null) {
                problem.textContent = field.kind === "number" ? "A whole number, please."
                    : field.kind === "story" ? "A story needs a title." : "Write something, or cancel.";
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
        el("button.button.small.quiet", { type: "button", onclick: cancel }, "Cancel")));
    return form;
}

function labelled(label, input, style = "span") {
    return el("label", {}, el(style, {}, label), input);
}

function storyInputs(story) {
    return storyParts.map(([name, label, rows]) => {
        const text = name === "metrics" ? (story.metrics ?? []).join("\n") : story[name] ?? "";
        return labelled(label, rows === 1
            ? el("input", { name, value: text, dir: "auto", autocomplete: "off" })
            : el("textarea", { name, rows, dir: "auto" }, text));
    });
}

function plainInput(field, value) {
    // The field's heading stands right above: the label is for those who do not see it.
    const only = (input) => labelled(field.label, input, "span.visually-hidden");
    if (field.kind === "choice") {
        return only(el("select", { name: "value" },
            field.choices.map((choice) => el("option", { value: choice, selected: choice === value }, choice))));
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
