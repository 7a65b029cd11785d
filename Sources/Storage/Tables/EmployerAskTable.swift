package import Domain

/// What employers were asked, by whom, and the answer (A8).
package enum EmployerAskTable {
    package static func insert(_ ask: EmployerAsk, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_asks (id, employer_id, occupation, participant_id, programme, asked_on, asked_by,
                asked_by_name, way, answer, answered_on, note, next_on, version)
            VALUES (\(ask.id), \(ask.employer), \(ask.occupation), \(ask.participant), \(ask.programme), \(ask.askedOn),
                \(ask.askedBy), \(ask.askedByName), \(ask.way), \(ask.answer), \(ask.answeredOn), \(ask.note),
                \(ask.nextOn), \(ask.version))
            """
        )
    }

    package static func find(_ id: ID<EmployerAsk>, in tx: borrowing Transaction) throws -> EmployerAsk? {
        try tx.first("SELECT * FROM employer_asks WHERE id = \(id)").map(EmployerAsk.init(row:))
    }

    /// The last ones first.
    package static func all(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [EmployerAsk] {
        try tx.rows(
            "SELECT * FROM employer_asks WHERE employer_id = \(employer) ORDER BY asked_on DESC, id DESC"
        ).map(EmployerAsk.init(row:))
    }

    /// What these employers were asked for a job, the last ask first.
    package static func all(
        for occupation: String,
        of employers: [ID<Employer>],
        in tx: borrowing Transaction
    ) throws -> [EmployerAsk] {
        try tx.rows(
            """
            SELECT * FROM employer_asks WHERE occupation = \(occupation) AND employer_id IN (\(list: employers))
            ORDER BY asked_on DESC, id DESC
            """
        ).map(EmployerAsk.init(row:))
    }

    /// What somebody asked and has to come back to up to a day, with who was asked.
    package static func due(
        of user: ID<User>,
        until day: Day,
        in tx: borrowing Transaction
    ) throws -> [(ask: EmployerAsk, employer: String)] {
        try tx.rows(
            """
            SELECT a.*, e.name AS employer_name FROM employer_asks a JOIN employers e ON e.id = a.employer_id
            WHERE a.asked_by = \(user) AND a.next_on <= \(day) ORDER BY a.next_on, a.id
            """
        ).map { (try EmployerAsk(row: $0), try $0("employer_name")) }
    }

    /// Saves way, answer and next day.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ ask: EmployerAsk, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE employer_asks SET way = \(ask.way), answer = \(ask.answer), answered_on = \(ask.answeredOn),
                note = \(ask.note), next_on = \(ask.nextOn), version = version + 1
            WHERE id = \(ask.id) AND version = \(ask.version) RETURNING id
            """
        )
    }
}

extension AskWay: SQLConvertible {}
extension AskAnswer: SQLConvertible {}

extension EmployerAsk {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            employer: try row("employer_id"),
            occupation: try row("occupation"),
            participant: try row.optional("participant_id"),
            programme: try row.optional("programme"),
            askedOn: try row("asked_on"),
            askedBy: try row("asked_by"),
            askedByName: try row("asked_by_name"),
            way: try row("way"),
            answer: try row("answer"),
            answeredOn: try row.optional("answered_on"),
            note: try row("note"),
            nextOn: try row.optional("next_on"),
            version: try row("version")
        )
    }
}
