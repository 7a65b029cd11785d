/// An auction of showings: people bid for places in their own lists, and a vacancy that would stand on more lists than it may gets a
/// price that is just high enough. A list by score less price is then what its owner won, exactly.
///
/// A bid is the highest price at which the vacancy still stands on the list. Prices only rise, so what was won stays above what was
/// not. With a ceiling on the price, a vacancy that is worth more to somebody than the ceiling is always shown to them: only such
/// vacancies can be shown more often than the cap, and nobody's list gets shorter.
package struct ShowingAuction: Sendable {
    private let length: Int
    private let marks: [DrawMark]
    /// In parts of a price, and what nothing is worth: without a ceiling that is a score of 0.
    private let ceiling: Int
    private let nothing: Int
    package private(set) var cap = 1
    package private(set) var prices: [ShowingPrice]

    private var people: [DrawMark] = []
    /// The long lists one after the other, and where each begins.
    private var starts = [0]
    private var vacancies: [Int32] = []
    private var scores: [Int32] = []
    private var isShown: [Bool] = []

    /// Of each vacancy those that can be outbid, and how many can't.
    private var showings: [ShowingHeap]
    private var firm: [Int]
    /// Who has a place on the list to fill, once for each place.
    private var waiting: [Int32] = []

    /// `ceiling`: in points, the most that a vacancy is ranked lower by; nil for no bound.
    package init(length: Int, vacancies marks: [DrawMark], ceiling: Int?) {
        self.length = max(0, length)
        self.marks = marks
        self.ceiling = ceiling.map { (min(max(0, $0), 1 << 24) / FairLists.step) << 32 } ?? .max
        nothing = ceiling == nil ? 0 : -1 << 40
        prices = Array(repeating: .free, count: marks.count)
        showings = Array(repeating: ShowingHeap(), count: marks.count)
        firm = Array(repeating: 0, count: marks.count)
    }

    /// The long list of one more participant, the best first.
    package mutating func add(_ long: [Match], of person: DrawMark) {
        people.append(person)
        for match in long where marks.indices.contains(match.id) {
            vacancies.append(Int32(match.id))
            scores.append(Int32(clamping: match.score))
        }
        starts.append(vacancies.count)
    }

    private func entries(of person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

    /// How many showings there are without a cap.
    package var freeShowings: Int { people.indices.reduce(0) { $0 + min(length, entries(of: $1).count) } }

    /// Everybody was added; the bidding begins.
    package mutating func begin(cap: Int) {
        self.cap = max(1, cap)
        isShown = Array(repeating: false, count: scores.count)
        for person in people.indices.reversed() {
            for _ in 0..<min(length, entries(of: person).count) { waiting.append(Int32(person)) }
        }
    }

    /// Takes so many bids.
    /// - Returns: whether it is over.
    package mutating func run(bids: Int) -> Bool {
        for _ in 0..<bids {
            guard let person = waiting.popLast() else { return true }
            bid(Int(person))
        }
        return waiting.isEmpty
    }

    package mutating func finish() { while !run(bids: 1 << 16) {} }

    /// Bids for the best that is not shown yet, up to where the next best is as good.
    private mutating func bid(_ person: Int) {
        let mark = people[person]
        var (best, bestValue) = (-1, nothing)
        var (second, secondValue) = (-1, nothing)
        for entry in entries(of: person) where !isShown[entry] {
            let vacancy = Int(vacancies[entry])
            let value = Int(scores[entry]) - prices[vacancy].points(of: marks[vacancy], for: mark)
            if value > bestValue {
                (second, secondValue) = (best, bestValue)
                (best, bestValue) = (entry, value)
            } else if value > secondValue {
                (second, secondValue) = (entry, value)
            }
        }
        guard best >= 0 else { return }
        let vacancy = Int(vacancies[best])
        // Of two that are worth as much, the first on the long list goes before.
        let gap = Int(scores[best]) - secondValue - (second < best ? 1 : 0)
        let steps = min(gap / FairLists.step, 1 << 24)
        let bid = ((steps + 1) << 32) - 1 - mark.draw(with: marks[vacancy])
        isShown[best] = true
        if bid < ceiling {
            showings[vacancy].push(Showing(bid: bid, person: Int32(person), entry: Int32(best)))
        } else {
            firm[vacancy] += 1
        }
        settle(vacancy)
    }

    private func count(of vacancy: Int) -> Int { firm[vacancy] + showings[vacancy].count }

    /// Takes the lowest bid away where there is one too many, and sets the price at the lowest that is left.
    private mutating func settle(_ vacancy: Int) {
        if count(of: vacancy) > cap, let away = showings[vacancy].popLowest() {
            release(away)
            // No price keeps one of two equal bids; so rare that a place may stay empty for it.
            while let lowest = showings[vacancy].lowest, lowest.bid == away.bid {
                release(lowest)
                _ = showings[vacancy].popLowest()
            }
            raise(vacancy, to: away.bid + 1)
        }
        if count(of: vacancy) >= cap { raise(vacancy, to: showings[vacancy].lowest?.bid ?? ceiling) }
    }

    private mutating func release(_ showing: Showing) {
        isShown[Int(showing.entry)] = false
        waiting.append(showing.person)
    }

    private mutating func raise(_ vacancy: Int, to parts: Int) {
        prices[vacancy] = ShowingPrice(parts: max(prices[vacancy].parts, parts))
    }

    // MARK: what came of it

    /// How often each vacancy is shown.
    package var counts: [Int] { marks.indices.map { count(of: $0) } }

    /// What each participant is shown, the highest score first.
    package var lists: [[Match]] {
        people.indices.map { person in
            entries(of: person).filter { isShown[$0] }
                .map { Match(id: Int(vacancies[$0]), score: Int(scores[$0])) }
        }
    }

    /// The score of what is shown, in thousandths of what it is without a cap.
    package var keptPermille: Int {
        var (free, kept) = (0, 0)
        for person in people.indices {
            for entry in entries(of: person).prefix(length) { free += Int(scores[entry]) }
            for entry in entries(of: person) where isShown[entry] { kept += Int(scores[entry]) }
        }
        return free == 0 ? 1000 : kept * 1000 / free
    }
}

private struct Showing {
    let bid: Int
    /// Whose list, and where on the long lists.
    let person: Int32
    let entry: Int32
}

/// Showings of one vacancy, with the lowest bid at the root.
private struct ShowingHeap {
    private var items: [Showing] = []

    var count: Int { items.count }
    var lowest: Showing? { items.first }

    mutating func push(_ showing: Showing) {
        items.append(showing)
        var index = items.count - 1
        while index > 0, items[index].bid < items[(index - 1) / 2].bid {
            items.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    mutating func popLowest() -> Showing? {
        guard let lowest = items.first, let last = items.popLast() else { return nil }
        guard !items.isEmpty else { return lowest }
        items[0] = last
        var index = 0
        while true {
            var child = 2 * index + 1
            guard child < items.count else { return lowest }
            if child + 1 < items.count, items[child + 1].bid < items[child].bid { child += 1 }
            guard items[child].bid < items[index].bid else { return lowest }
            items.swapAt(child, index)
            index = child
        }
    }
}
