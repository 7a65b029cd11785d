/// Keeps the best of what it is offered: the highest score, and of equal scores the lowest id.
struct TopList {
    let limit: Int
    /// Score and complement of the id in one number, so that greater is better. A heap with the worst at its root.
    private var keys: ContiguousArray<UInt64> = []

    init(_ limit: Int) {
        self.limit = max(0, limit)
        keys.reserveCapacity(min(self.limit, 1024))
    }

    var count: Int { keys.count }

    /// What a score must reach to have a chance; 0 while there is room.
    @inline(__always)
    var threshold: Int {
        guard keys.count == limit else { return 0 }
        return limit == 0 ? .max : Int(keys[0] >> 32)
    }

    mutating func empty() { keys.removeAll(keepingCapacity: true) }

    @inline(__always)
    mutating func offer(score: Int, id: UInt32) {
        let key = UInt64(truncatingIfNeeded: score) << 32 | UInt64(~id)
        if keys.count < limit {
            keys.append(key)
            rise(keys.count - 1)
        } else if limit > 0, key > keys[0] {
            keys[0] = key
            sink()
        }
    }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0, keys[index] < keys[(index - 1) / 2] {
            keys.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    private mutating func sink() {
        let moved = keys[0]
        var index = 0
        while true {
            var child = 2 * index + 1
            guard child < keys.count else { break }
            if child + 1 < keys.count, keys[child + 1] < keys[child] { child += 1 }
            guard keys[child] < moved else { break }
            keys[index] = keys[child]
            index = child
        }
        keys[index] = moved
    }

    /// The greatest first. Few as they are, they are put in one by one.
    private static func sort(_ keys: inout ContiguousArray<UInt64>) {
        guard keys.count <= 64 else { return keys.sort(by: >) }
        var keys = keys.mutableSpan
        for index in keys.indices.dropFirst() {
            let key = keys[index]
            var place = index
            while place > 0, keys[place &- 1] < key {
                keys[place] = keys[place &- 1]
                place &-= 1
            }
            keys[place] = key
        }
    }

    static func match(_ key: UInt64) -> Match {
        Match(id: Int(~UInt32(truncatingIfNeeded: key)), score: Int(key >> 32))
    }

    /// The best first.
    func matches() -> [Match] { keys.sorted(by: >).map(Self.match) }

    /// Appends the keys, the best first.
    mutating func drain(into list: inout ContiguousArray<UInt64>) {
        Self.sort(&keys)
        list.append(contentsOf: keys)
        keys.removeAll(keepingCapacity: true)
    }
}
