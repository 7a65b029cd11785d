package import Domain
internal import Storage

/// Who was in a file on a day, as the participant is told.
package struct FileReading: Hashable, Sendable {
    package let day: Day
    /// Of the first and of the last time that day.
    package let first: ClockTime
    package let last: ClockTime
    package let actorName: String
    package let role: Role
    package let times: Int
    /// Whether something was written in it.
    package let hasWritten: Bool
    /// The reasons that were given, where one was asked.
    package let reasons: [String]
}

/// Everybody who was in a file, a part at a time, the latest first.
package struct FileReaders: Sendable {
    package let participant: Participant
    package let readings: [FileReading]
    /// Before which place the next part begins; nil at the end.
    package let next: Int?
}

extension Casework {
    /// How many lines of the audit log a part of the list of readers is made of.
    static let readersSize = 400

    /// Who was in a file, for who may open it: a list to hand to the participant.
    /// - Throws: `Refusal.notFound` when the file is not there or not for this actor.
    package func readers(
        of participant: ID<Participant>,
        before position: Int? = nil,
        as actor: Actor
    ) async throws -> FileReaders {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "readers", in: tx)
            return try work.readers(of: file.participant, before: position, in: tx)
        }
    }

    /// Who was in one's own file, for a participant who signs in.
    /// - Throws: `Refusal.notFound` for anybody else.
    package func ownReaders(before position: Int? = nil, as actor: Actor) async throws -> FileReaders {
        try await work(as: actor) { work, tx in
            try work.require(.readOwn)
            guard let id = actor.participant, let participant = try ParticipantTable.find(id, in: tx) else {
                throw Refusal.notFound
            }
            try work.audit(.readOwn, about: id, detail: "readers", in: tx)
            return try work.readers(of: participant, before: position, in: tx)
        }
    }
}

extension Work {
    fileprivate func readers(
        of participant: Participant,
        before position: Int?,
        in tx: borrowing Transaction
    ) throws -> FileReaders {
        var filter = AuditFilter()
        filter.participant = participant.id
        let found = try AuditQuery.lines(filter, before: position, limit: Casework.readersSize + 1, in: tx)
        let lines = found.prefix(Casework.readersSize)
        return FileReaders(
            participant: participant,
            readings: FileReading.days(of: lines.map(\.line)),
            next: found.count > Casework.readersSize ? lines.last?.position : nil
        )
    }
}

extension FileReading {
    /// One for each day and person, the latest first. Who was refused saw nothing, and one's own looks are no news.
    static func days(of lines: [AuditLine]) -> [FileReading] {
        struct Key: Hashable {
            let day: Day
            let actor: ID<User>
        }
        var order: [Key] = []
        var groups: [Key: [AuditLine]] = [:]
        let unseen = [AuditWord.refused.rawValue, Action.readOwn.rawValue]
        for line in lines where !unseen.contains(line.action) {
            let key = Key(day: BelgianTime(line.at).day, actor: line.actor.id)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(line)
        }
        return order.compactMap { key in groups[key].flatMap { FileReading($0, on: key.day) } }
    }

    /// `lines`: of one person on one day.
    private init?(_ lines: [AuditLine], on day: Day) {
        guard let one = lines.first else { return nil }
        let times = lines.map { BelgianTime($0.at).time }.sorted()
        self.init(
            day: day,
            first: times[0],
            last: times[times.count - 1],
            actorName: one.actor.name,
            role: one.actor.role,
            times: lines.count,
            hasWritten: lines.contains { FileAct.writes(action: $0.action, detail: $0.detail) },
            reasons: lines.compactMap(\.reason).reversed()
        )
    }
}
