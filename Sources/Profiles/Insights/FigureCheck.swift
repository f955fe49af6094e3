/// Whether a figure of a claim stands in its evidence with the same meaning.
struct FigureCheck {
    let check: ClaimCheck
    let words: [EvidenceWord]
    let index: Int
    let figure: Figure

    private var map: EvidenceMap { check.map }

    var isSupported: Bool {
        map.places(of: figure.value, in: check.scope).contains { place in
            isGuestsNumber(place.segment)
                || means(place.figure, in: place.segment) && isBound(to: place.segment)
                    && goesTheSameWay(place.segment)
        }
    }

    /// The guest's answer to how many years.
    private func isGuestsNumber(_ segment: Int) -> Bool {
        let words = map.segments[segment].words
        guard words.count == 1, map.guestBlocks.contains(map.segments[segment].block) else { return false }
        return figure.unit == .none && figure.noun.flatMap(WordClasses.of) == "+year"
    }

    // MARK: Meaning

    /// Whether the evidence's figure is the same, with its share, currency and what it counts.
    private func means(_ other: Figure, in segment: Int) -> Bool {
        guard figure.isOrdinal == other.isOrdinal else { return false }
        let isSameUnit = figure.unit == other.unit || sharesUnit(segment)
        guard isSameUnit else { return false }
        let mine = figure.noun.flatMap(WordClasses.of)
        let theirs = other.noun.flatMap(WordClasses.of)
        // Spans of time are kept as they are.
        let isTime = [mine, theirs].contains { $0.map { WordClasses.time.contains($0) } ?? false }
        if isTime, mine != theirs { return false }
        guard let noun = figure.noun else { return true }
        if noun == other.noun { return true }
        if noun.unicodeScalars.contains(where: Unspaced.isPart) { return false }
        return !map.forms(of: noun).isDisjoint(with: counted(by: other, in: segment))
    }

    /// The words that a figure of the evidence may count: those behind it up to the next figure; where it counts
    /// nothing by itself ("a team of 12") those before as well.
    private func counted(by other: Figure, in segment: Int) -> Set<String> {
        let words = map.segments[segment].words
        var found: Set<String> = []
        for place in words.indices where words[place].figure == other {
            let behind = words[(place + 1)...].prefix { $0.figure == nil }.prefix(5)
            let before = other.noun == nil ? words[..<place].reversed().prefix { $0.figure == nil }.prefix(3) : []
            for word in Array(behind) + Array(before) {
                guard let text = word.word else { continue }
                found.insert(text)
                if let name = WordClasses.of(text) { found.insert(name) }
            }
        }
        return found
    }

    /// "from 11 to 6 percent": the first is a share as well, in the claim or in the evidence.
    private func sharesUnit(_ segment: Int) -> Bool {
        let here = unitOfRange(words, figure.value)
        let there = unitOfRange(map.segments[segment].words, figure.value)
        return here != nil && here == there
    }

    private func unitOfRange(_ words: [EvidenceWord], _ value: Double) -> Figure.Unit? {
        for (place, word) in words.enumerated() {
            guard let first = word.figure, first.value == value else { continue }
            if first.unit != .none { return first.unit }
            guard place + 1 < words.count else { continue }
            let isJoined = words[place + 1].word.map(Self.joints.contains) ?? false
            let next = isJoined && place + 2 < words.count ? words[place + 2] : words[place + 1]
            if let second = next.figure, second.unit != .none { return second.unit }
        }
        return nil
    }

    private static let joints: Set<String> = [
        "to", "and", "or", "bis", "auf", "a", "al", "und", "et", "y", "e", "ate", "hasta", "до", "и",
    ]

    // MARK: What it stands beside

