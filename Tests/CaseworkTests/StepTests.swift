import Casework
import Domain
import Storage
import Testing

/// Week 1 begins on Monday 30 November 2026, week 2 on 7 December.
struct StepTests {
    private static let today = ReferralWorld.start.adding(days: 10)

    private func deviation(
        _ reason: String = "op-vraag",
        _ explanation: String = "Wil eerst een opleiding.",
        due: Day? = nil
    ) -> StepDeviation { StepDeviation(reason: reason, explanation: explanation, due: due) }

    @Test func `the plan has the steps of the definition on the days of their weeks`() async throws {
        let world = try await ReferralWorld()
        let view = try await world.view(try await world.guided())
        let lines = view.steps.map { "\($0.code) \($0.windowStart) \($0.due) \($0.state)" }
        #expect(
            lines == [
                "screening 2026-11-30 2026-12-06 done", "bevindingen 2026-11-30 2026-12-13 open",
                "jobdoelwit 2026-12-07 2026-12-20 open", "cv 2026-12-14 2026-12-27 open",
                "voorstelling 2026-12-21 2027-01-10 open", "begeleid-gesprek 2026-12-28 2027-01-24 open",
                "afspraken 2027-01-18 2027-02-07 open", "opstart 2027-01-25 2027-02-21 open",
            ]
        )
        #expect(view.plan?.week(on: try Day(iso: "2026-12-07")) == 2)
        #expect(view.isLate(view.steps[1]) == false)
        let late = try await world.view(view.participant.id, on: try Day(iso: "2026-12-14"))
        #expect(late.steps.filter(late.isLate).map(\.code) == ["bevindingen"])
    }

    @Test func `a step is ticked off with its day, its event and its line in the audit log`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let step = try await world.step("bevindingen", of: participant)
        let day = ReferralWorld.start.adding(days: 8)
        try await world.on(Self.today).completeStep(
            step.id,
            of: participant,
            version: step.version,
            on: day,
            as: world.coach.actor
        )
        let done = try await world.step("bevindingen", of: participant)
        #expect(done.state == .done && done.doneOn == day && done.due == step.due && done.version == step.version + 1)
        let event = try #require(try await world.events(.stepDone, of: participant).first { $0.code == "bevindingen" })
        #expect(event.day == day && event.subject == step.id.rawValue && event.actor == world.coach.name)
        #expect(try await world.audited("complete step", about: participant, by: world.coach) == 1)
    }

    @Test func `a step is not done in the future, nor before anybody was accepted, nor twice`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let step = try await world.step("bevindingen", of: participant)
        let house = world.on(Self.today)
        let complete: @Sendable (Day, Int) async throws -> Void = { day, version in
            try await house.completeStep(step.id, of: participant, version: version, on: day, as: world.coach.actor)
        }
        try await world.refuses(fields: ["day"], about: participant) {
            try await complete(Self.today.adding(days: 1), step.version)
        }
        try await world.refuses(fields: ["day"], about: participant) {
            try await complete(ReferralWorld.today.adding(days: -1), step.version)
        }
        try await world.refuses(.stale, about: participant) { try await complete(Self.today, step.version + 1) }
        try await complete(ReferralWorld.today, step.version)
        try await world.refuses(.stale, about: participant) { try await complete(Self.today, step.version) }
        try await world.refuses(.rule(Message("plan.notPossible.complete")), about: participant) {
            try await complete(Self.today, step.version + 1)
        }
    }

    @Test func `a step that is skipped carries its reason`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let step = try await world.step("cv", of: participant)
        try await world.on(Self.today).deviateStep(
            step.id,
            of: participant,
            version: step.version,
            deviation("op-vraag", "  Heeft er een.  "),
            as: world.coordinator.actor
        )
        let skipped = try await world.step("cv", of: participant)
        #expect(skipped.state == .skipped && skipped.due == step.due && skipped.moved == nil)
        #expect(skipped.deviation == Deviation(reason: "op-vraag", explanation: "Heeft er een."))
        let events = try await world.events(.stepDeviated, of: participant)
        #expect(events.map(\.code) == ["op-vraag"] && events.map(\.subject) == [step.id.rawValue])
        #expect(try await world.audited("deviate step", about: participant, by: world.coordinator) == 1)
    }

    @Test func `a step that is moved stands on the day chosen, and tells by whom and from where`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let step = try await world.step("cv", of: participant)
        let due = try Day(iso: "2027-01-17")
        try await world.on(Self.today).deviateStep(
            step.id,
            of: participant,
            version: step.version,
            deviation(due: due),
            as: world.coach.actor
        )
        let moved = try await world.step("cv", of: participant)
        #expect(moved.state == .open && moved.due == due && moved.windowStart == step.windowStart)
        #expect(moved.moved == MovedDay(from: step.due, to: due, by: world.coach.name, pausesKnown: 0))
        // The others stay where they were.
        #expect(try await world.step("jobdoelwit", of: participant).due.iso == "2026-12-20")
    }

    @Test func `a deviation asks a reason of the definition, words, and a day to come`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let step = try await world.step("cv", of: participant)
        let house = world.on(Self.today)
        let wrong: [(StepDeviation, Set<String>)] = [
            (deviation("zomaar"), ["reason"]), (deviation("op-vraag", " \n"), ["explanation"]),
            (deviation("", ""), ["reason", "explanation"]), (deviation(due: Self.today.adding(days: -1)), ["due"]),
            (deviation(due: step.due), ["due"]), (deviation(due: Self.today.adding(days: 731)), ["due"]),
        ]
        for (deviation, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.deviateStep(
                    step.id,
                    of: participant,
                    version: step.version,
                    deviation,
                    as: world.coach.actor
                )
            }
        }
        let skip = deviation()
        try await world.refuses(.stale, about: participant) {
            try await house.deviateStep(step.id, of: participant, version: 9, skip, as: world.coach.actor)
        }
        let done = try await world.step("screening", of: participant)
        try await world.refuses(.rule(Message("plan.notPossible.skip")), about: participant) {
            try await house.deviateStep(done.id, of: participant, version: done.version, skip, as: world.coach.actor)
        }
    }

    @Test func `a step that opens again goes back to the day of its rule, and its reason stays to be read`()
        async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        for due in [nil, try Day(iso: "2027-01-17")] {
            let step = try await world.step("cv", of: participant)
            try await house.deviateStep(
                step.id,
                of: participant,
                version: step.version,
                deviation(due: due),
                as: world.coach.actor
            )
            try await house.reopenStep(step.id, of: participant, version: step.version + 1, as: world.coach.actor)
            let open = try await world.step("cv", of: participant)
            #expect(open.state == .open && open.due.iso == "2026-12-27" && open.moved == nil)
            #expect(open.deviation?.reason == "op-vraag")
        }
        #expect(try await world.events(.stepReopened, of: participant).map(\.code) == ["cv", "cv"])
        let open = try await world.step("cv", of: participant)
        try await world.refuses(.rule(Message("plan.notPossible.reopen")), about: participant) {
            try await house.reopenStep(open.id, of: participant, version: open.version, as: world.coach.actor)
        }
        let done = try await world.step("screening", of: participant)
        try await world.refuses(.stale, about: participant) {
            try await house.reopenStep(done.id, of: participant, version: done.version + 1, as: world.coach.actor)
        }
    }

    @Test func `somebody else's plan does not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let other = try await world.guided("Koen")
        let step = try await world.step("cv", of: participant)
        let skip = deviation()
        let house = world.on(Self.today)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.completeStep(step.id, of: participant, version: step.version, on: Self.today, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.deviateStep(step.id, of: participant, version: step.version, skip, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.reopenStep(step.id, of: participant, version: step.version, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            _ = try await house.plan(of: participant, as: actor)
        }
        // Nor does a step of one file in another.
        try await world.refuses(.notFound, about: participant) {
            try await house.completeStep(
                step.id,
                of: other,
                version: step.version,
                on: Self.today,
                as: world.coach.actor
            )
        }
    }
}
