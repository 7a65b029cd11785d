import Domain
import Reports

/// A small history that can be counted by hand: seven people around a programme that runs from 1 October 2024 to 30 June 2026.
///
/// | who | referred | accepted | begun | work | closed | schooling |
/// |---|---|---|---|---|---|---|
/// | a | 6-1-25 | 10-1-25 | 20-1-25 | vast 3-3-25 | 1-9-25 werk | laag |
/// | b | 6-1-25 | 10-1-25 | 20-1-25 | uitzend 5-5-25, vast 1-10-25 | | hoog |
/// | c | 3-2-25 | 10-2-25 | 17-2-25 | | 1-4-25 gestopt | laag |
/// | d | 3-2-25 | 10-2-25 | 17-2-25 | | | |
/// | e | 5-5-25 | | | | | laag |
/// | f | 2-12-24 | 9-12-24 | 16-12-24 | uitzend 6-1-25 | | hoog |
/// | g | 1-12-25 | | | | | |
enum CountedPeople {
    static let funding = Funding(
        name: "ESF",
        amountInCents: nil,
        first: Day(number: 19_997),  // 2024-10-01
        last: Day(number: 20_634),  // 2026-06-30
        note: ""
    )

    static let programme: Programme = {
        var programme = Programme(
            code: "p",
            name: "Programma",
            summary: "Een programma.",
            languages: [.nl],
            wording: Wording(participant: "deelnemer", participants: "deelnemers"),
            funding: funding,
            minimumAge: 18,
            referrers: [],
            refusalGrounds: [],
            sittings: nil,
            guidanceStart: .entry,
            flowWeeks: 12,
            steps: [],
            deviationReasons: [],
            subjects: [
                SubjectRule(
                    code: "opleiding",
                    label: "Opleiding",
                    tier: .ordinary,
                    levels: [Coded(code: "laag", label: "laag"), Coded(code: "hoog", label: "hoog")]
                )
            ],
            screening: nil,
            detentionFactors: [],
            offenceWords: [],
            contactWatches: [],
            contractForms: ["vast", "uitzend"].map {
                ContractForm(
                    code: $0,
                    label: LocalizedText(nl: $0),
                    circuit: .normal,
                    countsAsActivation: true,
                    esfClass: .employment,
                    needs: []
                )
            },
            cadences: [],
            pauses: [],
            outcomes: [
                OutcomeRule(code: "werk", label: "Werk", isPositive: true),
                OutcomeRule(code: "gestopt", label: "Gestopt", isPositive: false),
            ],
            indicators: []
        )
        programme.closing = ClosingRules(reopenDays: 28)
        return programme
    }()

    /// Everybody, as they are known on a day.
    static func cases(at day: String) throws -> [CountedCase] {
        let at = try Day(iso: day)
        return try [
            known(
                "a",
                "2025-01-06",
                "2025-01-10",
                "2025-01-20",
                [("vast", "2025-03-03")],
                ("2025-09-01", "werk"),
                "laag"
            ),
            known(
                "b",
                "2025-01-06",
                "2025-01-10",
                "2025-01-20",
                [("uitzend", "2025-05-05"), ("vast", "2025-10-01")],
                nil,
                "hoog"
            ),
            known("c", "2025-02-03", "2025-02-10", "2025-02-17", [], ("2025-04-01", "gestopt"), "laag"),
            known("d", "2025-02-03", "2025-02-10", "2025-02-17", [], nil, nil),
            known("f", "2024-12-02", "2024-12-09", "2024-12-16", [("uitzend", "2025-01-06")], nil, "hoog"),
        ].map { CountedCase($0, at: at) }
            + [("e", "2025-05-05", "laag"), ("g", "2025-12-01", nil)].filter { try Day(iso: $0.1) <= at }.map {
                let person = try participant($0.0)
                return CountedCase(
                    try referral($0.0, $0.1),
                    of: person,
                    findings: try findings($0.0, $0.1, $0.2),
                    by: programme,
                    at: at
                )
            }
    }

    static func known(
        _ name: String,
        _ referred: String,
        _ accepted: String,
        _ started: String,
        _ work: [(form: String, day: String)],
        _ closed: (day: String, outcome: String)?,
        _ schooling: String?
    ) throws -> CaseFacts {
        var trajectory = Trajectory(
            id: ID("t-\(name)"),
            participant: ID(name),
            referral: ID("r-\(name)"),
            programme: "p",
            programmeVersion: 1,
            coach: nil,
            state: .guided,
            acceptedOn: try Day(iso: accepted),
            startedOn: try Day(iso: started)
        )
        var events: [Event] = []
        if let closed {
            trajectory.state = .closed
            trajectory.closedOn = try Day(iso: closed.day)
            trajectory.outcome = closed.outcome
            events.append(
                Event(
                    id: ID("e-\(name)"),
                    kind: .trajectoryClosed,
                    day: try Day(iso: closed.day),
                    programme: "p",
                    participant: ID(name),
                    trajectory: trajectory.id,
                    code: closed.outcome,
                    actor: "coach"
                )
            )
        }
        var known = CaseFacts(
            programme: programme,
            participant: try participant(name),
            referral: try referral(name, referred),
            trajectory: trajectory
        )
        known.events = events
        known.placements = try work.map { work in
            Placement(
                id: ID("w-\(name)-\(work.form)"),
                trajectory: trajectory.id,
                participant: ID(name),
                previous: nil,
                form: work.form,
                legalEmployer: "",
                workplace: "Bakkerij",
                jobTitle: "bakker",
                start: try Day(iso: work.day)
            )
        }
        known.findings = try findings(name, referred, schooling)
        return known
    }

    private static func participant(_ name: String) throws -> Participant {
        Participant(id: ID(name), name: PersonName(given: name, family: name), birthDay: try Day(iso: "1990-01-01"))
    }

    private static func referral(_ name: String, _ day: String) throws -> Referral {
        Referral(
            id: ID("r-\(name)"),
            participant: ID(name),
            name: PersonName(given: name, family: name),
            birthDay: try Day(iso: "1990-01-01"),
            programme: "p",
            referrer: nil,
            referrerName: "",
            institution: nil,
            prison: nil,
            referredOn: try Day(iso: day),
            reason: "",
            hasConsent: true,
            earliestDay: nil,
            source: .form
        )
    }

    private static func findings(_ name: String, _ day: String, _ level: String?) throws -> [Finding] {
        guard let level else { return [] }
        return [
            Finding(
                id: ID("f-\(name)"),
                participant: ID(name),
                subject: "opleiding",
                level: level,
                text: "",
                evidence: .observed,
                tier: .ordinary,
                observer: Observer(name: "coach", party: .coach),
                notedOn: try Day(iso: day)
            )
        ]
    }
}
