import InterviewCore
import Ports
import Understanding

extension Interviews {
    /// Takes a profile to be read in the background.
    ///
    /// An address that is no person's profile is taken too, and ends as `not_a_profile` at once.
    /// - Throws: `.invalid` for what is no address or empty, `.tooLarge` over 20 MB or 200,000 characters.
    package func attach(_ id: String, _ profile: ProfileUpload) async throws(InterviewError) -> ProfileBody {
        let profileID = identifiers.make()
        let change = try attachment(profile, id: profileID)
        let state = try await self.change(id) { _ in change }
        // The same address attached twice is the profile that is already there.
        let record = state.profile(profileID) ?? state.profiles.last { $0.url != nil && $0.url == Self.url(of: change) }
        guard let record else {
            throw .conflict(Complaint("This profile could not be added. Load the conversation again.", .outOfDate))
        }
        return try await body(id, state, record)
    }

    /// Stops the reading of a profile.
    package func cancelProfile(_ id: String, profile: String) async throws(InterviewError) -> ProfileBody {
        let state = try await change(id) { _ in Change(.cancelProfile(id: profile)) }
        return try await body(id, state, profile)
    }

    /// Reads a profile at an address again.
    ///
    /// - Throws: `.conflict` for a file: it is not kept once it has been read.
    package func refreshProfile(_ id: String, profile: String) async throws(InterviewError) -> ProfileBody {
        let state = try await change(id) { (state) throws(InterviewError) in
            if state.profile(profile).map({ $0.url == nil }) ?? false {
                throw .conflict(
                    Complaint("Only a profile at an address can be read again. Drop the file in once more.", .fileAgain)
                )
            }
            return Change(.refreshProfile(id: profile))
        }
        return try await body(id, state, profile)
    }

    /// Withdraws a source and everything that rests on it.
    package func withdrawProfile(_ id: String, profile: String) async throws(InterviewError) -> ConversationBody {
        let state = try await change(id) { _ in Change(.withdrawProfile(id: profile)) }
        return try await body(id, state)
    }

    /// The text that a profile's evidence refers to.
    package func profileText(_ id: String, profile: String) async throws(InterviewError) -> String {
        let state = try await state(id)
        guard let record = state.profile(profile), record.counts else { throw .notFound }
        let document = try await reading { () async throws(StoreError) in
            try await store.document(of: id, profile: profile)
        }
        guard let document else { throw .notFound }
        return document.text
    }

    /// The canonical address of a person's LinkedIn profile; nil for anything else.
    package static func profileAddress(_ text: String) -> String? { ValueInput.linkedIn(text) }

    private func body(
        _ id: String, _ state: InterviewState, _ profile: String
    ) async throws(InterviewError) -> ProfileBody {
        guard let record = state.profile(profile) else { throw .notFound }
        return try await body(id, state, record)
    }

    private func body(
        _ id: String, _ state: InterviewState, _ record: ProfileRecord
    ) async throws(InterviewError) -> ProfileBody {
        ProfileBody(record, state: state, documents: try await documents(of: id, state))
    }

    private static func url(of change: Change) -> String? {
        if case .attachProfile(let attach) = change.commands.first { attach.url } else { nil }
    }

    // MARK: What is attached

    private func attachment(_ profile: ProfileUpload, id: String) throws(InterviewError) -> Change {
        switch profile {
        case .url(let text): try address(text, id: id)
        case .text(let text): try pasted(text, id: id)
        case .file(let bytes, let type, let name): try file(bytes, type, name, id: id)
        }
    }

    private func address(_ text: String, id: String) throws(InterviewError) -> Change {
        if let url = ValueInput.linkedIn(text) {
            return Change(.attachProfile(AttachProfile(id: id, kind: .linkedinURL, url: url)))
        }
        guard ValueInput.isAddress(text), let address = ValueInput.url(text) else {
            throw .invalid(
                Complaint("This is no web address. Send one like https://www.linkedin.com/in/your-name.", .url))
        }
        // LinkedIn's other pages are taken, too, so that the chat can tell why they do not help.
        let isReadable = abilities.readsPages && !ValueInput.isLinkedIns(address)
        return Change(
            .attachProfile(
                AttachProfile(id: id, kind: .website, url: address, refusal: isReadable ? nil : .notAProfile)))
    }

    private func pasted(_ text: String, id: String) throws(InterviewError) -> Change {
        guard text.utf8.count <= limits.profileCharacters * 4, text.unicodeScalars.count <= limits.profileCharacters
        else {
            let most = limits.profileCharacters
            throw .tooLarge(Complaint("Pasted text holds at most \(most) characters.", .tooLong, most))
        }
        guard !InputText.isBlank(text) else {
            throw .invalid(Complaint("The text is empty. Paste your profile or CV.", .empty))
        }
        return Change(
            .attachProfile(AttachProfile(id: id, kind: .text)),
            upload: StoredUpload(profileID: id, type: "text/plain", bytes: Array(text.utf8)))
    }

    private func file(_ bytes: [UInt8], _ type: String?, _ name: String?, id: String) throws(InterviewError) -> Change {
        guard !bytes.isEmpty else {
            throw .invalid(Complaint("The file is empty. Save it again and send it once more.", .fileEmpty))
        }
        guard bytes.count <= limits.uploadBytes else {
            let most = limits.uploadBytes / (1024 * 1024)
            throw .tooLarge(Complaint("A file holds at most \(most) MB.", .fileSize, most))
        }
        let fileName = name.map { String(InputText.line($0).prefix(200)) }
        let attach = AttachProfile(
            id: id, kind: UploadKind.kind(of: bytes, type: type), fileName: fileName?.isEmpty == false ? fileName : nil)
        return Change(
            .attachProfile(attach), upload: StoredUpload(profileID: id, type: type, bytes: bytes))
    }
}
