import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// A match that was declined, in the pages: it is not there, and who would wonder is told why (A6).
struct DeclinedPairPagesTests {
    private let world: WebWorld
    private let person: GuidedPerson
    private let company: ID<Employer>
    private let vacancy: ID<Vacancy>
    private let employer: WebWorld.Visitor
    private static let title = "Orderpicker voor de avond"

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
        let casework = world.house.casework
        company = try await casework.addEmployer(
            EmployerFacts(name: "Magazijn Proef", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: person.coordinator.actor
        )
        employer = try await world.visitor(.employer, "Karel")
        try await world.house.desk.setEmployer(company, insteadOf: nil, user: employer.actor.id, as: .machine)
        vacancy = try await casework.addVacancy(
            Self.facts(Self.title),
            reference: "1",
            of: company,
            as: person.coordinator.actor
        )
        let sheet = try await casework.profileSheet(of: person.id, as: person.coach.actor)
        let profile = NewProfile(
            statements: [
                .words(.targets, ["orderpicker"]), .words(.origin, ["9000"]),
                .competence("orders-verzamelen", level: 3),
            ],
            removedBecause: "",
            observer: Observer(name: "Katrien", party: .coach),
            evidence: .observed,
            day: WebWorld.today,
            version: sheet.version
        )
        try await casework.noteProfile(profile, of: person.id, as: person.coach.actor)
    }

