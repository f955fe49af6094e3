import InterviewCore
import Interviewing

/// What sources are called, and how far they are read, in words.
struct SourceNames {
    private let profiles: [ProfileBody]
    private let words: Words

    init(_ profiles: [ProfileBody], _ words: Words) {
        self.profiles = profiles
        self.words = words
    }

    /// "LinkedIn file", with the name that it had on the guest's machine.
    func name(_ profile: ProfileBody) -> String {
        let kind = words("source_" + profile.kind.rawValue)
        return (profile.fileName ?? profile.url).map { "\(kind) (\($0))" } ?? kind
    }

    func state(_ profile: ProfileBody) -> String {
        switch profile.state {
        case .queued, .fetching, .analyzing: words("being_read")
        case .done: words("read")
        case .partial: words("read_in_part")
        case .failed: profile.reason.map { words("reason_" + $0.rawValue) } ?? words("not_read")
        }
    }

    /// Where a fact comes from; nil where nothing is known of it.
    func origin(of fact: FactBody) -> String? {
        for evidence in fact.evidence {
            switch evidence.source {
            case .message: return words("from_message")
            case .profile(let id):
                guard let profile = profiles.first(where: { $0.id == id }) else { continue }
                return words("from_source", ["source": words("your_" + profile.kind.rawValue)])
            }
        }
        return fact.origin == .guest ? words("written_here") : nil
    }
}
