package import Domain
internal import ReferenceData
internal import Storage

/// The measures that may hold for somebody and an employer (C4), with what the file says and what was asked besides.
package struct MeasureView: Sendable {
    package let participant: Participant
    package let today: Day
    /// What was held against the list.
    package let facts: MeasureFacts
    package let measures: [JudgedMeasure]
}

extension Casework {
    /// What is asked besides the file is stored nowhere.
    ///
    /// `monthsWithoutWork`, `status`: nil for what the file says.
    ///
    /// - Throws: `Refusal.notFound`.
    package func measures(
        for participant: ID<Participant>,
        monthsWithoutWork: Int?,
        status: PersonStatus?,
        employer: EmployerSort?,
        as actor: Actor
    ) async throws -> MeasureView {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "measures", in: tx)
            var facts = MeasureFacts(
                born: file.participant.birthDay,
                placements: try PlacementTable.all(of: file.trajectory.id, in: tx),
                by: file.programme.definition,
                on: work.today
            )
            if let monthsWithoutWork { facts.monthsWithoutWork = monthsWithoutWork }
            if let status { facts.status = status }
            facts.employer = employer
            return MeasureView(
                participant: file.participant,
                today: work.today,
                facts: facts,
                measures: JudgedMeasure.all(MeasureBook.shipped, over: facts, on: work.today)
            )
        }
    }
}
