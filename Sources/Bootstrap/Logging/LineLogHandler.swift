import Foundation
import InterviewCore
import Logging

/// Log lines on standard error: text for people, or a JSON object each for machines.
///
/// Written by hand because swift-log's own handler knows no JSON, and so that both have the same fields.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    private let label: String
    private let format: Settings.LogFormat
    private let now: @Sendable () -> Timestamp

    init(
        label: String, level: Logger.Level, format: Settings.LogFormat,
        metadataProvider: Logger.MetadataProvider?, now: @escaping @Sendable () -> Timestamp
    ) {
        self.label = label
        self.logLevel = level
        self.format = format
        self.metadataProvider = metadataProvider
        self.now = now
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = metadata
        for more in [metadataProvider?.get(), event.metadata] {
            if let more { fields.merge(more) { _, new in new } }
        }
        FileHandle.standardError.write(Data((line(event, fields) + "\n").utf8))
    }

    /// One line without line breaks of its own.
    func line(_ event: LogEvent, _ fields: Logger.Metadata) -> String {
        let fields = fields.mapValues { "\($0)" }
        switch format {
        case .text:
            let pairs = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
            return "\(now().rfc3339) \(event.level) \(label): \(event.message)\(pairs)".oneLine
        case .json:
            var object = fields
            object["time"] = now().rfc3339
            object["level"] = event.level.rawValue
            object["logger"] = label
            object["message"] = "\(event.message)"
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        }
    }
}

extension String {
    fileprivate var oneLine: String {
        String(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
    }
}
