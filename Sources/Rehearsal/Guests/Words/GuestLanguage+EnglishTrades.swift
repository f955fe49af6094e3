extension GuestLanguage {
    static let englishTrades = [
        Trade(
            role: "hotel consultant", does: "I help small hotels fill their empty rooms.",
            skills: .init(bars: "pricing|front desks|local marketing|housekeeping plans|guest letters"),
            topics: .init(bars: "rooms nobody wants|what breakfast tells you|pricing without fear|staying small"),
            stories: .init(
                bars: """
                    A family hotel had {m} empty rooms every week. We changed three photos and the breakfast. A year later \
                    {n} percent more guests came back.|The night desk lost {m} bookings a month. I rewrote one e-mail \
                    with the porter. They lose {n} now.
                    """)),
        Trade(
            role: "school librarian", does: "I get teenagers to read for twenty minutes a day.",
            skills: .init(bars: "reading aloud|graphic novels|school budgets|quiet rooms|book clubs"),
            topics: .init(bars: "books for boys|why libraries smell good|reading and sleep|censored shelves"),
            stories: .init(
                bars: """
                    Our library lent {n} books a month. I put the comics at the door and moved my desk. Now it is {m} and \
                    the door squeaks.|A class of {n} had never finished a novel. We read one aloud at lunch. {n} of them \
                    asked for the next.
                    """)),
        Trade(
            role: "data engineer", does: "I build pipelines that people forget about.",
            skills: .init(bars: "streaming data|cost control|Python|on-call rotas|data quality"),
            topics: .init(bars: "dashboards nobody reads|the price of a query|quiet on-call weeks|deleting data"),
            stories: .init(
                bars: """
                    Reports took {m} minutes and three people. I deleted half of the tables and moved one job. They take \
                    {n} seconds now.|We paid for {m} machines and used {n}. I switched the rest off on a Friday. Nobody \
                    called.
                    """)),
        Trade(
            role: "physiotherapist", does: "I get people back on their feet after bad falls.",
            skills: .init(bars: "balance training|knees|home visits|pain diaries|walking aids"),
            topics: .init(bars: "falling well|walking after eighty|why rest hurts|stairs as medicine"),
            stories: .init(
                bars: """
                    A patient of {m} could not climb her own stairs. We practised one step a day. After {n} weeks she \
                    went dancing.|Our clinic had a waiting list of {m}. I started classes in the car park. It is down to \
                    {n}.
                    """)),
        Trade(
            role: "tax lawyer", does: "I explain tax to people who make things.",
            skills: .init(bars: "VAT|cross-border work|small firms|audits|plain contracts"),
            topics: .init(bars: "tax without tears|letters from the office|working across borders|what to keep"),
            stories: .init(
                bars: """
                    A carpenter owed {m} thousand and did not sleep. We wrote one honest letter. He pays {n} a month \
                    and sleeps.|An audit of {m} boxes was due in a week. I sorted them with two students. It ended \
                    after {n} days.
                    """)),
        Trade(
            role: "urban beekeeper", does: "I keep bees on the roofs of other people's offices.",
            skills: .init(bars: "hive health|rooftops|honey|school visits|city planting"),
            topics: .init(bars: "bees and managers|a year on a roof|what a hive costs|gardens for wings"),
            stories: .init(
                bars: """
                    An insurer wanted {n} hives and no stings. We planted the roof first and waited a year. They \
                    harvested {m} jars.|Half of my {m} colonies died in one winter. I stopped feeding sugar. The next \
                    winter I lost {n}.
                    """)),
        Trade(
            role: "product manager", does: "I say no to features for a living.",
            skills: .init(bars: "roadmaps|user interviews|pricing pages|launch plans|saying no"),
            topics: .init(bars: "features we killed|talking to angry users|meetings of one|launching quietly"),
            stories: .init(
                bars: """
                    Our app had {m} settings and angry reviews. I removed {n} of them in a month. Complaints halved.|\
                    Nobody finished our sign-up of {n} steps. We cut it to two and called {m} people. Sign-ups doubled.
                    """)),
        Trade(
            role: "choir director", does: "I lead choirs of people who think they cannot sing.",
            skills: .init(bars: "breathing|rehearsals|shy singers|concert planning|folk songs"),
            topics: .init(bars: "singing after work|stage fright|songs that travel|the quiet alto"),
            stories: .init(
                bars: """
                    A factory wanted a choir and {n} people came. We sang in the canteen for a year. {m} stood on stage \
                    at Christmas.|Our choir had lost {m} members. I moved rehearsals to Sunday mornings. {n} of them \
                    came back with friends.
                    """)),
    ]
}
