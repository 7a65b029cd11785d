import Casework
import Domain
import Foundation
import Storage
import Testing

/// Another version of a definition, and trajectories that go over to it.
extension ReferralWorld {
    /// Loads a definition of the house with other words in it: the next version.
    func load(_ file: String, _ changes: [(before: String, after: String)]) async throws {
        var text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
        for change in changes {
            #expect(text.contains(change.before), "\(change.before)")
            text = text.replacing(change.before, with: change.after, maxReplacements: 1)
        }
        let loading = try await casework.loadProgramme(text: text, file: file, as: .machine)
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
    }

    /// The job target is due two weeks later, one step is new, one is gone, and aftercare has another rhythm.
    func loadChanged() async throws {
        try await load(
            "Programmes/reintegratie-door-werk.yaml",
            [
                ("      from_week: 2\n      to_week: 3\n", "      from_week: 4\n      to_week: 5\n"),
                ("    - code: cv\n", "    - code: cv-nieuw\n"),
                ("    weeks: [1, 2, 4, 6]\n", "    weeks: [1, 3, 4, 6]\n"),
            ]
        )
    }

    func question(_ from: Int = 1, _ to: Int = 2, phases: [String: String] = [:]) -> MigrationQuestion {
        MigrationQuestion(programme: programme, from: from, to: to, phases: phases)
    }

    /// Takes everybody from the first version to the second.
    @discardableResult
    func migrate(
        _ question: MigrationQuestion? = nil,
        on day: Day = ReferralWorld.monday
    ) async throws -> ProgrammeMigration {
        let casework = on(day)
        let id = try await casework.beginMigration(
            question ?? self.question(),
            because: "Nieuwe oproep.",
            as: coordinator.actor
        )
        return try await casework.runMigration(id, as: coordinator.actor)
    }

    @discardableResult
    func undo(_ act: ProgrammeMigration, on day: Day = ReferralWorld.monday) async throws -> ProgrammeMigration {
        let casework = on(day)
        try await casework.undoMigration(act.id, because: "Te vroeg.", as: coordinator.actor)
        return try await casework.runMigration(act.id, as: coordinator.actor)
    }

    /// People on the first version who did not begin yet, as many as are asked.
    func many(_ count: Int) async throws {
        let (name, birthDay) = (PersonName(given: "Jan", family: "Maes"), try Day(iso: "1985-03-14"))
        let programme = programme
        try await database.write { tx in
            for number in 0..<count {
                let id = "n\(1000 + number)"
                let participant = Participant(id: ID(id), name: name, birthDay: birthDay)
                try ParticipantTable.insert(participant, in: tx)
                let referral = Referral(
                    id: ID(id),
                    participant: ID(id),
                    name: name,
                    birthDay: birthDay,
                    programme: programme,
                    referrer: nil,
                    referrerName: "Wim",
                    institution: nil,
                    prison: "gent",
                    referredOn: Self.today,
                    reason: "",
                    hasConsent: true,
                    earliestDay: nil,
                    source: .list,
                    state: .accepted
                )
                try ReferralTable.insert(referral, in: tx)
                let trajectory = Trajectory(
                    id: ID(id),
                    participant: ID(id),
                    referral: ID(id),
                    programme: programme,
                    programmeVersion: 1,
                    coach: nil,
                    acceptedOn: Self.today
                )
                try TrajectoryTable.insert(trajectory, in: tx)
            }
        }
    }

    func version(of participant: ID<Participant>) async throws -> Int? {
        try await stored(participant).trajectory?.programmeVersion
    }
}

extension ReferralWorld.Stored {
    /// Where everything stands, whatever number of times it was stored.
    var places: [String] {
        steps.map { "\($0.id) \($0.code) \($0.position) \($0.windowStart) \($0.due) \($0.provenance) \($0.state)" }
            .sorted()
            + dueContacts.map {
                "\($0.id) \($0.cadence) \($0.due) \($0.provenance) \($0.state) \($0.reason ?? "") \($0.moved as Any)"
            }.sorted()
    }
}
