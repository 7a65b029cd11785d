internal import ArgumentParser
internal import Casework
internal import Domain
internal import Server
internal import Storage
internal import Texts

struct HouseCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: t("houseCheck.abstract"),
        discussion: t("houseCheck.example")
    )

    @OptionGroup var store: StoreOptions

    @Flag(name: .long, help: .init(t("houseCheck.deep", ["sample": HouseCheck.sample])))
    var deep = false

    private struct Summary: Encodable {
        let schema: Int
        let tables: [String: Int]
        let auditLines: Int
        let keys: Int
        let sealedTexts: Int
        let faults: [Line]

        struct Line: Encodable {
            let kind: String
            let message: String
        }
    }

    func run() async throws {
        let report = try await HouseCheck(try await store.house()).run(deep: deep)
        switch store.format {
        case .json:
            try printJSON(
                Summary(
                    schema: report.schema,
                    tables: Dictionary(report.tables.map { ($0.name, $0.rows) }) { first, _ in first },
                    auditLines: report.auditLines,
                    keys: report.keys,
                    sealedTexts: report.texts,
                    faults: report.faults.map { Summary.Line(kind: $0.kind, message: words(of: $0)) }
                )
            )
        case .text:
            for table in report.tables { print("  \(table.name)\t\(table.rows)") }
            print(
                t(
                    "houseCheck.looked",
                    [
                        "schema": report.schema, "lines": report.auditLines, "keys": report.keys, "texts": report.texts,
                    ]
                )
            )
            for fault in report.faults { print(words(of: fault)) }
            if report.faults.isEmpty { print(t("houseCheck.sound")) }
        }
        if !report.faults.isEmpty {
            throw CommandFailure.input(t("houseCheck.faults", ["count": report.faults.count]))
        }
    }
}

extension HouseFault {
    /// The kind in one word, for programs.
    var kind: String {
        switch self {
        case .engine(.file): "file"
        case .engine(.orphans): "orphans"
        case .audit: "audit"
        case .seal(.missingKey): "missingKey"
        case .seal(.brokenKey): "brokenKey"
        case .seal(.unknownMaster): "unknownMaster"
        case .seal(.unreadable): "sealedText"
        case .seal(.unfindable): "unfindable"
        case .keptImport: "import"
        }
    }
}

func words(of fault: HouseFault) -> String {
    switch fault {
    case .engine(.file(let text)): t("houseCheck.file", ["text": text])
    case .engine(.orphans(let table, let parent, let rows)):
        t("houseCheck.orphans", ["table": table, "parent": parent, "rows": rows])
    case .audit(let fault): t(fault.message)
    case .seal(.missingKey(let participant)): t("houseCheck.missingKey", ["participant": participant])
    case .seal(.brokenKey(let participant)): t("houseCheck.brokenKey", ["participant": participant])
    case .seal(.unknownMaster(let participant, let master)):
        t("houseCheck.unknownMaster", ["participant": participant, "key": master])
    case .seal(.unreadable(let column, let row)):
        t("houseCheck.sealedText", ["column": column.rawValue, "row": row])
    case .seal(.unfindable(let participant)): t("houseCheck.unfindable", ["participant": participant])
    case .keptImport(let id): t("houseCheck.import", ["id": id])
    }
}
