import Foundation

/// What the sources hold: words, stems, numbers, months.
struct GroundingVocabulary {
    private var words: Set<String> = []
    private var stems: Set<String> = []
    private var numbers: Set<GroundingNumber> = []
    private var months: Set<Int> = []

    init(_ sources: [String]) {
        for source in sources {
            for line in source.split(whereSeparator: \.isNewline) { read(line) }
        }
    }

    func supports(_ claim: GroundingClaim) -> Bool {
        switch claim.kind {
        case .number(let number): numbers.contains(number)
        case .month(let month): months.contains(month)
        case .name(let names, let leniently): names.allSatisfy { holds($0, leniently: leniently) }
        }
    }

    /// The folded words of a token: "Berlin-based" has two, "Acme's" one, "l'équipe" two.
    static func words(of token: some StringProtocol) -> [String] {
        var words: [String] = []
        let folded = DateToken.fold(String(token)).replacing("’", with: "'")
        for part in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) {
            var word = part
            if word.hasSuffix("'s") { word.removeLast(2) }
            while let mark = word.firstIndex(of: "'"), elided.contains(String(word[..<mark])) {
                words.append(String(word[..<mark]))
                word = word[word.index(after: mark)...]
            }
            words.append(word.filter { $0 != "'" })
        }
        return words.filter { !$0.isEmpty }
    }

    /// What French, Italian and Catalan write together with the word behind.
    private static let elided: Set<String> = [
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "un", "dell", "all", "nell", "sull", "dall", "quest", "jusqu",
        "lorsqu", "puisqu",
    ]

    private func holds(_ word: String, leniently: Bool) -> Bool {
        if words.contains(word) || word.hasSuffix("s") && words.contains(String(word.dropLast())) { return true }
        return leniently && (EverydayWords.all.contains(word) || word.count < 4 || stems.contains(Self.stem(word)))
    }

    private static func stem(_ word: String) -> String { String(word.prefix(max(4, min(6, word.count - 3)))) }

    private mutating func read(_ line: Substring) {
        // A line of any length is read in pieces of what a phrase holds.
        var rest = line
        while !rest.isEmpty {
            let piece = rest.prefix(2000)
            let cut =
                piece.endIndex < rest.endIndex
                ? piece.lastIndex(where: \.isWhitespace) ?? piece.endIndex : piece.endIndex
            let end = cut > rest.startIndex ? cut : piece.endIndex
            read(Phrase(rest[..<end]).words)
            rest = rest[end...].drop(while: \.isWhitespace)
        }
    }

    private mutating func read(_ phrase: [Phrase.Word]) {
        for (index, word) in phrase.enumerated() {
            for part in Self.words(of: word.core) {
                words.insert(part)
                if part.count >= 4 { stems.insert(Self.stem(part)) }
                if let month = MonthNames.month(part) { months.insert(month) }
            }
            let found = GroundingNumber.numbers(of: phrase, at: index)
            for number in found {
                numbers.insert(number)
                numbers.insert(GroundingNumber(value: number.value, isPercent: false))
                if number.isPercent { shareWithRange(phrase, index) }
            }
            if let date = PartialDate(parsing: word.core), let month = date.month { months.insert(month) }
        }
    }

    /// "from 11 to 6 percent": the first number is a per cent as well.
    private mutating func shareWithRange(_ phrase: [Phrase.Word], _ index: Int) {
        guard index >= 2,
            ["to", "and", "or", "bis", "auf", "a", "à", "al", "und", "et", "y"].contains(phrase[index - 1].folded)
        else { return }
        for number in GroundingNumber.numbers(of: phrase, at: index - 2) {
            numbers.insert(GroundingNumber(value: number.value, isPercent: true))
        }
    }
}

/// Words that are no names though they open sentences and stand in titles.
enum EverydayWords {
    /// Verbs that make the word before them a name ("Acme hired her").
    static let verbs: Set<String> = [
        "is", "was", "has", "had", "hired", "grew", "raised", "launched", "acquired", "joined", "became", "named",
        "announced",
        "says", "said", "believes", "won",
    ]

    static let all: Set<String> = Set(
        """
        a an the this that these those there here he she it they we you i my your our their his her its and or \
        but so if as at by for from in into of on to with without within through across over under after before \
        during since until while when where why how what who which whose is are was were be been being has have \
        had do does did can could will would should may might must not no yes also then than too very just only \
        even more most less least many much some any all both each every few other another such same own new \
        first last next early late best better great good big small high low long short old young real true \
        whole modern global local remote digital human today now always never often once again together instead \
        rather about around against between beyond behind above below because however although despite thanks \
        one two three beside besides whether let lets make makes making made get gets getting go going come \
        coming take taking give giving use using work works working worked build builds building built create \
        creates creating created lead leads leading leader leaders leadership led help helps helping helped grow \
        grows growing growth scale scales scaling manage managing management manager managers team teams people \
        person company companies business businesses startup startups founder founders customer customers client \
        clients product products service services market markets marketing sales sale revenue value values \
        culture change changes changing future trends trend story stories lessons lesson learned learn learning \
        teach teaching guide tips ideas idea insight insights strategy strategies strategic plan planning \
        process processes system systems data design designing technology tech software engineering innovation \
        innovative creative creativity success successful failure failures mistake mistakes risk risks trust \
        truth power impact results result performance quality speed career careers job jobs life world years \
        year time day days money cost costs price pricing goal goals mission vision purpose passion community \
        communities industry industries health healthcare education finance financial sustainable sustainability \
        climate ethics ethical diversity inclusion mental wellbeing balance burnout resilience resilient agile \
        transformation transforming journey path art science craft secret secrets power key keys myth myths \
        beyond inside behind matters matter really works driven based focused proven practical simple complex \
        hard easy ready open public private social media content brand brands brand audience podcast podcasts \
        interview host hosts guest guests listener listeners expert experts expertise experience experienced \
        professional professionals author speaker consultant coach engineer developer designer director head \
        officer chief senior passionate dedicated known having drawing currently previously previously recently \
        formerly originally proudly whatever whoever whenever wherever imagine discover discovering explore \
        exploring understand understanding unlock unlocking navigate navigating turn turning bring bringing keep \
        keeping find finding start starting stop stopping think thinking ask asking want wants need needs see \
        sees know knows talk talks talking share shares sharing show shows run running improve improving \
        increase increasing reduce reducing cut cutting win winning hire hiring train training support \
        supporting serve serving drive driving deliver delivering solve solving shape shaping rethink rethinking \
        embrace embracing overcome overcoming challenge challenges problem problems solution solutions \
        opportunity opportunities tools tool methods method approach approaches framework frameworks model \
        models role roles skill skills practice practices principles principle rules rule steps step ways way \
        things thing
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
