package import Domain

/// Talks with employers to which a project worker comes along (A9).
package enum EmployerTalkTable {
    package static func insert(_ talk: EmployerTalk, in tx: borrowing Transaction) throws {
        let framing = try tx.sealed(talk.framing, .talkFraming, talk.id, of: talk.participant)
        let note = try tx.sealed(talk.answerNote, .talkAnswer, talk.id, of: talk.participant)
        try tx.run(
            """
            INSERT INTO employer_talks (id, trajectory_id, participant_id, employer, employer_key, kind, day, time, place,
                accompanied_by, framing, answer, answer_note, version)
            VALUES (\(talk.id), \(talk.trajectory), \(talk.participant), \(talk.employer),
                \(EmployerLikeness.key(talk.employer)), \(talk.kind), \(talk.day), \(talk.time),
                \(talk.place), \(talk.accompaniedBy), \(framing), \(talk.answer), \(note), \(talk.version))
            """
        )
    }

    package static func find(_ id: ID<EmployerTalk>, in tx: borrowing Transaction) throws -> EmployerTalk? {
        try tx.first("SELECT * FROM employer_talks WHERE id = \(id)").map { try EmployerTalk(row: $0, in: tx) }
    }

    /// The talks of a trajectory, the latest first.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [EmployerTalk] {
        try tx.rows(listing(of: trajectory)).map { try EmployerTalk(row: $0, in: tx) }
    }

    static func listing(of trajectory: ID<Trajectory>) -> Listing {
        Listing(
            shape: shape,
            source: "employer_talks WHERE trajectory_id = \(trajectory)",
            order: [.down("day"), .down("time"), .down("id")]
        )
    }

    private static let shape = RowShape(
        texts: [
            "id", "trajectory_id", "participant_id", "employer", "kind", "day", "place", "accompanied_by", "framing",
            "answer", "answer_note",
        ],
        numbers: ["time", "version"]
    )

    /// Saves the appointment and the answer.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ talk: EmployerTalk, in tx: borrowing Transaction) throws -> Bool {
        let framing = try tx.sealed(talk.framing, .talkFraming, talk.id, of: talk.participant)
        let note = try tx.sealed(talk.answerNote, .talkAnswer, talk.id, of: talk.participant)
        return try tx.exists(
            """
            UPDATE employer_talks SET employer = \(talk.employer),
                employer_key = \(EmployerLikeness.key(talk.employer)), kind = \(talk.kind), day = \(talk.day),
                time = \(talk.time), place = \(talk.place), accompanied_by = \(talk.accompaniedBy),
                framing = \(framing), answer = \(talk.answer), answer_note = \(note),
                version = version + 1
            WHERE id = \(talk.id) AND version = \(talk.version) RETURNING id
            """
        )
    }
}

extension EmployerKind: SQLConvertible {}
extension EmployerAnswer: SQLConvertible {}

extension EmployerTalk {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            employer: try row("employer"),
            kind: try row("kind"),
            day: try row("day"),
            time: try row.optional("time"),
            place: try row("place"),
            accompaniedBy: try row("accompanied_by"),
            framing: try row.opened(.talkFraming, in: tx),
            answer: try row("answer"),
            answerNote: try row.opened(.talkAnswer, in: tx),
            version: try row("version")
        )
    }
}
