/// Words that tell a job's title, an employer or a school apart where nothing else does.
enum TitleWords {
    static func isTitle(_ text: String) -> Bool {
        words(text).contains { word in
            titles.contains(word) || endings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
        }
    }

    static func isEmployer(_ text: String) -> Bool { words(text).contains { employers.contains($0) } }

    static func isSchool(_ text: String) -> Bool {
        words(text).contains { word in schools.contains { word.hasPrefix($0) } }
    }

    static func isDegree(_ text: String) -> Bool {
        words(text).contains { word in degrees.contains(word) || degreeStems.contains { word.hasPrefix($0) } }
    }

    private static func words(_ text: String) -> [String] {
        guard text.utf8.count < 400 else { return [] }
        return DateToken.fold(text).split { !$0.isLetter }.map(String.init)
    }

    private static let titles: Set<String> = [
        "engineer", "manager", "director", "developer", "analyst", "consultant", "designer", "officer", "president",
        "founder",
        "cofounder", "ceo", "cto", "cfo", "coo", "cmo", "cio", "vp", "chief", "head", "lead", "leader", "intern",
        "trainee",
        "assistant", "associate", "specialist", "coordinator", "administrator", "architect", "scientist", "researcher",
        "teacher",
        "lecturer", "professor", "tutor", "instructor", "coach", "trainer", "nurse", "doctor", "physician", "surgeon",
        "dentist",
        "pharmacist", "therapist", "psychologist", "lawyer", "attorney", "counsel", "paralegal", "judge", "accountant",
        "auditor",
        "bookkeeper", "controller", "treasurer", "banker", "broker", "trader", "advisor", "adviser", "planner",
        "strategist",
        "editor", "writer", "author", "journalist", "reporter", "producer", "filmmaker", "photographer", "artist",
        "illustrator",
        "musician", "composer", "actor", "host", "presenter", "creator", "marketer", "recruiter", "buyer", "purchaser",
        "merchandiser",
        "salesperson", "representative", "agent", "clerk", "secretary", "receptionist", "cashier", "waiter", "waitress",
        "chef",
        "cook", "baker", "barista", "bartender", "driver", "pilot", "captain", "mechanic", "technician", "electrician",
        "plumber",
        "carpenter", "welder", "machinist", "operator", "supervisor", "foreman", "inspector", "tester", "programmer",
        "owner",
        "partner", "principal", "member", "chair", "chairman", "chairwoman", "chairperson", "fellow", "student",
        "apprentice",
        "volunteer", "freelancer", "entrepreneur", "investor", "librarian", "curator", "translator", "interpreter",
        "farmer",
        "gardener", "guide", "dispatcher", "commander", "sergeant", "lieutenant", "dean", "provost", "registrar",
        "minister",
        "pastor", "economist", "statistician", "chemist", "biologist", "physicist", "geologist", "mathematician",
        "surveyor",
        "ingenieur", "leiter", "leiterin", "geschaftsfuhrer", "geschaftsfuhrerin", "entwickler", "entwicklerin",
        "berater",
        "beraterin", "mitarbeiter", "mitarbeiterin", "praktikant", "praktikantin", "werkstudent", "werkstudentin",
        "lehrer",
        "lehrerin", "referent", "referentin", "sachbearbeiter", "sachbearbeiterin", "vorstand", "inhaber", "inhaberin",
        "kaufmann",
        "kauffrau", "ingenieure", "ingénieur", "directeur", "directrice", "responsable", "chef", "developpeur",
        "developpeuse",
        "consultante", "stagiaire", "gerant", "gerante", "chargee", "charge", "professeur", "redacteur", "redactrice",
        "ingeniero",
        "ingeniera", "desarrollador", "desarrolladora", "gerente", "jefe", "jefa", "directora", "consultor",
        "consultora", "analista",
        "profesor", "profesora", "becario", "becaria", "socio", "socia", "fundador", "fundadora", "engenheiro",
        "engenheira",
        "diretor", "diretora", "desenvolvedor", "desenvolvedora", "coordenador", "coordenadora", "estagiario",
        "estagiaria",
        "ingegnere", "direttore", "direttrice", "sviluppatore", "responsabile", "consulente", "tirocinante",
        "impiegato",
        "fondatore", "ontwikkelaar", "directeur", "adviseur", "medewerker", "docent", "ingenior", "utvecklare",
        "chefen",
        "direktor", "radgivare", "larare", "udvikler", "konsulent", "utvikler", "inzynier", "kierownik", "dyrektor",
        "specjalista",
        "инженер", "менеджер", "директор", "разработчик", "руководитель", "специалист", "аналитик", "консультант",
        "muhendis",
        "muhendisi", "mudur", "muduru", "uzman", "uzmani", "gelistirici", "yonetici", "yoneticisi",
    ]

    /// Compound nouns of German and the Nordic languages.
    private static let endings = [
        "ingenieur", "leiter", "leiterin", "entwickler", "entwicklerin", "berater", "beraterin", "manager", "designer",
        "mitarbeiter", "mitarbeiterin", "lehrer", "lehrerin", "konsulent", "ingenjor", "ingenior", "chef", "ledare",
        "leder",
        "assistent", "assistentin", "architekt", "referent", "meister", "meisterin", "redakteur", "redakteurin",
    ]

    private static let employers: Set<String> = [
        "inc", "llc", "ltd", "limited", "corp", "corporation", "company", "co", "gmbh", "ag", "kg", "se", "ohg", "ug",
        "plc", "llp",
        "sa", "sas", "sarl", "srl", "spa", "sl", "bv", "nv", "ab", "as", "aps", "oy", "oyj", "kk", "pty", "pvt", "lda",
        "ltda", "ooo",
        "ооо", "зао", "group", "gruppe", "groupe", "grupo", "gruppo", "holding", "holdings", "bank", "labs", "studio",
        "studios",
        "agency", "agentur", "consulting", "solutions", "systems", "technologies", "partners", "associates",
        "university",
        "universitat", "hospital", "clinic", "ministry", "institute", "foundation", "college", "school",
    ]

    private static let schools = [
        "universi", "college", "school", "schule", "hochschule", "gymnasium", "institut", "academ", "akadem", "ecole",
        "lycee",
        "facult", "fakult", "escuela", "escola", "scuola", "politecn", "polytechn", "politech", "uczelni", "uniwersyt",
        "школа",
        "университет", "институт", "академия", "universite", "lise", "대학", "학교", "大学", "大學", "学院", "學院",
    ]

    private static let degrees: Set<String> = [
        "bsc", "msc", "ba", "ma", "bs", "ms", "mba", "phd", "md", "jd", "llb", "llm", "bba", "beng", "meng", "diploma",
        "diplom",
        "licence", "laurea", "abitur", "degree", "dphil", "edd", "certificate", "major", "minor",
    ]
    private static let degreeStems = [
        "bachelor", "master", "doctor", "licenci", "bacharel", "magister", "магистр", "бакалавр",
    ]
}
