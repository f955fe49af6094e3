import Foundation
import GreenroomTestSupport
import Testing

@testable import Interviewing

@Suite("Pictures are kept without what was written into them")
struct PictureTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var file: [UInt8]
        var kind: Picture.Kind
        var orientation: Int?
    }

    static let samples = [
        Sample(testDescription: "a JPEG full of secrets", file: TestPicture.jpeg, kind: .jpeg, orientation: 6),
        Sample(testDescription: "a progressive JPEG", file: TestPicture.plainJPEG, kind: .jpeg),
        Sample(testDescription: "a PNG full of secrets", file: TestPicture.png, kind: .png, orientation: 6),
        Sample(testDescription: "a WebP full of secrets", file: TestPicture.webp, kind: .webp, orientation: 6),
        Sample(testDescription: "a simple WebP", file: TestPicture.plainWebP, kind: .webp),
    ]

    @Test("What the camera wrote is gone, the picture is there, and its orientation is known", arguments: samples)
    func clean(_ sample: Sample) throws {
        let picture = try Picture.read(sample.file)
        #expect(picture.kind == sample.kind && picture.width == 8 && picture.height == 6)
        #expect(Picture.kind(of: picture.bytes) == sample.kind)
        for secret in ["Secret", "http", "ICC", "xmp", "XML", "iCCP", "tEXt", "Pillow"] {
            #expect(!contains(secret, picture.bytes), "\(secret)")
        }
        #expect(orientation(picture.bytes) == sample.orientation)
        // What is clean stays as it is.
        #expect(try Picture.read(picture.bytes) == picture)
    }

    @Test(
        "A picture with nothing to hide loses next to nothing",
        arguments: [TestPicture.plainWebP, TestPicture.plainJPEG])
    func untouched(file: [UInt8]) throws {
        #expect(try Picture.read(file).bytes == file)
    }

    @Test("What moves is refused", arguments: [TestPicture.movingWebP, TestPicture.movingPNG])
    func animated(file: [UInt8]) {
        #expect(throws: PictureProblem.animated) { try Picture.read(file) }
    }

    @Test(
        "What is no picture of the three kinds is none",
        arguments: ["", "%PDF-1.7", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "RIFF\u{4}\0\0\0WAVE", "BM"])
    func strangers(text: String) {
        #expect(throws: PictureProblem.notAPicture) { try Picture.read(Array(text.utf8)) }
    }

    @Test(
        "More than 6000 pixels a side, or none, are refused",
        arguments: [(6000, 1, true), (1, 6000, true), (6001, 1, false), (1, 6001, false), (0, 1, false), (1, 0, false)])
    func dimensions(width: Int, height: Int, isGood: Bool) throws {
        for var file in [TestPicture.plainJPEG, TestPicture.png] {
            // Where the header has them: behind SOF2's length and precision, or in IHDR.
            let isPNG = Picture.kind(of: file) == .png
            let frame = try #require(file.indices.first { file[$0...].starts(with: [0xFF, 0xC2]) || isPNG })
            let (first, bytes) = isPNG ? (16, 4) : (frame + 5, 2)
            // A JPEG tells its height first.
            let sides = isPNG ? [width, height] : [height, width]
            for (offset, number) in sides.enumerated() {
                var field: [UInt8] = []
                field.append(bigEndian: number, bytes: bytes)
                file.replaceSubrange((first + offset * bytes)..<(first + (offset + 1) * bytes), with: field)
            }
            if isGood {
                let picture = try Picture.read(file)
                #expect(picture.width == width && picture.height == height)
            } else {
                #expect(throws: PictureProblem.dimensions) { try Picture.read(file) }
            }
        }
    }

    @Test("Wherever a picture is cut off, it is refused or whole", arguments: samples)
    func cut(_ sample: Sample) throws {
        let whole = try Picture.read(sample.file)
        for length in 0..<sample.file.count {
            guard let picture = try? Picture.read(Array(sample.file[..<length])) else { continue }
            // Only what stands behind its end was cut.
            #expect(picture == whole)
        }
    }

    @Test("Whichever byte is wrong, nothing traps, and no secret comes through", arguments: samples)
    func broken(_ sample: Sample) {
        for place in sample.file.indices {
            for wrong: UInt8 in [0x00, 0x7F, 0xFF, sample.file[place] ^ 0x01] {
                var file = sample.file
                file[place] = wrong
                guard let picture = try? Picture.read(file) else { continue }
                #expect(!contains("Secret", picture.bytes) || sample.kind == .jpeg, "byte \(place)")
            }
        }
    }

    @Test(
        "An orientation that makes no sense is none",
        arguments: ["", "II", "MM\0*", "MM\0*\0\0\0\u{8}", "MM\0*\0\0\0\u{8}\0\u{1}", "XX\0*\0\0\0\u{8}\0\u{1}"])
    func orientations(text: String) {
        #expect(Orientation(tiff: Array(text.utf8)) == nil)
    }

    private func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
        Data(bytes).range(of: Data(text.utf8)) != nil
    }

    /// As a reader of the cleaned file would find it.
    private func orientation(_ bytes: [UInt8]) -> Int? {
        guard let range = Data(bytes).range(of: Data("MM\0*".utf8)) else { return nil }
        return Orientation(tiff: Array(bytes[range.lowerBound...]))?.number
    }
}
