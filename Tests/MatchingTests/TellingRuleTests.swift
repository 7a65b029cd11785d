import Matching
import Testing

/// What somebody who knows the total can reckon from what is told, over tables made up by chance.
struct TellingRuleTests {
    /// A table of groups, each with how many of its people have no match and how many have one.
    private struct Table {
        let cells: [[Int]]
        let limit: Int

        init(_ seed: UInt64) {
            var draw = Generator.Draw(seed, 21, 0)
            let limit = 2 + draw.below(12)
            self.limit = limit
            // From tables of small groups to tables of large ones.
            let most = 1 + draw.below(4 * limit)
            cells = (0..<1 + draw.below(7)).map { _ in
                let people = 1 + draw.below(most)
                let without = draw.chance(300) ? 0 : draw.chance(200) ? people : draw.below(people + 1)
                return [without, people - without]
            }
        }

        var sizes: [[Int]] { cells.map { [$0.reduce(0, +)] } }
    }

    /// Every sum of cells that can be had by adding and subtracting told cells and the total: any told ones, with or without all
    /// of the rest.
    private func reckoned(_ cells: [[Int]], _ withheld: Set<Int>) -> [[Int]] {
        func sum(_ positions: some Sequence<Int>) -> [Int] {
            positions.reduce([Int](repeating: 0, count: cells[0].count)) { zip($0, cells[$1]).map { $0 + $1 } }
        }
        let told = cells.indices.filter { !withheld.contains($0) }
        let rest = sum(withheld)
        return (0..<1 << told.count).flatMap { choice -> [[Int]] in
            let chosen = sum(told.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element))
            return [chosen, zip(chosen, rest).map { $0 + $1 }]
        }
    }

    @Test func `nothing under the limit can be reckoned, as long as the total is not under it`() {
        var withheldSome = 0
        for seed in 0..<600 as Range<UInt64> {
            let table = Table(seed)
            let groups = TellingRule.withheld(table.sizes, limit: table.limit)
            let shares = TellingRule.withheld(table.cells, limit: table.limit, besides: groups)
            #expect(shares.isSuperset(of: groups))
            for (cells, withheld) in [(table.sizes, groups), (table.cells, shares)] {
                let total = cells.dropFirst().reduce(cells[0]) { zip($0, $1).map { $0 + $1 } }
                guard TellingRule.isSound(total, limit: table.limit) else {
                    #expect(withheld.count == cells.count, "seed \(seed)")
                    continue
                }
                let sums = reckoned(cells, withheld)
                #expect(sums.allSatisfy { TellingRule.isSound($0, limit: table.limit) }, "seed \(seed)")
                if !withheld.isEmpty, withheld.count < cells.count { withheldSome += 1 }
            }
        }
        // Tables of which all or nothing is told would prove little.
        #expect(withheldSome > 200)
    }

    @Test func `of large groups everything is told`() {
        for seed in 0..<500 as Range<UInt64> {
            let table = Table(seed)
            let large = table.cells.map { $0.map { $0 == 0 ? 0 : $0 + table.limit } }
            #expect(TellingRule.withheld(large, limit: table.limit).isEmpty)
        }
    }

    @Test func `a group that is large is withheld for the sake of a small one alone, and then no more than one`() {
        for seed in 0..<2000 as Range<UInt64> {
            let table = Table(seed)
            let withheld = TellingRule.withheld(table.sizes, limit: table.limit)
            let large = withheld.filter { table.sizes[$0][0] >= table.limit }
            #expect(large.count <= 1 && (large.isEmpty || withheld.count > 1), "seed \(seed)")
        }
    }

    @Test func `the smallest group that hides the rest is the one that goes with it`() {
        #expect(TellingRule.withheld([[30], [4], [12], [40]], limit: 10) == [1, 2])
        #expect(TellingRule.withheld([[4], [5]], limit: 10) == [0, 1])
        #expect(TellingRule.withheld([[3, 40], [0, 12], [20, 20]], limit: 10) == [0, 2])
        #expect(TellingRule.withheld([], limit: 10).isEmpty)
    }
}
