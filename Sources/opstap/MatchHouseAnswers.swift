internal import Casework
internal import Domain
internal import Texts

/// What `opstap match house` tells besides lists: one pair, and what a single change would open. In words that do not change, so that
/// a program can read them.
extension MatchHouseCommand {
    struct Pair: Encodable {
        /// `match`, `notEligible`, `notRelevant` or `unknown`.
        let verdict: String
        let score: Int?
        /// The five parts, in their order.
        let parts: [Int]?
        /// What fails.
        let failing: [String]
        /// When one of both sides said no, as long as nothing changed; then the pair stands on no list.
        let declinedOn: String?

        init(_ match: PairMatch, declined: DeclinedMatch?) {
            declinedOn = declined?.day.iso
            score = match.score
            parts = match.reasons.map { $0.parts.map(\.points) }
            switch match {
            case .match: (verdict, failing) = ("match", [])
            case .notEligible(let obstacles): (verdict, failing) = ("notEligible", obstacles.map(\.words))
            case .notRelevant: (verdict, failing) = ("notRelevant", [])
            case .unknown(let gaps): (verdict, failing) = ("unknown", gaps.map { "\($0)" })
            }
        }
    }

    struct Opening: Encodable {
        let step: String
        /// How many vacancies fit only then, and by how many points the list of the best rises.
        let count: Int
        let gain: Int
        /// The best of them.
        let vacancies: [String]
    }

    /// Why a participant and a vacancy go together, or what stands in the way.
    func tellPair(_ participant: ID<Participant>, _ vacancy: ID<Vacancy>) async throws {
        let casework = try await store.casework(weights: weighing.book())
        let answer = try await casework.match(of: participant, with: [vacancy], as: .machine)
        guard let found = answer.matches.first else { return }
        let pair = Pair(found.match, declined: found.declined)
        switch store.format {
        case .json: try printJSON(pair)
        case .text:
            let parts = pair.parts.map { " = " + $0.map(String.init).joined(separator: " + ") } ?? ""
            let score = pair.score.map { " \($0)\(parts)" } ?? ""
            let failing = pair.failing.isEmpty ? "" : ": " + pair.failing.joined(separator: ", ")
            let declined = pair.declinedOn.map { t("command.matchHouse.declined", ["day": $0]) } ?? ""
            print("\(pair.verdict)\(score)\(failing)\(declined)")
        }
    }

    /// What a single change of a participant would open, the one that opens most first.
    func tellOpenings(of participant: ID<Participant>) async throws {
        let found = try await store.casework(weights: weighing.book()).openings(of: participant, as: .machine)
        let openings = found.openings.map { opening in
            Opening(
                step: opening.step.words,
                count: opening.count,
                gain: opening.gain,
                vacancies: opening.best.map(\.vacancy.id.rawValue)
            )
        }
        switch store.format {
        case .json: try printJSON(openings)
        case .text:
            if openings.isEmpty { print(t("command.matchHouse.none")) }
            for opening in openings {
                let facts: [String: any CustomStringConvertible] = [
                    "step": opening.step, "count": opening.count, "gain": opening.gain,
                ]
                print(t("command.matchHouse.opening", facts))
            }
        }
    }
}

extension MatchObstacle {
    fileprivate var words: String {
        switch self {
        case .distance(let metres, let reach): "distance \(metres) > \(reach)"
        case .language(let skill, let asked, let has): "language \(skill.rawValue) \(asked.rawValue) > \(has.rawValue)"
        case .licence(let licence): "licence \(licence.rawValue)"
        case .certificate(let certificate): "certificate \(certificate.rawValue)"
        case .time(let time): "time \(time.rawValue)"
        case .ownTransport: "ownTransport"
        case .startForm: "startForm"
        case .hours(let hours, let within): "hours \(hours) not in \(within.lowerBound)-\(within.upperBound)"
        case .startDate(let latest): "startDate \(latest.iso)"
        case .notSuitable: "notSuitable"
        }
    }
}

extension ProfileStep {
    fileprivate var words: String {
        switch self {
        case .language(let skill, let level): "language \(skill.rawValue) \(level.rawValue)"
        case .licence(let licence): "licence \(licence.rawValue)"
        case .certificate(let certificate): "certificate \(certificate.rawValue)"
        case .time(let time): "time \(time.rawValue)"
        case .travel(let minutes): "travel \(minutes)"
        }
    }
}
