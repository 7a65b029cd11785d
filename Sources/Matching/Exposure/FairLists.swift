/// Lists of the best vacancies in which no vacancy is shown too often (D2, fair lists).
package struct FairLists: Sendable {
    /// In points, what prices rise by. Without a ceiling no lists within the cap are better by more than this for each place.
    package static let step = 10
    /// How many times the average a vacancy may be shown.
    package static let timesTheAverage = 5
    /// On the lists that people see, a vacancy gives way to one that scores up to so much less, and to no other.
    package static let ceiling = 10_000

    /// For each participant what is shown, the highest score first.
    package let lists: [[Match]]
    /// How often a vacancy may be shown.
    package let cap: Int
    /// The score of these lists, in thousandths of that of the lists without a cap.
    package let keptPermille: Int
    /// Of each vacancy.
    package let prices: [ShowingPrice]

    /// The cap for this many lists: five times the average, and never less than one.
    package static func usualCap(lists: Int, length: Int, vacancies: Int) -> Int {
        cap(showings: lists * length, vacancies: vacancies)
    }

    /// So many times the average, rounded up, and never less than one.
    package static func cap(showings: Int, vacancies: Int, times: Int = timesTheAverage) -> Int {
        guard vacancies > 0 else { return 1 }
        return max(1, (times * showings + vacancies - 1) / vacancies)
    }

    /// Chooses from longer lists (60 is a good length) those that are shown. Without a ceiling no vacancy is ever shown more often
    /// than the cap, and some lists may be shorter for it.
    package init(from long: [[Match]], length: Int, vacancies: Int, cap: Int? = nil, ceiling: Int? = nil) {
        let marks = (0..<max(0, vacancies)).map { DrawMark($0) }
        var auction = ShowingAuction(length: length, vacancies: marks, ceiling: ceiling)
        for (person, list) in long.enumerated() { auction.add(list, of: DrawMark(person)) }
        auction.begin(cap: cap ?? Self.usualCap(lists: long.count, length: length, vacancies: vacancies))
        auction.finish()
        self.init(auction)
    }

    /// What an auction that is over gave.
    package init(_ auction: ShowingAuction) {
        lists = auction.lists
        cap = auction.cap
        keptPermille = auction.keptPermille
        prices = auction.prices
    }
}
