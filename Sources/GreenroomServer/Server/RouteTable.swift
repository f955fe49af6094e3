import Hummingbird
import Synchronization

/// Which methods each path takes, for 405 and `Allow`; filled once when all routes are there.
final class RouteTable: Sendable {
    private struct Entry {
        var segments: [String]
        var methods: [String]
    }

    private let entries = Mutex<[Entry]>([])

    func fill(_ routes: [(path: String, method: String)]) {
        let grouped = Dictionary(grouping: routes, by: \.path)
        entries.withLock { entries in
            entries = grouped.map { path, routes in
                var methods = Set(routes.map(\.method))
                if methods.contains("GET") { methods.insert("HEAD") }
                return Entry(segments: segments(of: path), methods: methods.sorted())
            }
        }
    }

    /// The methods of the route that a path matches; empty where none does.
    func methods(at path: String) -> [String] {
        let wanted = segments(of: path)
        return entries.withLock { entries in
            entries.first { matches($0.segments, wanted) }?.methods ?? []
        }
    }

    private func segments(of path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    }

    private func matches(_ template: [String], _ path: [String]) -> Bool {
        if template.last == "**" {
            return path.count >= template.count && zip(template.dropLast(), path).allSatisfy { $0 == $1 }
        }
        return template.count == path.count && zip(template, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
