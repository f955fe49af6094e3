/// LinkedIn addresses in a message.
extension Draft {
    mutating func takeLinkedIn(_ turn: inout Turn, profileID: String) {
        for mention in turn.reading.linkedIn.prefix(1) {
            turn.didSomething = true
            let evidence = Evidence(
                source: .message(turn.message), quote: mention.quote.text, start: mention.quote.start,
                end: mention.quote.end)
            switch mention.kind {
            case .other(let page): remarks.append(phrases.otherPage(page))
            case .profile(let url):
                if mention.isSomeoneElses {
                    askWhose(url, profileID: profileID)
                } else {
                    turn.filled.insert(.linkedinURL)
                    takeAddress(url, evidence: [evidence], profileID: profileID)
                }
            }
        }
    }

    private mutating func takeAddress(_ url: String, evidence: [Evidence], profileID: String) {
        recordAddress(url, evidence: evidence)
        let isRead = state.profiles.contains { $0.url == url && $0.reason != .someoneElse }
        guard !isRead, state.profiles.count < InterviewState.profileLimit else { return }
        // A file that was read already tells what the page would.
        if !moment.abilities.readsAddresses, state.hasReadProfile || state.profiles.contains(where: \.isLive) { return }
        let canRead = begin(AttachProfile(id: profileID, kind: .linkedinURL, url: url))
        remarks.append(
            canRead
                ? phrases.readingAddress(fetcher: moment.abilities.fetcher)
                : phrases.failed(.notConfigured, kind: .linkedinURL))
    }

    /// An address that the words around it give to somebody else is asked about before anything is read.
    private mutating func askWhose(_ url: String, profileID: String) {
        guard !state.profiles.contains(where: { $0.url == url }),
            state.profiles.count < InterviewState.profileLimit
        else { return }
        emit(.profileAttached(ProfileAttached(id: profileID, kind: .linkedinURL, url: url, fileName: nil)))
        emit(.profileOwnership(ProfileOwnership(id: profileID, ownership: .asked)))
    }
}
