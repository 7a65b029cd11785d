import Domain
import Testing

/// Which measures may hold for somebody and an employer (C4).
struct EmploymentMeasureTests {
    private func measure(
        _ code: String = "x",
        from: Day? = nil,
        until: Day? = nil,
        _ conditions: EmploymentMeasure.Condition...
    ) -> EmploymentMeasure {
        EmploymentMeasure(
            code: code,
            label: code,
            summary: "",
            source: "",
            isVerified: true,
            from: from,
            until: until,
            conditions: conditions
        )
    }

    private static let known = MeasureFacts(
        age: 58,
        monthsWithoutWork: 24,
        status: .livingWage,
        employer: .private,
        isInArticle60: false
    )

    @Test(
        arguments: [
            (.age(58...120), .met), (.age(0...57), .notMet), (.withoutWork(months: 24), .met),
            (.withoutWork(months: 25), .notMet), (.status([.jobSeeker, .livingWage]), .met),
            (.status([.benefits]), .notMet),
            (.employer([.private]), .met), (.employer([.school]), .notMet), (.article60(false), .met),
            (.article60(true), .notMet),
            (.decision(by: "VDAB"), .unknown),
        ] as [(EmploymentMeasure.Condition, Verdict)]
    )
    func `each condition says met or not by what is known, and what others decide stays unknown`(
        condition: EmploymentMeasure.Condition,
        verdict: Verdict
    ) {
        #expect(condition.verdict(over: Self.known) == verdict)
    }

    @Test(
        arguments: [
            .withoutWork(months: 1), .status([.jobSeeker]), .employer([.private]), .article60(true),
        ] as [EmploymentMeasure.Condition]
    )
    func `what nobody knows is unknown, never no`(condition: EmploymentMeasure.Condition) {
        #expect(condition.verdict(over: MeasureFacts(age: 30)) == .unknown)
    }

    @Test func `only what holds on the day is there, what is met first and what is not last`() {
        let day = Day(number: 20_781)
        let list = [
            measure("old", until: day.adding(days: -1)), measure("later", from: day.adding(days: 1)),
            measure("not", .age(0...20)), measure("perhaps", .decision(by: "VDAB")),
            measure("met", from: day, until: day),
        ]
        let judged = JudgedMeasure.all(list, over: Self.known, on: day)
        #expect(judged.map(\.measure.code) == ["met", "perhaps", "not"])
        #expect(judged.map(\.verdict) == [.met, .unknown, .notMet])
    }

    @Test func `a file tells art. 60 and how long there was no work, and nothing of who never started`() throws {
        let programme = SomeProgramme.programme()
        let today = Day(number: 20_781)
        let born = today.adding(months: -12 * 40)
        func facts(_ end: Day?) -> MeasureFacts {
            let placement = Placement(
                id: ID("p"),
                trajectory: ID("t"),
                participant: ID("p"),
                previous: nil,
                form: "vast",
                legalEmployer: "",
                workplace: "",
                jobTitle: "",
                start: today.adding(days: -400),
                end: end
            )
            return MeasureFacts(born: born, placements: [placement], by: programme, on: today)
        }
        let none = MeasureFacts(born: born, placements: [], by: programme, on: today)
        #expect(none == MeasureFacts(age: 40))
        #expect(
            facts(nil).monthsWithoutWork == 0 && facts(nil).isInArticle60 == false && facts(nil).status == .employed
        )
        #expect(facts(today.adding(months: -7)).monthsWithoutWork == 7 && facts(today.adding(months: -7)).status == nil)
    }
}
