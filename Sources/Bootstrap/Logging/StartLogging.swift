import InterviewCore
import Logging

/// Sends everything logged in this process to standard error. To be called once.
package func startLogging(level: Logger.Level, format: Settings.LogFormat) {
    LoggingSystem.bootstrap(
        { label, provider in
            LineLogHandler(
                label: label, level: level, format: format, metadataProvider: provider, now: { .now })
        }, metadataProvider: nil)
}
