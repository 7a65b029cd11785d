/// Finds the best allocation by an auction with falling steps: people bid for seats, places that stay open lower their
/// price. Exact, with the certificate that proves it (Bertsekas and Castañón 1989; Bertsekas, Castañón and Tsaknakis 1993).
///
/// Always in the same order, so that the same problem has the same answer.
struct Auction {
    let problem: AllocationProblem
    /// One point of score in parts: more than the number of people, so that a step of one part for each of them is less
    /// than a point.
    let scale: Int
    /// The least step of a bid in this round.
    private var step = 1
    private var prices: ContiguousArray<Int>
    /// Seats of a place that can ever be taken, and where its seats begin.
    private var capacities: ContiguousArray<Int>
    private var seatStarts: ContiguousArray<Int>
    private var seatBids: ContiguousArray<Int>
    private var seatPeople: ContiguousArray<UInt32>
    private var taken: ContiguousArray<Int>
    /// The place of each person, or -1, and what it is worth there.
    private var places: ContiguousArray<Int32>
    private var worths: ContiguousArray<Int>
    private var columns: ChoicesByPlace
    private var waiting: ContiguousArray<UInt32> = []
    private var favourites: Favourites

    init(_ problem: AllocationProblem) {
        self.problem = problem
        scale = problem.personCount + 1
        columns = ChoicesByPlace(problem)
        let highest = Int(problem.choiceScores.max() ?? 0)
        let degrees = columns
        // A place with a seat more than people who may come is never full, so its price stays at nothing.
        capacities = ContiguousArray(
            problem.capacities.indices.map { min(problem.capacities[$0], degrees.count($0) + 1) }
        )
        seatStarts = [0]
        for capacity in capacities { seatStarts.append(seatStarts[seatStarts.count - 1] + capacity) }
        let seats = seatStarts[seatStarts.count - 1]
        seatBids = ContiguousArray(repeating: 0, count: seats)
        seatPeople = ContiguousArray(repeating: 0, count: seats)
        taken = ContiguousArray(repeating: 0, count: capacities.count)
        places = ContiguousArray(repeating: -1, count: problem.personCount)
        worths = ContiguousArray(repeating: 0, count: problem.personCount)
        favourites = Favourites(people: problem.personCount)
        let scale = scale
        // Nobody can afford a place without seats.
        prices = ContiguousArray(capacities.map { $0 == 0 ? highest * scale : 0 })
        step = max(1, highest * scale / 8)
    }

    /// The best allocation.
    static func solve(_ problem: AllocationProblem) -> Allocation {
        var auction = Auction(problem)
        while true {
            auction.bid()
            auction.lowerPrices()
            guard auction.step > 1 else { break }
            auction.step = max(1, auction.step / 10)
            auction.leaveSeats()
        }
        return auction.result()
    }

    private func result() -> Allocation {
        var objective = 0
        let found = places.indices.map { person -> Int? in
            guard places[person] >= 0 else { return nil }
            objective += worths[person] / scale
            return Int(places[person])
        }
        let certificate = AllocationCertificate(prices: Array(prices), scale: scale)
        return Allocation(places: found, objective: objective, certificate: certificate)
    }

    /// Everybody bids anew; the prices stay.
    private mutating func leaveSeats() {
        for place in taken.indices { taken[place] = 0 }
        for person in places.indices { places[person] = -1 }
    }

    /// Whoever has no seat bids for the best, until everybody has one or wants none at these prices.
    private mutating func bid() {
        let problem = problem
        waiting.removeAll(keepingCapacity: true)
        for person in (0..<problem.personCount).reversed() { waiting.append(UInt32(person)) }
        while let person = waiting.popLast() {
            guard let best = favourites.best(of: Int(person), in: problem, at: prices, scale) else { continue }
            let place = Int(problem.choicePlaces[best.choice])
            places[Int(person)] = Int32(place)
            worths[Int(person)] = Int(problem.choiceScores[best.choice]) &* scale
            sit(person, at: place, for: prices[place] &+ best.value &- best.second &+ step)
        }
    }

