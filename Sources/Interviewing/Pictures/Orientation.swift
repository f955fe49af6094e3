/// How a picture must be turned to stand upright: all that is kept of Exif (CIPA DC-008, tag 0x0112).
struct Orientation: Hashable {
    /// 2…8; 1 is upright and needs no saying.
    let number: Int

    private static let tag = 0x0112

    /// Out of a TIFF structure, as Exif is one; nil where it says nothing, or nothing that makes sense.
    init?(tiff: [UInt8]) {
        let isLittle = tiff.starts(with: Array("II".utf8))
        guard isLittle || tiff.starts(with: Array("MM".utf8)) else { return nil }
        func number(at place: Int, bytes: Int) -> Int? {
            isLittle ? tiff.littleEndian(at: place, bytes: bytes) : tiff.bigEndian(at: place, bytes: bytes)
        }
        guard number(at: 2, bytes: 2) == 42, let directory = number(at: 4, bytes: 4),
            let entries = number(at: directory, bytes: 2)
        else { return nil }
        for index in 0..<min(entries, 200) {
            let entry = directory + 2 + 12 * index
            // Type 3 is a number of two bytes, at the beginning of the value's four.
            guard number(at: entry, bytes: 2) == Self.tag else { continue }
            guard number(at: entry + 2, bytes: 2) == 3, let value = number(at: entry + 8, bytes: 2),
                (2...8).contains(value)
            else { return nil }
            self.number = value
            return
        }
        return nil
    }

    /// A TIFF structure that says this and nothing else.
    var tiff: [UInt8] {
        var bytes = Array("MM".utf8)
        bytes.append(bigEndian: 42, bytes: 2)
        bytes.append(bigEndian: 8, bytes: 4)
        bytes.append(bigEndian: 1, bytes: 2)
        bytes.append(bigEndian: Self.tag, bytes: 2)
        bytes.append(bigEndian: 3, bytes: 2)
        bytes.append(bigEndian: 1, bytes: 4)
        bytes.append(bigEndian: number, bytes: 2)
        bytes.append(bigEndian: 0, bytes: 2)
        bytes.append(bigEndian: 0, bytes: 4)
        return bytes
    }
}
