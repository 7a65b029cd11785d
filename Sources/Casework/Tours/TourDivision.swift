package import Domain
internal import Matching

/// Who goes where in a round (D3): the best that capacities and changes by hand allow, with the proof that it is, beside what it
/// would be if everybody chose in turn.
package struct TourDivision: Sendable {
    package struct Place: Hashable, Sendable {
        package let participant: ID<Participant>
        package let trajectory: ID<Trajectory>
        /// Nil for who comes along nowhere; then `why` says why.
        package let tour: ID<Tour>?
        package let score: Int
        package let isByHand: Bool
        package let why: WhyNot?
    }

    package enum WhyNot: Hashable, Sendable {
        /// It is not known yet from where somebody leaves.
        case noProfile
        /// No vacancy of any tour fits.
        case noMatch
        /// What fits was declined by one of both sides, and nothing changed since.
        case declined
        /// What fits takes nobody: cancelled, or held already.
        case noSeats
        case forbiddenByHand
        /// Everywhere others fit better. At this tour it matters least: the total would be lower by at least so much.
        case othersFitBetter(ID<Tour>, loss: Int)
    }

    /// In the order in which people came.
    package let places: [Place]
    package let score: Int
    /// The best without changes by hand.
    package let freeScore: Int
    package let inTurn: Int
    package let inTurnPlaced: Int
    /// Whether the certificate of the engine proves that nothing better is possible.
    package let isProved: Bool
    /// Changes by hand that can't be followed any more, because nothing there fits or there are too many.
    package let broken: [TourChange]
    /// At which tours somebody would fit, had neither side said no: they get no seat there.
    package let declined: [ID<Participant>: Set<ID<Tour>>]

    package var placedCount: Int { places.count { $0.tour != nil } }
    package var unplaced: [Place] { places.filter { $0.tour == nil } }

    package func places(at tour: ID<Tour>) -> [Place] { places.filter { $0.tour == tour } }

    /// The same for the same division alone: who publishes says by it what they saw.
    package var digest: String {
        let words = places.map { "\($0.participant.rawValue)>\($0.tour?.rawValue ?? "-")" }.joined(separator: " ")
        let sum = words.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return String(sum, radix: 36)
    }

    /// `scores`: by candidate and tour, nil where somebody fits nothing.
    package init(
        of candidates: [TourCandidate],
        over tours: [Tour],
        scores: [[Int?]],
        withoutProfile: Set<ID<Participant>> = [],
        declined: [ID<Participant>: Set<ID<Tour>>] = [:],
        changes: [TourChange]
    ) throws {
        let problem = try Self.problem(tours, scores)
        let rows = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1.participant, $0) })
        let columns = Dictionary(uniqueKeysWithValues: tours.enumerated().map { ($1.id, $0) })
        var (followed, broken): (HandChanges, [TourChange]) = (HandChanges(), [])
        var adjusted = try problem.solved(with: followed)
        let free = adjusted.allocation.objective
        // One after the other, so that one that can't be followed any more leaves the others standing.
        for change in changes {
            guard let row = rows[change.participant], let column = columns[change.tour] else { continue }
            var more = followed
            let pair = HandChanges.Pair(person: row, place: column)
            if change.kind == .put { more.fixed.append(pair) } else { more.forbidden.append(pair) }
            do throws(HandChangeFault) {
                adjusted = try problem.solved(with: more)
                followed = more
            } catch {
                // Forbidding what is not possible anyhow changes nothing.
                if change.kind == .put { broken.append(change) }
            }
        }
        let byHand = Set(followed.fixed.map(\.person))
        places = candidates.enumerated().map { row, candidate in
            let column = adjusted.allocation.places[row]
            return Place(
                participant: candidate.participant,
                trajectory: candidate.trajectory,
                tour: column.map { tours[$0].id },
                score: column.flatMap { problem.score(person: row, place: $0) } ?? 0,
                isByHand: byHand.contains(row),
                why: column == nil
                    ? Self.why(
                        row,
                        problem,
                        adjusted,
                        tours,
                        withoutChoice: declined[candidate.participant] != nil
                            ? .declined : withoutProfile.contains(candidate.participant) ? .noProfile : .noMatch
                    )
                    : nil
            )
        }
        let inTurn = problem.firstComeFirstServed()
        score = adjusted.allocation.objective
        freeScore = free
        self.inTurn = inTurn.objective
        inTurnPlaced = inTurn.places.count { $0 != nil }
        isProved = adjusted.allocation.certificate.proves(adjusted.remainingObjective, for: adjusted.remaining)
        self.broken = broken
        self.declined = declined
    }

    private init(_ other: TourDivision, places: [Place]) {
        self.places = places
        (score, freeScore, inTurn) = (other.score, other.freeScore, other.inTurn)
        (inTurnPlaced, isProved, broken) = (other.inTurnPlaced, other.isProved, other.broken)
        declined = other.declined
    }

    /// The same with seats that stand already; they are in no total.
    func keeping(_ seats: [TourSeat], inOrderOf candidates: [TourCandidate]) -> TourDivision {
        let settled = seats.map { seat in
            Place(
                participant: seat.participant,
                trajectory: seat.trajectory,
                tour: seat.tour,
                score: seat.score,
                isByHand: seat.isByHand,
                why: nil
            )
        }
        let all = Dictionary((places + settled).map { ($0.participant, $0) }, uniquingKeysWith: { first, _ in first })
        return TourDivision(self, places: candidates.compactMap { all[$0.participant] })
    }

    private static func problem(_ tours: [Tour], _ scores: [[Int?]]) throws(LimitFault) -> AllocationProblem {
        var problem = try AllocationProblem(capacities: tours.map(\.seats))
        for row in scores {
            try problem.append(
                row.enumerated().compactMap { column, score in
                    score.map { AllocationProblem.Choice(place: column, score: $0) }
                }
            )
        }
        return problem
    }

    private static func why(
        _ row: Int,
        _ problem: AllocationProblem,
        _ adjusted: AdjustedAllocation,
        _ tours: [Tour],
        withoutChoice: WhyNot
    ) -> WhyNot {
        guard !problem.choices(of: row).isEmpty else { return withoutChoice }
        // Seats that were given by hand are still seats: what remains knows only those that are left.
        let isOpen = problem.choices(of: row).contains { problem.capacities[$0.place] > 0 }
        switch adjusted.remaining.whyUnplaced(row, in: adjusted.allocation) {
        case .noChoice: return .forbiddenByHand
        case .closed:
            guard isOpen else { return .noSeats }
            let best = adjusted.remaining.choices(of: row).max { ($0.score, $1.place) < ($1.score, $0.place) }
            return best.map { .othersFitBetter(tours[$0.place].id, loss: 0) } ?? .noSeats
        case .othersFitBetter(let place, let loss): return .othersFitBetter(tours[place].id, loss: loss)
        }
    }
}
