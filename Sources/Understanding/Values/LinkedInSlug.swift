import Foundation

/// The name of a member in `/in/NAME`.
///
/// Custom names have 3 to 100 letters, digits and hyphens and ignore case; assigned ones may hold any Unicode; member
/// ids ("ACoAA…", base64url) keep their case.
enum LinkedInSlug {
    /// The canonical form: decoded once, NFC, lower case, encoded again with upper-case hex. Nil for what cannot be a
    /// member's name.
    static func canonical(_ raw: some StringProtocol) -> String? {
        // What a chat glues behind an address cannot be part of a name.
        let raw = raw.prefix { !",;:&!()$*\"'".contains($0) }
        if isMemberID(raw) { return String(raw) }
        guard let decoded = decoded(String(withoutGluedSentence(raw))) else { return nil }
        let name = decoded.precomposedStringWithCanonicalMapping.lowercased().precomposedStringWithCanonicalMapping
        guard (3...100).contains(name.count), name.utf8.count <= 400, !reserved.contains(name) else { return nil }
        guard name.first != "-", name.last != "-", name.unicodeScalars.allSatisfy(isAllowed) else { return nil }
        guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else { return nil }
        return encoded(name)
    }

    /// `/pub/NAME/A/B/C`, the form before 2015: `NAME-CBA`, C and B padded to three places.
    static func legacy(name: Substring, _ a: Substring, _ b: Substring, _ c: Substring) -> String? {
        for part in [a, b, c] {
            guard (1...3).contains(part.count), part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { return nil }
        }
        return canonical(name + "-" + padded(c) + padded(b) + a)
    }

    /// Whether a stretch may be the rest of a name that a line break cut: a suffix, hence with a digit.
    static func isTail(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.last != "-" && text.contains { $0.isNumber }
            && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == "%") }
    }

    private static func isMemberID(_ raw: some StringProtocol) -> Bool {
        (raw.hasPrefix("ACoAA") || raw.hasPrefix("ACwAA") || raw.hasPrefix("AEMAA"))
            && (12...100).contains(raw.utf8.count)
            && raw.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }

    /// "jane-doe.My site is": no name holds a dot, so a capital behind it begins a sentence.
    private static func withoutGluedSentence(_ raw: some StringProtocol) -> any StringProtocol {
        guard let dot = raw.firstIndex(of: "."), raw[dot...].dropFirst().first?.isUppercase == true else { return raw }
        return raw[..<dot]
    }

    /// Nil for a broken escape or bytes that are no UTF-8.
    private static func decoded(_ raw: String) -> String? {
        raw.contains("%") ? raw.removingPercentEncoding : raw
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
        }
        switch scalar.value {
        // Direction marks and look-alikes of the characters that structure an address.
        case 0x202A...0x202E, 0x2066...0x2069, 0x2044, 0x2215, 0xFF0F, 0x2024, 0xFF0E, 0xFFFD: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
        default: return true
        }
    }

    private static func encoded(_ name: String) -> String {
        var result = ""
        for byte in name.utf8 {
            if byte < 0x80 {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func padded(_ part: Substring) -> String { String(repeating: "0", count: 3 - part.count) + part }

    /// Aliases, placeholders of LinkedIn and of those who explain what an address looks like.
    private static let reserved: Set<String> = [
        "me", "unavailable", "linkedin", "username", "user-name", "your-username", "yourusername", "yourname",
        "your-name",
        "your-profile", "yourprofile", "firstname-lastname", "firstnamelastname", "vanityname", "vanity-name", "slug",
        "profile", "edit",
    ]
}
