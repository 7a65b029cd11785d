internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

/// A one-time link for somebody who forgot the password.
struct UserLinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: t("command.userLink.abstract"),
        discussion: t("command.userLink.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.userLink.email"), valueName: t("command.value.address")))
    var email: String

    private struct Line: Encodable {
        let email: String
        let link: String
    }

    func run() async throws {
        let desk = SignInDesk(casework: try await store.casework())
        let user = try await desk.user(email: email, as: .machine)
        let link = "/wachtwoord/\(try await desk.renewLink(for: user.id, as: .machine))"
        switch store.format {
        case .json: try printJSON(Line(email: user.email, link: link))
        case .text: print(t("command.userAdd.link", ["link": link]))
        }
    }
}

/// Takes away the second factor of somebody who lost it.
struct UserResetFactorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset-factor",
        abstract: t("command.userFactor.abstract"),
        discussion: t("command.userFactor.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.userLink.email"), valueName: t("command.value.address")))
    var email: String

    private struct Line: Encodable { let email: String }

    func run() async throws {
        let desk = SignInDesk(casework: try await store.casework())
        let user = try await desk.user(email: email, as: .machine)
        try await desk.resetFactor(of: user.id, as: .machine)
        switch store.format {
        case .json: try printJSON(Line(email: user.email))
        case .text: print(t("command.userFactor.done", ["name": user.name]))
        }
    }
}
