/// What the page offers only where the server has a route for it.
enum PageRoute {
    private static let base = "/api/v1/conversations/x"
    private static let offers: [(name: String, method: String, path: String)] = [
        ("redo", "POST", base + "/redo"), ("edit", "PATCH", base + "/messages/1"), ("ask", "POST", base + "/ask"),
        ("headshot", "PUT", base + "/headshot"), ("links", "POST", base + "/links"),
        ("session", "POST", base + "/session"), ("language", "PATCH", base), ("shares", "POST", base + "/shares"),
        ("variant", "POST", base + "/media-kit/variant"),
        ("form", "GET", "/c/x/form"),
    ]

    /// Names of those that are there, with spaces between.
    static func there(in table: RouteTable) -> String {
        offers.filter { table.methods(at: $0.path).contains($0.method) }.map(\.name).joined(separator: " ")
    }
}
