/// Lays records out by the cell of the map they stand in, row by row, so that a disc is a few ranges of positions.
struct Grid: Sendable {
    private let left: Int
    private let top: Int
    private let columns: Int
    private let rows: Int
    /// The rows run along the shorter side, so that a disc lies within a short stretch of positions.
    private let isTurned: Bool
    /// Metres along the side of a cell.
    private let side: Int
    /// The first position of each cell, and one more for the end.
    private let starts: ContiguousArray<UInt32>
    /// Positions before the first of this grid.
    private let offset: Int

    /// Four kilometres, or more where that would make too many cells.
    static let finest = 4_000
    private static let mostCells = 200

    /// Sorts by cell; within a cell the given order stays. The order says which record comes at each position.
    static func layOut(
        _ places: ContiguousArray<SIMD2<Int32>>,
        from offset: Int
    ) -> (Grid, order: ContiguousArray<UInt32>) {
        var (low, high) = (SIMD2<Int32>(repeating: .max), SIMD2<Int32>(repeating: 0))
        for place in places {
            low = pointwiseMin(low, place)
            high = pointwiseMax(high, place)
        }
        low = pointwiseMin(low, high)
        let isTurned = high.x - low.x > high.y - low.y
        func turned(_ place: SIMD2<Int32>) -> SIMD2<Int32> { isTurned ? SIMD2(place.y, place.x) : place }
        (low, high) = (turned(low), turned(high))
        let extent = max(Int(high.x) - Int(low.x), Int(high.y) - Int(low.y)) + 1
        let side = max(finest, (extent + mostCells - 1) / mostCells)
        let columns = (Int(high.x) - Int(low.x)) / side + 1
        let rows = (Int(high.y) - Int(low.y)) / side + 1
        var starts = ContiguousArray<UInt32>(repeating: 0, count: columns * rows + 1)
        let cells = ContiguousArray(
            places.map { place in
                let place = turned(place)
                return (Int(place.y) - Int(low.y)) / side * columns + (Int(place.x) - Int(low.x)) / side
            }
        )
        for cell in cells { starts[cell + 1] += 1 }
        for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
        var free = starts
        var order = ContiguousArray<UInt32>(repeating: 0, count: places.count)
        for (index, cell) in cells.enumerated() {
            order[Int(free[cell])] = UInt32(index)
            free[cell] += 1
        }
        let grid = Grid(
            left: Int(low.x),
            top: Int(low.y),
            columns: columns,
            rows: rows,
            isTurned: isTurned,
            side: side,
            starts: starts,
            offset: offset
        )
        return (grid, order)
    }

    private init(
        left: Int,
        top: Int,
        columns: Int,
        rows: Int,
        isTurned: Bool,
        side: Int,
        starts: ContiguousArray<UInt32>,
        offset: Int
    ) {
        (self.left, self.top, self.columns, self.rows, self.side) = (left, top, columns, rows, side)
        self.isTurned = isTurned
        (self.starts, self.offset) = (starts, offset)
    }

    /// Appends the ranges of positions whose cells a disc touches. What lies outside the disc may be among them.
    func ranges(x: Int, y: Int, radius: Int, into ranges: inout ContiguousArray<Range<Int>>) {
        let (x, y) = isTurned ? (y, x) : (x, y)
        let first = max(0, (y - radius - top) / side - 1)
        let last = min(rows - 1, (y + radius - top) / side)
        guard y + radius >= top, first <= last else { return }
        for row in first...last {
            let (upper, lower) = (top + row * side, top + (row + 1) * side)
            let away = y < upper ? upper - y : y > lower ? y - lower : 0
            guard away <= radius else { continue }
            let half = Metres.root(radius * radius - away * away) + 1
            guard x + half >= left else { continue }
            let from = max(0, (x - half - left) / side - (x - half < left ? 1 : 0))
            let to = min(columns - 1, (x + half - left) / side)
            guard from <= to else { continue }
            let begin = offset + Int(starts[row * columns + from])
            let end = offset + Int(starts[row * columns + to + 1])
            guard begin < end else { continue }
            if let before = ranges.last, before.upperBound == begin {
                ranges[ranges.count - 1] = before.lowerBound..<end
            } else {
                ranges.append(begin..<end)
            }
        }
    }
}
