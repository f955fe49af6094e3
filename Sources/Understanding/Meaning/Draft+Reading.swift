import InterviewCore

extension Draft {
    /// The finished reading.
    func reading() -> Reading {
        var candidates = self.candidates.filter { !isInPassing($0) && !isCalendar($0) && !isOwnName($0) }
        var hits = self.hits
        for index in candidates.indices where replacesKnown(candidates[index]) {
            candidates[index].change = .replace(nil)
            let line = sentenceIndex(of: message.tokens(of: candidates[index].quote).lowerBound).map {
                sentences[$0].line
            }
            hits.append(Hit(intent: IntentHit(.correct, field: candidates[index].field), line: line ?? 0))
        }
        // "Eita, troquei o final do zap, o certo é …", where a bio was asked: what is mended is no answer.
        let mended = candidates.filter { $0.change == .replace(nil) && $0.field.isShaped && !asked.contains($0.field) }
        if sentences.count == 1, sentences[0].words.count <= 16, wantsProse {
            candidates.removeAll { told in
                told.change == .state && asked.contains(told.field) && mended.contains { $0.overlaps(told) }
            }
        }
        for candidate in candidates where renews(candidate, hits) {
            hits.append(Hit(intent: IntentHit(.correct, field: candidate.field), line: 0))
        }
        if isKnown(.linkedinURL), context.stage == .question,
            LinkedInAddress.mentions(in: message).contains(where: { asked.contains(.linkedinURL) || isNewProfile($0) })
        {
            hits.append(Hit(intent: IntentHit(.correct, field: .linkedinURL), line: 0))
        }
        var intents = hits.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element.intent)
        if asked.contains(.company), !has(.company), !isDeclined(.company),
            sentences.contains(where: { SkipPhrases.withoutCompany.first(in: $0.words) != nil })
        {
            intents.append(IntentHit(.none, field: .company))
        }
        intents = intents.filter { hit in
            guard Draft.declines.contains(hit.intent), let field = hit.field else { return true }
            return !has(field)
        }
        intents = intents.filter { hit in
            hit.intent != .correct || hit.field != nil
                || !intents.contains { $0.intent == .correct && $0.field != nil }
        }
        // "Done. What's next?"
        if intents.contains(where: { $0.intent == .whatNext }) { intents.removeAll { $0.intent == .finish } }
        // "Where? Fairdeal Training. How long? 12 years.": the guest asks it of themselves.
        if asked.contains(.yearsExperience), has(.yearsExperience),
            sentences.contains(where: { (2...4).contains($0.words.count) && $0.words[1].text == "long" })
        {
            intents.removeAll { [.howLong, .question].contains($0.intent) }
        }
        // "Could you fix my surname? It's Okonjo": a command in the form of a question.
        let corrected = Set(intents.filter { $0.intent == .correct }.compactMap(\.field))
        // "I'm not a manager any more, change my role to …": replaced, and not taken out.
        intents.removeAll { hit in
            hit.intent == .remove && hit.item == nil
                && hit.field.map { !$0.spec.isList && corrected.contains($0) && has($0) } ?? false
        }
        if !corrected.isEmpty, sentences.allSatisfy({ !$0.asks || names(corrected, in: $0.words) }) {
            intents.removeAll { $0.intent == .question }
        }
        // A greeting beside an answer, or a "no" that the answer explains, is no intent of its own.
        let says = !candidates.isEmpty || intents.contains { $0.intent != .smalltalk }
        if says { intents.removeAll { $0.intent == .smalltalk } }
        var seen: Set<IntentHit> = []
        return Reading(
            candidates: candidates.sorted { ($0.quote.start, $0.field) < ($1.quote.start, $1.field) },
            intents: intents.filter { seen.insert($0).inserted },
            linkedIn: LinkedInAddress.mentions(in: message), alternatives: alternatives(to: intents),
            malformed: has(.email) ? [] : Emails.malformed(in: message), language: language,
            wishedLanguage: wishedLanguage)
    }

    /// "Wrong linkedin! The right one: …", where something else was asked.
    private func isNewProfile(_ mention: LinkedInMention) -> Bool {
        guard !mention.isSomeoneElses, case .profile(let address) = mention.kind else { return false }
        return context.known[.linkedinURL].map { !$0.contains(.text(address)) } ?? false
    }

    /// "Ich bin der Toni Huber, Sattler in Murnau": nobody's house, where no house was asked.
    private func isOwnName(_ candidate: Candidate) -> Bool {
        candidate.field == .company && !asked.contains(.company)
            && candidates.contains { $0.field == .fullName && $0.overlaps(candidate) }
    }

    /// The address at which appointments are made is no website.
    private func isCalendar(_ candidate: Candidate) -> Bool {
        candidate.field == .website && !asked.contains(.website) && asked.contains(.schedulingPreference)
            && candidates.contains { $0.field == .schedulingPreference && $0.overlaps(candidate) }
    }

    /// What a story or a bio says of years, work or names beside what is known already ("I sold shoes for 9 years") is
    /// part of what is told; only a correction changes the other field.
    private func isInPassing(_ candidate: Candidate) -> Bool {
        wantsProse && candidate.change == .state && !asked.contains(candidate.field) && isKnown(candidate.field)
            && [.fullName, .role, .company, .yearsExperience].contains(candidate.field)
    }

    private func names(_ fields: Set<Field>, in words: [Word]) -> Bool {
        words.indices.contains { place in
            FieldNames.names(in: words, at: place).contains { !fields.isDisjoint(with: $0.fields) }
        }
    }

    /// "Yes, but my role is Senior Ranger now": replaced without a word that says so.
    private func renews(_ candidate: Candidate, _ hits: [Hit]) -> Bool {
        guard case .replace = candidate.change, [.role, .company, .fullName].contains(candidate.field),
            candidate.field != context.proposed, let known = context.known[candidate.field], !known.isEmpty
        else { return false }
        return !known.contains(candidate.value) && !hits.contains { $0.intent.intent == .correct }
    }

    /// Of two addresses that are both the guest's own the second may be meant as well; where one corrects the other it
    /// is not.
    private func alternatives(to intents: [IntentHit]) -> [Candidate] {
        guard !intents.contains(where: { [.correct, .remove].contains($0.intent) }),
            let email = candidates.first(where: { $0.field == .email }), email.change == .state
        else { return [] }
        return Emails.others(in: message, context: context).filter { $0.value != email.value }
    }

    private static let renewable: Set<Field> = [.email, .phone, .website, .fullName, .role, .company, .yearsExperience]

    /// Another address or number of the guest's than the known one, where it was not asked.
    private func replacesKnown(_ candidate: Candidate) -> Bool {
        if asked.contains(candidate.field), context.stage == .question, !candidate.field.spec.isList,
            candidate.change == .state, let known = context.known[candidate.field], !known.isEmpty
        {
            return !known.contains(candidate.value)
        }
        let isShown =
            context.stage != .question && [.role, .company, .fullName, .yearsExperience].contains(candidate.field)
        let isAlone = asked == [candidate.field] && Self.renewable.contains(candidate.field)
        guard isShown || isAlone || [.email, .phone, .website].contains(candidate.field),
            isAlone || !asked.contains(candidate.field), candidate.change == .state,
            let known = context.known[candidate.field], !known.isEmpty
        else { return false }
        return !known.contains(candidate.value)
    }
}
