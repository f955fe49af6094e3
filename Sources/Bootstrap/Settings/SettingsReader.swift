import Configuration
import GreenroomServer
import Logging

/// Reads settings out of providers in their order, and gathers every problem before it gives up.
///
/// Numbers are parsed here: the library answers a malformed one with the default (1.4, 2026-11).
struct SettingsReader {
    /// The strongest first.
    private let readers: [ConfigReader]
    private(set) var problems: [String] = []

    init(readers: [ConfigReader]) { self.readers = readers }

    /// The text of a variable, under its name, or in a file also in lower case or nested (`database: {url: …}`).
    /// Empty is as good as absent.
    func text(_ variable: String) -> String? {
        let lower = variable.lowercased()
        let nested = lower.split(separator: "_").map(String.init)
        for reader in readers {
            for key in [ConfigKey(nested), ConfigKey([lower]), ConfigKey([variable])] {
                if let text = scalar(key, of: reader) { return text }
            }
        }
        return nil
    }

    /// JSON files tell numbers from strings; every setting may be written as either.
    private func scalar(_ key: ConfigKey, of reader: ConfigReader) -> String? {
        if let text = reader.string(forKey: key) { return text.isEmpty ? nil : text }
        if let number = reader.int(forKey: key) { return String(number) }
        if let number = reader.double(forKey: key) { return String(number) }
        return reader.stringArray(forKey: key).map { $0.joined(separator: ",") }
    }

    mutating func problem(_ variable: String, _ text: String) { problems.append("\(variable): \(text)") }

    mutating func integer(_ variable: String, in range: ClosedRange<Int>, into value: inout Int) {
        guard let text = text(variable) else { return }
        guard let number = Int(text), range.contains(number) else {
            problems.append("\(variable): expected a whole number from \(range.lowerBound) to \(range.upperBound).")
            return
        }
        value = number
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ variable: String, into value: inout Choice
    ) where Choice.RawValue == String {
        guard let text = text(variable) else { return }
        guard let choice = Choice(rawValue: text.lowercased()) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            problems.append("\(variable): expected one of \(names).")
            return
        }
        value = choice
    }

    mutating func database(into value: inout Database) {
        guard let text = text("DATABASE_URL") else { return }
        switch Database.parse(text) {
        case .success(let database): value = database
        case .failure(let error): problems += error.problems
        }
    }

    /// Scheme and authority of an http(s) address; a path would be in nobody's Origin.
    mutating func origin(_ variable: String, into value: inout String?) {
        guard let text = text(variable) else { return }
        guard let origin = Self.origin(text) else {
            problems.append("\(variable): expected an address without a path, such as https://greenroom.example.")
            return
        }
        value = origin
    }

    /// In lower case and without a slash at its end; nil for what is none.
    private static func origin(_ text: String) -> String? {
        var trimmed = text.lowercased()
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        let authority = ["https://", "http://"].lazy.compactMap {
            trimmed.hasPrefix($0) ? trimmed.dropFirst($0.count) : nil
        }
        .first
        guard let authority, !authority.isEmpty,
            authority.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/?#@\\".utf8.contains($0) })
        else { return nil }
        return trimmed
    }

    /// Origins with commas between, each once.
    mutating func origins(_ variable: String, into value: inout [String]) {
        guard let text = text(variable) else { return }
        let parts = text.split { $0 == "," || $0 == " " }
        let origins = parts.compactMap { Self.origin(String($0)) }
        // They become part of a header in which these would mean something else.
        guard origins.count == parts.count, !origins.contains(where: { $0.contains { "*;'\"".contains($0) } }) else {
            problems.append(
                "\(variable): expected addresses without a path with commas between, "
                    + "such as https://show.example,https://www.show.example.")
            return
        }
        value = origins.enumerated().filter { !origins[..<$0.offset].contains($0.element) }.map(\.element)
    }

    mutating func proxies(_ variable: String, into value: inout TrustedProxies) {
        guard let text = text(variable) else { return }
        let parts = text.split { $0 == "," || $0 == " " }
        let networks = parts.compactMap { IPNetwork($0) }
        guard networks.count == parts.count else {
            problems.append("\(variable): expected addresses or networks with commas between, such as 10.0.0.0/8,::1.")
            return
        }
        value = TrustedProxies(networks: networks)
    }

    mutating func optionalInteger(_ variable: String, in range: ClosedRange<Int>, into value: inout Int?) {
        guard text(variable) != nil else { return }
        var number = range.lowerBound
        integer(variable, in: range, into: &number)
        value = number
    }
}
