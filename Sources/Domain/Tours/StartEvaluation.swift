/// Whether somebody can start in a form.
package enum StartVerdict: String, CaseIterable, Sendable { case possible, notPossible, unknown }

/// What is decided about a start.
package enum StartDecision: Hashable, Sendable {
    case start(VacancyForm)
    /// Another vacancy or another moment.
    case notYet
    case no

    /// Its word: that of the form of start, or of what is decided instead.
    package var word: String {
        switch self {
        case .start(let form): form.rawValue
        case .notYet: "notYet"
        case .no: "no"
        }
    }

    package init?(word: String) {
        switch word {
        case "notYet": self = .notYet
        case "no": self = .no
        default:
            guard let form = VacancyForm(rawValue: word) else { return nil }
            self = .start(form)
        }
    }

    package static let all: [StartDecision] = VacancyForm.allCases.map(StartDecision.start) + [.notYet, .no]
}

/// What is found of one candidate after tour and talk: every form of start is looked at, and one of them is decided, or
/// none yet (D4).
package struct StartEvaluation: Hashable, Sendable {
    package let id: ID<StartEvaluation>
    package let tour: ID<Tour>
    package let participant: ID<Participant>
    package var verdicts: [VacancyForm: StartVerdict]
    package var decision: StartDecision
    package var reason: String
    package var day: Day
    package var decidedBy: String
    /// What the employer was not told of who they met, at that moment; nil where it was not kept yet.
    package var hidden: [HiddenField]?
    package var version: Int

    package init(
        id: ID<StartEvaluation>,
        tour: ID<Tour>,
        participant: ID<Participant>,
        verdicts: [VacancyForm: StartVerdict],
        decision: StartDecision,
        reason: String,
        day: Day,
        decidedBy: String,
        hidden: [HiddenField]? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.tour = tour
        self.participant = participant
        self.verdicts = verdicts
        self.decision = decision
        self.reason = reason
        self.day = day
        self.decidedBy = decidedBy
        self.hidden = hidden
        self.version = version
    }

    /// Every mistake, by the field of the form: each form of start is looked at, and nobody starts in one that can't be.
    package static func faults(verdicts: [VacancyForm: StartVerdict], decision: StartDecision, reason: String) -> Faults
    {
        var faults = Faults()
        for form in VacancyForm.allCases where verdicts[form] == nil {
            faults.add("verdict-\(form.rawValue)", Message("field.chooseOne"))
        }
        if case .start(let form) = decision, let verdict = verdicts[form], verdict != .possible {
            faults.add("decision", Message("tour.startNotPossible"))
        }
        if reason.isEmpty { faults.add("reason", Message("field.required")) }
        return faults
    }
}
