import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import Testing
import Web

/// A house with so many people that the list of all of them can't stand by name.
struct WideListTests {
    private static let wide = "te veel mensen om op naam te zetten"
    private let world: WebWorld

    init() async throws { world = try await WebWorld() }

    private func fill(_ people: Int) async throws {
        try await world.database.write { tx in
            for number in 0..<people {
                let id = ID<Participant>("p\(10_000 + number)")
                // The last accepted come first by name.
                let name = PersonName(given: "Bo", family: "Naam \(10_000 - number)")
                let day = WebWorld.today.adding(days: number - 2_000)
                try ParticipantTable.insert(Participant(id: id, name: name, birthDay: Day(number: 5_000)), in: tx)
                let referral = Referral(
                    id: ID("r-\(id)"),
                    participant: id,
                    name: name,
                    birthDay: Day(number: 5_000),
                    programme: "reintegratie-door-werk",
                    referrer: nil,
                    referrerName: "x",
                    institution: nil,
                    prison: "gent",
                    referredOn: day,
                    reason: "x",
                    hasConsent: true,
                    earliestDay: nil,
                    source: .form,
                    state: .accepted
                )
                try ReferralTable.insert(referral, in: tx)
                let trajectory = Trajectory(
                    id: ID("t-\(id)"),
                    participant: id,
                    referral: referral.id,
                    programme: referral.programme,
                    programmeVersion: 1,
                    coach: nil,
                    state: .guided,
                    acceptedOn: day
                )
                try TrajectoryTable.insert(trajectory, in: tx)
            }
        }
    }

    @Test func `the page says in which order it stands, and a search of it stands by name`() async throws {
        try await fill(1_001)
        let coordinator = try await world.visitor(.coordinator)
        let whole = try await world.send(.get, "/deelnemers", as: coordinator).text
        #expect(whole.contains(Self.wide) && whole.contains("wie laatst aanvaard is eerst"))
        #expect(whole.contains("Naam 9000, Bo") && !whole.contains("Naam 10000, Bo"))
        // The second page goes on where the first ended.
        let next = try #require(whole.firstMatch(of: #/staat=lopend&amp;na=([a-z0-9]+)/#)?.1)
        let second = try await world.send(.get, "/deelnemers?staat=lopend&na=\(next)", as: coordinator).text
        #expect(second.contains("Naam 9050, Bo") && !second.contains("Naam 9049, Bo"))
        let found = try await world.send(.get, "/deelnemers?zoek=9001", as: coordinator).text
        #expect(!found.contains(Self.wide) && found.contains("Deelnemers, op naam") && found.contains("Naam 9001, Bo"))
    }

    @Test func `up to a thousand people stand by name`() async throws {
        try await fill(1_000)
        let coordinator = try await world.visitor(.coordinator)
        let page = try await world.send(.get, "/deelnemers", as: coordinator).text
        // "10000" sorts before "9001".
        #expect(!page.contains(Self.wide) && page.contains("Naam 10000, Bo") && !page.contains("Naam 9950, Bo"))
    }
}
