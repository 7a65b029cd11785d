package import Domain

/// What happened to introductions, with what was shown and hidden at each moment. Rows are only ever added.
package enum IntroductionStepTable {
    package static func insert(_ step: IntroductionStep, in tx: borrowing Transaction) throws {
        let text = try IntroductionText.statement(of: step)
        let statement = try tx.sealed(text, .introductionStatement, step.id, of: step.participant)
        try tx.run(
            """
            INSERT INTO introduction_steps (id, introduction_id, participant_id, act, from_state, to_state, day, by_name,
                by_role, said_way, said_on, statement)
            VALUES (\(step.id), \(step.introduction), \(step.participant), \(step.act), \(step.from), \(step.to),
                \(step.day), \(step.by), \(step.role), \(step.said?.way), \(step.said?.day), \(statement))
            """
        )
    }

    /// In the order in which they happened.
    package static func all(
        of introduction: ID<Introduction>,
        in tx: borrowing Transaction
    ) throws -> [IntroductionStep] {
        try tx.rows("SELECT * FROM introduction_steps WHERE introduction_id = \(introduction) ORDER BY id").map {
            try IntroductionStep(row: $0, in: tx)
        }
    }
}

extension IntroductionAct: SQLConvertible {}

extension IntroductionStep {
    init(row: Row, in tx: borrowing Transaction) throws {
        let said = try IntroductionText.statement(row.opened(.introductionStatement, in: tx))
        let (way, saidOn): (AskWay?, Day?) = (try row.optional("said_way"), try row.optional("said_on"))
        self.init(
            id: try row("id"),
            introduction: try row("introduction_id"),
            participant: try row("participant_id"),
            act: try row("act"),
            from: try row("from_state"),
            to: try row("to_state"),
            day: try row("day"),
            by: try row("by_name"),
            role: try row("by_role"),
            reason: said.reason,
            note: said.note,
            hidden: said.hidden,
            card: said.card,
            pitch: said.pitch,
            said: way.flatMap { way in saidOn.map { EmployerWord(person: said.person, way: way, day: $0) } },
            isPlaceAgreed: said.isPlaceAgreed
        )
    }
}
