/// Finds the best allocation by an auction with falling steps: people bid for seats, places that stay open lower their
/// price. Exact, with the certificate that proves it (Bertsekas and Castañón 1989; Bertsekas, Castañón and Tsaknakis 1993).
///
/// Always in the same order, so that the same problem has the same answer.
struct Auction {
    /// The first step is this part of the highest score, and each round's step this part of the one before.
    private static let (firstPart, nextPart) = (8, 10)

    private let problem: AllocationProblem
    /// One point of score in parts: more than the number of people, so that a step of one part for each of them is less
    /// than a point.
    private let scale: Int
    /// The least step of a bid in this round.
    private var step: Int
    /// What a seat costs at each place.
    private var prices: ContiguousArray<Int>
    private var rooms: ContiguousArray<Room>
    private var seats: ContiguousArray<Seat>
    private var seated: ContiguousArray<Seated>
    /// Made when the first place has to lower its price.
    private var byPlace: ChoicesByPlace?

    init(_ problem: AllocationProblem) {
        self.problem = problem
        scale = problem.personCount + 1
        let highest = problem.packedChoices.reduce(0) { max($0, Int($1.score)) } * scale
        step = max(1, highest / Self.firstPart)
        rooms = Room.all(of: problem)
        seats = ContiguousArray(
            repeating: Seat(bid: 0, person: 0),
            count: rooms.reduce(0) { $0 + $1.capacity }
        )
        seated = ContiguousArray(repeating: .nowhere, count: problem.personCount)
        // Nobody can afford a place without seats.
        prices = ContiguousArray(rooms.map { $0.capacity == 0 ? highest : 0 })
    }

    /// The best allocation.
    static func solve(_ problem: AllocationProblem) -> Allocation {
        var auction = Auction(problem)
        while true {
            bid(
                auction.problem,
                auction.scale,
                auction.step,
                &auction.prices,
                &auction.rooms,
                &auction.seats,
                &auction.seated
            )
            auction.lowerPrices()
            guard auction.step > 1 else { break }
            auction.begin(nextStep: max(1, auction.step / nextPart))
        }
        return auction.result()
    }

    private func result() -> Allocation {
        Allocation(
            places: seated.map { $0.place < 0 ? nil : Int($0.place) },
            objective: seated.reduce(0) { $0 + ($1.place < 0 ? 0 : Int($1.score)) },
            certificate: AllocationCertificate(prices: Array(prices), scale: scale)
        )
    }

    /// Everybody bids anew. Prices begin two old steps lower than they ended: most went up too far, and bidding up again
    /// costs much less than lowering a price for places that stay open.
    private mutating func begin(nextStep: Int) {
        for place in rooms.indices where rooms[place].capacity > 0 {
            prices[place] = max(0, prices[place] - 2 * step)
            rooms[place].taken = 0
        }
        for person in seated.indices { seated[person] = .nowhere }
        step = nextStep
    }

    /// Everybody bids for the best. Whoever is sent away for it bids at once, until nobody is.
    private static func bid(
        _ problem: AllocationProblem,
        _ scale: Int,
        _ step: Int,
        _ allPrices: inout ContiguousArray<Int>,
        _ allRooms: inout ContiguousArray<Room>,
        _ allSeats: inout ContiguousArray<Seat>,
        _ everybody: inout ContiguousArray<Seated>
    ) {
        let (starts, choices) = (problem.starts.span, problem.packedChoices.span)
        var prices = allPrices.mutableSpan
        var rooms = allRooms.mutableSpan
        var seats = allSeats.mutableSpan
        var seated = everybody.mutableSpan
        for first in seated.indices {
            var bidder = first
            while true {
                let wish = Wish(starts[bidder]..<starts[bidder &+ 1], of: choices, at: prices, scale)
                guard let choice = wish.choice else { break }
                let place = Int(choices[choice].place)
                seated[bidder] = Seated(
                    place: Int32(truncatingIfNeeded: place),
                    score: choices[choice].score
                )
                let bid = prices[place] &+ wish.best &- wish.second &+ step
                let seat = Seat(bid: bid, person: UInt32(truncatingIfNeeded: bidder))
                var room = rooms[place]
                guard room.isFull else {
                    seats[room.first &+ room.taken] = seat
                    room.taken &+= 1
                    rooms[place] = room
                    if room.isFull {
                        Seat.arrange(&seats, room)
                        prices[place] = seats[room.first].bid
                    }
                    break
                }
                // A full place sends away the lowest bid, and what it costs is the lowest it keeps.
                bidder = Int(seats[room.first].person)
                seated[bidder] = .nowhere
                Seat.sink(seat, from: 0, &seats, room)
                prices[place] = seats[room.first].bid
            }
        }
    }

