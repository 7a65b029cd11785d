package import Domain

/// What went along when an employer was merged into another, so that it can be taken apart again. Rows stand here as long as the merge
/// does.
package enum EmployerMergeTable {
    /// Writes down what belongs to an employer, before it goes to another.
    package static func keep(
        _ employer: ID<Employer>,
        on day: Day,
        by name: String,
        in tx: borrowing Transaction
    ) throws {
        try forget(employer, in: tx)
        try tx.run(
            "INSERT INTO employer_merges (employer_id, day, by_name) VALUES (\(employer), \(day), \(name))"
        )
        for part in parts(of: employer) {
            try tx.run(
                """
                INSERT INTO employer_merge_parts (employer_id, kind, row_id, reference)
                SELECT CAST(\(employer) AS TEXT), \(part)
                """
            )
        }
        try tx.run(
            """
            INSERT INTO employer_merge_links (employer_id, link_id, one_id, other_id, reason, by_name, day)
            SELECT CAST(\(employer) AS TEXT), id, one_id, other_id, reason, by_name, day FROM employer_links
            WHERE one_id = \(employer) OR other_id = \(employer)
            """
        )
    }

    private static func parts(of employer: ID<Employer>) -> [SQL] {
        [
            "'vacancy', id, reference FROM vacancies WHERE employer_id = \(employer)",
            "'site', id, '' FROM employer_sites WHERE employer_id = \(employer)",
            "'contact', id, '' FROM employer_contacts WHERE employer_id = \(employer)",
            "'concern', id, '' FROM employer_concerns WHERE employer_id = \(employer)",
            "'ask', id, '' FROM employer_asks WHERE employer_id = \(employer)",
            "'account', user_id, '' FROM employer_accounts WHERE employer_id = \(employer)",
            "'tour', id, '' FROM tours WHERE employer_id = \(employer)",
            "'employer', id, '' FROM employers WHERE merged_into = \(employer)",
        ]
    }

    /// Whether it is known what went along.
    package static func isKept(_ employer: ID<Employer>, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists("SELECT employer_id FROM employer_merges WHERE employer_id = \(employer)")
    }

    /// Whether somebody was put forward since for a vacancy that went along: the other one was told of them.
    package static func hasIntroductions(since employer: ID<Employer>, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            SELECT i.id FROM introductions i JOIN employer_merge_parts p ON p.row_id = i.vacancy_id
            WHERE p.employer_id = \(employer) AND p.kind = 'vacancy' AND i.employer_id <> \(employer)
                AND i.employer_id NOT IN (SELECT row_id FROM employer_merge_parts
                    WHERE employer_id = \(employer) AND kind = 'employer')
            """
        )
    }

    /// Gives back what went along and is still there. What came since stays with the other.
    package static func takeApart(
        _ one: ID<Employer>,
        from other: ID<Employer>,
        in tx: borrowing Transaction
    ) throws {
        for row in try tx.rows(
            """
            SELECT v.id, p.reference FROM vacancies v JOIN employer_merge_parts p ON p.row_id = v.id
            WHERE p.employer_id = \(one) AND p.kind = 'vacancy' AND v.employer_id = \(other)
            """
        ) {
            try VacancyTable.move(try row("id"), to: one, reference: try row("reference"), in: tx)
        }
        func own(_ kind: SQL) -> SQL {
            """
            employer_id = \(other) AND id IN (SELECT row_id FROM employer_merge_parts
                WHERE employer_id = \(one) AND kind = \(kind))
            """
        }
        try tx.run("UPDATE employer_sites SET employer_id = \(one) WHERE \(own("'site'"))")
        try tx.run("UPDATE employer_contacts SET employer_id = \(one) WHERE \(own("'contact'"))")
        try tx.run("UPDATE employer_concerns SET employer_id = \(one) WHERE \(own("'concern'"))")
        try tx.run("UPDATE employer_asks SET employer_id = \(one) WHERE \(own("'ask'"))")
        try tx.run("UPDATE tours SET employer_id = \(one) WHERE \(own("'tour'"))")
        try tx.run(
            """
            UPDATE employer_accounts SET employer_id = \(one) WHERE employer_id = \(other) AND user_id IN (
                SELECT row_id FROM employer_merge_parts WHERE employer_id = \(one) AND kind = 'account')
            """
        )
        try tx.run(
            """
            UPDATE employers SET merged_into = \(one) WHERE merged_into = \(other) AND id IN (
                SELECT row_id FROM employer_merge_parts WHERE employer_id = \(one) AND kind = 'employer')
            """
        )
        try tx.run(
            """
            DELETE FROM employer_links WHERE id IN (SELECT link_id FROM employer_merge_links WHERE employer_id = \(one))
            """
        )
        try tx.run(
            """
            INSERT INTO employer_links (id, one_id, other_id, reason, by_name, day)
            SELECT link_id, one_id, other_id, reason, by_name, day FROM employer_merge_links WHERE employer_id = \(one)
            ON CONFLICT DO NOTHING
            """
        )
        try forget(one, in: tx)
    }

    private static func forget(_ employer: ID<Employer>, in tx: borrowing Transaction) throws {
        try tx.run("DELETE FROM employer_merge_parts WHERE employer_id = \(employer)")
        try tx.run("DELETE FROM employer_merge_links WHERE employer_id = \(employer)")
        try tx.run("DELETE FROM employer_merges WHERE employer_id = \(employer)")
    }
}
