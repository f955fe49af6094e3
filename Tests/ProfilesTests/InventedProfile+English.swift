import InterviewCore

@testable import Profiles

extension InventedProfile {
    static let english = [marisol, dagny, tobias, priya]

    static let marisol = InventedProfile(
        id: "marisol",
        text: """
            Marisol Vance
            Operations Director at Tidewater Freight | Cold chain resilience
            Porto, Portugal

            About

            I run cold chains for food that spoils. Over 14 years I have learned that most waste is decided at the loading \
            dock, not on the road. I speak about resilient logistics, shift handovers and honest metrics.

            Experience

            Operations Director
            Tidewater Freight
            Mar 2019 - Present
            Porto
            Led a team of 12 across two depots.
            Cut spoilage from 9 to 2 percent by redesigning shift handovers, saving $2.4M by March 2021.
            Introduced a night dispatch desk with OpenRoute.

            Logistics Planner
            Brightwell Foods
            Jun 2011 - Feb 2019
            Lisbon
            Planned routes for 140 stores.
            Raised on-time delivery from 81% to 96% in three years.

            Education

            University of Aveiro
            MSc
            Industrial Engineering
            2009 - 2011

            Skills

            Cold chain logistics
            Lean operations
            Demand planning

            Honors

            Harbour Prize for Supply Innovation, 2022
            """,
        claims: [
            .init(
                .professionalBio,
                "Marisol Vance is Operations Director at Tidewater Freight, where she cut spoilage from 9 to 2 percent. "
                    + "She has spent 14 years running cold chains for food that spoils.",
                "Operations Director\nTidewater Freight", "Cut spoilage from 9 to 2 percent",
                "Over 14 years I have learned"),
            .init(.expertiseKeywords, "Cold chain logistics", "Cold chain logistics"),
            .init(.expertiseKeywords, "Shift handovers", "redesigning shift handovers"),
            .init(.expertiseKeywords, "Demand planning", "Demand planning"),
            .init(
                .achievements, "Reduced spoilage from 9% to 2%, saving $2.4M by March 2021",
                "Cut spoilage from 9 to 2 percent by redesigning shift handovers, saving $2.4M by March 2021."),
            .init(
                .achievements, "Raised on-time delivery from 81% to 96% at Brightwell Foods",
                "Raised on-time delivery from 81% to 96% in three years."),
            .init(
                .achievements, "Won the Harbour Prize for Supply Innovation in 2022",
                "Harbour Prize for Supply Innovation, 2022"),
            .init(
                .uniquePerspective, "Most waste is decided at the loading dock, not on the road.",
                "most waste is decided at the loading dock, not on the road"),
            .init(
                .podcastTopics, "Why food waste starts at the loading dock",
                "most waste is decided at the loading dock"),
            .init(.podcastTopics, "Honest metrics for resilient logistics", "resilient logistics, shift handovers"),
            .init(
                .targetAudience, "People who run logistics and cold chains for food",
                "I run cold chains for food that spoils"),
            .init(
                .keyMessage, "Better shift handovers can cut spoilage.",
                "Cut spoilage from 9 to 2 percent by redesigning "
                    + "shift handovers"),
        ],
        stories: [
            .init(
                story: Story(
                    title: "Cutting spoilage with better shift handovers", action: "She redesigned shift handovers.",
                    result: "Spoilage fell from 9 to 2 percent, saving $2.4M by March 2021.",
                    metrics: ["from 9 to 2 percent", "$2.4M"]),
                quotes: ["Cut spoilage from 9 to 2 percent by redesigning shift handovers, saving $2.4M by March 2021."]
            )
        ])

