internal import ArgumentParser
internal import Casework
internal import Domain
internal import Storage
internal import Texts

/// Writes out everything that is known about one person.
struct ExportPersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: t("command.exportPerson.abstract"),
        discussion: t("command.exportPerson.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.exportPerson.person"), valueName: t("command.exportPerson.value")))
    var person: String

    private struct Written: Encodable {
        let participant: String
        let tables: [String: [[String: Cell]]]
    }

    /// A number or a text, as it is stored.
    private struct Cell: Encodable {
        let value: SQLValue

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch value {
            case .null: try container.encodeNil()
            case .integer(let number): try container.encode(number)
            case .real(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            }
        }

        var words: String {
            switch value {
            case .null: ""
            case .integer(let number): "\(number)"
            case .real(let number): "\(number)"
            case .text(let text): text
            }
        }
    }

    func run() async throws {
        let record = try await store.casework().record(of: ID(person), as: .machine)
        switch store.format {
        case .json:
            let tables = record.tables.map { ($0.name, $0.rows.map { row in row.mapValues(Cell.init) }) }
            try printJSON(Written(participant: person, tables: Dictionary(tables) { first, _ in first }))
        case .text:
            for table in record.tables {
                print("\n\(table.name)")
                for row in table.rows {
                    let cells = row.sorted { $0.key < $1.key }.map { "\($0.key): \(Cell(value: $0.value).words)" }
                    print("  " + cells.joined(separator: "; "))
                }
            }
        }
    }
}
