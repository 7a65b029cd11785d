/// What a search looks at first of a profile: 64 bytes, a line of the processor's cache.
struct ProfileCard: Sendable {
    /// How many targets stand on the card itself.
    static let targetSlots = 3

    var x: Int32
    var y: Int32
    var reach: Int32
    var availableFrom: Int32
    /// Number by the index's table of occupations, and weight; weight 0 where there is none.
    var targets: (UInt32, UInt32, UInt32)
    var leastHours: UInt8
    var mostHours: UInt8
    /// There are more targets than slots.
    var hasMoreTargets: Bool
    var skills: Signature

    init(_ row: ProfileRow, _ pool: ContiguousArray<UInt32>, _ occupations: inout OccupationTable) {
        (x, y, reach, availableFrom) = (row.x, row.y, row.reach, row.availableFrom)
        (leastHours, mostHours) = (row.leastHours, row.mostHours)
        hasMoreTargets = row.targets.count > Self.targetSlots
        var slots: [UInt32] = pool[row.targets].prefix(Self.targetSlots).map {
            Packed.pair(occupations.number(of: Packed.occupation($0)), Packed.amount($0))
        }
        while slots.count < Self.targetSlots { slots.append(0) }
        targets = (slots[0], slots[1], slots[2])
        skills = Signatures.make(pool, row.skills).bits
    }
}

/// What is looked at of a profile that may be among the best.
struct ProfileDetail: Sendable {
    var id: UInt32
    var wishes: UInt32
    var avoids: UInt32
    /// As in `ProfileRow`, in the pool of the index.
    var listStart: UInt32
    var skillCount: UInt32
    var targetCount: UInt8
    var experienceCount: UInt8
}
