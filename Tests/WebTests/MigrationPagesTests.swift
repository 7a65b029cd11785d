import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A coordinator takes running trajectories to another version of their definition.
struct MigrationPagesTests {
    private static let page = "/programmas/reintegratie-door-werk/overgang"
    private let world: WebWorld
    private let person: GuidedPerson

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
    }

    /// The same definition with the job target two weeks later.
    private func loadChanged() async throws {
        let casework = world.house.casework
        var text = try await casework.programmeText(of: "reintegratie-door-werk", version: 1, as: .machine).text
        text = text.replacing("from_week: 2\n      to_week: 3", with: "from_week: 4\n      to_week: 5")
        let loading = try await casework.loadProgramme(text: text, file: "nieuw.yaml", as: .machine)
        #expect(loading == .newVersion(2))
    }

    private func begin(_ values: [String: String]) async throws -> WebAnswer {
        let action = "\(Self.page)/beginnen"
        var form = try await world.form("\(action)?from=1&to=2", to: action, as: person.coordinator)
        for (name, value) in values { form[name] = value }
        return try await world.send(form, as: person.coordinator)
    }

    @Test func `with one version there is nothing to choose, and that is said`() async throws {
        let answer = try await world.send(.get, Self.page, as: person.coordinator)
        #expect(answer.status == .ok && answer.text.contains("Er is nog maar één versie"))
        #expect(answer.text.contains("Er ging nog geen enkel traject over") && !answer.text.contains("⟦"))
        #expect(!answer.text.contains("name=\"from\""))
    }

    @Test func `the preview shows for each person what moves, and leads to the act`() async throws {
        try await loadChanged()
        let choice = try await world.send(.get, Self.page, as: person.coordinator)
        #expect(choice.status == .ok && choice.text.contains("name=\"from\"") && !choice.text.contains("Peeters"))
        let answer = try await world.send(.get, "\(Self.page)?from=1&to=2", as: person.coordinator)
        #expect(answer.status == .ok && !answer.text.contains("⟦"))
        // The job target was due on the last day of week 3, and is now on that of week 5.
        for piece in [
            "Peeters, Tariq", "van 14/12/2026 naar 28/12/2026", "Met gewijzigde datums (1)", "overgang/beginnen",
        ] {
            #expect(answer.text.contains(piece), "\(piece)")
        }
        let none = try await world.send(.get, "\(Self.page)?from=1&to=2&toon=instap", as: person.coordinator)
        #expect(none.text.contains("Niemand in deze lijst.") && !none.text.contains("Peeters"))
        let empty = try await world.send(.get, "\(Self.page)?from=2&to=1", as: person.coordinator)
        #expect(empty.text.contains("Op deze versie loopt geen enkel traject."))
    }

    @Test(arguments: ["from=1&to=1", "from=9&to=2", "from=1&to=x", "from=1&to=", "from=1&to=2&phase-a=b"])
    func `a question that makes no sense is told, and nobody is shown`(query: String) async throws {
        try await loadChanged()
        let answer = try await world.send(.get, "\(Self.page)?\(query)", as: person.coordinator)
        #expect(answer.status == .unprocessableContent && !answer.text.contains("Peeters"))
    }

    @Test func `it asks why and whether that is meant, does it once, and can be undone`() async throws {
        try await loadChanged()
        let refused = try await begin([:])
        #expect(refused.status == 422)
        #expect(refused.text.contains("href=\"#f-reason\"") && refused.text.contains("href=\"#f-confirm\""))
        let done = try await begin(["reason": "Nieuwe oproep.", "confirm": "ja"])
        #expect(done.status == 303)
        let place = try #require(done.place)
        let result = try await world.send(.get, place, as: person.coordinator)
        #expect(result.status == .ok && !result.text.contains("⟦"))
        for piece in ["1 traject ging over", "Nieuwe oproep.", "\(place)/ongedaan"] {
            #expect(result.text.contains(piece), "\(piece)")
        }
        let again = try await begin(["reason": "Nog eens.", "confirm": "ja"])
        #expect(again.status == 422 && again.text.contains("Op versie 1 loopt geen enkel traject."))

        var form = try await world.form("\(place)/ongedaan", as: person.coordinator)
        #expect(try await world.send(form, as: person.coordinator).status == 422)
        form = try await world.form("\(place)/ongedaan", as: person.coordinator)
        form["reason"] = "Te vroeg."
        form["confirm"] = "ja"
        #expect(try await world.send(form, as: person.coordinator).status == 303)
        let undone = try await world.send(.get, place, as: person.coordinator)
        #expect(undone.text.contains("1 traject staat weer zoals") && !undone.text.contains("\(place)/ongedaan"))
        let file = try await world.send(.get, person.page(), as: person.coach)
        #expect(file.text.contains("Overgegaan naar versie 2") && file.text.contains("weer versie 1"))
        let list = try await world.send(.get, Self.page, as: person.coordinator)
        #expect(list.text.contains("ongedaan gemaakt") && list.text.contains("Van versie 1 naar versie 2"))
    }

    @Test func `what was broken off is shown as such, and goes on at a button`() async throws {
        try await loadChanged()
        let question = MigrationQuestion(programme: "reintegratie-door-werk", from: 1, to: 2)
        let id = try await world.house.casework.beginMigration(
            question,
            because: "Nieuw.",
            as: person.coordinator.actor
        )
        let place = "\(Self.page)/\(id)"
        let broken = try await world.send(.get, place, as: person.coordinator)
        #expect(broken.text.contains("0 van 1 trajecten bekeken") && broken.text.contains("onderbroken"))
        let form = try SentForm(in: broken.text, to: "\(place)/verder")
        #expect(try await world.send(form, as: person.coordinator).status == 303)
        let done = try await world.send(.get, place, as: person.coordinator)
        #expect(done.text.contains("1 traject ging over") && !done.text.contains("\(place)/verder"))
    }

    @Test(arguments: [Role.administrator, .referrer, .dataProtectionOfficer])
    func `for everybody but a coordinator none of it is there`(role: Role) async throws {
        try await loadChanged()
        let visitors = [try await world.visitor(role), person.coach]
        for visitor in visitors {
            for page in [Self.page, "\(Self.page)?from=1&to=2", "\(Self.page)/beginnen?from=1&to=2", "\(Self.page)/x"] {
                #expect(try await world.send(.get, page, as: visitor).status == .notFound, "\(page)")
            }
        }
    }

    @Test func `a programme or a migration that does not exist is not found`() async throws {
        for page in ["/programmas/bestaat-niet/overgang", "\(Self.page)/bestaat-niet", "\(Self.page)/x/ongedaan"] {
            #expect(try await world.send(.get, page, as: person.coordinator).status == .notFound, "\(page)")
        }
    }
}
