import HTTPTypes
import Synchronization

/// Bounds how many streams one interview may have open at once: tabs and devices, not a flood.
final class StreamPlaces: Sendable {
    private static let maximum = 20
    private let taken = Mutex<[String: Int]>([:])

    /// A place among the streams of an interview; given back once, at the latest when nobody holds it.
    final class Place: Sendable {
        private let places: StreamPlaces
        private let id: String
        private let hasLeft = Mutex(false)

        fileprivate init(_ places: StreamPlaces, _ id: String) {
            self.places = places
            self.id = id
        }

        deinit { leave() }

        func leave() {
            let first = hasLeft.withLock { left in
                defer { left = true }
                return !left
            }
            if first { places.giveBack(id) }
        }
    }

    func take(of id: String) throws -> Place {
        let isFree = taken.withLock { taken in
            guard taken[id, default: 0] < Self.maximum else { return false }
            taken[id, default: 0] += 1
            return true
        }
        guard isFree else {
            throw Problem(
                .rateLimited, "This interview is already open in \(Self.maximum) places. Close one of them.",
                headers: [.retryAfter: "10"])
        }
        return Place(self, id)
    }

    private func giveBack(_ id: String) {
        taken.withLock { taken in
            let left = taken[id, default: 1] - 1
            taken[id] = left > 0 ? left : nil
        }
    }
}
