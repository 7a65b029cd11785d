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

    @OptionGroup var weighing: WeightsOptions

    @Option(name: .long, help: .init(t("command.serve.today"), valueName: t("command.value.day")))
    var today: String?

    func run() async throws {
        let settings = try serving.settings()
        let schedule = try backups.schedule()
        let day = try today.map { try optionDay($0, option: "today") }
        let weights = try weighing.book()
        let opened = try await store.house(today: day, for: .serving).matching(by: weights)
        let casework = opened.casework(clock: try BelgianClock.clock(today: day))
        let (format, differing, held) = (store.format, opened.differing, casework.weightsOfToday)
        if format == .text {
            for definition in differing {
                let facts: [String: any CustomStringConvertible] = [
                    "file": definition.file, "code": definition.code, "version": definition.inForce,
                ]
                print(t("command.serve.different", facts))
            }
            if weights != nil {
                print(t("command.serve.weights", ["version": held.version, "source": held.source]))
            }
        }
        let desk = SignInDesk(casework: casework)
        let first = try await desk.firstAdministratorLink()
        let demo = try await desk.users(as: .machine).filter { $0.email.hasSuffix(DemoPeople.mailEnding) }
        var serving = Serving(casework: casework, settings: settings)
        serving.differing = differing
        serving.takeCommands(in: opened.place.folder) { request in
            await OpenedHouse.$served.withValue(opened) { await Program.run(request) }
        }
        if let schedule { serving.backUp(opened, by: schedule) }
        try await serving.run { port in
            let address = settings.address(port: port)
            let link = first.map { "\(address)/eerste-beheerder/\($0)" }
            switch format {
            case .json:
                Greeting(address: address, link: link, differing: differing, weights: held, demo: demo).say()
            case .text:
                print(t("command.serve.ready", ["address": address]))
                if let link { print(t("command.serve.first", ["link": link])) }
                if !demo.isEmpty { printDemo(demo) }
            }
            fflush(nil)
        }
    }
}

/// What a server says once it answers, with `--format json`.
private struct Greeting: Encodable {
    struct Definition: Encodable {
        let file, code: String
        let inForce: Int
    }

    struct SignIn: Encodable {
        let email, role, password: String
    }

    let address: String
    /// Absent once there is an administrator.
    let firstAdministrator: String?
    /// Files of definitions that differ from the version in force.
    let differing: [Definition]
    /// Which version of the weights holds today.
    let weightsVersion: Int
    /// Of the demo data.
    let demo: [SignIn]

    init(address: String, link: String?, differing: [DifferingDefinition], weights: MatchingWeights, demo: [User]) {
        self.address = address
        firstAdministrator = link
        self.differing = differing.map { Definition(file: $0.file, code: $0.code, inForce: $0.inForce) }
        weightsVersion = weights.version
        self.demo = demo.map { SignIn(email: $0.email, role: $0.role.rawValue, password: DemoPeople.password) }
    }

    func say() {
        do {
            try printJSON(self)
        } catch {
            Console.current.complain(Data("\(error)\n".utf8))
        }
    }
}

/// The sign-ins of the demo data.
func printDemo(_ users: [User]) {
    print(t("command.demo.signIns", ["password": DemoPeople.password]))
    for user in users { print("  \(user.email)  (\(t.code(user.role)))") }
}
