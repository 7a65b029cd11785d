internal import ArgumentParser
internal import Casework
internal import Domain
internal import Foundation
internal import Server
internal import Texts

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: t("command.serve.abstract"),
        discussion: t("command.serve.example")
    )

    @OptionGroup var store: StoreOptions

    @OptionGroup var serving: ServingOptions

    @OptionGroup var backups: BackupOptions

    @Option(name: .long, help: .init(t("command.serve.today"), valueName: t("command.value.day")))
    var today: String?

    func run() async throws {
        let settings = try serving.settings()
        let schedule = try backups.schedule()
        let day = try today.map { try optionDay($0, option: "today") }
        let opened = try await store.house(today: day, for: .serving)
        let casework = opened.casework(clock: try BelgianClock.clock(today: day))
        for definition in opened.differing {
            let facts: [String: any CustomStringConvertible] = [
                "file": definition.file, "code": definition.code, "version": definition.inForce,
            ]
            print(t("command.serve.different", facts))
        }
        let desk = SignInDesk(casework: casework)
        let first = try await desk.firstAdministratorLink()
        let demo = try await desk.users(as: .machine).filter { $0.email.hasSuffix(DemoPeople.mailEnding) }
        var serving = Serving(casework: casework, settings: settings)
        serving.differing = opened.differing
        serving.takeCommands(in: opened.place.folder) { request in
            await OpenedHouse.$served.withValue(opened) { await Program.run(request) }
        }
        if let schedule { serving.backUp(opened, by: schedule) }
        try await serving.run { port in
            let address = settings.address(port: port)
            print(t("command.serve.ready", ["address": address]))
            if let first { print(t("command.serve.first", ["link": "\(address)/eerste-beheerder/\(first)"])) }
            if !demo.isEmpty { printDemo(demo) }
            fflush(nil)
        }
    }
}

/// The sign-ins of the demo data.
func printDemo(_ users: [User]) {
    print(t("command.demo.signIns", ["password": DemoPeople.password]))
    for user in users { print("  \(user.email)  (\(t.code(user.role)))") }
}