    private static func facts(_ title: String) throws -> VacancyFacts {
        VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9333")),
            occupation: "orderpicker",
            tasks: [VacancyTask(words: "Orders", competence: "orders-verzamelen", weight: 5)],
            weeklyQuarters: 152,
            times: [.day],
            forms: [.permanent],
            postcode: "9000",
            municipality: "Gent"
        )
    }

    /// The person is put forward, shown, and steps back, or the employer says no.
    /// - Returns: the page of it.
    @discardableResult
    private func decline(_ vacancy: ID<Vacancy>? = nil, byEmployer: Bool = false) async throws -> String {
        let casework = world.house.casework
        let new = NewIntroduction(vacancy: vacancy ?? self.vacancy, pitch: "Werkt nauwkeurig.")
        let id = try await casework.proposeIntroduction(new, of: person.id, as: person.coach.actor)
        try await move(id, .show)
        if byEmployer {
            let shown = try await introduction(id)
            try await casework.answerIntroduction(
                shown.reference,
                version: shown.version,
                by: .decline,
                because: .lacksExperience,
                as: employer.actor
            )
        } else {
            try await move(id, .stepBack, .tooFar)
        }
        return person.page("voorstellingen", id.rawValue)
    }

    private func introduction(_ id: ID<Introduction>) async throws -> Introduction {
        try await world.house.casework.introduction(id, of: person.id, as: person.coach.actor).introduction
    }

    private func move(
        _ id: ID<Introduction>,
        _ act: IntroductionAct,
        _ reason: IntroductionReason? = nil
    ) async throws {
        try await world.house.casework.moveIntroduction(
            id,
            of: person.id,
            version: introduction(id).version,
            by: act,
            because: reason,
            as: person.coach.actor
        )
    }

    private func change() async throws {
        let listed = try await world.house.casework.vacancy(vacancy, as: person.coordinator.actor).vacancy
        var facts = listed.facts
        facts.weeklyQuarters = 120
        try await world.house.casework.changeVacancy(
            vacancy,
            version: listed.version,
            facts,
            as: person.coordinator.actor
        )
    }

    private func text(_ path: String, as visitor: WebWorld.Visitor) async throws -> String {
        let answer = try await world.send(.get, path, as: visitor)
        #expect(answer.status == .ok && !answer.text.contains("⟦"), "\(path)")
        return answer.text
    }

    @Test func `the coach reads which vacancy is not on the list and when it was declined, with the way there`()
        async throws
    {
        let (list, propose) = (person.page("passende-vacatures"), "voorstelling?vacature=\(vacancy)")
        #expect(try await text(list, as: person.coach).contains(propose))
        let page = try await decline()
        let without = try await text(list, as: person.coach)
        #expect(!without.contains(propose) && without.contains("1 vacature staat hier niet"))
        #expect(without.contains("href=\"\(page)\"") && without.contains("afgewezen op 24/11/2026"))
        #expect(without.contains("geen andere open vacature die past"))
        let asked = try await text(person.page("past-vacature") + "?een=\(vacancy)", as: person.coach)
        #expect(asked.contains("werd dit al afgewezen") && !asked.contains(propose))
        try await change()
        let again = try await text(list, as: person.coach)
        #expect(again.contains(propose) && !again.contains("staat hier niet"))
    }

    @Test func `the participant does not find it, nor who said no, in any language`() async throws {
        let own = try await world.visitor(.participant, "Tariq", of: person.id)
        #expect(try await text("/mijn-vacatures", as: own).contains(Self.title))
        try await decline()
        let languages = [("nl", "al neen zei"), ("en", "said no"), ("fr", "avez dit non")]
        for (language, words) in languages {
            let page = try await text("/mijn-vacatures?taal=\(language)", as: own)
            #expect(!page.contains(Self.title) && page.contains(words) && !page.contains("afgewezen"))
        }
        try await change()
        #expect(try await text("/mijn-vacatures", as: own).contains(Self.title))
    }

    @Test(arguments: [false, true])
    func `why not tells a participant of the no and its day, whichever side said it, until something changed`(
        byEmployer: Bool
    ) async throws {
        let own = try await world.visitor(.participant, "Tariq", of: person.id)
        let languages = [
            ("nl", "U of de werkgever zei neen op 24/11/2026.", "komt pas terug"),
            ("en", "You or the employer said no on 24 November 2026.", "comes back only when"),
            ("fr", "Vous ou l&#39;employeur avez dit non le 24/11/2026.", "ne revient que si"),
        ]
        func page(_ language: String) async throws -> String {
            try await text("/mijn-vacatures/waarom-niet?vacature=\(vacancy)&taal=\(language)", as: own)
        }
        for (language, said, back) in languages {
            let before = try await page(language)
            #expect(before.contains(Self.title) && !before.contains(said) && !before.contains(back))
        }
        try await decline(byEmployer: byEmployer)
        for (language, said, back) in languages {
            let after = try await page(language)
            #expect(after.contains(said) && after.contains(back), "\(language)")
            // Why it would fit is still told; the reason of the no is not.
            #expect(after.contains("class=\"meter\"") && !after.contains("te weinig ervaring"))
        }
        try await change()
        for (language, said, _) in languages { #expect(try await !page(language).contains(said)) }
    }

    @Test func `candidates, shortlist and tour leave it out, and tell the way to it to the own coach alone`()
        async throws
    {
        let other = try await world.visitor(.coach, "Bert")
        let round = try await world.house.casework.openRound(
            "Ronde",
            in: "reintegratie-door-werk",
            as: person.coordinator.actor
        )
        let facts = TourFacts(
            day: WebWorld.today.adding(days: 7),
            opens: try #require(ClockTime("09:00")),
            minutes: 90,
            place: "Gent",
            capacity: 2,
            talks: TalkTimes()
        )
        _ = try await world.house.casework.addTour(
            facts,
            at: company,
            vacancies: [vacancy],
            to: round,
            as: person.coordinator.actor
        )
        try await world.house.casework.select([person.id], for: round, as: person.coordinator.actor)
        let page = try await decline()
        for path in ["/vacatures/\(vacancy)/kandidaten", "/shortlists/\(vacancy)"] {
            let own = try await text(path, as: person.coach)
            #expect(own.contains("1 persoon staat hier niet") && own.contains("href=\"\(page)\""), "\(path)")
            let foreign = try await text(path, as: other)
            #expect(!foreign.contains(person.id.rawValue) && !foreign.contains("afgewezen op"), "\(path)")
        }
        let divided = try await text("/rondleidingen/\(round)", as: person.coordinator)
        #expect(
            divided.contains("Wat past, werd eerder afgewezen") && !divided.contains("Past bij geen enkele vacature")
        )
        try await change()
        let candidates = try await text("/vacatures/\(vacancy)/kandidaten", as: person.coach)
        #expect(candidates.contains("Kenmerk") && !candidates.contains("staat hier niet"))
        #expect(try await !text("/rondleidingen/\(round)", as: person.coordinator).contains("eerder afgewezen"))
    }

    @Test func `the list asks no more of the store when more was declined`() async throws {
        let list = person.page("passende-vacatures")
        func statements() async throws -> Int {
            _ = try await text(list, as: person.coach)
            let before = world.statements
            _ = try await text(list, as: person.coach)
            return world.statements - before
        }
        try await decline()
        let few = try await statements()
        for number in 2...5 {
            let more = try await world.house.casework.addVacancy(
                Self.facts("Orderpicker \(number)"),
                reference: "\(number)",
                of: company,
                anyway: true,
                as: person.coordinator.actor
            )
            try await decline(more)
        }
        #expect(try await statements() == few)
    }

    @Test func `the page that tells how matching works tells of it`() async throws {
        #expect(try await world.send(.get, "/hoe-matching-werkt").text.contains("Wat niet terugkomt"))
    }
}
