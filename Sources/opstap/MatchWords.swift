internal import Matching
internal import Texts

/// What is wrong with a file of an instance, and where.
func words(of fault: InstanceFault) -> String {
    let reason: String =
        switch fault.problem {
        case .expected(let what): t("command.matchFault.expected", ["what": what])
        case .wholeNumber: t("command.matchFault.wholeNumber")
        case .unknownKey(let key): t("command.matchFault.unknownKey", ["key": key])
        case .missingKey(let key): t("command.matchFault.missingKey", ["key": key])
        case .twice(let key): t("command.matchFault.twice", ["key": key])
        case .length(let field, let count): t("command.matchFault.length", ["field": field, "count": count])
        case .limit(let limit): words(of: limit)
        case .id(let found, let expected): t("command.matchFault.id", ["found": found, "expected": expected])
        case .announced(let what, let found, let expected):
            t("command.matchFault.announced", ["what": what, "found": found, "expected": expected])
        case .tooMany(let most): t("command.matchFault.tooMany", ["most": most])
        }
    return t("command.matchFault.place", ["file": fault.file, "line": fault.line, "reason": reason])
}

func words(of fault: LimitFault) -> String {
    switch fault.problem {
    case .outside(let value, let least, let most):
        t("command.matchFault.outside", ["field": fault.field, "value": value, "least": least, "most": most])
    case .count(let count, let least, let most):
        t("command.matchFault.count", ["field": fault.field, "count": count, "least": least, "most": most])
    case .order(let value): t("command.matchFault.order", ["field": fault.field, "value": value])
    case .overlap: t("command.matchFault.overlap", ["field": fault.field])
    }
}

func words(of change: ProfileChange) -> String {
    switch change {
    case .language(let skill, let level):
        t(
            "command.matchChange.language",
            ["skill": t("command.matchLanguage.\(skill)"), "level": ["-", "A1", "A2", "B1", "B2", "C1", "C2"][level]]
        )
    case .capability(let bit) where Capability.licences.contains(bit):
        t("command.matchChange.licence", ["number": bit])
    case .capability(let bit) where Capability.certificates.contains(bit):
        t("command.matchChange.certificate", ["number": bit])
    case .capability(let bit): t("command.matchChange.workingTime", ["number": bit])
    case .travel(let minutes): t("command.matchChange.travel", ["minutes": minutes])
    }
}

/// The shape of `match explain --format json`.
struct VerdictJSON: Encodable {
    struct Skill: Encodable { let skill, weight, level, product: Int }
    struct Occupation: Encodable { let isco, amount, equalDigits: Int }

    var score: Int?
    var parts: [String: Int]?
    var skills: [Skill]?
    var target: Occupation?
    var metres, minutes: Int?
    var wishesMet, avoidedPresent: UInt32?
    var experience: Occupation?
    var settingsVersion: Int?
    /// What must hold and does not; empty when only relevance lacks.
    var failing: [String]?

    init(_ verdict: PairVerdict) {
        switch verdict {
        case .notEligible(let constraints): failing = constraints.map(\.rawValue)
        case .notRelevant: failing = []
        case .match(let why):
            score = why.parts.total
            parts = [
                "comp": why.parts.competence, "occ": why.parts.occupation, "dist": why.parts.distance,
                "wish": why.parts.wishes, "exp": why.parts.experience,
            ]
            skills = why.shared.map {
                Skill(skill: $0.skill, weight: $0.weight, level: $0.level, product: $0.weight * $0.level)
            }
            target = why.target.map { Occupation(isco: $0.occupation, amount: $0.amount, equalDigits: $0.equalDigits) }
            (metres, minutes) = (why.metres, why.minutes)
            (wishesMet, avoidedPresent) = (why.wishesMet, why.avoidedPresent)
            experience = why.experience.map {
                Occupation(isco: $0.occupation, amount: $0.amount, equalDigits: $0.equalDigits)
            }
            settingsVersion = why.settingsVersion
        }
    }
}

/// The shape of `match open --format json`.
struct OpeningJSON: Encodable {
    let change: String
    /// The number of the capability, the level or the minutes.
    let value: Int
    let vacancies: Int
    let openedScore: Int
    let gain: Int
    /// Number and score of each vacancy, the best first.
    let opened: [[Int]]

    init(_ opening: Opening) {
        (change, value) =
            switch opening.change {
            case .language(let skill, let level): ("\(skill)", level)
            case .capability(let bit): ("capability", bit)
            case .travel(let minutes): ("travel", minutes)
            }
        vacancies = opening.opened.count
        openedScore = opening.openedScore
        gain = opening.gain
        opened = opening.opened.map { [$0.id, $0.score] }
    }
}

/// The shape of `match exposure --format json`.
struct ExposureJSON: Encodable {
    let cap: Int?
    let keptPermille, vacancies, neverShown, mostShown, giniPermille, participants, withoutMatch: Int

    init(_ exposure: Exposure, cap: Int?, kept: Int) {
        self.cap = cap
        keptPermille = kept
        vacancies = exposure.vacancies
        neverShown = exposure.neverShown
        mostShown = exposure.mostShown
        giniPermille = exposure.giniPermille
        participants = exposure.participants
        withoutMatch = exposure.withoutMatch
    }

    var facts: [String: any CustomStringConvertible] {
        [
            "cap": cap.map { t("command.matchExposure.capped", ["cap": $0]) } ?? t("command.matchExposure.free"),
            "never": neverShown, "of": vacancies, "most": mostShown, "gini": permille(giniPermille),
            "kept": permille(keptPermille), "without": withoutMatch, "people": participants,
        ]
    }

    private func permille(_ value: Int) -> String { "\(value / 10),\(value % 10)" }
}
