import InterviewCore

extension InMemoryStore {
    package func addShare(_ share: StoredShare, limit: Int, now: Timestamp) throws(StoreError) -> ShareOutcome {
        if let fault = share.fault { throw fault }
        guard let shares = conversations[share.conversation]?.shares.filter({ !$0.isOver(at: now) }) else {
            return .gone
        }
        let all = conversations.values.flatMap(\.shares)
        guard !all.contains(where: { $0.id == share.id || $0.digest == share.digest }) else {
            throw .corrupted("a share's id or secret was used before")
        }
        let isFull = shares.count >= limit
        conversations[share.conversation]?.shares = isFull ? shares : shares + [share]
        return isFull ? .full : .added
    }

    package func shares(of conversation: String) -> [StoredShare] {
        (conversations[conversation]?.shares ?? []).sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }

    package func share(digest: String) -> StoredShare? {
        for conversation in conversations.values {
            if let share = conversation.shares.first(where: { $0.digest == digest }) { return share }
        }
        return nil
    }

    package func removeShare(_ id: String, of conversation: String) -> Bool {
        guard let place = conversations[conversation]?.shares.firstIndex(where: { $0.id == id }) else { return false }
        conversations[conversation]?.shares.remove(at: place)
        return true
    }

    package func addLink(_ link: StoredLink, limit: Int, now: Timestamp) throws(StoreError) -> Bool {
        if let fault = link.fault { throw fault }
        guard conversations[link.conversation] != nil else { return false }
        guard !conversations.values.contains(where: { $0.links.contains { $0.digest == link.digest } }) else {
            throw .corrupted("a link's secret was used before")
        }
        let live = links(of: link.conversation).filter { $0.expiresAt > now }
        conversations[link.conversation]?.links = Array((live + [link]).suffix(max(1, limit)))
        return true
    }

    package func links(of conversation: String) -> [StoredLink] {
        (conversations[conversation]?.links ?? []).enumerated()
            .sorted { ($0.element.createdAt, $0.offset) < ($1.element.createdAt, $1.offset) }.map(\.element)
    }
}