    static let dagny = InventedProfile(
        id: "dagny",
        text: """
            Dagny Okonjo-Reyes
            Co-founder & CTO at Lumenbrook | Energy data
            Rotterdam

            About

            Engineer turned founder. I build software that tells hospitals where their electricity goes. Before that I spent \
            six years on grid forecasting.
            What I care about: boring technology, small teams and decisions that survive the people who made them.

            Experience

            Co-founder & CTO
            Lumenbrook
            2018 - Present
            Our platform meters 320 hospital wards in 7 countries.
            Grew annual recurring revenue from €0.4M to €3.1M without outside capital.
            Reduced alert noise by 65% after rewriting the anomaly detector in Rust.

            Senior Engineer
            Noordgrid
            2012 - 2018
            Built the day-ahead forecasting service used by 40 traders.
            Forecast error dropped 18% in the first winter.

            Publications

            Forecasting heat pumps at street level

            Skills

            Rust
            Time series
            Energy markets
            """,
        claims: [
            .init(
                .professionalBio,
                "Dagny Okonjo-Reyes is co-founder and CTO of Lumenbrook, whose software tells hospitals where their "
                    + "electricity goes. Before that she worked on grid forecasting for six years.",
                "Co-founder & CTO\nLumenbrook", "I build software that tells hospitals where their electricity goes",
                "I spent six years on grid forecasting"),
            .init(.expertiseKeywords, "Energy data", "Energy data"),
            .init(.expertiseKeywords, "Grid forecasting", "six years on grid forecasting"),
            .init(
                .achievements, "Grew annual recurring revenue from €0.4M to €3.1M without outside capital",
                "Grew annual recurring revenue from €0.4M to €3.1M without outside capital."),
            .init(
                .achievements, "Cut alert noise by 65 percent with a new anomaly detector in Rust",
                "Reduced alert noise by 65% after rewriting the anomaly detector in Rust."),
            .init(
                .achievements, "Built a forecasting service used by 40 traders at Noordgrid",
                "Built the day-ahead forecasting service used by 40 traders."),
            .init(
                .uniquePerspective,
                "She believes in boring technology and in decisions that survive the people who made them.",
                "boring technology, small teams and decisions that survive the people who made them"),
            .init(
                .podcastTopics, "Where a hospital's electricity really goes",
                "tells hospitals where their electricity goes"),
            .init(.podcastTopics, "The case for boring technology", "boring technology, small teams"),
            .init(.podcastTopics, "Growing revenue without outside capital", "without outside capital"),
            .init(
                .targetAudience, "Hospitals that want to know where their electricity goes",
                "tells hospitals where their electricity goes"),
        ],
        stories: [
            .init(
                story: Story(
                    title: "Quieter alerts at Lumenbrook", challenge: nil,
                    action: "Rewrote the anomaly detector in Rust.", result: "Alert noise fell by 65%.",
                    metrics: ["65%"]),
                quotes: ["Reduced alert noise by 65% after rewriting the anomaly detector in Rust."])
        ])

