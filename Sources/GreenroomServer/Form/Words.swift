import Foundation

/// The words of one language, by name.
struct Words: Sendable {
    /// Its code (`en`).
    let language: String
    let byName: [String: String]

    /// A text by its name; `{x}` in it stands for `values["x"]`, and of "one|many" the number `n` decides.
    func callAsFunction(_ name: String, _ values: [String: String] = [:]) -> String {
        var text = byName[name] ?? name
        let forms = text.split(separator: "|")
        if forms.count > 1 { text = String(values["n"] == "1" ? forms[0] : forms[1]) }
        for (key, value) in values { text = text.replacing("{\(key)}", with: value) }
        return text
    }
}

/// The words of every language that the pages speak: those of the pages, and those of the plain form beside them.
struct Dictionaries: Sendable {
    private let byLanguage: [String: Words]
    let languages: PageLanguages

    /// - Throws: where a file is not what it should be.
    init(assets: Assets) throws {
        var all: [String: Words] = [:]
        for file in assets.names(in: "form") where file.hasSuffix(".json") {
            let code = String(file.prefix { $0 != "." })
            let own = try Self.words("form/" + file, assets)
            let pages = try Self.words("words/" + file, assets)
            all[code] = Words(language: code, byName: pages.merging(own) { $1 })
        }
        byLanguage = all
        languages = PageLanguages(codes: all.keys.sorted())
    }

    /// The words of a language; those of English where it has none.
    subscript(code: String) -> Words {
        byLanguage[code] ?? byLanguage["en"] ?? Words(language: "en", byName: [:])
    }

    private static func words(_ path: String, _ assets: Assets) throws -> [String: String] {
        guard let asset = assets[path] else { return [:] }
        return try JSONDecoder().decode([String: String].self, from: Data(asset.bytes))
    }
}
