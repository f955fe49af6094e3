import InterviewCore
import Understanding

/// The models that look once more at what the rules have read, from marked messages.
enum RevisionTraining {
    private static let today = CalendarDate(year: 2026, month: 11, day: 27)

    static func run() throws {
        guard let today else { return }
        let messages =
            try MarkedMessage.all()
            + TrainReader.corpora.flatMap { try MarkedMessage.loadCorpus(TrainReader.fixtures + $0) }
        var known = RevisionExamples()
        var held = RevisionExamples()
        for (index, message) in messages.enumerated() {
            if index.isMultiple(of: 8) { held.add(message, today: today) } else { known.add(message, today: today) }
        }
        print("\(messages.count) messages; of one in eight, kept from training:")
        report("tagged wholly right", TaggerTrainer().train(known.tags), held.tags)
        report("begin right", CutTrainer().train(known.starts), held.starts)
        report("end right", CutTrainer().train(known.ends), held.ends)
        try TrainReader.write(TaggerTrainer().train(known.tags + held.tags).weights, to: "tagger.weights")
        try TrainReader.write(CutTrainer().train(known.starts + held.starts).weights, to: "start.weights")
        try TrainReader.write(CutTrainer().train(known.ends + held.ends).weights, to: "end.weights")
    }

    private static func report(_ what: String, _ tagger: Tagger, _ examples: [TagExample]) {
        let right = examples.count { tagger.labels(for: $0.features, against: $0.labels).labels == $0.labels }
        print("\(what): \(percent(Double(right) / Double(max(1, examples.count)))) of \(examples.count)")
    }

    private static func report(_ what: String, _ model: CutModel, _ examples: [CutExample]) {
        let right = examples.count { model.best($0.cuts.map { $0.map { Int($0) } })?.cut == $0.right }
        print("\(what): \(percent(Double(right) / Double(max(1, examples.count)))) of \(examples.count)")
    }
}
