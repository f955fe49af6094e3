extension RoleReader {
    /// "I'm Celeste Dufresne, pastry consultant, …"
    func isShortTitle(_ words: [Word]) -> Bool {
        guard (1...5).contains(words.count), let last = words.last, RoleWords.isHead(last.text) else { return false }
        return !words.contains {
            CommonWords.verbs.contains($0.text) || RoleWords.past.contains($0.text) || RoleReader.persons.contains($0)
        }
    }

    private static let persons = WordSets.set(
        "i we you he she they my our your his her their not no and but so who which formerly former ex once")
}
