import Logging
import Synchronization

/// Tells the operator, once a process, that another model answers than the one asked for, or that it will be gone.
final class RetirementWatch: Sendable {
    private let asked: String
    private let logger: Logger
    private let told = Mutex<Set<String>>([])

    init(asked: String, logger: Logger) {
        self.asked = String(asked.split(separator: "/").last ?? "")
        self.logger = logger
    }

    func saw(_ reply: GeminiReply) {
        let version = ModelName.bounded(reply.modelVersion, or: asked)
        let bare = String(version.split(separator: "/").last ?? "")
        // Aliases (“…-latest”) are meant to be answered by another.
        if !bare.hasPrefix(asked), !asked.hasSuffix("-latest") {
            tell("Another model answers than the one asked for", ["asked": "\(asked)", "answered": "\(bare)"])
        }
        if let status = reply.modelStatus, let time = status.retirementTime {
            tell("The model will be retired", ["model": "\(bare)", "at": "\(time.prefix(40))"])
        }
    }

    private func tell(_ message: Logger.Message, _ metadata: Logger.Metadata) {
        // Equal dictionaries may print in different orders.
        let news = "\(message) " + metadata.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        let isNews = told.withLock { $0.count < 20 && $0.insert(news).inserted }
        if isNews { logger.warning(message, metadata: metadata) }
    }
}
