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

/// How much a part that takes a division can be at most, without one: never less than it is, and hardly more.
struct PartBounds: Sendable {
    private let distance: Int
    private let experience: Int
    /// By how many months are asked what a month gives, times 65,536. More than 255 are taken for 255, which gives more.
    private let byMonth: ContiguousArray<Int>

    /// No bound is more than this above the highest score there is.
    static let slack = 1

    init(_ settings: MatchingSettings) {
        (distance, experience) = (settings.distance, settings.experience)
        byMonth = [0] + (1..<256).map { (settings.experience << 16) / $0 + 1 }
    }

    /// What a metre takes away.
    func byMetre(reach: Int) -> Float { Float(distance) / Float(reach) }

    /// A root that is rounded down is less than a metre shorter, and a `Float` is off by less than a point.
    @inline(__always)
    func distance(_ squared: Int, _ byMetre: Float) -> Int {
        distance &- Int(max(0, Float(squared).squareRoot() - 1) * byMetre) &+ Self.slack
    }

    @inline(__always)
    func experience(_ worked: Int, _ asked: Int) -> Int {
        let part = (worked &* byMonth[min(asked, 255)]) &>> 16 &+ 1
        return asked == 0 ? experience : min(experience, part)
    }
}
