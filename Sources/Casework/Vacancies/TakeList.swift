internal import Domain
internal import Exchange
internal import Storage

/// What becomes of a row of a list that is written soundly.
struct ListVerdict: Sendable {
    let verdict: ImportVerdict
    /// The column at fault, in the words of the list.
    var column: String?
    var reasons: [Message] = []
}

/// A row's draft as two rows are known to be about one thing, and as they are laid side by side.
protocol ListedDraft: Sendable {
    /// Two rows with the same key are about the same thing.
    var key: String { get }
    /// What the row says, column by column.
    var listed: [(column: String, text: String)] { get }
}

extension ListedDraft {
    /// The columns in which this row says something else; empty cells say nothing.
    func differences(from other: some ListedDraft) -> [Message] {
        let what = zip(listed, other.listed).filter { !$0.text.isEmpty && $0.text != $1.text }.map {
            "\($0.0.column) «\($0.0.text)»"
        }
        return what.isEmpty ? [] : [Message("import.differs", ["what": what.joined(separator: ", ")])]
    }
}

extension Casework {
    /// Takes in the rows of a list, each whole in a transaction of its own or not at all; no row stops another.
    ///
    /// `take`: judges a row against the store, and stores it where its third argument says so.
    func takeList<Draft: ListedDraft>(
        _ rows: [ListedRow<Draft>],
        header: [String],
        of kind: ImportKind,
        file: [UInt8],
        fileName: String,
        dryRun: Bool,
        for action: Action,
        as actor: Actor,
        take: @escaping @Sendable (Work, Draft, Bool, borrowing Transaction) throws -> ListVerdict
    ) async throws -> ImportReport {
        _ = try await look(as: actor) { work, _ in try work.require(action) }
        var earlier: [String: (row: Int, draft: Draft)] = [:]
        var judged: [ImportRow] = []
        for row in rows {
            let verdict: ListVerdict
            if let draft = row.draft {
                if let first = earlier[draft.key] {
                    let same = Message("import.sameInFile", ["row": "\(first.row)"])
                    verdict = ListVerdict(verdict: .same, reasons: [same] + draft.differences(from: first.draft))
                } else {
                    verdict = await self.verdict(on: draft, dryRun: dryRun, as: actor, take: take)
                    if verdict.verdict != .refused { earlier[draft.key] = (row.row, draft) }
                }
            } else {
                verdict = ListVerdict(
                    verdict: .refused,
                    column: row.refusal?.column,
                    reasons: row.refusal.map { [$0.reason] } ?? []
                )
            }
            let reasons = verdict.reasons + row.warnings
            judged.append(row.judged(verdict.verdict, column: verdict.column, reasons: reasons))
        }
        let report = ImportReport(kind: kind, fileName: fileName, isDryRun: dryRun, header: header, rows: judged)
        return try await keep(report, programme: nil, file: file, for: action, subject: fileName, as: actor)
    }

    private func verdict<Draft: ListedDraft>(
        on draft: Draft,
        dryRun: Bool,
        as actor: Actor,
        take: @escaping @Sendable (Work, Draft, Bool, borrowing Transaction) throws -> ListVerdict
    ) async -> ListVerdict {
        do {
            if dryRun { return try await look(as: actor) { work, tx in try take(work, draft, false, tx) } }
            // The form is taken with the last step, when all rows have their verdict: importing again adds nothing.
            return try await Submission.$current.withValue(nil) {
                try await work(as: actor) { work, tx in try take(work, draft, true, tx) }
            }
        } catch {
            // Nothing of the row stays; the others go on, and the row can be tried again.
            return ListVerdict(verdict: .refused, reasons: [Message("import.notStored")])
        }
    }
}
