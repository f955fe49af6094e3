import Profiles
import Subprocess
import SystemPackage

/// Poppler's `pdftohtml` as a child process: a PDF goes in, its text with places comes out.
///
/// A PDF is the most hostile thing a guest can hand over, so the child gets little memory and time, may write no file,
/// and knows nothing of the server's environment. Subprocess has no hook before `exec` on Linux; `prlimit` of
/// util-linux sets the limits.
package struct Poppler: Sendable {
    package struct Limits: Sendable, Hashable {
        /// Address space in bytes.
        package var memory = 512 << 20
        package var cpuSeconds = 8
        /// Open files; poppler needs its fonts' and encodings' tables.
        package var files = 64
        /// Wall-clock time.
        package var timeout: Duration = .seconds(12)
        /// Bytes of output; a profile of ten pages has 60,000.
        package var output = 12 << 20
        /// Pages read; what is behind them is not.
        package var pages = 60

        package init() {}
    }

    private let limits: Limits
    private let limiter: String
    private let converter: String

    /// - Parameters:
    ///   - limiter: The `prlimit` to use, a path or a name to be found in `/usr/bin` or `/bin`.
    ///   - converter: The `pdftohtml` to use.
    package init(limits: Limits = Limits(), limiter: String = "/usr/bin/prlimit", converter: String = "pdftohtml") {
        self.limits = limits
        self.limiter = limiter
        self.converter = converter
    }

    /// The XML that `pdftohtml -xml -i` writes of a PDF.
    /// - Throws: `.unreadable` where the file is broken or needs a password, `.tooLarge` where its text passes the
    ///   limit, `.timeout`, and `.unavailable` where the tools are not installed.
    package func xml(of pdf: [UInt8]) async throws(ImportFailure) -> String {
        try await outcome(of: pdf).get()
    }

    private func outcome(of pdf: [UInt8]) async -> Result<String, ImportFailure> {
        await withTaskGroup(of: Result<String, ImportFailure>.self) { group in
            group.addTask { await convert(pdf) }
            group.addTask {
                // Cancelled as soon as the other is done.
                try? await Task.sleep(for: limits.timeout)
                return .failure(.timeout)
            }
            let first = await group.next() ?? .failure(.unavailable)
            group.cancelAll()
            return first
        }
    }

    private func convert(_ pdf: [UInt8]) async -> Result<String, ImportFailure> {
        do {
            let file = try UnnamedFile(pdf)
            defer { file.close() }
            let result = try await Subprocess.run(
                .path(FilePath(limiter)), arguments: Arguments(arguments),
                environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]), workingDirectory: "/",
                platformOptions: options,
                input: .fileDescriptor(file.descriptor, closeAfterSpawningProcess: false),
                output: .bytes(limit: limits.output), error: .discarded)
            guard result.terminationStatus.isSuccess else { return .failure(failure(result.terminationStatus)) }
            return .success(String(decoding: result.standardOutput, as: UTF8.self))
        } catch let error as SubprocessError {
            return .failure(error.code == .outputLimitExceeded ? .tooLarge : .unavailable)
        } catch {
            return .failure(.unavailable)
        }
    }

    private var arguments: [String] {
        [
            "--as=\(limits.memory)", "--cpu=\(limits.cpuSeconds)", "--fsize=0", "--nofile=\(limits.files)", "--core=0",
            "--", converter, "-xml", "-i", "-q", "-enc", "UTF-8", "-l", "\(limits.pages)", "-stdout",
            // From standard input; then an output's name is asked for, though nothing is written there.
            "-", "none",
        ]
    }

    /// A session of its own, so that what the child may have started ends with it.
    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
        ]
        return options
    }

    private func failure(_ status: TerminationStatus) -> ImportFailure {
        switch status {
        // 126 and 127: prlimit found no converter to run.
        case .exited(126), .exited(127): .unavailable
        case .exited: .unreadable
        // The processor's time is up.
        case .signaled: .unreadable
        }
    }
}
