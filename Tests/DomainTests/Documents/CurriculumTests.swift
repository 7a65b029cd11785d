import Domain
import Testing

/// The CV that is made from a file (C4): nothing of health or detention, and no day.
struct CurriculumTests {
    private static let today = Day(number: 20_781)  // 24 November 2026

    private func finding(
        _ subject: String,
        _ level: String? = nil,
        _ text: String = "",
        tier: Tier = .ordinary,
        on day: Day = today,
        withdrawal: String? = nil
    ) -> Finding {
        Finding(
            id: ID("\(subject)-\(day.number)-\(text)"),
            participant: ID("p"),
            subject: subject,
            level: level,
            text: text,
            evidence: .declared,
            tier: tier,
            observer: Observer(name: "Nele", party: .coach),
            notedOn: day,
            withdrawal: withdrawal
        )
    }

    private func placement(_ job: String, at place: String, days: Int, ended: Bool = true) -> Placement {
        let start = Self.today.adding(days: -days)
        return Placement(
            id: ID("\(job)-\(days)"),
            trajectory: ID("t"),
            participant: ID("p"),
            previous: nil,
            form: "vast",
            legalEmployer: "OCMW Gent",
            workplace: place,
            jobTitle: job,
            start: start,
            end: ended ? Self.today.adding(days: -1) : nil
        )
    }

    private func curriculum(
        _ findings: [Finding],
        _ placements: [Placement] = [],
        _ subjects: [SubjectRule] = [],
        parts: [CurriculumPart: [String]] = [:]
    ) -> Curriculum {
        var programme = SomeProgramme.programme(subjects: subjects)
        programme.curriculum.subjects = parts
        let facts = CurriculumFacts(programme: programme, findings: findings, placements: placements)
        return Curriculum(facts, on: Self.today) { words, isWorkplace in
            words.contains("detentie") || !isWorkplace && words.contains("ziekenhuis")
        }
    }

    private static let levels = [
        Coded(code: "nooit", label: "nooit"), Coded(code: "soms", label: "soms"), Coded(code: "vaak", label: "vaak"),
        Coded(code: "steeds", label: "steeds"),
    ]

    @Test func `work is told by job, place and how long, the latest first, without a day or who employs in law`() throws
    {
        let made = curriculum(
            [],
            [placement("magazijnier", at: "Linea", days: 400), placement("", at: "Bakkerij", days: 20)]
        )
        #expect(made.lines.map(\.title) == [.words("Bakkerij"), .words("magazijnier")])
        #expect(made.lines.map(\.months) == [1, 13] && made.lines.map(\.detail) == ["", "Linea"])
        let whole = made.lines.map { "\($0.title) \($0.detail)" }.joined()
        #expect(!whole.contains("OCMW") && !whole.contains("2026"))
        #expect(Set(made.lines.map(\.key)).count == 2 && made.lines.allSatisfy { !$0.key.contains(" ") })
    }

    @Test(arguments: [Tier.health, .judicial])
    func `what is sealed never comes on it, whatever the definition says`(tier: Tier) {
        let subjects = [SubjectRule(code: "rug", label: "Rug", tier: tier, levels: [])]
        let byDefinition = curriculum(
            [finding("rug", nil, "Zwak.", tier: tier)],
            [],
            subjects,
            parts: [.competences: ["rug"]]
        )
        #expect(byDefinition.lines.isEmpty)
        // Nor a finding of another tier than its subject has now.
        let plain = [SubjectRule(code: "rug", label: "Rug", tier: .ordinary, levels: [])]
        #expect(
            curriculum([finding("rug", nil, "Zwak.", tier: tier)], [], plain, parts: [.competences: ["rug"]]).lines
                .isEmpty
        )
    }

    @Test func `a line whose words betray detention is left out, and the others stay`() {
        let subjects = [SubjectRule(code: "ervaring", label: "Ervaring", tier: .ordinary, levels: [])]
        let made = curriculum(
            [finding("ervaring", nil, "Werkte in detentie in de keuken.")],
            [placement("kok", at: "Keuken detentiehuis", days: 90), placement("kok", at: "ziekenhuis", days: 60)],
            subjects,
            parts: [.experience: ["ervaring"]]
        )
        #expect(made.lines.map(\.detail) == ["ziekenhuis"], "who works in a hospital is not ill")
    }

    @Test(arguments: [("nooit", false), ("soms", false), ("vaak", true), ("steeds", true)])
    func `of a competence only the better half of its levels stands on it`(level: String, isShown: Bool) {
        let subjects = [SubjectRule(code: "stipt", label: "Stiptheid", tier: .ordinary, levels: Self.levels)]
        let made = curriculum([finding("stipt", level)], [], subjects, parts: [.competences: ["stipt"]])
        #expect(made.lines.map(\.title) == (isShown ? [.words("Stiptheid")] : []))
    }

    @Test func `what was withdrawn or is of another day to come is not said, and the profile form says the rest`() {
        let made = curriculum([
            finding("work.competence.lassen", "4"), finding("work.competence.tillen", "2"),
            finding("work.language.french", "B1"), finding("work.experience.kok", nil, "18"),
            finding("work.unfit", nil, "lifting", tier: .health),
            finding("work.forbidden-times", nil, "night", tier: .judicial),
            finding("work.language.english", "C1", withdrawal: "Vergissing"),
            finding("work.language.german", "C1", on: Self.today.adding(days: 1)),
        ])
        #expect(made.lines.map(\.title) == [.occupation("kok"), .language(.french), .competence("lassen")])
        #expect(made.lines.map(\.months) == [18, nil, nil])
        #expect(made.lines(of: .languages, without: ["work.language.french"]).isEmpty)
    }

    @Test(arguments: [
        ("Magazijn 2015-2018 bij Linea", "Magazijn 3 jaar bij Linea", false),
        ("2015 tot 2015: kok", "1 jaar: kok", false),
        ("sinds 2019 kok", "sinds 2019 kok", true), ("kok, 03/04/2019", "kok, 03/04/2019", true),
        ("8 jaar kok", "8 jaar kok", false),
    ])
    func `years from and to become how long it was, and a date that is left is noticed`(
        text: String,
        told: String,
        tells: Bool
    ) {
        #expect(text.tellingDurations { "\($0) jaar" } == told)
        #expect(told.tellsADate == tells)
    }

    @Test func `a letter needs somebody to go to and words, and nothing that betrays`() {
        let empty = JobDocument.Words().faults(of: .letter) { _ in [] }
        #expect(Set(empty.all.map(\.field)) == ["recipient", "body"])
        #expect(JobDocument.Words().faults(of: .cv) { _ in [] }.isEmpty)
        let said = JobDocument.Words(body: "Na mijn detentie.", recipient: "Linea")
        let faults = said.faults(of: .letter) { $0.contains("detentie") ? ["detentie"] : [] }
        #expect(faults.all.map(\.field) == ["body"] && faults["body"]?.facts["words"] == "detentie")
    }
}
