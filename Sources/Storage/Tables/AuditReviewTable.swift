package import Domain

/// A line that was drawn for review (promise 35), and what the officer found.
package struct AuditReview: Hashable, Sendable {
    package let id: ID<AuditReview>
    /// Those drawn together share this; it is also the seed they were drawn with.
    package let sample: String
    /// The place in the sample, from 1.
    package let place: Int
    package let line: ID<AuditLine>
    package let signals: Set<ReviewSignal>
    package let drawnOn: Day
    package let drawnBy: String
    /// Who judged it last; nil while nobody did.
    package var reviewer: String?
    package var reviewedOn: Day?
    package var verdict: ReviewVerdict?
    package var note: String
    package let version: Int

    package init(
        id: ID<AuditReview>,
        sample: String,
        place: Int,
        line: ID<AuditLine>,
        signals: Set<ReviewSignal>,
        drawnOn: Day,
        drawnBy: String,
        reviewer: String? = nil,
        reviewedOn: Day? = nil,
        verdict: ReviewVerdict? = nil,
        note: String = "",
        version: Int = 1
    ) {
        self.id = id
        self.sample = sample
        self.place = place
        self.line = line
        self.signals = signals
        self.drawnOn = drawnOn
        self.drawnBy = drawnBy
        self.reviewer = reviewer
        self.reviewedOn = reviewedOn
        self.verdict = verdict
        self.note = note
        self.version = version
    }
}

/// One drawing, with how far its review is.
package struct AuditSample: Hashable, Sendable {
    package let id: String
    package let drawnOn: Day
    package let drawnBy: String
    package let lines: Int
    package let judged: Int
    /// How many of them something was asked about.
    package let asked: Int
}

/// The reviews of the officer. Notes are sealed: they are about people.
package enum AuditReviewTable {
    package static func insert(_ review: AuditReview, in tx: borrowing Transaction) throws {
        let signals = review.signals.map(\.rawValue).sorted().joined(separator: " ")
        let note = try sealed(review, in: tx)
        try tx.run(
            """
            INSERT INTO audit_reviews (id, sample, place, line_id, signals, drawn_on, drawn_by, reviewer, reviewed_on,
                verdict, note, version)
            VALUES (\(review.id), \(review.sample), \(review.place), \(review.line), \(signals), \(review.drawnOn),
                \(review.drawnBy), \(review.reviewer), \(review.reviewedOn), \(review.verdict), \(note),
                \(review.version))
            """
        )
    }

    package static func find(_ id: ID<AuditReview>, in tx: borrowing Transaction) throws -> AuditReview? {
        guard let row = try tx.first("SELECT * FROM audit_reviews WHERE id = \(id)") else { return nil }
        return try AuditReview(row: row, vault: tx.vault)
    }

    /// The reviews of these lines.
    package static func of(
        _ lines: [ID<AuditLine>],
        in tx: borrowing Transaction
    ) throws -> [ID<AuditLine>: AuditReview] {
        guard !lines.isEmpty else { return [:] }
        var reviews: [ID<AuditLine>: AuditReview] = [:]
        let vault = tx.vault
        for start in stride(from: 0, to: lines.count, by: 500) {
            let part = lines[start..<min(start + 500, lines.count)]
            for row in try tx.rows("SELECT * FROM audit_reviews WHERE line_id IN (\(list: part))") {
                let review = try AuditReview(row: row, vault: vault)
                reviews[review.line] = review
            }
        }
        return reviews
    }

    /// Those drawn together, in their order.
    package static func of(sample: String, in tx: borrowing Transaction) throws -> [AuditReview] {
        let vault = tx.vault
        return try tx.rows("SELECT * FROM audit_reviews WHERE sample = \(sample) ORDER BY place").map {
            try AuditReview(row: $0, vault: vault)
        }
    }

    /// The drawings, the latest first.
    package static func samples(limit: Int, in tx: borrowing Transaction) throws -> [AuditSample] {
        try tx.rows(
            """
            SELECT sample, drawn_on, drawn_by, COUNT(*) AS lines, COUNT(verdict) AS judged,
                SUM(CASE WHEN verdict = \(ReviewVerdict.asked) THEN 1 ELSE 0 END) AS asked
            FROM audit_reviews GROUP BY sample, drawn_on, drawn_by ORDER BY sample DESC LIMIT \(limit)
            """
        ).map { row in
            AuditSample(
                id: try row("sample"),
                drawnOn: try row("drawn_on"),
                drawnBy: try row("drawn_by"),
                lines: try row("lines"),
                judged: try row("judged"),
                asked: try row("asked")
            )
        }
    }

    /// Which of the lines were drawn before.
    package static func drawn(
        of lines: [ID<AuditLine>],
        in tx: borrowing Transaction
    ) throws -> Set<ID<AuditLine>> {
        Set(try of(lines, in: tx).keys)
    }

    /// Saves verdict, note, reviewer and day.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ review: AuditReview, in tx: borrowing Transaction) throws -> Bool {
        let note = try sealed(review, in: tx)
        return try tx.exists(
            """
            UPDATE audit_reviews SET reviewer = \(review.reviewer), reviewed_on = \(review.reviewedOn),
                verdict = \(review.verdict), note = \(note), version = version + 1
            WHERE id = \(review.id) AND version = \(review.version) RETURNING id
            """
        )
    }

    private static func sealed(_ review: AuditReview, in tx: borrowing Transaction) throws -> String? {
        review.note.isEmpty ? nil : try tx.vault.sealForHouse(review.note, purpose: review.notePurpose)
    }
}

extension ReviewVerdict: SQLConvertible {}

extension AuditReview {
    fileprivate var notePurpose: String { Self.notePurpose(of: id) }

    private static func notePurpose(of id: ID<AuditReview>) -> String { "note of audit review \(id)" }

    fileprivate init(row: Row, vault: Vault) throws {
        let id: ID<AuditReview> = try row("id")
        let signals: String = try row("signals")
        self.init(
            id: id,
            sample: try row("sample"),
            place: try row("place"),
            line: try row("line_id"),
            signals: Set(signals.split(separator: " ").compactMap { ReviewSignal(rawValue: String($0)) }),
            drawnOn: try row("drawn_on"),
            drawnBy: try row("drawn_by"),
            reviewer: try row.optional("reviewer"),
            reviewedOn: try row.optional("reviewed_on"),
            verdict: try row.optional("verdict"),
            note: try row.optional("note", as: String.self).map {
                try vault.openForHouse($0, purpose: Self.notePurpose(of: id))
            } ?? "",
            version: try row("version")
        )
    }
}
