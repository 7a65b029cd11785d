/// Whether somebody and a vacancy go together, and why (D2, F4).
package enum PairMatch: Hashable, Sendable {
    case match(MatchReasons)
    /// What must hold and does not, in a fixed order.
    case notEligible([MatchObstacle])
    /// Nothing stands in the way, but no competence is shared and no job target is close.
    case notRelevant
    case unknown([MatchGap])

    package var reasons: MatchReasons? { if case .match(let reasons) = self { reasons } else { nil } }
    package var score: Int? { reasons?.score }
}

/// A part of a score, in the order in which they are shown.
package enum MatchPart: String, CaseIterable, Sendable { case competence, occupation, distance, wishes, experience }

/// Why a pair has its score; the parts add up to it.
package struct MatchReasons: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let part: MatchPart
        package let points: Int
        /// What the part can be at most.
        package let most: Int

        package init(part: MatchPart, points: Int, most: Int) {
            self.part = part
            self.points = points
            self.most = most
        }
    }

    /// A competence that is asked: its weight from 1 to 5, and the level of the participant from 1 to 4, nil without.
    package struct Asked: Hashable, Sendable {
        package let competence: String
        package let weight: Int
        package let level: Int?

        package init(competence: String, weight: Int, level: Int?) {
            self.competence = competence
            self.weight = weight
            self.level = level
        }
    }

    /// The job target that counted, and how many leading digits of ISCO-08 it has in common with the vacancy (1 to 4).
    package struct Target: Hashable, Sendable {
        package let occupation: String
        package let equalDigits: Int

        package init(occupation: String, equalDigits: Int) {
            self.occupation = occupation
            self.equalDigits = equalDigits
        }
    }

    /// The experience that counted: in occupations of one unit group, their months together, and how many leading digits of
    /// ISCO-08 it has in common with the vacancy (1 to 4).
    package struct Experience: Hashable, Sendable {
        package let occupations: [String]
        package let months: Int
        package let equalDigits: Int

        package init(occupations: [String], months: Int, equalDigits: Int) {
            self.occupations = occupations
            self.months = months
            self.equalDigits = equalDigits
        }
    }

    /// The version of the weights.
    package let settingsVersion: Int
    /// In the order of `MatchPart`.
    package let parts: [Part]
    package let shared: [Asked]
    package let missing: [Asked]
    package let target: Target?
    package let metres: Int
    /// By the way of travelling that was said, or else assumed.
    package let minutes: Int?
    package let wishesMet: [WorkFeature]
    package let wishesUnmet: [WorkFeature]
    package let avoidedPresent: [WorkFeature]
    /// The months that the vacancy asks; 0 is none.
    package let experienceAsked: Int
    /// Nil where none is asked or nothing counts.
    package let experience: Experience?

    package init(
        settingsVersion: Int,
        parts: [Part],
        shared: [Asked],
        missing: [Asked],
        target: Target?,
        metres: Int,
        minutes: Int?,
        wishesMet: [WorkFeature],
        wishesUnmet: [WorkFeature],
        avoidedPresent: [WorkFeature],
        experienceAsked: Int,
        experience: Experience?
    ) {
        self.settingsVersion = settingsVersion
        self.parts = parts
        self.shared = shared
        self.missing = missing
        self.target = target
        self.metres = metres
        self.minutes = minutes
        self.wishesMet = wishesMet
        self.wishesUnmet = wishesUnmet
        self.avoidedPresent = avoidedPresent
        self.experienceAsked = experienceAsked
        self.experience = experience
    }

    /// From 0 to 100,000.
    package var score: Int { parts.reduce(0) { $0 + $1.points } }
}

/// Something that must hold and does not.
package enum MatchObstacle: Hashable, Sendable {
    /// Both in metres.
    case distance(Int, reach: Int)
    case language(LanguageSkill, asked: LanguageLevel, has: LanguageLevel)
    case licence(Licence)
    case certificate(Certificate)
    case time(WorkingTime)
    case ownTransport
    case startForm
    /// Hours a week.
    case hours(Int, within: ClosedRange<Int>)
    case startDate(latest: Day)
    /// For a reason that is told to nobody.
    case notSuitable
}
