import Matching
import Testing

struct AllocationTests {
    /// Every allocation, by trying: the highest total.
    private func best(_ problem: AllocationProblem) -> Int {
        func most(_ person: Int, _ room: [Int]) -> Int {
            guard person < problem.personCount else { return 0 }
            var found = most(person + 1, room)
            for choice in problem.choices(of: person) where room[choice.place] > 0 {
                var left = room
                left[choice.place] -= 1
                found = max(found, choice.score + most(person + 1, left))
            }
            return found
        }
        return most(0, Array(problem.capacities))
    }

    private func random(
        _ seed: UInt64,
        people: Int,
        places: Int,
        capacity: ClosedRange<Int>,
        scores: ClosedRange<Int>
    ) throws -> AllocationProblem {
        var draw = Generator.Draw(seed, 9, 0)
        func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + draw.below(range.count) }
        var problem = try AllocationProblem(capacities: (0..<places).map { _ in number(capacity) })
        for _ in 0..<people {
            let chosen = (0..<places).filter { _ in draw.chance(600) }
            try problem.append(chosen.map { .init(place: $0, score: number(scores)) })
        }
        return problem
    }

    private func check(_ problem: AllocationProblem) -> Allocation {
        let found = problem.solved()
        #expect(problem.objective(of: found.places) == found.objective)
        #expect(found.certificate.proves(found.objective, for: problem))
        #expect(!found.certificate.proves(found.objective - 1, for: problem))
        return found
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `small problems have the total that trying everything finds`(seed: UInt64) throws {
        let scores = [1...100_000, 1...3, 7...7][Int(seed % 3)]
        let problem = try random(seed, people: 6, places: 4, capacity: 0...2, scores: scores)
        #expect(check(problem).objective == best(problem))
    }

    /// Problems that are hard for one method or another, small enough for the plain one.
    private enum Kind: CaseIterable {
        case usual, ties, equal, oneRanking, hotPlaces, halvedCapacity, noCapacity, muchRoom, twoWorlds,
            onePlace

        func problem(_ seed: UInt64) throws -> AllocationProblem {
            var draw = Generator.Draw(seed, 9, 2)
            let places = self == .onePlace ? 1 : 3 + draw.below(8)
            let capacities = (0..<places).map { _ in
                switch self {
                case .halvedCapacity: 1
                case .noCapacity: draw.below(2) * draw.below(3)
                case .muchRoom: 1_000_000_000
                default: 1 + draw.below(4)
                }
            }
            var problem = try AllocationProblem(capacities: capacities)
            for person in 0..<(4 + draw.below(24)) {
                let possible = (0..<places).filter { place in
                    switch self {
                    case .twoWorlds: (place + person) % 2 == 0 && draw.chance(700)
                    case .hotPlaces: draw.chance(place < 2 ? 950 : 200)
                    default: draw.chance(600)
                    }
                }
                try problem.append(possible.map { .init(place: $0, score: score(of: $0, &draw)) })
            }
            return problem
        }

        private func score(of place: Int, _ draw: inout Generator.Draw) -> Int {
            switch self {
            case .ties: 1 + draw.below(3)
            case .equal: 100_000
            case .oneRanking: 100_000 - place * 9000
            case .hotPlaces: place < 2 ? 100_000 - draw.below(9) : 1 + draw.below(1000)
            default: 1 + draw.below(100_000)
            }
        }
    }

    @Test(arguments: Kind.allCases)
    private func `every kind of problem has the total that longest paths find`(kind: Kind) throws {
        for seed in 1...25 as ClosedRange<UInt64> {
            let problem = try kind.problem(seed)
            var paths = ShortestPaths(problem)
            #expect(check(problem).objective == paths.highestTotal(), "seed \(seed)")
        }
    }

    @Test func `one place for thousands is filled with the best of them`() throws {
        var problem = try AllocationProblem(capacities: [4000, 1])
        for person in 0..<6000 {
            try problem.append([.init(place: 0, score: 1 + (person * 7919) % 6000)])
        }
        #expect(check(problem).objective == (2001...6000).reduce(0, +))
    }

    @Test(arguments: ["halved", "ties", "equal", "hot", "ranking"])
    func `hard problems are solved and proved`(kind: String) throws {
        var draw = Generator.Draw(3, 9, 1)
        let (people, places) = (600, 120)
        var problem = try AllocationProblem(capacities: repeatElement(kind == "halved" ? 2 : 5, count: places))
        for _ in 0..<people {
            var row: [AllocationProblem.Choice] = []
            for place in 0..<places where draw.chance(kind == "hot" && place > 12 ? 40 : 250) {
                let score =
                    switch kind {
                    case "ties": 1 + draw.below(5)
                    case "equal": 100_000
                    case "ranking": 100_000 - place * 700
                    default: 1 + draw.below(100_000)
                    }
                row.append(.init(place: place, score: score))
            }
            try problem.append(row)
        }
        let found = check(problem)
        #expect(found.objective >= problem.firstComeFirstServed().objective)
    }

    @Test func `no people, no places, no room and no choices leave everybody out`() throws {
        #expect(check(try AllocationProblem(capacities: [])).objective == 0)
        var problem = try AllocationProblem(capacities: [0, 1])
        try problem.append([])
        try problem.append([.init(place: 0, score: 100_000)])
        try problem.append([.init(place: 0, score: 5), .init(place: 1, score: 9)])
        try problem.append([.init(place: 1, score: 100)])
        let found = check(problem)
        #expect(found.places == [nil, nil, nil, 1])
        #expect(problem.whyUnplaced(0, in: found) == .noChoice)
        #expect(problem.whyUnplaced(1, in: found) == .closed)
        guard case .othersFitBetter(place: 1, let loss) = problem.whyUnplaced(2, in: found) else {
            Issue.record("the one seat went to who scores more")
            return
        }
        #expect((0...91).contains(loss))
    }

    @Test func `more room than people costs nothing`() throws {
        var problem = try AllocationProblem(capacities: [1_000_000_000, 3])
        for score in 1...20 { try problem.append([.init(place: 0, score: score), .init(place: 1, score: 21)]) }
        #expect(check(problem).objective == (4...20).reduce(63, +))
    }

    @Test func `a certificate that does not belong to the problem proves nothing`() throws {
        let problem = try random(4, people: 6, places: 4, capacity: 1...2, scores: 1...100)
        let found = problem.solved()
        let (prices, scale) = (found.certificate.prices, found.certificate.scale)
        #expect(
            !AllocationCertificate(prices: Array(prices.dropLast()), scale: scale).proves(found.objective, for: problem)
        )
        #expect(
            !AllocationCertificate(prices: prices.map { -$0 - 1 }, scale: scale).proves(found.objective, for: problem)
        )
        #expect(!AllocationCertificate(prices: prices, scale: 1).proves(found.objective, for: problem))
        let huge = [Int](repeating: .max, count: problem.placeCount)
        #expect(!AllocationCertificate(prices: huge, scale: scale).proves(found.objective, for: problem))
        #expect(problem.objective(of: [0, 0, 0, 0, 0, 0]) == nil && problem.objective(of: []) == nil)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `pairs that are fixed or forbidden by hand keep the rest the best`(seed: UInt64) throws {
        let problem = try random(seed, people: 6, places: 4, capacity: 1...2, scores: 1...1000)
        guard let choice = problem.choices(of: 2).last, let other = problem.choices(of: 4).first else { return }
        let fixed = HandChanges.Pair(person: 2, place: choice.place)
        let forbidden = HandChanges.Pair(person: 4, place: other.place)
        let found = try problem.solved(with: HandChanges(fixed: [fixed], forbidden: [forbidden]))
        #expect(found.allocation.places[2] == choice.place && found.allocation.places[4] != other.place)
        #expect(problem.objective(of: found.allocation.places) == found.allocation.objective)
        #expect(found.allocation.certificate.proves(found.remainingObjective, for: found.remaining))
        #expect(found.remainingObjective == best(found.remaining))
    }

    @Test func `changes by hand that can't be are refused`() throws {
        var problem = try AllocationProblem(capacities: [1, 1])
        for _ in 0..<3 { try problem.append([.init(place: 0, score: 5), .init(place: 1, score: 6)]) }
        func refusal(_ fixed: [(Int, Int)], _ forbidden: [(Int, Int)] = []) -> HandChangeFault? {
            let pairs = [fixed, forbidden].map { $0.map { HandChanges.Pair(person: $0.0, place: $0.1) } }
            do throws(HandChangeFault) {
                _ = try problem.solved(with: HandChanges(fixed: pairs[0], forbidden: pairs[1]))
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal([(0, 0), (1, 0)]) == .full(place: 0))
        #expect(refusal([(0, 0), (0, 1)]) == .fixedTwice(person: 0))
        #expect(refusal([(0, 7)]) == .notPossible(.init(person: 0, place: 7)))
        #expect(refusal([(-1, 0)]) == .notPossible(.init(person: -1, place: 0)))
        #expect(refusal([(0, 0)], [(0, 0)]) == .fixedAndForbidden(.init(person: 0, place: 0)))
        #expect(refusal([(0, 0)], [(1, 1)]) == nil)
    }
}
