/// The fixed part of a profile. Its lists stand in the list's pool: targets, then experience, then skills.
struct ProfileRow: Hashable, Sendable {
    var x: Int32
    var y: Int32
    var reach: Int32
    var availableFrom: Int32
    var capabilities: UInt64
    var languages: LanguageLevels
    var wishes: UInt32
    var avoids: UInt32
    var listStart: UInt32
    var skillCount: UInt32
    var targetCount: UInt8
    var experienceCount: UInt8
    var contracts: UInt8
    var startForms: UInt8
    var leastHours: UInt8
    var mostHours: UInt8
    /// `Travel` plus one; 0 when it is not known.
    var travel: UInt8

    var targets: Range<Int> { Int(listStart)..<Int(listStart) + Int(targetCount) }
    var experience: Range<Int> { targets.upperBound..<targets.upperBound + Int(experienceCount) }
    var skills: Range<Int> { experience.upperBound..<experience.upperBound + Int(skillCount) }
}

/// Many profiles, closely packed, by number from 0.
package struct ProfileList: Sendable {
    private(set) var rows: ContiguousArray<ProfileRow> = []
    private(set) var pool: ContiguousArray<UInt32> = []

    package init() {}

    package init(_ profiles: some Sequence<BlindProfile>) throws(LimitFault) {
        for profile in profiles { try append(profile) }
    }

    package var count: Int { rows.count }

    package mutating func append(_ profile: BlindProfile) throws(LimitFault) {
        try profile.check()
        rows.append(pack(profile))
    }

    /// Another profile in the place of an earlier one.
    package mutating func replace(_ index: Int, by profile: BlindProfile) throws(LimitFault) {
        try profile.check()
        rows[index] = pack(profile)
    }

    private mutating func pack(_ profile: BlindProfile) -> ProfileRow {
        let start = pool.count
        for target in profile.targets { pool.append(Packed.pair(target.occupation, target.weight)) }
        for entry in profile.experience { pool.append(Packed.pair(entry.occupation, entry.months)) }
        for entry in profile.skills { pool.append(Packed.skill(entry.skill, entry.level)) }
        return ProfileRow(
            x: Int32(profile.origin.x),
            y: Int32(profile.origin.y),
            reach: Int32(profile.reach),
            availableFrom: Int32(profile.availableFrom),
            capabilities: profile.capabilities,
            languages: profile.languages,
            wishes: profile.wishes,
            avoids: profile.avoids,
            listStart: UInt32(start),
            skillCount: UInt32(profile.skills.count),
            targetCount: UInt8(profile.targets.count),
            experienceCount: UInt8(profile.experience.count),
            contracts: profile.contracts,
            startForms: profile.startForms,
            leastHours: UInt8(profile.leastHours),
            mostHours: UInt8(profile.mostHours),
            travel: profile.travel.map { UInt8($0.rawValue) + 1 } ?? 0
        )
    }

    package subscript(index: Int) -> BlindProfile {
        let row = rows[index]
        return BlindProfile(
            origin: Place(x: Int(row.x), y: Int(row.y)),
            travel: row.travel == 0 ? nil : Travel(rawValue: Int(row.travel) - 1),
            reach: Int(row.reach),
            languages: row.languages,
            capabilities: row.capabilities,
            contracts: row.contracts,
            startForms: row.startForms,
            leastHours: Int(row.leastHours),
            mostHours: Int(row.mostHours),
            availableFrom: Int(row.availableFrom),
            wishes: row.wishes,
            avoids: row.avoids,
            targets: pool[row.targets].map { .init(occupation: Packed.occupation($0), weight: Packed.amount($0)) },
            experience: pool[row.experience].map {
                .init(occupation: Packed.occupation($0), months: Packed.amount($0))
            },
            skills: pool[row.skills].map { .init(skill: Packed.skill($0), level: Packed.grade($0)) }
        )
    }
}

/// Two small numbers in one: a skill with its level or weight, an occupation with its weight or months.
enum Packed {
    static func skill(_ skill: Int, _ grade: Int) -> UInt32 { UInt32(skill) << 3 | UInt32(grade) }
    @inline(__always) static func skill(_ packed: UInt32) -> Int { Int(packed >> 3) }
    @inline(__always) static func grade(_ packed: UInt32) -> Int { Int(packed & 7) }

    static func pair(_ occupation: Int, _ amount: Int) -> UInt32 { UInt32(occupation) << 16 | UInt32(amount) }
    @inline(__always) static func occupation(_ packed: UInt32) -> Int { Int(packed >> 16) }
    @inline(__always) static func amount(_ packed: UInt32) -> Int { Int(packed & 0xFFFF) }
}
