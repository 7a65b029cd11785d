internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: t("command.user.abstract"),
        discussion: t("command.user.example"),
        subcommands: [UserAddCommand.self, UserListCommand.self, UserLinkCommand.self, UserResetFactorCommand.self]
    )
}

/// A user as the command line writes one.
private struct UserLine: Encodable {
    let id: String
    let name: String
    let email: String
    let role: String
    let institution: String?
    let active: Bool
    /// The path of the one-time link to choose a password, for a new user without one.
    let link: String?

    init(_ user: User, link: String? = nil) {
        id = user.id.rawValue
        name = user.name
        email = user.email
        role = user.role.rawValue
        institution = user.institution
        active = user.isActive
        self.link = link
    }
}

struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: t("command.userAdd.abstract"),
        discussion: t("command.userAdd.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.userAdd.name"), valueName: t("command.value.name")))
    var name: String

    @Option(name: .long, help: .init(t("command.userAdd.email"), valueName: t("command.value.address")))
    var email: String

    @Option(name: .long, help: .init(t("command.userAdd.role"), valueName: t("command.value.role")))
    var role: String

    @Option(name: .long, help: .init(t("command.userAdd.institution"), valueName: t("command.value.name")))
    var institution = ""

    @Option(name: .long, help: .init(t("command.userAdd.participant"), valueName: t("command.value.id")))
    var participant: String?

    @Flag(name: .long, help: .init(t("command.userAdd.password")))
    var passwordStdin = false

    func run() async throws {
        guard let role = Role(rawValue: role), role != .machine else {
            let words = Role.allCases.filter { $0 != .machine }.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.call(t("command.userAdd.unknownRole", ["value": role, "words": words]))
        }
        var password: String?
        if passwordStdin {
            guard let line = readStandardLine() else {
                throw CommandFailure.input(t("command.userAdd.noPassword"))
            }
            password = line
        }
        // The command line does not know whether the server asks a second factor: the password must do without.
        let rules = SignInRules(isSecondFactorRequired: false)
        let desk = SignInDesk(casework: try await store.casework(), rules: rules)
        let new = NewUser(
            name: name,
            email: email,
            role: role,
            institution: institution,
            participant: participant.map { ID($0) },
            password: password
        )
        let (user, token) = try await desk.addUser(new, as: .machine)
        let link = token.map { "/wachtwoord/\($0)" }
        switch store.format {
        case .json: try printJSON(UserLine(user, link: link))
        case .text:
            print(t("command.userAdd.added", ["name": user.name, "email": user.email, "role": t.code(user.role)]))
            if let link { print(t("command.userAdd.link", ["link": link])) }
        }
    }
}

struct UserListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: t("command.userList.abstract"),
        discussion: t("command.userList.example")
    )

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let users = try await SignInDesk(casework: try await store.casework()).users(as: .machine)
        switch store.format {
        case .json: try printJSON(users.map { UserLine($0) })
        case .text:
            if users.isEmpty { print(t("command.userList.none")) }
            for user in users {
                let state = user.isActive ? t("user.active") : t("user.inactive")
                print("\(user.email)\t\(user.name)\t\(t.code(user.role))\t\(state)")
            }
        }
    }
}
