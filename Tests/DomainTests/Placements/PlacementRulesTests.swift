import Domain
import Testing

struct PlacementRulesTests {
    private let today: Day
    private let programme = SomeProgramme.programme()

    init() throws { today = try day("2026-06-01") }

    private func facts(
        _ form: String,
        workplace: String = "Bakkerij",
        legalEmployer: String = "",
        plannedEnd: Day? = nil,
        weeklyQuarters: Int? = nil
    ) -> PlacementFacts {
        PlacementFacts(
            form: form,
            legalEmployer: legalEmployer,
            workplace: workplace,
            jobTitle: "Bakker",
            start: today,
            plannedEnd: plannedEnd,
            weeklyQuarters: weeklyQuarters
        )
    }

    private func keys(_ facts: PlacementFacts) -> [String: String] {
        Dictionary(
            facts.faults(by: programme).all.map { ($0.field, $0.message.key) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    @Test func `each form of contract asks what it needs, and nothing else`() throws {
        let end = try day("2026-12-31")
        #expect(keys(facts("flexi")) == [:])
        #expect(keys(facts("vast")) == ["weeklyHours": "placement.needs.weeklyHours"])
        #expect(keys(facts("vast", weeklyQuarters: 152)) == [:])
        #expect(keys(facts("uitzend")) == ["legalEmployer": "placement.needs.legalEmployer"])
        #expect(keys(facts("uitzend", legalEmployer: "Uitzendbureau")) == [:])
        #expect(keys(facts("stage")) == ["plannedEnd": "placement.needs.plannedEnd"])
        #expect(keys(facts("stage", plannedEnd: end)) == [:])
        #expect(Set(keys(facts("alles")).keys) == ["weeklyHours", "legalEmployer", "plannedEnd"])
        #expect(facts("vast").faults(by: programme)["weeklyHours"]?.facts == ["form": "VAST"])
    }

    @Test func `a start has a workplace, a form of the definition, and ends after it begins`() throws {
        #expect(keys(facts("flexi", workplace: "")) == ["workplace": "field.required"])
        #expect(keys(facts("onbekend")) == ["form": "field.chooseOne"])
        #expect(keys(facts("", workplace: "")) == ["form": "field.chooseOne", "workplace": "field.required"])
        #expect(keys(facts("stage", plannedEnd: today)) == [:])
        #expect(keys(facts("stage", plannedEnd: today.adding(days: -1))) == ["plannedEnd": "placement.endsBeforeStart"])
    }

    @Test func `where nobody is named one is employed where one works`() {
        #expect(facts("flexi").employer == "Bakkerij")
        #expect(facts("uitzend", legalEmployer: "Uitzendbureau").employer == "Uitzendbureau")
    }

    private func trajectory(startedOn: String?) throws -> Trajectory {
        Trajectory(
            id: ID("t"),
            participant: ID("m"),
            referral: ID("r"),
            programme: "p",
            programmeVersion: 1,
            coach: nil,
            state: .guided,
            acceptedOn: try day("2026-01-01"),
            startedOn: try startedOn.map { try day($0) }
        )
    }

    @Test func `a start is noted once it happened, within guidance and after the one before`() throws {
        let trajectory = try trajectory(startedOn: "2026-03-01")
        let objection = { (chain: PlacementChain, text: String) in
            chain.objection(toStartOn: try day(text), in: trajectory, today: today)?.key
        }
        let none = PlacementChain([])
        #expect(try objection(none, "2026-06-01") == nil)
        #expect(try objection(none, "2026-06-02") == "placement.startsLater")
        #expect(try objection(none, "2026-03-01") == nil)
        #expect(try objection(none, "2026-02-28") == "plan.beforeStart")
        let one = PlacementChain([placement("a", try day("2026-04-01"))])
        #expect(try objection(one, "2026-04-01") == "placement.startsBeforePrevious")
        #expect(try objection(one, "2026-03-20") == "placement.startsBeforePrevious")
        #expect(try objection(one, "2026-04-02") == nil)
    }

    @Test func `the chain is in the order of the starts`() throws {
        let first = placement("z", try day("2026-02-01"), end: try day("2026-03-01"))
        let second = placement("a", try day("2026-04-01"), previous: "z")
        let chain = PlacementChain([second, first])
        #expect(chain.placements.map(\.id) == [first.id, second.id])
        #expect(chain.last == second && chain.running == second)
        #expect(PlacementChain([first]).running == nil && PlacementChain([]).last == nil)
    }

    @Test func `the next job ends the one before it, unless that had ended`() throws {
        let start = try day("2026-05-01")
        let running = placement("a", try day("2026-04-01"))
        let ended = try #require(PlacementChain([running]).endedByNext(startingOn: start))
        #expect(
            ended.id == running.id && ended.end?.iso == "2026-04-30" && ended.endReason == PlacementEnd.next.rawValue
        )
        for (end, isEnded) in [
            ("2026-04-29", false), ("2026-04-30", false), ("2026-05-01", true), ("2026-05-20", true),
        ] {
            let chain = PlacementChain([placement("a", try day("2026-04-01"), end: try day(end))])
            #expect(chain.endedByNext(startingOn: start)?.end?.iso == (isEnded ? "2026-04-30" : nil))
        }
        #expect(PlacementChain([]).endedByNext(startingOn: start) == nil)
    }

    @Test func `a job ends once, between its start and today`() throws {
        let running = placement("a", try day("2026-04-01"))
        let key = { (text: String) in running.objection(toEndOn: try day(text), today: today)?.key }
        #expect(try key("2026-04-01") == nil)
        #expect(try key("2026-06-01") == nil)
        #expect(try key("2026-03-31") == "placement.endsBeforeStart")
        #expect(try key("2026-06-02") == "field.future")
        let ended = placement("a", try day("2026-04-01"), end: try day("2026-05-01"))
        #expect(ended.objection(toEndOn: try day("2026-05-02"), today: today)?.key == "placement.hasEnded")
    }

    @Test func `where the work is done at another, somebody else employs`() {
        var form = ContractForm(
            code: "user",
            label: "Bij een ander",
            circuit: .normal,
            countsAsActivation: true,
            esfClass: .employment,
            needs: []
        )
        form.hasUser = true
        let other = SomeProgramme.programme(contractForms: [form])
        let fault = { (employer: String) in
            facts("user", legalEmployer: employer).faults(by: other)["legalEmployer"]?.key
        }
        #expect(fault("") == "placement.needs.legalEmployer")
        #expect(fault(" BAKKERIJ") == "placement.userIsElsewhere")
        #expect(fault("Uitzendbureau") == nil)
        #expect(facts("flexi", legalEmployer: "Bakkerij").faults(by: programme).isEmpty, "no other form says so")
    }

    @Test func `a contract that is shorter or longer than its form is told, and not refused`() throws {
        var form = ContractForm(
            code: "ibo",
            label: "IBO",
            circuit: .normal,
            countsAsActivation: true,
            esfClass: .training,
            needs: []
        )
        (form.minimumMonths, form.maximumMonths) = (1, 6)
        let remark = { (planned: String?, end: String?) -> String? in
            var job = placement("a", try day("2026-01-01"), end: try end.map { try day($0) }, form: "ibo")
            job.plannedEnd = try planned.map { try day($0) }
            return form.remark(on: job, today: today)?.key
        }
        #expect(try remark("2026-01-31", "2026-01-31") == nil, "a month, to the day")
        #expect(try remark("2026-01-30", nil) == "placement.tooShort")
        #expect(try remark("2026-06-30", "2026-01-10") == nil, "who left sooner agreed on enough")
        #expect(try remark("2026-06-30", nil) == nil)
        #expect(try remark("2026-07-01", nil) == "placement.tooLong")
        #expect(try remark(nil, nil) == nil, "five months by now")
        let later = try placement("a", day("2025-11-30"), form: "ibo")
        #expect(form.remark(on: later, today: today)?.key == "placement.tooLong", "it runs for more than six")
        #expect(SomeProgramme.contractForms[0].remark(on: later, today: today) == nil)
    }

    @Test func `nobody chooses that the next job began`() {
        #expect(!PlacementEnd.choices.contains(.next))
        #expect(Set(PlacementEnd.choices).union([.next]) == Set(PlacementEnd.allCases))
    }
}

struct EmployerTalkRulesTests {
    private func talk(_ answer: EmployerAnswer = .pending) throws -> EmployerTalk {
        EmployerTalk(
            id: ID("e"),
            trajectory: ID("t"),
            participant: ID("m"),
            employer: "Bakkerij",
            kind: .company,
            day: try day("2026-06-01"),
            time: nil,
            place: "Gent",
            accompaniedBy: "Nele",
            framing: "",
            answer: answer
        )
    }

    private func objection(to answer: EmployerAnswer, of talk: EmployerTalk, on today: String) throws -> String? {
        talk.objection(to: answer, on: try day(today))?.key
    }

    @Test func `nothing is answered before the day of the talk, save that it does not take place`() throws {
        let pending = try talk()
        for answer in [EmployerAnswer.yes, .maybe, .no] {
            #expect(try objection(to: answer, of: pending, on: "2026-05-31") == "employer.notYet")
            #expect(try objection(to: answer, of: pending, on: "2026-06-01") == nil)
        }
        #expect(try objection(to: .cancelled, of: pending, on: "2026-05-01") == nil)
        #expect(try objection(to: .pending, of: pending, on: "2026-06-01") == "field.chooseOne")
    }

    @Test func `an answer can change, but a talk that was cancelled has none`() throws {
        #expect(try objection(to: .yes, of: talk(.maybe), on: "2026-06-02") == nil)
        #expect(try objection(to: .no, of: talk(.yes), on: "2026-06-02") == nil)
        for answer in [EmployerAnswer.yes, .maybe, .no] {
            #expect(try objection(to: answer, of: talk(.cancelled), on: "2026-06-02") == "employer.cancelledAlready")
            #expect(try objection(to: .cancelled, of: talk(answer), on: "2026-06-02") == "employer.answeredAlready")
        }
        #expect(try objection(to: .cancelled, of: talk(.cancelled), on: "2026-06-02") == "employer.answeredAlready")
    }

    @Test func `a talk took place when there is an answer`() {
        #expect(EmployerAnswer.allCases.filter(\.wasHeld) == [.yes, .maybe, .no])
    }
}
