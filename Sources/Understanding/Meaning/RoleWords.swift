/// The nouns that jobs end in.
enum RoleWords {
    /// Whether a word is known as a job's noun, not only built like one.
    static func isListed(_ word: String) -> Bool {
        heads.contains(word) || foreign.contains(word) || moreForeign.contains(word)
    }

    static func isHead(_ word: String) -> Bool {
        // "un'infermiera" and "l'architetto" are one word.
        let elided = word.hasPrefix("un") ? word.dropFirst(2) : word.hasPrefix("l") ? word.dropFirst() : ""
        if heads.contains(word) || foreign.contains(word) || moreForeign.contains(word)
            || foreign.contains(String(elided))
        {
            return true
        }
        let bytes = word.utf8
        // "Co-CEO", "ex-banker"
        for prefix in ["co", "ex", "vice"]
        where word.hasPrefix(prefix) && heads.contains(String(word.dropFirst(prefix.count))) {
            return true
        }
        guard bytes.count > 4, let last = bytes.last, endings.contains(last) else { return false }
        if last == UInt8(ascii: "s"), word.count > 4, heads.contains(String(word.dropLast())) { return true }
        return suffixes.contains { word.hasSuffix($0) && word.count > $0.count + 3 }
    }

    /// The last letters of the suffixes, and the "s" of a plural.
    private static let endings = Set("s".utf8).union(suffixes.compactMap(\.utf8.last))

    /// Heads whose "of X" names the company.
    static let ofCompany = WordSets.set(
        """
        founder cofounder owner coowner ceo cto cfo coo cmo cpo cio ciso cro president chair chairman chairwoman
        chairperson proprietor officer secretary treasurer fundador fundadora cofundador cofundadora fondateur fondatrice grunder gruenderin
        grunderin fondatore fondatrice inhaber inhaberin geschaftsfuhrer geschaftsfuhrerin
        """)

    /// Words before a head that belong to it ("senior", "assistant").
    static let past = WordSets.set("was were formerly previously used ex once")

    private static let suffixes = [
        "ologist", "ographer", "therapist", "analyst", "strategist", "smith", "maker", "preneur", "fahrer", "leiter",
        "leiterin",
        "student", "studentin", "arzt", "arztin", "meister", "meisterin", "therapeut", "therapeutin", "entwickler",
        "entwicklerin", "redakteur", "redakteurin", "forscher", "forscherin", "verkaufer", "verkauferin", "assistent",
        "assistentin", "trainer", "trainerin", "planer", "planerin", "anwalt", "anwaltin", "kaufmann", "kauffrau",
        "ingenieur", "ingenieurin", "macher", "macherin", "lehrer", "lehrerin", "pfleger", "pflegerin", "berater",
        "beraterin", "techniker", "bauer", "bauerin", "schneiderin", "arbeiter", "schwester",
    ]

    private static let heads = WordSets.set(
        """
        servant clown crew staff qa sre dba dev devops sysadmin techie phd ceo cto cfo coo cmo cpo cio ciso cro chro cso cdo cco vp svp evp avp gm md pm em sre chief president chair
        chairman chairwoman chairperson founder cofounder owner coowner partner principal director head lead leader
        manager supervisor coordinator administrator executive officer secretary treasurer engineer developer programmer
        coder designer architect analyst scientist researcher consultant advisor adviser strategist specialist expert
        evangelist advocate technician operator mechanic electrician plumber carpenter welder builder joiner mason
        painter plasterer roofer farmer gardener florist fisherman baker chef cook barista bartender waiter waitress
        butcher brewer winemaker nurse doctor physician surgeon dentist midwife paramedic pharmacist therapist
        psychologist psychiatrist psychotherapist physiotherapist optometrist veterinarian vet caregiver carer
        dietitian nutritionist teacher professor lecturer tutor instructor trainer coach mentor educator principal
        headteacher dean librarian student undergraduate postgraduate phd postdoc intern trainee apprentice graduate
        fellow scholar historian economist philosopher sociologist anthropologist mathematician statistician physicist
        chemist biologist geologist astronomer lawyer attorney solicitor barrister judge paralegal notary clerk
        accountant bookkeeper auditor actuary banker broker trader investor underwriter cashier salesperson salesman
        saleswoman seller merchant shopkeeper buyer marketer copywriter writer author novelist poet journalist reporter
        editor publisher blogger vlogger podcaster host presenter broadcaster producer filmmaker cinematographer
        videographer photographer creator influencer streamer artist illustrator animator sculptor ceramicist potter
        musician composer singer songwriter drummer guitarist pianist violinist dj conductor dancer choreographer actor
        actress comedian magician performer model stylist hairdresser barber tailor seamstress jeweller jeweler
        carpenter pilot captain sailor driver conductor dispatcher courier astronaut soldier officer veteran firefighter
        policeman policewoman detective diplomat ambassador politician senator minister mayor councillor councilor
        activist campaigner organizer organiser volunteer fundraiser philanthropist pastor priest rabbi imam monk nun
        chaplain athlete runner swimmer cyclist climber footballer player referee translator interpreter linguist
        recruiter headhunter entrepreneur solopreneur freelancer contractor retiree pensioner housewife homemaker mom mum
        dad mother father parent stayathome inventor maker blacksmith beekeeper cheesemaker forester ranger diver
        superintendent controller planner buyer estimator surveyor inspector assessor examiner registrar curator
        archivist conservator secretary receptionist assistant aide associate representative rep agent ambassador
        director directora gerente jefe jefa ingeniero ingeniera arquitecto arquitecta profesor profesora maestro maestra
        abogado abogada medico medica enfermero enfermera periodista fundador fundadora consultor consultora
        geschaftsfuhrer geschaftsfuhrerin leiter leiterin ingenieur ingenieurin lehrer lehrerin arzt arztin grunder
        grunderin berater beraterin professorin studentin directeur directrice fondateur fondatrice ingenieure
        professeur enseignant enseignante medecin avocat avocate infirmier infirmiere journaliste etudiant etudiante
        direttore direttrice ingegnere architetto professoressa avvocato infermiera giornalista studente studentessa
        diretor diretora engenheiro engenheira professora advogado advogada enfermeira jornalista estudante estudiante
        hypnotherapist sommelier tattooist tattooer docent provost chancellor rector emeritus lobbyist criminologist
        boulanger boulangere patissier patissiere hebamme backer backerin koch kochin pfleger pflegerin panadero panadera
        cocinero cocinera enfermeiro padeiro padeira cozinheiro cozinheira cuoco cuoca panettiere musicista musico musica
        musicien musicienne cuisinier cuisiniere ecrivain escritor escritora scrittore scrittrice autor autorin
        facilitator counselor counsellor chiropractor nanny childminder auctioneer negotiator ghostwriter hypnotist astrologer herbalist caretaker porter cleaner realtor proofreader undertaker taxidermist gp mp naturopath osteopath homeopath storyteller grandmother grandfather grandma agronomist planner doula watchmaker luthier upholsterer locksmith glazier tiler gamer streamer cto/cofounder
        """)
}