    /// Gives a seat to a bid. A full place sends away the lowest bid, and what it costs is the lowest it keeps.
    @inline(__always)
    private mutating func sit(_ person: UInt32, at place: Int, for bid: Int) {
        let (first, capacity) = (seatStarts[place], capacities[place])
        if taken[place] < capacity {
            seatBids[first &+ taken[place]] = bid
            seatPeople[first &+ taken[place]] = person
            taken[place] &+= 1
            guard taken[place] == capacity else { return }
        } else {
            var lowest = first
            for seat in first..<first &+ capacity where seatBids[seat] < seatBids[lowest] { lowest = seat }
            let away = seatPeople[lowest]
            places[Int(away)] = -1
            waiting.append(away)
            seatBids[lowest] = bid
            seatPeople[lowest] = person
        }
        var price = seatBids[first]
        for seat in first..<first &+ capacity { price = min(price, seatBids[seat]) }
        prices[place] = price
    }

    /// A place with an open seat may cost nothing: it lowers its price to where somebody comes over, or to nothing.
    private mutating func lowerPrices() {
        var open = ContiguousArray(capacities.indices.filter { taken[$0] < capacities[$0] && prices[$0] > 0 })
        while let place = open.popLast() {
            while taken[place] < capacities[place], prices[place] > 0 {
                guard let person = lower(place) else { break }
                let left = Int(places[person])
                if left >= 0 {
                    stand(UInt32(person), upFrom: left)
                    if prices[left] > 0 { open.append(left) }
                }
                places[person] = Int32(place)
                let seat = seatStarts[place] &+ taken[place]
                (seatBids[seat], seatPeople[seat]) = (prices[place], UInt32(person))
                taken[place] &+= 1
                worths[person] = columns.worth(person, at: place) &* scale
            }
        }
    }

    /// Lowers a price as far as needed for the one who offers most, and says who that is; to nothing when nobody offers more
    /// than a step.
    private mutating func lower(_ place: Int) -> Int? {
        var (best, second, chosen) = (0, 0, -1)
        for entry in columns.range(place) {
            let person = Int(columns.people[entry])
            favourites.forget(person)
            let now = Int(places[person])
            guard now != place else { continue }
            let profit = now < 0 ? 0 : worths[person] &- prices[now]
            let offer = Int(columns.scores[entry]) &* scale &- profit
            if offer > second {
                if offer > best {
                    (second, best, chosen) = (best, offer, person)
                } else {
                    second = offer
                }
            }
        }
        guard best > step, chosen >= 0 else {
            prices[place] = 0
            return nil
        }
        prices[place] = min(prices[place], max(0, second &- step))
        return chosen
    }

    private mutating func stand(_ person: UInt32, upFrom place: Int) {
        let first = seatStarts[place]
        let last = first &+ taken[place] &- 1
        for seat in first...last where seatPeople[seat] == person {
            (seatBids[seat], seatPeople[seat]) = (seatBids[last], seatPeople[last])
            break
        }
        taken[place] &-= 1
    }
}

/// The choices of a problem by place.
struct ChoicesByPlace: Sendable {
    private let starts: ContiguousArray<Int>
    let people: ContiguousArray<UInt32>
    let scores: ContiguousArray<Int32>

    init(_ problem: AllocationProblem) {
        var starts = ContiguousArray(repeating: 0, count: problem.placeCount + 1)
        for place in problem.choicePlaces { starts[Int(place) + 1] += 1 }
        for place in 0..<problem.placeCount { starts[place + 1] += starts[place] }
        var next = starts
        var people = ContiguousArray<UInt32>(repeating: 0, count: problem.choiceCount)
        var scores = ContiguousArray<Int32>(repeating: 0, count: problem.choiceCount)
        for person in 0..<problem.personCount {
            for choice in problem.range(of: person) {
                let place = Int(problem.choicePlaces[choice])
                (people[next[place]], scores[next[place]]) = (UInt32(person), problem.choiceScores[choice])
                next[place] += 1
            }
        }
        (self.starts, self.people, self.scores) = (starts, people, scores)
    }

    @inline(__always)
    func range(_ place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }

    func count(_ place: Int) -> Int { starts[place + 1] - starts[place] }

    /// The score of a person at a place; the people of a place ascend.
    func worth(_ person: Int, at place: Int) -> Int {
        var (low, high) = (starts[place], starts[place + 1])
        while low < high {
            let middle = (low + high) / 2
            if Int(people[middle]) < person { low = middle + 1 } else { high = middle }
        }
        return low < starts[place + 1] && Int(people[low]) == person ? Int(scores[low]) : 0
    }
}

extension AllocationProblem {
    /// The best allocation, with its proof.
    package func solved() -> Allocation { Auction.solve(self) }
}
