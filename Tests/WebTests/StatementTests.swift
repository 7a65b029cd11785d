import Casework
import Domain
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// What each page asks of the store: a list that grows must not make more statements, and one file takes at most six.
struct StatementTests {
    private let world: WebWorld
    private let person: GuidedPerson

    init() async throws {
        world = try await WebWorld()
        person = try await GuidedPerson(in: world)
    }

    /// The statements of one request, of the session and the audit log too. The definition was read before.
    private func statements(of path: String, as visitor: WebWorld.Visitor) async throws -> Int {
        _ = try await world.send(.get, path, as: visitor)
        let before = world.statements
        #expect(try await world.send(.get, path, as: visitor).status == .ok, "\(path)")
        return world.statements - before
    }

    /// Fills the file with more of everything.
    private func work(times: Int) async throws {
        let casework = world.house.casework
        for number in 1...times {
            let finding = NewFinding(
                subject: "talenten",
                level: nil,
                text: "Kan lassen, keer \(number).",
                evidence: .declared,
                observer: Observer(name: "Katrien", party: .coach),
                day: WebWorld.today
            )
            _ = try await casework.noteFinding(finding, about: person.id, as: person.coach.actor)
            let contact = NewContact(
                party: .vdab,
                person: "An Peeters",
                day: WebWorld.today,
                channel: .phone,
                note: "Gebeld."
            )
            _ = try await casework.noteContact(contact, with: person.id, as: person.coach.actor)
        }
    }

    @Test func `the page of a file takes six statements, for coach and coordinator, however much is in it`()
        async throws
    {
        for visitor in [person.coach, person.coordinator] {
            #expect(try await statements(of: person.page(), as: visitor) == 6)
        }
        try await work(times: 5)
        for visitor in [person.coach, person.coordinator] {
            #expect(try await statements(of: person.page(), as: visitor) == 6)
        }
    }

    /// A talk of the person at an employer, which stands on the employer's page.
    private func talk(at employer: String) async throws {
        let talk = NewEmployerTalk(
            employer: employer,
            kind: .company,
            day: WebWorld.today,
            time: nil,
            place: "Gent",
            accompaniedBy: "Nele",
            framing: "",
            participantAgrees: false
        )
        _ = try await world.house.casework.planEmployerTalk(talk, of: person.id, as: person.coach.actor)
    }

    @Test func `the page of an employer asks no more of the store when more people came there or elsewhere`()
        async throws
    {
        let id = try await addEmployer("Linde nv", "0909990058")
        try await talk(at: "LINDE bv")
        let few = try await statements(of: "/werkgevers/\(id)", as: person.coach)
        for employer in ["Linde", "Linde nv", "Elders", "Elders", "Linde bv"] { try await talk(at: employer) }
        #expect(try await statements(of: "/werkgevers/\(id)", as: person.coach) == few)
    }

    @Test func `the approach list asks no more of the store when there are more employers`() async throws {
        func add(_ numbers: Range<Int>) async throws {
            for number in numbers {
                let first = 8_100_000 + number
                let check = 97 - first % 97
                _ = try await world.house.casework.addEmployer(
                    EmployerFacts(name: "Bedrijf \(number)", postcode: "9000", municipality: "Gent"),
                    number: EnterpriseNumber("0\(first)\(check < 10 ? "0" : "")\(check)"),
                    as: person.coach.actor
                )
            }
        }
        let address = "/benadering?beroep=orderpicker&postcode=9000&alle=ja"
        try await add(0..<2)
        let few = try await statements(of: address, as: person.coach)
        try await add(2..<60)
        #expect(try await statements(of: address, as: person.coach) == few)
    }

    /// So many vacancies of an employer.
    private func addVacancies(
        _ numbers: Range<Int>,
        at employer: ID<Employer>,
        of occupation: String? = nil
    ) async throws {
        for number in numbers {
            let facts = VacancyFacts(
                title: "Orderpicker",
                group: try #require(OccupationCode("9333")),
                occupation: occupation,
                tasks: [VacancyTask(words: "scannen", competence: nil, weight: 5)],
                forms: [.permanent]
            )
            _ = try await world.house.casework.addVacancy(
                facts,
                reference: "\(number)",
                of: employer,
                anyway: true,
                as: person.coach.actor
            )
        }
    }

    @Test func `a second vacancy beside somebody is read, and nothing else of the person once more`() async throws {
        let employer = try await addEmployer("Linde nv", "0909990058")
        try await addVacancies(0..<2, at: employer)
        let found = try await world.house.casework.findVacancies("", as: person.coach.actor).vacancies
        try #require(found.count == 2)
        let one = person.page("past-vacature") + "?een=\(found[0].vacancy.id)"
        let alone = try await statements(of: one, as: person.coach)
        let beside = try await statements(of: "\(one)&twee=\(found[1].vacancy.id)", as: person.coach)
        // The vacancy, its tasks and its employer.
        #expect(beside == alone + 3)
    }

    private func addEmployer(_ name: String, _ number: String) async throws -> ID<Employer> {
        try await world.house.casework.addEmployer(
            EmployerFacts(name: name, postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber(number),
            as: person.coach.actor
        )
    }

    @Test func `the list of vacancies asks no more of the store when it is longer`() async throws {
        for (number, name) in [("0909990058", "Linde nv"), ("0909990157", "Bakkerij Anders")] {
            let employer = try await addEmployer(name, number)
            try await addVacancies(0..<2, at: employer)
            let few = try await statements(of: "/vacatures?zoek=gent", as: person.coach)
            try await addVacancies(2..<40, at: employer)
            #expect(try await statements(of: "/vacatures?zoek=gent", as: person.coach) == few)
        }
    }

    @Test func `the page of a job asks no more of the store when more vacancies are open in it, and elsewhere`()
        async throws
    {
        let (linde, bakery) = (
            try await addEmployer("Linde nv", "0909990058"), try await addEmployer("Bakkerij Anders", "0909990157")
        )
        try await addVacancies(0..<1, at: linde, of: "orderpicker")
        let few = try await statements(of: "/beroepen/orderpicker", as: person.coach)
        try await addVacancies(1..<20, at: linde, of: "orderpicker")
        try await addVacancies(0..<20, at: bakery, of: "hulpbakker")
        #expect(try await statements(of: "/beroepen/orderpicker", as: person.coach) == few)
    }

    @Test func `the pages that people open all day take as many statements as this record says`() async throws {
        let pages: [(path: String, visitor: WebWorld.Visitor, statements: Int)] = [
            ("/vandaag", person.coach, 20),
            ("/vandaag", person.coordinator, 19),
            ("/deelnemers", person.coach, 6),
            ("/deelnemers", person.coordinator, 7),
            ("/agenda", person.coach, 9),
            ("/aanmeldingen", person.coordinator, 9),
            ("/aanmeldingen", person.referrer, 9),
            ("/cijfers", person.coordinator, 5),
            (person.page("contact"), person.coach, 6),
            (person.page("pauze"), person.coach, 6),
            (person.page("opstart"), person.coach, 6),
        ]
        for page in pages {
            let found = try await statements(of: page.path, as: page.visitor)
            #expect(found == page.statements, "\(page.visitor.actor.role) \(page.path)")
        }
    }
}
