// A CSV reader of our own: this target may import no package, and people's files need what general readers refuse or
// get wrong: preambles, tabs and semicolons, quotes left open, rows wider than their header. It is linear in the
// file's size but for a bounded number of repairs.

/// A table of a data archive: cells are found by their column's name, never by its place.
struct ExportTable {
    /// A row and the line of the file that it begins on, counted from 1.
    struct Row {
        var cells: [String]
        var line: Int
    }

    /// The header's names, normalised.
    let columns: [String]
    let rows: [Row]
    /// Lines whose quotes or width had to be mended.
    let repaired: Int

    private let indices: [String: Int]

    /// Whether it is a mere list below a name.
    var isOneColumn: Bool { columns.count { !$0.isEmpty } == 1 }

    /// The table whose header satisfies a condition: with comma, tab or semicolon, at most a dozen rows down.
    init?(text: String, isHeader: ([String]) -> Bool) {
        let bytes = Array(text.utf8)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")] {
            var reader = CSVReader(bytes: bytes, delimiter: delimiter)
            for _ in 0..<12 {
                guard let row = reader.next(width: nil) else { break }
                let columns = row.cells.map(Self.normalised)
                guard isHeader(columns) else { continue }
                self.init(columns: columns, reader: &reader)
                return
            }
        }
        return nil
    }

    private init(columns: [String], reader: inout CSVReader) {
        self.columns = columns
        var indices: [String: Int] = [:]
        for (index, name) in columns.enumerated() where !name.isEmpty && indices[name] == nil { indices[name] = index }
        self.indices = indices
        // The column that takes what an unquoted comma cut off.
        let prose = ["description", "summary", "notes", "text", "activities", "headline", "title", "name"]
            .lazy.compactMap { indices[$0] }.first
        var rows: [Row] = []
        var mended = 0
        while rows.count < 20_000, var row = reader.next(width: columns.count) {
            guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
            let surplus = row.cells.count - columns.count
            if surplus > 0, let prose {
                let extra = row.cells[prose...(prose + surplus)]
                row.cells.replaceSubrange(prose...(prose + surplus), with: [extra.joined(separator: ", ")])
                mended += extra.allSatisfy(\.isEmpty) ? 0 : 1
            }
            rows.append(row)
        }
        self.rows = rows
        repaired = reader.repairs + mended
    }

    /// The first of these columns that the row fills.
    func cell(_ row: Row, _ names: [String]) -> String? {
        for name in names {
            guard let index = indices[name], row.cells.indices.contains(index), !row.cells[index].isEmpty else {
                continue
            }
            return row.cells[index]
        }
        return nil
    }

    /// Lower case, letters and digits alone: "Started On", "started_on" and "StartedOn" are one.
    static func normalised(_ name: String) -> String {
        String(name.prefix(80).lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

/// Reads records after RFC 4180, and what people make of it.
private struct CSVReader {
    let bytes: [UInt8]
    let delimiter: UInt8
    private(set) var repairs = 0
    private var index = 0
    private var line = 1

    private struct Record {
        var cells: [String] = []
        var end: Int
        var lines: Int
        /// A quote that nothing closed, or that closed in the middle of a word.
        var isBroken = false
        /// Whether a quote opened inside a quoted cell, right behind a delimiter: the next row's, most likely.
        var hasSwallowed = false
    }

    init(bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The next record. One whose quotes swallow the lines after it is read again as the single line it was meant
    /// to be; that is done a hundred times at most.
    mutating func next(width: Int?) -> ExportTable.Row? {
        guard index < bytes.count else { return nil }
        var record = record(quotes: true)
        if record.isBroken, record.lines > 1, record.hasSwallowed || record.cells.count != width, repairs < 100 {
            record = self.record(quotes: false)
            repairs += 1
        }
        let row = ExportTable.Row(cells: record.cells, line: line)
        index = record.end
        line += record.lines
        return row
    }

    private func record(quotes: Bool) -> Record {
        var record = Record(end: index, lines: 1)
        var position = index
        while true {
            let isQuoted = quotes && position < bytes.count && bytes[position] == UInt8(ascii: "\"")
            let cell = isQuoted ? quoted(&position, &record) : plain(&position)
            record.cells.append(cell)
            guard position < bytes.count else { break }
            if bytes[position] == delimiter {
                position += 1
                continue
            }
            // CR, LF or CRLF
            let isReturn = bytes[position] == 0x0D
            position += 1
            if isReturn, position < bytes.count, bytes[position] == 0x0A { position += 1 }
            break
        }
        record.end = position
        return record
    }

    private func plain(_ position: inout Int) -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        // Read without quotes, a cell may still begin with the one that was left open.
        let cell = bytes[start..<position]
        return trimmed(cell.first == UInt8(ascii: "\"") ? cell.dropFirst() : cell)
    }

    private func quoted(_ position: inout Int, _ record: inout Record) -> String {
        var cell: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == UInt8(ascii: "\"") else {
                if byte == 0x0A { record.lines += 1 }
                cell.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                cell.append(byte)
                position += 1
                continue
            }
            var end = position
            while end < bytes.count, bytes[end] == 0x20 { end += 1 }
            if end >= bytes.count || isEnd(bytes[end]) {
                position = end
                return trimmed(cell[...])
            }
            record.isBroken = true
            if cell.last == delimiter || cell.last == 0x0A { record.hasSwallowed = true }
            cell.append(byte)
        }
        record.isBroken = true
        return trimmed(cell[...])
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    private func trimmed(_ cell: ArraySlice<UInt8>) -> String {
        var slice = cell
        while let first = slice.first, first == 0x20 || first == 0x0A || first == 0x0D { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || last == 0x0A || last == 0x0D { slice = slice.dropLast() }
        return String(decoding: slice, as: UTF8.self)
    }
}
