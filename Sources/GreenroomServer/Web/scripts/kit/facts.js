// Which of a field's facts are shown: those that make its value, and suggestions that still matter.

const folded = (value) => plainText(value).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/\s+/g, " ").trim();

const isRelied = (fact) => fact.status === "stated" || fact.status === "confirmed";

/** What a value is called in a line. */
export const plainText = (value) =>
    (typeof value === "object" && value !== null ? value.title ?? "" : String(value ?? ""));

/**
 * `{ shown, others, struck }`: `others` are facts that say the same as one shown, or that a higher authority overrules;
 * they are given as further sources.
 */
export function sortFacts(field, entry) {
    const facts = entry?.facts ?? [];
    const struck = facts.filter((fact) => fact.status === "rejected");
    const relied = facts.filter(isRelied);
    const suggested = facts.filter((fact) => fact.status === "suggested");
    const made = field.list ? listed(relied, entry?.value ?? []) : single(relied, entry?.value ?? null);
    const waiting = field.list
        ? suggested.filter((fact) => !made.some((other) => folded(other.value) === folded(fact.value)))
        : made.length ? [] : suggested;
    const shown = [...made, ...waiting];
    return { shown, struck, others: facts.filter((fact) => !shown.includes(fact) && !struck.includes(fact)) };
}

function single(relied, value) {
    if (value === null) return [];
    const same = relied.filter((fact) => folded(fact.value) === folded(value));
    return [same.findLast((fact) => fact.origin === "guest") ?? same[0]].filter(Boolean);
}

function listed(relied, values) {
    const found = values.map((value) => relied.find((fact) => JSON.stringify(fact.value) === JSON.stringify(value))
        ?? relied.find((fact) => folded(fact.value) === folded(value)));
    return [...new Set(found.filter(Boolean))];
}

/** Facts that say the same as one, or of a field with one value: what else was read. */
export function relatedFacts(field, fact, others) {
    return field.list ? others.filter((other) => folded(other.value) === folded(fact.value)) : others;
}
