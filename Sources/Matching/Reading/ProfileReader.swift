/// Reads `candidates.jsonl` of an instance folder.
package enum ProfileReader {
    /// The keys of a line, in the order in which the generator writes them.
    enum Field: Int, CaseIterable {
        case id, x, y, mode, minutes, maxM, lang, have, contract, forms, hMin, hMax, avail, wish, avoid, targets, exp
        case skills
    }

    /// Every line is a profile; the first thing that is wrong stops the reading.
    package static func read(_ bytes: [UInt8], file: String) throws(InstanceFault) -> ProfileList {
        var cursor = ByteCursor(bytes, file: file)
        let table = FieldTable<Field>(optional: [Field.mode.rawValue, Field.minutes.rawValue])
        var list = ProfileList()
        var profile = blank
        while !cursor.isAtEnd {
            guard list.count < MatchingLimits.records.upperBound else {
                throw cursor.fault(.tooMany(most: MatchingLimits.records.upperBound))
            }
            profile.travel = nil
            profile.targets.removeAll(keepingCapacity: true)
            profile.experience.removeAll(keepingCapacity: true)
            profile.skills.removeAll(keepingCapacity: true)
            var seen: UInt64 = 0
            while let field = try table.next(in: &cursor, seen: &seen) {
                try read(field, into: &profile, number: list.count, from: &cursor)
            }
            do throws(LimitFault) { try list.append(profile) } catch { throw cursor.fault(.limit(error)) }
            try cursor.endLine()
        }
        return list
    }

    private static var blank: BlindProfile {
        BlindProfile(
            origin: Place(x: 0, y: 0),
            travel: nil,
            reach: 1,
            languages: LanguageLevels(),
            capabilities: 0,
            contracts: 0,
            startForms: 0,
            leastHours: 0,
            mostHours: 0,
            availableFrom: 0,
            wishes: 0,
            avoids: 0,
            targets: [],
            experience: [],
            skills: []
        )
    }

    private static func read(
        _ field: Field,
        into profile: inout BlindProfile,
        number: Int,
        from cursor: inout ByteCursor
    ) throws(InstanceFault) {
        switch field {
        case .id: try cursor.id(number)
        case .x: profile.origin.x = try cursor.number()
        case .y: profile.origin.y = try cursor.number()
        case .mode: profile.travel = Travel(rawValue: try cursor.number(0...Travel.allCases.count - 1, "mode"))
        case .minutes: _ = try cursor.number(MatchingLimits.reach, "minutes")
        case .maxM: profile.reach = try cursor.number()
        case .lang: profile.languages = try cursor.languages()
        case .have: profile.capabilities = UInt64(try cursor.number(MatchingLimits.capabilities, "have"))
        case .contract: profile.contracts = UInt8(try cursor.number(MatchingLimits.eightBits, "contract"))
        case .forms: profile.startForms = UInt8(try cursor.number(MatchingLimits.eightBits, "forms"))
        case .hMin: profile.leastHours = try cursor.number()
        case .hMax: profile.mostHours = try cursor.number()
        case .avail: profile.availableFrom = try cursor.number()
        case .wish: profile.wishes = UInt32(try cursor.number(MatchingLimits.features, "wish"))
        case .avoid: profile.avoids = UInt32(try cursor.number(MatchingLimits.features, "avoid"))
        case .targets:
            try cursor.pairs("targets", most: MatchingLimits.targets.upperBound) {
                profile.targets.append(.init(occupation: $0, weight: $1))
            }
        case .exp:
            try cursor.pairs("exp", most: MatchingLimits.experience.upperBound) {
                profile.experience.append(.init(occupation: $0, months: $1))
            }
        case .skills:
            try cursor.pairs("skills", most: MatchingLimits.skill.upperBound + 1) {
                profile.skills.append(.init(skill: $0, level: $1))
            }
        }
    }
}

extension ByteCursor {
    mutating func id(_ expected: Int) throws(InstanceFault) {
        let found = try number()
        guard found == expected else { throw fault(.id(found: found, expected: expected)) }
    }

    mutating func languages() throws(InstanceFault) -> LanguageLevels {
        var levels = LanguageLevels()
        var count = 0
        var more = try openList()
        while more {
            let level = try number(MatchingLimits.language, "lang")
            guard let skill = LanguageLevels.Skill(rawValue: count) else { throw fault(.length("lang", of: 6)) }
            levels[skill] = level
            count += 1
            more = try nextInList()
        }
        guard count == LanguageLevels.Skill.allCases.count else { throw fault(.length("lang", of: 6)) }
        return levels
    }

    /// A list of pairs; a longer one than may be is refused while it is read.
    @inline(__always)
    mutating func pairs(_ field: String, most: Int, _ add: (Int, Int) -> Void) throws(InstanceFault) {
        var count = 0
        var more = try openList()
        while more {
            let (first, second) = try pair(field)
            count += 1
            guard count <= most else {
                throw fault(.limit(LimitFault(field: field, problem: .count(count, least: 0, most: most))))
            }
            add(first, second)
            more = try nextInList()
        }
    }
}
