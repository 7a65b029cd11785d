/// What kind of value a fact has: decides how it can be compared.
package enum FactType: Hashable, Sendable {
    /// A whole number, between these bounds where there are any.
    case number(ClosedRange<Int>?)
    case flag
    /// One of these codes; none means any code. Ordered codes stand in rising order and can be compared.
    case code([String], isOrdered: Bool)
    /// Several of these codes; none means any code.
    case codes([String])
    case day
    /// Only whether anything is written down.
    case noted
}

/// The facts that conditions may ask for, with their types: those the house always knows, and those that a definition
/// makes by its own subjects, instruments, sessions, steps and decisions.
package struct FactCatalogue: Hashable, Sendable {
    package private(set) var types: [FactName: FactType]

    package subscript(name: FactName) -> FactType? { types[name] }
    package var names: [FactName] { types.keys.sorted() }

    /// What a definition declares, by codes alone: the checker asks before everything else is known to be right.
    package struct Declared: Sendable {
        package var subjects: [(code: String, answer: SubjectRule.Answer, options: [String])] = []
        package var instruments: [(code: String, scale: ClosedRange<Int>, domains: [String])] = []
        package var decisions: [(code: String, options: [String])] = []
        package var detentionDates: [String] = []
        package var steps: [String] = []
        package var sessions: [String] = []
        package var forms: [String] = []
        package var phases: [String] = []
        package var datedRules: [String] = []
        package var barriers: [String] = []
        package var selectionCriteria: [String] = []
        package var referrers: [String] = []
        package var partners: [String] = []
        package var sites: [String] = []
        package var editions: [String] = []
        package var contractForms: [String] = []
        package var outcomes: [String] = []

        package init() {}
    }

    package init(_ declared: Declared) {
        types = Self.house(declared)
        for subject in declared.subjects {
            types[.finding(subject.code)] = Self.type(of: subject.answer, options: subject.options)
        }
        for instrument in declared.instruments {
            for domain in instrument.domains {
                types[.score(instrument.code, domain)] = .number(instrument.scale)
            }
            let count = FactType.number(0...max(0, instrument.domains.count))
            for score in instrument.scale {
                types[.count(instrument.code, atLeast: score)] = count
                types[.count(instrument.code, atMost: score)] = count
            }
        }
        for decision in declared.decisions {
            types[.decision(decision.code)] = .code(decision.options, isOrdered: false)
        }
        for factor in declared.detentionDates { types[.detention(factor)] = .day }
        for step in declared.steps { types[.step(step)] = .code(StepState.allCases.map(\.rawValue), isOrdered: false) }
        for session in declared.sessions {
            types[.sessionsAttended(session)] = .number(0...10_000)
            types[.sessionsPlanned(session)] = .number(0...10_000)
        }
        for form in declared.forms { types[.formFilledOn(form)] = .day }
        for rule in declared.datedRules {
            types[.ruleDays(rule)] = .number(0...10_000)
            types[.ruleEnd(rule)] = .day
        }
        for kind in declared.barriers { types[.barrierOpen(kind)] = .flag }
        for criterion in declared.selectionCriteria { types[.selection(criterion)] = .number(0...100) }
    }

    private static func type(of answer: SubjectRule.Answer, options: [String]) -> FactType {
        switch answer {
        case .text: .noted
        case .levels: .code(options, isOrdered: true)
        case .choices: .code(options, isOrdered: false)
        case .number: .number(nil)
        case .flag: .flag
        case .day: .day
        }
    }

    /// What the house knows of everybody, whatever the definition.
    private static func house(_ declared: Declared) -> [FactName: FactType] {
        let count = FactType.number(0...10_000)
        return [
            .today: .day,
            .age: .number(0...120), .ageAtReferral: .number(0...120),
            .referredOn: .day, .acceptedOn: .day, .registeredOn: .day, .guidanceStartedOn: .day,
            .phaseStartedOn: .day, .closedOn: .day, .lastContactOn: .day,
            .daysSinceReferral: count, .daysSinceAcceptance: count, .daysSinceRegistration: count,
            .daysSinceLastContact: count, .weeksGuided: count, .weeksInPhase: count,
            .referralState: .code(ReferralState.allCases.map(\.rawValue), isOrdered: false),
            .status: .code(TrajectoryState.allCases.map(\.rawValue), isOrdered: false),
            .phase: .code(declared.phases, isOrdered: false),
            .referrer: .code(declared.referrers, isOrdered: false),
            .channel: .code(ReferrerRule.Channel.allCases.map(\.rawValue), isOrdered: false),
            .partner: .code(declared.partners, isOrdered: false),
            .site: .code(declared.sites, isOrdered: false),
            .edition: .code(declared.editions, isOrdered: false),
            .isPaused: .flag, .openBarriers: count,
            .placementRunning: .flag, .placementActivates: .flag, .placementCount: count,
            .placementForm: .code(declared.contractForms, isOrdered: false),
            .placementCircuit: .code(Circuit.allCases.map(\.rawValue), isOrdered: false),
            .placementESF: .code(ESFClass.allCases.map(\.rawValue), isOrdered: false),
            .placementStartedOn: .day, .placementPlannedEnd: .day, .placementEndedOn: .day,
            .outcome: .code(declared.outcomes, isOrdered: false),
            .outcomeIsPositive: .flag, .closedEarly: .flag,
        ]
    }
}

