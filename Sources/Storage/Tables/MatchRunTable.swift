package import Domain

/// The last comparison of everybody with every open vacancy that came to its end, so that a server that starts anew can tell of it.
package enum MatchRunTable {
    /// One row: each one replaces the one before.
    private static let only = "last"

    /// One that goes on yet is not kept.
    package static func put(_ run: MatchRun, in tx: borrowing Transaction) throws {
        guard let finishedAt = run.finishedAt else { return }
        try tx.run(
            """
            INSERT INTO match_runs (id, started_at, finished_at, people, unplaced_people, vacancies, unplaced_vacancies,
                compared, with_match, never_shown, showing_cap, most_shown, giving_way, kept_permille,
                weights_version)
            VALUES (\(only), \(run.startedAt), \(finishedAt), \(run.people), \(run.unplacedPeople), \(run.vacancies),
                \(run.unplacedVacancies), \(run.done), \(run.withMatch), \(run.neverShown), \(run.cap), \(run.mostShown),
                \(run.givingWay), \(run.keptPermille), \(run.weightsVersion))
            ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, finished_at = excluded.finished_at,
                people = excluded.people, unplaced_people = excluded.unplaced_people, vacancies = excluded.vacancies,
                unplaced_vacancies = excluded.unplaced_vacancies, compared = excluded.compared,
                with_match = excluded.with_match, never_shown = excluded.never_shown,
                showing_cap = excluded.showing_cap, most_shown = excluded.most_shown, giving_way = excluded.giving_way,
                kept_permille = excluded.kept_permille, weights_version = excluded.weights_version
            """
        )
    }

    package static func last(in tx: borrowing Transaction) throws -> MatchRun? {
        try tx.first("SELECT * FROM match_runs WHERE id = \(only)").map { row in
            var run = MatchRun(startedAt: try row("started_at"))
            run.finishedAt = try row("finished_at")
            run.people = try row("people")
            run.unplacedPeople = try row("unplaced_people")
            run.vacancies = try row("vacancies")
            run.unplacedVacancies = try row("unplaced_vacancies")
            run.done = try row("compared")
            run.withMatch = try row("with_match")
            run.neverShown = try row("never_shown")
            run.cap = try row("showing_cap")
            run.mostShown = try row("most_shown")
            run.givingWay = try row("giving_way")
            run.keptPermille = try row("kept_permille")
            run.weightsVersion = try row("weights_version")
            return run
        }
    }
}
