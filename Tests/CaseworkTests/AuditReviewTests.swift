import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Who was in a file, for the participant; and looks that are drawn for the officer to judge.
struct AuditReviewTests {
    private let officer = Actor(id: ID("user-officer"), name: "An Wouters", role: .dataProtectionOfficer)

    private func own(_ participant: ID<Participant>) -> Actor {
        Actor(id: ID("user-tariq"), name: "Tariq", role: .participant, participant: participant)
    }

    @Test func `the list of readers has a line for each day and person, and no refusal`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        for _ in 0..<3 { _ = try await world.casework.file(of: person, as: world.coach.actor) }
        await #expect(throws: Refusal.notFound) {
            try await world.casework.file(of: person, as: world.otherCoach.actor)
        }
        let readers = try await world.casework.readers(of: person, as: world.coach.actor)
        let own = readers.readings.filter { $0.actorName == world.coach.name && $0.day == ReferralWorld.today }
        #expect(own.count == 1 && own.first?.times == 4 && own.first?.hasWritten == false)
        #expect(readers.readings.allSatisfy { $0.actorName != world.otherCoach.name })
        // The screening was held on its own day, and writes.
        #expect(readers.readings.contains { $0.day == ReferralWorld.start && $0.hasWritten })
    }

    @Test func `readers of a file are for who may open it`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        for actor in [world.otherCoach.actor, world.referrer.actor, ReferralWorld.administrator, officer] {
            await #expect(throws: Refusal.notFound) { try await world.casework.readers(of: person, as: actor) }
        }
    }

    @Test func `a participant sees who read the own file, and nobody else does this way`() async throws {
        let world = try await ReferralWorld()
        let (person, other) = (try await world.guided("Tariq"), try await world.guided("Bram"))
        _ = try await world.casework.file(of: person, as: world.coordinator.actor)
        let readers = try await world.casework.ownReaders(as: own(person))
        #expect(readers.participant.id == person)
        #expect(readers.readings.contains { $0.actorName == world.coordinator.name })
        #expect(try await world.casework.ownReaders(as: own(other)).participant.id == other)
        for actor in [world.coach.actor, officer, ReferralWorld.administrator] {
            await #expect(throws: Refusal.notFound) { try await world.casework.ownReaders(as: actor) }
        }
        // One's own look is no news.
        #expect(try await world.casework.ownReaders(as: own(person)).readings.allSatisfy { $0.role != .participant })
    }

    @Test func `a drawing is stored, leaves a line and is never drawn twice`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        _ = try await world.casework.file(of: person, as: world.coordinator.actor)
        let sample = try await world.casework.drawSample(as: officer)
        let entries = try await world.casework.auditSample(sample, as: officer)
        #expect(!entries.isEmpty && entries.map(\.place) == Array(1...entries.count))
        #expect(entries.contains { $0.entry.actor.id == world.coordinator.id && $0.signals == [.stranger] })
        let samples = try await world.casework.auditSamples(as: officer)
        #expect(samples.map(\.id) == [sample] && samples.first?.lines == entries.count && samples.first?.judged == 0)
        await #expect(throws: Refusal.rule(Message("audit.nothingToDraw"))) {
            try await world.casework.drawSample(as: officer)
        }
        let listed = try await world.casework.audit(AuditQuestion(), as: officer).entries.filter(\.isDrawn)
        #expect(Set(listed.map(\.position)) == Set(entries.map(\.entry.position)))
    }

    @Test func `a judgement shows in the log; asking something needs a note; an older form is refused`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        _ = try await world.casework.file(of: person, as: world.coordinator.actor)
        let sample = try await world.casework.drawSample(as: officer)
        let entry = try #require(try await world.casework.auditSample(sample, as: officer).first)
        let casework = world.casework
        await #expect(throws: Faults("note", Message("audit.noteNeeded"))) {
            try await casework.judge(entry.id, Judgement(verdict: .asked, note: " ", version: 1), as: officer)
        }
        try await casework.judge(entry.id, Judgement(verdict: .asked, note: "Waarom?", version: 1), as: officer)
        await #expect(throws: Refusal.stale) {
            try await casework.judge(entry.id, Judgement(verdict: .fine, note: "", version: 1), as: officer)
        }
        let judged = try await casework.review(entry.id, as: officer)
        #expect(judged.verdict == .asked && judged.note == "Waarom?" && judged.reviewer == officer.name)
        let shown = try await casework.audit(AuditQuestion(), as: officer).entries
        #expect(shown.first { $0.position == entry.entry.position }?.verdict == .asked)
        try await casework.judge(entry.id, Judgement(verdict: .fine, note: "Navraag gedaan.", version: 2), as: officer)
        let verdicts = try await world.database.read { tx in
            var filter = AuditFilter()
            filter.action = "reviewAudit"
            return try AuditQuery.lines(filter, limit: 100, in: tx).compactMap(\.line.detail)
        }
        #expect(verdicts.contains("asked") && verdicts.contains("fine"))
    }

    @Test func `nobody but the officer draws or judges`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        for actor in [world.coach.actor, world.coordinator.actor, ReferralWorld.administrator, world.referrer.actor] {
            await #expect(throws: Refusal.notFound) { try await world.casework.drawSample(as: actor) }
            await #expect(throws: Refusal.notFound) { try await world.casework.auditSamples(as: actor) }
            await #expect(throws: Refusal.notFound) { try await world.casework.auditSample("x", as: actor) }
            await #expect(throws: Refusal.notFound) {
                try await world.casework.judge("x", Judgement(verdict: .fine, note: "", version: 1), as: actor)
            }
        }
    }
}
