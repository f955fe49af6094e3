import Testing

@testable import GreenroomServer

@Suite("QR codes")
struct QRCodeTests {
    @Test("Error correction is that of the standard's example")
    func correction() {
        // ISO/IEC 18004:2015, annex I: "01234567" in version 1 at level M.
        let data: [UInt8] = [
            0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
        ]
        #expect(
            ReedSolomon.correction(of: data, degree: 10)
                == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
    }

    @Test("Multiplication is that of the field: it has inverses, and two generates it")
    func field() {
        var seen: Set<UInt8> = []
        var power: UInt8 = 1
        for _ in 0..<255 {
            seen.insert(power)
            power = ReedSolomon.product(power, 2)
        }
        #expect(seen.count == 255 && power == 1)
        #expect(ReedSolomon.product(0, 77) == 0 && ReedSolomon.product(0x80, 2) == 0x1D)
    }

    @Test("Versions hold what the standard's tables say")
    func versions() {
        let capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362]
        #expect(QRVersion.all.map(\.capacity) == capacities)
        #expect(
            QRVersion.all.map(\.codewords) == [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404, 466, 532, 581])
        #expect(QRVersion.all[6].alignment == [6, 22, 38] && QRVersion.all[13].alignment == [6, 26, 46, 66])
        #expect(QRVersion.all[0].alignment.isEmpty && QRVersion.all[1].alignment == [6, 18])
    }

    @Test("A code is as large as its text needs, and there is none for too long a one")
    func sizes() {
        #expect(QRCode("")?.size == 21)
        #expect(QRCode(String(repeating: "x", count: 14))?.size == 21)
        #expect(QRCode(String(repeating: "x", count: 15))?.size == 25)
        #expect(QRCode(String(repeating: "x", count: 300))?.size == 69)
        #expect(QRCode(String(repeating: "x", count: 362))?.size == 73)
        #expect(QRCode(String(repeating: "x", count: 363)) == nil)
        #expect(QRCode(String(repeating: "x", count: 1_000_000)) == nil)
    }

    @Test(
        "Every version is read back as it was written",
        arguments: [0, 1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362])
    func readBack(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
        let code = try #require(QRCode(bytes))
        #expect(QRReader(code)?.bytes == bytes)
    }

    @Test("Each rule of the penalty counts what it should")
    func penalties() {
        let (dark, light) = (true, false)
        #expect(QRPenalty.runs([dark, dark, dark, dark]) == 0)
        #expect(QRPenalty.runs([dark, dark, dark, dark, dark, light, light, light, light, light, light]) == 7)
        #expect(QRPenalty.blocks([[dark, dark, dark], [dark, dark, dark], [dark, light, dark]]) == 6)
        let finder = [dark, light, dark, dark, dark, light, dark]
        let quiet = [light, light, light, light]
        // Beyond the edge all is light.
        #expect(QRPenalty.finders(finder) == 80)
        #expect(QRPenalty.finders(finder + quiet + [dark]) == 80)
        #expect(QRPenalty.finders([dark] + finder + quiet) == 40)
        #expect(QRPenalty.finders([dark, light, light] + finder + [light, dark]) == 0)
        #expect(QRPenalty.balance([[dark, dark], [light, light]]) == 0)
        #expect(QRPenalty.balance([[dark, dark], [dark, dark]]) == 100)
    }

    @Test("As a picture it has a light edge of four modules, and nothing of its text in it")
    func svg() throws {
        let code = try #require(QRCode("https://room.example/c/x#secret"))
        #expect(code.svg.contains("viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\""))
        // The first finder's upper edge.
        #expect(code.svg.contains("M4 4h7v1h-7z"))
        #expect(!code.svg.contains("secret") && !code.svg.contains("style") && !code.svg.contains("script"))
    }
}
