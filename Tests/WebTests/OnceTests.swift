import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A double click, or Back and sending again, makes one record (promise 18).
struct OnceTests {
    private func filled(_ world: WebWorld, as visitor: WebWorld.Visitor) async throws -> SentForm {
        var form = try await world.form("/aanmeldingen/nieuw", as: visitor)
        form["familyName"] = "D'Hondt"
        form["givenName"] = "Gilles"
        form["birthDay"] = "14/03/1985"
        form["prison"] = "gent"
        form["reason"] = "Wil werken."
        form["consent"] = "ja"
        return form
    }

    private func referrals(_ world: WebWorld, _ coordinator: WebWorld.Visitor) async throws -> Int {
        try await world.house.casework.referrals(ReferralFilter(), after: nil, as: coordinator.actor).lines.count
    }

    @Test func `sent ten times at once, a form makes one record and leads ten times to it`() async throws {
        let world = try await WebWorld()
        let (referrer, coordinator) = (try await world.visitor(.referrer), try await world.visitor(.coordinator))
        let form = try await filled(world, as: referrer)
        let answers = try await withThrowingTaskGroup(of: WebAnswer.self) { group in
            for _ in 0..<10 { group.addTask { try await world.send(form, as: referrer) } }
            return try await group.reduce(into: [WebAnswer]()) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0.status == 303 })
        #expect(Set(answers.map(\.place)).count == 1)
        #expect(try await referrals(world, coordinator) == 1)
        // Back, and sent again.
        let again = try await world.send(form, as: referrer)
        #expect(again.status == 303 && again.place == answers.first?.place)
        #expect(try await referrals(world, coordinator) == 1)
    }

    @Test func `what is changed after it was sent is not stored, and comes back to be sent on purpose`() async throws {
        let world = try await WebWorld()
        let (referrer, coordinator) = (try await world.visitor(.referrer), try await world.visitor(.coordinator))
        var form = try await filled(world, as: referrer)
        #expect(try await world.send(form, as: referrer).status == 303)
        form["givenName"] = "Annelies"
        form["familyName"] = "Vandenbroucke"
        form["birthDay"] = "01/02/1979"
        let answer = try await world.send(form, as: referrer)
        #expect(answer.status == 409 && answer.text.contains("werd al verzonden") && answer.text.contains("Annelies"))
        #expect(try await referrals(world, coordinator) == 1)
        let onPurpose = try SentForm(in: answer.text, to: "/aanmeldingen/nieuw")
        #expect(try await world.send(onPurpose, as: referrer).status == 303)
        #expect(try await referrals(world, coordinator) == 2)
    }

    @Test func `a form with a mistake in it can be sent again as it is`() async throws {
        let world = try await WebWorld()
        let (referrer, coordinator) = (try await world.visitor(.referrer), try await world.visitor(.coordinator))
        let right = try await filled(world, as: referrer)
        var wrong = right
        wrong["birthDay"] = "31/02/1985"
        #expect(try await world.send(wrong, as: referrer).status == 422)
        #expect(try await world.send(wrong, as: referrer).status == 422)
        #expect(try await world.send(right, as: referrer).status == 303)
        #expect(try await referrals(world, coordinator) == 1)
    }

    @Test func `a form without its token, or with another's, is none of ours`() async throws {
        let world = try await WebWorld()
        let (referrer, coordinator) = (try await world.visitor(.referrer), try await world.visitor(.coordinator))
        for token in [nil, "", "kort", String(repeating: "a", count: 65)] {
            var form = try await filled(world, as: referrer)
            form["eenmaal"] = token
            #expect(try await world.send(form, as: referrer).status == 403)
        }
        #expect(try await referrals(world, coordinator) == 0)
    }

    @Test func `a contact that fulfils a moment of aftercare is noted once, and a second sending is no refusal`()
        async throws
    {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        var form = try await world.form(person.page("contact"), as: person.coach)
        form["party"] = "psd"
        form["person"] = "An"
        form["note"] = "Verlof gevraagd."
        let first = try await world.send(form, as: person.coach)
        let second = try await world.send(form, as: person.coach)
        #expect(first.status == 303 && second.status == 303 && first.place == second.place)
        let file = try await world.house.casework.file(of: person.id, as: person.coach.actor)
        #expect(file.contacts.count == 1)
    }

    @Test func `an account is made once; its link is not shown twice`() async throws {
        let world = try await WebWorld()
        let administrator = try await world.visitor(.administrator)
        var form = try await world.form("/beheer/gebruikers/nieuw", as: administrator)
        form["name"] = "Nele"
        form["email"] = "nele@voorbeeld.test"
        form["role"] = "coach"
        let first = try await world.send(form, as: administrator)
        #expect(first.status == 200 && first.text.contains("/wachtwoord/"))
        let second = try await world.send(form, as: administrator)
        #expect(second.status == 409 && !second.text.contains("/wachtwoord/"))
        #expect(try await world.house.desk.users(as: administrator.actor).count == 2)
    }

    @Test func `every form that is posted carries a token of its own`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        let pages: [(String, WebWorld.Visitor)] = [
            (person.page(), person.coordinator), (person.page("contact"), person.coach),
            ("/vandaag", person.coordinator),
            ("/aanmeldingen/nieuw", person.referrer), ("/aanmeldingen/invoer", person.coordinator),
            ("/agenda/ritmes/nieuw", person.coordinator), (person.page("afsluiten"), person.coach),
        ]
        var tokens: [String] = []
        for (page, visitor) in pages {
            let text = try await world.send(.get, page, as: visitor).text
            for part in text.components(separatedBy: "<form").dropFirst() {
                let form = part.components(separatedBy: "</form>")[0]
                guard form.contains("method=\"post\""), !form.contains("action=\"/afmelden\"") else { continue }
                let token = form.firstMatch(of: #/name="eenmaal" value="([0-9a-f]{64})"/#)
                #expect(token != nil, "\(page): \(form.prefix(120))")
                if let token { tokens.append(String(token.output.1)) }
            }
        }
        #expect(tokens.count > 5 && Set(tokens).count == tokens.count)
    }
}
