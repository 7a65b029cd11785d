import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// The pages about one participant are for the coach and who answers for the programme.
struct FileAccessTests {
    /// Pages that this programme's definition does not ask for.
    private static let ofOtherProgrammes = ["/drempel", "/willen-en-kunnen"]

    @Test func `each page of a file is there for who may see it, and for nobody else`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let (coach, coordinator, referrer) = (person.coach, person.coordinator, person.referrer)
        let administrator = try await world.visitor(.administrator)
        let stranger = try await world.visitor(.coach, "andere-coach")
        let id = person.id
        let parameter = "/deelnemers/x"
        let paths = makeRouter(world.house).routes.filter { $0.method == .get }.compactMap { route -> String? in
            let parts = "\(route.path)".split(separator: "/").map { $0.hasPrefix(":") || $0.hasPrefix("{") ? "x" : $0 }
            let path = "/" + parts.joined(separator: "/")
            guard path.hasPrefix(parameter), parts.filter({ $0 == "x" }).count == 1 else { return nil }
            return "/deelnemers/\(id)" + path.dropFirst(parameter.count)
        }
        #expect(paths.count > 10)
        for path in paths {
            for visitor in [referrer, administrator, stranger] {
                let response = try await world.send(.get, path, as: visitor)
                #expect(
                    response.status == .notFound && !response.text.contains("Peeters"),
                    "\(path) \(visitor.actor.role)"
                )
            }
            let seen = try await world.send(.get, path, as: coordinator)
            if Self.ofOtherProgrammes.contains(where: path.hasSuffix) {
                #expect(seen.status == .notFound, "\(path)")
            } else {
                // An act that is not possible now says why.
                #expect([.ok, .unprocessableContent].contains(seen.status), "\(path)")
            }
            let own = try await world.send(.get, path, as: coach)
            #expect(path.hasSuffix("/coach") ? own.status == .notFound : own.status == seen.status, "\(path)")
        }
        #expect(try await world.send(.get, "/deelnemers/\(id)", as: coach).text.contains("Peeters"))
    }
}
