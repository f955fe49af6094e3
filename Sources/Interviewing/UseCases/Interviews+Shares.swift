import InterviewCore
import Logging
import MediaKits
import Ports

extension Interviews {
    /// Shares that an interview may have at once.
    package static let shareLimit = 20
    /// Days after which a share may end.
    package static let shareDays = 1...365

    /// Shows the kit to whoever has an address that is made now.
    ///
    /// - Parameters:
    ///   - days: after which it ends; nil: when it is taken back.
    ///   - url: the address for a secret of 256 random bits.
    /// - Throws: `.conflict` before the interview is completed, and where there are 20; `.invalid` for other days.
    package func share(
        _ id: String, days: Int?, url: (_ secret: String) -> String
    ) async throws(InterviewError) -> ShareBody {
        if let days, !Self.shareDays.contains(days) {
            throw .invalid("expires_in_days is a whole number from 1 to 365. Leave it out for no end.")
        }
        guard try await state(id).status == .completed else {
            throw .conflict(
                Complaint(
                    "A kit is shared once its guest has approved it. Complete the interview first.", .notApproved))
        }
        let secret = identifiers.makeToken()
        let now = clock.now()
        let share = StoredShare(
            id: identifiers.make(), conversation: id, digest: identifiers.digest(secret), createdAt: now,
            expiresAt: days.map { now.adding(.seconds(86_400 * $0)) })
        let outcome = try await reading { () async throws(StoreError) in
            try await sharing.addShare(share, limit: Self.shareLimit, now: now)
        }
        switch outcome {
        case .added: return ShareBody(share, url: url(secret))
        case .full:
            let most = Self.shareLimit
            throw .conflict(
                Complaint("A kit has at most \(most) addresses. Take one back, then share anew.", .sharesFull, most))
        case .gone: throw .notFound
        }
    }

    /// The shares that are not over, the oldest first.
    package func shares(_ id: String) async throws(InterviewError) -> [ShareBody] {
        _ = try await load(id)
        let now = clock.now()
        return try await storedShares(of: id).filter { !$0.isOver(at: now) }.map { ShareBody($0) }
    }

    /// Takes a share back: its address shows nothing from now on.
    package func unshare(_ id: String, share: String) async throws(InterviewError) {
        _ = try await load(id)
        let wasThere = try await reading { () async throws(StoreError) in
            try await sharing.removeShare(share, of: id)
        }
        guard wasThere else { throw .notFound }
    }

    /// The kit that a share's secret shows.
    ///
    /// - Parameter pictureAddress: where its readers find a portrait that was uploaded.
    /// - Throws: `.notFound` for a secret that shows nothing, or nothing any more.
    package func sharedKit(secret: String, pictureAddress: String) async throws(InterviewError) -> MediaKit {
        let (id, state) = try await shared(secret)
        return try await kit(of: id, state, pictureAddress: pictureAddress)
    }

    /// The portrait in the kit that a share's secret shows.
    package func sharedHeadshot(secret: String) async throws(InterviewError) -> StoredPicture {
        try await headshot(try await shared(secret).id)
    }

    func storedShares(of id: String) async throws(InterviewError) -> [StoredShare] {
        try await reading { () async throws(StoreError) in try await sharing.shares(of: id) }
    }

    private func shared(_ secret: String) async throws(InterviewError) -> (id: String, state: InterviewState) {
        guard (1...64).contains(secret.utf8.count) else { throw .notFound }
        let digest = identifiers.digest(secret)
        let share = try await reading { () async throws(StoreError) in try await sharing.share(digest: digest) }
        guard let share, !share.isOver(at: clock.now()) else { throw .notFound }
        let state = try await state(share.conversation)
        guard state.status == .completed else { throw .notFound }
        return (share.conversation, state)
    }
}
