package import Domain
internal import Exchange
internal import ReferenceData
internal import Storage

extension Casework {
    /// Takes in a partner's list of referrals. Each new row is stored whole in a transaction of its own or not at all,
    /// and no row stops another. The same list again adds nothing.
    ///
    /// `site`: where the people of rows go that name no site themselves; nil where each row has to.
    /// `dryRun`: gives the verdicts and stores nothing.
    ///
    /// - Throws: `UnreadableList` when the file can't be read as this list; `Faults` at `site` when the programme has no such
    ///   site; `Refusal.notFound`.
    package func importReferrals(
        bytes: [UInt8],
        fileName: String,
        programme: String,
        site: String? = nil,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> ImportReport {
        let definition = try await look(as: actor) { work, tx in
            try work.require(.importReferrals)
            return try work.shelf.latest(programme, in: tx).definition
        }
        if let site, definition.site(site) == nil { throw Faults("site", Message("import.siteOfOther")) }
        let list = try readList(bytes, for: definition, site: site)
        var earlier = EarlierRows()
        var rows: [ImportRow] = []
        for row in list.rows {
            // The form is taken with the last step, when all rows have their verdict: importing again adds nothing.
            let outcome = await Submission.$current.withValue(nil) {
                await take(row, programme: programme, earlier: earlier, dryRun: dryRun, as: actor)
            }
            if let draft = outcome.draft, outcome.row.verdict == .new {
                earlier.add(draft, row: row.row, referral: outcome.row.referral)
            }
            rows.append(outcome.row)
        }
        let report = ImportReport(
            kind: .referrals,
            fileName: fileName,
            isDryRun: dryRun,
            header: list.header,
            rows: rows
        )
        return try await keep(
            report,
            programme: programme,
            file: bytes,
            for: .importReferrals,
            subject: programme,
            as: actor
        )
    }

    private func readList(_ bytes: [UInt8], for programme: Programme, site: String?) throws -> ReferralList {
        let book = ReferralList.Book(
            prisons: reference.prisons,
            postcodes: reference.postcodes,
            minimumAge: programme.minimumAge,
            isInPrisons: programme.hasSittingDays,
            sites: programme.sites.map { Coded(code: $0.code, label: $0.$label) },
            site: site,
            today: clock().today
        )
        return try UnreadableList.unless { () throws(ListFault) in try ReferralList(bytes: bytes, book: book) }
    }

    /// The verdict of one row, and its storing where it is new.
    private func take(
        _ row: ListedRow<ReferralDraft>,
        programme: String,
        earlier: EarlierRows,
        dryRun: Bool,
        as actor: Actor
    ) async -> (row: ImportRow, draft: ReferralDraft?) {
        guard let draft = row.draft else {
            return (
                row.judged(.refused, column: row.refusal?.column, reasons: row.refusal.map { [$0.reason] } ?? []), nil
            )
        }
        do {
            let judged =
                if dryRun {
                    try await look(as: actor) { work, tx in
                        try work.judge(row, draft, programme: programme, earlier: earlier, in: tx).row
                    }
                } else {
                    try await work(as: actor) { work, tx in
                        try work.take(row, draft, programme: programme, earlier: earlier, in: tx)
                    }
                }
            return (judged, draft)
        } catch {
            // Nothing of the row stays; the others go on, and the row can be tried again.
            return (row.judged(.refused, reasons: [Message("import.notStored")]), nil)
        }
    }
}

extension ListedRow {
    func judged(
        _ verdict: ImportVerdict,
        column: String? = nil,
        reasons: [Message],
        referral: ID<Referral>? = nil
    ) -> ImportRow {
        ImportRow(row: row, cells: cells, verdict: verdict, column: column, reasons: reasons, referral: referral)
    }
}

/// The rows of this file that were new. A later row about the same person is the same, in a dry run too, where the
/// store does not know it.
struct EarlierRows: Sendable {
    struct Entry: Sendable {
        let draft: ReferralDraft
        let row: Int
        let referral: ID<Referral>?
    }

    private var entries: [Entry] = []
    private var byNumber: [NationalNumber: [Int]] = [:]
    private var byDay: [Day: [Int]] = [:]

    mutating func add(_ draft: ReferralDraft, row: Int, referral: ID<Referral>?) {
        if let number = draft.nationalNumber { byNumber[number, default: []].append(entries.count) }
        byDay[draft.birthDay, default: []].append(entries.count)
        entries.append(Entry(draft: draft, row: row, referral: referral))
    }

    /// The earlier rows that are certainly the same person.
    func same(as draft: ReferralDraft) -> Entry? {
        let positions = (draft.nationalNumber.flatMap { byNumber[$0] } ?? []) + (byDay[draft.birthDay] ?? [])
        return positions.lazy.map { entries[$0] }.first { entry in
            if case .same = Likeness.of(draft.facts, entry.draft.facts) { true } else { false }
        }
    }

    /// Whether an earlier row may be the same person, spelling or a digit apart.
    func hasLikely(_ draft: ReferralDraft) -> Bool {
        draft.birthDay.mistakable.contains { day in
            (byDay[day] ?? []).contains { position in
                if case .likely = Likeness.of(draft.facts, entries[position].draft.facts) { true } else { false }
            }
        }
    }
}

extension ReferralDraft {
    var facts: Likeness.Facts { Likeness.Facts(name: name, birthDay: birthDay, nationalNumber: nationalNumber) }
}
