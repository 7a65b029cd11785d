package import Domain
internal import Storage

extension Casework {
    /// Participants: a coach's own, by name, or everybody, by name where they are not too many. The latest trajectory of each
    /// counts.
    package func participants(
        _ filter: ParticipantFilter,
        after last: ID<Participant>? = nil,
        limit: Int = pageSize,
        as actor: Actor
    ) async throws -> ParticipantPage {
        let page = try await look(as: actor, seeing: .acts, briefly: true) { work, tx in
            let scope = try work.scope(.listParticipants)
            let found = try ParticipantTable.search(
                filter,
                within: scope,
                after: last,
                limit: limit + 1,
                keeping: true,
                in: tx
            )
            return ParticipantPage(found.lines, size: limit, order: found.order)
        }
        try await noteLook(.listParticipants, detail: filter.asked(shown: page.lines.map(\.participant)), as: actor)
        return page
    }

    /// The names of those who can be given a trajectory, in their order.
    package func coaches(as actor: Actor) async throws -> [(id: ID<User>, name: String)] {
        try await look(as: actor, seeing: .acts, briefly: true) { work, tx in
            try work.require(.assignCoach)
            return try UserTable.coachNames(in: tx)
        }
    }
}

extension ParticipantFilter {
    fileprivate func asked(shown: [ID<Participant>]) -> String {
        let asked = [
            states.isEmpty ? nil : "state \(states.map(\.rawValue).sorted().joined(separator: "/"))",
            prison.map { "prison \($0)" }, coach.map { "coach \($0)" }, words.isEmpty ? nil : "\(words.count) words",
            birthDay == nil ? nil : "birth day",
        ]
        return Audited.list(asked.compactMap { $0 }, shown: shown)
    }
}
