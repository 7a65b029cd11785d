internal import ArgumentParser
internal import Casework
internal import Domain
internal import Server
internal import Texts

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: t("command.demo.abstract"),
        discussion: t("command.demo.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.demo.today"), valueName: t("command.value.day")))
    var today: String?

    private struct Summary: Encodable {
        let today: String
        let participants: Int
        let users: [String]
        let password: String
    }

    func run() async throws {
        let day = try today.map { try optionDay($0, option: "today") }
        let clock = try BelgianClock.clock(today: day)
        let casework = try await store.casework(today: day, ids: DemoPeople.ids(for: clock().today))
        let desk = SignInDesk(casework: casework)
        guard try await desk.users(as: .machine).isEmpty else { throw CommandFailure.input(t("command.demo.notEmpty")) }
        let demo = Demo(casework: casework, today: casework.clock().today)
        let count = try await demo.fill { done, of in
            if store.format == .text, done.isMultiple(of: 20) {
                print(t("command.demo.progress", ["done": done, "of": of]))
            }
        }
        let users = try await desk.users(as: .machine)
        switch store.format {
        case .json:
            try printJSON(
                Summary(
                    today: casework.clock().today.iso,
                    participants: count,
                    users: users.map(\.email),
                    password: DemoPeople.password
                )
            )
        case .text:
            print(t("command.demo.made", ["count": count]))
            printDemo(users)
        }
    }
}
