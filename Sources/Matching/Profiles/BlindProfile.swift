/// What the engine knows of a participant, and all of it (D2, promise *blind by construction*).
///
/// There is no field for a name, sex, age, origin, nationality, mother tongue, health, detention, referrer, programme or
/// address. A place is the rounded point somebody leaves from; what somebody may not do for a reason nobody else should know
/// is part of `capabilities` and `reach`, without the reason. `MatchingLimits` says what each number may be.
package struct BlindProfile: Hashable, Sendable {
    /// An occupation that is aimed at. `weight` is 10 for the first, then 8 and 6.
    package struct Target: Hashable, Sendable {
        package var occupation: Int
        package var weight: Int

        package init(occupation: Int, weight: Int) { (self.occupation, self.weight) = (occupation, weight) }
    }

    /// Months of work in an occupation.
    package struct Experience: Hashable, Sendable {
        package var occupation: Int
        package var months: Int

        package init(occupation: Int, months: Int) { (self.occupation, self.months) = (occupation, months) }
    }

    /// A competence and how well somebody has it, from 1 to 4.
    package struct Skill: Hashable, Sendable {
        package var skill: Int
        package var level: Int

        package init(skill: Int, level: Int) { (self.skill, self.level) = (skill, level) }
    }

    /// Where somebody leaves from, in metres on a flat plane.
    package var origin: Place
    /// How somebody travels; nil when it is not known. Only for minutes in explanations and for longer travel.
    package var travel: Travel?
    /// How far somebody goes, in metres as the crow flies.
    package var reach: Int
    package var languages: LanguageLevels
    /// Licences, own transport, certificates, physical abilities and working times: `Capability`.
    package var capabilities: UInt64
    /// The kinds of contract that are accepted.
    package var contracts: UInt8
    /// The ways to start that are wanted, such as work or a trial placement.
    package var startForms: UInt8
    /// Hours per week.
    package var leastHours: Int
    package var mostHours: Int
    /// The first possible day, as a number that counts days.
    package var availableFrom: Int
    package var wishes: UInt32
    package var avoids: UInt32
    package var targets: [Target]
    /// Ascending by occupation, each once.
    package var experience: [Experience]
    /// Ascending by skill, each once.
    package var skills: [Skill]

    package init(
        origin: Place,
        travel: Travel?,
        reach: Int,
        languages: LanguageLevels,
        capabilities: UInt64,
        contracts: UInt8,
        startForms: UInt8,
        leastHours: Int,
        mostHours: Int,
        availableFrom: Int,
        wishes: UInt32,
        avoids: UInt32,
        targets: [Target],
        experience: [Experience],
        skills: [Skill]
    ) {
        self.origin = origin
        self.travel = travel
        self.reach = reach
        self.languages = languages
        self.capabilities = capabilities
        self.contracts = contracts
        self.startForms = startForms
        (self.leastHours, self.mostHours) = (leastHours, mostHours)
        self.availableFrom = availableFrom
        (self.wishes, self.avoids) = (wishes, avoids)
        self.targets = targets
        self.experience = experience
        self.skills = skills
    }
}

/// A point on the flat plane that distances are reckoned in, in metres.
package struct Place: Hashable, Sendable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

    /// Whole metres, rounded down.
    package func distance(to other: Place) -> Int { Metres.root(Metres.squared(x - other.x, y - other.y)) }
}

/// How somebody travels. The numbers are those of the instance files.
package enum Travel: Int, CaseIterable, Hashable, Sendable {
    case bicycle = 0
    case publicTransport = 1
    case car = 2

    /// Metres in a minute, as the crow flies.
    package var speed: Int {
        switch self {
        case .bicycle: 260
        case .publicTransport: 400
        case .car: 900
        }
    }
}

/// The levels of the Common European Framework: 0 none, 1 A1, … 6 C2, for the six skills that vacancies ask.
package struct LanguageLevels: Hashable, Sendable {
    package enum Skill: Int, CaseIterable, Sendable {
        case dutchSpoken, dutchRead, dutchWritten, french, english, german
    }

    /// Six levels, then two zeros.
    var levels: SIMD8<UInt8>

    package init() { levels = SIMD8(repeating: 0) }

    package subscript(skill: Skill) -> Int {
        get { Int(levels[skill.rawValue]) }
        set { levels[skill.rawValue] = UInt8(clamping: newValue) }
    }

    /// Whether each level is as high as what is asked.
    func meet(_ asked: LanguageLevels) -> Bool { all(levels .>= asked.levels) }
}
