/// The seats of one place: where they begin, how many there are and how many are taken.
struct Room: Sendable {
    let first: Int
    let capacity: Int
    var taken = 0

    @inline(__always)
    var isFull: Bool { taken == capacity }

    /// The room of every place of a problem. A place with a seat more than people who may come is never full, so more
    /// than that are not kept.
    static func all(of problem: AllocationProblem) -> ContiguousArray<Room> {
        var next = 0
        return ContiguousArray(
            zip(problem.capacities, problem.peopleByPlace()).map { capacity, people in
                defer { next += min(capacity, people + 1) }
                return Room(first: next, capacity: min(capacity, people + 1))
            }
        )
    }
}

/// Who sits where, and for what score.
struct Seated: Sendable {
    static let nowhere = Seated(place: -1, score: 0)

    /// -1 for whoever has no place.
    let place: Int32
    let score: Int32
}

/// A seat that is taken. Those of a full place are a heap with the lowest bid at its root.
struct Seat: Sendable {
    let bid: Int
    let person: UInt32

    /// Makes a heap of the seats of a place that has become full.
    @inline(__always)
    static func arrange(_ seats: inout MutableSpan<Seat>, _ room: Room) {
        var place = room.capacity / 2
        while place > 0 {
            place &-= 1
            sink(seats[room.first &+ place], from: place, &seats, room)
        }
    }

    /// Puts a seat in the place of another one and lets it down to where no lower bid is below it.
    @inline(__always)
    static func sink(_ seat: Seat, from start: Int, _ seats: inout MutableSpan<Seat>, _ room: Room) {
        var place = start
        while true {
            var child = 2 &* place &+ 1
            guard child < room.capacity else { break }
            if child &+ 1 < room.capacity,
                seats[room.first &+ child &+ 1].bid < seats[room.first &+ child].bid
            {
                child &+= 1
            }
            guard seats[room.first &+ child].bid < seat.bid else { break }
            seats[room.first &+ place] = seats[room.first &+ child]
            place = child
        }
        seats[room.first &+ place] = seat
    }
}

/// The choices of a problem by place.
struct ChoicesByPlace: Sendable {
    struct Entry: Sendable {
        let person: UInt32
        let score: Int32
    }

    private let starts: ContiguousArray<Int>
    let entries: ContiguousArray<Entry>

    init(_ problem: AllocationProblem) {
        var ends = ContiguousArray<Int>()
        var sum = 0
        for people in problem.peopleByPlace() {
            ends.append(sum)
            sum += people
        }
        starts = ends + [sum]
        var entries = ContiguousArray(repeating: Entry(person: 0, score: 0), count: problem.choiceCount)
        var next = ends.mutableSpan
        var target = entries.mutableSpan
        let choices = problem.packedChoices.span
        for person in 0..<problem.personCount {
            for index in problem.range(of: person) {
                let choice = choices[index]
                target[next[Int(choice.place)]] = Entry(person: UInt32(person), score: choice.score)
                next[Int(choice.place)] &+= 1
            }
        }
        self.entries = entries
    }

    @inline(__always)
    func range(_ place: Int) -> Range<Int> { starts[place]..<starts[place + 1] }
}

extension AllocationProblem {
    /// For each place how many people may go there.
    func peopleByPlace() -> ContiguousArray<Int> {
        var counts = ContiguousArray(repeating: 0, count: placeCount)
        var span = counts.mutableSpan
        for choice in packedChoices { span[Int(choice.place)] &+= 1 }
        return counts
    }

    /// The best allocation, with its proof.
    package func solved() -> Allocation { Auction.solve(self) }
}
