import Casework
import Domain
import Foundation
import Programmes
import Storage
import Testing

/// Definitions are changed by people, with a reason: drafts, publishing, and what stays on the version it began on (F1).
struct PublishingTests {
    private let world: ReferralWorld
    private var code: String { world.programme }
    private var coordinator: Actor { world.coordinator.actor }
    private var house: Casework { world.casework }

    init() async throws { world = try await ReferralWorld() }

    static func shipped() throws -> String {
        let path = ReferralWorld.root.appending(path: "Programmes/reintegratie-door-werk.yaml")
        return try String(contentsOf: path, encoding: .utf8)
    }

    /// The shipped text with another minimum age.
    private func changed(_ age: Int = 21) throws -> String {
        try Self.shipped().replacing("minimum_age: 18", with: "minimum_age: \(age)")
    }

    /// Draft and publish.
    @discardableResult
    private func publish(_ text: String, reason: String = "Zo is het afgesproken.") async throws -> Int {
        try await house.saveDraft(text, of: code, version: 0, as: coordinator)
        let view = try await house.draft(of: code, as: coordinator)
        return try await house.publishDraft(
            of: code,
            version: view.version,
            inForce: view.inForce?.version ?? 0,
            reason: reason,
            as: coordinator
        )
    }

    private func auditLines() async throws -> [(action: String, detail: String?)] {
        try await world.database.read { tx in
            try tx.rows("SELECT action, detail FROM audit_lines WHERE subject = \(world.programme) ORDER BY position")
                .map {
                    (try $0("action", as: String.self), try $0.optional("detail", as: String.self))
                }
        }
    }

