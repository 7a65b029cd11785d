import Casework
import Domain
import Testing

/// Rounds of tours (D3, D4): selected, divided, changed by hand, published, held and evaluated.
struct TourTests {
    @Test func `the best come along, who comes nowhere is told why, and publishing gives the times of the talks`()
        async throws
    {
        let world = try await TourWorld()
        let weak = try await world.guided("Ann", level: 1)
        let strong = try await world.guided("Bea", level: 4)
        let middle = try await world.guided("Cis", level: 2)
        let unknown = try await world.guided("Dan", fitting: nil)
        let (round, tour) = try await world.round(of: [weak, strong, middle, unknown])
        let view = try await world.view(round)
        #expect(Set(view.division.places(at: tour).map(\.participant)) == [strong, middle])
        #expect(view.division.score > view.division.inTurn && view.division.isProved)
        #expect(view.division.unplaced.map(\.participant) == [weak, unknown])
        #expect(view.names.count == 4 && !view.isPublishedAsItIs)
        #expect(try await world.publish(round) == 1)
        let told = try await world.view(round)
        #expect(told.isPublishedAsItIs && told.line(tour)?.tour.state == .published)
        let day = try await world.casework.tourDay(tour, as: world.coordinator)
        #expect(day.people.map(\.seat.participant) == [strong, middle])
        #expect(day.people.map { $0.seat.talkAt?.description } == ["10:35", "11:00"])
    }

    @Test func `who is put somewhere by hand goes there, and a later publication has the next number`() async throws {
        let world = try await TourWorld()
        let weak = try await world.guided("Ann", level: 1)
        let strong = try await world.guided("Bea", level: 4)
        let (round, tour) = try await world.round(of: [weak, strong], places: 1)
        try await world.publish(round)
        let version = try await world.view(round).round.version
        func put(_ version: Int, reason: String = "Spreekt de taal van de ploeg.") async throws {
            try await world.casework.changeDivision(
                of: round,
                version: version,
                .put,
                weak,
                at: tour,
                because: reason,
                as: world.coordinator
            )
        }
        #expect(await fault(at: "reason") { try await put(version, reason: " ") } == "field.required")
        try await put(version)
        await #expect(throws: Refusal.stale) { try await put(version) }
        let view = try await world.view(round)
        #expect(view.division.places(at: tour).map(\.participant) == [weak] && !view.isPublishedAsItIs)
        #expect(view.division.freeScore > view.division.score)
        #expect(try await world.publish(round) == 2)
        #expect(try await world.view(round).publications.map(\.number) == [1, 2])
        let change = try #require(view.changes.first)
        try await world.casework.undoChange(
            change.id,
            of: round,
            version: world.view(round).round.version,
            as: world.coordinator
        )
        #expect(try await world.view(round).division.places(at: tour).map(\.participant) == [strong])
    }

