import Casework
import Domain
import Storage
import Testing

/// The account that an empty house begins with.
struct FirstAdministratorTests {
    private let gone = Refusal.notFound

    @Test func `the first administrator is made once, through the link of an empty house`() async throws {
        let world = try await AccessWorld()
        let link = try #require(try await world.desk().firstAdministratorLink())
        let spare = try #require(try await world.desk().firstAdministratorLink())
        #expect(try await world.desk().isValid(linkToken: link, for: .firstAdministrator))
        let make: @Sendable (String, String, Int) async throws -> SignedIn = { link, password, seconds in
            try await world.desk(after: seconds).makeFirstAdministrator(
                linkToken: link,
                name: " An ",
                email: " An@opstap.test ",
                password: password
            )
        }
        let faults = await #expect(throws: Faults.self) { _ = try await make(link, "te kort", 0) }
        #expect(faults?.all.map(\.field) == ["password"])
        for (token, seconds) in [("nergens", 0), (link, 3600)] {
            await #expect(throws: gone) { _ = try await make(token, AccessWorld.password, seconds) }
        }
        #expect(try await world.count("users") == 0)

        let signedIn = try await make(link, AccessWorld.password, 3599)
        #expect(signedIn.actor.role == .administrator && signedIn.actor.name == "An")
        _ = try await world.signIn("an")
        for token in [link, spare] {
            await #expect(throws: gone) { _ = try await make(token, AccessWorld.password, 0) }
        }
        #expect(try await world.count("users") == 1)
        #expect(try await world.desk().firstAdministratorLink() == nil)
    }
}
