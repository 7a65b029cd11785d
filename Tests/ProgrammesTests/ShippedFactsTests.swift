import Domain
import Programmes
import Testing

/// What the descriptions of Jumpstart and art. 60 say, as their definitions hold it (rows B and C).
struct ShippedFactsTests {
    private func verdict(_ condition: Condition?, _ values: [FactName: FactValue]) throws -> Verdict {
        let condition = try #require(condition)
        return condition.verdict(over: Facts(today: try Day(iso: "2026-11-25"), values: values))
    }

    // MARK: Jumpstart

    @Test func `Jumpstart runs at three sites with six entry moments a year each`() throws {
        let programme = try Shipped.programme("jumpstart")
        #expect(programme.sites.map(\.code) == ["antwerpen", "gent", "roeselare"])
        #expect(programme.entry.mode == .entryMoments && programme.entry.momentsPerYear == 6)
        for site in programme.sites {
            let editions = programme.editions.filter { $0.site == site.code && !$0.moments.isEmpty }
            #expect(!editions.isEmpty && editions.allSatisfy { $0.moments.count == 6 }, "\(site.code)")
            #expect(editions.flatMap(\.moments).allSatisfy { $0.day.weekday == .monday })
        }
        #expect(programme.funders.map(\.role) == [.main, .coFunder])
    }

    @Test func `the module takes five weeks, with five half days and seven internship days that fit in them`() throws {
        let programme = try Shipped.programme("jumpstart")
        let module = try #require(programme.phase("module"))
        #expect(module.weeks == 5 && programme.minimumAge == 18)
        #expect(programme.session("werkvloer")?.required == 5)
        #expect(programme.session("werkvloer")?.length == .halfDays(1))
        #expect(programme.session("stagedag")?.required == 7)
        #expect(programme.session("stagedag")?.length == .halfDays(2))
        let halfDays = programme.sessions.filter { $0.phase == "module" }.map { $0.planned * $0.length.halfDays }
        #expect(halfDays.reduce(0, +) <= 5 * 10)
    }

    @Test func `one day of coaching and the next on the floor never share a weekday`() throws {
        let programme = try Shipped.programme("jumpstart")
        let coaching = try #require(programme.session("coachingsdag"))
        let floor = try #require(programme.session("observatiedag"))
        #expect(coaching.weekdays.isDisjoint(with: floor.weekdays))
        #expect(coaching.planned == floor.planned && coaching.minimumGapDays == 2)
    }

    @Test func `the entry norm looks at seven life domains`() throws {
        let programme = try Shipped.programme("jumpstart")
        let instrument = try #require(programme.instrument("europasi"))
        #expect(instrument.domains.count == 7 && instrument.scale == 0...9)
        #expect(instrument.direction == .highIsBad)
        let tiers = Set(instrument.domains.filter { $0.tier == .health }.map(\.code))
        #expect(tiers == ["lichamelijk", "alcohol", "drugs", "psychisch"])
        #expect(programme.criterion("leeftijd")?.hardness == .hard)
        #expect(programme.admission.criteria.filter { $0.hardness == .hard }.count == 1)
    }

    @Test(arguments: [
        (0, 0, Verdict.met), (0, 2, .met), (0, 3, .notMet), (1, 1, .notMet), (2, 5, .notMet),
    ])
    func `a great problem, or three of some weight, are in the way`(great: Int, some: Int, expected: Verdict) throws {
        let criterion = try #require(try Shipped.programme("jumpstart").criterion("levensdomeinen"))
        let values: [FactName: FactValue] = [
            .count("europasi", atLeast: 6): .number(great), .count("europasi", atLeast: 4): .number(some),
        ]
        #expect(try verdict(criterion.condition, values) == expected)
        #expect(try verdict(criterion.condition, [:]) == .unknown)
    }

    @Test(
        arguments: [
            ("own", nil, Verdict.unknown), ("own", "lopend", .notMet), ("own", "positief", .met),
            ("partner", nil, .met), ("spontaneous", "gestopt", .met),
        ] as [(String, String?, Verdict)]
    )
    func `phase one counts only for who comes from the own floor`(
        channel: String,
        phase: String?,
        expected: Verdict
    ) throws {
        let criterion = try #require(try Shipped.programme("jumpstart").criterion("fase-1"))
        var values: [FactName: FactValue] = [.channel: .code(channel)]
        values[.finding("fase-1")] = phase.map { .code($0) }
        #expect(try verdict(criterion.condition, values) == expected)
    }

    @Test func `who stops Jumpstart early is handed over with advice, to somebody`() throws {
        let early = try Shipped.programme("jumpstart").outcomes.filter(\.isEarly)
        #expect(!early.isEmpty && early.allSatisfy { $0.demands == Set(ClosingDemand.allCases) })
    }

