package import Domain
internal import Exchange

/// The last reports of imports, kept in memory for who reads them, to leaf through: those of dry runs, which stand nowhere else,
/// and those that were read from where they are kept.
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

    func lay(_ report: ImportReport, as id: ID<ImportReport>, of user: ID<User>, at now: Instant) {
        entries.append(Entry(id: id, user: user, made: now, report: report))
        entries.removeAll { now.seconds(since: $0.made) > Self.longest }
        while entries.count > 1, entries.reduce(0, { $0 + $1.report.rows.count }) > Self.mostRows {
            entries.removeFirst()
        }
    }

    /// Lets go of reports whose lists were taken in before a moment: these are forgotten.
    func forget(madeBefore moment: Instant) {
        entries.removeAll { $0.report.record.map { $0.at < moment } ?? false }
    }

    func report(_ id: ID<ImportReport>, of user: ID<User>, at now: Instant) -> ImportReport? {
        entries.first { $0.id == id && $0.user == user && now.seconds(since: $0.made) <= Self.longest }?.report
    }
}

extension Casework {
    /// Lays a report ready for who made it.
    /// - Returns: where it is found.
    package func lay(_ report: ImportReport, as actor: Actor) async -> ID<ImportReport> {
        let now = clock().now
        let id = report.record.map { ID<ImportReport>($0.id.rawValue) } ?? ids.next(at: now)
        await importShelf.lay(report.namesOnly, as: id, of: actor.id, at: now)
        return id
    }

    /// What became of a list: of one that was taken in whoever may read it, of a dry run who made it, for a while.
    /// - Throws: `Refusal.notFound`.
    package func importReport(
        _ id: ID<ImportReport>,
        in room: ImportRoom,
        as actor: Actor
    ) async throws -> ImportReport {
        let now = clock().now
        let report: ImportReport
        if Policy.allows(room.action, for: actor.role),
            let laid = await importShelf.report(id, of: actor.id, at: now), room.kinds.contains(laid.kind)
        {
            report = laid
        } else {
            report = try await keptReport(ID(id.rawValue), in: room, as: actor).namesOnly
            await importShelf.lay(report, as: id, of: actor.id, at: now)
        }
        try await noteLook(room.action, subject: id.rawValue, detail: "report", as: actor)
        return report
    }
}

extension ImportKind {
    /// Whether the cells under a heading say what a row is about.
    func isName(_ heading: String) -> Bool {
        switch self {
        case .referrals: [.family, .given].contains(ReferralList.Column(heading: heading))
        case .employers: EmployerList.Column(heading: heading) == .name
        case .vacancies: [.title, .employerName].contains(VacancyList.Column(heading: heading))
        case .postings: JobPostingList.header.contains(heading)
        }
    }
}

extension ImportReport {
    /// The report with no more of each row than what it is about: that is all that is shown of it.
    var namesOnly: ImportReport {
        let positions = header.indices.filter { kind.isName(header[$0]) }
        return with(header: positions.map { header[$0] }) { row in
            positions.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
        }
    }

    /// The report with every cell of the rows that were refused, which are corrected and sent again; of the others what they are
    /// about.
    var refusedWhole: ImportReport {
        let isName = header.map(kind.isName)
        return with(header: header) { row in
            guard row.verdict != .refused else { return row.cells }
            return zip(row.cells, isName).map { $1 ? $0 : "" }
        }
    }

    private func with(header: [String], cells: (ImportRow) -> [String]) -> ImportReport {
        let rows = rows.map { row in
            ImportRow(
                row: row.row,
                cells: cells(row),
                verdict: row.verdict,
                column: row.column,
                reasons: row.reasons,
                referral: row.referral
            )
        }
        return ImportReport(
            kind: kind,
            fileName: fileName,
            isDryRun: isDryRun,
            header: header,
            rows: rows,
            record: record
        )
    }
}
