import Foundation
import InterviewCore
import Interviewing
import Testing

@testable import Rehearsal

@Suite("Reports")
struct ReportTests {
    /// A guest whose every word is an attempt on the page.
    private static func hostile() -> Persona {
        var persona = Rehearsed.potter
        persona.id = "</title><script>alert(1)</script>"
        persona.style = "\"><img src=x onerror=alert(1)>"
        persona.truth["role"] = .string("<b onmouseover='x'>king</b>")
        persona.says["key_message"] = "<script src=//evil.example></script> & \u{202E}backwards"
        return persona
    }

    @Test("Nothing that a guest says becomes markup")
    func escaping() async throws {
        let rehearsal = Rehearsal(try await Rehearsed.play(Self.hostile()))
        let report = RehearsalReport(scores: [rehearsal.score])
        let page = HTMLReport(
            season: Season(personas: report, guests: report, seed: 1), personas: [rehearsal], guests: [rehearsal]
        ).page
        #expect(page.contains("&lt;script src=//evil.example&gt;&lt;/script&gt; &amp; backwards"))
        #expect(page.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"))
        for markup in ["<script", "<img", "<b ", "\u{202E}"] { #expect(!page.contains(markup), "\(markup)") }
    }

    @Test("The page is one file that fetches nothing")
    func selfContained() async throws {
        let rehearsal = Rehearsal(try await Rehearsed.play(Rehearsed.potter))
        let report = RehearsalReport(scores: [rehearsal.score])
        let page = HTMLReport(season: Season(personas: report), personas: [rehearsal], guests: []).page
        for word in ["http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.hasPrefix("<!doctype html>"))
        #expect(page.contains("default-src 'none'"))
        #expect(page.contains("<svg"))
        #expect(page.contains("<details"))
        #expect(page.components(separatedBy: "<details").count == page.components(separatedBy: "</details>").count)
    }

    @Test("JSON keeps the personas' scores at the top and the guests apart, only those with faults")
    func json() async throws {
        let score = Score(try await Rehearsed.play(Rehearsed.potter))
        var faulty = score
        faulty.completed = false
        let season = Season(
            personas: RehearsalReport(scores: [score]),
            guests: RehearsalReport(scores: [score, faulty], areGenerated: true), seed: 7)
        let value = try #require(JSONValue(text: season.json))
        guard case .array(let scores)? = value["scores"], case .array(let guests)? = value["guests"]?["scores"] else {
            Issue.record("scores are missing")
            return
        }
        #expect(scores.count == 1)
        #expect(scores.first?["guest_messages"] == .integer(score.guestMessages))
        #expect(guests.count == 1)
        #expect(guests.first?["completed"] == .bool(false))
        #expect(value["seed"] == .integer(7))
        #expect(season.unfinished == 1)
        #expect(season.table.contains("potter"))
    }

    @Test("A histogram shows each number once, with its count")
    func histogram() {
        let picture = Histogram(values: [3, 3, 5], range: 0...6, style: "with", title: "a < b").markup.html
        #expect(picture.components(separatedBy: "<rect").count == 3)
        #expect(picture.contains(">2</text>"))
        #expect(picture.contains("a &lt; b"))
        let wide = Histogram(values: [59], range: 0...60, style: "with", title: "").markup.html
        #expect(wide.components(separatedBy: "<rect").count == 2)
    }
}
