import ArgumentParser

@main
struct GreenroomCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "greenroom",
        abstract: "Interviews podcast guests, reads the profile they have, and hands over a media kit.",
        subcommands: [
            Serve.self, Chat.self, Profile.self, Extract.self, Rehearse.self, Replay.self, Doctor.self,
        ])
}