extension FactName {
    package static let today: FactName = "today"
    /// Completed years today, and on the day of the referral.
    package static let age: FactName = "age"
    package static let ageAtReferral: FactName = "age_at_referral"
    package static let referredOn: FactName = "referred_on"
    package static let acceptedOn: FactName = "accepted_on"
    /// The day somebody was registered with the organisation that carries the programme (D5).
    package static let registeredOn: FactName = "registered_on"
    package static let guidanceStartedOn: FactName = "guidance_started_on"
    package static let phaseStartedOn: FactName = "phase_started_on"
    package static let closedOn: FactName = "closed_on"
    package static let lastContactOn: FactName = "last_contact_on"
    package static let daysSinceReferral: FactName = "days_since_referral"
    package static let daysSinceAcceptance: FactName = "days_since_acceptance"
    package static let daysSinceRegistration: FactName = "days_since_registration"
    package static let daysSinceLastContact: FactName = "days_since_last_contact"
    /// Weeks without the days that the clock stood still.
    package static let weeksGuided: FactName = "weeks_guided"
    package static let weeksInPhase: FactName = "weeks_in_phase"
    /// The state of the referral, and of the trajectory.
    package static let referralState: FactName = "referral_state"
    package static let status: FactName = "status"
    package static let phase: FactName = "phase"
    /// The kind of referrer, how the referral came in, and the organisation that made it.
    package static let referrer: FactName = "referrer"
    package static let channel: FactName = "channel"
    package static let partner: FactName = "partner"
    package static let site: FactName = "site"
    package static let edition: FactName = "edition"
    package static let isPaused: FactName = "paused"
    /// Barriers that are not gone and not normal (C1).
    package static let openBarriers: FactName = "open_barriers"
    /// The facts of the placement that runs, or else of the last one.
    package static let placementRunning: FactName = "placement.running"
    package static let placementActivates: FactName = "placement.activates"
    package static let placementForm: FactName = "placement.form"
    package static let placementCircuit: FactName = "placement.circuit"
    package static let placementESF: FactName = "placement.esf"
    package static let placementStartedOn: FactName = "placement.started_on"
    package static let placementPlannedEnd: FactName = "placement.planned_end"
    package static let placementEndedOn: FactName = "placement.ended_on"
    package static let placementCount: FactName = "placement.count"
    package static let outcome: FactName = "outcome"
    package static let outcomeIsPositive: FactName = "outcome.positive"
    package static let closedEarly: FactName = "closed_early"

    /// The last finding about a subject: its level, choice, number, day or flag.
    package static func finding(_ subject: String) -> FactName { FactName(rawValue: "finding.\(subject)") }
    /// The last score on a domain of an instrument.
    package static func score(_ instrument: String, _ domain: String) -> FactName {
        FactName(rawValue: "score.\(instrument).\(domain)")
    }
    /// How many domains score at least, or at most, so much; unknown while a domain that could change it has no score.
    package static func count(_ instrument: String, atLeast score: Int) -> FactName {
        FactName(rawValue: "count.\(instrument).at_least_\(score)")
    }
    package static func count(_ instrument: String, atMost score: Int) -> FactName {
        FactName(rawValue: "count.\(instrument).at_most_\(score)")
    }
    package static func decision(_ code: String) -> FactName { FactName(rawValue: "decision.\(code)") }
    /// The granted day of a detention factor.
    package static func detention(_ factor: String) -> FactName { FactName(rawValue: "detention.\(factor)") }
    /// `open`, `done` or `skipped`.
    package static func step(_ code: String) -> FactName { FactName(rawValue: "step.\(code)") }
    package static func sessionsAttended(_ code: String) -> FactName {
        FactName(rawValue: "sessions.\(code).attended")
    }
    package static func sessionsPlanned(_ code: String) -> FactName { FactName(rawValue: "sessions.\(code).planned") }
    package static func formFilledOn(_ code: String) -> FactName { FactName(rawValue: "form.\(code).filled_on") }
    /// The days that a dated rule demands, and the day on which they will have been worked.
    package static func ruleDays(_ code: String) -> FactName { FactName(rawValue: "rule.\(code).days") }
    package static func ruleEnd(_ code: String) -> FactName { FactName(rawValue: "rule.\(code).end") }
    /// Whether a barrier of this kind stands in the way (C1).
    package static func barrierOpen(_ kind: String) -> FactName { FactName(rawValue: "barriers.\(kind).open") }
    /// The score on a criterion of a selection round.
    package static func selection(_ criterion: String) -> FactName { FactName(rawValue: "selection.\(criterion)") }
}
