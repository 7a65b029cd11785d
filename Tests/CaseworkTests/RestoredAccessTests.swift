import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Who is in a house that came back from a backup, or from another database.
struct RestoredAccessTests {
    private func arrive(_ how: Casework.Arrival) async throws -> (session: Bool, link: Bool) {
        let world = try await AccessWorld()
        let nele = try await world.add("nele")
        let token = try await world.signIn("nele").token
        let link = try await world.desk().renewLink(for: nele.id, as: .machine)
        let casework = Casework(
            database: world.database,
            clock: { Moment(now: AccessWorld.now, today: ReferralWorld.today) }
        )
        try await casework.noteArrival(how, as: .machine)
        let session = try await world.desk().session(token: token)
        // Whoever knows the password comes in as before.
        _ = try await world.signIn("nele")
        return (session != nil, try await world.desk().isValid(linkToken: link, for: .setPassword))
    }

    @Test func `with a backup no session and no link comes back`() async throws {
        let found = try await arrive(.restored)
        #expect(!found.session && !found.link)
    }

    @Test func `a house that moves to another database keeps both`() async throws {
        let found = try await arrive(.moved)
        #expect(found.session && found.link)
    }
}
