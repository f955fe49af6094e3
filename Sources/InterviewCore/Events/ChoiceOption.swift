/// One of several things that a guest may have meant, with what becomes of it.
package struct ChoiceOption: Sendable, Hashable, Codable {
    /// What it is called, to be tapped or typed.
    package var label: String
    /// Facts that are struck when it was meant.
    package var strikes: [FactReference]
    /// Facts that come in when it was meant.
    package var records: [RecordedFact]
    package init(label: String, strikes: [FactReference] = [], records: [RecordedFact] = []) {
        self.label = label
        self.strikes = strikes
        self.records = records
    }
}
