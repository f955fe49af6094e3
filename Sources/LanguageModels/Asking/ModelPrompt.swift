import Foundation
import InterviewCore
import Ports

/// One request to a model in nobody's dialect: what is said and what shape the answer has.
struct ModelPrompt: Sendable, Hashable {
    /// The prompt and its version.
    var name: String
    var instruction: String
    var message: String
    /// JSON Schema of the answer.
    var schema: String
    /// Tokens that a full answer may take.
    var answerTokens: Int

    /// Of a profile's text, in tokens.
    static let profileLimit = 24_000
    /// Of everything else that is said of a task, in tokens.
    static let sideLimit = 4000

    init(_ task: ModelTask) {
        switch task {
        case .analyseProfile(let brief): self.init(.analyseProfile, brief, answerTokens: 4096)
        case .repairClaims(let brief, let refused):
            self.init(.repairClaims, brief, refused: refused, answerTokens: 2048)
        case .readMessage(let brief): self.init(brief)
        }
    }

    private init(
        _ file: PromptFile, _ brief: ProfileBrief, refused: [RefusedText] = [], answerTokens: Int
    ) {
        let profile = TokenEstimate.beginning(of: brief.text, tokens: Self.profileLimit)
        let guest = TokenEstimate.beginning(of: GuestWords.lines(brief.guestWords), tokens: Self.sideLimit).text
        let lines = refused.map(Self.line).joined(separator: "\n")
        let drafts = TokenEstimate.beginning(of: lines, tokens: Self.sideLimit).text
        let cut = profile.isWhole ? "" : " The profile goes on; its end was left out."
        self.init(
            file, data: ["profile": profile.text, "guest": guest, "refused": drafts],
            words: ["kind": Self.kind(brief.kind), "cut": cut], schema: PromptFile.insightsSchema,
            answerTokens: answerTokens)
    }

    private init(_ brief: MessageBrief) {
        self.init(
            .readMessage,
            data: [
                "question": TokenEstimate.beginning(of: brief.question, tokens: Self.sideLimit).text,
                "message": TokenEstimate.beginning(of: brief.text, tokens: Self.sideLimit).text,
            ],
            words: [
                "asked": brief.asked.isEmpty ? "none" : brief.asked.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            ],
            schema: PromptFile.readingSchema, answerTokens: 1024)
    }

    /// - Parameters:
    ///   - data: untrusted; what the mark must not stand in.
    ///   - words: our own.
    private init(
        _ file: PromptFile, data: [String: String], words: [String: String], schema: String, answerTokens: Int
    ) {
        let fence = DataFence(around: Array(data.values))
        let values = data.merging(words) { first, _ in first }.merging(["mark": fence.mark]) { _, mark in mark }
        name = file.name
        instruction = PromptFile.filled(file.instruction, with: values)
        message = PromptFile.filled(file.message, with: values)
        self.schema = schema
        self.answerTokens = answerTokens
    }

    private static func line(_ refused: RefusedText) -> String {
        OrderedJSON.object([
            ("field", .text(refused.field.rawValue)), ("text", .text(refused.text)),
            ("unsupported", .list(refused.unsupported.map(OrderedJSON.text))),
        ]).text
    }

    /// What a kind of profile is called in a prompt; a kind that is not known is not repeated to the model.
    private static func kind(_ raw: String) -> String {
        switch ProfileKind(rawValue: raw) {
        case .linkedinURL, .linkedinPDF, .linkedinExport: "from LinkedIn"
        case .jsonResume: "a résumé"
        case .website: "from their website"
        case .x: "from X"
        case .text, nil: "text they pasted"
        }
    }
}
