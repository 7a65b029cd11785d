internal import ArgumentParser
internal import Server
internal import Storage
internal import Texts

/// Lets a user of the database server work with the tables, and only add to the audit log.
struct GrantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: t("grant.abstract"),
        discussion: t("grant.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("grant.user"), valueName: t("grant.value")))
    var user: String

    private struct Granted: Encodable { let user: String }

    func run() async throws {
        guard store.place.address != nil else { throw CommandFailure.call(t("grant.noServer")) }
        try await Schema.grant(to: user, in: store.house().database)
        switch store.format {
        case .json: try printJSON(Granted(user: user))
        case .text: print(t("grant.done", ["user": user]))
        }
    }
}
