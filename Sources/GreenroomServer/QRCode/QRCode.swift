/// A QR code (ISO/IEC 18004:2015) of bytes, at error correction level M: it is read with up to 15 % of it lost.
///
/// Written by hand: no listed package makes one. It does what an address needs, byte mode at level M in the versions 1 to
/// 14 (362 bytes), and nothing else.
struct QRCode: Sendable, Hashable {
    /// Modules of a side.
    let size: Int
    private let modules: [Bool]

    /// Nil where the bytes are too many.
    init?(_ bytes: [UInt8]) {
        guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
        let codewords = QRCodewords.interleaved(QRCodewords.data(bytes, version), version)
        var plain = QRMatrix(version)
        plain.place(codewords)
        // The mask with the least penalty; the lowest of several.
        let masked = QRMask.all.map { plain.masked($0) }
        let penalties = masked.map { QRPenalty.of($0) }
        guard let least = penalties.min(), let best = penalties.firstIndex(of: least) else { return nil }
        size = version.size
        modules = masked[best].modules
    }

    init?(_ text: String) { self.init(Array(text.utf8)) }

    /// Whether a module is dark, from the upper left corner.
    func isDark(x: Int, y: Int) -> Bool { modules[y * size + x] }
}
