internal import ArgumentParser
internal import Casework
internal import Domain
internal import Server
internal import Texts

/// Prints who may do what, for the controller's register of those who have access to data about health and justice (law of
/// 30 July 2018, articles 9 and 10).
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: t("command.policy.abstract"),
        discussion: t("command.policy.example")
    )

    @Flag(name: .long, help: .init(t("command.policy.routes")))
    var routes = false

    @OptionGroup var store: StoreOptions

    func run() throws {
        switch (routes, store.format) {
        case (false, .text): printText()
        case (false, .json): try printJSON(Policy.columns.map(RoleLine.init))
        case (true, .text): printRoutes()
        case (true, .json): try printJSON(HouseRoutes.lines().map(RouteLine.init))
        }
    }

    private func printText() {
        print(t("command.policy.title"))
        for line in Policy.columns.map(RoleLine.init) {
            print("\n\(line.label.prefix(1).uppercased() + line.label.dropFirst())")
            for act in line.actions { print("  " + padded(act.label, 52) + words(act.standings)) }
            if line.actions.isEmpty { print("  " + t("command.policy.nothing")) }
            for tier in line.tiers {
                print("  " + padded(t("command.policy.tier", ["tier": tier.label]), 52) + words(tier.standings))
            }
            if line.tiers.isEmpty { print("  " + t("command.policy.noTier")) }
        }
        print("\n" + t("command.policy.machine"))
    }

    private func printRoutes() {
        for line in HouseRoutes.lines() {
            let action = line.action.map { t("policy.action.\($0.rawValue)") } ?? t("command.policy.open")
            print(padded(line.method, 5) + padded(line.path, 62) + action)
        }
    }

    private func words(_ standings: [String]) -> String {
        let standings = standings.compactMap(Standing.init(rawValue:))
        return standings.contains(.unrelated)
            ? t.code(Standing.unrelated) : standings.map { t.code($0) }.joined(separator: ", ")
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

/// What somebody in a role may do, as the command line writes it.
private struct RoleLine: Encodable {
    struct Grant: Encodable {
        let word: String
        let label: String
        /// How one must stand to the case.
        let standings: [String]
    }

    let role: String
    let label: String
    let actions: [Grant]
    /// The findings that are read and written in the files that may be opened.
    let tiers: [Grant]

    init(_ role: Role) {
        self.role = role.rawValue
        label = t.code(role)
        actions = Action.allCases.compactMap { action in
            Grant(action.rawValue, t("policy.action.\(action.rawValue)"), Policy.standings(for: action, as: role))
        }
        tiers = Tier.allCases.compactMap { tier in
            Grant(tier.rawValue, t.code(tier), Policy.standings(for: tier, as: role))
        }
    }
}

extension RoleLine.Grant {
    /// Nil where nobody in the role is meant.
    fileprivate init?(_ word: String, _ label: String, _ standings: Set<Standing>) {
        guard !standings.isEmpty else { return nil }
        self.init(word: word, label: label, standings: Standing.allCases.filter(standings.contains).map(\.rawValue))
    }
}

/// A route, as the command line writes it.
private struct RouteLine: Encodable {
    let method: String
    let path: String
    /// Absent for what anybody may ask for.
    let action: String?
    /// Whether its page is given out only with a line in the audit log.
    let audited: Bool

    init(_ line: HouseRoutes.Line) {
        method = line.method
        path = line.path
        action = line.action?.rawValue
        audited = line.method == "GET" && line.action?.showsPeople ?? false
    }
}
