package import Domain
internal import Storage

/// What the officer asks of the audit log.
package struct AuditQuestion: Hashable, Sendable {
    package var participant: ID<Participant>?
    /// Also the lists in which the participant stood.
    package var withLists = false
    package var actor: ID<User>?
    package var action: String?
    package var from: Day?
    package var through: Day?

    package init() {}

    /// Whether anything is asked, or simply all.
    package var isNarrow: Bool { self != AuditQuestion() }
}

/// One line of the audit log, as the officer reads it.
package struct AuditEntry: Hashable, Sendable {
    /// Its place, by which the next lines are asked.
    package let position: Int
    package let at: Instant
    package let actor: Actor
    /// A word of `Action`, of `AuditWord`, or about signing in.
    package let action: String
    package let participant: ID<Participant>?
    /// Empty when nobody of that id is known.
    package let participantName: String
    /// What was done within the action, without whom it showed.
    package let detail: String
    /// How many people a list showed; nil for what is no list.
    package let shown: Int?
    package let reason: String?
    package let verdict: ReviewVerdict?
    /// Whether the line was drawn for review.
    package let isDrawn: Bool
}

/// A part of the audit log, and what one can narrow it by.
package struct AuditPage: Sendable {
    package let entries: [AuditEntry]
    /// Before which place the next part begins; nil at the end.
    package let next: Int?
    /// The name of the participant who was asked for.
    package let participantName: String?
    /// Everybody who can have a line, by name.
    package let actors: [(id: ID<User>, name: String)]
}

extension AuditEntry {
    /// Every word that a line can have, those of files and lists first.
    package static let words: [String] =
        Action.allCases.map(\.rawValue) + AuditWord.allCases.map(\.rawValue)
        + SignInWord.allCases.map(\.rawValue)
}

extension Casework {
    /// How many lines a page of the audit log has.
    package static let auditPageSize = 100

    /// Lines of the audit log, the latest first. That it was looked at is a line of it as well.
    package func audit(
        _ question: AuditQuestion,
        before position: Int? = nil,
        as actor: Actor
    ) async throws -> AuditPage {
        let page = try await look(as: actor) { work, tx in
            try work.require(.readAudit)
            let found = try work.entries(question, before: position, limit: Self.auditPageSize, in: tx)
            let name = try question.participant.map { try PeopleQuery.names(of: [$0], in: tx)[$0] ?? "" }
            return AuditPage(
                entries: found.entries,
                next: found.next,
                participantName: name,
                actors: try UserTable.all(in: tx).map { ($0.id, $0.name) } + [(Actor.machine.id, Actor.machine.name)]
            )
        }
        try await note(question, .readAudit, page.entries, as: actor)
        return page
    }

    /// A large part of the audit log, for a table that leaves the house.
    package func auditToExport(
        _ question: AuditQuestion,
        before position: Int? = nil,
        as actor: Actor
    ) async throws -> (entries: [AuditEntry], next: Int?) {
        let found = try await look(as: actor) { work, tx in
            try work.require(.exportAudit)
            return try work.entries(question, before: position, limit: Self.exportSize, in: tx)
        }
        try await note(question, .exportAudit, found.entries, as: actor)
        return found
    }

    /// Participants of a name, for who reads the audit log about one of them.
    package func auditedPeople(_ text: String, as actor: Actor) async throws -> [ParticipantLine] {
        let words = Folding.words(text)
        let found = try await look(as: actor) { work, tx in
            let scope = try work.scope(.readAudit)
            guard !words.isEmpty else { return [ParticipantLine]() }
            var filter = ParticipantFilter()
            filter.words = words
            return try ParticipantTable.search(filter, within: scope, after: nil, limit: Self.pageSize, in: tx)
                .lines
        }
        let detail = Audited.list(["\(words.count) words"], shown: found.map(\.participant))
        try await noteLook(.readAudit, detail: detail, as: actor)
        return found
    }

    /// Writes that somebody was shown the form that narrows the log, and no line of it: what was asked had mistakes.
    package func noteMistakenQuestion(as actor: Actor) async throws {
        try await look(as: actor) { work, _ in _ = try work.require(.readAudit) }
        try await noteLook(.readAudit, detail: Audited.list(["mistaken"], shown: []), as: actor)
    }

    private func note(
        _ question: AuditQuestion,
        _ action: Action,
        _ entries: [AuditEntry],
        as actor: Actor
    ) async throws {
        var shown: Set<ID<Participant>> = []
        let people = entries.compactMap(\.participant).filter { shown.insert($0).inserted }
        let detail = Audited.list(question.asked, shown: people)
        try await noteLook(action, about: question.participant, detail: detail, as: actor)
    }
}

extension Work {
    fileprivate func entries(
        _ question: AuditQuestion,
        before position: Int?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> (entries: [AuditEntry], next: Int?) {
        let found = try AuditQuery.lines(question.filter, before: position, limit: limit + 1, in: tx)
        let lines = Array(found.prefix(limit))
        return (try entries(of: lines, in: tx), found.count > limit ? lines.last?.position : nil)
    }

    /// The lines with the names of whom they are about.
    func entries(of lines: [PlacedAuditLine], in tx: borrowing Transaction) throws -> [AuditEntry] {
        let people = Array(Set(lines.compactMap(\.line.participant)))
        let names = try PeopleQuery.names(of: people, in: tx)
        return lines.map { placed in
            let line = placed.line
            let list = Audited.parts(of: line.detail ?? "")
            return AuditEntry(
                position: placed.position,
                at: line.at,
                actor: line.actor,
                action: line.action,
                participant: line.participant,
                participantName: line.participant.flatMap { names[$0] } ?? "",
                detail: list.asked,
                shown: list.shown,
                reason: line.reason,
                verdict: placed.review?.verdict,
                isDrawn: placed.review != nil
            )
        }
    }
}

extension AuditQuestion {
    var filter: AuditFilter {
        var filter = AuditFilter()
        filter.participant = participant
        filter.withLists = withLists
        filter.actor = actor
        filter.action = action
        filter.from = from.map(BelgianTime.start)
        filter.until = through.map { BelgianTime.start(of: $0.adding(days: 1)) }
        return filter
    }

    fileprivate var asked: [String] {
        [
            participant.map { "participant \($0)" }, withLists ? "with lists" : nil, actor.map { "actor \($0)" },
            action.map { "action \($0)" }, from.map { "from \($0)" }, through.map { "through \($0)" },
        ].compactMap { $0 }
    }
}

extension Audited {
    /// What a detail says apart from whom it showed, and how many that were; no number where it is no list.
    static func parts(of detail: String) -> (asked: String, shown: Int?) {
        let start = "list: "
        guard detail.hasPrefix(start), let end = detail.firstRange(of: "; shown: ") else { return (detail, nil) }
        let asked = detail[..<end.lowerBound].dropFirst(start.count)
        return (String(asked), detail[end.upperBound...].split(separator: " ").count)
    }
}
