import InterviewCore

extension GuestLanguage {
    static let english = GuestLanguage(
        code: "en",
        names: .init(
            bars: """
                Amara Lindqvist|Odhran Pell|Mei-Ling Castellane|Jedidiah Okafor|Rosamund Thackeray|Taavi Kuusk|\
                Nguyễn Minh Châu|Þórunn Egilsdóttir|Łucja Wiśniewska|Siobhán Ní Bhriain|Kwabena Osei-Tutu|\
                Anneliese von Rauschen|Dmitri Volkonsky|Yusuf ibn Rashid|José Ángel Irigoyen|Zoë Abernathy-Kline|\
                Håkon Grønvold|Eszter Szőke|Prof. Ines Calloway|Dr. Mbali Dlamini|Xiu Ying Tan|O'Shea Brandt|\
                Jean-Luc de Montferrand|Marek Dvořák|Nkechi Adebayo-Stone|Bo Li|Priya Venkataraghavan|Ali Reza Tehrani|\
                ليلى حداد|محمد الفارسي|יעל שפירא|דוד בן ארי|Ольга Смирнова|Νίκος Παπαδάκης|田中 美咲|王小明|김하늘|\
                Sneha D'Souza|Åsa Nyström|Thandiwe Mokoena
                """),
        companies: .init(
            bars: """
                Larkspur Works|Ninefold|Harbour & Pine|Tideline Labs|Copperfield Partners|Blue Heron|Oakmere Trust|\
                Sprig & Sons|Vantage Hill|Moonrise Foods|Tern Collective|Paper Lantern|Ferrous|North Quay Clinic|\
                Acorn Street School|Halcyon Freight
                """),
        trades: englishTrades,
        seconds: .init(
            bars: """
                Before that I sold shoes for {n} years.|People call me when it is almost too late.|\
                Most of my clients stay for about ten years.|I learned it from my aunt, who never wrote anything down.|\
                My team has {n} people and one dog.|I write about it every Friday.|I still like Mondays.
                """),
        perspectives: .init(
            bars: """
                Everybody starts with {skill} too late.|Most people think {skill} is a talent, and it is a routine.|\
                {skill} fails where people are polite.|You don't need more {skill}, you need less of everything else.|\
                I believe that {skill} is mostly listening.
                """),
        audiences: .init(
            bars: """
                owners of small shops|first-time managers|People who teach for a living.|nurses and their bosses|\
                anyone who has to plan a budget|Parents of teenagers.|engineers who lead teams|Founders before their first hire.
                """),
        messages: .init(
            bars: """
                Start smaller than you think.|Write it down before you need it.|You can begin on a Tuesday afternoon.|\
                Ask the quiet person first.|Measure one thing and stick to it.|Boring habits beat bright ideas.
                """),
        achievements: .init(
            bars:
                "Harbour Prize {y}|Spoke before {n} mayors|Golden Spanner {y}|Raised {n} million in {y}|Ran {n} marathons"
        ),
        shows: .init(bars: "The Quiet Hour|Radio Kettle|Ledger Lives|The Long Bench|TEDx Northbridge {y}"),
        idealShows: .init(
            bars:
                "A slow show with a curious host.|business podcasts|Something practical, half an hour.|shows for makers"
        ),
        promotions: .init(
            bars: "my newsletter Small Hours|our free guide|My book The Second Drawer|a course in spring"),
        schedules: .init(
            bars:
                "By e-mail.|e-mail, mornings only|Write to me and I'll send dates.|Text me first.|any weekday after four"
        ),
        ways: englishWays,
        nothing: .init(
            bars:
                "none|no|skip|nope|n/a|I don't have one|I'd rather not|pass|no thanks|nothing|not really|I'd prefer not to say"
        ),
        noLinkedIn: .init(
            bars: "no LinkedIn|I don't have LinkedIn|not on LinkedIn|no|nope, no LinkedIn|I don't use LinkedIn"),
        and: "and",
        years: .init(bars: "{}|{} years|about {} years|{} yrs|{}+ years|for {} years now|I've done this for {} years"),
        chat: .init(
            bars: """
                lovely weather today, isn't it?|haha this is fun|sorry, the dog is barking|one second, the phone rang|\
                thanks for doing this!|this is nicer than a form
                """),
        questions: .init(
            bars: """
                Why do you need that?|How long will this take?|What do you have so far?|What happens next?|\
                Can you give me an example?|Who will see this?|Are you a bot?|What was the question again?
                """),
        corrections: Corrections(
            email: .init(
                bars: """
                    Sorry, my e-mail is {}|Actually, it's {}, not {old}|I made a typo, my email is {}|\
                    Correction: {}|change my email to {}
                    """),
            role: .init(
                bars: "Actually, I'm a {} now.|Sorry, my role is {}|change my role to {}|Correction: my role is {}"),
            company: .init(
                bars: "Actually, the company is {}.|Sorry, it's {}, not {old}.|change my company to {}"),
            years: .init(bars: "Actually it's {} years, not {old}.|Sorry, {} years.|I meant {} years"),
            removeSecondTopic: .init(
                bars: "remove the second topic|please remove the second topic|drop the second topic")))

    private static let englishWays: [Field: [String]] = [
        .fullName: .init(
            bars: """
                {}|I'm {}|My name is {}|{} here|Hi, I'm {}|name: {}|It's {}|This is {}|my name's {}|Hello! I am {}.
                """),
        .email: .init(
            bars: "{}|my email is {}|e-mail: {}|you can reach me at {}|{} is best|Email is {}|write to {}|mail: {}"),
        .website: .init(bars: "{}|my website is {}|the site is {}|website: {}"),
        .socialLinks: .init(bars: "{}|I'm on {}|just {}|you'll find me at {}"),
        .phone: .init(bars: "{}|my phone is {}|phone: {}|call {}|my number is {}"),
        .role: .init(bars: "{}|I'm {a}|I work as {a}|role: {}|I am {a}.|my role is {}|currently {a}"),
        .company: .init(bars: "{}|I work at {}|at {}|company: {}|my company is {}|it's called {}|I run {}"),
        .expertiseKeywords: .init(bars: "{}|mostly {}|I'd say {}|Probably {}.|my areas are {}"),
        .podcastTopics: .init(bars: "{}|I'd love to talk about {}|{}.|topics: {}"),
        .achievements: .init(bars: "{}|{}.|I'd mention: {}"),
        .speakingExperience: .init(bars: "{}|I was on {}|{}.|a guest on {}"),
        .promotion: .init(bars: "{}|{}.|Yes: {}"),
    ]
}
