package import Domain
internal import Exchange
internal import Storage

/// The last reports of imports, kept in memory for who made them, to leaf through. They hold names, so they stand in no
/// table; one that is gone is had again by importing the list again, which adds nothing.
actor ImportShelf {
    /// For how long a report is kept, in seconds.
    static let longest = 2 * 3600
    /// How many rows all reports have together.
    static let mostRows = 150_000

    private struct Entry {
        let id: ID<ImportReport>
        let user: ID<User>
        let made: Instant
        let report: ImportReport
    }

    private var entries: [Entry] = []

    func keep(_ report: ImportReport, as id: ID<ImportReport>, of user: ID<User>, at now: Instant) {
        entries.append(Entry(id: id, user: user, made: now, report: report))
        entries.removeAll { now.seconds(since: $0.made) > Self.longest }
        while entries.count > 1, entries.reduce(0, { $0 + $1.report.rows.count }) > Self.mostRows {
            entries.removeFirst()
        }
    }

    func report(_ id: ID<ImportReport>, of user: ID<User>, at now: Instant) -> ImportReport? {
        entries.first { $0.id == id && $0.user == user && now.seconds(since: $0.made) <= Self.longest }?.report
    }
}

extension Casework {
    /// Keeps a report for who made it.
    package func keep(_ report: ImportReport, as actor: Actor) async -> ID<ImportReport> {
        let now = clock().now
        let id: ID<ImportReport> = ids.next(at: now)
        await importShelf.keep(report.namesOnly, as: id, of: actor.id, at: now)
        return id
    }

    /// Keeps a report of a list about work for who made it; of each row no more than the cells that name it,
    /// by the heading.
    package func keepList(
        _ report: ImportReport,
        naming isName: (String) -> Bool,
        as actor: Actor
    ) async -> ID<ImportReport> {
        let now = clock().now
        let id: ID<ImportReport> = ids.next(at: now)
        let positions = report.header.indices.filter { isName(report.header[$0]) }
        await importShelf.keep(report.keeping(positions), as: id, of: actor.id, at: now)
        return id
    }

    /// A report of a list about work that the actor made a while ago.
    /// - Throws: `Refusal.notFound` when it is not kept any more.
    package func listReport(_ id: ID<ImportReport>, as actor: Actor) async throws -> ImportReport {
        guard Policy.allows(.writeVacancies, for: actor.role),
            let report = await importShelf.report(id, of: actor.id, at: clock().now)
        else { throw Refusal.notFound }
        return report
    }

    /// A report that the actor made a while ago.
    /// - Throws: `Refusal.notFound` when it is not kept any more.
    package func importReport(_ id: ID<ImportReport>, as actor: Actor) async throws -> ImportReport {
        guard Policy.allows(.importReferrals, for: actor.role),
            let report = await importShelf.report(id, of: actor.id, at: clock().now)
        else { throw Refusal.notFound }
        try await noteLook(.importReferrals, subject: id.rawValue, detail: "report", as: actor)
        return report
    }
}

extension ImportReport {
    /// The report with no more of each row than the name: that is all that is shown of it.
    fileprivate var namesOnly: ImportReport {
        let columns = header.map(ReferralList.Column.init(heading:))
        return keeping([ReferralList.Column.family, .given].compactMap { columns.firstIndex(of: $0) })
    }

    /// With no more of each row than the cells at these positions.
    fileprivate func keeping(_ positions: [Int]) -> ImportReport {
        let rows = rows.map { row in
            ImportRow(
                row: row.row,
                cells: positions.map { row.cells.indices.contains($0) ? row.cells[$0] : "" },
                verdict: row.verdict,
                column: row.column,
                reasons: row.reasons,
                referral: row.referral
            )
        }
        return ImportReport(fileName: fileName, isDryRun: isDryRun, header: positions.map { header[$0] }, rows: rows)
    }
}
