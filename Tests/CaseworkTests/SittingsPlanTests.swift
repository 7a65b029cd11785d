import Casework
import Domain
import Storage
import TestHouse
import Testing

struct SittingsPlanTests {
    @Test func `an accepted referral gets the first free seat at the prison by itself`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent")
        try await world.sits("brugge", from: ReferralWorld.monday.adding(days: 1))
        let (participant, trajectory) = try await world.accepted("Tariq")
        let talk = try #require(try await world.planned(trajectory))
        #expect(
            talk.seat == Seat(day: ReferralWorld.monday, number: 0) && talk.kind == .screening && talk.prison == "gent"
        )
        let other = try await world.accepted("Wim", prison: "brugge")
        #expect(try await world.planned(other.trajectory)?.seat?.day == ReferralWorld.monday.adding(days: 1))
        #expect(try await world.events(of: participant).contains(.talkPlanned))
        // The coach who sits there guides.
        let found = try await world.database.read { tx in
            try TrajectoryTable.find(trajectory, within: .everything, in: tx)
        }
        #expect(found?.coach == world.coach.id)
    }

    @Test func `without sitting days somebody waits, in order, and takes a seat when there are some`() async throws {
        let world = try await ReferralWorld()
        let people = try await world.people(3)
        #expect(try await world.seats(of: people) == ["-", "-", "-"])
        let waiting = try await world.casework.waitingList(as: world.coordinator.actor)
        #expect(waiting.prisons.map(\.prison.code) == ["gent"])
        #expect(waiting.prisons.first?.lines.map(\.name.given) == ["Ruben", "Samira", "Koen"])
        try await world.sits(talks: 2)
        #expect(try await world.seats(of: people) == ["2026-11-30/0", "2026-11-30/1", "2026-12-07/0"])
    }

    @Test func `somebody who waits for a full prison is seated when the horizon comes nearer`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1, from: ReferralWorld.today.adding(days: 26 * 7 + 3))
        let trajectory = try await world.accepted("Tariq").trajectory
        #expect(try await world.planned(trajectory)?.seat == nil)
        #expect(try await world.casework.fillFreedSeats(as: .machine) == 1)
        let later = world.on(ReferralWorld.today.adding(days: 10))
        #expect(try await later.fillFreedSeats(as: .machine) == 0)
        #expect(try await world.planned(trajectory)?.seat?.number == 0)
    }

    @Test func `a follow-up takes the next seat or the day that was chosen, once`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let (participant, trajectory) = try await world.accepted("Tariq")
        let second = Refusal.rule(Message("sitting.plannedOn", ["day": "30/11/2026"]))
        await #expect(throws: second) {
            try await world.casework.planFollowUp(with: participant, on: nil, as: world.coach.actor)
        }
        try await world.guide(trajectory)
        let chosen = ReferralWorld.monday.adding(days: 14)
        let talk = try await world.casework.planFollowUp(with: participant, on: chosen, as: world.coach.actor)
        #expect(talk.seat == Seat(day: chosen, number: 0) && talk.kind == .followUp)
    }

    @Test(arguments: [
        ("2026-11-24", "sitting.tooSoon"), ("2026-12-01", "sitting.noSittingDayNext"),
        ("2026-11-30", "sitting.fullNext"), ("2028-01-03", "sitting.tooFar"),
    ])
    func `a day without a free seat is refused with the reason`(day: String, key: String) async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        _ = try await world.accepted("Koen")
        let (participant, trajectory) = try await world.accepted("Tariq")
        try await world.guide(trajectory)
        let before = try await world.counts()
        let faults = await #expect(throws: Faults.self) {
            try await world.casework.planFollowUp(with: participant, on: Day(iso: day), as: world.coach.actor)
        }
        #expect(faults?["day"]?.key == key)
        #expect(try await world.counts() == before)
    }

    @Test func `a closed trajectory gets no talk`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let (participant, trajectory) = try await world.accepted("Tariq")
        try await world.guide(trajectory, state: .closed)
        await #expect(throws: Refusal.rule(Message("sitting.closedTrajectory"))) {
            try await world.casework.planFollowUp(with: participant, on: nil, as: world.coach.actor)
        }
    }

    @Test(arguments: [TalkState.notBrought, .excused])
    func `after a talk that failed for no fault of the person the next is planned by itself`(
        state: TalkState
    ) async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        let (participant, trajectory) = try await world.accepted("Tariq")
        let old = try #require(try await world.planned(trajectory))
        let house = world.on(ReferralWorld.monday)
        let next = try #require(
            try await house.markTalk(old.id, version: old.version, state: state, as: world.coach.actor)
        )
        #expect(next.seat == Seat(day: ReferralWorld.monday.adding(days: 7), number: 0))
        #expect(
            next.movedFrom == ReferralWorld.monday && next.waitingSince == old.waitingSince && next.kind == .screening
        )
        #expect(try await world.planned(trajectory)?.id == next.id)
        #expect(Array(try await world.events(of: participant).prefix(2)) == [.talkPlanned, .talkMissed])
    }

    @Test func `who is excused beforehand is not seated on that day again, and the seat goes to who waits`()
        async throws
    {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1, everyWeeks: 1)
        try await world.end(ReferralWorld.monday.adding(days: 7))
        let people = try await world.people(3)
        #expect(try await world.seats(of: people) == ["2026-11-30/0", "2026-12-07/0", "-"])
        let talk = try #require(try await world.planned(people[0]))
        let next = try await world.casework.markTalk(
            talk.id,
            version: talk.version,
            state: .excused,
            as: world.coach.actor
        )
        #expect(next?.seat == nil && next?.waitingSince == ReferralWorld.monday.adding(days: 1))
        #expect(try await world.seats(of: people) == ["-", "2026-12-07/0", "2026-11-30/0"])
    }

    @Test(arguments: [TalkState.refusedToCome, .cancelled])
    func `after a refusal nothing is planned, and the person shows as without a talk`(state: TalkState) async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let (participant, trajectory) = try await world.accepted("Tariq")
        let old = try #require(try await world.planned(trajectory))
        let house = world.on(ReferralWorld.monday)
        #expect(try await house.markTalk(old.id, version: old.version, state: state, as: world.coach.actor) == nil)
        #expect(try await world.planned(trajectory) == nil)
        let waiting = try await house.waitingList(as: world.coach.actor)
        #expect(waiting.unplanned.map(\.participant) == [participant])
        // The next one is a screening again.
        #expect(try await house.planFollowUp(with: participant, on: nil, as: world.coach.actor).kind == .screening)
        #expect(try await house.waitingList(as: world.coach.actor).unplanned.isEmpty)
    }

    @Test func `a talk is marked once, not before its day, and only from its latest version`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let trajectory = try await world.accepted("Tariq").trajectory
        let talk = try #require(try await world.planned(trajectory))
        let actor = world.coach.actor
        await #expect(throws: Refusal.rule(Message("sitting.notYet", ["day": "30/11/2026"]))) {
            try await world.casework.markTalk(talk.id, version: talk.version, state: .notBrought, as: actor)
        }
        let house = world.on(ReferralWorld.monday)
        await #expect(throws: Refusal.stale) {
            try await house.markTalk(talk.id, version: talk.version + 1, state: .notBrought, as: actor)
        }
        await #expect(throws: Refusal.rule(Message("sitting.screeningHasAForm"))) {
            try await house.markTalk(talk.id, version: talk.version, state: .held, as: actor)
        }
        try await house.markTalk(talk.id, version: talk.version, state: .refusedToCome, as: actor)
        await #expect(throws: Refusal.rule(Message("sitting.notPlannedAnyMore"))) {
            try await house.markTalk(talk.id, version: talk.version + 1, state: .notBrought, as: actor)
        }
    }

    @Test func `somebody else's talk does not exist`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let (participant, trajectory) = try await world.accepted("Tariq")
        let talk = try #require(try await world.planned(trajectory))
        for user in [world.otherCoach, world.referrer] {
            await #expect(throws: Refusal.notFound) {
                try await world.casework.markTalk(talk.id, version: talk.version, state: .cancelled, as: user.actor)
            }
            await #expect(throws: Refusal.notFound) {
                try await world.casework.planFollowUp(with: participant, on: nil, as: user.actor)
            }
            await #expect(throws: Refusal.notFound) {
                _ = try await world.casework.talk(talk.id, with: participant, as: user.actor)
            }
        }
        let other = try await world.accepted("Koen")
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.talk(talk.id, with: other.participant, as: world.coach.actor)
        }
    }
}

extension ReferralWorld {
    /// As if the screening was held: its talk is done and the guidance began.
    func guide(_ id: ID<Trajectory>, state: TrajectoryState = .guided) async throws {
        try await database.write { tx in
            for var talk in try TalkTable.planned(of: id, in: tx) {
                talk.state = .held
                _ = try TalkTable.update(talk, in: tx)
            }
            guard var trajectory = try TrajectoryTable.find(id, within: .everything, in: tx) else { return }
            trajectory.state = state
            _ = try TrajectoryTable.update(trajectory, in: tx)
        }
    }

    /// Ends the only rhythm there is.
    func end(_ day: Day) async throws {
        let pattern = try #require(try await casework.patternBook(as: coordinator.actor).patterns.first)
        try await casework.endSittingPattern(pattern.id, version: pattern.version, lastDay: day, as: coordinator.actor)
    }
}
