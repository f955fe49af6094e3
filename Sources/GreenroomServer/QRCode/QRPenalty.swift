/// How badly a masked code reads (ISO/IEC 18004:2015, 7.8.3): the mask with the least is taken.
enum QRPenalty {
    static func of(_ matrix: QRMatrix) -> Int {
        let rows = (0..<matrix.size).map { y in (0..<matrix.size).map { x in matrix[x, y] } }
        let columns = (0..<matrix.size).map { x in (0..<matrix.size).map { y in matrix[x, y] } }
        let lines = (rows + columns).reduce(0) { $0 + runs($1) + finders($1) }
        return lines + blocks(rows) + balance(rows)
    }

    /// Five and more of one colour in a line.
    static func runs(_ line: [Bool]) -> Int {
        var penalty = 0
        var length = 0
        for (index, module) in line.enumerated() {
            length = index > 0 && module == line[index - 1] ? length + 1 : 1
            if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
        }
        return penalty
    }

    /// Squares of two by two in one colour; they may overlap.
    static func blocks(_ rows: [[Bool]]) -> Int {
        var penalty = 0
        for (upper, lower) in zip(rows, rows.dropFirst()) {
            for x in upper.indices.dropLast() {
                let isBlock = upper[x] == upper[x + 1] && upper[x] == lower[x] && upper[x] == lower[x + 1]
                if isBlock { penalty += 3 }
            }
        }
        return penalty
    }

    private static let core = [true, false, true, true, true, false, true]

    /// What looks like the middle of a finder, with four light modules before or behind it; outside all is light.
    static func finders(_ line: [Bool]) -> Int {
        let quiet = [Bool](repeating: false, count: 4)
        let line = quiet + line + quiet
        var penalty = 0
        for start in 4...(line.count - 4 - core.count) where Array(line[start..<(start + core.count)]) == core {
            let before = line[(start - 4)..<start]
            let behind = line[(start + core.count)..<(start + core.count + 4)]
            if !before.contains(true) { penalty += 40 }
            if !behind.contains(true) { penalty += 40 }
        }
        return penalty
    }

    /// Ten for every five in a hundred that the dark ones are away from half.
    static func balance(_ rows: [[Bool]]) -> Int {
        let dark = rows.reduce(0) { $0 + $1.count(where: \.self) }
        let total = rows.count * rows.count
        return abs(dark * 20 - total * 10) / total * 10
    }
}
