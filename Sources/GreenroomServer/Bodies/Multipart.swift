import NIOCore

/// One part of a `multipart/form-data` body (RFC 7578).
///
/// Written by hand because neither Hummingbird nor any other listed package reads multipart. It takes the parts of a
/// body that is already bounded, in one pass, and refuses everything odd.
struct MultipartPart: Sendable, Hashable {
    /// The most parts that are read.
    private static let limit = 500

    /// What the form calls it.
    var field: String
    var bytes: [UInt8]
    /// Its declared type.
    var type: ContentType?
    /// The last component of the name that a file had on the guest's machine.
    var fileName: String?

    /// The parts in their order; nil where the body is no multipart of this boundary. A part that names no field, or
    /// whose head cannot be read, is left out.
    static func all(in body: [UInt8], boundary: String) -> [MultipartPart]? {
        // RFC 2046, 5.1.1: at most 70 characters.
        guard (1...70).contains(boundary.utf8.count) else { return nil }
        let marker = Array("--\(boundary)".utf8)
        var parts: [MultipartPart] = []
        var found = body.firstRange(of: marker, from: 0)
        while let start = found?.upperBound, parts.count < limit {
            // The last marker is followed by two hyphens, every other by a line break.
            if body.starts(with: Array("--".utf8), at: start) { return parts }
            guard body.starts(with: [13, 10], at: start), let end = body.firstRange(of: [13, 10] + marker, from: start)
            else { return nil }
            if let part = MultipartPart(body[(start + 2)..<max(start + 2, end.lowerBound)]) { parts.append(part) }
            found = end
        }
        return nil
    }

    private init?(_ part: ArraySlice<UInt8>) {
        guard let blank = part.firstRange(of: [13, 10, 13, 10], from: part.startIndex),
            blank.lowerBound - part.startIndex <= 4096,
            let head = String(validating: part[..<blank.lowerBound], as: UTF8.self)
        else { return nil }
        var fields: [String: String] = [:]
        for line in head.split(separator: "\r\n") {
            let pair = line.split(separator: ":", maxSplits: 1)
            if pair.count == 2 { fields[pair[0].trimmed.lowercased()] = String(pair[1].trimmed) }
        }
        guard let disposition = fields["content-disposition"],
            disposition.lowercased().hasPrefix("form-data"),
            let name = Self.parameter("name", of: disposition)
        else { return nil }
        field = name
        bytes = Array(part[blank.upperBound...])
        type = ContentType(fields["content-type"])
        fileName = Self.parameter("filename", of: disposition)?.fileName
    }

    /// A quoted parameter of a header field.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed.lowercased() == name else { continue }
            let value = pair[1].trimmed
            return value.first == "\"" && value.last == "\"" ? String(value.dropFirst().dropLast()) : String(value)
        }
        return nil
    }
}

extension String {
    /// The last component of a path of any system, without control characters, at most 120 characters.
    var fileName: String? {
        let last = split(omittingEmptySubsequences: true) { $0 == "/" || $0 == "\\" }.last ?? ""
        var kept = ""
        for scalar in last.unicodeScalars.prefix(120) where scalar.properties.generalCategory != .control {
            kept.unicodeScalars.append(scalar)
        }
        return kept.isEmpty ? nil : kept
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    fileprivate func starts(with pattern: [UInt8], at index: Int) -> Bool {
        index + pattern.count <= endIndex && zip(self[index..<(index + pattern.count)], pattern).allSatisfy { $0 == $1 }
    }

    /// Where a pattern begins and ends. Linear in practice: the pattern's first bytes (`\r\n--`) are rare.
    fileprivate func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var index = start
        while index + pattern.count <= endIndex {
            guard let candidate = self[index...].firstIndex(of: first) else { return nil }
            if starts(with: pattern, at: candidate) { return candidate..<(candidate + pattern.count) }
            index = candidate + 1
        }
        return nil
    }
}
