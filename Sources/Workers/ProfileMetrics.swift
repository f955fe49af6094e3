import Metrics

/// What operators watch: how readings end, and how long guests wait for them.
enum ProfileMetrics {
    static func record(_ ending: ProfileJob.Ending, took duration: Duration) {
        Counter(label: "greenroom_profile_jobs_total", dimensions: [("outcome", ending.label)]).increment()
        switch ending {
        case .read, .drafted, .failed:
            Metrics.Timer(label: "greenroom_profile_seconds").recordMilliseconds(
                max(0, duration / .milliseconds(1)))
        case .unwanted, .stopped, .trouble: break
        }
    }
}
