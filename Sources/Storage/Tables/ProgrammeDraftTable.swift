package import Domain

/// Definitions that somebody works on: at most one for each programme. They say nothing about people.
package enum ProgrammeDraftTable {
    package static func find(_ code: String, in tx: borrowing Transaction) throws -> ProgrammeDraft? {
        try tx.first("SELECT * FROM programme_drafts WHERE code = \(code)").map(ProgrammeDraft.init(row:))
    }

    /// The codes of the programmes that have one.
    package static func codes(in tx: borrowing Transaction) throws -> [String] {
        try tx.rows("SELECT code FROM programme_drafts ORDER BY code").map { try $0("code") }
    }

    /// - Returns: false when the programme has a draft already; nothing is stored then.
    package static func insert(_ draft: ProgrammeDraft, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            INSERT INTO programme_drafts (code, definition, based_on, changed_at, changed_by, version)
            VALUES (\(draft.code), \(draft.text), \(draft.basedOn), \(draft.changedAt), \(draft.changedBy), 1)
            ON CONFLICT (code) DO NOTHING RETURNING code
            """
        )
    }

    /// - Returns: false when somebody else changed it since; nothing is stored then.
    package static func update(_ draft: ProgrammeDraft, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE programme_drafts SET definition = \(draft.text), based_on = \(draft.basedOn),
                changed_at = \(draft.changedAt), changed_by = \(draft.changedBy), version = version + 1
            WHERE code = \(draft.code) AND version = \(draft.version) RETURNING code
            """
        )
    }

    /// - Returns: false when it is gone, or somebody else changed it since.
    package static func delete(_ code: String, version: Int, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists("DELETE FROM programme_drafts WHERE code = \(code) AND version = \(version) RETURNING code")
    }
}

extension ProgrammeDraft {
    fileprivate init(row: Row) throws {
        self.init(
            code: try row("code"),
            text: try row("definition"),
            basedOn: try row("based_on"),
            changedAt: try row("changed_at"),
            changedBy: try row("changed_by"),
            version: try row("version")
        )
    }
}
