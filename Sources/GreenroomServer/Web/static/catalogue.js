// What the fields, phases, sources and reasons are called. Names and order are the API's.

export const phases = [
    ["introduction", "Introduction"],
    ["core_discovery", "Your expertise"],
    ["media_focus", "Your audience"],
    ["confirmation", "Confirmation"],
];

const field = (name, phase, label, kind = "line", more = {}) =>
    ({ name, phase, label, kind, list: false, required: false, least: 1, ...more });

/** Every field in the order of the card. `kind`: line, text, story, email, url, tel, number, choice. */
export const catalogue = [
    field("full_name", "introduction", "Name", "line", { required: true }),
    field("email", "introduction", "E-mail", "email", { required: true }),
    field("linkedin_url", "introduction", "LinkedIn", "url"),
    field("website", "introduction", "Website", "url"),
    field("social_links", "introduction", "Other profiles", "url", { list: true }),
    field("phone", "introduction", "Phone", "tel"),
    field("role", "introduction", "Role", "line", { required: true }),
    field("company", "introduction", "Company"),
    field("years_experience", "introduction", "Years of experience", "number"),
    field("professional_bio", "introduction", "Bio", "text", { required: true }),
    field("expertise_keywords", "core_discovery", "Expertise", "line",
        { list: true, required: true, least: 3, chips: true }),
    field("success_stories", "core_discovery", "Success stories", "story", { list: true, required: true }),
    field("achievements", "core_discovery", "Achievements", "line", { list: true }),
    field("unique_perspective", "core_discovery", "Unique perspective", "text", { required: true }),
    field("podcast_topics", "media_focus", "Podcast topics", "line", { list: true, required: true, least: 2 }),
    field("target_audience", "media_focus", "Audience", "text", { required: true }),
    field("key_message", "media_focus", "Key message", "text", { required: true }),
    field("speaking_experience", "media_focus", "Earlier podcasts and talks", "line", { list: true }),
    field("ideal_podcast", "media_focus", "Ideal podcast", "text"),
    field("speaking_style", "media_focus", "Speaking style", "choice",
        { choices: ["professional", "casual", "academic", "storyteller"] }),
    field("promotion", "confirmation", "To promote", "line", { list: true }),
    field("scheduling_preference", "confirmation", "How hosts reach you", "text"),
    field("headshot", "confirmation", "Headshot (web address)", "url"),
    field("pronouns", "confirmation", "Pronouns"),
    field("pronunciation", "confirmation", "How to say your name"),
    field("recording_setup", "confirmation", "Recording set-up", "text"),
];

export const fieldNamed = (name) => catalogue.find((entry) => entry.name === name);

const kinds = {
    linkedin_url: "LinkedIn profile",
    linkedin_pdf: "LinkedIn file",
    linkedin_export: "LinkedIn archive",
    json_resume: "JSON Resume",
    text: "your CV",
    website: "your website",
    x: "X profile",
};

export const sourceName = (profile) => kinds[profile?.kind] ?? "your profile";
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const working = (profile) => ["queued", "fetching", "analyzing"].includes(profile.state);

const pdfHint = "LinkedIn’s own file works too: on your profile choose More, then Save to PDF, and drop it here.";

/** Why a profile could not be read, in plain words. */
const reasons = {
    private: `The profile is private, so it could not be read. ${pdfHint}`,
    not_found: `There is no profile at that address. Check the link. ${pdfHint}`,
    not_a_profile: "That isn’t a person’s profile. A LinkedIn file, a data archive or a CV with dates works.",
    unreadable: "The file could not be read: it may be damaged, locked with a password or only pictures.",
    too_large: "The file is too large. 20 MB is the limit.",
    timeout: `It took too long, so it was stopped. ${pdfHint}`,
    rate_limited: "Too many profiles are being read right now. Try again in a few minutes.",
    unavailable: `The service that reads profiles does not answer. ${pdfHint}`,
    not_configured: `This server reads files, not addresses. ${pdfHint}`,
    someone_else: "You said that it is someone else’s, so nothing of it is used.",
    cancelled: "You stopped it. Nothing of it is used.",
};

export const reasonText = (profile) => reasons[profile.reason] ?? "It could not be read. We go on without it.";

/** Where a fact comes from: a word for its badge, and a name for its style. */
export function badge(fact, profiles) {
    if (fact.origin === "guest") return { text: "You", style: "guest" };
    if (fact.origin === "inferred" && fact.status === "suggested") return { text: "Suggested", style: "suggested" };
    const id = fact.evidence?.map((item) => item.source).find((source) => source?.startsWith("profile:"))?.slice(8);
    const name = capital(sourceName(profiles.find((profile) => profile.id === id)).replace(/^your /, ""));
    return { text: name, style: fact.status === "suggested" ? "suggested" : "profile" };
}
