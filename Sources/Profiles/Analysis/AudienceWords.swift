/// Words that tell whom somebody works for, in English, German, French, Spanish, Portuguese and Italian.
enum AudienceWords {
    /// Whether a word names people, or what people form.
    static func isPeople(_ word: String) -> Bool {
        people.contains(word) || word.split(separator: "-").last.map { people.contains(String($0)) } == true
            || word.hasSuffix("innen") && word.count > 7
    }

    /// The same, with any word that ends like a trade ("restorers", "therapists"): for cues that take people alone.
    static func isTaught(_ word: String) -> Bool {
        isPeople(word)
            || word.count > 6 && !things.contains(word)
                && ["ers", "tors", "ists", "ians", "ees"].contains(where: word.hasSuffix)
    }

    /// Whether words tell of a job that is sought, or of people who are.
    static func seeks(_ words: [String]) -> Bool { words.contains(where: sought.contains) }

    /// Whether words speak of the writer: "people who share my values" are no audience.
    static func isOfOneself(_ words: some Sequence<String>) -> Bool { words.contains(where: oneself.contains) }

    /// Whether a group is the writer's own team, which is whom one works with.
    static func isTeam(_ words: [String]) -> Bool { words.contains(where: teams.contains) }

    /// Whether a group's name says no more than "companies".
    static func isVague(_ words: [String]) -> Bool { words.count == 1 && vague.contains(words[0]) }

    private static let oneself: Set<String> = [
        "i", "i'm", "my", "me", "mine", "our", "us", "we", "ich", "mich", "mir", "mein", "meine", "meinen", "meiner",
        "meinem", "uns", "unser", "unsere", "je", "j'ai", "mon", "ma", "mes", "moi", "notre", "nos", "yo", "mi", "mis",
        "nuestro", "nuestra", "eu", "meu", "minha", "meus", "minhas", "nosso", "nossa", "io", "mio", "mia", "miei",
        "nostro", "nostra",
    ]
    private static let vague: Set<String> = [
        "companies", "businesses", "organizations", "organisations", "firms", "teams", "clients", "customers",
        "managers", "employees", "brands", "people", "professionals",
    ]
    private static let teams: Set<String> = [
        "team", "équipe", "equipe", "equipo", "squadra", "direction", "direzione", "dirección", "geschäftsführung",
        "management", "ceo", "cto", "cfo", "department", "abteilung",
    ]

    private static let sought: Set<String> = [
        "looking", "seeking", "hiring", "hire", "opportunity", "opportunities", "internship", "internships",
        "recruiter", "recruiters", "vacancy", "stellenangebote", "suche", "recherche", "busco", "procuro", "cerco",
        "join", "colleagues", "coworkers", "teammates", "kollegen", "kolleginnen", "collègues", "colegas",
        "colleghi", "compañeros",
    ]

    // MARK: What stands before the group

    static let helping: Set<String> = [
        "help", "helping", "helps", "teach", "teaches", "teaching", "coach", "coaching", "serve", "serving",
        "support", "supporting", "advise", "advising", "mentor", "mentoring", "train", "training", "empower",
        "empowering", "reach", "helfe", "helfen", "begleite", "begleiten", "unterstütze", "unterstützen", "berate",
        "beraten", "unterrichte", "unterrichten", "coache", "aide", "j'aide", "aidons", "accompagne",
        "j'accompagne", "accompagnons", "forme", "conseille", "ajudo", "ajudamos", "apoio", "ensino", "aiuto",
        "aiutiamo", "accompagno", "formo",
    ]
    static let forWords: Set<String> = ["for", "für", "pour", "para", "per"]
    static let withWords: Set<String> = ["with", "mit", "avec", "con", "com"]
    static let toWords: Set<String> = ["to", "a", "à", "aux", "an", "ao", "aos", "às", "ai", "alle"]
    static let works: Set<String> = ["work", "arbeite", "arbeiten", "travaille", "travaillons"]
    /// Verbs that say themselves who works.
    static let worksAlone: Set<String> = [
        "trabajo", "trabajamos", "colaboro", "colaboramos", "trabalho", "trabalhamos", "lavoro", "lavoriamo",
        "collaboro", "collaboriamo",
    ]
    static let subjects: Set<String> = ["i", "we", "ich", "wir", "je", "nous"]
    /// Before "to people who …"
    static let telling: Set<String> = [
        "speak", "speaking", "talk", "talking", "write", "writing", "teach", "teaching", "bring", "bringing", "give",
        "giving", "sell", "selling", "offer", "offering", "schreibe", "parle", "j'apprends", "j'enseigne", "enseigne",
        "ayudo", "ayudamos", "acompaño", "acompañamos", "enseño", "formo", "escribo", "hablo", "escrevo", "falo",
        "insegno", "scrivo", "parlo",
    ]
    /// "looking for people who …", "thankful for …"
    static let seekers: Set<String> = [
        "looking", "searching", "search", "hiring", "responsible", "thanks", "thank", "grateful", "thankful",
        "respect", "admiration", "known", "work", "working", "works", "arbeite", "suche", "travaille",
        "recherche", "trabajo", "trabalho", "lavoro",
    ]

    // MARK: The group

