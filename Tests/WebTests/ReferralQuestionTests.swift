import Casework
import Domain
import HummingbirdTesting
import Testing
import Web

/// Who says that a person is known already is asked once, whatever else is wrong with the form.
struct ReferralQuestionTests {
    @Test func `a refusal because the referral runs keeps the answer to who it is`() async throws {
        let world = try await WebWorld()
        let person = try await GuidedPerson(in: world)
        var form = try await world.form("/aanmeldingen/nieuw", as: person.referrer)
        for (name, value) in [
            ("familyName", "Peeters"), ("givenName", "Tariq"), ("birthDay", "14/03/1985"), ("prison", "gent"),
            ("reason", "Wil werken."), ("consent", "ja"),
        ] { form[name] = value }
        let asked = try await world.send(form, as: person.referrer)
        #expect(asked.status == 200 && asked.text.contains("name=\"identity\""))
        var answered = try SentForm(in: asked.text, to: "/aanmeldingen/nieuw")
        answered["identity"] = "\(person.id)"
        let refused = try await world.send(answered, as: person.referrer)
        #expect(refused.status == 422)
        let again = try SentForm(in: refused.text, to: "/aanmeldingen/nieuw")
        #expect(again["identity"] == "\(person.id)", "the answer is still ticked")
        #expect(refused.text.contains("type=\"radio\""))
        // A mistake in a field keeps it as well.
        var wrong = answered
        wrong["birthDay"] = "31/02/1985"
        let faulty = try SentForm(in: try await world.send(wrong, as: person.referrer).text, to: "/aanmeldingen/nieuw")
        #expect(faulty["identity"] == "\(person.id)" && faulty["asked"] == "ja" && faulty["seen"] == "\(person.id)")
    }
}
