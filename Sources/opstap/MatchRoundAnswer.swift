internal import Casework
internal import Domain
internal import Texts

/// What is told of one round: who goes where, who goes nowhere and why, and what the division gained. People stand by their ids,
/// in words that do not change, so that a program can read them.
struct RoundAnswer: Encodable {
    struct Seat: Encodable {
        let participant: String
        let score: Int
        let byHand: Bool
    }

    struct Visit: Encodable {
        let id: String
        let employer: String
        let kind: String
        let state: String
        let day: String
        let opens: String
        let places: Int
        let vacancies: [String]
        let participants: [Seat]
    }

    struct Unplaced: Encodable {
        let participant: String
        /// `noProfile`, `noMatch`, `declined`, `noSeats`, `forbiddenByHand` or `othersFitBetter`.
        let why: String
        /// Where it matters least that others fit better, and by how much the total would be lower.
        var tour: String?
        var loss: Int?
    }

    let id: String
    let title: String
    let programme: String
    /// The number of the last publication, and whether everybody was told what stands here.
    let publication: Int
    let isPublishedAsItIs: Bool
    let tours: [Visit]
    let unplaced: [Unplaced]
    /// Without the seats of tours that were held.
    let objective: Int
    let placed: Int
    let certified: Bool
    /// The highest total without changes by hand.
    let withoutChanges: Int
    let inTurn: Int
    let inTurnPlaced: Int
    /// How many changes by hand can't be followed any more.
    let brokenChanges: Int

    init(_ view: RoundView) {
        let division = view.division
        id = view.round.id.rawValue
        title = view.round.title
        programme = view.round.programme
        publication = view.round.publication
        isPublishedAsItIs = view.isPublishedAsItIs
        tours = view.tours.map { Visit($0, division.places(at: $0.tour.id)) }
        unplaced = division.unplaced.map(Unplaced.init)
        objective = division.score
        placed = division.placedCount
        certified = division.isProved
        withoutChanges = division.freeScore
        inTurn = division.inTurn
        inTurnPlaced = division.inTurnPlaced
        brokenChanges = division.broken.count
    }

    /// Prints it.
    /// - Throws: `CommandFailure` when it is not proved that nothing better is possible.
    func tell(_ format: OutputFormat) throws {
        switch format {
        case .json: try printJSON(self)
        case .text: lines.forEach { print($0) }
        }
        if !certified { throw CommandFailure.input(t("command.matchAllocate.unproved")) }
    }

    private var lines: [String] {
        var lines = [t("command.matchRound.head", ["id": id, "title": title, "programme": programme])]
        for tour in tours {
            let facts: [String: any CustomStringConvertible] = [
                "id": tour.id, "employer": tour.employer, "day": tour.day, "opens": tour.opens,
                "n": tour.participants.count, "all": tour.places,
            ]
            lines.append("  " + t("command.matchRound.tour", facts))
            lines += tour.participants.map { "    \($0.participant)  \($0.score)" }
        }
        if !unplaced.isEmpty { lines.append("  " + t("command.matchRound.unplaced")) }
        for person in unplaced {
            let facts: [String: any CustomStringConvertible] = ["tour": person.tour ?? "", "loss": person.loss ?? 0]
            lines.append("    \(person.participant)  \(t("command.matchRound.why.\(person.why)", facts))")
        }
        let facts: [String: any CustomStringConvertible] = [
            "objective": objective, "placed": placed, "of": placed + unplaced.count, "inTurn": inTurn,
            "inTurnPlaced": inTurnPlaced,
        ]
        lines.append(t("command.matchAllocate.line", facts))
        if certified { lines.append(t("command.matchAllocate.proved")) }
        if publication > 0 { lines.append(t("command.matchRound.published", ["number": publication])) }
        if brokenChanges > 0 { lines.append(t("command.matchRound.broken", ["count": brokenChanges])) }
        return lines
    }
}

extension RoundAnswer.Visit {
    fileprivate init(_ line: TourLine, _ places: [TourDivision.Place]) {
        let facts = line.tour.facts
        id = line.tour.id.rawValue
        employer = line.employer.facts.name
        kind = facts.kind.rawValue
        state = line.tour.state.rawValue
        day = facts.day.iso
        opens = facts.opens.description
        self.places = facts.capacity
        vacancies = line.vacancies.map(\.id.rawValue)
        participants = places.map {
            .init(participant: $0.participant.rawValue, score: $0.score, byHand: $0.isByHand)
        }
    }
}

extension RoundAnswer.Unplaced {
    fileprivate init(_ place: TourDivision.Place) {
        participant = place.participant.rawValue
        switch place.why {
        case .noProfile: why = "noProfile"
        case .declined: why = "declined"
        case .noSeats: why = "noSeats"
        case .forbiddenByHand: why = "forbiddenByHand"
        case .othersFitBetter(let other, let least):
            why = "othersFitBetter"
            tour = other.rawValue
            loss = least
        case .noMatch, nil: why = "noMatch"
        }
    }
}
