import InterviewCore

/// Whether commas set items apart, or are part of one.
extension ListReader {
    /// Whether comma-separated parts are items of their own, and not one item with an apposition.
    func areItems(_ parts: [Range<Int>], field: Field) -> Bool {
        guard parts.count > 1 else { return false }
        let words = parts.map { Word.words(of: message, in: $0) }
        guard
            words.allSatisfy({ !$0.isEmpty && $0.count <= (field == .achievements ? (parts.count > 2 ? 20 : 12) : 9) })
        else { return false }
        let later = words.dropFirst()
        if later.contains(where: { goesOn($0) || refersBack($0) }) { return false }
        if field != .speakingExperience, !areDeeds(words, field: field) { return false }
        if field == .achievements, tellsOneDeed(words) { return false }
        // "champion de France, deux fois"
        if later.contains(where: { $0.count <= 2 && Self.times.contains($0.map(\.text).joined(separator: " ")) }) {
            return false
        }
        if later.contains(where: { isDate($0) || Self.parts.contains($0[0]) && $0.count <= 3 }) { return false }
        if later.contains(where: { $0.allSatisfy { $0.text.allSatisfy(\.isNumber) } }) { return false }
        if parts.count == 2 {
            if let second = later.first, ["a", "an", "the"].contains(second[0].text), field == .promotion {
                return false
            }
            if isApposition(parts[0], words[1]) { return false }
            // "keynote, Nordic Mycology Days 2023"
            if field == .speakingExperience, words[0].count <= 2, words[0].contains(where: { Self.kinds.contains($0) }),
                words[1].first.map({ message.tokens[$0.token].isCapital }) ?? false
            {
                return false
            }
            // "my own show, 80 episodes"
            if field == .speakingExperience, message.kind(words[1][0].token) == .number, words[1].count <= 3 {
                return false
            }
            if field == .achievements, let deed = words[1].first, PastTense.isPast(deed.text), words[1].count > 2 {
                return true
            }
            let isSingle = words.map { $0.count == 1 }
            return isSingle[0] == isSingle[1] || !isSingle[1] && startsItem(parts[1])
        }
        return true
    }

    /// Italian counts "due dischi", and that is an item.
    private func goesOn(_ words: [Word]) -> Bool {
        if words[0].text == "due", words.count > 1, !["in", "on", "out", "for", "to"].contains(words[1].text) {
            return false
        }
        return Self.continuations.contains(words[0].text)
    }

    private static let times: Set<String> = [
        "deux fois", "trois fois", "dos veces", "tres veces", "zweimal", "dreimal", "zwei mal", "due volte",
        "tre volte",
        "duas vezes", "tres vezes", "varias veces", "plusieurs fois", "mehrmals", "piu volte", "varias vezes",
    ]

    /// "The Joe Bloggs Experience, episode 12"
    private static let parts = WordSets.set("episode ep episodes season series issue part vol volume no chapter")

    /// "…, that's my world" at the end of a list is no item.
    func withoutTalk(_ items: [Range<Int>]) -> [Range<Int>] {
        guard items.count > 1, let last = items.last else { return items }
        // "Only one, Farm Gate Radio", "Let me think, Shop Talk Sydney"
        let opening = Word.words(of: message, in: items[0])
        if opening.count <= 5, message.folded(items[0].upperBound) == ",",
            opening.contains(where: { Self.counting.contains($0) }),
            opening.allSatisfy({ Self.counting.contains($0) || Self.aroundCounts.contains($0) })
        {
            return withoutTalk(Array(items.dropFirst()))
        }
        let words = Word.words(of: message, in: last)
        let isSummed =
            (2...5).contains(words.count) && ["thats", "thatd"].contains(words[0].text)
            && ["my", "me", "what", "all", "about", "basically", "pretty"].contains(words[1].text)
        return isSummed ? Array(items.dropLast()) : items
    }

    private static let counting = WordSets.set("one two few couple several many have did see think yes yeah remember")
    private static let aroundCounts = WordSets.set(
        "only just i ive a let me us some not so far well hm hmm ok sure yes yeah to as many that there were was")

    /// "Our open day, 12 June"
    func isDate(_ words: [Word]) -> Bool {
        words.count <= 3 && words.contains { message.kind($0.token) == .number }
            && words.contains { Self.months.contains($0.text) }
    }

