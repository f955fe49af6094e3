import Interviewing

extension Words {
    /// A problem in a guest's words: by its code, else by its kind. What has neither is a program's fault, and is told
    /// as it is.
    func callAsFunction(_ problem: Problem) -> String {
        let kind = problem.kind.rawValue.replacing("-", with: "_")
        let names = [problem.code?.rawValue, kind].compactMap(\.self).map { "problem_" + $0 }
        guard let name = names.first(where: { byName[$0] != nil }) else { return problem.detail }
        return self(name, problem.number.map { ["limit": String($0)] } ?? [:])
    }
}