    static let anyone: Set<String> = [
        "people", "those", "anyone", "anybody", "everyone", "everybody", "ones", "folks", "somebody", "someone", "alle",
        "menschen", "leute", "jene", "ceux", "celles", "gens", "personnes", "tous", "quienes", "gente", "personas",
        "aquellos", "pessoas", "aqueles", "todos", "persone", "coloro", "quelli", "chiunque",
    ]
    static let pronouns: Set<String> = ["that", "die", "denen", "deren", "qui", "dont", "que", "che"]
    static let germanPronouns: Set<String> = ["die", "denen", "deren"]
    static let articles: Set<String> = [
        "the", "a", "an", "all", "les", "des", "los", "las", "os", "as", "le", "gli", "i", "die", "den",
    ]
    static let connectors: Set<String> = ["and", "or", "&", "und", "oder", "et", "ou", "y", "e", "o"]

    /// What cannot stand inside a group's name.
    static let stops: Set<String> = [
        "to", "by", "through", "via", "so", "that", "which", "with", "when", "on", "using", "as", "is", "are", "was",
        "be", "have", "has", "their", "my", "our", "for", "if", "while", "because", "mit", "durch", "ist", "sind",
        "est", "sont", "es", "son", "são", "é", "è", "sono",
    ]

    /// What one does who is invited to talk.
    static let doings: Set<String> = [
        "run", "lead", "are", "build", "buy", "own", "manage", "teach", "sell", "make", "grow", "employ", "work",
        "live", "move", "design", "operate", "supply", "care", "farm", "produce", "advise", "treat", "train",
    ]
    static let meetings: Set<String> = ["talk", "reach", "connect", "write", "call", "touch", "message", "chat"]

    /// What begins like former days and is not: "Based in Lyon, I help …".
    static let adjectives: Set<String> = [
        "based", "focused", "dedicated", "committed", "experienced", "certified", "trusted", "specialized",
        "specialised", "motivated", "devoted", "seasoned", "skilled", "obsessed", "chartered", "licensed",
    ]
    static let past: Set<String> = [
        "taught", "wrote", "built", "led", "ran", "made", "spent", "gave", "brought", "sold", "spoke", "held", "kept",
        "did", "was", "were", "used", "formerly", "previously", "earlier", "unterrichtete", "früher", "enseñé", "antes",
        "auparavant",
    ]

    /// Ends like a trade, and is none.
    private static let things: Set<String> = [
        "computers", "servers", "numbers", "letters", "containers", "processors", "factors", "trailers", "indicators",
        "reactors", "routers", "controllers", "chapters", "quarters", "barriers", "careers", "matters", "monitors",
        "sensors", "papers", "orders", "offers", "errors", "centers", "motors", "flowers", "powers", "answers",
        "filters", "printers", "headquarters", "adapters", "chargers", "clusters", "parameters", "registers",
        "characters", "disasters", "degrees", "committees", "guarantees", "coffees", "employers", "newsletters",
        "posters", "folders", "browsers", "drivers", "transformers", "elevators", "generators", "simulators",
        "calculators", "corridors", "behaviors", "trees", "wonders", "borders", "others", "powers",
    ]

    private static let people: Set<String> = Set(
        """
        companies founders leaders teams startups start-ups scaleups entrepreneurs executives managers \
        businesses brands organizations organisations nonprofits non-profits charities students teachers nurses \
        doctors patients clinicians parents women men professionals developers engineers designers marketers \
        creators coaches consultants freelancers clients customers families communities children kids teens \
        veterans immigrants refugees athletes artists authors writers investors firms enterprises agencies \
        hospitals clinics practices accountants schools universities employers employees recruiters ceos ctos cfos cmos owners makers \
        beginners graduates youth adults seniors couples individuals institutions governments farmers retailers \
        manufacturers sellers smes smbs operators practitioners caregivers scientists researchers journalists \
        lawyers musicians filmmakers educators learners builders newcomers girls boys moms mothers dads fathers \
        producers publishers speakers podcasters bankers physicians pharmacists therapists pupils teenagers \
        growers homeowners tenants residents readers listeners viewers apprentices midwives carers citizens \
        workers neighbours neighbors survivors cities towns municipalities museums libraries cooperatives \
        utilities adjusters investigators singers dancers cooks chefs bakers brewers pilots captains drivers \
        buyers planners architects builders tradespeople craftspeople salespeople foundations ngos \
        unternehmen gründer gründerinnen führungskräfte frauen kunden kundinnen selbstständige selbständige eltern \
        firmen mittelständler menschen leute kinder jugendliche lehrkräfte lehrer pflegekräfte ärzte familien \
        studierende bäuerinnen bauern landwirte pflegende angehörige betriebe handwerksbetriebe schulen vereine kommunen gemeinden unternehmer anfänger \
        auszubildende patienten männer erwachsene senioren stiftungen \
        entreprises dirigeants fondateurs équipes femmes entrepreneuses indépendants parents enfants enseignants \
        étudiants familles communes associations artisans agriculteurs médecins soignants patients collectivités personnes gens \
        empresas emprendedores emprendedoras líderes equipos mujeres clientes pymes profesionales personas gente \
        familias niños médicos médicas enfermeras agricultores artistas padres estudiantes maestros docentes escuelas ayuntamientos municipios medios jóvenes mayores \
        empreendedores mulheres equipes profissionais pessoas famílias médicos agricultores artistas mães pais crianças alunos professores escolas \
        aziende imprenditori donne clienti professionisti persone genitori medici agricoltori artigiani famiglie bambini studenti insegnanti scuole \
        giovani comuni
        """.split(separator: " ").map(String.init))
}