    @Test func `of two who give the last seat at once, one is refused, and nobody sits on a chair that is not there`()
        async throws
    {
        let world = try await TourWorld()
        let people = [try await world.guided("Ann"), try await world.guided("Bea")]
        let (round, tour) = try await world.round(of: people, places: 1)
        let version = try await world.view(round).round.version
        let given = await withTaskGroup(of: Bool.self) { group in
            for person in people {
                group.addTask {
                    do {
                        try await world.casework.changeDivision(
                            of: round,
                            version: version,
                            .put,
                            person,
                            at: tour,
                            because: "Moet mee.",
                            as: world.coordinator
                        )
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        let view = try await world.view(round)
        #expect(given == 1 && view.changes.count == 1 && view.division.places(at: tour).count == 1)
        let other = try #require(people.first { $0 != view.changes.first?.participant })
        let refused = await fault(at: "tour") {
            try await world.casework.changeDivision(
                of: round,
                version: view.round.version,
                .put,
                other,
                at: tour,
                because: "Moet mee.",
                as: world.coordinator
            )
        }
        #expect(refused == "tour.full")
    }

    @Test func `a tour never gets fewer places than were given by hand`() async throws {
        let world = try await TourWorld()
        let people = [try await world.guided("Ann"), try await world.guided("Bea")]
        let (round, tour) = try await world.round(of: people, places: 2)
        for person in people {
            try await world.casework.changeDivision(
                of: round,
                version: world.view(round).round.version,
                .put,
                person,
                at: tour,
                because: "Moet mee.",
                as: world.coordinator
            )
        }
        let line = try await world.casework.tour(tour, as: world.coordinator)
        let refused = await fault(at: "capacity") {
            try await world.casework.changeTour(
                tour,
                version: line.tour.version,
                world.facts(places: 1),
                vacancies: [world.vacancies[0]],
                as: world.coordinator
            )
        }
        #expect(refused == "tour.putAlready")
    }

    @Test func `what is published is what was seen`() async throws {
        let world = try await TourWorld()
        let first = try await world.guided("Ann", level: 2)
        let (round, _) = try await world.round(of: [first], places: 1)
        let seen = try await world.view(round)
        // The profile changes; the version of the round does not.
        let better = try await world.guided("Bea", level: 4)
        try await world.casework.select([better], for: round, as: world.coordinator)
        let version = try await world.view(round).round.version
        await #expect(throws: Refusal.rule(Message("tour.otherDivision"))) {
            try await world.casework.publishDivision(
                of: round,
                version: version,
                digest: seen.division.digest,
                as: world.coordinator
            )
        }
    }

    @Test func `a coach sees and selects own people alone, and divides nobody`() async throws {
        let world = try await TourWorld()
        let own = try await world.guided("Ann")
        let left = try await world.guided("Bea")
        let (round, tour) = try await world.round(of: [own])
        let other = world.open.world.otherCoach.actor
        let view = try await world.view(round, as: other)
        #expect(view.names.isEmpty && view.candidates.count == 1)
        #expect(try await world.view(round, as: world.coach).names.keys.map(\.self) == [own])
        #expect(try await world.casework.selectable(for: round, as: other).isEmpty)
        let refused = await fault(at: "people") { try await world.casework.select([left], for: round, as: other) }
        #expect(refused == "field.unknown")
        await #expect(throws: Refusal.notFound) { try await world.casework.deselect(own, from: round, as: other) }
        await #expect(throws: Refusal.notFound) {
            try await world.casework.changeDivision(
                of: round,
                version: view.round.version,
                .forbid,
                own,
                at: tour,
                because: "Neen.",
                as: world.coach
            )
        }
        for actor in [world.open.world.referrer.actor] {
            await #expect(throws: Refusal.notFound) { try await world.casework.rounds(as: actor) }
            await #expect(throws: Refusal.notFound) { try await world.casework.exposure(in: nil, as: actor) }
        }
        await #expect(throws: Refusal.notFound) { try await world.casework.exposure(in: nil, as: world.coach) }
    }

    @Test func `after the day it is noted who was there, and decided how each starts`() async throws {
        let world = try await TourWorld()
        let person = try await world.guided("Ann")
        let (round, tour) = try await world.round(of: [person], in: 0)
        let there = NewAttendance(participant: person, attended: true, justified: true, note: "Op tijd.")
        await #expect(throws: Refusal.rule(Message("tour.notPublished"))) {
            try await world.casework.noteAttendance(at: tour, [there], as: world.coach)
        }
        try await world.publish(round)
        try await world.casework.noteAttendance(at: tour, [there], as: world.coach)
        try await world.casework.noteAttendance(at: tour, [there], as: world.coach)
        let verdicts = Dictionary(uniqueKeysWithValues: VacancyForm.allCases.map { ($0, StartVerdict.possible) })
        func decide(_ decision: StartDecision, version: Int) async throws {
            try await world.casework.evaluate(
                person,
                at: tour,
                version: version,
                verdicts: verdicts,
                decision: decision,
                reason: "Past in de ploeg.",
                as: world.coach
            )
        }
        try await decide(.notYet, version: 0)
        await #expect(throws: Refusal.stale) { try await decide(.no, version: 0) }
        try await decide(.start(.agency), version: 1)
        let day = try await world.casework.tourDay(tour, as: world.coach)
        let noted = try #require(day.person(person))
        #expect(noted.attendance?.attended == true && noted.attendance?.justified == false)
        #expect(noted.evaluation?.decision == .start(.agency) && noted.evaluation?.version == 2)
        #expect(noted.evaluation?.verdicts == verdicts)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.evaluate(
                person,
                at: tour,
                version: 2,
                verdicts: verdicts,
                decision: .no,
                reason: "Neen.",
                as: world.open.world.otherCoach.actor
            )
        }
        try await world.casework.move(tour, version: day.tour.version, .hold, as: world.coordinator)
        #expect(try await world.view(round).division.places(at: tour).map(\.participant) == [person])
    }

    @Test func `the day shows what a tour still asks of the coordinator`() async throws {
        let world = try await TourWorld()
        let person = try await world.guided("Ann")
        let (round, _) = try await world.round(of: [person], in: 3)
        #expect(try await world.casework.coordinatorToday(as: world.coordinator).tours.map(\.kind) == [.publish])
        #expect(try await world.casework.coachToday(as: world.coach).tours.isEmpty)
        try await world.publish(round)
        #expect(try await world.casework.coordinatorToday(as: world.coordinator).tours.isEmpty)
        let later = world.open.world.on(TourWorld.today.adding(days: 3))
        #expect(try await later.coachToday(as: world.coach).tours.map(\.kind) == [.comes(1)])
    }
}
