/// Weights that are moved against gradients, each by steps that grow smaller the more it has been moved (Duchi, Hazan and
/// Singer 2011).
struct AdaGrad<Value: BinaryFloatingPoint> {
    private(set) var weights: [Value]
    private var squares: [Value]
    private let rate: Value
    /// How much large weights cost.
    private let decay: Value

    /// - Parameter start: what every sum of squares begins with; the smaller, the longer the first steps.
    init(count: Int, rate: Value, decay: Value, start: Value = 1e-8) {
        weights = [Value](repeating: 0, count: count)
        squares = [Value](repeating: start, count: count)
        self.rate = rate
        self.decay = decay
    }

    mutating func step(_ place: Int, _ error: Value) {
        let gradient = error + decay * weights[place]
        squares[place] += gradient * gradient
        weights[place] -= rate * gradient / squares[place].squareRoot()
    }
}