    @Test func `a draft may have mistakes, and each of them is told with its line`() async throws {
        try await house.saveDraft(try changed(-3), of: code, version: 0, as: coordinator)
        let checked = try await house.checkedDraft(of: code, as: coordinator)
        #expect(checked.isFaulty && checked.errors == 1)
        let lines = try Self.shipped().components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("minimum_age: 18") }) + 1
        #expect(checked.diagnostics.map(\.line) == [line])
        #expect(
            try await house.programme(code, as: coordinator).definition.minimumAge == 18,
            "nothing is in force by it"
        )
    }

    @Test func `publishing makes a version with who and why, and takes the draft away`() async throws {
        #expect(try await publish(try changed()) == 2)
        let history = try await house.programmeHistory(of: code, as: coordinator)
        #expect(history.versions.map(\.version) == [2, 1] && history.draft == nil)
        #expect(history.inForce?.loadedBy == coordinator.name && history.inForce?.reason == "Zo is het afgesproken.")
        #expect(try await house.programme(code, as: coordinator).definition.minimumAge == 21)
        #expect(try await auditLines().map(\.action) == ["loadProgramme", "saveDraft", "loadProgramme"])
        #expect(try await auditLines().last?.detail == "version 2")
    }

    @Test func `who is guided stays on the version it began on, who comes after gets the new one`() async throws {
        let first = try await world.refer(try world.new())
        _ = try await house.acceptReferral(first, version: 1, coach: nil, explanation: "", as: coordinator)
        try await publish(try changed())
        let second = try await world.refer(try world.new("Bram", "Maes", born: "1990-01-01"))
        _ = try await house.acceptReferral(second, version: 1, coach: nil, explanation: "", as: coordinator)
        let versions = try await world.database.read { tx in
            try tx.rows("SELECT programme_version FROM trajectories ORDER BY id").map {
                try $0("programme_version", as: Int.self)
            }
        }
        #expect(versions == [1, 2])
        let history = try await house.programmeHistory(of: code, as: coordinator)
        #expect(history.running == [1: 1, 2: 1] && history.runningOnEarlier == 1)
        // The new version refuses somebody of nineteen, the old one did not.
        await #expect(throws: (any Error).self) {
            _ = try await world.refer(try world.new("Lies", "Jong", born: "2007-03-01"))
        }
    }

    @Test func `a draft with mistakes, one that says the same and one without a reason are not published`() async throws
    {
        await #expect(throws: Faults("reason", Message("publish.reasonNeeded"))) {
            try await publish(try changed(), reason: " ")
        }
        let view = try await house.draft(of: code, as: coordinator)
        try await house.saveDraft(try changed(-3), of: code, version: view.version, as: coordinator)
        await #expect(throws: Refusal.rule(Message("publish.hasErrors", ["n": "1"]))) {
            try await house.publishDraft(of: code, version: 2, inForce: 1, reason: "Zomaar.", as: coordinator)
        }
        try await house.saveDraft(try Self.shipped(), of: code, version: 2, as: coordinator)
        await #expect(throws: Refusal.rule(Message("publish.unchanged"))) {
            try await house.publishDraft(of: code, version: 3, inForce: 1, reason: "Zomaar.", as: coordinator)
        }
        #expect(try await house.programmeHistory(of: code, as: coordinator).versions.count == 1)
    }

    @Test func `a draft that takes another code is not published under either`() async throws {
        let other = try Self.shipped().replacing("code: reintegratie-door-werk", with: "code: iets-anders")
        await #expect(throws: Refusal.rule(otherCodeMessage("iets-anders", code))) { try await publish(other) }
        #expect(try await house.programmes(as: coordinator).map(\.definition.code) == [code])
    }

    @Test func `who saves, publishes or throws away from an older draft is told so, and nothing changes`() async throws
    {
        try await house.saveDraft(try changed(), of: code, version: 0, as: coordinator)
        for version in [0, 2] {
            await #expect(throws: Refusal.stale) {
                try await house.saveDraft("code: x", of: code, version: version, as: coordinator)
            }
            await #expect(throws: Refusal.stale) {
                try await house.publishDraft(of: code, version: version, inForce: 1, reason: "X", as: coordinator)
            }
            await #expect(throws: Refusal.stale) {
                try await house.discardDraft(of: code, version: version, as: coordinator)
            }
        }
        #expect(try await house.draft(of: code, as: coordinator).text == changed())
    }

    @Test func `a version that was loaded meanwhile makes a publication stale and the draft overtaken`() async throws {
        try await house.saveDraft(try changed(), of: code, version: 0, as: coordinator)
        #expect(try await house.draft(of: code, as: coordinator).isOvertaken == false)
        _ = try await house.loadProgramme(text: try changed(25), file: "x", reason: "Elders.", as: .machine)
        #expect(try await house.draft(of: code, as: coordinator).isOvertaken)
        await #expect(throws: Refusal.stale) {
            try await house.publishDraft(of: code, version: 1, inForce: 1, reason: "X", as: coordinator)
        }
        #expect(try await house.publishDraft(of: code, version: 1, inForce: 2, reason: "X", as: coordinator) == 3)
    }

    @Test func `a programme that the house never had begins as a draft and becomes its version 1`() async throws {
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/instap.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        await #expect(throws: Faults("definition", Message("publish.noCode"))) {
            try await house.startProgramme("name: Zonder code", as: coordinator)
        }
        await #expect(throws: Faults("definition", Message("publish.codeTaken", ["code": code]))) {
            try await house.startProgramme(try Self.shipped(), as: coordinator)
        }
        let new = try await house.startProgramme(text.replacing("\n", with: "\r\n"), as: coordinator)
        #expect(new == "instap")
        #expect(try await house.programmeLines(as: coordinator).map(\.code) == [code, "instap"])
        #expect(try await house.programmeLines(as: world.coach.actor).map(\.code) == [code], "nobody else sees a draft")
        let version = try await house.publishDraft(of: new, version: 1, inForce: 0, reason: "Nieuw.", as: coordinator)
        #expect(version == 1)
        #expect(try await house.programmeText(of: new, version: nil, as: coordinator).text == text)
    }

    @Test func `only who may load a definition works on a draft`() async throws {
        let administrator = ReferralWorld.user("beheerder", .administrator).actor
        try await house.saveDraft(try changed(), of: code, version: 0, as: administrator)
        for actor in [world.coach.actor, world.referrer.actor] {
            await #expect(throws: Refusal.notFound) { try await house.draft(of: code, as: actor) }
            await #expect(throws: Refusal.notFound) {
                try await house.saveDraft("x", of: code, version: 1, as: actor)
            }
            await #expect(throws: Refusal.notFound) { try await house.discardDraft(of: code, version: 1, as: actor) }
            await #expect(throws: Refusal.notFound) {
                try await house.publishDraft(of: code, version: 1, inForce: 1, reason: "X", as: actor)
            }
            await #expect(throws: Refusal.notFound) { try await house.startProgramme("code: x", as: actor) }
        }
        #expect(try await house.programmeHistory(of: code, as: world.coach.actor).draft == nil)
        #expect(try await house.draft(of: code, as: administrator).version == 1)
    }

    @Test func `what is made less sensitive is published by an administrator only`() async throws {
        let shipped = try Self.shipped()
        let lines = shipped.components(separatedBy: "\n")
        let tier = try #require(lines.firstIndex { $0.contains("tier: health") })
        var loosened = lines
        loosened[tier] = lines[tier].replacing("tier: health", with: "tier: ordinary")
        let text = loosened.joined(separator: "\n")
        try await house.saveDraft(text, of: code, version: 0, as: coordinator)
        let checked = try await house.checkedDraft(of: code, as: coordinator)
        let message = try #require(loosenedMessage(checked))
        await #expect(throws: Refusal.rule(message)) {
            try await house.publishDraft(of: code, version: 1, inForce: 1, reason: "Zomaar.", as: coordinator)
        }
        let administrator = ReferralWorld.user("beheerder", .administrator).actor
        let version = try await house.publishDraft(
            of: code,
            version: 1,
            inForce: 1,
            reason: "Besluit.",
            as: administrator
        )
        #expect(version == 2)
        // What was decided stays decided; going back is stricter, and for everybody.
        #expect(try await publish(shipped) == 3)
    }

    @Test func `a draft that is thrown away leaves what is in force`() async throws {
        try await house.saveDraft(try changed(), of: code, version: 0, as: coordinator)
        try await house.discardDraft(of: code, version: 1, as: coordinator)
        #expect(try await house.draft(of: code, as: coordinator).text == Self.shipped())
        #expect(try await auditLines().last?.action == "discardDraft")
    }
}
