import Casework
import Domain
import Foundation
import Testing
import Web

/// Two people change the same thing: the second sees both texts, field by field, and chooses (promise 17). That every
/// form with a version does so is tested from the outside (`Tests/Safety/test_stale.py`).
struct StaleTests {
    private static let told = "Belt liefst na vijf.\nZegt: \"geen <b>probleem</b>\" & lacht."

    /// A relation whose form the coach has open, after the coordinator changed name and telephone of it.
    private func stale(
        _ world: WebWorld
    ) async throws -> (person: GuidedPerson, page: String, answer: WebAnswer) {
        let person = try await GuidedPerson(in: world)
        let facts = RelationFacts(party: .vdab, name: "Ilse", organisation: "VDAB", phone: "09 111 11 11", email: "")
        let id = try await world.house.casework.addRelation(facts, of: person.id, as: person.coach.actor)
        let page = person.page("relaties", "\(id)", "wijzigen")
        var mine = try await world.form(page, as: person.coach)
        var theirs = try await world.form(page, as: person.coordinator)
        theirs["name"] = "Ilse Maes"
        theirs["phone"] = "09 222 22 22"
        #expect(try await world.send(theirs, as: person.coordinator).status == 303)
        mine["name"] = Self.told
        mine["organisation"] = "VDAB Gent"
        mine["phone"] = "09 333 33 33"
        return (person, page, try await world.send(mine, as: person.coach))
    }

    private func relation(_ world: WebWorld, _ person: GuidedPerson) async throws -> Relation {
        try #require(try await world.house.casework.file(of: person.id, as: person.coach.actor).relations.first)
    }

    @Test func `both texts are shown for each field that differs, with who changed the file and when`() async throws {
        let world = try await WebWorld()
        let (person, _, answer) = try await stale(world)
        #expect(answer.status == 409)
        for text in [
            "09 222 22 22", "09 333 33 33", "Ilse Maes", "VDAB Gent", "Belt liefst na vijf.", "geen &lt;b&gt;",
        ] {
            #expect(answer.text.contains(text), "\(text)")
        }
        #expect(answer.text.contains("Sara wijzigde dit dossier het laatst, op 24/11/2026 om 11:00"))
        #expect(answer.text.components(separatedBy: "name=\"keuze.name\"").count == 3)
        #expect(!answer.text.contains("name=\"keuze.email\""), "what does not differ needs no choice")
        #expect(try await relation(world, person).name == "Ilse Maes", "nothing is stored yet")
    }

    @Test func `what is chosen field by field is what is stored`() async throws {
        let world = try await WebWorld()
        let (person, page, answer) = try await stale(world)
        var form = try SentForm(in: answer.text, to: page)
        form["keuze.name"] = "bewaard"
        form["keuze.organisation"] = "getypt"
        form["keuze.phone"] = "getypt"
        #expect(try await world.send(form, as: person.coach).status == 303)
        let stored = try await relation(world, person)
        #expect(stored.name == "Ilse Maes" && stored.organisation == "VDAB Gent" && stored.phone == "09 333 33 33")
    }

    @Test func `a text comes back through the choice exactly as it was typed`() async throws {
        let world = try await WebWorld()
        let (person, page, answer) = try await stale(world)
        var form = try SentForm(in: answer.text, to: page)
        for field in ["name", "organisation", "phone"] { form["keuze.\(field)"] = "getypt" }
        #expect(try await world.send(form, as: person.coach).status == 303)
        #expect(try await relation(world, person).name == Self.told)
    }

    @Test func `without a choice nothing is stored, and what was chosen stays chosen`() async throws {
        let world = try await WebWorld()
        let (person, page, answer) = try await stale(world)
        var form = try SentForm(in: answer.text, to: page)
        form["keuze.name"] = "bewaard"
        form["keuze.phone"] = "iets-anders"
        let again = try await world.send(form, as: person.coach)
        #expect(
            again.status == 422 && again.text.contains("id=\"e-phone\"") && again.text.contains("id=\"e-organisation\"")
        )
        #expect(!again.text.contains("id=\"e-name\""))
        #expect(try await relation(world, person).phone == "09 222 22 22")
        var rest = try SentForm(in: again.text, to: page)
        #expect(rest["keuze.name"] == "bewaard")
        rest["keuze.phone"] = "bewaard"
        rest["keuze.organisation"] = "getypt"
        #expect(try await world.send(rest, as: person.coach).status == 303)
        let stored = try await relation(world, person)
        #expect(stored.name == "Ilse Maes" && stored.organisation == "VDAB Gent" && stored.phone == "09 222 22 22")
    }

    @Test func `who is overtaken again while choosing is asked again`() async throws {
        let world = try await WebWorld()
        let (person, page, answer) = try await stale(world)
        var theirs = try await world.form(page, as: person.coordinator)
        theirs["name"] = "Ilse Maes-Declercq"
        #expect(try await world.send(theirs, as: person.coordinator).status == 303)
        var form = try SentForm(in: answer.text, to: page)
        form["keuze.name"] = "bewaard"
        form["keuze.organisation"] = "getypt"
        form["keuze.phone"] = "getypt"
        let again = try await world.send(form, as: person.coach)
        #expect(again.status == 409 && again.text.contains("Ilse Maes-Declercq") && again.text.contains("Ilse Maes<"))
        #expect(try await relation(world, person).name == "Ilse Maes-Declercq")
    }

    @Test func `fifty pairs of changes at once: one of each pair is stored, the other is shown both`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let facts = RelationFacts(party: .vdab, name: "Ilse", organisation: "", phone: "", email: "")
        let id = try await world.house.casework.addRelation(facts, of: person.id, as: person.coach.actor)
        let page = person.page("relaties", "\(id)", "wijzigen")
        for round in 0..<50 {
            var (mine, theirs) = (
                try await world.form(page, as: person.coach), try await world.form(page, as: person.coordinator)
            )
            mine["name"] = "Mijn \(round)"
            theirs["name"] = "Hun \(round)"
            let (one, other) = (mine, theirs)
            async let first = world.send(one, as: person.coach)
            async let second = world.send(other, as: person.coordinator)
            let answers = try await [first, second]
            #expect(answers.map(\.status).sorted() == [303, 409])
            let name = try await relation(world, person).name
            #expect(name == (answers[0].status == 303 ? "Mijn \(round)" : "Hun \(round)"))
            let overtaken = try #require(answers.first { $0.status == 409 })
            #expect(overtaken.text.contains("Mijn \(round)<") && overtaken.text.contains("Hun \(round)<"))
        }
    }

    @Test func `who may not see the file any more is told nothing of it`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let facts = RelationFacts(party: .vdab, name: "Ilse", organisation: "", phone: "", email: "")
        let id = try await world.house.casework.addRelation(facts, of: person.id, as: person.coach.actor)
        let page = person.page("relaties", "\(id)", "wijzigen")
        var form = try await world.form(page, as: person.coach)
        form["name"] = "Mijn naam"
        let other = try await world.visitor(.coach, "andere-coach")
        let version = try await world.house.casework.plan(of: person.id, as: person.coach.actor).trajectory.version
        try await world.house.casework.assignCoach(
            other.actor.id,
            to: person.id,
            version: version,
            as: person.coordinator.actor
        )
        #expect(try await world.send(form, as: person.coach).status == 404)
    }
}
