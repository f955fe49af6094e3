import ArgumentParser
import Foundation

/// Why a command failed, in one line that says what to do. Ends the process with 1.
struct Failure: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) {
        self.description = description.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Prints the line on standard error and ends the process.
    func exit(_ code: ExitCode = .failure) -> ExitCode {
        FileHandle.standardError.write(Data("greenroom: \(description)\n".utf8))
        return code
    }
}

/// Runs a command's work; whatever it throws becomes one line on standard error and exit code 1, or ArgumentParser's
/// 64 for wrong use.
func reportingFailures(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as Failure {
        throw failure.exit()
    } catch let code as ExitCode {
        throw code
    } catch let wrongUse as ValidationError {
        throw Failure(wrongUse.message).exit(.validationFailure)
    } catch {
        throw Failure("\(error)").exit()
    }
}
