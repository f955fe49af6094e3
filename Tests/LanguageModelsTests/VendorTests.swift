import Foundation
import GreenroomTestSupport
import InterviewCore
import Ports
import Testing

@testable import LanguageModels

/// Both models over real HTTP, against the vendors' fakes.
@Suite("Models over HTTP", .timeLimit(.minutes(1)))
struct VendorTests {
    private static func model(_ vendor: Vendor, _ vendors: FakeVendors, key: String? = nil) -> any LanguageModel {
        if vendor == .gemini {
            let server = ModelServer(
                baseURL: vendors.baseURL, key: key ?? FakeVendors.geminiKey, model: GeminiModel.defaultModel)
            return GeminiModel(server: server, logger: .quiet)
        }
        return OpenAICompatibleModel(
            server: ModelServer(
                baseURL: vendors.openAIBaseURL, key: key ?? FakeVendors.openAIKey, model: "fake-model"))
    }

    private static func perform(
        _ model: any LanguageModel, _ task: ModelTask = Sample.analysis, within timeout: Duration = .seconds(30)
    ) async -> Result<ModelAnswer, ModelError> {
        await outcome { () throws(ModelError) in try await model.perform(task, within: timeout) }
    }

    @Test("answer in the schema, with quotes of the profile", arguments: [Vendor.gemini, .openai])
    func answers(_ vendor: Vendor) async throws {
        try await withFakeVendors { vendors in
            let model = Self.model(vendor, vendors)
            let answer = try await Self.perform(model).get()
            let keys = try object(answer.json).keys
            let schema = try object(PromptFile.insightsSchema)
            #expect(Set(keys) == Set(schema["required"] as? [String] ?? []))
            let bio = try object(answer.json)["professional_bio"] as? [String: Any]
            let quote = try #require((bio?["quotes"] as? [String])?.first)
            #expect(Sample.profile.contains(quote))
            #expect(answer.model == model.name)
            #expect(answer.inputTokens > 100 && answer.outputTokens > 10)
            #expect(vendors.report.count(vendor, .generate) == 1)
            let prompt = try #require(vendors.report.prompts.first)
            #expect(prompt.user.contains(Sample.profile))
            #expect(!prompt.system.contains("Marlow"))
        }
    }

    @Test("do every task", arguments: [Vendor.gemini, .openai])
    func tasks(_ vendor: Vendor) async throws {
        try await withFakeVendors { vendors in
            let model = Self.model(vendor, vendors)
            for task in [Sample.repair, Sample.reading] {
                let answer = try await Self.perform(model, task).get()
                #expect(try !object(answer.json).isEmpty)
            }
        }
    }

    static let faults: [(fault: Fault, gemini: ModelError?, openai: ModelError?)] = [
        (.fenced, nil, nil), (.violating, nil, nil), (.truncated, .malformed, .malformed),
        (.empty, .malformed, .malformed), (.answer("I would rather not."), .malformed, .malformed),
        (.blocked, .blocked, .blocked), (.safety, .blocked, .blocked), (.maxTokens, .truncated, .truncated),
        (.modelGone, .refused(status: 404), .refused(status: 404)),
        (.drop, .unavailable(retryAfter: nil), .unavailable(retryAfter: nil)),
        (.reset, .unavailable(retryAfter: nil), .unavailable(retryAfter: nil)),
        (.status(400), .refused(status: 400), .refused(status: 400)),
        (.status(401), .refused(status: 401), .refused(status: 401)),
        (.status(403), .refused(status: 403), .refused(status: 403)),
        (.status(408), .unavailable(retryAfter: nil), .unavailable(retryAfter: nil)),
        (.status(429, retryAfter: 7), .rateLimited(retryAfter: .seconds(7)), .rateLimited(retryAfter: .seconds(7))),
        (.status(429), .rateLimited(retryAfter: nil), .rateLimited(retryAfter: nil)),
        (
            .status(429, retryAfter: 7, type: "GenerateRequestsPerDayPerProjectPerModel-FreeTier"),
            .refused(status: 429), .rateLimited(retryAfter: .seconds(7))
        ),
        (.status(429, type: "insufficient_quota"), .rateLimited(retryAfter: nil), .refused(status: 429)),
        (.status(500), .unavailable(retryAfter: nil), .unavailable(retryAfter: nil)),
        (.status(503, retryAfter: 2), .unavailable(retryAfter: .seconds(2)), .unavailable(retryAfter: .seconds(2))),
        (.status(504), .unavailable(retryAfter: nil), .unavailable(retryAfter: nil)),
    ]

    @Test("end each fault in its error, and never follow a redirect", arguments: [Vendor.gemini, .openai])
    func faults(_ vendor: Vendor) async throws {
        try await withFakeVendors { vendors in
            for (fault, gemini, openai) in Self.faults {
                vendors.reset()
                vendors.script(vendor, .generate, fault)
                let outcome = await Self.perform(Self.model(vendor, vendors))
                let expected = vendor == .gemini ? gemini : openai
                switch outcome {
                case .success: #expect(expected == nil, "\(fault.kind) \(fault.status ?? 0)")
                case .failure(let error): #expect(error == expected, "\(fault.kind) \(fault.status ?? 0)")
                }
            }
            vendors.reset()
            vendors.script(vendor, .generate, .redirect)
            guard case .failure(.refused(let status)) = await Self.perform(Self.model(vendor, vendors)) else {
                Issue.record("a redirect was no refusal")
                return
            }
            #expect((300..<400).contains(status))
            #expect(!vendors.report.requests.contains { $0.vendor == .elsewhere })
        }
    }

    @Test("wait no longer than they may", arguments: [Vendor.gemini, .openai])
    func hanging(_ vendor: Vendor) async throws {
        try await withFakeVendors { vendors in
            vendors.script(vendor, .generate, .hang)
            let outcome = await Self.perform(Self.model(vendor, vendors), within: .milliseconds(20))
            #expect(outcome == .failure(.timeout))
        }
    }

    @Test("end at once when cancelled", arguments: [Vendor.gemini, .openai])
    func cancelling(_ vendor: Vendor) async throws {
        try await withFakeVendors { vendors in
            vendors.script(vendor, .generate, .hang)
            let model = Self.model(vendor, vendors)
            let asking = Task { await Self.perform(model, within: .seconds(3600)) }
            await vendors.heard(vendor, .generate)
            asking.cancel()
            #expect(await asking.value == .failure(.timeout))
        }
    }

    @Test("are checked: they answer, refuse the key, or cannot be reached", arguments: [Vendor.gemini, .openai])
    func checking(_ vendor: Vendor) async throws {
        let gone = try await withFakeVendors { vendors in
            #expect(await Self.model(vendor, vendors).check() == nil)
            let wrong = await Self.model(vendor, vendors, key: "secret-key").check()
            #expect(wrong?.contains("refuses the key") == true)
            #expect(wrong?.contains("secret-key") == false)
            return Self.model(vendor, vendors)
        }
        #expect(await gone.check()?.contains("cannot be reached") == true)
    }
}
