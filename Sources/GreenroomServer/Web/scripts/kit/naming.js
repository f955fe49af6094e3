// What sources, and facts by their source, are called.

import { t } from "../base/words.js";

const kinds = ["linkedin_url", "linkedin_pdf", "linkedin_export", "json_resume", "text", "website", "x"];

const kindOf = (profile) => (kinds.includes(profile?.kind) ? profile.kind : "other");

/** A source on a badge: "LinkedIn file". */
export const sourceName = (profile) => t(`source_${kindOf(profile)}`);

/** A source in a sentence: "your LinkedIn file". */
export const yourSource = (profile) => t(`your_${kindOf(profile)}`);

/** An address as people write it: `linkedin.com/in/noor`, `linkedin.com/in/josé`. */
export const shortAddress = (address) => readable(address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""));

/** With its letters in place of their codes, where it holds nothing but letters, digits and plain signs. */
function readable(address) {
    try {
        const decoded = decodeURI(address);
        return /^[\p{L}\p{M}\p{N}\-._~/:@?=&#+]+$/u.test(decoded) ? decoded : address;
    } catch {
        return address;
    }
}

export const isWorking = (profile) => ["queued", "fetching", "analyzing"].includes(profile.state);

const reasons = [
    "private", "not_found", "not_a_profile", "unreadable", "too_large", "timeout", "rate_limited", "unavailable",
    "not_configured", "someone_else", "cancelled",
];

/** Why a profile could not be read, in plain words. */
export const reasonText = (profile) => t(`reason_${reasons.includes(profile.reason) ? profile.reason : "other"}`);

/** The profile that a fact rests on. */
export function profileOf(fact, profiles) {
    const id = fact.evidence?.map((item) => item.source).find((source) => source?.startsWith("profile:"))?.slice(8);
    return profiles.find((profile) => profile.id === id) ?? null;
}

/** Where a fact comes from: a word for its badge, and a name for its style. */
export function badge(fact, profiles) {
    if (fact.origin === "guest") return { text: t("badge_you"), style: "guest" };
    const source = sourceName(profileOf(fact, profiles));
    if (fact.status === "suggested") return { text: t("badge_suggested"), style: "suggested" };
    return { text: source, style: "profile" };
}
