import Casework
import Domain
import Storage
import TestHouse
import Testing

/// What the tests of plan, pauses, placements and aftercare do on top of the sitting days: somebody whose screening talk
/// was held on Monday 30 November 2026, so that week 1 begins on that day.
extension ReferralWorld {
    static let start = monday

    static let administrator = Actor(id: ID("user-beheerder"), name: "Beheerder", role: .administrator)

    /// Somebody in guidance, with `coach` for coach.
    func guided(_ given: String = "Tariq") async throws -> ID<Participant> {
        let participant = try await accepted(given, coach: coach).participant
        try await on(Self.start).screen(
            participant,
            version: 1,
            screening(on: Self.start),
            as: coach.actor
        )
        return participant
    }

    /// A form that says no more than it must.
    func screening(on day: Day, _ more: ScreeningAnswer...) -> NewScreening {
        NewScreening(day: day, answers: [ScreeningAnswer(subject: "talenten", level: nil, text: "Kan lassen.")] + more)
    }

    /// The way of a participant as it stands on a day.
    func view(_ participant: ID<Participant>, on day: Day = start) async throws -> PlanView {
        try await on(day).plan(of: participant, as: coordinator.actor)
    }

    func step(_ code: String, of participant: ID<Participant>) async throws -> Step {
        try #require(try await view(participant).steps.first { $0.code == code })
    }

    func events(_ kind: EventKind, of participant: ID<Participant>) async throws -> [Event] {
        try await database.read { tx in try EventTable.of(participant, in: tx).filter { $0.kind == kind } }
    }

    /// How often somebody changed a file in this way, by the audit log.
    func audited(_ detail: String, about participant: ID<Participant>, by user: User) async throws -> Int {
        try await audit(of: participant).filter {
            $0.action == Action.writeFile.rawValue && $0.detail == detail && $0.actor.id == user.id
        }.count
    }

    /// All that is stored about one way; the audit log apart, in which a look leaves a line.
    struct Stored: Hashable, Sendable {
        let trajectory: Trajectory?
        let steps: [Step]
        let pauses: [Pause]
        let placements: [Placement]
        let employerTalks: [EmployerTalk]
        let dueContacts: [DueContact]
        let contacts: [ContactMoment]
        let relations: [Relation]
        let findings: [Finding]
        let talk: Talk?
        let events: [Event]
    }

    func stored(_ participant: ID<Participant>) async throws -> Stored {
        try await database.read { tx in
            let trajectory = try TrajectoryTable.latest(of: participant, within: .everything, in: tx)
            let id = trajectory?.id ?? ID("")
            return Stored(
                trajectory: trajectory,
                steps: try StepTable.all(of: id, in: tx),
                pauses: try PauseTable.all(of: id, in: tx),
                placements: try PlacementTable.all(of: id, in: tx),
                employerTalks: try EmployerTalkTable.all(of: id, in: tx),
                dueContacts: try DueContactTable.all(of: id, in: tx),
                contacts: try ContactTable.all(of: id, in: tx),
                relations: try RelationTable.all(of: participant, in: tx),
                findings: try FindingTable.all(of: participant, in: tx),
                talk: try TalkTable.planned(of: id, in: tx).first,
                events: try EventTable.of(participant, in: tx)
            )
        }
    }
}

/// Acts that must not be done: each is tried, and nothing of it may be stored, for anybody.
extension ReferralWorld {
    func refuses(
        _ refusal: Refusal,
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable () async throws -> Void
    ) async throws {
        let before = (try await stored(participant), try await counts())
        await #expect(throws: refusal, sourceLocation: sourceLocation) { try await act() }
        #expect(try await stored(participant) == before.0, sourceLocation: sourceLocation)
        #expect(try await counts() == before.1, sourceLocation: sourceLocation)
    }

    /// Refused with mistakes in these fields.
    func refuses(
        fields: Set<String>,
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable () async throws -> Void
    ) async throws {
        let before = (try await stored(participant), try await counts())
        let faults = await #expect(throws: Faults.self, sourceLocation: sourceLocation) { try await act() }
        #expect(Set(faults?.all.map(\.field) ?? []) == fields, sourceLocation: sourceLocation)
        #expect(try await stored(participant) == before.0, sourceLocation: sourceLocation)
        #expect(try await counts() == before.1, sourceLocation: sourceLocation)
    }

    /// For whoever may not open the file it is not there: another coach, who referred the person, another referrer, an
    /// administrator.
    func refusesStrangers(
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable (Actor) async throws -> Void
    ) async throws {
        let strangers = [otherCoach.actor, referrer.actor, otherReferrer.actor, Self.administrator]
        for stranger in strangers {
            try await refuses(.notFound, about: participant, sourceLocation: sourceLocation) { try await act(stranger) }
        }
    }
}
