import Casework
import Domain
import Storage
import Testing

/// The check before somebody enters, asked of a coach because part of it is for coaches alone (B2).
struct CheckRequestTests {
    /// A referral of the programme that asks about care, which only coaches read.
    private func referred(in world: ReferralWorld) async throws -> ID<Referral> {
        try await world.loadAsking()
        return try await world.referAsking("Koen")
    }

    private func ask(
        _ user: User,
        _ referral: ID<Referral>,
        version: Int = 0,
        in world: ReferralWorld,
        as asker: User? = nil
    ) async throws {
        try await world.casework.askCheck(
            of: referral,
            version: version,
            coach: user.id,
            as: (asker ?? world.coordinator).actor
        )
    }

    private func filling(_ levels: [String: String]) -> FormFilling {
        FormFilling(
            day: ReferralWorld.today,
            observer: Observer(name: "Katrien", party: .coach),
            answers: levels.map { ScreeningAnswer(subject: $0.key, level: $0.value, text: "") },
            scores: [:]
        )
    }

    private func isHidden(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return false
        } catch Refusal.notFound {
            return true
        }
    }

    @Test func `who was asked scores what the coordinator may not read, and the verdict counts`() async throws {
        let world = try await ReferralWorld()
        let referral = try await referred(in: world)
        let person = try await world.participant(of: referral)
        try await ask(world.coach, referral, in: world)
        let seen = try await world.admission(referral, as: world.coach)
        #expect(
            seen.lines.map { $0.seen?.verdict } == [.met, .unknown, .unknown] && seen.forms.map(\.code) == ["norm"]
        )
        #expect(seen.checker == world.coach.name)

        let sheet = try await world.casework.admissionSheet("norm", of: referral, as: world.coach.actor)
        #expect(sheet.asked.questions.map(\.subject) == ["woonst", "zorg"])
        try await world.casework.fillAdmission(
            "norm",
            of: referral,
            filling(["woonst": "huur", "zorg": "zwaar"]),
            as: world.coach.actor
        )
        let judged = try await world.admission(referral, as: world.coach)
        #expect(judged.lines.map { $0.seen?.verdict } == [.met, .met, .notMet])
        // Who decides still does not read it; it decides all the same.
        #expect(try await world.admission(referral).lines.map { $0.seen?.verdict } == [.met, .met, nil])
        try await world.refuses(fields: ["admissionReason"], about: person) { try await world.admit(referral) }
        // It lies sealed, in its own tier.
        try await world.database.read { tx in
            let row = try #require(try tx.first("SELECT statement FROM findings WHERE tier = 'health'"))
            #expect(try row("statement", as: String.self).hasPrefix("v1."))
        }
    }

    @Test func `what was scored stands in the file of who is admitted`() async throws {
        let world = try await ReferralWorld()
        let referral = try await referred(in: world)
        let person = try await world.participant(of: referral)
        try await ask(world.otherCoach, referral, in: world)
        try await world.casework.fillAdmission(
            "norm",
            of: referral,
            filling(["zorg": "licht"]),
            as: world.otherCoach.actor
        )
        try await world.admit(referral)
        let file = try await world.casework.file(of: person, as: world.coach.actor)
        #expect(file.findings.contains { $0.subject == "zorg" && $0.level == "licht" && $0.tier == .health })
        // Who did the check guides somebody else: the file and the referral are not theirs any more.
        #expect(try await isHidden { _ = try await world.casework.file(of: person, as: world.otherCoach.actor) })
        #expect(try await isHidden { _ = try await world.casework.referral(referral, as: world.otherCoach.actor) })
    }

    @Test func `nobody reads a referral who was not asked, or is not asked any more`() async throws {
        let world = try await ReferralWorld()
        let referral = try await referred(in: world)
        let casework = world.casework
        func reaches(_ user: User) async throws -> [Bool] {
            try await [
                !isHidden { _ = try await casework.referral(referral, as: user.actor) },
                !isHidden { _ = try await casework.admissionSheet("norm", of: referral, as: user.actor) },
                casework.coachToday(as: user.actor).toCheck.map(\.id) == [referral],
            ]
        }
        #expect(try await reaches(world.coach) == [false, false, false])
        try await ask(world.coach, referral, in: world)
        #expect(try await reaches(world.coach) == [true, true, true])
        #expect(try await reaches(world.otherCoach) == [false, false, false])
        try await ask(world.otherCoach, referral, version: 1, in: world)
        #expect(try await reaches(world.coach) == [false, false, false])
        #expect(try await reaches(world.otherCoach) == [true, true, true])
    }

    @Test func `only who decides asks, of a coach, and who was overtaken hears it`() async throws {
        let world = try await ReferralWorld()
        let referral = try await referred(in: world)
        let person = try await world.participant(of: referral)
        for user in [world.coach, world.referrer] {
            #expect(try await isHidden { try await ask(world.coach, referral, in: world, as: user) })
        }
        try await world.refuses(fields: ["coach"], about: person) { try await ask(world.referrer, referral, in: world) }
        try await ask(world.coach, referral, in: world)
        await #expect(throws: Refusal.stale) { try await ask(world.otherCoach, referral, in: world) }
        #expect(try await world.admission(referral).checker == world.coach.name)
        try await world.admit(referral, because: "Kan beginnen.")
        await #expect(throws: Refusal.self) { try await ask(world.otherCoach, referral, version: 1, in: world) }
    }
}
