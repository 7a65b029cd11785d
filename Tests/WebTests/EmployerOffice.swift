import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A coach at the pages of employers, their vacancies and the approach list.
struct EmployerOffice {
    let world: WebWorld
    let coach: WebWorld.Visitor

    init() async throws {
        world = try await WebWorld()
        coach = try await world.visitor(.coach, "Hanne")
    }

    var casework: Casework { world.house.casework }

    /// Notes an employer by its form.
    func employer(_ name: String = "Linde nv", _ number: String = "0909990058") async throws -> WebAnswer {
        var form = try await form("/werkgevers/nieuw")
        (form["name"], form["number"], form["postcode"]) = (name, number, "9000")
        return try await send(form)
    }

    /// Where an answer leads to, without what was done.
    func place(of answer: WebAnswer) throws -> String { String(try #require(answer.place).prefix { $0 != "?" }) }

    /// Each as the coach, unless somebody else is named.
    func page(_ path: String, as visitor: WebWorld.Visitor? = nil) async throws -> TestResponse {
        try await world.send(.get, path, as: visitor ?? coach)
    }

    func form(_ page: String, to action: String? = nil, as visitor: WebWorld.Visitor? = nil) async throws -> SentForm {
        try await world.form(page, to: action, as: visitor ?? coach)
    }

    func send(_ form: SentForm, as visitor: WebWorld.Visitor? = nil) async throws -> WebAnswer {
        try await world.send(form, as: visitor ?? coach)
    }
}