    /// A place with an open seat may cost nothing: it lowers its price to where somebody comes over, or to nothing.
    private mutating func lowerPrices() {
        var open = rooms.indices.filter { !rooms[$0].isFull && prices[$0] > 0 }
        guard !open.isEmpty else { return }
        let columns = byPlace ?? ChoicesByPlace(problem)
        byPlace = columns
        while let place = open.popLast() {
            while !rooms[place].isFull, prices[place] > 0 {
                guard let (person, score) = lower(place, columns) else { break }
                let left = Int(seated[person].place)
                if left >= 0 {
                    stand(UInt32(person), upFrom: left)
                    if prices[left] > 0 { open.append(left) }
                }
                seated[person] = Seated(place: Int32(place), score: score)
                seats[rooms[place].first &+ rooms[place].taken] = Seat(
                    bid: prices[place],
                    person: UInt32(person)
                )
                rooms[place].taken &+= 1
            }
        }
    }

    /// Lowers a price as far as needed for the one who offers most, and says who that is; to nothing when nobody offers more
    /// than a step.
    private mutating func lower(
        _ place: Int,
        _ columns: ChoicesByPlace
    ) -> (
        person: Int, score: Int32
    )? {
        let offers = offers(for: place, columns)
        guard offers.best > step, offers.entry >= 0 else {
            prices[place] = 0
            return nil
        }
        prices[place] = min(prices[place], max(0, offers.second &- step))
        let entry = columns.entries[offers.entry]
        return (Int(entry.person), entry.score)
    }

    /// The highest that somebody who sits elsewhere would give, the next one, and who the first is.
    private func offers(
        for place: Int,
        _ columns: ChoicesByPlace
    ) -> (
        best: Int, second: Int, entry: Int
    ) {
        let (entries, prices, seated) = (columns.entries.span, prices.span, seated.span)
        var (best, second, found) = (0, 0, -1)
        for index in columns.range(place) {
            let now = seated[Int(entries[index].person)]
            guard Int(now.place) != place else { continue }
            let profit = now.place < 0 ? 0 : Int(now.score) &* scale &- prices[Int(now.place)]
            let offer = Int(entries[index].score) &* scale &- profit
            if offer > second {
                if offer > best {
                    (second, best, found) = (best, offer, index)
                } else {
                    second = offer
                }
            }
        }
        return (best, second, found)
    }

    private mutating func stand(_ person: UInt32, upFrom place: Int) {
        let room = rooms[place]
        let last = room.first &+ room.taken &- 1
        for seat in room.first...last where seats[seat].person == person {
            seats[seat] = seats[last]
            break
        }
        rooms[place].taken &-= 1
    }
}

/// The choice that is worth most to somebody at some prices, and what the next one is worth, or nothing.
private struct Wish {
    private(set) var best = 0
    private(set) var second = 0
    private var found = -1

    @inline(__always)
    init(
        _ range: Range<Int>,
        of choices: Span<PackedChoice>,
        at prices: borrowing MutableSpan<Int>,
        _ scale: Int
    ) {
        for index in range {
            let choice = choices[index]
            let value = Int(choice.score) &* scale &- prices[Int(choice.place)]
            second = max(second, min(best, value))
            found = value > best ? index : found
            best = max(best, value)
        }
    }

    /// Nil when none is worth anything.
    @inline(__always)
    var choice: Int? { found < 0 ? nil : found }
}
