/// How planes are laid over each other: four words at a time or one. Both give the same; the scalar one is there to prove it.
package enum Lanes: Sendable { case vector, scalar }

/// Bitmaps of what shuts out a record, one bit for each position, in blocks of 256 positions: all planes of a block stand
/// together. A query is a few planes laid over each other, and what stays unset is let through.
struct Sieve: Sendable {
    typealias Block = SIMD4<UInt64>
    static let blockSize = 256

    /// Which planes a query lays over each other.
    struct Query {
        /// A set bit shuts out.
        var excluding: ContiguousArray<Int> = []
        /// An unset bit shuts out.
        var requiring: ContiguousArray<Int> = []
        /// Of each of these two lists at least one bit must be set.
        var anyOfContracts: ContiguousArray<Int> = []
        var anyOfForms: ContiguousArray<Int> = []

        mutating func empty() {
            excluding.removeAll(keepingCapacity: true)
            requiring.removeAll(keepingCapacity: true)
            anyOfContracts.removeAll(keepingCapacity: true)
            anyOfForms.removeAll(keepingCapacity: true)
        }
    }

    /// The plane of what is closed, or not there at all.
    static let closed = 0

    private let planes: Int
    private var blocks: ContiguousArray<Block>

    init(planes: Int, capacity: Int) {
        self.planes = planes
        let count = (capacity + Self.blockSize - 1) / Self.blockSize
        blocks = ContiguousArray(repeating: Block(repeating: 0), count: count * planes)
        for block in 0..<count { blocks[block * planes + Self.closed] = Block(repeating: .max) }
    }

    /// How many positions there are.
    var capacity: Int { blocks.count / planes * Self.blockSize }

    mutating func set(_ plane: Int, at position: Int) {
        blocks[position >> 8 * planes + plane][position >> 6 & 3] |= 1 << UInt64(position & 63)
    }

    mutating func clear(_ plane: Int, at position: Int) {
        blocks[position >> 8 * planes + plane][position >> 6 & 3] &= ~(1 << UInt64(position & 63))
    }

    func isSet(_ plane: Int, at position: Int) -> Bool {
        blocks[position >> 8 * planes + plane][position >> 6 & 3] >> UInt64(position & 63) & 1 == 1
    }

    /// Adds the positions of some ranges that a query lets through, in the order of the ranges.
    func pass(
        _ ranges: ContiguousArray<Range<Int>>,
        _ query: borrowing Query,
        _ lanes: Lanes,
        into found: inout PositionList
    ) {
        found.makeRoom(for: ranges.reduce(0) { $0 + $1.count })
        var count = found.count
        var room = found.storage.mutableSpan
        // Where a range ends another one often begins, in the same block.
        var (last, shut) = (-1, Block(repeating: 0))
        for range in ranges where !range.isEmpty {
            for block in range.lowerBound >> 8...(range.upperBound - 1) >> 8 {
                if block != last {
                    shut =
                        switch lanes {
                        case .vector: shutOut(block, query)
                        case .scalar: shutOutByWords(block, query)
                        }
                    last = block
                }
                var open = ~shut
                if block << 8 < range.lowerBound || (block + 1) << 8 > range.upperBound {
                    for word in 0..<4 { open[word] &= Self.mask(block << 8 + word << 6, range) }
                }
                for word in 0..<4 {
                    let first = UInt32(truncatingIfNeeded: block << 8 + word << 6)
                    var bits = open[word]
                    // Four at a time, whether they are there or not: a wrong guess of the processor takes longer.
                    while bits != 0 {
                        for _ in 0..<4 {
                            room[count] = first &+ UInt32(truncatingIfNeeded: bits.trailingZeroBitCount)
                            count &+= bits == 0 ? 0 : 1
                            bits &= bits &- 1
                        }
                    }
                }
            }
        }
        found.count = count
    }

    /// The bits of a word that lie in a range of positions.
    @inline(__always)
    static func mask(_ first: Int, _ range: Range<Int>) -> UInt64 {
        let low = min(64, max(0, range.lowerBound - first))
        let high = min(64, max(0, range.upperBound - first))
        guard low < high else { return 0 }
        let upTo: UInt64 = high == 64 ? .max : 1 << UInt64(high) &- 1
        return upTo & (.max << UInt64(low))
    }

    @inline(__always)
    private func shutOut(_ block: Int, _ query: borrowing Query) -> Block {
        let blocks = blocks.span
        let base = block &* planes
        var shut = Block(repeating: 0)
        for plane in query.excluding { shut |= blocks[base &+ plane] }
        for plane in query.requiring { shut |= ~blocks[base &+ plane] }
        var some = Block(repeating: 0)
        for plane in query.anyOfContracts { some |= blocks[base &+ plane] }
        shut |= ~some
        some = Block(repeating: 0)
        for plane in query.anyOfForms { some |= blocks[base &+ plane] }
        return shut | ~some
    }

    private func shutOutByWords(_ block: Int, _ query: borrowing Query) -> Block {
        var result = Block(repeating: 0)
        for word in 0..<4 {
            func bits(_ plane: Int) -> UInt64 { blocks[block * planes + plane][word] }
            var shut: UInt64 = 0
            for plane in query.excluding { shut |= bits(plane) }
            for plane in query.requiring { shut |= ~bits(plane) }
            for list in [query.anyOfContracts, query.anyOfForms] { shut |= ~list.reduce(0) { $0 | bits($1) } }
            result[word] = shut
        }
        return result
    }

    /// For each position of a block: whether something shuts it out, and whether two planes or more do. With these,
    /// the single thing in the way is found (`WhatOpens`).
    func countedOut(_ block: Int, _ query: borrowing Query) -> (once: Block, twice: Block) {
        let blocks = blocks.span
        let base = block &* planes
        var (once, twice) = (Block(repeating: 0), Block(repeating: 0))
        for plane in query.excluding {
            twice |= once & blocks[base &+ plane]
            once |= blocks[base &+ plane]
        }
        for plane in query.requiring {
            twice |= once & ~blocks[base &+ plane]
            once |= ~blocks[base &+ plane]
        }
        for list in [query.anyOfContracts, query.anyOfForms] {
            let shut = ~list.reduce(Block(repeating: 0)) { $0 | blocks[base &+ $1] }
            twice |= once & shut
            once |= shut
        }
        return (once, twice)
    }
}

/// Positions that were found; its room is used again.
struct PositionList: Sendable {
    var storage: ContiguousArray<UInt32> = []
    var count = 0

    mutating func makeRoom(for more: Int) {
        // A few more, for who looks at four at a time.
        let needed = count + more + 4
        if storage.count < needed {
            storage.append(contentsOf: repeatElement(0, count: needed + needed / 2 - storage.count))
        }
    }
}
