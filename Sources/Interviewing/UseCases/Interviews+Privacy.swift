import Foundation
import InterviewCore
import Logging
import Ports

extension Interviews {
    /// Everything that is held about the guest.
    package func export(_ id: String) async throws(InterviewError) -> ExportBody {
        let stored = try await load(id)
        let state = try decode(stored)
        let documents = try await reading { () async throws(StoreError) in try await store.documents(of: id) }
        let log = try await log(of: id)
        return ExportBody(
            conversation: try await body(id, state), events: log, sources: documents.map { Self.source($0) },
            uploads: try await uploads(of: id, state), headshots: try await headshots(of: id),
            shares: try await storedShares(of: id).map { ShareBody($0) }, links: try await links(of: id),
            mediaKit: try await kit(of: id, state), createdAt: stored.createdAt, exportedAt: clock.now())
    }

    /// Erases an interview and everything derived from it.
    package func erase(_ id: String) async throws(InterviewError) {
        _ = try await load(id)
        let wasThere = try await reading { () async throws(StoreError) in try await store.erase(id) }
        notifier.notify(id)
        guard wasThere else { throw .notFound }
        logger.info("interview erased", metadata: ["conversation": "\(id)"])
    }

    private func log(of id: String) async throws(InterviewError) -> [JSONValue] {
        var log: [JSONValue] = []
        var after = 0
        while true {
            let page = try await reading { () async throws(StoreError) in
                try await store.events(of: id, after: after, limit: limits.pageOfEvents)
            }
            log += page.compactMap { JSONValue(text: $0.json) }
            guard let last = page.last, page.count == limits.pageOfEvents else { return log }
            after = last.sequence
        }
    }

    private func uploads(
        of id: String, _ state: InterviewState
    ) async throws(InterviewError) -> [ExportBody.Upload] {
        var uploads: [ExportBody.Upload] = []
        for profile in state.profiles {
            let upload = try await reading { () async throws(StoreError) in
                try await store.upload(of: id, profile: profile.id)
            }
            if let upload {
                uploads.append(.init(profile: profile.id, type: upload.type, bytes: Data(upload.bytes)))
            }
        }
        return uploads
    }

    private static func source(_ stored: StoredDocument) -> ExportBody.Source {
        let document = ProfileDocument(stored)
        return ExportBody.Source(
            profile: document.profileID, document: document.document, unplaced: document.unplaced,
            report: document.report, text: stored.text)
    }
}
