import Foundation
import Mustache
import Synchronization

/// The pages' HTML, made of templates and words, each once a language.
final class Pages: Sendable {
    let languages: PageLanguages
    private let templates: MustacheLibrary
    private let words: [String: Words]
    private let assets: Assets
    private let options: ServerOptions
    private let table: RouteTable
    private let made = Mutex<[String: String]>([:])

    private struct Words: Sendable {
        var byKey: [String: String]
        /// The same as JSON that may stand in a script element.
        var json: String
    }

    private struct Missing: Error {
        var file: String
    }

    /// Stands where the interview's number goes.
    private static let idMark = "INTERVIEW-ID"

    /// - Throws: when a template or a language's words cannot be read.
    init(assets: Assets, options: ServerOptions, table: RouteTable) throws {
        (self.assets, self.options, self.table) = (assets, options, table)
        templates = MustacheLibrary(
            templates: try Dictionary(
                uniqueKeysWithValues: assets.names(in: "templates").map { file in
                    let name = String(file.prefix { $0 != "." })
                    return (name, try MustacheTemplate(string: Self.text("templates/" + file, in: assets)))
                }))
        words = try Dictionary(
            uniqueKeysWithValues: assets.names(in: "words").map { file in
                let json = try Self.text("words/" + file, in: assets)
                let byKey = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
                return (
                    String(file.prefix { $0 != "." }), Words(byKey: byKey, json: json.replacing("<", with: "\\u003c"))
                )
            })
        languages = PageLanguages(codes: words.keys.sorted())
    }

    /// - Parameters:
    ///   - name: the template's.
    ///   - id: the interview that the address names; it leads to the form without script.
    /// - Throws: when there is no such template, or it cannot be rendered.
    func html(_ name: String, in language: String, id: String?) throws -> String {
        let key = "\(name) \(language)"
        let html =
            try made.withLock { $0[key] }
            ?? {
                let html = try render(name, in: language)
                made.withLock { $0[key] = html }
                return html
            }()
        guard let id else { return html }
        // Whatever the address says, only what an id consists of gets into the page.
        let known = id.utf8.count <= 100 && id.utf8.allSatisfy { Self.idBytes.contains($0) } ? id : ""
        return html.replacing(Self.idMark, with: known)
    }

    private static let idBytes = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)

    private static func text(_ path: String, in assets: Assets) throws -> String {
        guard let asset = assets[path] else { throw Missing(file: path) }
        return String(decoding: asset.bytes, as: UTF8.self)
    }

    private func render(_ name: String, in language: String) throws -> String {
        let words = words[language]
        var context: [String: Any] = [
            "language": language, "t": (words?.byKey ?? [:]).mapValues(filled), "words": words?.json ?? "{}",
            "script": assets.address(of: name + ".js") ?? "", "style": assets.address(of: name + ".css") ?? "",
            "chat_script": assets.address(of: "chat.js") ?? "", "chat_style": assets.address(of: "chat.css") ?? "",
            "routes": PageRoute.there(in: table), "id": Self.idMark,
            "languages": languages.all.map {
                ["code": $0.code, "name": $0.name, "is_current": $0.code == language] as [String: Any]
            },
        ]
        context["retention_days"] = options.retentionDays
        context["fetcher"] = options.fetcher
        context["model"] = options.model
        guard let html = templates.render(context, withTemplate: name) else { throw Missing(file: name) }
        return html
    }

    /// A text with what this server is set to in its places.
    private func filled(_ text: String) -> String {
        text.replacing("{days}", with: options.retentionDays.map(String.init) ?? "")
            .replacing("{fetcher}", with: options.fetcher ?? "").replacing("{model}", with: options.model ?? "")
    }
}
