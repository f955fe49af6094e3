import InterviewCore
import MediaKits
import Ports

extension Interviews {
    /// Completes the interview; once completed it answers the same again.
    ///
    /// - Throws: `.missing` while required fields are open.
    package func complete(_ id: String) async throws(InterviewError) -> MediaKit {
        try await kit(of: id, try await change(id) { _ in Change(.complete) })
    }

    /// The kit of what is known so far; it says that it is a draft until the interview is completed.
    ///
    /// - Parameter pictureAddress: where whoever reads the kit finds a portrait that was uploaded.
    package func mediaKit(_ id: String, pictureAddress: String? = nil) async throws(InterviewError) -> MediaKit {
        try await kit(of: id, try await state(id), pictureAddress: pictureAddress)
    }

    /// The kit for one show, from what the show says of itself.
    ///
    /// - Throws: `.invalid` for nothing said; `.tooLarge` beyond 20,000 characters.
    package func variant(_ id: String, show: String) async throws(InterviewError) -> KitVariant {
        guard show.utf8.count <= 80_000, show.unicodeScalars.count <= 20_000 else {
            throw .tooLarge(
                Complaint(
                    "The description of a show holds at most 20000 characters. Send what matters of it.", .tooLong,
                    20_000))
        }
        guard !InputText.isBlank(show) else {
            throw .invalid(Complaint("Say what the show is about: its own description will do.", .showEmpty))
        }
        return try await kit(of: id, try await state(id)).tailored(to: show)
    }

    /// The kit with the portrait where it is; without one that has gone meanwhile.
    func kit(
        of id: String, _ state: InterviewState, pictureAddress: String? = nil
    ) async throws(InterviewError) -> MediaKit {
        var kit = MediaKit(state: state)
        guard let fact = state.valueFacts(of: .headshot).first, let value = fact.value.text,
            let picture = HeadshotAddress.picture(in: value, of: id)
        else { return kit }
        let kept = try await reading { () async throws(StoreError) in try await store.pictureIDs(of: id) }
        kit.headshot = kept.contains(picture) ? KitText(pictureAddress ?? value, facts: [fact.id]) : nil
        return kit
    }
}
