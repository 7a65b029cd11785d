/// Who goes where.
package struct Allocation: Sendable {
    /// The place of each person, or nil for who is left out.
    package let places: [Int?]
    /// The total score.
    package let objective: Int
    /// What proves that no other allocation scores more.
    package let certificate: AllocationCertificate

    package var placedCount: Int { places.count { $0 != nil } }
}

/// Prices that prove an allocation the best: nobody gets more than their best score above these prices, and all prices of all
/// seats together leave no whole point of room (docs/matching.md, after linear-programming duality).
package struct AllocationCertificate: Hashable, Sendable {
    /// The price of a seat at each place, in parts of a score: one score is `scale` of them.
    package let prices: [Int]
    package let scale: Int

    package init(prices: [Int], scale: Int) { (self.prices, self.scale) = (prices, scale) }

    /// Whether these prices prove that no allocation scores more than `objective`. Looks at every choice once, and trusts
    /// nothing of how the allocation was found.
    package func proves(_ objective: Int, for problem: AllocationProblem) -> Bool {
        guard prices.count == problem.placeCount, scale > problem.personCount, prices.allSatisfy({ $0 >= 0 }) else {
            return false
        }
        var bound = 0
        for person in 0..<problem.personCount {
            var most = 0
            for choice in problem.packedChoices[problem.range(of: person)] {
                let (worth, tooLarge) = Int(choice.score).multipliedReportingOverflow(by: scale)
                guard !tooLarge else { return false }
                most = max(most, worth - prices[Int(choice.place)])
            }
            let (sum, overflow) = bound.addingReportingOverflow(most)
            guard !overflow else { return false }
            bound = sum
        }
        for (capacity, price) in zip(problem.capacities, prices) where price > 0 {
            let (cost, tooLarge) = capacity.multipliedReportingOverflow(by: price)
            let (sum, overflow) = bound.addingReportingOverflow(cost)
            guard !tooLarge, !overflow else { return false }
            bound = sum
        }
        let (limit, tooLarge) = scale.multipliedReportingOverflow(by: objective + 1)
        return !tooLarge && bound < limit
    }
}

extension AllocationProblem {
    /// The total score of an allocation, or nil when it is not allowed: a pair that is not possible, or a place with more
    /// people than it takes.
    package func objective(of places: [Int?]) -> Int? {
        guard places.count == personCount else { return nil }
        var taken = [Int](repeating: 0, count: placeCount)
        var total = 0
        for (person, place) in places.enumerated() {
            guard let place else { continue }
            guard let score = score(person: person, place: place) else { return nil }
            taken[place] += 1
            guard taken[place] <= capacities[place] else { return nil }
            total += score
        }
        return total
    }

    /// What happens when people choose in turn: each takes the best place that has room, the lowest number of equals.
    package func firstComeFirstServed() -> (objective: Int, places: [Int?]) {
        var room = capacities
        var total = 0
        let places = (0..<personCount).map { person -> Int? in
            var best: PackedChoice?
            for choice in packedChoices[range(of: person)] where room[Int(choice.place)] > 0 {
                if best.map({ choice.score > $0.score }) ?? true { best = choice }
            }
            guard let best else { return nil }
            room[Int(best.place)] -= 1
            total += Int(best.score)
            return Int(best.place)
        }
        return (total, places)
    }
}
