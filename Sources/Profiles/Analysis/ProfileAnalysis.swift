import InterviewCore

/// What a profile says of its owner, as facts with quotes: by rules, the same for the same profile.
package enum ProfileAnalysis {
    /// Stated are name, role and company of the first current position, years (rounded down), skills, the summary's
    /// first sentences as bio, honours and links; all else is suggested and waits for the guest. A value that the
    /// profile's text does not hold is left out. Lists are in the profile's order and may be longer than their field.
    ///
    /// Of a website or an X profile all is suggested: either may be a firm's, or somebody else's.
    package static func facts(of profile: ImportedProfile) -> [DraftFact] {
        let context = AnalysisContext(profile)
        var facts = StatedFacts(context: context).facts()
        let stories = StoryFinder(context: context)
        let told = stories.facts()
        facts += told + stories.achievements(besides: told)
        let topics = TopicFinder(context: context)
        facts += topics.facts()
        facts += topics.keywords()
        facts += AudienceFinder(context: context).facts()
        facts += ClaimFinder(context: context).facts()
        if profile.kind.isOfUncertainOwner { facts = facts.map(\.suggested) }
        return facts.enumerated().sorted {
            ($0.element.field.spec.order, $0.offset) < ($1.element.field.spec.order, $1.offset)
        }.map(\.element)
    }
}

extension ImportedProfile.Kind {
    /// Whether it may tell of others than the guest.
    fileprivate var isOfUncertainOwner: Bool { self == .website || self == .x }
}

extension DraftFact {
    /// The same as a conclusion that waits for the guest.
    fileprivate var suggested: DraftFact {
        var fact = self
        fact.origin = .inferred
        fact.status = .suggested
        fact.confidence = min(confidence, 0.6)
        return fact
    }
}

/// The profile with its text prepared for quoting and its prose cut into sentences.
struct AnalysisContext {
    let profile: ImportedProfile
    let source: GroundedText
    let summary: [Sentence]

    var document: Document { profile.document }

    init(_ profile: ImportedProfile) {
        self.profile = profile
        source = GroundedText(profile.text)
        summary = Sentence.split(profile.document.summary ?? "")
    }

    /// A fact whose quotes are all found; nil where one is not.
    func fact(
        _ field: Field, _ value: FactValue, origin: Origin, status: FactStatus, confidence: Double,
        quoting texts: [String]
    ) -> DraftFact? {
        var quotes: [Quote] = []
        for text in texts {
            guard let quote = source.quote(text) else { return nil }
            if !quotes.contains(quote) { quotes.append(quote) }
        }
        guard !quotes.isEmpty else { return nil }
        return DraftFact(
            field: field, value: value, origin: origin, status: status, confidence: confidence, quotes: quotes)
    }

    func stated(_ field: Field, _ text: String?, quoting quoted: String? = nil) -> DraftFact? {
        guard let text else { return nil }
        return fact(field, .text(text), origin: .profile, status: .stated, confidence: 1, quoting: [quoted ?? text])
    }

    func suggested(_ field: Field, _ text: String, quoting texts: [String], confidence: Double = 0.6) -> DraftFact? {
        fact(field, .text(text), origin: .inferred, status: .suggested, confidence: confidence, quoting: texts)
    }
}
