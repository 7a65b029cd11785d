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

/// What came of an act that somebody tried.
enum Attempt: Equatable {
    case done
    /// Refused, and nothing of it is stored.
    case refused(Refusal)
    /// Refused with mistakes in these fields, and nothing of it is stored.
    case faults(Set<String>)
    /// Refused, and yet something changed.
    case halfDone
}

/// Acts that must not be done: each is tried, and nothing of it may be stored, for anybody.
extension ReferralWorld {
    /// Tries an act, and looks at everything that is stored before and after.
    func attempt(about participant: ID<Participant>, _ act: @Sendable () async throws -> Void) async throws -> Attempt {
        let before = (try await stored(participant), try await counts())
        let attempt: Attempt
        do {
            try await act()
            return .done
        } catch let refusal as Refusal {
            attempt = .refused(refusal)
        } catch let faults as Faults {
            attempt = .faults(Set(faults.all.map(\.field)))
        }
        let after = (try await stored(participant), try await counts())
        return after.0 == before.0 && after.1 == before.1 ? attempt : .halfDone
    }

    /// Tries an act as each of those for whom the file is not there: another coach, who referred the person, another
    /// referrer, an administrator.
    func attempts(
        ofStrangersAbout participant: ID<Participant>,
        _ act: @Sendable (Actor) async throws -> Void
    ) async throws -> [Attempt] {
        var attempts: [Attempt] = []
        for stranger in strangers {
            attempts.append(try await attempt(about: participant) { try await act(stranger) })
        }
        return attempts
    }

    private var strangers: [Actor] { [otherCoach.actor, referrer.actor, otherReferrer.actor, Self.administrator] }

    func refuses(
        _ refusal: Refusal,
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable () async throws -> Void
    ) async throws {
        let attempt = try await attempt(about: participant, act)
        #expect(attempt == .refused(refusal), sourceLocation: sourceLocation)
    }

    /// Refused with mistakes in these fields.
    func refuses(
        fields: Set<String>,
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable () async throws -> Void
    ) async throws {
        let attempt = try await attempt(about: participant, act)
        #expect(attempt == .faults(fields), sourceLocation: sourceLocation)
    }

    /// For none of the strangers it is there.
    func refusesStrangers(
        about participant: ID<Participant>,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ act: @Sendable (Actor) async throws -> Void
    ) async throws {
        let attempts = try await attempts(ofStrangersAbout: participant, act)
        #expect(attempts == strangers.map { _ in .refused(.notFound) }, sourceLocation: sourceLocation)
    }
}
