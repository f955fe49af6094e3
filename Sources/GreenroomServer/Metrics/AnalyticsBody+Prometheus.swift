import CoreMetrics
import Interviewing
import Metrics

extension AnalyticsBody {
    /// As gauges in Prometheus' text format. What there is nothing to count of is left out.
    var prometheus: String {
        // A registry of its own, so that nothing stays of what is over.
        let registry = PrometheusMetrics()
        setInterviews(registry)
        setProfiles(registry)
        return registry.text
    }

    private func setInterviews(_ registry: PrometheusMetrics) {
        let counts = [
            ("started", interviews.started), ("answered", interviews.answered), ("completed", interviews.completed),
        ]
        for (state, count) in counts {
            set(
                Meter(label: "greenroom_analytics_interviews", dimensions: [("state", state)], factory: registry), count
            )
        }
        for (arm, messages, share) in [
            ("with", guestMessages.withProfile, completeness.withProfile),
            ("without", guestMessages.withoutProfile, completeness.withoutProfile),
        ] {
            let labels = [("profile", arm)]
            set(
                Meter(label: "greenroom_analytics_guest_messages_mean", dimensions: labels, factory: registry),
                messages.mean)
            set(
                Meter(label: "greenroom_analytics_guest_messages_median", dimensions: labels, factory: registry),
                messages.median)
            set(Meter(label: "greenroom_analytics_completeness", dimensions: labels, factory: registry), share.mean)
        }
        set(Meter(label: "greenroom_analytics_message_reduction_percent", factory: registry), reductionPercent)
        set(Meter(label: "greenroom_analytics_questions_saved", factory: registry), questionsSaved.total)
        set(Meter(label: "greenroom_analytics_questions_saved_mean", factory: registry), questionsSaved.mean)
        set(Meter(label: "greenroom_analytics_ratings", factory: registry), rating.count)
        set(Meter(label: "greenroom_analytics_rating_mean", factory: registry), rating.mean)
        for item in dropOff {
            let labels = [("fields", item.fields.joined(separator: ","))]
            set(
                Meter(label: "greenroom_analytics_dropped_off", dimensions: labels, factory: registry), item.interviews)
        }
    }

    private func setProfiles(_ registry: PrometheusMetrics) {
        for (state, count) in profiles.byState {
            set(Meter(label: "greenroom_analytics_profiles", dimensions: [("state", state)], factory: registry), count)
        }
        for (reason, count) in profiles.failures {
            let labels = [("reason", reason)]
            set(Meter(label: "greenroom_analytics_profile_failures", dimensions: labels, factory: registry), count)
        }
        set(Meter(label: "greenroom_analytics_profile_failure_rate", factory: registry), profiles.failureRate)
        for (stage, times) in [
            ("total", processing.total), ("fetch", processing.fetch), ("analyze", processing.analyze),
        ] {
            for (quantile, milliseconds) in [("0.5", times.p50), ("0.95", times.p95)] {
                let labels = [("stage", stage), ("quantile", quantile)]
                set(
                    Meter(label: "greenroom_analytics_processing_seconds", dimensions: labels, factory: registry),
                    milliseconds.map { Double($0) / 1000 })
            }
        }
    }

    /// A meter that is not asked for is not there.
    private func set(_ meter: @autoclosure () -> Meter, _ value: Double?) {
        if let value { meter().set(value) }
    }

    private func set(_ meter: Meter, _ value: Int) { meter.set(value) }
}
