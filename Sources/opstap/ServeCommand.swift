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

    @Option(name: .long, help: .init(t("command.serve.port")))
    var port = 8080

    @Option(name: .long, help: .init(t("command.serve.host")))
    var host = "127.0.0.1"

    @Flag(name: .long, help: .init(t("command.serve.behindTLS")))
    var behindTls = false

    @Option(name: .long, help: .init(t("command.serve.today"), valueName: t("command.value.day")))
    var today: String?

    func run() async throws {
        guard (0...65_535).contains(port) else { throw CommandFailure.call("--port: 0–65535") }
        let casework = try await store.casework(today: try today.map { try optionDay($0, option: "today") })
        let desk = SignInDesk(casework: casework)
        let first = try await desk.firstAdministratorLink()
        let demo = try await desk.users(as: .machine).filter { $0.email.hasSuffix(DemoPeople.mailEnding) }
        let host = host
        try await Serving(casework: casework, host: host, port: port, isBehindTLS: behindTls).run { port in
            let address = "http://\(host == "127.0.0.1" ? "localhost" : host):\(port)"
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
