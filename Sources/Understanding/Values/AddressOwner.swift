/// Whose address it is (LinkedIn, e-mail, site, phone), by the words around it.
enum AddressOwner {
    /// Whether the words before or behind an address say that it is another person's.
    static func isSomeoneElses(_ text: MessageText, link: Int) -> Bool {
        if let before = before(text, link) { return before }
        return behind(text, link) ?? false
    }

    // MARK: Before

    /// The nearest cue before the address; nil where there is none.
    private static func before(_ text: MessageText, _ link: Int) -> Bool? {
        let sentence = text.sentence(at: text.tokens[link].range.lowerBound)
        var start = text.tokenIndices(in: sentence).lowerBound
        if start == link, start > 0 {
            // Alone in its sentence or line: the one before introduces it ("My co-founder's:").
            start = text.tokenIndices(in: text.sentence(at: text.tokens[start - 1].range.lowerBound)).lowerBound
        }
        var index = link - 1
        var breaks = 0
        while index >= max(start, link - 14), text.tokens[index].kind != .link {
            if isSelf(text, index) { return false }
            if isOther(text, index) { return breaks == 0 || isApposition(text, index + 1..<link) ? true : nil }
            if text.tokens[index].text == "," || text.tokens[index].text == ";" || joins.contains(text.folded(index)) {
                breaks += 1
            }
            index -= 1
        }
        return nil
    }

