internal import ArgumentParser
internal import Domain
internal import Foundation
internal import Server
internal import Storage
internal import Texts

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: t("backup.abstract"),
        discussion: t("backup.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("backup.file"), valueName: t("command.value.file")))
    var file: String

    func run() async throws {
        let path = absolutePath(file)
        let house = try await store.house()
        let casework = house.casework(clock: try BelgianClock.clock())
        let written = try await BackupFile.make(of: house, to: path, with: casework)
        switch store.format {
        case .json: try printJSON(BackupLine(written))
        case .text:
            print(t("backup.made", ["file": path, "rows": written.rows, "tables": written.tables.count]))
            print(t("backup.key", ["key": written.header.master]))
        }
    }
}

/// A backup as the command line writes it.
private struct BackupLine: Encodable {
    struct Table: Encodable {
        let name: String
        let rows: Int
        let digest: String

        init(_ table: TableSummary) {
            name = table.name
            rows = table.digest.count
            digest = Hexadecimal.text(table.digest.bytes)
        }
    }

    let file: String
    let madeAt: String
    let schema: Int
    /// The id of the master key that opens it.
    let key: String
    let bytes: Int
    let digest: String
    let tables: [Table]

    init(_ written: WrittenBackup) {
        file = written.path
        madeAt = written.header.madeAt.description
        schema = written.header.schema
        key = written.header.master
        bytes = written.bytes
        digest = written.digest
        tables = written.tables.map(Table.init)
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: t("restore.abstract"),
        discussion: t("restore.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("restore.file"), valueName: t("command.value.file")))
    var file: String

    @Flag(name: .long, help: .init(t("restore.replace")))
    var replace = false

    private struct Summary: Encodable {
        let madeAt: String
        let rows: Int
        let tables: Int
        let movedAside: String?
    }

    func run() async throws {
        let report = try await Restore.run(
            absolutePath(file),
            into: store.place,
            replacing: replace,
            clock: BelgianClock.clock()
        )
        let rows = report.tables.reduce(0) { $0 + $1.digest.count }
        let madeAt = report.header.madeAt
        switch store.format {
        case .json:
            try printJSON(
                Summary(
                    madeAt: madeAt.description,
                    rows: rows,
                    tables: report.tables.count,
                    movedAside: report.movedAside
                )
            )
        case .text:
            if let folder = report.movedAside { print(t("restore.movedAside", ["folder": folder])) }
            let here = BelgianTime(madeAt)
            print(
                t(
                    "restore.done",
                    ["day": here.day.belgian, "time": here.time, "rows": rows, "tables": report.tables.count]
                )
            )
        }
        if !report.faults.isEmpty {
            let words = report.faults.map(words(of:)).joined(separator: "\n")
            throw CommandFailure.input(t("restore.faults") + "\n" + words)
        }
    }
}
