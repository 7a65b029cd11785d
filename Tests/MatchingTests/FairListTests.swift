import Matching
import Testing

/// What people see when no vacancy may be shown too often: a list by score less price is what its owner won in the auction.
struct FairListTests {
    /// A made-up house: some people are alike in everything, so that scores are often equal.
    private struct House {
        var long: [[Match]] = []
        let vacancies: Int
        let length: Int
        let cap: Int

        init(seed: Int) {
            var draw = Generator.Draw(7, UInt64(seed), 3)
            vacancies = 1 + draw.below(40)
            length = 1 + draw.below(6)
            cap = 1 + draw.below(8)
            let spread = [20, 3000, 60_000][draw.below(3)]
            var kinds: [[Match]] = []
            for _ in 0..<(1 + draw.below(12)) {
                let ids = draw.shuffled(vacancies).prefix(1 + draw.below(4 * length))
                let matches = ids.map { Match(id: $0, score: 1 + draw.below(spread)) }
                kinds.append(matches.sorted { ($1.score, $0.id) < ($0.score, $1.id) })
            }
            for _ in 0..<(1 + draw.below(40)) { long.append(kinds[draw.below(kinds.count)]) }
        }

        func lists(ceiling: Int?) -> FairLists {
            FairLists(from: long, length: length, vacancies: vacancies, cap: cap, ceiling: ceiling)
        }

        /// By the rule that the pages follow.
        func list(of person: Int, _ prices: [ShowingPrice]) -> FairList {
            FairList(from: long[person], length: length) {
                prices[$0.id].points(of: DrawMark($0.id), for: DrawMark(person))
            }
        }
    }

    private static func counts(_ lists: [[Match]], _ vacancies: Int) -> [Int] {
        var counts = Array(repeating: 0, count: vacancies)
        for match in lists.joined() { counts[match.id] += 1 }
        return counts
    }

    @Test(arguments: 0..<120)
    func `with the prices of a run each list is what was won, and only what has the highest price passes the cap`(
        seed: Int
    ) {
        let house = House(seed: seed)
        let fair = house.lists(ceiling: FairLists.ceiling)
        var shown: [[Match]] = []
        for person in house.long.indices {
            let list = house.list(of: person, fair.prices)
            shown.append(list.rows.map(\.match))
            #expect(Set(shown[person]) == Set(fair.lists[person]))
            // Nobody's list gets shorter, and what is left out was replaced by what fits nearly as well.
            #expect(shown[person].count == min(house.length, house.long[person].count))
            let least = shown[person].map(\.score).min() ?? 0
            #expect(list.leftOut.allSatisfy { $0.score <= least + FairLists.ceiling })
        }
        let highest = ShowingPrice(parts: (FairLists.ceiling / FairLists.step) << 32)
        for (vacancy, count) in Self.counts(shown, house.vacancies).enumerated() where count > house.cap {
            #expect(fair.prices[vacancy] == highest, "\(vacancy) is shown \(count) times, and \(house.cap) is the cap")
        }
    }

    @Test(arguments: 0..<120)
    func `without a ceiling nothing passes the cap, and no lists are better by more than a step for each place`(
        seed: Int
    ) {
        let house = House(seed: seed)
        let fair = house.lists(ceiling: nil)
        #expect(Self.counts(fair.lists, house.vacancies).allSatisfy { $0 <= house.cap })
        // No lists at all can score more than this, whatever the prices are.
        let prices = fair.prices.map { ($0.parts >> 32) * FairLists.step }
        let bound = house.long.reduce(house.cap * prices.reduce(0, +)) { sum, list in
            let worth = list.map { $0.score - prices[$0.id] }.filter { $0 > 0 }.sorted(by: >)
            return sum + worth.prefix(house.length).reduce(0, +)
        }
        let kept = fair.lists.joined().reduce(0) { $0 + $1.score }
        #expect(kept <= bound && kept + FairLists.step * house.length * house.long.count >= bound)
    }

    @Test func `among people who are alike a draw decides who sees what few may`() {
        let alike = (0..<12).map { _ in [Match(id: 0, score: 50_500), Match(id: 1, score: 50_000)] }
        let fair = FairLists(from: alike, length: 1, vacancies: 2, cap: 8, ceiling: FairLists.ceiling)
        #expect(Self.counts(fair.lists, 2) == [8, 4])
        #expect(fair.prices[1] == .free && fair.prices[0].parts > 0)
    }

