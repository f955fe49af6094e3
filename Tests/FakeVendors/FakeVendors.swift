import ArgumentParser
import Foundation
import GreenroomTestSupport

/// Serves the fakes until it is ended; its first line is their address.
@main
struct FakeVendorsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "FakeVendors", abstract: "Fakes of Apify, Gemini and an OpenAI-compatible server.")

    @Option(help: "The port; 0: any free one.")
    var port = 0

    func run() async throws {
        try await withFakeVendors(port: port) { vendors in
            print(vendors.baseURL)
            // Whoever reads the address waits for the line.
            fflush(nil)
            try await Task.sleep(for: .seconds(86_400))
        }
    }
}
