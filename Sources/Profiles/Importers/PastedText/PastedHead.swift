import Foundation

/// What stands above the sections: name, headline, place, and ways to reach the person.
struct PastedHead {
    private(set) var name: String?
    private(set) var headline: String?
    private(set) var place: String?
    private(set) var followers: Int?
    private(set) var unplaced: [String] = []
    private var email: String?
    private var phone: String?
    private var websites: [String] = []

    init(lines: [PastedLine], isWeb: Bool, contacts: [PastedLine]) {
        for line in contacts.prefix(60) { takeContacts(line.text) }
        var rest: [String] = []
        for line in lines.prefix(60) where !line.isLogo {
            let text = line.text
            if let count = Self.followers(text) { followers = followers ?? count }
            if Self.isFurniture(text) || Self.isContact(text) { continue }
            // The picture's text and the heading both tell the name.
            if rest.last == text { continue }
            rest.append(text)
        }
        if isWeb { readPage(rest) } else { readCV(rest) }
    }

    func fill(_ document: inout Document) {
        document.name = name
        document.headline = headline
        document.location = place
        document.followers = followers
        document.email = email
        document.phone = phone
        document.websites = websites
    }

    // MARK: A LinkedIn page

    private mutating func readPage(_ lines: [String]) {
        var lines = lines[...]
        // Lines of the page's frame may stand before the name.
        if let index = lines.firstIndex(where: { Self.isName($0) }), index - lines.startIndex < 8 {
            lines = lines[index...]
        }
        guard let first = lines.first, first.count <= 80 else { return }
        name = Self.withoutDegree(first)
        lines = lines.dropFirst().drop { Self.withoutDegree($0) == name }
        headline = lines.first.map { Self.withoutContact($0) }
        lines = lines.dropFirst()
        if let index = lines.lastIndex(where: { Self.isPlace(Self.withoutContact($0)) }) {
            place = Self.withoutContact(lines[index])
            lines.remove(at: index)
        }
        unplaced = Array(lines)
    }

    // MARK: A CV

    private mutating func readCV(_ lines: [String]) {
        var lines = lines[...]
        guard let index = lines.prefix(4).firstIndex(where: { Self.isName(Self.unlabelled($0)) }) else {
            unplaced = Array(lines)
            return
        }
        name = Self.unshouted(Self.unlabelled(lines[index]))
        lines = lines[(index + 1)...]
        if let first = lines.first, first.count <= 160, !Self.isPlace(first), !first.hasSuffix(".") {
            headline = first
            lines = lines.dropFirst()
        }
        if let first = lines.first, Self.isPlace(first) {
            place = first
            lines = lines.dropFirst()
        }
        unplaced = Array(lines)
    }

