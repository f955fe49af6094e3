/// A joined file without its comments and indentation, which compress badly and nobody runs.
///
/// Only comments that begin a line go, so nothing has to be understood but where a block of them ends.
func squeezed(_ text: String) throws -> String {
    var lines: [Substring] = []
    var isComment = false
    for line in text.split(separator: "\n") {
        let line = line.drop { $0 == " " }
        if isComment || line.hasPrefix("/*") {
            isComment = !line.contains("*/")
            guard line.hasSuffix("*/") || isComment else {
                throw ScriptJoiner.Refusal(description: "code behind a comment: “\(line)”")
            }
        } else if !line.hasPrefix("//"), !line.isEmpty {
            // A text over several lines would lose its indentation.
            guard line.filter({ $0 == "`" }).count.isMultiple(of: 2) else {
                throw ScriptJoiner.Refusal(description: "a text over several lines: “\(line)”")
            }
            lines.append(line)
        }
    }
    return lines.joined(separator: "\n") + "\n"
}
