/// Lists of the best vacancies in which no vacancy is shown more than a number of times (D2, fair lists).
package struct FairLists: Sendable {
    /// Nobody's list could be better by more than this for each vacancy on it, all lists together.
    package static let step = 10
    /// How many times the average a vacancy may be shown.
    package static let timesTheAverage = 5

    /// For each participant what is shown, the best first.
    package let lists: [[Match]]
    /// How often a vacancy may be shown.
    package let cap: Int
    /// The score of these lists, in thousandths of that of the lists without a cap.
    package let keptPermille: Int

    /// The cap for this many lists: five times the average, and never less than one.
    package static func usualCap(lists: Int, length: Int, vacancies: Int) -> Int {
        guard vacancies > 0 else { return 1 }
        return max(1, (timesTheAverage * lists * length + vacancies - 1) / vacancies)
    }

    /// Chooses from longer lists (60 is a good length) those that are shown, by an auction of showings: participants bid
    /// for a place in their own list.
    package init(from long: [[Match]], length: Int, vacancies: Int, cap: Int? = nil) {
        let cap = max(1, cap ?? Self.usualCap(lists: long.count, length: length, vacancies: vacancies))
        var auction = ShowingAuction(long, length: max(0, length), vacancies: vacancies, cap: cap)
        auction.run()
        lists = auction.lists()
        self.cap = cap
        let free = long.reduce(0) { $0 + $1.prefix(max(0, length)).reduce(0) { $0 + $1.score } }
        let kept = lists.reduce(0) { $0 + $1.reduce(0) { $0 + $1.score } }
        keptPermille = free == 0 ? 1000 : kept * 1000 / free
    }
}

private struct ShowingAuction {
    private struct Showing {
        var bid: Int
        /// Whose list, and where on the long list.
        var person: Int32
        var entry: Int32
    }

    private let long: [[Match]]
    private let length: Int
    private let cap: Int
    private var prices: [Int]
    /// For each vacancy its showings, a heap with the lowest bid at the root.
    private var showings: [[Showing]]
    /// Which entries of each long list are shown.
    private var shown: [[Bool]]
    private var waiting: [Int32] = []

    init(_ long: [[Match]], length: Int, vacancies: Int, cap: Int) {
        self.long = long.map { $0.filter { (0..<vacancies).contains($0.id) } }
        self.length = length
        self.cap = cap
        prices = Array(repeating: 0, count: vacancies)
        showings = Array(repeating: [], count: vacancies)
        shown = self.long.map { Array(repeating: false, count: $0.count) }
        for person in self.long.indices.reversed() {
            for _ in 0..<min(length, self.long[person].count) { waiting.append(Int32(person)) }
        }
    }

    mutating func run() { while let person = waiting.popLast() { bid(person) } }

    /// Bids for the best that is not shown yet, up to where the next best is as good.
    private mutating func bid(_ person: Int32) {
        let entries = long[Int(person)]
        var (best, second, chosen) = (0, 0, -1)
        for (number, match) in entries.enumerated() where !shown[Int(person)][number] {
            let value = match.score - prices[match.id]
            if value > best {
                (second, best, chosen) = (best, value, number)
            } else if value > second {
                second = value
            }
        }
        guard chosen >= 0 else { return }
        let vacancy = entries[chosen].id
        let bid = prices[vacancy] + best - second + FairLists.step
        shown[Int(person)][chosen] = true
        let showing = Showing(bid: bid, person: person, entry: Int32(chosen))
        if showings[vacancy].count < cap {
            push(showing, on: vacancy)
        } else {
            let away = showings[vacancy][0]
            shown[Int(away.person)][Int(away.entry)] = false
            waiting.append(away.person)
            replaceLowest(by: showing, on: vacancy)
        }
        if showings[vacancy].count == cap { prices[vacancy] = showings[vacancy][0].bid }
    }

    private mutating func push(_ showing: Showing, on vacancy: Int) {
        showings[vacancy].append(showing)
        var index = showings[vacancy].count - 1
        while index > 0, showings[vacancy][index].bid < showings[vacancy][(index - 1) / 2].bid {
            showings[vacancy].swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func replaceLowest(by showing: Showing, on vacancy: Int) {
        showings[vacancy][0] = showing
        var index = 0
        while true {
            var child = 2 * index + 1
            guard child < showings[vacancy].count else { return }
            if child + 1 < showings[vacancy].count, showings[vacancy][child + 1].bid < showings[vacancy][child].bid {
                child += 1
            }
            guard showings[vacancy][child].bid < showings[vacancy][index].bid else { return }
            showings[vacancy].swapAt(child, index)
            index = child
        }
    }

    func lists() -> [[Match]] {
        zip(long, shown).map { entries, isShown in zip(entries, isShown).filter(\.1).map(\.0) }
    }
}
