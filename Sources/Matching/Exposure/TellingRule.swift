/// Which cells of one column of a table may be told to whoever knows the column's total. A cell is about one group: the numbers of people
/// that telling it gives away, such as how many have no match and how many have one.
///
/// From the total and the cells that are told one can reckon, by adding and subtracting, the sum of the cells that are not told, and
/// nothing finer. So a column keeps the limit when
///
/// 1. each number of a cell that is told is of nobody at all, or of as many people as the limit or more; and
/// 2. the same holds for the sum of all cells that are not told.
///
/// Where the second fails, one more cell is withheld: the smallest with which it holds, or else the smallest. When all are, what is left
/// to reckon is the total. Whatever else can be reckoned is the sum of the rest and of cells that are told, and sound numbers add up to
/// sound ones.
package enum TellingRule {
    /// Whether numbers of people may be told: nobody betrays nobody, a few would.
    package static func isSound(_ numbers: [Int], limit: Int) -> Bool { numbers.allSatisfy { $0 == 0 || $0 >= limit } }

    /// Which cells are not told, by position.
    ///
    /// `cells`: of each group its numbers of people, as many for each. `hidden`: positions that are not told whatever their numbers.
    package static func withheld(_ cells: [[Int]], limit: Int, besides hidden: Set<Int> = []) -> Set<Int> {
        var withheld = hidden
        for (position, cell) in cells.enumerated() where !isSound(cell, limit: limit) { withheld.insert(position) }
        var sum = [Int](repeating: 0, count: cells.first?.count ?? 0)
        for position in withheld { sum = added(sum, cells[position]) }
        var told = cells.indices.filter { !withheld.contains($0) }.sorted { first, second in
            (cells[first].reduce(0, +), first) < (cells[second].reduce(0, +), second)
        }
        while !isSound(sum, limit: limit), !told.isEmpty {
            let next = told.firstIndex { isSound(added(sum, cells[$0]), limit: limit) } ?? 0
            let position = told.remove(at: next)
            sum = added(sum, cells[position])
            withheld.insert(position)
        }
        return withheld
    }

    private static func added(_ first: [Int], _ second: [Int]) -> [Int] { zip(first, second).map { $0 + $1 } }
}