    /// A name that a CV sets in capitals, as it is written elsewhere: "ANNE-MARIE O'DALY" is Anne-Marie O'Daly.
    private static func unshouted(_ name: String) -> String {
        guard name.contains(" "), !name.contains(where: \.isLowercase) else { return name }
        // Behind a comma stand degrees.
        let names = name.prefix { $0 != "," }
        let words = names.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.allSatisfy { "IVX".contains($0) } ? String(word) : capitalized(word)
        }
        return words.joined(separator: " ") + name[names.endIndex...]
    }

    private static func capitalized(_ word: Substring) -> String {
        var isStart = true
        var text = ""
        for character in word {
            text += isStart ? String(character) : character.lowercased()
            isStart = !character.isLetter
        }
        return text
    }

    /// "Name: Jane Doe", "Curriculum Vitae – Jane Doe"
    private static func unlabelled(_ text: String) -> String {
        for opener in openers where DateToken.fold(text).hasPrefix(opener) {
            return String(text.dropFirst(opener.count)).trimmingCharacters(in: .whitespaces)
        }
        for separator in [": ", " – ", " - ", " | ", ", "] {
            let parts = text.components(separatedBy: separator)
            guard parts.count == 2 else { continue }
            let key = DateToken.fold(parts[0])
            if labels.contains(key) { return parts[1] }
            if separator != ": ", labels.contains(DateToken.fold(parts[1])) { return parts[0] }
        }
        return text
    }

    private static let openers = [
        "profil von ", "lebenslauf von ", "profile of ", "resume of ", "cv of ", "curriculum vitae de ",
    ]

    private static let labels: Set<String> = [
        "name", "nom", "nombre", "nome", "naam", "navn", "namn", "curriculum vitae", "cv", "resume", "lebenslauf",
        "имя",
    ]

    // MARK: Kinds of line

    static func isName(_ text: String) -> Bool {
        let bare = withoutDegree(text)
        let words = bare.split(separator: " ")
        guard (1...6).contains(words.count), bare.count <= 60, SectionName(heading: bare) == nil else { return false }
        guard !labels.contains(DateToken.fold(bare)), !isFurniture(bare), !TitleWords.isTitle(bare) else {
            return false
        }
        let isLetters = bare.allSatisfy { $0.isLetter || $0.isWhitespace || "-'’.,()\"“”·".contains($0) }
        guard isLetters, let first = bare.first, first.isUppercase || !first.isCased else { return false }
        return words.count > 1 || bare.first?.isCased == false
    }

    /// "Ana Ruiz · 2nd", "Ana Ruiz (She/Her)"
    private static func withoutDegree(_ text: String) -> String {
        var bare = text.components(separatedBy: " · ")[0]
        if bare.hasSuffix(")"), let open = bare.lastIndex(of: "("), bare[open...].contains("/") {
            bare = String(bare[..<open])
        }
        return bare.trimmingCharacters(in: .whitespaces)
    }

    private static func isPlace(_ text: String) -> Bool {
        guard text.count <= 80, !text.contains("@"), !text.contains("|"), !text.contains(where: \.isNumber) else {
            return false
        }
        let pieces = text.components(separatedBy: ", ")
        let isNames = pieces.allSatisfy { piece in
            piece.split(separator: " ").count <= 5 && (piece.first.map { $0.isUppercase || !$0.isCased } ?? false)
        }
        guard isNames, !TitleWords.isTitle(text) else { return false }
        let folded = DateToken.fold(text)
        return (2...4).contains(pieces.count) || folded.hasSuffix(" area") || folded.hasSuffix(" metropolitan area")
            || folded.hasPrefix("greater ") || text.count < 24 && pieces.count == 1 && !TitleWords.isEmployer(text)
    }

    private static func withoutContact(_ text: String) -> String {
        let parts = text.components(separatedBy: " · ")
        if parts.count > 1, let last = parts.last, SectionName(heading: last) == .contact {
            return parts.dropLast().joined(separator: " · ")
        }
        // The dot may be lost in copying: "Brest, France Coordonnées".
        let words = text.split(separator: " ")
        for count in 1...3 where words.count > count && text.contains(",") {
            if SectionName(heading: words.suffix(count).joined(separator: " ")) == .contact {
                return words.dropLast(count).joined(separator: " ")
            }
        }
        return text
    }

    /// What the page says around a person: degrees of acquaintance, counts, buttons.
    private static func isFurniture(_ text: String) -> Bool {
        let folded = DateToken.fold(text).trimmingCharacters(in: CharacterSet(charactersIn: " ·•()"))
        if furniture.contains(folded) || folded.isEmpty { return true }
        let words = folded.split(separator: " ")
        guard words.count <= 5 else { return false }
        // "1st degree connection", "500+ connections", "(She/Her)", "12 mutual connections"
        if words.contains(where: { counts.contains(String($0)) }), folded.contains(where: \.isNumber) { return true }
        return words.count <= 2 && folded.contains("/") && !folded.contains(".") && text.hasPrefix("(")
    }

    private static let counts: Set<String> = [
        "connections", "connection", "relation", "niveau", "kontaktgrad", "grado", "grau", "graads", "stopnia",
        "followers", "follower", "degree", "kontakte", "follower*innen", "relations",
        "abonnes",
        "contactos", "seguidores", "conexoes", "collegamenti", "connecties", "volgers", "kontakter", "foljare",
        "folgere", "kontaktow",
    ]

    private static let furniture: Set<String> = [
        "contact info", "1st", "2nd", "3rd", "3rd+", "message", "connect", "follow", "following", "more", "open to",
        "add section",
        "pending", "save to pdf", "profile photo", "background image", "cover photo", "verified", "premium", "linkedin",
        "home",
        "my network", "jobs", "messaging", "notifications", "me", "for business", "skip to main content", "search",
        "he/him",
        "she/her", "they/them", "enhance profile", "show details", "add profile section", "kontaktinfo", "nachricht",
        "vernetzen",
        "mehr", "coordonnees", "se connecter", "message*", "informacion de contacto", "informacoes de contato",
        "view my services",
        "visit my website", "get verified", "status is reachable", "status is online", "page 1 of 1",
        "curriculum vitae", "cv",
        "resume", "lebenslauf", "kontakt", "contatti",
    ]

    private static func followers(_ text: String) -> Int? {
        let words = DateToken.fold(text).split(separator: " ")
        guard words.count == 2, counts.contains(String(words[1])),
            words[1].hasPrefix("follow") || words[1].hasPrefix("seguid"),
            words[0].count <= 11, words[0].allSatisfy({ $0.isNumber || $0 == "," || $0 == "." })
        else { return nil }
        return Int(words[0].filter(\.isNumber))
    }

    // MARK: Addresses

    private mutating func takeContacts(_ text: String) {
        guard text.utf8.count < 400 else { return }
        for word in text.split(whereSeparator: { $0.isWhitespace || "|·•,;<>()".contains($0) }) {
            let bare = String(word).trimmingCharacters(in: CharacterSet(charactersIn: ".:"))
            if bare.contains("@") {
                if let address = ProfileAddress.email(bare) { email = email ?? address }
            } else if let site = Self.website(bare) {
                let address = ProfileAddress.member(site) ?? site
                if !websites.contains(address), websites.count < 20 { websites.append(address) }
            }
        }
        for piece in text.split(whereSeparator: { "|·•,;:".contains($0) || $0.isLetter }) {
            if let number = ProfileAddress.phone(String(piece)), PartialInterval.find(in: String(piece)) == nil,
                phone == nil
            {
                phone = number
            }
        }
    }

    private static func website(_ word: String) -> String? {
        let lower = word.lowercased()
        let isTold = lower.hasPrefix("http") || lower.hasPrefix("www.") || lower.contains("linkedin.com/in/")
        let parts = lower.split(separator: "/", maxSplits: 1)[0...].first?.split(separator: ".") ?? []
        let isDomain =
            parts.count >= 2
            && (parts.last.map { ["com", "org", "net", "io", "dev", "me", "co", "ai", "de", "fr"].contains($0) }
                ?? false)
        guard isTold || isDomain && lower.contains("/") || isDomain && parts.count == 2 && parts[0].count > 2 else {
            return nil
        }
        return ProfileAddress.website(word)
    }

    /// A line of nothing but addresses and numbers.
    private static func isContact(_ text: String) -> Bool {
        if text.contains("@"), text.split(separator: " ").contains(where: { ProfileAddress.email(String($0)) != nil }) {
            return true
        }
        if ProfileAddress.phone(text) != nil { return true }
        let words = text.split(separator: " ")
        return words.count <= 3 && words.contains { website(String($0)) != nil }
    }
}