    /// "my friend, Bob Hale: …": only names and glue stand between the cue and the address.
    private static func isApposition(_ text: MessageText, _ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            let token = text.tokens[index]
            return token.kind != .word || glue.contains(token.folded) || token.isCapital
        }
    }

    // MARK: Behind

    private static func behind(_ text: MessageText, _ link: Int) -> Bool? {
        var index = link + 1
        while index < min(text.tokens.count, link + 9), text.tokens[index].kind != .link {
            let word = text.folded(index)
            if joins.contains(word) { return nil }
            if [",", ".", ";", "!"].contains(word), !pointers.contains(text.folded(index + 1)) { return nil }
            if isNegatedSelf(text, index) { return true }
            if isSelf(text, index) { return false }
            if isOther(text, index) { return true }
            index += 1
        }
        return nil
    }

    // MARK: Cues

    private static func isSelf(_ text: MessageText, _ index: Int) -> Bool {
        let word = text.folded(index)
        if ["mine", "myself", "i'm", "moi", "ich", "yo", "io", "mio", "meu", "mein", "mon", "mi"].contains(word) {
            return !possesses(text, index) && !isNegated(text, index)
        }
        if word == "me" || word == "i" {
            // "me: …", "that's me"; not "let me", "give me", "he told me".
            let next = text.folded(index + 1)
            return !isNegated(text, index)
                && (word == "i" ? next == "am" : [":", "-", "="].contains(next) || next.isEmpty)
        }
        if word == "own", ["is", ":"].contains(text.folded(index + 1)) { return true }
        return (word == "my" || word == "own") && ownThings.contains(text.folded(index + 1)) && !isNegated(text, index)
    }

    private static func isNegatedSelf(_ text: MessageText, _ index: Int) -> Bool {
        ["me", "mine", "my", "myself"].contains(text.folded(index)) && isNegated(text, index)
    }

    private static func isNegated(_ text: MessageText, _ index: Int) -> Bool {
        ["not", "isn't", "ain't", "never", "nicht", "no", "non", "nao", "pas"].contains(text.folded(index - 1))
            && continues(text, index)
    }

    /// Whether a word goes on with the sentence of the one before. A "no" in the line before is about something else.
    private static func continues(_ text: MessageText, _ index: Int) -> Bool {
        guard index > 0, index < text.tokens.count else { return false }
        return text.sentence(at: text.tokens[index].range.lowerBound)
            == text.sentence(at: text.tokens[index - 1].range.lowerBound)
    }

    private static func isOther(_ text: MessageText, _ index: Int) -> Bool {
        let word = text.folded(index)
        if isNegatedSelf(text, index) { return true }
        // "Gloria Marsh, she/her"
        if strangers.contains(word) { return text.folded(index - 1) != "/" && text.folded(index + 1) != "/" }
        let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        if relations.contains(bare) || (bare.hasSuffix("s") && relations.contains(String(bare.dropLast()))) {
            // "my wife runs it" speaks of the guest's own page.
            if runners.contains(text.folded(index + 1)) { return false }
            return (1...3).contains { owners.contains(text.folded(index - $0)) } || word.hasSuffix("'s")
        }
        return isNamesPossessive(text, index)
    }

    /// "my co-host", "our agent's"
    static func isRelation(_ text: MessageText, _ index: Int) -> Bool {
        let word = text.folded(index)
        let bare = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        return relations.contains(bare) && (1...3).contains { owners.contains(text.folded(index - $0)) }
    }

    /// "Bob's LinkedIn", but not "here's my LinkedIn" or "name's".
    private static func isNamesPossessive(_ text: MessageText, _ index: Int) -> Bool {
        let word = text.folded(index)
        guard word.hasSuffix("'s"), text.tokens[index].isCapital else { return false }
        return !contractions.contains(word) && ownThings.contains(text.folded(index + 1))
    }

    /// A possessive that belongs to a relation ("mein Kollege"), not to a profile.
    private static func possesses(_ text: MessageText, _ index: Int) -> Bool {
        guard ["mio", "meu", "mein", "mon", "mi"].contains(text.folded(index)) else { return false }
        return !ownThings.contains(text.folded(index + 1))
    }

    private static let ownThings = WordSet(
        """
        linkedin profile profil perfil profilo page url link account li own site website web blog email e-mail mail
        address phone number cell mobile handle instagram twitter insta ig x tiktok youtube github channel correo telefono
        telefon handy nummer adresse sitio webseite seite sito
        """)
    private static let pointers = WordSet("that's that this it's it which he she who not but he's she's they")
    private static let joins = WordSet("and but und aber y pero et mais e ma mas plus")
    private static let glue = WordSet("is linkedin profile page link url at on the here here's account ist es est")
    private static let contractions = WordSet(
        "it's that's here's what's let's there's who's he's she's name's where's how's")
    private static let owners = WordSet(
        "my our his her their mi mis mon ma mes mein meine meines meiner unser unsere meu minha mio mia il our nuestro notre"
    )
    private static let strangers = WordSet(
        "his her their hers theirs he's she's someone somebody else's another seins ihres suyo sein")
    private static let relations = WordSet(
        """
        friend colleague coworker co-worker boss manager wife husband partner spouse brother sister son daughter mother
        father mom dad mum cousin assistant cofounder co-founder cohost co-host host client customer mentor coach
        teammate publisher label theatre gallery agency publicist agent employee intern ceo cto cmo coo cfo founder founders professor supervisor student
        neighbour neighbor guest competitor editor girlfriend boyfriend fiance fiancee co-author coauthor secretary va pr
        socio socia amigo amiga jefe jefa colega esposa esposo marido asistente associe associee ami amie collegue femme
        mari patron chef kollege kollegin freund freundin mitgrunder mitgrunderin chefin frau mann partnerin assistentin
        assistent chefe sociol amico amica collega moglie marito capo cofundador cofundadora cofondateur cofondatrice
        """)

    private static let runners = WordSet(
        "runs manages handles looks posts updates keeps maintains built made helps takes does set makes writes")

    /// Whether a value is named only to be replaced: "not a@b.example", "instead of 18", "from A to B", "was A".
    static func isDismissed(_ text: MessageText, _ index: Int) -> Bool {
        guard continues(text, index) else { return false }
        var before = index - 1
        while ["(", "\"", "'", "my", "the", "old"].contains(text.folded(before)), before > index - 4 { before -= 1 }
        let word = text.folded(before)
        if dismissals.contains(word) { return true }
        if word == "of", ["instead"].contains(text.folded(before - 1)) { return true }
        if word == "than", text.folded(before - 1) == "rather" { return true }
        return word == "from" && (index + 1..<index + 4).contains { text.folded($0) == "to" }
    }

    private static let dismissals = WordSet("not nicht no pas non was were formerly previously statt")
}
