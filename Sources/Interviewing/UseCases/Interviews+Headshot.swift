import Foundation
import InterviewCore
import Ports

extension Interviews {
    /// Takes a portrait, without what the camera wrote into it; the field `headshot` then holds its address.
    ///
    /// - Parameter type: the media type declared.
    /// - Throws: `.invalid` for what is no picture of that type, or one of more than 6000 pixels a side.
    package func setHeadshot(
        _ id: String, file: [UInt8], type: String
    ) async throws(InterviewError) -> FieldEditBody {
        let picture = try Self.picture(file, type)
        let stored = StoredPicture(
            id: identifiers.make(), type: picture.kind.rawValue, width: picture.width, height: picture.height,
            bytes: picture.bytes)
        let address = HeadshotAddress.of(id, picture: stored.id)
        let state = try await change(id) { _ in
            var change = Change(.edit(FieldEdit(field: .headshot, value: [.text(address)])))
            change.picture = stored
            return change
        }
        return FieldEditBody(field: FieldBody(.headshot, state: state), conversation: try await body(id, state))
    }

    /// Deletes every portrait that was uploaded, and clears the field where it holds one of them.
    ///
    /// - Throws: `.notFound` where there is none.
    package func removeHeadshot(_ id: String) async throws(InterviewError) -> FieldEditBody {
        guard try await reading({ () async throws(StoreError) in try await store.pictureIDs(of: id) }).isEmpty == false
        else { throw .notFound }
        let state = try await change(id) { state in
            let isTheirs = Self.currentPicture(state, of: id) == nil
            var change = Change(.edit(FieldEdit(field: .headshot, value: isTheirs ? state.value(of: .headshot) : [])))
            change.forgetsPictures = true
            return change
        }
        return FieldEditBody(field: FieldBody(.headshot, state: state), conversation: try await body(id, state))
    }

    /// The portrait that the field holds.
    ///
    /// - Throws: `.notFound` where it holds none, or an address elsewhere.
    package func headshot(_ id: String) async throws(InterviewError) -> StoredPicture {
        guard let picture = Self.currentPicture(try await state(id), of: id) else { throw .notFound }
        return try await storedPicture(picture, of: id)
    }

    /// All that are kept, for the export.
    func headshots(of id: String) async throws(InterviewError) -> [ExportBody.Headshot] {
        var headshots: [ExportBody.Headshot] = []
        for picture in try await reading({ () async throws(StoreError) in try await store.pictureIDs(of: id) }) {
            let stored = try await storedPicture(picture, of: id)
            headshots.append(
                .init(type: stored.type, width: stored.width, height: stored.height, bytes: Data(stored.bytes)))
        }
        return headshots
    }

    private func storedPicture(_ picture: String, of id: String) async throws(InterviewError) -> StoredPicture {
        let stored = try await reading { () async throws(StoreError) in try await store.picture(of: id, id: picture) }
        guard let stored else { throw .notFound }
        return stored
    }

    private static func currentPicture(_ state: InterviewState, of id: String) -> String? {
        state.value(of: .headshot).first?.text.flatMap { HeadshotAddress.picture(in: $0, of: id) }
    }

    private static func picture(_ file: [UInt8], _ type: String) throws(InterviewError) -> Picture {
        do throws(PictureProblem) {
            let picture = try Picture.read(file)
            guard picture.kind.rawValue == type else { throw .notAPicture }
            return picture
        } catch {
            switch error {
            case .notAPicture:
                throw .invalid(
                    Complaint("This is no picture of the type it is said to be. Send JPEG, PNG or WebP.", .pictureType))
            case .broken:
                throw .invalid(
                    Complaint(
                        "The picture cannot be read. Save it anew, as JPEG for example, and send that.",
                        .pictureUnreadable))
            case .animated: throw .invalid(Complaint("The picture moves. Send one that stands still.", .pictureMoves))
            case .dimensions:
                let side = Picture.longestSide
                throw .invalid(
                    Complaint("A picture has 1 to \(side) pixels a side. Make it smaller.", .pictureSize, side))
            }
        }
    }
}
