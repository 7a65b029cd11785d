internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

/// Shows every version of every programme, with who loaded it and why (F1).
struct ProgrammeListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: t("command.programmeList.abstract"),
        discussion: t("command.programmeList.example")
    )

    @OptionGroup var store: StoreOptions

    private struct Programme: Encodable {
        struct Version: Encodable {
            let version: Int
            let isInForce: Bool
            let loadedAt: String
            let loadedBy: String?
            let reason: String
            /// Trajectories on it that are not closed.
            let running: Int
        }

        struct Draft: Encodable {
            let basedOn: Int
            let changedAt: String
            let changedBy: String
        }

        let code: String
        let name: String
        let versions: [Version]
        let draft: Draft?

        init(_ history: ProgrammeHistory) {
            code = history.code
            name = history.name
            versions = history.versions.map { version in
                Version(
                    version: version.version,
                    isInForce: version == history.inForce,
                    loadedAt: version.loadedAt.description,
                    loadedBy: version.loadedBy,
                    reason: version.reason,
                    running: history.running[version.version] ?? 0
                )
            }
            draft = history.draft.map {
                Draft(basedOn: $0.basedOn, changedAt: $0.changedAt.description, changedBy: $0.changedBy)
            }
        }
    }

    func run() async throws {
        let casework = try await store.casework()
        var histories: [ProgrammeHistory] = []
        for line in try await casework.programmeLines(as: .machine) {
            histories.append(try await casework.programmeHistory(of: line.code, as: .machine))
        }
        switch store.format {
        case .json: try printJSON(histories.map(Programme.init))
        case .text:
            if histories.isEmpty { print(t("command.programmeList.none")) }
            for line in histories.flatMap(lines) { print(line) }
        }
    }

    private func lines(of history: ProgrammeHistory) -> [String] {
        let draft = history.draft.map { draft in
            t("command.programmeList.draft", facts(history.code, 0, draft.changedAt, draft.changedBy, ""))
        }
        let versions = history.versions.map { version in
            let isOurs = version.loadedBy == nil || version.loadedBy == Actor.machine.name
            let reason = version.reason.isEmpty && isOurs ? t("publish.atStart") : version.reason
            return t(
                "command.programmeList.\(version == history.inForce ? "inForce" : "line")",
                facts(version.code, version.version, version.loadedAt, version.loadedBy ?? "–", reason)
            )
        }
        return (draft.map { [$0] } ?? []) + versions
    }

    private func facts(
        _ code: String,
        _ version: Int,
        _ instant: Instant,
        _ by: String,
        _ reason: String
    ) -> [String: any CustomStringConvertible] {
        let moment = BelgianTime(instant)
        return [
            "code": code, "version": version, "day": moment.day.belgian, "time": moment.time, "by": by,
            "reason": reason,
        ]
    }
}

/// Prints the text of a version as it was loaded (F1).
struct ProgrammeShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: t("command.programmeShow.abstract"),
        discussion: t("command.programmeShow.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.programmeShow.code"), valueName: t("command.value.code")))
    var code: String

    @Option(name: .long, help: .init(t("command.programmeShow.version"), valueName: t("command.value.number")))
    var version: Int?

    private struct Shown: Encodable {
        struct Funder: Encodable {
            let name: String
            let role: String
            let amountInCents: Int?
            let share: Int?
            let first: String
            let last: String?
        }

        struct Retention: Encodable {
            let years: Int
            let from: String
            let sensitiveYears: Int?
        }

        let code: String
        let version: Int
        let isInForce: Bool
        let definition: String
        /// The main funder first; null, as what follows, for a text that can't be read any more.
        let funding: [Funder]?
        let retention: Retention?
        /// By language, how many texts are not written in it.
        let lackingTexts: [String: Int]?

        init(_ text: ProgrammeText) {
            let programme = text.definition
            code = text.version.code
            version = text.version.version
            isInForce = text.isInForce
            definition = text.text
            funding = programme?.funders.map { funder in
                Funder(
                    name: funder.name,
                    role: funder.role.rawValue,
                    amountInCents: funder.amountInCents,
                    share: funder.share,
                    first: funder.first.iso,
                    last: funder.last?.iso
                )
            }
            retention = programme?.retention.map { rule in
                Retention(years: rule.years, from: rule.from.rawValue, sensitiveYears: rule.sensitiveYears)
            }
            lackingTexts = programme.map { programme in
                let counts = Language.allCases.map { ($0.rawValue, programme.lacking(in: $0)) }
                return Dictionary(uniqueKeysWithValues: counts)
            }
        }
    }

    func run() async throws {
        let casework = try await store.casework()
        let text: ProgrammeText
        do {
            text = try await casework.programmeText(of: code, version: version, as: .machine)
        } catch Refusal.notFound {
            let known = try await casework.programmeLines(as: .machine).map(\.code)
            guard known.contains(code), let version else {
                throw CommandFailure.call(
                    t("programme.missing", ["code": code, "known": known.joined(separator: ", ")])
                )
            }
            throw CommandFailure.call(t("command.programmeShow.missing", ["code": code, "version": version]))
        }
        switch store.format {
        case .json: try printJSON(Shown(text))
        case .text:
            // Without a line more: what is printed can be loaded again.
            print(text.text.hasSuffix("\n") ? String(text.text.dropLast()) : text.text)
        }
    }
}
