"""An invented guest, and what they would say to each question."""

NAME = "Noor Vandermeer"
EMAIL = "noor@windward.example"

ANSWERS = {
    "full_name": NAME,
    "email": EMAIL,
    "linkedin_url": "I don't have LinkedIn",
    "website": "windward.example",
    "social_links": "none",
    "phone": "+31 20 555 0123",
    "role": "I'm head of grid research",
    "company": "at Windward Cooperative",
    "years_experience": "14 years",
    "professional_bio": "I help towns own their power. For fourteen years I have built community wind projects.",
    "expertise_keywords": "energy storage, community wind, grid planning",
    "success_stories": "Eleven villages lost power 40 hours a year. I built them a shared battery, and outages fell by 85%.",
    "achievements": "Windward Prize 2023",
    "unique_perspective": "Most people think that the grid is a machine; I think it is a neighbourhood.",
    "podcast_topics": "who owns the wind, batteries as village infrastructure",
    "target_audience": "Local councils and energy cooperatives",
    "key_message": "A town that owns its power keeps its young people.",
    "speaking_experience": "The Current Affairs podcast in 2024",
    "ideal_podcast": "A calm show for people who run towns",
    "promotion": "My book, The Village Battery",
    "scheduling_preference": "By e-mail, mornings",
}


def answer_to(field):
    return ANSWERS.get(field, "I'd rather skip that")


RESUME = {
    "basics": {
        "name": NAME,
        "label": "Head of Grid Research",
        "summary": "I help towns own their power. I have built community wind projects since 2012.",
        "url": "https://windward.example",
    },
    "work": [
        {"name": "Windward Cooperative", "position": "Head of Grid Research", "startDate": "2016-03",
         "summary": "Cut outages in eleven villages by 85% with a shared battery."},
        {"name": "Tidal Works", "position": "Engineer", "startDate": "2012-01", "endDate": "2016-02"},
    ],
    "awards": [{"title": "Windward Prize", "date": "2023-05-01", "awarder": "Windward Society"}],
    "skills": [{"name": "Energy storage"}, {"name": "Community wind"}, {"name": "Grid planning"}, {"name": "Forecasting"}],
    "publications": [{"name": "The Village Battery", "releaseDate": "2022"}],
}
