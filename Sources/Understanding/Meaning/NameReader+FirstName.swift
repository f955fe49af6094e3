import InterviewCore

extension NameReader {
    /// "I am Bohdana, I restore icons …": how a bio begins with a name alone, where no trade and no people is called so.
    func firstName(opening sentence: Sentence) -> Range<Int>? {
        let words = sentence.said.drop {
            WordSets.fillers.contains($0.text) || ["hi", "hello", "hey"].contains($0.text)
        }
        guard words.count > 4, let first = words.first, first.token < sentence.tokens.lowerBound + 4,
            case let cue = first.text == "im" ? 1 : first.text == "i" && words.dropFirst().first?.text == "am" ? 2 : 0,
            cue > 0
        else { return nil }
        let start = words[words.startIndex + cue].token
        var end = start
        while end < start + 3, message.kind(end) == .word, isCapital(end) { end += 1 }
        guard end > start, end < sentence.content.upperBound,
            (start..<end).allSatisfy({ isGiven(message.folded($0)) }), goesOn(end)
        else { return nil }
        return start..<end
    }

    private func isCapital(_ index: Int) -> Bool {
        let text = message.tokens[index].text
        return text.first?.isUppercase == true && text.count > 1 && text.dropFirst().allSatisfy { !$0.isUppercase }
    }

    private func isGiven(_ word: String) -> Bool {
        !RoleWords.isHeadLike(word) && !CommonWords.notNames.contains(word) && !Self.peoples.contains(word)
            && !Self.peopleEndings.contains { word.hasSuffix($0) } && !HouseWords.cities.contains(word)
    }

    /// ", I restore", ", a piano tuner", "and I repair"
    private func goesOn(_ index: Int) -> Bool {
        let next = message.folded(index + 1)
        let isSelf = ["i", "i'm", "i've", "im"].contains(next)
        return switch message.folded(index) {
        case ",": isSelf || ["a", "an", "the"].contains(next)
        case "and": isSelf
        default: false
        }
    }

    private static let peopleEndings = ["ese", "ish", "ian", "ean", "ist", "born", "based", "ic"]
    private static let peoples = WordSets.set(
        """
        french german greek dutch czech swiss thai deaf muslim hindu jewish jew black blind welsh american mexican african
        texan roman scot inuit maori sami basque pole dane swede finn turk arab kiwi londoner parisian catalan filipino
        filipina latina latino afghan pakistani iraqi israeli yemeni somali bengali punjabi nepali gen gemini leo virgo libra taurus aries scorpio aquarius pisces dad mum mom adhd autistic lgbt
        """)
}