    /// Ghent's 51 files are 12 + 18 + 20 = 50 (B12).
    @Test(
        arguments: [
            ("guided", nil, nil, "in-begeleiding"), ("atWork", nil, nil, "in-begeleiding"),
            ("awaitingScreening", nil, nil, "in-begeleiding"), ("closed", true, false, "doorstroom"),
            ("closed", false, true, "vroegtijdig-gestopt"), ("closed", false, false, "zonder-doorstroom"),
            ("closed", nil, nil, "zonder-doorstroom"),
        ] as [(String, Bool?, Bool?, String)]
    )
    func `every file has one place in the figures, also one whose outcome nobody knows`(
        status: String,
        isPositive: Bool?,
        isEarly: Bool?,
        expected: String
    ) throws {
        let programme = try Shipped.programme("jumpstart")
        var values: [FactName: FactValue] = [.status: .code(status)]
        values[.outcomeIsPositive] = isPositive.map { .flag($0) }
        values[.closedEarly] = isEarly.map { .flag($0) }
        let places = try ["doorstroom", "vroegtijdig-gestopt", "in-begeleiding", "zonder-doorstroom"].filter {
            try verdict(programme.indicator($0)?.filter, values) == .met
        }
        #expect(places == [expected])
        #expect(try #require(programme.indicator("dossiers")).definition.contains("51"))
    }

    @Test func `the fitness test is a record of health`() throws {
        let programme = try Shipped.programme("jumpstart")
        let questions = try #require(programme.form("fitheidstest")).questions
        #expect(questions.count == 4 && questions.allSatisfy { programme.subject($0.subject)?.tier == .health })
    }

    // MARK: Art. 60

    @Test(arguments: [
        ("2015-01-01", 18, 312, 21), ("2025-06-30", 35, 312, 21), ("2025-06-30", 36, 468, 33),
        ("2026-02-28", 49, 468, 33), ("2026-02-28", 50, 624, 42), ("2026-03-01", 50, 312, 36),
        ("2026-03-01", 20, 312, 36), ("2026-11-25", 64, 312, 36),
    ])
    func `the days under art. 60 hang on age and on the day that counts`(
        day: String,
        age: Int,
        days: Int,
        months: Int
    ) throws {
        let rule = try #require(try Shipped.programme("arbeidstraject-art60").datedRule("art60"))
        let band = try #require(rule.band(for: age, on: try Day(iso: day)))
        #expect(band.days == days && band.referenceMonths == months)
        // Nobody read the rule of 1 March 2026 at its source: whoever sees its day sees that too.
        #expect(band.note.contains("nog niet bij de RVA nagelezen") == (band.from.iso == "2026-03-01"))
    }

    @Test func `the last phase of art. 60 starts by itself a quarter before the end`() throws {
        let phase = try #require(try Shipped.programme("arbeidstraject-art60").phase("einde-art60"))
        let facts = Facts(
            today: try Day(iso: "2026-11-25"),
            values: [.ruleEnd("art60"): .day(try Day(iso: "2027-06-30"))]
        )
        #expect(phase.startsBefore?.day.day(over: facts)?.iso == "2027-03-31")
        #expect(phase.weeks == phase.startsBefore?.weeks)
    }

    @Test func `art. 60 has five phases, and its own ways in the third and the fourth`() throws {
        let labels = try Shipped.programme("arbeidstraject-art60").phases.map { String($0.label.prefix(6)) }
        #expect(Set(labels) == ["Fase 1", "Fase 2", "Fase 3", "Fase 4", "Fase 5"])
        #expect(labels == labels.sorted())
    }

    @Test(
        arguments: [
            ("plaats-zoeken", "art60", Verdict.met), ("plaats-zoeken", "regulier", .notMet),
            ("regulier", "regulier", .met), ("regulier", nil, .unknown), ("plaats-zoeken", nil, .unknown),
        ] as [(String, String?, Verdict)]
    )
    func `the way that somebody goes after the third phase was decided`(
        phase: String,
        option: String?,
        expected: Verdict
    ) throws {
        let gate = try #require(try Shipped.programme("arbeidstraject-art60").phase(phase)?.enter.first)
        var values: [FactName: FactValue] = [:]
        values[.decision("spoor")] = option.map { .code($0) }
        #expect(try verdict(gate.condition, values) == expected)
    }

    @Test func `exploration ends when barriers are gone or normal, and help may go on beside it`() throws {
        let phase = try #require(try Shipped.programme("arbeidstraject-art60").phase("verkenning"))
        let gate = try #require(phase.leave.first)
        #expect(gate.hardness == .soft)
        #expect(try verdict(gate.condition, [.openBarriers: .number(0)]) == .met)
        #expect(try verdict(gate.condition, [.openBarriers: .number(1)]) == .notMet)
    }

    @Test func `under art. 60 the welfare centre is the employer and another one the user`() throws {
        for code in Shipped.codes {
            let form = try #require(try Shipped.programme(code).contractForm("art60"))
            #expect(form.legalEmployer == .ocmw && form.hasUser && form.needs == [.legalEmployer, .plannedEnd])
        }
    }

    @Test func `wants and can are asked of client and counsellor with the same measure`() throws {
        let programme = try Shipped.programme("arbeidstraject-art60")
        let form = try #require(programme.form("willen-kunnen"))
        #expect(form.answeredBy == [.participant, .coach] && form.isCompared)
        let wanted = form.questions.map(\.subject).filter { $0.hasPrefix("wil-") }
        #expect(wanted.count == 3)
        for subject in wanted {
            let can = "kan-" + subject.dropFirst(4)
            #expect(programme.subject(can)?.answer == programme.subject(subject)?.answer)
            #expect(form.questions.contains { $0.subject == can })
        }
    }
}
