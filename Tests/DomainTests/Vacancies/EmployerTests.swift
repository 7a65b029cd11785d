import Domain
import Testing

struct EmployerTests {
    private func employer(
        _ name: String,
        _ number: String = "0909990058",
        id: String = "e1",
        organisation: OrganisationKind = .company,
        isAmbassador: Bool = false,
        merged: EmployerMerge? = nil
    ) throws -> Employer {
        Employer(
            id: ID(id),
            number: try EnterpriseNumber(number),
            facts: EmployerFacts(name: name, organisation: organisation, isAmbassador: isAmbassador),
            merged: merged
        )
    }

    @Test(arguments: [
        ("Lindebouw 8 nv", "LINDEBOUW 8", true), ("Lindebouw 8 nv", "N.V. Linde-bouw 8", true),
        ("Bakkerij Dehaene bvba", "Bakkerij De Haene", true), ("Atelier Coté", "atelier cote vzw", true),
        ("Lindebouw 8", "Lindebouw 9", false), ("bv", "nv", false), ("", "", true),
    ])
    func `names are the same apart from spelling and legal form`(one: String, other: String, same: Bool) {
        #expect((EmployerLikeness.key(one) == EmployerLikeness.key(other)) == same)
    }

    @Test func `who has the same number comes before who has the same name, and who was merged is left out`() throws {
        let known = [
            try employer("Linde nv", "0909990157", id: "a"), try employer("Anders", "0909990058", id: "b"),
            try employer("Linde bv", "0909990256", id: "c", merged: EmployerMerge(into: ID("a"), reason: "één")),
        ]
        let number = try EnterpriseNumber("0909990058")
        let twins = EmployerLikeness.twins(number: number, name: "LINDE", among: known)
        #expect(twins.map(\.employer.id) == [ID("b"), ID("a")])
        #expect(twins.map(\.likeness) == [.number, .name])
        #expect(EmployerLikeness.twins(number: number, name: "LINDE", among: known, except: ID("a")).count == 1)
    }

    @Test func `every mistake is told at its field`() throws {
        let today = try Day(iso: "2026-11-26")
        let facts = EmployerFacts(
            name: "",
            nace: "a.b",
            ambassadorSince: today.adding(days: 1),
            email: "jobs"
        )
        #expect(Set(facts.faults(on: today).all.map(\.field)) == ["name", "nace", "email", "ambassadorSince"])
        #expect(EmployerFacts(name: "A", isAmbassador: true, ambassadorSince: today).faults(on: today).isEmpty)
    }

    @Test(arguments: [
        ("maatwerk", false, OrganisationKind.socialEconomy), ("Sociale economie", false, .socialEconomy),
        ("bouw", false, .company), ("maatwerk", true, .agency), ("Overheid", false, .publicService),
        ("", false, .company),
    ])
    func `the kind is read from a list`(sector: String, isAgency: Bool, kind: OrganisationKind) {
        #expect(OrganisationKind(sector: sector, isAgency: isAgency) == kind)
    }

    @Test func `ambassadors are approached first, then agencies, then companies, each by distance`() throws {
        let all = [
            ApproachCandidate(employer: try employer("Ver", id: "1"), metres: 900, vacancies: 3, asks: []),
            ApproachCandidate(employer: try employer("Dicht", id: "2"), metres: 100, vacancies: 0, asks: []),
            ApproachCandidate(employer: try employer("Onbekend", id: "3"), metres: nil, vacancies: 0, asks: []),
            ApproachCandidate(
                employer: try employer("Uitzend", id: "4", organisation: .agency),
                metres: 5000,
                vacancies: 0,
                asks: []
            ),
            ApproachCandidate(
                employer: try employer("Ambassadeur", id: "5", isAmbassador: true),
                metres: nil,
                vacancies: 0,
                asks: []
            ),
        ]
        let expected = ["5", "4", "2", "1", "3"]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let order = ApproachOrder.sorted(all.shuffled(using: &generator)).map(\.employer.id.rawValue)
            #expect(order == expected)
        }
    }

    @Test func `concerns that come back at most employers stand first`() throws {
        let day = try Day(iso: "2026-11-26")
        func concern(_ kind: ConcernKind, _ employer: String, answer: String = "") -> EmployerConcern {
            EmployerConcern(
                id: ID("\(kind)\(employer)\(answer)"),
                employer: ID(employer),
                kind: kind,
                words: "x",
                answer: answer,
                notedOn: day,
                by: "K"
            )
        }
        let counts = ConcernCount.counts(of: [
            concern(.cost, "a"), concern(.cost, "a", answer: "ja"), concern(.language, "a"), concern(.language, "b"),
        ])
        #expect(counts.map(\.kind) == [.language, .cost])
        #expect(counts.map(\.employers) == [2, 1] && counts.map(\.concerns) == [2, 2])
        #expect(counts.map(\.answered) == [0, 1])
    }
}

struct EmployerAskTests {
    private func ask(
        _ occupation: String = "orderpicker",
        on day: String,
        answer: AskAnswer = .pending,
        next: String? = nil,
        id: String = "a"
    ) throws -> EmployerAsk {
        EmployerAsk(
            id: ID(id),
            employer: ID("e"),
            occupation: occupation,
            askedOn: try Day(iso: day),
            askedBy: ID("k"),
            askedByName: "Katrien",
            way: .phone,
            answer: answer,
            nextOn: try next.map { try Day(iso: $0) }
        )
    }

