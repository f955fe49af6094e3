import ArgumentParser

@main
struct FakeVendors: AsyncParsableCommand {
    func run() async throws {}
}
