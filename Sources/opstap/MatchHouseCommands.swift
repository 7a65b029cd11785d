internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

/// What fits a participant of the house, who fits a vacancy, or whether the two go together: blind, by their ids.
struct MatchHouseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "house",
        abstract: t("command.matchHouse.abstract"),
        discussion: t("command.matchHouse.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.matchHouse.participant"), valueName: t("command.value.number")))
    var participant: String?

    @Option(name: .long, help: .init(t("command.matchHouse.vacancy"), valueName: t("command.value.number")))
    var vacancy: String?

    @Flag(name: .long, help: .init(t("command.matchHouse.opens")))
    var opens = false

    private struct Line: Encodable {
        let id: String
        let title: String?
        let score: Int
        /// The five parts, in their order.
        let parts: [Int]
    }

    func run() async throws {
        let lines: [Line]
        switch (participant, vacancy) {
        case (let participant?, let vacancy?) where !opens:
            return try await tellPair(ID(participant), ID(vacancy))
        case (let participant?, nil) where opens: return try await tellOpenings(of: ID(participant))
        case (_, _) where opens: throw CommandFailure.call(t("command.matchHouse.opensOf"))
        case (let participant?, nil): lines = try await vacancies(of: ID(participant))
        case (nil, let vacancy?): lines = try await candidates(of: ID(vacancy))
        default: throw CommandFailure.call(t("command.matchHouse.one"))
        }
        switch store.format {
        case .json: try printJSON(lines)
        case .text:
            if lines.isEmpty { print(t("command.matchHouse.none")) }
            for line in lines {
                let parts = line.parts.map(String.init).joined(separator: " + ")
                print(
                    t(
                        "command.matchHouse.line",
                        ["score": line.score, "parts": parts, "id": line.id, "title": line.title ?? ""]
                    )
                )
            }
        }
    }

    private func vacancies(of participant: ID<Participant>) async throws -> [Line] {
        try await store.casework().matches(of: participant, as: .machine).matches.compactMap { found in
            found.match.reasons.map { line(found.vacancy.id.rawValue, found.vacancy.facts.title, $0) }
        }
    }

    private func candidates(of vacancy: ID<Vacancy>) async throws -> [Line] {
        try await store.casework().candidates(of: vacancy, as: .machine).candidates.map {
            line($0.participant?.rawValue ?? $0.reference, nil, $0.reasons)
        }
    }

    private func line(_ id: String, _ title: String?, _ reasons: MatchReasons) -> Line {
        Line(id: id, title: title, score: reasons.score, parts: reasons.parts.map(\.points))
    }
}

/// Compares everybody who looks for work with every open vacancy, as it is done each night.
struct MatchRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: t("command.matchRun.abstract"),
        discussion: t("command.matchRun.example")
    )

    @OptionGroup var store: StoreOptions

    private struct Report: Encodable {
        let people: Int
        let unplacedPeople: Int
        let vacancies: Int
        let unplacedVacancies: Int
        let withMatch: Int
        let neverShown: Int
    }

    func run() async throws {
        let run = try await store.casework().runMatching(as: .machine)
        switch store.format {
        case .json:
            try printJSON(
                Report(
                    people: run.people,
                    unplacedPeople: run.unplacedPeople,
                    vacancies: run.vacancies,
                    unplacedVacancies: run.unplacedVacancies,
                    withMatch: run.withMatch,
                    neverShown: run.neverShown
                )
            )
        case .text:
            let facts: [String: any CustomStringConvertible] = [
                "people": run.people, "vacancies": run.vacancies, "withMatch": run.withMatch,
                "neverShown": run.neverShown,
            ]
            print(t("command.matchRun.line", facts))
        }
    }
}
