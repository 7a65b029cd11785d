import Casework
import Domain
import Storage
import Testing

/// The place of an interview is what the house types and an employer reads: it tells of no detention, unless the participant agrees
/// (A6, A9).
struct InterviewPlaceTests {
    private func plan(
        _ place: String,
        isAgreed: Bool,
        _ id: ID<Introduction>,
        _ own: IntroductionWorld
    ) async throws {
        try await own.on().planInterview(
            Interview(day: IntroductionWorld.start, time: nil, place: place),
            of: id,
            of: own.person,
            version: own.stored(id).version,
            isPlaceAgreed: isAgreed,
            as: own.coach
        )
    }

    private func read(_ id: ID<Introduction>, _ own: IntroductionWorld) async throws -> String? {
        let reference = try await own.stored(id).reference
        return try await own.on().sharedIntroduction(reference, as: own.employer.actor).interview?.place
    }

    @Test(arguments: ["Gevangenis Gent", "in de bezoekzaal van de gevangenis", "Nieuwe Wandeling 89"])
    func `a place of detention is refused at its field, and nothing is stored`(place: String) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        let before = (try await own.stored(id), try await own.steps(id))
        do {
            try await plan(place, isAgreed: false, id, own)
            Issue.record("it passed")
        } catch let faults as Faults {
            #expect(faults.all.map(\.field) == ["place"])
            #expect(faults["place"]?.key == "introduction.placeTells")
            #expect(faults["place"]?.facts["text"]?.isEmpty == false)
        }
        let after = (try await own.stored(id), try await own.steps(id))
        #expect(after.0 == before.0 && after.1 == before.1)
        #expect(try await read(id, own) == nil)
    }

    @Test func `it is stored where the participant agrees, and the step and the log say so`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await plan("Gevangenis Gent", isAgreed: true, id, own)
        #expect(try await own.stored(id).interview?.place == "Gevangenis Gent")
        #expect(try await read(id, own) == "Gevangenis Gent")
        let steps = try await own.steps(id)
        #expect(steps.map(\.isPlaceAgreed) == [false, false, false, true] && steps.last?.said == nil)
        let lines = try await own.world.audit(of: own.person)
        #expect(lines.filter { $0.detail == "plan interview, place of detention agreed" }.count == 1)
        // Agreed for this place and this once.
        await #expect(throws: Faults.self) { try await plan("Gevangenis Gent", isAgreed: false, id, own) }
    }

    @Test(arguments: ["Gent, Kaai 4", "Woonzorgcentrum De Linde", "OCMW Gent", "Nieuwe Wandeling 12, Gent"])
    func `an honest place passes, and nothing is agreed by it`(place: String) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await plan(place, isAgreed: false, id, own)
        try await plan(place, isAgreed: true, id, own)
        #expect(try await own.stored(id).interview?.place == place)
        #expect(try await own.steps(id).allSatisfy { !$0.isPlaceAgreed })
    }

    @Test func `what an employer types is theirs`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        let introduction = try await own.stored(id)
        try await own.on().planSharedInterview(
            Interview(day: IntroductionWorld.start, time: nil, place: "Tegenover de gevangenis"),
            of: introduction.reference,
            version: introduction.version,
            as: own.employer.actor
        )
        #expect(try await own.stored(id).interview?.place == "Tegenover de gevangenis")
    }
}
