import ArgumentParser
import Bootstrap
import Foundation
import InterviewCore
import Interviewing
import Ports
import Understanding

/// `greenroom extract`
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what a message says.",
        discussion: """
            Without TEXT it reads JSON lines {"text": …, "asking": [FIELD, …]} from standard input and prints a JSON \
            line {"fields": {FIELD: value}, "intents": []} for each.
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: "The fields that the message answers, with commas between.")
    var asking: String?

    @Argument(help: "The message.")
    var text: String?

    func run() async throws {
        try await reportingFailures {
            let asked = try Self.fields(asking)
            if let text {
                let extraction = Self.extract(text, asking: asked)
                Output.line(json ? Self.json(extraction) : Self.plain(extraction))
                return
            }
            while let line = readLine() {
                let request = Self.request(line)
                let fields = request.asking.isEmpty ? asked : request.asking
                Output.line(Self.json(Self.extract(request.text, asking: fields)))
            }
        }
    }

    private static func extract(_ text: String, asking: [Field]) -> Extraction {
        Extraction(MessageReader.read(text, context: ReadingContext(asked: asking, today: WallClock.system.now().day)))
    }

    private static func fields(_ list: String?) throws -> [Field] {
        try (list ?? "").split(separator: ",").map { name in
            let name = name.trimmingPrefix(while: \.isWhitespace)
            guard let field = Field(rawValue: String(name)) else {
                throw ValidationError(
                    "there is no field \"\(name.prefix(40))\"; the fields are "
                        + Field.catalogue.map(\.rawValue).joined(separator: ", "))
            }
            return field
        }
    }

    /// Whatever a line holds, something is answered: what is no JSON of the form says nothing.
    private static func request(_ line: String) -> (text: String, asking: [Field]) {
        guard let value = JSONValue(text: line), let text = value["text"]?.string else { return ("", []) }
        return (text, (value["asking"]?.strings ?? []).compactMap(Field.init(rawValue:)))
    }

    private static func json(_ extraction: Extraction) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(extraction) else { return #"{"fields":{},"intents":[]}"# }
        return String(decoding: data, as: UTF8.self)
    }

    private static func plain(_ extraction: Extraction) -> String {
        var lines = extraction.fields.sorted { $0.key < $1.key }.map { field, value in
            switch value {
            case .scalar(let value): "\(field.rawValue): \(FactText.line(value))"
            case .list(let values): "\(field.rawValue): \(values.map(FactText.line).joined(separator: "; "))"
            }
        }
        if !extraction.intents.isEmpty {
            lines.append("intents: " + extraction.intents.map(\.rawValue).joined(separator: ", "))
        }
        return lines.isEmpty ? "Nothing." : lines.joined(separator: "\n")
    }
}