    @Test func `what fits better than anything else by more than the ceiling is seen by all, as is what fits alone`() {
        let better = (0..<12).map { _ in [Match(id: 0, score: 61_000), Match(id: 1, score: 50_000)] }
        let fair = FairLists(from: better, length: 1, vacancies: 2, cap: 4, ceiling: FairLists.ceiling)
        #expect(Self.counts(fair.lists, 2) == [12, 0])
        let alone = (0..<12).map { _ in [Match(id: 0, score: 300)] }
        #expect(FairLists(from: alone, length: 1, vacancies: 1, cap: 4, ceiling: FairLists.ceiling).lists == alone)
        let strict = FairLists(from: alone, length: 1, vacancies: 1, cap: 4)
        #expect(strict.lists.joined().count == 4 && strict.keptPermille == 333)
    }

    @Test func `a price moves a vacancy down without changing its score, and says so`() {
        let long = [60, 50, 40, 30].enumerated().map { Match(id: $0.offset, score: $0.element * 1000) }
        func list(_ prices: [Int: Int]) -> FairList {
            FairList(from: long, length: 3) { prices[$0.id] ?? 0 }
        }
        let free = list([:])
        #expect(free.rows.map(\.match) == Array(long.prefix(3)) && free.leftOut.isEmpty)
        #expect(!free.rows.contains { $0.givesWay })
        let second = list([0: 15_000])
        #expect(second.rows.map(\.match) == [long[1], long[0], long[2]])
        #expect(second.rows.map(\.givesWay) == [false, true, false] && second.leftOut.isEmpty)
        let out = list([0: 30_001])
        #expect(out.rows.map(\.match) == Array(long[1...3]) && out.leftOut == [long[0]])
        #expect(!out.rows.contains { $0.givesWay })
        // As much as another: who scores more stands before.
        #expect(list([0: 10_000]).rows.first?.match == long[0])
        #expect(FairList(from: [], length: 3) { _ in 0 }.rows.isEmpty)
    }

    @Test func `a price between two steps is the lower for some and the higher for others, always the same`() {
        let price = ShowingPrice(parts: 3 << 32 + 4 << 32 / 10)
        let paid = (0..<2000).map { price.points(of: DrawMark("vacature"), for: DrawMark("persoon-\($0)")) }
        #expect(Set(paid) == [30, 40] && (700...900).contains(paid.count { $0 == 40 }))
        #expect(paid[5] == price.points(of: DrawMark("vacature"), for: DrawMark("persoon-5")))
        let other = (0..<2000).map { price.points(of: DrawMark("andere"), for: DrawMark("persoon-\($0)")) }
        #expect(other != paid)
        let (one, two) = (DrawMark(1), DrawMark(2))
        #expect(ShowingPrice.free.points(of: one, for: two) == 0 && ShowingPrice(parts: -1) == .free)
        #expect(ShowingPrice(parts: .max).points(of: one, for: two) > 0)
    }

    @Test func `what a list is chosen from is enough for any prices up to the ceiling`() throws {
        let world = Generator()
        let index = try VacancyIndex(VacancyList((0..<400).lazy.map(world.nearVacancy)))
        var search = VacancySearch(index)
        var deepest = 0
        for number in 0..<60 {
            let profile = world.nearProfile(number)
            var draw = Generator.Draw(11, 5, UInt64(number))
            let prices = (0..<400).map { _ in draw.chance(700) ? 0 : draw.below(FairLists.ceiling + 1) }
            let all = try search.best(400, for: profile)
            let chosen = try search.choice(20, for: profile)
            deepest = max(deepest, chosen.count)
            #expect(chosen == Array(all.prefix(chosen.count)) && chosen.count <= 240)
            guard chosen.count < 240 else { continue }
            let fair = FairList(from: chosen, length: 20) { prices[$0.id] }
            #expect(fair == FairList(from: all, length: 20) { prices[$0.id] })
        }
        #expect(deepest > 20)
        #expect(try search.choice(0, for: world.profile(0)).isEmpty)
    }

    @Test(arguments: [1, 3, 30])
    func `what is left out of a list makes it no shorter: it is as if that was closed`(leftOut: Int) throws {
        let world = Generator()
        let index = try VacancyIndex(VacancyList((0..<300).lazy.map(world.nearVacancy)))
        var search = VacancySearch(index)
        var full = 0
        for number in 0..<40 {
            let profile = world.nearProfile(number)
            let best = try search.best(2 * leftOut, for: profile).enumerated()
            let without = Set(best.filter { $0.offset.isMultiple(of: 2) }.map(\.element.id))
            var closed = index
            for id in without { closed.close(id) }
            var fresh = VacancySearch(closed)
            let found = try search.choice(5, for: profile, without: without)
            let expected = try fresh.choice(5, for: profile)
            #expect(found == expected && !found.contains { without.contains($0.id) })
            if found.count >= 5 { full += 1 }
        }
        #expect(full > 0)
    }
}
