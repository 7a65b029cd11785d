/// Bitmaps for a number: for some values the plane says which records have less. What lies between two of them is left to a
/// look at the record.
struct Cuts: Sendable {
    /// The plane of the first cut.
    let firstPlane: Int
    /// Ascending; the plane of each has a bit where the value is less.
    private(set) var values: ContiguousArray<Int> = []

    static let most = 32

    /// Takes every value that occurs, or evenly among them when there are too many.
    init(firstPlane: Int, of numbers: some Sequence<Int>) {
        self.firstPlane = firstPlane
        let found = ContiguousArray(Set(numbers)).sorted()
        let step = max(1, (found.count + Self.most - 1) / Self.most)
        values = ContiguousArray(stride(from: 0, to: found.count, by: step).map { found[$0] })
    }

    /// The planes that have a bit for this value.
    func planes(below value: Int) -> Range<Int> {
        let first = values.firstIndex { value < $0 } ?? values.count
        return firstPlane + first..<firstPlane + values.count
    }

    /// A plane whose bits are all less than this value, as many of them as the cuts can tell.
    func planeOfLess(than value: Int) -> Int? {
        values.lastIndex { $0 <= value }.map { firstPlane + $0 }
    }

    /// A plane without a bit only where the value is this one or more.
    func planeOfLess(thanAtLeast value: Int) -> Int? {
        values.firstIndex { $0 >= value }.map { firstPlane + $0 }
    }
}
