/// Who may go where with which score, and how many each place takes. At most one place for each person; leaving somebody out
/// scores nothing.
package struct AllocationProblem: Sendable {
    /// A place that somebody may go to.
    package struct Choice: Hashable, Sendable {
        package let place: Int
        /// From 1 to 100,000.
        package let score: Int

        package init(place: Int, score: Int) { (self.place, self.score) = (place, score) }
    }

    package static let scores = 1...100_000
    package static let capacities = 0...1_000_000_000
    package static let people = 0...2_000_000
    package static let places = 0...2_000_000

    /// How many each place takes.
    package private(set) var capacities: ContiguousArray<Int>
    /// Where the choices of each person begin, and one more for the end.
    private(set) var starts: ContiguousArray<Int> = [0]
    private(set) var packedChoices: ContiguousArray<PackedChoice> = []

    /// Places without people; `append` adds these.
    package init(capacities: some Sequence<Int>) throws(LimitFault) {
        self.capacities = ContiguousArray(capacities)
        try LimitFault.check(count: self.capacities.count, Self.places, "places")
        for capacity in self.capacities { try LimitFault.check(capacity, Self.capacities, "capacity") }
    }

    /// Keeps room for so many, so that nothing is moved while they are added.
    mutating func makeRoom(people: Int, choices: Int) {
        starts.reserveCapacity(people + 1)
        packedChoices.reserveCapacity(choices)
    }

    package var personCount: Int { starts.count - 1 }
    package var placeCount: Int { capacities.count }
    package var choiceCount: Int { packedChoices.count }

    /// The choices of a person, ascending by place.
    package func choices(of person: Int) -> [Choice] {
        packedChoices[range(of: person)].map { Choice(place: Int($0.place), score: Int($0.score)) }
    }

    func range(of person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    /// The next person, with the places that are possible, ascending.
    package mutating func append(_ choices: some Collection<Choice>) throws(LimitFault) {
        try LimitFault.check(count: personCount + 1, Self.people, "people")
        var last = -1
        for choice in choices {
            try LimitFault.check(choice.place, 0...max(0, placeCount - 1), "place")
            guard placeCount > 0 else { throw LimitFault(field: "place", problem: .count(0, least: 1, most: .max)) }
            guard choice.place > last else { throw LimitFault(field: "place", problem: .order(choice.place)) }
            try LimitFault.check(choice.score, Self.scores, "score")
            last = choice.place
        }
        for choice in choices {
            packedChoices.append(PackedChoice(place: UInt32(choice.place), score: Int32(choice.score)))
        }
        starts.append(packedChoices.count)
    }

    /// The score of a pair, or nil when it is not possible.
    package func score(person: Int, place: Int) -> Int? {
        packedChoices[range(of: person)].first { Int($0.place) == place }.map { Int($0.score) }
    }

    /// The same people with fewer choices and other capacities.
    init(_ whole: AllocationProblem, capacities: [Int], where isKept: (_ person: Int, _ place: Int) -> Bool) {
        self = whole
        self.capacities = ContiguousArray(capacities)
        (starts, packedChoices) = ([0], [])
        for person in 0..<whole.personCount {
            for choice in whole.packedChoices[whole.range(of: person)]
            where isKept(person, Int(choice.place)) {
                packedChoices.append(choice)
            }
            starts.append(packedChoices.count)
        }
    }
}

/// A choice as a problem keeps it: what one look at memory brings.
struct PackedChoice: Sendable {
    let place: UInt32
    let score: Int32
}
