import Domain
import Testing

/// Answers of several people on a form, and of the same people over time, beside each other.
struct AnswersBesideTests {
    private static let instrument = InstrumentRule(
        code: "asi",
        label: "ASI",
        scale: 0...9,
        direction: .highIsBad,
        domains: [
            InstrumentDomain(code: "werk", label: "Werk", tier: .ordinary),
            InstrumentDomain(code: "alcohol", label: "Alcohol", tier: .health),
        ],
        bands: [ScoreBand(scores: 0...3, label: "licht"), ScoreBand(scores: 4...6, label: "matig")]
    )

    private static let levels = ["soms", "steeds"].map { Coded(code: $0, label: LocalizedText(nl: $0)) }

    private let programme: Programme = {
        var programme = SomeProgramme.programme(subjects: [
            SubjectRule(code: "orde", label: "Orde", tier: .ordinary, levels: AnswersBesideTests.levels),
            SubjectRule(code: "doel", label: "Doel", tier: .ordinary, levels: []),
        ])
        programme.instruments = [AnswersBesideTests.instrument]
        return programme
    }()

    private var form: FormRule {
        let questions = ["orde", "doel"].map { code in
            FormRule.Question(subject: code, label: LocalizedText(nl: "Vraag \(code)"), hint: "", isRequired: false)
        }
        var form = FormRule(code: "f", title: "F", sections: [.init(title: "S", questions: questions)])
        form.instruments = ["asi"]
        return form
    }

    private func finding(
        _ id: String,
        _ subject: String,
        _ level: String?,
        _ party: Party,
        on day: Int,
        _ tier: Tier = .ordinary
    ) -> Finding {
        Finding(
            id: ID(id),
            participant: ID("m"),
            subject: subject,
            level: level,
            text: "",
            evidence: .declared,
            tier: tier,
            observer: Observer(name: party == .coach ? "Nele" : "Ann", party: party),
            notedOn: Day(number: day)
        )
    }

    private func beside(_ findings: [Finding], reading tiers: Set<Tier> = Set(Tier.allCases)) -> AnswersBeside {
        AnswersBeside(of: form, in: programme, findings, reading: tiers)
    }

    @Test func `each time that somebody answered is a column, the latest first, and each question a row`() {
        let answers = beside([
            finding("1", "orde", "soms", .coach, on: 10), finding("2", "orde", "steeds", .participant, on: 10),
            finding("3", "orde", "steeds", .coach, on: 20), finding("4", "asi.werk", "5", .coach, on: 20),
            finding("5", "elders", "x", .coach, on: 30),
        ])
        #expect(answers.columns.map(\.day.number) == [20, 10, 10])
        #expect(answers.columns.map(\.observer.party) == [.coach, .coach, .participant])
        #expect(answers.rows.map(\.label) == ["Werk", "Alcohol", "Vraag orde", "Vraag doel"])
        #expect(answers.rows[0].answers.map { $0?.id.rawValue } == ["4", nil, nil])
        #expect(answers.rows[2].answers.map { $0?.id.rawValue } == ["3", "1", "2"])
        #expect(answers.rows[3].answers.allSatisfy { $0 == nil }, "nobody answered this one")
    }

    @Test func `what is withdrawn or not for who reads is no answer`() {
        var withdrawn = finding("1", "orde", "soms", .coach, on: 10)
        withdrawn.withdrawal = "Vergissing."
        let health = finding("2", "asi.alcohol", "7", .coach, on: 20, .health)
        #expect(beside([withdrawn]).columns.isEmpty)
        let seen = beside([withdrawn, health], reading: [.ordinary])
        #expect(seen.columns.isEmpty && !seen.rows.map(\.label).contains("Alcohol"))
        #expect(beside([health]).rows[1].answers.map { $0?.level } == ["7"])
    }

    @Test func `two answers of one on one day count as one, the last`() {
        let answers = beside([
            finding("1", "orde", "soms", .coach, on: 10), finding("2", "orde", "steeds", .coach, on: 10),
        ])
        #expect(answers.columns.count == 1 && answers.rows[2].answers.map { $0?.level } == ["steeds"])
    }

    @Test func `what the parties said last differs, or not`() {
        func differs(_ findings: [Finding]) -> Bool { beside(findings).rows[2].differs }
        let mine = finding("1", "orde", "soms", .coach, on: 10)
        #expect(!differs([mine]) && !differs([]))
        #expect(differs([mine, finding("2", "orde", "steeds", .participant, on: 5)]))
        let changed = finding("3", "orde", "steeds", .coach, on: 20)
        #expect(!differs([mine, changed]), "one may change their mind")
        #expect(!differs([mine, changed, finding("2", "orde", "steeds", .participant, on: 5)]))
    }

    @Test func `only so many stand beside each other, and the rest is counted`() {
        let findings = (1...10).map { finding("\(100 + $0)", "orde", "soms", .coach, on: $0) }
        let answers = beside(findings)
        #expect(answers.columns.count == AnswersBeside.most && answers.older == 10 - AnswersBeside.most)
        #expect(answers.columns.first?.day.number == 10)
    }

    @Test func `a score reads as its number with the name of its part of the scale`() {
        let rule = Self.instrument.subjectRule(of: Self.instrument.domains[1])
        #expect(rule.code == "asi.alcohol" && rule.tier == .health && rule.levels.count == 10)
        #expect(rule.levels.label(of: "5") == "5 (matig)" && rule.levels.label(of: "8") == "8")
        #expect(programme.level(of: finding("1", "asi.werk", "2", .coach, on: 1)) == "2 (licht)")
        #expect(programme.level(of: finding("1", "asi.werk", "8", .coach, on: 1)) == "8")
        #expect(programme.level(of: finding("1", "asi.werk", "12", .coach, on: 1)) == "12", "off the scale")
    }
}
