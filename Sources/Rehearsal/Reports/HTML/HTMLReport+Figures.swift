/// Figures of all: bars, saving, distributions.
extension HTMLReport {
    func bars(_ bars: [Bar]) -> Markup {
        let tiles = bars.map { bar -> Markup in
            let demand = bar.demand == .atMost ? "at most" : "at least"
            return """
                <li class="tile" data-met="\(bar.isMet ? "yes" : "no")"><p class="number">\(Self.figure(bar))</p>\
                <p class="name">\(bar.name)</p><p class="goal"><span class="mark" aria-hidden="true">\
                \(bar.isMet ? "✓" : "✗")</span> \(bar.isMet ? "met" : "missed"): \(demand) \
                \(Self.figure(bar, of: bar.limit))</p></li>
                """
        }
        return "<ul class=\"tiles\">\n\(tiles)\n</ul>"
    }

    /// Shares in percent, all else as numbers.
    private static func figure(_ bar: Bar, of value: Double? = nil) -> String {
        let value = value ?? bar.value
        return bar.demand == .atLeast ? percent(value) : RehearsalReport.short(value)
    }

    static func percent(_ share: Double) -> String {
        let rounded = (share * 1000).rounded(.down) / 10
        return (rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)) + "\u{A0}%"
    }

    /// The means of those who played both arms, one above the other.
    func saving(_ report: RehearsalReport) -> Markup {
        guard let reduction = report.reductionPercent else { return "" }
        let both = Set(report.scores.filter { $0.arm == .with }.map(\.persona))
        let mean = { (arm: Arm) -> Double in
            let scores = report.scores.filter { $0.arm == arm && both.contains($0.persona) }
            return Double(scores.reduce(0) { $0 + $1.guestMessages }) / Double(max(1, scores.count))
        }
        let (without, with) = (mean(.without), mean(.with))
        let most = max(without, with, 1)
        let rows = [(Arm.without, without), (.with, with)].map { arm, value -> Markup in
            """
            <div class="row"><span class="label">\(Self.name(of: arm))</span>\(Self.rail(value / most, of: arm))\
            <span class="value">\((value * 10).rounded() / 10)</span></div>
            """
        }
        return """
            <figure class="panel saving"><p class="big">−\(reduction.rounded())\u{A0}%</p>
            <div><figcaption>messages, for the \(both.count) who have a profile: means of both arms</figcaption>
            <div class="rows">\(rows)</div></div></figure>
            """
    }

    /// One histogram an arm, over the same range.
    func distributions(_ report: RehearsalReport) -> Markup {
        let all = report.scores.map(\.guestMessages)
        let range = 0...max(all.max() ?? 1, 1)
        let panels = report.arms.map { arm -> Markup in
            let values = report.scores.filter { $0.arm == arm.arm }.map(\.guestMessages)
            let title = "\(Self.name(of: arm.arm)): guest messages of \(arm.interviews) interviews"
            let histogram = Histogram(values: values, range: range, style: arm.arm.rawValue, title: title)
            return """
                <figure class="panel"><figcaption><strong>\(Self.name(of: arm.arm))</strong> · \(arm.interviews) \
                interviews, median \(arm.medianGuestMessages), mean \((arm.meanGuestMessages * 10).rounded() / 10), most \
                \(arm.maximumGuestMessages)</figcaption>
                \(histogram.markup)
                \(Self.table(of: arm))</figure>
                """
        }
        return "<div class=\"panels\">\n\(panels)\n</div>"
    }

    private static func table(of arm: ArmFigures) -> Markup {
        let rows: [(String, String)] = [
            ("kits", "\(arm.completed) of \(arm.interviews)"), ("completeness", percent(arm.completeness)),
            ("accuracy", percent(arm.accuracy)), ("bot messages, median", RehearsalReport.short(arm.medianBotMessages)),
            ("fields filled, mean", RehearsalReport.short((arm.meanFieldsFilled * 10).rounded() / 10)),
            ("left to the card", "\(arm.leftToCard)"),
            ("a turn, median", "\(RehearsalReport.short((arm.medianTurnMilliseconds * 10).rounded() / 10)) ms"),
        ]
        let cells = rows.map { name, value -> Markup in "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }
        return "<dl class=\"facts\">\(cells)</dl>"
    }

    static func name(of arm: Arm) -> String { arm == .with ? "With a profile" : "Without" }

    /// A bar on a rail, as wide as there is room.
    static func rail(_ share: Double, of arm: Arm) -> Markup {
        """
        <svg class="rail" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
        <rect class="ground" width="100" height="10"/>\
        <rect class="bar \(arm.rawValue)" width="\(max(0, min(1, share)) * 100)" height="10"/></svg>
        """
    }
}
