import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// The simulation as a coordinator asks for it.
struct SimulationPageTests {
    private static let page = "/programmas/reintegratie-door-werk/simulatie"
    private let world: WebWorld

    init() async throws { world = try await WebWorld() }

    @Test func `a coordinator sees what comes of it, beside other means, with what was assumed`() async throws {
        let coordinator = try await world.visitor(.coordinator)
        let answer = try await world.send(.get, "\(Self.page)?maanden=12&coaches=2&zaad=7", as: coordinator)
        #expect(answer.status == .ok)
        for piece in ["<polyline", "Een coach minder", "Elke week een zitdag", "Aannames", "Contacten / coach / week"] {
            #expect(answer.text.contains(piece), "\(piece)")
        }
        // Two tables with a line for each month, and one with four houses beside each other; each has a head.
        #expect(answer.text.ranges(of: "<tr>").count == 31)
        #expect(!answer.text.contains("⟦"))
        let again = try await world.send(.get, "\(Self.page)?maanden=12&coaches=2&zaad=7", as: coordinator)
        #expect(again.text.contains("value=\"12\"") && again.text.contains("value=\"7\""))
    }

    @Test func `beside it stands what comes of one coach less, and of a sitting day every week instead of two`()
        async throws
    {
        let coordinator = try await world.visitor(.coordinator)
        let programme = try #require(try await world.house.casework.programmes(as: .machine).first).definition
        let answer = try await world.send(.get, "\(Self.page)?maanden=12&coaches=2&zaad=7", as: coordinator)
        let said = answer.text.replacing(#/<[^>]*>/#, with: " ").replacing(#/\s+/#, with: " ")
        var settings = SimulationSettings(of: programme)
        (settings.months, settings.coaches, settings.seed) = (12, 2, 7)
        let means: [(name: String, coaches: Int, everyWeeks: Int)] = [
            ("Een coach minder", 1, 2), ("Elke week een zitdag", 2, 1),
        ]
        for (name, coaches, everyWeeks) in means {
            (settings.coaches, settings.everyWeeks) = (coaches, everyWeeks)
            let result = Simulation.run(programme, settings)
            #expect(said.contains("\(name) \(result.started) \(result.placed) "), "\(name)")
        }
    }

    @Test func `with one coach and a sitting day every week nothing is offered that is less`() async throws {
        let coordinator = try await world.visitor(.coordinator)
        let answer = try await world.send(.get, "\(Self.page)?maanden=3&coaches=1&ritme=1", as: coordinator)
        #expect(answer.status == .ok)
        #expect(!answer.text.contains("Een coach minder") && !answer.text.contains("Elke week een zitdag"))
    }

    @Test(arguments: ["maanden=61", "aanmeldingen=x", "coaches=0", "caseload=-1", "ritme=9", "gesprekken=99", "zaad=a"])
    func `a number that makes no sense is told at its field, and nothing is simulated`(query: String) async throws {
        let coordinator = try await world.visitor(.coordinator)
        let answer = try await world.send(.get, "\(Self.page)?\(query)", as: coordinator)
        let field = query.prefix { $0 != "=" }
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("id=\"e-\(field)\"") && !answer.text.contains("<polyline"))
    }

    @Test func `a programme that does not exist is not found, and a coach finds no simulation`() async throws {
        let coordinator = try await world.visitor(.coordinator)
        #expect(try await world.send(.get, "/programmas/bestaat-niet/simulatie", as: coordinator).status == .notFound)
        let coach = try await world.visitor(.coach)
        #expect(try await world.send(.get, Self.page, as: coach).status == .notFound)
    }
}
