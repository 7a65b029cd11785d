import Casework
import Domain
import Testing

/// The shortlist of a vacancy (D2), meetings about vacancies (D1), and how fairly they are shown.
struct ShortlistTests {
    @Test func `the best are found, kept, put on by hand with a reason, moved and taken off`() async throws {
        let world = try await TourWorld()
        let good = try await world.guided("Ann", level: 4)
        let fair = try await world.guided("Bea", level: 2)
        let other = try await world.guided("Cis", fitting: nil)
        let vacancy = world.vacancies[0]
        func list() async throws -> ShortlistView { try await world.casework.shortlist(of: vacancy, as: world.coach) }
        #expect(try await list().suggestions.map(\.participant) == [good, fair])
        try await world.casework.list(fair, on: vacancy, .engine, because: "", as: world.coach)
        let refused = await fault(at: "reason") {
            try await world.casework.list(other, on: vacancy, .hand, because: " ", as: world.coach)
        }
        #expect(refused == "field.required")
        await #expect(throws: Refusal.rule(Message("shortlist.noMatch"))) {
            try await world.casework.list(other, on: vacancy, .engine, because: "", as: world.coach)
        }
        try await world.casework.list(other, on: vacancy, .hand, because: "Werkte er al.", as: world.coach)
        await #expect(throws: Refusal.rule(Message("shortlist.already"))) {
            try await world.casework.list(other, on: vacancy, .hand, because: "Nog eens.", as: world.coach)
        }
        let first = try await list()
        #expect(
            first.entries.map(\.entry.participant) == [fair, other] && first.entries[1].entry.reason == "Werkte er al."
        )
        try await world.casework.move(first.entries[1].entry.id, on: vacancy, .up, as: world.coach)
        #expect(try await list().entries.map(\.entry.participant) == [other, fair])
        try await world.casework.takeOff(
            first.entries[0].entry.id,
            from: vacancy,
            because: "Wil niet.",
            as: world.coach
        )
        let last = try await list()
        #expect(last.entries.map(\.entry.participant) == [other] && last.suggestions.map(\.participant) == [good])
        #expect(last.takenOff.map(\.entry.removal?.reason) == ["Wil niet."])
        let seen = try await world.casework.shortlist(of: vacancy, as: world.open.world.otherCoach.actor)
        #expect(seen.entries.isEmpty && seen.others == 1 && seen.suggestions.isEmpty)
    }

    @Test func `who was put on by hand may come along to a tour without a match`() async throws {
        let world = try await TourWorld()
        let person = try await world.guided("Ann", fitting: nil)
        let (round, tour) = try await world.round(of: [person])
        #expect(try await world.view(round).division.placedCount == 0)
        try await world.casework.list(person, on: world.vacancies[0], .hand, because: "Leert snel.", as: world.coach)
        #expect(try await world.view(round).division.places(at: tour).map(\.participant) == [person])
    }

    @Test func `who may not work somewhere gets no seat there, put on the shortlist by hand or not`() async throws {
        let world = try await TourWorld()
        let person = try await world.guided("Ann", fitting: nil)
        let (round, _) = try await world.round(of: [person])
        try await world.casework.list(person, on: world.vacancies[0], .hand, because: "Leert snel.", as: world.coach)
        #expect(try await world.view(round).division.placedCount == 1)
        let sheet = try await world.casework.profileSheet(of: person, as: world.coach)
        try await world.casework.noteProfile(
            NewProfile(
                statements: [.words(.forbiddenPlaces, ["9000"])],
                removedBecause: "",
                observer: Observer(name: "Coach", party: .coach),
                evidence: .observed,
                day: TourWorld.today,
                version: sheet.version
            ),
            of: person,
            as: world.coach
        )
        #expect(try await world.view(round).division.placedCount == 0)
    }

    @Test func `a meeting has a table with people and vacancies, and a stale change is refused`() async throws {
        let world = try await TourWorld()
        let opens = try #require(ClockTime("14:00"))
        var facts = VacancyMeetingFacts(
            day: TourWorld.today,
            opens: opens,
            place: "Stadhuis",
            attendees: [],
            vacancies: world.vacancies,
            agreed: ""
        )
        let refused = await fault(at: "attendees") {
            try await world.casework.addVacancyMeeting(facts, in: OpenProgrammeWorld.programme, as: world.coordinator)
        }
        #expect(refused == "field.required")
        facts.attendees = ["Els Maes, VDAB", "Bakkerij"]
        let id = try await world.casework.addVacancyMeeting(
            facts,
            in: OpenProgrammeWorld.programme,
            as: world.coordinator
        )
        facts.vacancies = [world.vacancies[1]]
        try await world.casework.changeVacancyMeeting(id, version: 1, facts, as: world.coordinator)
        await #expect(throws: Refusal.stale) {
            try await world.casework.changeVacancyMeeting(id, version: 1, facts, as: world.coordinator)
        }
        let view = try await world.casework.vacancyMeeting(id, as: world.coach)
        #expect(view.meeting.facts == facts && view.vacancies.map(\.vacancy.id) == facts.vacancies)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.addVacancyMeeting(facts, in: OpenProgrammeWorld.programme, as: world.coach)
        }
    }

    @Test func `of fewer people than the limit nothing is told; of enough, groups that are large enough`() async throws
    {
        let world = try await TourWorld()
        for name in ["Ann", "Bea", "Cis"] { _ = try await world.guided(name) }
        let few = try await world.casework.exposure(in: nil, as: world.coordinator)
        #expect(
            few.participants == nil && few.audits.isEmpty && few.limit == 10 && few.fair.withoutMatchPermille == nil
        )
        #expect(few.free.showings.allSatisfy { $0 == 0 })
        for number in 4...11 { _ = try await world.guided("Naam\(number)") }
        let enough = try await world.casework.exposure(in: nil, times: 1, as: world.coordinator)
        #expect(enough.participants == 11 && enough.vacancies == 2 && enough.fair.mostShown <= enough.cap)
        #expect(enough.audits.map(\.by) == ExposureTrait.allCases)
        // All of them were born in one year; nobody's sex or schooling is known, which is a group as well.
        #expect(enough.audits.flatMap(\.groups).map(\.participants) == [11, 11, 11])
        #expect(enough.audits.map { $0.groups.map { $0.label == nil } } == [[true], [false], [true]])
    }
}
