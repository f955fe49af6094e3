// The fields of an interview. Names and order are the API's; what they are called is in the words.

import { t } from "../base/words.js";

export const phases = ["introduction", "core_discovery", "media_focus", "confirmation"];

const field = (name, phase, kind = "line", more = {}) =>
    ({ name, phase, kind, list: false, required: false, least: 1, isAsked: true, look: "stacked", ...more });

const list = { list: true };
const required = { required: true };
const beside = { look: "beside" };
const unasked = { isAsked: false };

/**
 * Every field in the catalogue's order. `kind`: line, text, story, email, url, tel, number, choice. `look`: how the
 * live kit shows it (head, beside its label, stacked, tags); `mayBeRead`: a profile often answers it.
 */
export const catalogue = [
    field("full_name", "introduction", "line", { ...required, look: "head" }),
    field("email", "introduction", "email", { ...required, ...beside }),
    field("linkedin_url", "introduction", "url", beside),
    field("website", "introduction", "url", beside),
    field("social_links", "introduction", "url", { ...list, ...beside }),
    field("phone", "introduction", "tel", beside),
    field("role", "introduction", "line", { ...required, look: "head", mayBeRead: true }),
    field("company", "introduction", "line", { look: "head", mayBeRead: true }),
    field("years_experience", "introduction", "number", { ...beside, mayBeRead: true }),
    field("professional_bio", "introduction", "text", { ...required, mayBeRead: true }),
    field("expertise_keywords", "core_discovery", "line",
        { ...list, ...required, least: 3, look: "tags", mayBeRead: true }),
    field("success_stories", "core_discovery", "story", { ...list, ...required }),
    field("achievements", "core_discovery", "line", { ...list, mayBeRead: true }),
    field("unique_perspective", "core_discovery", "text", required),
    field("podcast_topics", "media_focus", "line", { ...list, ...required, least: 2 }),
    field("target_audience", "media_focus", "text", required),
    field("key_message", "media_focus", "text", required),
    field("speaking_experience", "media_focus", "line", list),
    field("ideal_podcast", "media_focus", "text"),
    field("speaking_style", "media_focus", "choice",
        { ...unasked, ...beside, choices: ["professional", "casual", "academic", "storyteller"] }),
    field("promotion", "confirmation", "line", list),
    field("scheduling_preference", "confirmation", "text"),
    field("headshot", "confirmation", "url", { ...unasked, ...beside }),
    field("pronouns", "confirmation", "line", { ...unasked, ...beside }),
    field("pronunciation", "confirmation", "line", { ...unasked, ...beside }),
    field("recording_setup", "confirmation", "text", unasked),
];

export const fieldNamed = (name) => catalogue.find((entry) => entry.name === name);

export const labelOf = (field) => t(`field_${field.name}`);

/** What a choice is called. */
export const choiceLabel = (field, choice) =>
    (field.choices?.includes(choice) ? t(`${field.name}_${choice}`) : String(choice));
