import Casework
import Domain
import Storage
import Testing

/// A change that was made from an older version of a row changes nothing (promise 17), whatever the table.
struct OldVersionTests {
    /// Somebody with one of everything.
    private func everything(_ world: ReferralWorld) async throws -> ID<Participant> {
        let (participant, _) = try await DueContactTests.employed(in: world)
        let house = world.on(PlacementTests.day)
        let actor = world.coach.actor
        let vdab = RelationFacts(party: .vdab, name: "Ilse", organisation: "", phone: "", email: "")
        try await house.addRelation(vdab, of: participant, as: actor)
        let pause = NewPause(reason: "ziekte", from: PlacementTests.day, until: nil, explanation: "")
        try await house.startPause(pause, of: participant, as: actor)
        let talk = NewEmployerTalk(
            employer: "Bakkerij",
            kind: .company,
            day: PlacementTests.day,
            time: nil,
            place: "Gent",
            accompaniedBy: "Coach",
            framing: "",
            participantAgrees: false
        )
        try await house.planEmployerTalk(talk, of: participant, as: actor)
        try await world.sits(from: PlacementTests.day.adding(days: 7))
        try await house.planFollowUp(with: participant, on: nil, as: actor)
        return participant
    }

    @Test func `every row is as it was`() async throws {
        let world = try await ReferralWorld()
        let participant = try await everything(world)
        let before = try await world.stored(participant)
        let updated = try await world.database.write { tx -> [String] in
            var updated: [String] = []
            /// Notes the tables whose update took an older version.
            func refuses(_ table: String, _ isSaved: Bool) { if isSaved { updated.append(table) } }
            var trajectory = try #require(before.trajectory)
            trajectory.version -= 1
            trajectory.closingNote = "Oud."
            refuses("trajectories", try TrajectoryTable.update(trajectory, in: tx))
            for var step in before.steps {
                step.version -= 1
                step.due = step.due.adding(days: 1)
                refuses("steps", try StepTable.update(step, in: tx))
            }
            var pause = try #require(before.pauses.first)
            pause.version -= 1
            pause.hasEnded = true
            refuses("pauses", try PauseTable.update(pause, in: tx))
            var relation = try #require(before.relations.first)
            relation.version -= 1
            relation.name = "Oud"
            refuses("relations", try RelationTable.update(relation, in: tx))
            var placement = try #require(before.placements.first)
            placement.version -= 1
            placement.workplace = "Oud"
            refuses("placements", try PlacementTable.update(placement, in: tx))
            var talk = try #require(before.employerTalks.first)
            talk.version -= 1
            talk.place = "Oud"
            refuses("employer_talks", try EmployerTalkTable.update(talk, in: tx))
            var due = try #require(before.dueContacts.first)
            due.version -= 1
            due.state = .missed
            refuses("due_contacts", try DueContactTable.update(due, in: tx))
            var sitting = try #require(before.talk)
            sitting.version -= 1
            sitting.state = .cancelled
            refuses("talks", try TalkTable.update(sitting, in: tx))
            var person = try #require(try ParticipantTable.find(participant, in: tx))
            person.version -= 1
            person.municipality = "Oud"
            refuses("participants", try ParticipantTable.update(person, in: tx))
            var user = try #require(try UserTable.find(world.coach.id, in: tx))
            user.version -= 1
            user.isActive = false
            refuses("users", try UserTable.update(user, in: tx))
            var pattern = try #require(try SittingPatternTable.all(programme: world.programme, in: tx).first)
            pattern.version -= 1
            pattern.validUntil = pattern.validFrom
            refuses("sitting_patterns", try SittingPatternTable.update(pattern, in: tx))
            var referral = try #require(try ReferralTable.all(of: participant, within: .everything, in: tx).first)
            referral.version -= 1
            referral.state = .refused
            refuses("referrals", try ReferralTable.update(referral, in: tx))
            return updated
        }
        #expect(updated.isEmpty)
        #expect(try await world.stored(participant) == before)
    }
}
