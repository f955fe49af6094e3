/// Words that tell a topic from a job title, a courtesy or a tool that everybody uses.
enum TopicWords {
    static func isTitle(_ word: String) -> Bool {
        let plain = word.replacing("-", with: "").replacing("/", with: "")
        return titles.contains(plain)
            || ["engineer", "manager", "developer", "consultant", "director", "founder", "officer"]
                .contains { plain.hasSuffix($0) }
    }

    /// Whether a word at the end of a phrase is what somebody does: "typewriter restorer", "urbaniste".
    static func isTrade(_ word: String) -> Bool {
        word.count > 5
            && ["orer", "ainer", "eller", "maker", "grower", "binder", "writer"]
                .contains(where: word.hasSuffix)
            || kin.contains(word)
    }

    private static let kin: Set<String> = ["daughter", "son", "wife", "husband", "mother", "father", "mum"]

    /// Whether a word could be part of a topic's name.
    static func carriesMeaning(_ word: Phrase.Word) -> Bool {
        word.folded.count > 3 && word.folded.allSatisfy { $0.isLetter || $0 == "-" } && !common.contains(word.folded)
    }

    static let titles: Set<String> = Set(
        """
        ceo cto cfo coo cmo cpo cio chro founder cofounder owner director manager engineer developer designer \
        consultant architect lead leader head vp svp evp president partner analyst specialist associate \
        assistant intern student professor lecturer teacher coach author speaker writer host expert freelancer \
        freelance entrepreneur advisor adviser investor officer executive recruiter nurse doctor physician \
        pharmacist pharmacien toxicologist lawyer attorney scientist researcher chair chairman chairwoman member \
        representative coordinator administrator programmer strategist marketer editor journalist accountant \
        trainer mentor graduate candidate phd principal staff senior junior mid practitioner therapist \
        psychologist educator technician operator supervisor fellow podcaster creator influencer evangelist \
        advocate ambassador ninja guru professional certified trustee board gründer gründerin geschäftsführer \
        geschäftsführerin leiter leiterin berater beraterin entwickler entwicklerin autor autorin inhaber \
        inhaberin fondateur fondatrice directeur directrice ingénieur ingénieure responsable consultante \
        développeur développeuse architecte fundador fundadora gerente ingeniero ingeniera desarrollador \
        consultor consultora diretor diretora engenheiro desenvolvedor fondatore fondatrice direttore ingegnere \
        sviluppatore consulente urbaniste urbanist urbanista socio sócio etudiant étudiant étudiante estudiante estudante studente studentin
        """.split(separator: " ").map(String.init))

    /// Parts of headlines that are about something else than work.
    static let asides: Set<String> = [
        "she", "her", "he", "him", "they", "them", "hiring", "hire", "open", "seeking", "looking", "dad", "mom",
        "father",
        "mother", "husband", "wife", "views", "opinions", "mba", "aspiring", "former", "formerly", "retired", "years",
        "ich",
        "proud", "passionate", "lover", "enthusiast", "forbes", "linkedin", "followers", "available", "ehemals",
        "award",
        "available", "freelancing", "recherche", "busco", "award-winning", "award", "bestselling", "msc", "bsc", "phd",
    ]

    /// What somebody was, or wants to be, is not what they are.
    static let soughtOrPast: Set<String> = [
        "former", "formerly", "ex", "ehemals", "ancien", "ancienne", "antiguo", "antigua", "seeking", "looking",
        "aspiring", "hiring", "open", "recherche", "busco", "future", "soon-to-be",
    ]

    /// Skills that say nothing about a guest.
    static let plain: Set<String> = [
        "microsoft office", "microsoft word", "microsoft excel", "microsoft powerpoint", "powerpoint", "excel", "word",
        "outlook", "teamwork", "communication", "time management", "english", "customer service", "research",
        "management",
        "social media", "windows", "problem solving", "team player", "microsoft outlook", "google docs",
        "computer literacy",
        "interpersonal communication", "written communication", "photoshop", "html", "css", "git", "presentations",
        "organization skills", "event planning", "data entry", "microsoft windows", "office 365", "active listening",
    ]

    private static let common: Set<String> = Set(
        """
        this that with from have been were will would their there which while about into over under than then \
        them they your more most many much also such other some well very through across within between using \
        used including based various multiple several strong experience experienced years year team teams work \
        worked working company companies client clients customer customers project projects business management \
        managed managing development developed developing responsible responsibilities ensure ensuring provide \
        provided providing support supported helped help helping build building built lead leading make making \
        made both each every where when what role roles during after before only just like skills ability able \
        highly great good best world people part time full nous vous pour avec dans plus chez être ainsi notre \
        leur cette sont mais elle und der die das den dem des ein eine mit für von auf ist wird werden sowie \
        oder auch nicht nach über como para con una los las por más sobre desde entre pela pelo como mais para \
        sono della delle degli nella anche
        """.split(separator: " ").map(String.init))
}