    @Test(arguments: [
        ("2026-11-01", nil, true), ("2026-08-28", nil, false), ("2026-08-29", nil, true),
        ("2026-11-01", "2026-11-26", false), ("2026-11-01", "2026-11-27", true), ("2026-06-01", "2026-12-01", true),
    ])
    func `an ask stands in the way until its next day, or for ninety days`(
        day: String,
        next: String?,
        stands: Bool
    ) throws {
        let today = try Day(iso: "2026-11-26")
        let asks = [try ask(on: day, next: next)]
        #expect((EmployerAsk.earlier(for: "orderpicker", on: today, among: asks) != nil) == stands)
        #expect(EmployerAsk.earlier(for: "lasser", on: today, among: asks) == nil)
    }

    @Test func `of several asks the latest is told`() throws {
        let today = try Day(iso: "2026-11-26")
        let asks = [
            try ask(on: "2026-11-01", id: "a"), try ask(on: "2026-11-20", id: "b"), try ask(on: "2026-11-10", id: "c"),
        ]
        #expect(EmployerAsk.earlier(for: "orderpicker", on: today, among: asks)?.id == ID("b"))
    }

    @Test(arguments: [
        (AskAnswer.no, "2026-11-20", nil, []), (.later, "2026-11-20", nil, ["next"]),
        (.later, "2026-11-20", "2026-12-20", []), (.talk, "2026-11-27", nil, ["day"]),
        (.talk, "2026-10-31", nil, ["day"]),
        (.pending, "2026-11-20", "2026-11-20", ["next"]), (.pending, "2026-11-20", "2030-01-01", ["next"]),
    ])
    func `an answer comes after the ask, and who says later says when`(
        answer: AskAnswer,
        day: String,
        next: String?,
        fields: [String]
    ) throws {
        let asked = try ask(on: "2026-11-01")
        let faults = asked.faults(
            answering: answer,
            on: try Day(iso: day),
            next: try next.map { try Day(iso: $0) },
            today: try Day(iso: "2026-11-26")
        )
        #expect(faults.all.map(\.field) == fields)
    }
}

struct VacancyStateTests {
    private static let today = Day(number: 20_783)  // 2026-11-26

    private func vacancy(filled: Int, last: Int?, isClosed: Bool) throws -> Vacancy {
        let group = try #require(OccupationCode("9333"))
        var facts = VacancyFacts(title: "Orderpicker", group: group, places: 2, filled: filled)
        facts.openUntil = last.map { Self.today.adding(days: $0) }
        let closing = isClosed ? VacancyClosing(reason: .withdrawn) : nil
        return Vacancy(
            id: ID("v"),
            employer: ID("e"),
            reference: "V1",
            facts: facts,
            closedOn: isClosed ? Self.today : nil,
            closing: closing
        )
    }

    @Test(arguments: VacancyState.allCases, Role.allCases)
    func `only who writes vacancies does something with one, and only what its state allows`(
        state: VacancyState,
        role: Role
    ) throws {
        let acts = Set(Vacancy.transitions.acts(from: state, by: role))
        let writers: [VacancyState: Set<VacancyAct>] = [
            .open: [.change, .close, .fill, .free], .filled: [.change, .close, .free],
            .past: [.change, .close, .reopen, .fill, .free], .closed: [.reopen],
        ]
        switch role {
        case .coach, .coordinator: #expect(acts == writers[state])
        case .machine: #expect(acts.subtracting([.pass]) == writers[state])
        default: #expect(acts.isEmpty)
        }
    }

    @Test func `a vacancy whose last day went by is closed for everybody by itself, and no sooner`() throws {
        for last in -3...3 {
            let vacancy = try vacancy(filled: 0, last: last, isClosed: false)
            #expect(vacancy.isOpen(on: Self.today) == (last >= 0))
            #expect(vacancy.acts(on: Self.today, by: .coach).contains(.reopen) == (last < 0))
        }
        let closed = try vacancy(filled: 0, last: 3, isClosed: true)
        #expect(closed.acts(on: Self.today, by: .coach) == [.reopen])
        #expect(closed.objection(toReopenUntil: Self.today.adding(days: -1), on: Self.today)?.key == "field.past")
        #expect(closed.objection(toReopenUntil: nil, on: Self.today) == nil)
    }

    @Test func `places are counted from everything that takes one, and never below none`() {
        func filling(_ places: Int) -> VacancyFilling {
            VacancyFilling(
                id: ID("\(places)"),
                vacancy: ID("v"),
                placement: nil,
                places: places,
                reason: "x",
                by: "K",
                day: Self.today
            )
        }
        #expect(VacancyFilling.filled([]) == 0)
        #expect(VacancyFilling.filled([filling(2), filling(-1), filling(1)]) == 2)
        #expect(VacancyFilling.filled([filling(-5)]) == 0)
    }

    @Test func `two vacancies are alike by employer, occupation, place and title apart from spelling`() throws {
        let one = try vacancy(filled: 0, last: nil, isClosed: false)
        var facts = one.facts
        facts.title = "ORDER PICKER"
        #expect(one.facts.isLike(facts))
        facts.postcode = "9000"
        #expect(!one.facts.isLike(facts))
    }

    @Test func `what is paid at most is not less than what is paid at least`() throws {
        var facts = try vacancy(filled: 0, last: nil, isClosed: false).facts
        facts.pay = VacancyPay(least: 1500, most: 1400, unit: .hour)
        #expect(facts.faults["payMost"] != nil)
    }
}