    static let tobias = InventedProfile(
        id: "tobias",
        text: """
            Tobias Ferrant
            Primary school headteacher and author
            Leeds, United Kingdom

            About

            I have taught for 22 years in schools where most children speak another language at home. My book "Quiet Rooms" \
            is about classrooms with less shouting.

            Experience

            Headteacher
            Willowbank Primary School
            Sep 2014 - Present
            Attendance rose from 88% to 95% after we opened a breakfast club.
            Permanent exclusions went from 11 a year to zero.
            Trained 35 teachers in restorative conversations.

            Deputy Headteacher
            Castlegate School
            2008 - 2014
            Led reading across the school; 78% of pupils reached the expected level in 2013.

            Volunteering

            Trustee, Leeds Reading Partners

            Honors

            Shortlisted for the Northern Teaching Award 2019
            """,
        claims: [
            .init(
                .professionalBio,
                "Tobias Ferrant is headteacher of Willowbank Primary School and author of the book \"Quiet Rooms\". "
                    + "He has taught for 22 years in schools where most children speak another language at home.",
                "Headteacher\nWillowbank Primary School", "My book \"Quiet Rooms\"",
                "I have taught for 22 years in schools where most children speak another language at home"),
            .init(
                .achievements, "Attendance rose from 88% to 95% after opening a breakfast club",
                "Attendance rose from 88% to 95% after we opened a breakfast club."),
            .init(
                .achievements, "Shortlisted for the Northern Teaching Award 2019",
                "Shortlisted for the Northern Teaching Award 2019"),
            .init(
                .achievements, "Trained 35 teachers in restorative conversations",
                "Trained 35 teachers in restorative conversations."),
            .init(.expertiseKeywords, "Restorative conversations", "restorative conversations"),
            .init(.expertiseKeywords, "Reading", "Led reading across the school"),
            .init(.podcastTopics, "Classrooms with less shouting", "classrooms with less shouting"),
            .init(
                .podcastTopics, "What a breakfast club does for attendance",
                "Attendance rose from 88% to 95% after we opened a breakfast club."),
            .init(
                .targetAudience, "Teachers and headteachers in primary schools", "Trained 35 teachers",
                "Willowbank Primary School"),
            .init(.keyMessage, "Classrooms work better with less shouting.", "classrooms with less shouting"),
        ],
        stories: [
            .init(
                story: Story(
                    title: "A breakfast club that raised attendance", action: "He opened a breakfast club.",
                    result: "Attendance rose from 88% to 95%.", metrics: ["from 88% to 95%"]),
                quotes: ["Attendance rose from 88% to 95% after we opened a breakfast club."])
        ])

    static let priya = InventedProfile(
        id: "priya",
        text: """
            Priya Halloran
            Freelance UX researcher
            Galway

            About

            I help product teams listen before they ship. Fifteen years of field research with nurses, drivers and farmers. \
            Host of the podcast Field Notes, 60 episodes so far.

            Experience

            Freelance UX Researcher
            Halloran Research
            Jan 2020 - Present
            Ran 400 interviews for 23 clients.
            For a tractor maker, a redesigned cabin display cut operator errors by half.

            UX Lead
            Medlark
            2013 - 2019
            Built a research practice of 5 people from scratch.
            Medication entry time fell from 90 to 35 seconds.

            Projects

            Field Notes
            A podcast about research outside the lab.

            Skills

            Contextual inquiry
            Interviewing
            """,
        claims: [
            .init(
                .professionalBio,
                "Priya Halloran is a freelance UX researcher with fifteen years of field research with nurses, drivers and "
                    + "farmers. She hosts the podcast Field Notes.",
                "Freelance UX Researcher\nHalloran Research",
                "Fifteen years of field research with nurses, drivers and farmers",
                "Host of the podcast Field Notes"),
            .init(.expertiseKeywords, "Contextual inquiry", "Contextual inquiry"),
            .init(.expertiseKeywords, "Field research", "field research with nurses"),
            .init(.achievements, "Ran 400 interviews for 23 clients", "Ran 400 interviews for 23 clients."),
            .init(
                .achievements, "Cut medication entry time from 90 to 35 seconds at Medlark",
                "Medication entry time fell from 90 to 35 seconds."),
            .init(
                .achievements, "Hosts Field Notes, a podcast with 60 episodes",
                "Host of the podcast Field Notes, 60 episodes so far."),
            .init(.podcastTopics, "Listening before shipping", "I help product teams listen before they ship."),
            .init(.podcastTopics, "Research outside the lab", "A podcast about research outside the lab."),
            .init(
                .targetAudience, "Product teams that ship software for people in the field",
                "I help product teams listen before they ship."),
            .init(
                .keyMessage, "Product teams should listen before they ship.",
                "I help product teams listen before they ship."),
        ],
        stories: [
            .init(
                story: Story(
                    title: "Faster medication entry", result: "Medication entry time fell from 90 to 35 seconds.",
                    metrics: ["from 90 to 35 seconds"]),
                quotes: ["Medication entry time fell from 90 to 35 seconds."])
        ])
}