    /// Whether the words beside the figure in the claim stand beside it in the evidence.
    private func isBound(to segment: Int) -> Bool {
        let near = [segment..<segment + 1, map.head(of: segment)] + map.everywhere
        let block = [map.surroundings(of: segment)] + map.everywhere
        let isSpan = figure.noun.flatMap(WordClasses.of) == "+year"
        // A date in a block's head belongs to all of the block, and so do years spent.
        let wide = isSpan && check.strictness == .bio ? block + map.blocks.prefix(1) : block
        let place = figure.isYear || isSpan ? wide : near
        guard namesBefore(segment, in: block), rangeRunsTheSame(segment) else { return false }
        var beside = content { words[$0].clause == words[index].clause }
        if beside.isEmpty { beside = content { words[$0].sentence == words[index].sentence } }
        guard let nearest = beside.min(by: { abs($0 - index) < abs($1 - index) }) else { return true }
        let held = beside.filter { map.holds(any: map.forms(of: words[$0].word ?? ""), in: place) }
        return held.contains(nearest) && held.count * 3 >= beside.count * 2
    }

    private func content(_ isMeant: (Int) -> Bool) -> [Int] {
        words.indices.filter { words[$0].isContent && isMeant($0) }
    }

    /// The nearest name before the figure in its sentence must be at home in the block. (The guest's own is
    /// everywhere, and what an introduction without names tells is true of all places.)
    private func namesBefore(_ segment: Int, in block: [Range<Int>]) -> Bool {
        let refersBack = words.first { $0.sentence == words[index].sentence }?.word.map(Self.backward.contains) ?? false
        let first = words[index].sentence - (refersBack ? 1 : 0)
        let names = words[..<index].indices.filter { place in
            guard let word = words[place].word, words[place].isContent, words[place].sentence >= first else {
                return false
            }
            return map.isName(word) && !map.holds(word, in: map.everywhere)
        }
        guard let last = names.last else { return true }
        if map.holds(any: map.forms(of: words[last].word ?? ""), in: block) { return true }
        let isGeneral = map.head(of: segment).isEmpty
        return isGeneral && words[last].clause != words[index].clause
            && !map.segments[segment].words.contains { word in word.isContent && map.isName(word.word ?? "") }
    }

    private static let backward: Set<String> = [
        "there", "here", "alli", "ahi", "la", "li", "dort", "hier", "ali", "там",
    ]

    /// "from 2 to 9" is not "from 9 to 2", nor "to 9 from 2".
    private func rangeRunsTheSame(_ segment: Int) -> Bool {
        let mine = Self.ranges(in: words).filter { $0.contains(figure.value) }
        let theirs = Self.ranges(in: map.segments[segment].words)
        return mine.allSatisfy(theirs.contains)
    }

    /// The pairs of values of which the second follows the first.
    private static func ranges(in words: [EvidenceWord]) -> [[Double]] {
        var ranges: [[Double]] = []
        for place in words.indices {
            guard let first = words[place].figure else { continue }
            let between = words[(place + 1)...].prefix { $0.figure == nil }
            guard (1...3).contains(between.count), place + 1 + between.count < words.count,
                let second = words[place + 1 + between.count].figure, let joint = between.last?.word
            else { continue }
            if forward.contains(joint) { ranges.append([first.value, second.value]) }
            if backwards.contains(joint) { ranges.append([second.value, first.value]) }
        }
        return ranges
    }

    private static let forward: Set<String> = ["to", "auf", "a", "al", "ate", "hasta", "до", "into", "para"]
    private static let backwards: Set<String> = ["from", "von", "desde", "dal", "с"]

    /// What rose in the claim did not fall in the evidence.
    private func goesTheSameWay(_ segment: Int) -> Bool {
        let mine = Set(words.indices.filter { words[$0].clause == words[index].clause }.compactMap(direction))
        let theirs = Set(map.segments[segment].words.compactMap { $0.word.flatMap(WordClasses.of) })
            .intersection([WordClasses.up, WordClasses.down])
        return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
    }

    private func direction(_ place: Int) -> String? {
        let name = words[place].word.flatMap(WordClasses.of)
        return name == WordClasses.up || name == WordClasses.down ? name : nil
    }
}
