import Foundation
import LanguageModels
import Logging
import Ports
import ProfileSources

/// Looks whether an installation works: what is configured, whether the database opens, whether vendors answer.
package enum Checkup {
    /// Where Debian puts what reads PDF files.
    private static let tools = ["pdftohtml", "prlimit"]
    private static let folders = ["/usr/bin/", "/bin/", "/usr/local/bin/"]

    private static let quiet = Logger(label: "doctor") { _ in SwiftLogNoOpLogHandler() }

    /// - Parameter settings: as `serve` would have them.
    package static func examine(_ settings: Settings) async -> [Finding] {
        async let database = database(settings)
        async let apify = apify(settings)
        async let model = model(settings)
        return await [
            Finding("configuration", .ok, "every variable can be read"), database, files(), apify, model,
        ]
    }

    private static func database(_ settings: Settings) async -> Finding {
        do {
            let greenroom = try Greenroom(settings, logger: quiet)
            try await greenroom.store.ping()
            return Finding("database", .ok, "it opens and answers")
        } catch let error as StoreError {
            switch error {
            case .unavailable(let why), .corrupted(let why): return Finding("database", .failed, why)
            }
        } catch {
            return Finding("database", .failed, "it does not open")
        }
    }

    private static func files() -> Finding {
        let missing = tools.filter { tool in
            !folders.contains { FileManager.default.isExecutableFile(atPath: $0 + tool) }
        }
        guard !missing.isEmpty else { return Finding("files", .ok, "PDF files can be read") }
        let names = missing.joined(separator: " and ")
        return Finding("files", .failed, "\(names) not found; run: apt-get install poppler-utils util-linux")
    }

    private static func apify(_ settings: Settings) async -> Finding {
        guard let runs = settings.apify?.runs else {
            return Finding("apify", .off, "APIFY_TOKEN is not set: LinkedIn addresses are noted and not read")
        }
        if let why = await runs.check() { return Finding("apify", .failed, why) }
        return Finding("apify", .ok, "it answers, and the token is good")
    }

    private static func model(_ settings: Settings) async -> Finding {
        guard let model = settings.model?.languageModel(logger: quiet) else {
            return Finding("model", .off, "GEMINI_API_KEY and OPENAI_API_KEY are not set: everything works by rules")
        }
        if let why = await model.check() { return Finding("model", .failed, "\(model.name): \(why)") }
        return Finding("model", .ok, "\(model.name) answers")
    }
}
