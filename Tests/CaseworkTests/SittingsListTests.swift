import Casework
import Domain
import Storage
import Testing

struct SittingsListTests {
    @Test func `the agenda counts seats and says where they are short`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent", talks: 1)
        try await world.sits("brugge", talks: 4, from: ReferralWorld.today.adding(days: 20), coach: world.otherCoach)
        _ = try await world.people(2)
        let agenda = try await world.casework.agenda(.init(from: ReferralWorld.today, weeks: 4), as: world.coach.actor)
        #expect(agenda.prisons.map(\.prison.code) == ["gent", "brugge"])
        let gent = try #require(agenda.prisons.first)
        #expect(gent.days.map { "\($0.taken)/\($0.sitting.seats.count)" } == ["1/1", "1/1", "0/1", "0/1"])
        #expect(gent.days.map(\.own) == [1, 1, 0, 0] && gent.days.first?.coaches == ["Coach"])
        #expect(gent.seats.firstFree == ReferralWorld.monday.adding(days: 14) && gent.seats.isShort)
        #expect(agenda.prisons.last?.seats.isShort == true)
        #expect(agenda.coaches.map(\.name) == ["Andere-Coach", "Coach"])
    }

    @Test func `the agenda is narrowed to a prison or a coach`() async throws {
        let world = try await ReferralWorld()
        try await world.sits("gent")
        try await world.sits("brugge", coach: world.otherCoach)
        var filter = AgendaFilter(from: ReferralWorld.today)
        filter.prison = "brugge"
        #expect(
            try await world.casework.agenda(filter, as: world.coordinator.actor).prisons.map(\.prison.code) == [
                "brugge"
            ]
        )
        (filter.prison, filter.coach) = (nil, world.coach.id)
        #expect(
            try await world.casework.agenda(filter, as: world.coordinator.actor).prisons.map(\.prison.code) == ["gent"]
        )
    }

    @Test func `a coach sees the names of own people, others as taken`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 3)
        _ = try await world.accepted("Tariq")
        _ = try await world.accepted("Koen", coach: world.otherCoach)
        func seen(_ user: User) async throws -> [String] {
            let list = try #require(
                try await world.casework.dayLists(of: "gent", on: ReferralWorld.monday, as: user.actor).first
            )
            return list.lines.map { line in
                switch line.occupant {
                case .free: "free"
                case .others: "others"
                case .person(let line): line.name.given
                }
            }
        }
        #expect(try await seen(world.coach) == ["Tariq", "others", "free"])
        #expect(try await seen(world.otherCoach) == ["others", "Koen", "free"])
        #expect(try await seen(world.coordinator) == ["Tariq", "Koen", "free"])
        for user in [world.referrer] { await #expect(throws: Refusal.notFound) { _ = try await seen(user) } }
    }

    @Test func `who can't come stands below the seats, and the seat is free`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        let trajectory = try await world.accepted("Tariq").trajectory
        let talk = try #require(try await world.planned(trajectory))
        try await world.casework.markTalk(talk.id, version: talk.version, state: .excused, as: world.coach.actor)
        let list = try #require(
            try await world.casework.dayLists(of: "gent", on: ReferralWorld.monday, as: world.coach.actor).first
        )
        #expect(list.lines.map { $0.person?.talk.state } == [nil, .excused])
    }

    @Test func `the list for the gate names everybody on it in the audit log`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 3)
        let first = try await world.accepted("Tariq").participant
        let second = try await world.accepted("Koen", coach: world.otherCoach).participant
        let list = try #require(
            try await world.casework.gateLists(of: "gent", on: ReferralWorld.monday, as: world.coordinator.actor).first
        )
        #expect(
            list.lines.map { "\($0.time) \($0.name.full) \($0.birthDay.belgian)" } == [
                "09:00 Tariq Peeters 14/03/1985", "09:45 Koen Peeters 14/03/1985",
            ]
        )
        #expect(list.coaches == ["Coach"] && list.others == 0)
        for person in [first, second] {
            #expect(try await world.audit(of: person).filter { $0.detail == "gate list" }.count == 1)
        }
        // Another coach's people are not on a coach's list, and no line says they were.
        let own = try #require(
            try await world.casework.gateLists(of: "gent", on: ReferralWorld.monday, as: world.coach.actor).first
        )
        #expect(own.lines.map(\.name.given) == ["Tariq"] && own.others == 1)
        #expect(try await world.audit(of: second).filter { $0.detail == "gate list" }.count == 1)
    }

    @Test func `a day that falls out has no list for the gate`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        try await world.casework.cancelSittingDay(world.key(), kind: .strike, reason: "x", as: world.coordinator.actor)
        for day in [ReferralWorld.monday, ReferralWorld.today] {
            await #expect(throws: Refusal.notFound) {
                _ = try await world.casework.gateLists(of: "gent", on: day, as: world.coordinator.actor)
            }
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.dayLists(of: "nergens", on: ReferralWorld.monday, as: world.coordinator.actor)
        }
    }

    @Test func `a coach sees own people in the queue and how many others wait`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.accepted("Tariq", coach: world.coach)
        _ = try await world.accepted("Koen", coach: world.otherCoach)
        let list = try await world.casework.waitingList(as: world.coach.actor)
        #expect(list.prisons.first?.lines.map(\.name.given) == ["Tariq"] && list.prisons.first?.others == 1)
        let today = try await world.casework.coordinatorToday(as: world.coordinator.actor)
        #expect(today.short.map { $0.seats.waiting } == [2])
    }
}
