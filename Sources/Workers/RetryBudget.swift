/// How many retries a vendor is worth: each takes a token, each success brings a part of one, so that a vendor in
/// trouble is not asked several times as much as a healthy one. (gRPC retry design, proposal A6, 2017.)
package struct RetryBudget: Sendable, Hashable {
    /// In thousandths of a retry.
    private var tokens: Int
    private let capacity: Int
    private let refill: Int

    /// - Parameters:
    ///   - retries: what a full budget allows.
    ///   - successRefill: the part of a retry that a success brings.
    package init(retries: Int = 10, successRefill: Double = 0.1) {
        capacity = max(0, min(retries, 1_000_000)) * 1000
        refill = Int((max(0, min(successRefill, 1)) * 1000).rounded())
        tokens = capacity
    }

    /// Takes a retry. False: none is left.
    package mutating func take() -> Bool {
        guard tokens >= 1000 else { return false }
        tokens -= 1000
        return true
    }

    package mutating func succeeded() { tokens = min(capacity, tokens + refill) }
}
