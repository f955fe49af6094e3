import LanguageModels
import Logging
import Ports
import ProfileSources

extension ApifyAccount {
    /// What fetches profiles with this account.
    var runs: any ProfileRuns {
        ApifyRuns(
            settings: ApifySettings(
                token: token.revealed, baseURL: baseURL, linkedInActor: linkedInActor, xActor: xActor,
                linkedInInput: linkedInInput.flatMap { ApifyInputTemplate(json: $0) },
                runLimitUSD: Double(runLimitMicros) / 1_000_000))
    }

    /// How many runs may be started, and what they may cost.
    var limits: RunLimits {
        RunLimits(atOnce: maxRuns, costMicros: runLimitMicros, dailyMicros: dailyLimitMicros)
    }
}

extension ModelAccount {
    /// The model itself.
    func languageModel(logger: Logger) -> any LanguageModel {
        let server = ModelServer(baseURL: baseURL, key: key.revealed, model: model)
        return switch vendor {
        case .gemini: GeminiModel(server: server, logger: logger)
        case .openAI: OpenAICompatibleModel(server: server)
        }
    }
}
