import InterviewCore
import Interviewing
import Logging
import Ports
import Workers

extension Abilities {
    /// What the settings allow, and who helps, as guests are told.
    init(_ settings: Settings) {
        self.init(
            fetcher: settings.apify.map { _ in "Apify" }, model: settings.model?.shownName,
            readsPages: settings.readsPages, readsX: settings.apify?.xActor != nil)
    }
}

extension InterviewLimits {
    init(_ settings: Settings) {
        self.init()
        profileMilliseconds = Int64(settings.profileTimeoutSeconds) * 1000
    }
}

extension WorkerLimits {
    init(_ settings: Settings) {
        self.init()
        fetch.cache = .seconds(settings.profileCacheHours * 3600)
        model.timeout = .seconds(settings.modelTimeoutSeconds)
        guard let apify = settings.apify else { return }
        fetch.timeout = .seconds(apify.timeoutSeconds)
        fetch.runs = apify.limits
    }
}

extension Settings {
    /// A guest's website is read beside a LinkedIn profile that is fetched, and where they hand over its address.
    var readsPages: Bool { apify != nil }

    /// Nil where no model reads messages.
    func turnAssistant(asking model: (any LanguageModel)?, clock: WallClock, logger: Logger) -> TurnAssistant? {
        guard let model, modelTurnBudgetMilliseconds > 0 else { return nil }
        return TurnAssistant(
            model: model, budget: .milliseconds(modelTurnBudgetMilliseconds), timeout: .seconds(modelTimeoutSeconds),
            now: clock, logger: logger)
    }
}
