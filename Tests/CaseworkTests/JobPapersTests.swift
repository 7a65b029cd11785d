import Casework
import Domain
import Storage
import Testing

/// CV, letters and measures of somebody who applies for work (C4).
struct JobPapersTests {
    private func choose(
        _ words: JobDocument.Words,
        version: Int = 0,
        of person: ID<Participant>,
        in world: ReferralWorld,
        as user: User? = nil
    ) async throws {
        try await world.on(ReferralWorld.start).saveCurriculum(
            words,
            version: version,
            of: person,
            as: (user ?? world.coach).actor
        )
    }

    private func papers(
        _ person: ID<Participant>,
        in world: ReferralWorld,
        as user: User? = nil
    ) async throws -> JobPapers {
        try await world.on(ReferralWorld.start).jobPapers(of: person, as: (user ?? world.coach).actor)
    }

    @Test func `a CV has what the file says, less what the coach leaves out, with a version`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        try await world.know("opleiding", "hoger", .ordinary, of: person)
        let fresh = try await papers(person, in: world)
        #expect(fresh.cv == nil && fresh.lines(of: .training).map(\.title) == [.words("Hoger onderwijs")])
        #expect(fresh.lines(of: .competences).map(\.detail) == ["Kan lassen."])

        try await choose(
            JobDocument.Words(contact: " 0470 ", body: "Ik werk graag.", leftOut: ["opleiding", "onbekend"]),
            of: person,
            in: world
        )
        let chosen = try await papers(person, in: world)
        #expect(chosen.lines(of: .training).isEmpty && chosen.lines(of: .competences).count == 1)
        #expect(chosen.cv?.words.contact == "0470" && chosen.cv?.words.leftOut == ["opleiding"])
        await #expect(throws: Refusal.stale) { try await choose(JobDocument.Words(), of: person, in: world) }
        try await choose(JobDocument.Words(), version: 1, of: person, in: world)
        #expect(try await papers(person, in: world).lines(of: .training).count == 1)
    }

    @Test func `health and detention come in neither by the file nor by hand`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        try await world.know("gezondheid", "zwaar", .health, of: person)
        try await world.know("voorwaarden", "x", .judicial, of: person)
        let made = try await papers(person, in: world).curriculum
        #expect(!made.lines.contains { ["gezondheid", "voorwaarden"].contains($0.key) })
        for body in ["Ik heb in de gevangenis leren koken.", "Na mijn depressie wil ik werken."] {
            try await world.refuses(fields: ["body"], about: person) {
                try await choose(JobDocument.Words(body: body), of: person, in: world)
            }
        }
        try await world.refuses(fields: ["body", "recipient"], about: person) {
            try await world.on(ReferralWorld.start).saveLetter(
                nil,
                JobDocument.Words(body: "Ik zat in de gevangenis."),
                version: 0,
                of: person,
                as: world.coach.actor
            )
        }
    }

    @Test func `a letter is kept sealed and changed with a version, by who may open the file alone`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        let casework = world.on(ReferralWorld.start)
        let words = JobDocument.Words(contact: "0470", body: "Geachte, graag.", recipient: "Linea", job: "magazijnier")
        let id = try await casework.saveLetter(nil, words, version: 0, of: person, as: world.coach.actor)
        #expect(try await papers(person, in: world).letters.map(\.words) == [words])
        var later = words
        later.body = "Geachte, heel graag."
        await #expect(throws: Refusal.stale) {
            try await casework.saveLetter(id, later, version: 0, of: person, as: world.coach.actor)
        }
        try await casework.saveLetter(id, later, version: 1, of: person, as: world.coordinator.actor)
        let stored = try #require(try await papers(person, in: world).letter(id))
        #expect(stored.words.body == later.body && stored.version == 2 && stored.by == world.coordinator.name)
        try await world.database.read { tx in
            let row = try #require(try tx.first("SELECT contact, body, recipient, job, left_out FROM job_documents"))
            for column in ["contact", "body", "recipient", "job", "left_out"] {
                #expect(try row(column, as: String.self).hasPrefix("v1."), "\(column)")
            }
        }
        for user in [world.otherCoach, world.referrer] {
            await #expect(throws: Refusal.notFound) { _ = try await papers(person, in: world, as: user) }
            await #expect(throws: Refusal.notFound) {
                try await casework.saveLetter(id, words, version: 2, of: person, as: user.actor)
            }
        }
        let other = try await world.guided("Anna")
        await #expect(throws: Refusal.notFound) {
            try await casework.saveLetter(id, words, version: 2, of: other, as: world.coach.actor)
        }
    }

    @Test func `measures are held against the file and what was asked, of which nothing is stored`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        let before = try await world.counts()
        let casework = world.on(ReferralWorld.start)
        let view = try await casework.measures(
            for: person,
            monthsWithoutWork: nil,
            status: .livingWage,
            employer: .private,
            as: world.coach.actor
        )
        #expect(view.facts.age == 41 && view.facts.monthsWithoutWork == nil && view.facts.employer == .private)
        let verdicts = Dictionary(view.measures.map { ($0.measure.code, $0.verdict) }) { first, _ in first }
        #expect(verdicts["individueel-maatwerk"] == .unknown && verdicts["doelgroepvermindering-oudere"] == .notMet)
        #expect(verdicts["collectief-maatwerk"] == .notMet, "this employer is none")
        #expect(try await world.counts() == before)
        await #expect(throws: Refusal.notFound) {
            _ = try await casework.measures(
                for: person,
                monthsWithoutWork: nil,
                status: nil,
                employer: nil,
                as: world.otherCoach.actor
            )
        }
    }
}
