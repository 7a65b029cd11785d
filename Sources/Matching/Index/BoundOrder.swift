/// Positions with the most they can score, in descending steps of it.
struct BoundOrder {
    private(set) var found: ContiguousArray<UInt64> = []
    private var sorted: ContiguousArray<UInt64> = []
    private(set) var count = 0
    private var counts = ContiguousArray<Int32>(repeating: 0, count: 257)
    /// A step is two to this power.
    private let shift: Int

    init(highest: Int) {
        shift = max(0, Int.bitWidth - highest.leadingZeroBitCount - 8)
    }

    /// Takes away what was there and lets `fill` write up to `room` entries; it says how many it wrote.
    @inline(__always)
    mutating func refill(room: Int, _ fill: (inout MutableSpan<UInt64>) -> Int) {
        if found.count < room {
            found = ContiguousArray(repeating: 0, count: room + room / 2)
            sorted = found
        }
        var span = found.mutableSpan
        count = fill(&span)
    }

    @inline(__always)
    static func entry(_ most: Int, _ position: UInt32) -> UInt64 {
        UInt64(truncatingIfNeeded: most) << 32 | UInt64(position)
    }

    /// A `Float` from 2 to the 23rd on has no fraction: its lowest bits are the whole number above that.
    static let whole: Float = 0x1p23

    @inline(__always)
    static func entry(aboveWhole most: Float, _ position: UInt32) -> UInt64 {
        UInt64(most.bitPattern & 0x7F_FFFF) << 32 | UInt64(position)
    }

    @inline(__always)
    private static func step(_ entry: UInt64, _ shift: Int) -> Int {
        255 &- Int(truncatingIfNeeded: entry &>> UInt64(truncatingIfNeeded: 32 &+ shift)) & 255
    }

    /// Brings the highest steps to the front. Within a step the order stays.
    mutating func sort() { Self.sort(found, count, by: shift, into: &sorted, &counts) }

    private static func sort(
        _ found: ContiguousArray<UInt64>,
        _ count: Int,
        by shift: Int,
        into sorted: inout ContiguousArray<UInt64>,
        _ counts: inout ContiguousArray<Int32>
    ) {
        let source = found.span
        var places = counts.mutableSpan
        var target = sorted.mutableSpan
        for step in places.indices { places[step] = 0 }
        for index in 0..<count { places[step(source[index], shift) &+ 1] &+= 1 }
        for step in 1..<places.count { places[step] &+= places[step &- 1] }
        for index in 0..<count {
            let step = step(source[index], shift)
            target[Int(places[step])] = source[index]
            places[step] &+= 1
        }
    }

    @inline(__always)
    subscript(index: Int) -> (most: Int, position: Int) {
        let entry = sorted[index]
        return (Int(truncatingIfNeeded: entry &>> 32), Int(truncatingIfNeeded: entry & 0xFFFF_FFFF))
    }

    /// Whether this step and all after it stay below a threshold.
    @inline(__always)
    func isBelow(_ most: Int, _ threshold: Int) -> Bool { most | (1 << shift &- 1) < threshold }
}
