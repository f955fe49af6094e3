/// The rehearsals one by one: a chart of all, and a card each with its transcripts folded away.
extension HTMLReport {
    /// Rehearsals by persona, in the order played.
    private var byPersona: [[Rehearsal]] {
        let groups = Dictionary(grouping: personas, by: \.score.persona)
        var seen: Set<String> = []
        return personas.compactMap { seen.insert($0.score.persona).inserted ? groups[$0.score.persona] : nil }
    }

    var comparison: Markup {
        let most = Double(max(1, personas.map(\.score.guestMessages).max() ?? 1))
        let rows = byPersona.map { rehearsals -> Markup in
            let bars = rehearsals.map { rehearsal -> Markup in
                let score = rehearsal.score
                return """
                    <div class="row">\(Self.rail(Double(score.guestMessages) / most, of: score.arm))\
                    <span class="value">\(score.guestMessages)</span></div>
                    """
            }
            return "<li><span class=\"label\">\(rehearsals.first?.score.persona ?? "")</span><div>\(bars)</div></li>"
        }
        return """
            <figure class="panel"><figcaption><span class="key without"></span> without <span class="key with"></span> \
            with a profile</figcaption>
            <ol class="compare">\(rows)</ol></figure>
            """
    }

    var cards: Markup { "<div class=\"cards\">\n\(byPersona.map(card))\n</div>" }

    /// One person: the arms side by side, what went wrong, the transcripts.
    func card(_ rehearsals: [Rehearsal]) -> Markup {
        guard let first = rehearsals.first?.score else { return "" }
        let faults = rehearsals.filter { !$0.score.isFaultless }
        let state: Markup =
            faults.isEmpty
            ? "<span class=\"badge good\">faultless</span>" : "<span class=\"badge bad\">look here</span>"
        let messages = rehearsals.map { "\($0.score.guestMessages)" }.joined(separator: " → ")
        return """
            <details class="card"><summary><span class="who"><strong>\(first.persona)</strong> \
            <span class="soft">\(first.style)</span></span><span class="badges"><span class="badge">\(first.language)\
            </span><span class="badge">\(messages) messages</span>\(state)</span></summary>
            \(table(rehearsals.map(\.score)))
            \(rehearsals.flatMap { faultLines($0.score) })
            \(rehearsals.map(transcript))
            </details>
            """
    }

    private func table(_ scores: [Score]) -> Markup {
        let rows: [(String, (Score) -> String)] = [
            ("ended in a kit", { $0.completed ? "yes" : "no" }), ("guest messages", { "\($0.guestMessages)" }),
            ("bot messages", { "\($0.botMessages)" }), ("questions", { "\($0.questions)" }),
            ("fields filled", { "\($0.fieldsFilled)" }), ("completeness", { Self.percent($0.completeness) }),
            ("right of checked", { "\($0.right) of \($0.checked)" }),
            ("left to the card", { "\($0.leftToCard.count)" }),
            ("wrong skips", { "\($0.wrongSkips.count)" }), ("asked twice", { "\($0.askedTwice)" }),
            ("asked though known", { "\($0.askedThoughKnown)" }), ("said by nobody", { "\($0.padding.count)" }),
        ]
        let head = scores.map { score -> Markup in "<th scope=\"col\">\(Self.name(of: score.arm))</th>" }
        let body = rows.map { name, value -> Markup in
            let cells = scores.map { score -> Markup in "<td>\(value(score))</td>" }
            return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>"
        }
        return "<table><thead><tr><td></td>\(head)</tr></thead><tbody>\(body)</tbody></table>"
    }

    private func faultLines(_ score: Score) -> [Markup] {
        let arm = Self.name(of: score.arm).lowercased()
        let mistakes = score.mistakes.map { mistake -> Markup in
            """
            <p class="fault" dir="auto"><strong>\(mistake.field)</strong> <span class="soft">\(arm)</span><br>\
            <span class="soft">is</span> \(mistake.found.isEmpty ? "nothing" : mistake.found)<br>\
            <span class="soft">should be</span> \(mistake.expected.isEmpty ? "nothing" : mistake.expected)</p>
            """
        }
        let padding = score.padding.map { value -> Markup in
            """
            <p class="fault" dir="auto"><strong>\(value.field)</strong> <span class="soft">\(arm), said by nobody</span>\
            <br>\(value.found)</p>
            """
        }
        return mistakes + padding
    }

    private func transcript(_ rehearsal: Rehearsal) -> Markup {
        let lines = rehearsal.transcript.map { line -> Markup in
            line.speaker == .file
                ? "<li class=\"file\"><p dir=\"auto\">attaches \(line.text)</p></li>"
                : "<li class=\"\(line.speaker.rawValue)\"><p dir=\"auto\">\(line.text)</p></li>"
        }
        let arm = Self.name(of: rehearsal.score.arm).lowercased()
        return """
            <details class="transcript"><summary>Transcript, \(arm)</summary><ol class="chat">\(lines)</ol></details>
            """
    }
}