    /// "Radio Skagen, monthly guest", "Plenary at the Andean Potato Congress, Cusco"
    func isOneAppearance(_ parts: [Range<Int>]) -> Bool {
        guard parts.count == 2 else { return false }
        let words = parts.map { Word.words(of: message, in: $0) }
        return isPart(words[0], words[1]) || isVenue(words[0], words[1])
    }

    /// A name, and in small letters what the guest was there.
    private func isPart(_ name: [Word], _ second: [Word]) -> Bool {
        let isCapital: (Word) -> Bool = { message.tokens[$0.token].isCapital }
        return second.count <= 4 && !second.contains(where: isCapital) && name.contains(where: isCapital)
            && second.last.map { Self.kinds.contains($0) } ?? false
            && !name.contains { Self.kinds.contains($0) }
    }

    /// An event, and the town it was in.
    private func isVenue(_ event: [Word], _ second: [Word]) -> Bool {
        guard second.count == 1, let town = second.first, let text = message.tokens[town.token].text.first,
            text.isUppercase, message.tokens[town.token].text.dropFirst().allSatisfy(\.isLowercase), event.count > 2,
            let last = event.last
        else { return false }
        let isNamed = event.contains { ["at", "for", "on"].contains($0.text) }
        return isNamed && Self.events.contains(last) && message.tokens[last.token].isCapital
    }

    private static let events = WordSets.set(
        """
        congress conference festival summit symposium forum convention fair week days day meeting expo assembly colloquium
        biennale biennial conclave jamboree
        """)

    static let kinds = WordSets.set(
        "masterclass seminar session class speech tutorial keynote panel panellist panelist talk guest speaker lecture workshop cohost contributor host moderator webinar interview"
    )

    static let months = WordSets.set(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    )

    /// "Open Ledger, our open-source project" is one thing, named and told.
    func isApposition(_ name: Range<Int>, _ second: [Word]) -> Bool {
        let words = Word.words(of: message, in: name)
        let isCapital: (Word) -> Bool = { message.tokens[$0.token].isCapital }
        // "my charity, Second Wind"
        if let first = words.first, ["our", "my", "the", "a"].contains(first.text), words.count <= 4,
            second.first.map(isCapital) ?? false, second.allSatisfy({ isCapital($0) || Self.inTitles.contains($0) }),
            !words.dropFirst().contains(where: isCapital),
            words.last.map({ !$0.text.hasSuffix("s") }) ?? false, message.folded(name.upperBound) == ","
        {
            return true
        }
        guard let first = second.first, ["our", "my"].contains(first.text), let last = second.last,
            !last.text.hasSuffix("s")
        else { return false }
        return Word.words(of: message, in: name).allSatisfy {
            message.tokens[$0.token].isCapital
        }
    }

    /// Small words inside of titles.
    private static let inTitles = WordSets.set(
        "of for the a an and in on to with de del da do di und der die das et des du")

    /// No part speaks of the guest, or each that does tells a deed of its own: "TEDx Uppsala, and I published 34 papers".
    func areDeeds(_ parts: [[Word]], field: Field) -> Bool {
        let selves: Set<String> = ["i", "we", "im", "ive"]
        // The German "im" is no "I'm".
        let telling = parts.filter { part in
            part.contains { selves.contains($0.text) && ($0.text != "im" || message.folded($0.token).contains("'")) }
        }
        if telling.isEmpty { return true }
        guard field == .achievements,
            telling.count < parts.count && telling.first != parts.first
                || telling == parts && parts.count > 2,
            !parts.dropFirst().joined().contains(where: { ["it", "them", "that", "which"].contains($0.text) })
        else { return false }
        return telling.allSatisfy { words in
            words.drop { Self.ands.contains($0.text) }.first.map { selves.contains($0.text) } ?? false
        }
    }

    static let asks = WordSets.set(
        "how why what when where warum wie was wann pourquoi comment quand como cuando perche come quando")
    static let ands = WordSets.set("and & + und et y e ed plus sowie pis")
    static let ors = WordSets.set("or oder soit")
    static let continuations = WordSets.set(
        """
        it its which that where who whose his her their starts starting start out coming available with by in on at from
        to for is are was were has have together alongside thanks so because but including about launching due free then when while as not or
        """)
}
