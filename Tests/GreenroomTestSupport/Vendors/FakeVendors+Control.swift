import Foundation

/// The control API, for checks from outside the process; the same as the Swift functions.
///
/// - `GET /_control/state`: what was asked.
/// - `POST /_control/script`: `{"rules": […], "rows": {…}, "actors": {…}, "runMilliseconds": 0}`, each of which is
///   replaced where it is given.
/// - `POST /_control/rule`: one more rule.
/// - `POST /_control/release`, `POST /_control/reset`.
extension FakeVendors {
    private struct Change: Decodable {
        var rules: [VendorRule]?
        var rows: [String: [WireJSON]]?
        var actors: [String: RowShape]?
        var runMilliseconds: Int?
    }

    func control(_ call: VendorCallIn) -> VendorReply {
        do {
            switch (call.method, call.path.dropFirst().first) {
            case ("GET", "state"):
                let data = try JSONEncoder().encode(report)
                return VendorReply(200, text: String(decoding: data, as: UTF8.self), type: "application/json")
            case ("POST", "script"):
                let change = try JSONDecoder().decode(Change.self, from: Data(call.body))
                script { script in
                    script.rules = change.rules ?? script.rules
                    script.rows = change.rows ?? script.rows
                    script.actors = change.actors ?? script.actors
                    script.runMilliseconds = change.runMilliseconds ?? script.runMilliseconds
                }
            case ("POST", "rule"):
                let rule = try JSONDecoder().decode(VendorRule.self, from: Data(call.body))
                script { $0.rules.append(rule) }
            case ("POST", "release"): release()
            case ("POST", "reset"): reset()
            default: return VendorReply(404, ["error": "no such control"])
            }
            return VendorReply(200, ["ok": true])
        } catch {
            return VendorReply(400, ["error": .string("\(error)")])
        }
    }
}
