/// Pairs that a coordinator fixes or forbids by hand (D3). Everybody else is placed as well as these allow.
package struct HandChanges: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        package let person: Int
        package let place: Int

        package init(person: Int, place: Int) { (self.person, self.place) = (person, place) }
    }

    package var fixed: [Pair]
    package var forbidden: [Pair]

    package init(fixed: [Pair] = [], forbidden: [Pair] = []) { (self.fixed, self.forbidden) = (fixed, forbidden) }
}

/// Why changes by hand can't be followed.
package enum HandChangeFault: Error, Hashable, Sendable {
    /// The place is not among those of this person, or there is no such person.
    case notPossible(HandChanges.Pair)
    /// One person, two places.
    case fixedTwice(person: Int)
    /// More people than the place takes.
    case full(place: Int)
    case fixedAndForbidden(HandChanges.Pair)
}

/// The best allocation that keeps to changes by hand.
package struct AdjustedAllocation: Sendable {
    package let allocation: Allocation
    /// What was left to decide, and what the certificate is about: without the fixed people, their seats and the
    /// forbidden pairs.
    package let remaining: AllocationProblem
    /// The score of what was left to decide.
    package let remainingObjective: Int
}

extension AllocationProblem {
    package func solved(with changes: HandChanges) throws(HandChangeFault) -> AdjustedAllocation {
        let fixed = try checked(changes)
        let forbidden = Dictionary(grouping: changes.forbidden, by: \.person).mapValues { Set($0.map(\.place)) }
        var room = Array(capacities)
        for place in fixed.values { room[place] -= 1 }
        let remaining = AllocationProblem(self, capacities: room) { person, place in
            fixed[person] == nil && forbidden[person]?.contains(place) != true
        }
        let rest = remaining.solved()
        var (places, objective) = (rest.places, rest.objective)
        for (person, place) in fixed {
            places[person] = place
            objective += score(person: person, place: place) ?? 0
        }
        return AdjustedAllocation(
            allocation: Allocation(places: places, objective: objective, certificate: rest.certificate),
            remaining: remaining,
            remainingObjective: rest.objective
        )
    }

    /// The place of each fixed person.
    private func checked(_ changes: HandChanges) throws(HandChangeFault) -> [Int: Int] {
        for pair in changes.fixed + changes.forbidden {
            guard (0..<personCount).contains(pair.person), score(person: pair.person, place: pair.place) != nil else {
                throw .notPossible(pair)
            }
        }
        let forbidden = Set(changes.forbidden)
        var (fixed, taken): ([Int: Int], [Int: Int]) = ([:], [:])
        for pair in changes.fixed {
            guard !forbidden.contains(pair) else { throw .fixedAndForbidden(pair) }
            guard fixed.updateValue(pair.place, forKey: pair.person) == nil else {
                throw .fixedTwice(person: pair.person)
            }
            taken[pair.place, default: 0] += 1
            guard taken[pair.place, default: 0] <= capacities[pair.place] else { throw .full(place: pair.place) }
        }
        return fixed
    }
}

/// Why somebody has no place.
package enum UnplacedReason: Hashable, Sendable {
    /// No place is possible.
    case noChoice
    /// Every possible place takes nobody.
    case closed
    /// At each possible place others fit better. At this one it matters least: the total would be lower by at least `loss`.
    case othersFitBetter(place: Int, loss: Int)
}

extension AllocationProblem {
    /// Why a person was left out by an allocation of this problem.
    package func whyUnplaced(_ person: Int, in allocation: Allocation) -> UnplacedReason {
        let choices = choices(of: person)
        guard !choices.isEmpty else { return .noChoice }
        let open = choices.filter { capacities[$0.place] > 0 }
        let scale = allocation.certificate.scale
        let least = open.map { choice in
            (loss: allocation.certificate.prices[choice.place] - choice.score * scale, place: choice.place)
        }.min { ($0.loss, $0.place) < ($1.loss, $1.place) }
        guard let least else { return .closed }
        return .othersFitBetter(place: least.place, loss: max(0, least.loss / scale))
    }
}
