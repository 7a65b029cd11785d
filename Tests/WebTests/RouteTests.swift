import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing
import Web

/// A route says which action it is for; a page that shows people is given out only with a line in the audit log.
struct RouteTests {
    private static let secret = "Kanarie achter de deur"

    /// The pages of the house and three more.
    private func router(_ house: House) -> Router<VisitorContext> {
        let router = makeRouter(house)
        let routes = Routes(router, of: house.casework, noting: RouteTable())
        let page = Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: Self.secret)))
        routes.page("/proef/ongezien", for: .readFile) { _, _ in page }
        routes.page("/proef/gezien", for: .listParticipants) { _, context in
            _ = try await house.casework.participants(ParticipantFilter(), as: context.actor)
            return page
        }
        routes.page("/proef/zonder-mensen", for: .readAgenda) { _, _ in page }
        routes.act("/proef/daad", for: .assignCoach) { _, _ in page }
        return router
    }

    private func answer(
        _ world: WebWorld,
        _ path: String,
        _ method: HTTPRequest.Method = .get,
        as visitor: WebWorld.Visitor
    ) async throws -> TestResponse {
        var logger = Logger(label: "opstap")
        logger.logLevel = .critical
        return try await Application(router: router(world.house), logger: logger).test(.router) { client in
            try await client.execute(uri: path, method: method, headers: visitor.headers)
        }
    }

    @Test func `a page that shows people without a line in the audit log is a fault, and nobody sees it`() async throws
    {
        let world = try await WebWorld()
        let coach = try await world.visitor(.coach)
        let unseen = try await answer(world, "/proef/ongezien", as: coach)
        #expect(unseen.status == .internalServerError && !unseen.text.contains(Self.secret))
        let seen = try await answer(world, "/proef/gezien", as: coach)
        #expect(seen.status == .ok && seen.text == Self.secret)
        let others = try await answer(world, "/proef/zonder-mensen", as: coach)
        #expect(others.status == .ok && others.text == Self.secret)
    }

    @Test(arguments: [Role.referrer, .employer, .administrator, .dataProtectionOfficer])
    func `whose role has not the action finds nothing, before anything is read`(role: Role) async throws {
        let world = try await WebWorld()
        let visitor = try await world.visitor(role)
        for path in ["/proef/ongezien", "/proef/gezien", "/proef/zonder-mensen"] {
            #expect(try await answer(world, path, as: visitor).status == .notFound, "\(path)")
        }
        #expect(try await answer(world, "/proef/daad", .post, as: visitor).status == .notFound)
    }

    @Test func `the table has every route of the house, each once, with its action unless it is open`() async throws {
        let world = try await WebWorld()
        let table = RouteTable()
        let router = makeRouter(world.house, noting: table)
        let served = Set(router.routes.filter { $0.method != .head }.map { "\($0.method) \($0.path)" })
        let noted = table.lines.map { "\($0.method) \($0.path)" }
        #expect(Set(noted) == served && noted.count == served.count)
        let open = table.lines.filter { $0.action == nil }.map(\.path)
        let words = [
            "/aanmelden", "/afmelden", "/eerste-beheerder", "/wachtwoord", "/assets", "/health", "/metrics",
            "/hoe-matching-werkt",
        ]
        #expect(open.allSatisfy { path in path == "/" || words.contains { path.hasPrefix($0) } }, "\(open)")
    }
}
