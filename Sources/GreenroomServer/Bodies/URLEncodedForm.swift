/// A form's fields as `application/x-www-form-urlencoded` (WHATWG URL, 5.1): names and values, in their order.
///
/// Read by hand because Hummingbird's decoder refuses what browsers send: a name that comes twice, brackets in a name.
enum URLEncodedForm {
    /// The most fields that are read.
    private static let limit = 500

    /// Nil for what is no UTF-8, or has more fields than any form of ours.
    static func fields(in body: [UInt8]) -> [(name: String, value: String)]? {
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= limit else { return nil }
        var fields: [(name: String, value: String)] = []
        for pair in pairs {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = decoded(pair[..<equals]), let value = decoded(pair[equals...].dropFirst()) else {
                return nil
            }
            fields.append((name, value))
        }
        return fields
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                plain.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let number = hexadecimal(rest.prefix(2)) {
                plain.append(number)
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return String(validating: plain, as: UTF8.self)
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
