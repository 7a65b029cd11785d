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
    @OptionGroup var weighing: WeightsOptions

    @Option(name: .long, help: .init(t("command.matchHouse.participant"), valueName: t("command.value.number")))
    var participant: String?

    @Option(name: .long, help: .init(t("command.matchHouse.vacancy"), valueName: t("command.value.number")))
    var vacancy: String?

    @Flag(name: .long, help: .init(t("command.matchHouse.opens")))
    var opens = false

    @Flag(name: .long, help: .init(t("command.matchHouse.uncapped")))
    var uncapped = false

    private struct Line: Encodable {
        let id: String
        let title: String?
        let score: Int
        /// The five parts, in their order.
        let parts: [Int]
        /// Of the list of a participant: whether it stands lower because many people are shown it already.
        let givesWay: Bool?
    }

    func run() async throws {
        let lines: [Line]
        if uncapped, opens || participant == nil || vacancy != nil {
            throw CommandFailure.call(t("command.matchHouse.uncappedOf"))
        }
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
                let facts: [String: any CustomStringConvertible] = [
                    "score": line.score, "parts": parts, "id": line.id, "title": line.title ?? "",
                ]
                let lower = t("command.matchHouse.givesWay", ["words": t("match.givesWay")])
                print(t("command.matchHouse.line", facts) + (line.givesWay == true ? lower : ""))
            }
        }
    }

    private func vacancies(of participant: ID<Participant>) async throws -> [Line] {
        let casework = try await store.casework(weights: weighing.book())
        let found = try await casework.matches(of: participant, isCapped: !uncapped, as: .machine)
        return found.matches.compactMap { found in
            found.match.reasons.map {
                line(found.vacancy.id.rawValue, found.vacancy.facts.title, $0, givesWay: found.givesWay)
            }
        }
    }

    private func candidates(of vacancy: ID<Vacancy>) async throws -> [Line] {
        try await store.casework(weights: weighing.book()).candidates(of: vacancy, as: .machine).candidates.map {
            line($0.participant?.rawValue ?? $0.reference, nil, $0.reasons)
        }
    }

    private func line(_ id: String, _ title: String?, _ reasons: MatchReasons, givesWay: Bool? = nil) -> Line {
        Line(
            id: id,
            title: title,
            score: reasons.score,
            parts: reasons.parts.map(\.points),
            givesWay: givesWay
        )
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
    @OptionGroup var weighing: WeightsOptions

    private struct Report: Encodable {
        let people: Int
        let unplacedPeople: Int
        let vacancies: Int
        let unplacedVacancies: Int
        let withMatch: Int
        let neverShown: Int
        let cap: Int
        let mostShown: Int
        let givingWay: Int
        let keptPermille: Int
        /// Which version of the weights counted.
        let weightsVersion: Int
    }

    func run() async throws {
        let run = try await store.casework(weights: weighing.book()).runMatching(as: .machine)
        switch store.format {
        case .json:
            try printJSON(
                Report(
                    people: run.people,
                    unplacedPeople: run.unplacedPeople,
                    vacancies: run.vacancies,
                    unplacedVacancies: run.unplacedVacancies,
                    withMatch: run.withMatch,
                    neverShown: run.neverShown,
                    cap: run.cap,
                    mostShown: run.mostShown,
                    givingWay: run.givingWay,
                    keptPermille: run.keptPermille,
                    weightsVersion: run.weightsVersion
                )
            )
        case .text:
            let facts: [String: any CustomStringConvertible] = [
                "people": run.people, "vacancies": run.vacancies, "withMatch": run.withMatch,
                "neverShown": run.neverShown, "givingWay": run.givingWay, "cap": run.cap, "mostShown": run.mostShown,
                "weights": run.weightsVersion,
            ]
            print(t("command.matchRun.line", facts))
        }
    }
}
