import Casework
import Domain
import Foundation
import Storage
import Testing

/// Scoring and ranking the candidates of a selection (E1).
struct SelectionTests {
    private func world() async throws -> ReferralWorld {
        let world = try await ReferralWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/selectie.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        _ = try await world.casework.loadProgramme(text: text, file: path.path, as: .machine)
        return world
    }

    private func refer(_ name: String, in world: ReferralWorld) async throws -> ID<Referral> {
        var new = try world.new(name, "Peeters", born: "1985-03-14", identity: .another(than: nil))
        new.programme = "selectie"
        new.prison = nil
        guard case .stored(let id) = try await world.casework.refer(new, as: world.referrer.actor) else {
            throw Unexpected(outcome: "asked")
        }
        return id
    }

    private func score(
        _ referral: ID<Referral>,
        _ motivation: String,
        _ talk: Int,
        in world: ReferralWorld
    ) async throws {
        for (criterion, score) in [("motivatie", motivation), ("gesprek", "\(talk)")] {
            try await world.casework.score(
                criterion,
                of: referral,
                version: 0,
                GivenScore(score: score, reason: "Om het gesprek."),
                as: world.coordinator.actor
            )
        }
    }

    @Test func `candidates stand in order, with ties, the cut and the reserve, and the look is noted`() async throws {
        let world = try await world()
        var referrals: [ID<Referral>] = []
        for name in ["Anna", "Bob", "Cleo", "Daan"] { referrals.append(try await refer(name, in: world)) }
        try await score(referrals[0], "zwak", 50, in: world)
        try await score(referrals[1], "sterk", 50, in: world)
        try await score(referrals[2], "goed", 80, in: world)
        try await score(referrals[3], "goed", 80, in: world)
        let view = try await world.casework.selection(as: world.coordinator.actor)
        #expect(view.programme.code == "selectie" && view.edition.code == "nu" && view.left == 2)
        #expect(view.ranked.map(\.referral.id) == [referrals[1], referrals[2], referrals[3], referrals[0]])
        #expect(view.ranked.map(\.total) == [8000, 6200, 6200, 2000])
        #expect(view.ranked.map { $0.line?.rank } == [1, 2, 2, 4])
        #expect(view.ranked.map { $0.line?.standing } == [.within, .tiedAtCut, .tiedAtCut, .below])
        let scores = view.ranked[0].scores
        #expect(scores.map(\.score) == [100, 50] && scores[1].source?.observer.name == world.coordinator.name)
        #expect(scores[1].source?.text == "Om het gesprek.")
        for referral in referrals {
            let person = try await world.participant(of: referral)
            let seen = try await world.database.read { tx in
                try tx.first(
                    "SELECT COUNT(*) AS count FROM audit_lines WHERE action = 'readSelection' AND detail LIKE \("%\(person.rawValue)%")"
                ).map { try $0("count", as: Int.self) } ?? 0
            }
            #expect(seen == 1, "the log names whom the list showed")
        }
    }

    @Test func `who is selected takes a place, and the ground of each decision stands beside it`() async throws {
        let world = try await world()
        let (first, second) = (try await refer("Anna", in: world), try await refer("Bob", in: world))
        try await score(first, "sterk", 90, in: world)
        _ = try await world.casework.acceptReferral(
            first,
            version: 1,
            coach: world.coach.id,
            explanation: "Sterk gemotiveerd.",
            edition: "nu",
            as: world.coordinator.actor
        )
        try await world.casework.refuseReferral(
            second,
            version: 1,
            ground: "lager",
            explanation: "",
            as: world.coordinator.actor
        )
        let view = try await world.casework.selection(programme: "selectie", edition: "nu", as: world.coordinator.actor)
        #expect(view.ranked.isEmpty && view.left == 1)
        #expect(view.selected.map(\.referral.id) == [first] && view.selected[0].total == 9600)
        #expect(view.others.map(\.ground) == ["Lager gerangschikt"])
        #expect(view.others[0].referral.decision?.by == world.coordinator.name)
    }

    @Test func `a correction keeps the earlier score, with the reason, and nobody overwrites anybody`() async throws {
        let world = try await world()
        let referral = try await refer("Anna", in: world)
        let person = try await world.participant(of: referral)
        let (casework, actor) = (world.casework, world.coordinator.actor)
        try await score(referral, "zwak", 40, in: world)
        let sheet = try await casework.scoreSheet("gesprek", of: referral, as: actor)
        #expect(sheet.version == 1 && sheet.present?.level == "40" && sheet.levels.isEmpty)
        try await world.refuses(fields: ["correction"], about: person) {
            try await casework.score(
                "gesprek",
                of: referral,
                version: 1,
                GivenScore(score: "70", reason: "x"),
                as: actor
            )
        }
        let given = GivenScore(score: "70", reason: "Nieuw gesprek.", correction: "Verkeerde persoon.")
        try await casework.score("gesprek", of: referral, version: 1, given, as: actor)
        try await world.refuses(.stale, about: person) {
            try await casework.score("gesprek", of: referral, version: 1, given, as: actor)
        }
        let after = try await casework.scoreSheet("gesprek", of: referral, as: actor)
        #expect(after.given.map(\.level) == ["70", "40"] && after.present?.level == "70")
        #expect(after.given.map(\.withdrawal) == [nil, "Verkeerde persoon."])
        let levels = try await casework.scoreSheet("motivatie", of: referral, as: actor).levels
        #expect(levels.map(\.score) == [0, 50, 100])
    }

    @Test func `only who does the check scores, and only who decides sees the order`() async throws {
        let world = try await world()
        let referral = try await refer("Anna", in: world)
        let person = try await world.participant(of: referral)
        let casework = world.casework
        let given = GivenScore(score: "70", reason: "x")
        for stranger in [world.coach, world.referrer, world.otherReferrer] {
            try await world.refuses(.notFound, about: person) {
                try await casework.score("gesprek", of: referral, version: 0, given, as: stranger.actor)
            }
            await #expect(throws: Refusal.notFound) { _ = try await casework.selection(as: stranger.actor) }
        }
        try await world.refuses(.notFound, about: person) {
            try await casework.score("zomaar", of: referral, version: 0, given, as: world.coordinator.actor)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await casework.selection(programme: "selectie", edition: "ooit", as: world.coordinator.actor)
        }
    }
}
