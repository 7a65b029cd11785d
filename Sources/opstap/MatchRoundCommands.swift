internal import ArgumentParser
internal import Casework
internal import Domain
internal import Texts

/// The rounds of tours and internship places of the house, or one of them with the best division (D3); by ids.
struct MatchRoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round",
        abstract: t("command.matchRound.abstract"),
        discussion: t("command.matchRound.example")
    )

    private struct Line: Encodable {
        let id: String
        let title: String
        let programme: String
        let tours: Int
        let seats: Int
        let candidates: Int
        /// The number of the last publication; 0 while there is none.
        let publication: Int

        init(_ line: RoundLine) {
            id = line.round.id.rawValue
            title = line.round.title
            programme = line.round.programme
            tours = line.tours.count
            seats = line.seats
            candidates = line.candidates
            publication = line.round.publication
        }

        var facts: [String: any CustomStringConvertible] {
            [
                "id": id, "title": title, "programme": programme, "tours": tours, "seats": seats,
                "candidates": candidates,
            ]
        }
    }

    @OptionGroup var store: StoreOptions
    @OptionGroup var weighing: WeightsOptions

    @Option(name: .long, help: .init(t("command.matchRound.round"), valueName: t("command.value.id")))
    var round: String?

    @Flag(name: .long, help: .init(t("command.matchRound.publish")))
    var publish = false

    func run() async throws {
        guard let round else {
            if publish { throw CommandFailure.call(t("command.matchRound.publishOf")) }
            return try await list()
        }
        let casework = try await store.casework(weights: weighing.book())
        if publish {
            let seen = try await casework.round(ID(round), as: .machine)
            try await casework.publishDivision(
                of: seen.round.id,
                version: seen.round.version,
                digest: seen.division.digest,
                as: .machine
            )
        }
        try await RoundAnswer(casework.round(ID(round), as: .machine)).tell(store.format)
    }

    private func list() async throws {
        let lines = try await store.casework(weights: weighing.book()).rounds(as: .machine).map(Line.init)
        switch store.format {
        case .json: try printJSON(lines)
        case .text:
            if lines.isEmpty { print(t("command.matchRound.none")) }
            for line in lines { print(t("command.matchRound.line", line.facts)) }
        }
    }
}

/// Makes a round of vacancies and people of the house, and tells the best division.
struct MatchPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: t("command.matchPlan.abstract"),
        discussion: t("command.matchPlan.example")
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var weighing: WeightsOptions

    @Option(name: .long, help: .init(t("command.matchPlan.programme"), valueName: t("command.value.code")))
    var programme: String

    @Option(name: .long, help: .init(t("command.matchPlan.title"), valueName: t("command.value.text")))
    var title: String

    @Option(name: .long, help: .init(t("command.matchPlan.vacancy"), valueName: t("command.value.id")))
    var vacancy: [String]

    @Option(name: .long, help: .init(t("command.matchPlan.candidate"), valueName: t("command.value.id")))
    var candidate: [String] = []

    @Option(name: .long, help: .init(t("command.matchPlan.day"), valueName: t("command.value.day")))
    var day: String

    @Option(name: .long, help: .init(t("command.matchPlan.opens"), valueName: t("command.value.time")))
    var opens = "09:00"

    @Option(name: .long, help: .init(t("command.matchPlan.minutes"), valueName: t("command.value.number")))
    var minutes = 90

    @Option(name: .long, help: .init(t("command.matchPlan.places"), valueName: t("command.value.number")))
    var places = 5

    @Option(name: .long, help: .init(t("command.matchPlan.place"), valueName: t("command.value.text")))
    var place = ""

    @Flag(name: .long, help: .init(t("command.matchPlan.internship")))
    var internship = false

    func run() async throws {
        guard let opens = ClockTime(opens) else {
            throw CommandFailure.call("--opens: \(t("field.notATime"))")
        }
        let facts = TourFacts(
            kind: internship ? .internship : .tour,
            day: try optionDay(day, option: "day"),
            opens: opens,
            minutes: try checked(minutes, Range(TourFacts.lengths), option: "--minutes"),
            place: place,
            capacity: try checked(places, Range(TourFacts.capacities), option: "--places"),
            talks: TalkTimes()
        )
        let new = NewRound(
            title: title,
            programme: programme,
            vacancies: vacancy.map { ID($0) },
            facts: facts,
            people: candidate.isEmpty ? nil : candidate.map { ID($0) }
        )
        let casework = try await store.casework(weights: weighing.book())
        let round = try await casework.planRound(new, as: .machine)
        try await RoundAnswer(casework.round(round, as: .machine)).tell(store.format)
    }
}
