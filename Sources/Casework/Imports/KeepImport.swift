package import Domain
internal import ReferenceData
internal import Storage

/// Where lists are taken in: which kinds, and by whom.
package enum ImportRoom: CaseIterable, Sendable {
    case referrals, employers, vacancies

    package var action: Action { self == .referrals ? .importReferrals : .writeVacancies }

    var kinds: [ImportKind] {
        switch self {
        case .referrals: [.referrals]
        case .employers: [.employers]
        case .vacancies: [.vacancies, .postings]
        }
    }
}

/// Some of the lists that were taken in, the newest first.
package struct KeptImportLeaf: Sendable {
    package let imports: [KeptImport]
    /// The names of the programmes by their codes.
    package let programmes: [String: String]
    /// Counted from 1.
    package let leaf: Int
    package let hasNext: Bool
    /// After how many days files and rows are forgotten.
    package let days: Int
}

extension Casework {
    /// How many lists stand on one page.
    package static let importsAtOnce = 50

    /// The last step of taking in a list: its audit line, and unless it was a dry run the file as it came and what became of
    /// each row, all in one transaction.
    func keep(
        _ report: ImportReport,
        programme: String?,
        file: [UInt8],
        for action: Action,
        subject: String,
        as actor: Actor
    ) async throws -> ImportReport {
        let counts = ImportVerdict.allCases.map { "\($0.rawValue) \(report.count($0))" }.joined(separator: ", ")
        let detail = report.isDryRun ? "dry run: \(counts)" : counts
        let kept = try report.isDryRun ? nil : StoredReport.bytes(of: report.refusedWhole)
        let record: KeptImport? = try await work(as: actor) { work, tx in
            try work.audit(action, subject: subject, detail: detail, in: tx)
            guard let kept else { return nil }
            let record = KeptImport(
                id: work.newID(),
                kind: report.kind,
                programme: programme,
                at: work.moment.now,
                by: work.actor.id,
                byName: work.actor.name,
                fileName: KeptImport.label(of: report.fileName),
                size: file.count,
                new: report.count(.new),
                same: report.count(.same),
                refused: report.count(.refused)
            )
            try KeptImportTable.insert(record, file: file, report: kept, in: tx)
            return record
        }
        var told = report
        told.record = record
        return told
    }

    /// The lists that were taken in.
    /// - Throws: `Refusal.notFound`.
    package func keptImports(in room: ImportRoom, leaf: Int, as actor: Actor) async throws -> KeptImportLeaf {
        let (wanted, atOnce) = (min(max(1, leaf), 1_000_000), Self.importsAtOnce)
        let found = try await look(as: actor) { work, tx in
            let imports = try KeptImportTable.recent(
                kinds: room.kinds,
                by: work.owner(of: room),
                from: (wanted - 1) * atOnce,
                limit: atOnce + 1,
                in: tx
            )
            var programmes: [String: String] = [:]
            for code in Set(imports.compactMap(\.programme)) {
                do {
                    programmes[code] = try work.shelf.latest(code, in: tx).definition.name
                } catch is UnreadableVersion {
                    // The page names it by its code.
                    programmes[code] = code
                }
            }
            return KeptImportLeaf(
                imports: Array(imports.prefix(atOnce)),
                programmes: programmes,
                leaf: wanted,
                hasNext: imports.count > atOnce,
                days: try Self.daysOfImports(on: work.today)
            )
        }
        try await noteLook(room.action, detail: "imports", as: actor)
        return found
    }

    /// The file of a list as it came.
    /// - Throws: `Refusal.notFound`, also when it is forgotten.
    package func importedFile(
        _ id: ID<KeptImport>,
        in room: ImportRoom,
        as actor: Actor
    ) async throws -> (name: String, bytes: [UInt8]) {
        let (record, bytes) = try await kept(.file, of: id, in: room, as: actor)
        guard let bytes else { throw Refusal.notFound }
        let detail = "\(record.rows) rows"
        try await noteLook(room.action, named: .exportImportedFile, subject: id.rawValue, detail: detail, as: actor)
        return (record.fileName ?? "", bytes)
    }

    /// The report of a list of which some rows are to be corrected and taken in again, with these rows whole.
    /// - Throws: `Refusal.notFound`, also when it is forgotten, or is no table.
    package func refusedRows(
        of id: ID<KeptImport>,
        in room: ImportRoom,
        as actor: Actor
    ) async throws -> ImportReport {
        let report = try await keptReport(id, in: room, as: actor)
        guard report.record?.hasRefusedRows == true else { throw Refusal.notFound }
        let detail = "\(report.count(.refused)) rows"
        try await noteLook(room.action, named: .exportRefusedRows, subject: id.rawValue, detail: detail, as: actor)
        return report
    }

    /// The report of a list that was taken in, without rows once these are forgotten.
    func keptReport(_ id: ID<KeptImport>, in room: ImportRoom, as actor: Actor) async throws -> ImportReport {
        let (record, bytes) = try await kept(.report, of: id, in: room, as: actor)
        let stored = try bytes.map(StoredReport.init(bytes:))
        return ImportReport(
            kind: record.kind,
            fileName: record.fileName ?? "",
            isDryRun: false,
            header: stored?.header ?? [],
            rows: try stored?.importRows ?? [],
            record: record
        )
    }

    /// A list that was taken in, and what is kept of it; nil once that is forgotten.
    private func kept(
        _ part: KeptImportTable.Part,
        of id: ID<KeptImport>,
        in room: ImportRoom,
        as actor: Actor
    ) async throws -> (record: KeptImport, bytes: [UInt8]?) {
        try await look(as: actor) { work, tx in
            let found = try KeptImportTable.find(id, kinds: room.kinds, by: work.owner(of: room), in: tx)
            guard let record = found else { throw Refusal.notFound }
            guard record.forgottenAt == nil else { return (record, nil) }
            return (record, try KeptImportTable.contents(part, of: id, in: tx))
        }
    }

    /// Forgets files and rows of lists that were taken in longer ago than they are kept. To be done once a day.
    /// - Returns: of how many lists.
    /// - Throws: `Refusal.notFound` when the actor is not the house itself.
    @discardableResult
    package func forgetImports(as actor: Actor) async throws -> Int {
        guard actor.role == .machine else { throw Refusal.notFound }
        let moment = clock()
        let days = try Self.daysOfImports(on: moment.today)
        let past = moment.now.adding(seconds: -days * 86_400)
        let forgotten = try await database.write { tx in
            try KeptImportTable.forget(madeBefore: past, at: moment.now, in: tx)
        }
        await importShelf.forget(madeBefore: past)
        return forgotten
    }

    private static func daysOfImports(on today: Day) throws -> Int {
        guard let rule = RetentionBook.shipped.rule(on: today) else { throw Refusal.notFound }
        return rule.importDays
    }
}

extension Work {
    /// Whose the lists have to be that this actor reads; nil where that does not matter.
    fileprivate func owner(of room: ImportRoom) throws(Refusal) -> ID<User>? {
        try require(room.action) == .everything ? nil : actor.id
    }
}
