/// The range of every number that enters the engine. Within them no sum or product of the score can overflow, and a squared
/// distance stays exact in a `Double`.
package enum MatchingLimits {
    package static let coordinate = 0...10_000_000
    package static let reach = 1...10_000_000
    package static let language = 0...6
    package static let hours = 0...168
    package static let day = 0...10_000_000
    package static let capabilities = 0...(1 << Capability.count) - 1
    package static let eightBits = 0...255
    package static let features = 0...(1 << 24) - 1
    package static let occupation = 0...9999
    package static let targetWeight = 0...10
    package static let months = 0...65_535
    package static let skill = 0...(1 << 20) - 1
    package static let level = 1...4
    package static let skillWeight = 1...5
    package static let targets = 0...16
    package static let experience = 0...64
    /// The most vacancies, and the most profiles, that one index holds.
    package static let records = 0...4_000_000
}

/// A number or an order that the limits do not allow, with the word for it in the instance files.
package struct LimitFault: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// The number is not within the bounds.
        case outside(value: Int, least: Int, most: Int)
        /// The list has too many entries, or too few.
        case count(Int, least: Int, most: Int)
        /// Not ascending, or twice the same.
        case order(Int)
        /// What is wished is also avoided.
        case overlap
    }

    package let field: String
    package let problem: Problem
}

extension LimitFault {
    static func check(_ value: Int, _ bounds: ClosedRange<Int>, _ field: String) throws(LimitFault) {
        guard bounds.contains(value) else {
            throw LimitFault(
                field: field,
                problem: .outside(value: value, least: bounds.lowerBound, most: bounds.upperBound)
            )
        }
    }

    static func check(count: Int, _ bounds: ClosedRange<Int>, _ field: String) throws(LimitFault) {
        guard bounds.contains(count) else {
            throw LimitFault(field: field, problem: .count(count, least: bounds.lowerBound, most: bounds.upperBound))
        }
    }

    static func checkAscending(_ values: some Sequence<Int>, _ field: String) throws(LimitFault) {
        var last = -1
        for value in values {
            guard value > last else { throw LimitFault(field: field, problem: .order(value)) }
            last = value
        }
    }
}

extension BlindProfile {
    /// Throws the first thing that the limits do not allow.
    package func check() throws(LimitFault) {
        try LimitFault.check(origin.x, MatchingLimits.coordinate, "x")
        try LimitFault.check(origin.y, MatchingLimits.coordinate, "y")
        try LimitFault.check(reach, MatchingLimits.reach, "maxM")
        for skill in LanguageLevels.Skill.allCases {
            try LimitFault.check(languages[skill], MatchingLimits.language, "lang")
        }
        try LimitFault.check(Int(clamping: capabilities), MatchingLimits.capabilities, "have")
        try LimitFault.check(leastHours, MatchingLimits.hours, "hMin")
        try LimitFault.check(mostHours, MatchingLimits.hours, "hMax")
        try LimitFault.check(availableFrom, MatchingLimits.day, "avail")
        try LimitFault.check(Int(wishes), MatchingLimits.features, "wish")
        try LimitFault.check(Int(avoids), MatchingLimits.features, "avoid")
        guard wishes & avoids == 0 else { throw LimitFault(field: "avoid", problem: .overlap) }
        try LimitFault.check(count: targets.count, MatchingLimits.targets, "targets")
        for target in targets {
            try LimitFault.check(target.occupation, MatchingLimits.occupation, "targets")
            try LimitFault.check(target.weight, MatchingLimits.targetWeight, "targets")
        }
        try LimitFault.check(count: experience.count, MatchingLimits.experience, "exp")
        for entry in experience {
            try LimitFault.check(entry.occupation, MatchingLimits.occupation, "exp")
            try LimitFault.check(entry.months, MatchingLimits.months, "exp")
        }
        try LimitFault.checkAscending(experience.lazy.map(\.occupation), "exp")
        for entry in skills {
            try LimitFault.check(entry.skill, MatchingLimits.skill, "skills")
            try LimitFault.check(entry.level, MatchingLimits.level, "skills")
        }
        try LimitFault.checkAscending(skills.lazy.map(\.skill), "skills")
    }
}

extension BlindVacancy {
    /// Throws the first thing that the limits do not allow.
    package func check() throws(LimitFault) {
        try LimitFault.check(place.x, MatchingLimits.coordinate, "x")
        try LimitFault.check(place.y, MatchingLimits.coordinate, "y")
        for skill in LanguageLevels.Skill.allCases {
            try LimitFault.check(languages[skill], MatchingLimits.language, "lang")
        }
        try LimitFault.check(Int(clamping: needs), MatchingLimits.capabilities, "need")
        try LimitFault.check(hours, MatchingLimits.hours, "hours")
        try LimitFault.check(latestStart, MatchingLimits.day, "latest")
        try LimitFault.check(Int(features), MatchingLimits.features, "feat")
        try LimitFault.check(occupation, MatchingLimits.occupation, "isco")
        try LimitFault.check(experienceAsked, MatchingLimits.months, "expAsk")
        try LimitFault.check(count: skills.count, 1...MatchingLimits.skill.upperBound + 1, "skills")
        for entry in skills {
            try LimitFault.check(entry.skill, MatchingLimits.skill, "skills")
            try LimitFault.check(entry.weight, MatchingLimits.skillWeight, "skills")
        }
        try LimitFault.checkAscending(skills.lazy.map(\.skill), "skills")
    }
}
