package import Domain
internal import Storage

/// A drawing of looks to be reviewed, for lists.
package struct AuditSampleLine: Hashable, Sendable, Identifiable {
    package let id: String
    package let drawnOn: Day
    package let drawnBy: String
    package let lines: Int
    package let judged: Int
    package let asked: Int
}

/// One line that was drawn, with what the officer found.
package struct ReviewedEntry: Hashable, Sendable {
    package let id: String
    package let sample: String
    package let place: Int
    package let entry: AuditEntry
    package let signals: Set<ReviewSignal>
    package let reviewer: String?
    package let reviewedOn: Day?
    package let verdict: ReviewVerdict?
    package let note: String
    package let version: Int
}

/// What the officer found about a line.
package struct Judgement: Sendable {
    package let verdict: ReviewVerdict
    package let note: String
    /// Of the review that the form was made from.
    package let version: Int

    package init(verdict: ReviewVerdict, note: String, version: Int) {
        self.verdict = verdict
        self.note = note
        self.version = version
    }

    package static let longestNote = 2000
}

extension Casework {
    /// Draws looks at files of the last days for review (promise 35): with signals first, and some by lot.
    /// - Returns: the id of the drawing.
    /// - Throws: `Refusal.rule` when nobody opened a file that was not drawn before.
    package func drawSample(
        _ rules: ReviewRules = ReviewRules(),
        as actor: Actor
    ) async throws -> String {
        let visits = try await look(as: actor) { work, tx in
            try work.require(.reviewAudit)
            return try work.visits(to: rules, in: tx)
        }
        return try await work(as: actor) { work, tx in
            try work.require(.reviewAudit)
            let sample: ID<AuditReview> = work.newID()
            let known = try AuditReviewTable.drawn(of: visits.map { ID($0.line) }, in: tx)
            let drawn = rules.draw(from: visits, without: Set(known.map(\.rawValue)), seed: sample.rawValue)
            guard !drawn.isEmpty else { throw Refusal.rule(Message("audit.nothingToDraw")) }
            for (index, drawn) in drawn.enumerated() {
                let review = AuditReview(
                    id: work.newID(),
                    sample: sample.rawValue,
                    place: index + 1,
                    line: ID(drawn.visit.line),
                    signals: drawn.signals,
                    drawnOn: work.today,
                    drawnBy: actor.name
                )
                try AuditReviewTable.insert(review, in: tx)
            }
            let detail = Audited.list(["drawn"], shown: drawn.map(\.visit.participant))
            try work.audit(.reviewAudit, subject: sample.rawValue, detail: detail, in: tx)
            return sample.rawValue
        }
    }

    /// The drawings, the latest first.
    package func auditSamples(as actor: Actor) async throws -> [AuditSampleLine] {
        try await work(as: actor) { work, tx in
            try work.require(.reviewAudit)
            try work.audit(.reviewAudit, detail: "drawings", in: tx)
            return try AuditReviewTable.samples(limit: Self.pageSize, in: tx).map {
                AuditSampleLine(
                    id: $0.id,
                    drawnOn: $0.drawnOn,
                    drawnBy: $0.drawnBy,
                    lines: $0.lines,
                    judged: $0.judged,
                    asked: $0.asked
                )
            }
        }
    }

    /// The lines of one drawing, in their order.
    /// - Throws: `Refusal.notFound`.
    package func auditSample(_ sample: String, as actor: Actor) async throws -> [ReviewedEntry] {
        try await work(as: actor) { work, tx in
            try work.require(.reviewAudit)
            let reviews = try AuditReviewTable.of(sample: sample, in: tx)
            guard !reviews.isEmpty else { throw Refusal.notFound }
            let entries = try work.reviewed(reviews, in: tx)
            let shown = entries.compactMap(\.entry.participant)
            try work.audit(.reviewAudit, subject: sample, detail: Audited.list(["drawing"], shown: shown), in: tx)
            return entries
        }
    }

    /// One line of a drawing.
    /// - Throws: `Refusal.notFound`.
    package func review(_ id: String, as actor: Actor) async throws -> ReviewedEntry {
        try await work(as: actor) { work, tx in
            try work.require(.reviewAudit)
            guard let review = try AuditReviewTable.find(ID(id), in: tx),
                let entry = try work.reviewed([review], in: tx).first
            else { throw Refusal.notFound }
            try work.audit(.reviewAudit, about: entry.entry.participant, subject: id, detail: "review form", in: tx)
            return entry
        }
    }

    /// Notes what the officer found. A later judgement replaces the earlier one; the audit log keeps that both were given.
    /// - Throws: `Faults` when something is asked and no note says what; `Refusal.stale`; `Refusal.notFound`.
    package func judge(_ id: String, _ judgement: Judgement, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.reviewAudit)
            guard var review = try AuditReviewTable.find(ID(id), in: tx) else { throw Refusal.notFound }
            let note = judgement.note.trimmed
            if judgement.verdict == .asked, note.isEmpty { throw Faults("note", Message("audit.noteNeeded")) }
            guard review.version == judgement.version else { throw Refusal.stale }
            review.verdict = judgement.verdict
            review.note = note
            review.reviewer = actor.name
            review.reviewedOn = work.today
            guard try AuditReviewTable.update(review, in: tx) else { throw Refusal.stale }
            let person = try AuditQuery.line(review.line, in: tx)?.line.participant
            try work.audit(.reviewAudit, about: person, subject: id, detail: judgement.verdict.rawValue, in: tx)
        }
    }
}

extension Work {
    /// The looks at files from which is drawn; one's own are left out.
    fileprivate func visits(to rules: ReviewRules, in tx: borrowing Transaction) throws -> [FileVisit] {
        try AuditQuery.visits(
            from: BelgianTime.start(of: today.adding(days: -rules.days)),
            until: moment.now.adding(seconds: 1),
            day: { BelgianTime($0).day },
            in: tx
        ).filter { $0.actor != actor.id }
    }

    fileprivate func reviewed(
        _ reviews: [AuditReview],
        in tx: borrowing Transaction
    ) throws -> [ReviewedEntry] {
        let lines = try reviews.compactMap { try AuditQuery.line($0.line, in: tx) }
        let entries = try entries(of: lines, in: tx)
        let byLine = Dictionary(zip(lines.map(\.line.id), entries)) { first, _ in first }
        return reviews.compactMap { review in
            byLine[review.line].map { entry in
                ReviewedEntry(
                    id: review.id.rawValue,
                    sample: review.sample,
                    place: review.place,
                    entry: entry,
                    signals: review.signals,
                    reviewer: review.reviewer,
                    reviewedOn: review.reviewedOn,
                    verdict: review.verdict,
                    note: review.note,
                    version: review.version
                )
            }
        }
    }
}
