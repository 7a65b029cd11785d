import Casework
import Domain
import Storage
import Testing

/// What an employer gets of somebody, in every state: planted words of every kind are looked for in all of it (A6, F3).
struct IntroductionBlindTests {
    /// Everything that the use cases of an employer give out.
    private func everything(_ own: IntroductionWorld, _ id: ID<Introduction>, as actor: Actor) async throws -> String {
        var text = "\(try await own.on().sharedIntroductions(as: actor))"
        let reference = try await own.stored(id).reference
        do {
            text += "\(try await own.on().sharedIntroduction(reference, as: actor))"
        } catch Refusal.notFound {
            text += " nothing"
        }
        return text.lowercased()
    }

    @Test(arguments: IntroductionState.allCases)
    func `before the name is told nothing of who it is reaches an employer, and afterwards the name alone`(
        state: IntroductionState
    ) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: state)
        let introduction = try await own.stored(id)
        let text = try await everything(own, id, as: own.employer.actor)
        let ids = [introduction.id.rawValue, introduction.participant.rawValue, introduction.trajectory.rawValue]
        for secret in IntroductionWorld.secrets + ids {
            #expect(!text.contains(secret.lowercased()), "\(secret) in \(state)")
        }
        for name in IntroductionWorld.name {
            #expect(text.contains(name.lowercased()) == state.tellsIdentity, "\(name) in \(state)")
        }
        #expect(text.contains("nothing") == (introduction.shownOn == nil))
    }

    @Test(arguments: IntroductionState.allCases)
    func `another employer gets nothing at all`(state: IntroductionState) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: state)
        let text = try await everything(own, id, as: own.otherEmployer.actor)
        let reference = try await own.stored(id).reference
        #expect(text.hasSuffix("nothing") && !text.contains(reference) && !text.contains("inpakker"))
        for name in IntroductionWorld.name { #expect(!text.contains(name.lowercased())) }
        let lines = try await own.world.audit(of: own.person).filter { $0.actor.id == own.otherEmployer.id }
        #expect(lines.map(\.action) == ["refused"])
    }

    @Test func `an account that is for no employer, and one of another role, get nothing`() async throws {
        let own = try await IntroductionWorld()
        _ = try await own.introduction(in: .revealed)
        let nobody = ReferralWorld.user("nieuw", .employer)
        let shared = try await own.on().sharedIntroductions(as: nobody.actor)
        #expect(shared.employer == nil && shared.introductions.isEmpty)
        for actor in [own.coach, own.world.coordinator.actor, own.world.referrer.actor] {
            await #expect(throws: Refusal.notFound) { _ = try await own.on().sharedIntroductions(as: actor) }
        }
    }

    @Test func `each look of an employer is a line about the person, with whether the name was there`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .invited)
        let reference = try await own.stored(id).reference
        _ = try await own.on().sharedIntroduction(reference, as: own.employer.actor)
        try await own.reveal(id)
        _ = try await own.on().sharedIntroduction(reference, as: own.employer.actor)
        let lines = try await own.world.audit(of: own.person).filter { $0.action == Action.readShared.rawValue }
        #expect(lines.compactMap(\.detail).sorted() == ["introduction", "introduction with name"])
        let given = try await own.world.audit(of: own.person).filter { $0.action == Action.revealIdentity.rawValue }
        #expect(given.count == 1 && given.first?.actor.id == own.coach.id)
    }

    @Test func `texts of an introduction are sealed in the store`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .declined)
        let rows = try await own.world.database.read { tx in
            try tx.rows("SELECT pitch, card, fingerprint FROM introductions WHERE id = \(id)").map { row in
                [try row("pitch", as: String.self), try row("card"), try row("fingerprint")]
            } + (try tx.rows("SELECT statement FROM introduction_steps").map { [try $0("statement", as: String.self)] })
        }
        #expect(rows.count == 3 && rows.joined().allSatisfy { $0.hasPrefix("v1.") })
    }
}
