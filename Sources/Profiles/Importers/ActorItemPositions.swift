import InterviewCore

/// The positions of a row, each read by its shape; one file tells each shape.
enum ActorPositions {
    static let keys = [
        "experience", "experiences", "positions", "workExperience", "work_experience", "position_groups",
        "positionGroups", "jobs", "employment",
        // Only where nothing longer is there; it may list jobs that have ended.
        "currentPosition", "currentPositions",
    ]

    struct Listed {
        var positions: [Document.Position] = []
        /// Entries that call themselves voluntary.
        var volunteering: [[String]] = []
        /// Entries without title and company.
        var lost = 0
    }

    static func read(_ row: ActorRow) -> Listed {
        var listed = Listed()
        for entry in row.positions.prefix(200) {
            let found = positions(of: entry)
            if found.isEmpty { listed.lost += 1 }
            if entry.line(ActorDated.kindKeys)?.lowercased() == "volunteer" {
                listed.volunteering += found.map { position in
                    [
                        [position.title, position.company].compactMap(\.self).joined(separator: ", "),
                        position.description,
                    ].compactMap(\.self)
                }
            } else {
                listed.positions += found
            }
        }
        settle(&listed.positions, row)
        return listed
    }

    private static func positions(of entry: JSONValue) -> [Document.Position] {
        let roles = entry.list("roles", "positions", "profile_positions", "subPositions", "sub_positions")
        if !roles.isEmpty {
            let company = ActorDated.company(entry) ?? entry.line("name", "title")
            return roles.compactMap { role in
                guard var position = single(role) else { return nil }
                position.company = position.company ?? company
                return position
            }
        }
        if ActorComponents.isOne(entry) { return ActorComponents.positions(of: entry) }
        return single(entry).map { [$0] } ?? []
    }

    private static func single(_ entry: JSONValue) -> Document.Position? {
        entry["timePeriod", "time_period"].object != nil
            ? ActorVoyager.position(of: entry) : ActorDated.position(of: entry)
    }

    /// What only the whole row tells: the full name of a company that was cut, and which job is the present one
    /// where nothing has a date.
    private static func settle(_ positions: inout [Document.Position], _ row: ActorRow) {
        if let full = row.line("current_company", "currentCompany") {
            for index in positions.indices where positions[index].isCurrent {
                guard let company = positions[index].company, full.hasPrefix(company + " ") else { continue }
                positions[index].company = full
            }
        }
        guard positions.allSatisfy({ $0.start == nil && $0.end == nil && !$0.ended }) else { return }
        // Profiles list the newest first.
        for index in positions.indices.dropFirst() { positions[index].ended = true }
    }
}
