internal import ArgumentParser
internal import Server
internal import Storage
internal import Texts

struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: t("move.abstract"),
        discussion: t("move.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("move.from"), valueName: t("move.place")))
    var from: String

    @Option(name: .long, help: .init(t("move.to"), valueName: t("move.place")))
    var to: String

    private struct Summary: Encodable {
        let tables: [String: Int]
    }

    func run() async throws {
        let source = place(from)
        let target = place(to)
        guard source != target else { throw CommandFailure.call(t("move.same")) }
        let isText = store.format == .text
        let tables = try await Move.run(from: source, to: target, clock: BelgianClock.clock()) { name, rows in
            if isText { print("  \(name)\t\(rows)") }
        }
        switch store.format {
        case .json:
            try printJSON(
                Summary(tables: Dictionary(tables.map { ($0.name, $0.digest.count) }) { first, _ in first })
            )
        case .text:
            print(t("move.done", ["tables": tables.count, "rows": tables.reduce(0) { $0 + $1.digest.count }]))
            print(t("move.keys"))
        }
    }

    /// A folder, or the address of a server with the keys in the data folder.
    private func place(_ text: String) -> HousePlace {
        let isAddress = text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
        return store.place(data: isAddress ? store.data : text, database: isAddress ? text : nil)
    }
}
