package import Domain

/// What matching is made of, and whether anything of it changed. Rows that people edit carry a version that only rises, findings
/// are only added or withdrawn: a few sums over them change with every change, whoever made it, in this program or in another.
package enum MatchingQuery {
    /// Another text when a vacancy or an employer was added, changed or removed.
    package static func vacancyStamp(in tx: borrowing Transaction) throws -> String {
        let row = try tx.first(
            """
            SELECT (SELECT COUNT(*) FROM vacancies) AS vacancies,
                (SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM vacancies) AS vacancy_versions,
                (SELECT COUNT(*) FROM employers) AS employers,
                (SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM employers) AS employer_versions
            """
        )
        return try row.map {
            try stamp($0, ["vacancies", "vacancy_versions", "employers", "employer_versions"])
        } ?? ""
    }

    /// Another text when anything changed that a profile is folded from.
    package static func profileStamp(in tx: borrowing Transaction) throws -> String {
        let row = try tx.first(
            """
            SELECT (SELECT COUNT(*) FROM participants) AS people,
                (SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM participants) AS people_versions,
                (SELECT COUNT(*) FROM trajectories) AS ways,
                (SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM trajectories) AS way_versions,
                (SELECT COUNT(*) FROM findings) AS findings,
                (SELECT COUNT(*) FROM findings WHERE withdrawal IS NOT NULL) AS withdrawn,
                (SELECT COALESCE(MAX(id), '') FROM findings) AS latest,
                (SELECT COUNT(*) FROM stays) AS stays, (SELECT COUNT(until_day) FROM stays) AS left_stays
            """
        )
        return try row.map { row in
            let numbers = [
                "people", "people_versions", "ways", "way_versions", "findings", "withdrawn", "stays", "left_stays",
            ]
            return try stamp(row, numbers) + " " + (try row("latest", as: String.self))
        } ?? ""
    }

    /// For each vacancy a text that changes with it or with its employer.
    package static func vacancyMarks(in tx: borrowing Transaction) throws -> [ID<Vacancy>: String] {
        var marks: [ID<Vacancy>: String] = [:]
        for row in try tx.rows(
            """
            SELECT v.id, v.version, e.version AS employer_version FROM vacancies v JOIN employers e ON e.id = v.employer_id
            """
        ) {
            marks[try row("id")] = try stamp(row, ["version", "employer_version"])
        }
        return marks
    }

    /// For everybody who looks for work, with a text that changes with what their profile is folded from: those whose trajectory
    /// is not closed and who are not at work.
    package static func profileMarks(in tx: borrowing Transaction) throws -> [ID<Participant>: String] {
        var marks: [ID<Participant>: String] = [:]
        for row in try tx.rows(
            """
            SELECT p.id, p.version,
                (SELECT CAST(COALESCE(SUM(t.version), 0) AS BIGINT) FROM trajectories t WHERE t.participant_id = p.id) AS ways,
                (SELECT COUNT(*) FROM findings f WHERE f.participant_id = p.id) AS findings,
                (SELECT COUNT(*) FROM findings f WHERE f.participant_id = p.id AND f.withdrawal IS NOT NULL) AS withdrawn,
                (SELECT COUNT(*) FROM stays s WHERE s.participant_id = p.id) AS stays,
                (SELECT COUNT(s.until_day) FROM stays s WHERE s.participant_id = p.id) AS left_stays
            FROM participants p
            WHERE EXISTS (SELECT 1 FROM trajectories t WHERE t.participant_id = p.id AND t.state IN (\(list: searching)))
            """
        ) {
            marks[try row("id")] = try stamp(row, ["version", "ways", "findings", "withdrawn", "stays", "left_stays"])
        }
        return marks
    }

    private static let searching: [TrajectoryState] = [.awaitingScreening, .guided]

    private static func stamp(_ row: Row, _ columns: [String]) throws -> String {
        try columns.map { String(try row($0, as: Int.self)) }.joined(separator: " ")
    }
}
