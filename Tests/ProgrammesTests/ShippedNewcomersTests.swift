import Domain
import Programmes
import Testing

/// The two programmes for newcomers: JOBROAD (rows D) and Brugge werkt (rows E).
struct ShippedNewcomersTests {
    private let today: Day

    init() throws { today = try Day(iso: "2026-11-25") }

    @Test(
        arguments: [
            ("2025-03-10", "2026-03-10", Verdict.met), ("2025-03-10", "2026-03-11", .notMet),
            ("2024-02-29", "2025-02-28", .met), ("2024-02-29", "2025-03-01", .notMet), (nil, "2026-03-10", .unknown),
        ] as [(String?, String, Verdict)]
    )
    func `the year of JOBROAD runs from the day of registration`(
        registered: String?,
        started: String,
        expected: Verdict
    ) throws {
        let indicator = try #require(try Shipped.programme("jobroad").indicator("binnen-het-jaar"))
        var facts = Facts(today: today, values: [.placementCount: .number(1)])
        facts[.placementStartedOn] = .day(try Day(iso: started))
        facts[.registeredOn] = try registered.map { .day(try Day(iso: $0)) }
        #expect(indicator.filter?.verdict(over: facts) == expected)
        #expect(indicator.windowWeeks == 52 && indicator.ripeAfterWeeks == 52)
        #expect(try Shipped.programme("jobroad").flowWeeks == 52)
    }

    /// 502 people: 15, 30 and 55 per cent, which says nothing of the forms that are none of these (D6).
    @Test(arguments: Circuit.allCases)
    func `every last known form falls under one of four shares`(circuit: Circuit) throws {
        let programme = try Shipped.programme("jobroad")
        for form in programme.contractForms where form.circuit == circuit {
            let facts = Facts(
                today: today,
                values: [.placementForm: .code(form.code), .placementESF: .code(form.esfClass.rawValue)]
            )
            let places = ["vast", "uitzend", "stage-opleiding", "andere-vorm"].filter {
                programme.indicator($0)?.filter?.isMet(over: facts) == true
            }
            #expect(places.count == 1, "\(form.code): \(places)")
        }
    }

    @Test func `Accent and VDAB both fill in the screening, beside each other`() throws {
        let screening = try #require(try Shipped.programme("jobroad").screening)
        #expect(screening.answeredBy == [.coach, .vdab] && screening.isCompared)
    }

    @Test func `JOBROAD looks at every form of start and aims at a permanent contract`() throws {
        let programme = try Shipped.programme("jobroad")
        let options = try #require(programme.decision("opstartvorm")).options.map(\.code)
        #expect(Set(options).isSuperset(of: ["art60", "werkplekleren", "uitzend"]))
        #expect(programme.contractForms.filter(\.isLasting).map(\.code) == ["vast"])
        #expect(programme.contractForm("uitzend")?.legalEmployer == .agency)
        let partners = Set(programme.partners.map(\.code))
        #expect(partners == ["vdab", "ocmw", "integratie-inburgering", "vfu", "cvo", "leerpunt", "caw"])
    }

    @Test func `Brugge selects fifty from four rounds on motivation and language acquisition`() throws {
        let entry = try Shipped.programme("brugge-werkt").entry
        #expect(entry.mode == .selectionRounds && entry.rounds == 4 && entry.quota == 50 && entry.reserve > 0)
        #expect(entry.ranking.map(\.code) == ["motivatie", "taalverwerving"])
        #expect(entry.ranking.map(\.weight) == [50, 50])
        #expect(entry.waitingOrder.first == .score)
    }

    @Test func `fifty selected and forty-nine begun are two figures`() throws {
        let programme = try Shipped.programme("brugge-werkt")
        let selected = try #require(programme.indicator("geselecteerd"))
        let begun = try #require(programme.indicator("gestart"))
        #expect(selected.cohort == .accepted && selected.target == 50)
        #expect(begun.measure == .guidances && begun.target == nil && begun.definition.contains("49"))
    }

    @Test func `four assessments by several assessors, then a talk alone and a talk with teacher and referrer`() throws
    {
        let programme = try Shipped.programme("brugge-werkt")
        #expect(programme.session("assessment")?.required == 4)
        #expect(try #require(programme.form("assessment")).answeredBy.count > 1)
        #expect(programme.session("terugkoppelingsgesprek")?.setting == .oneToOne)
        #expect(programme.session("terugkomgesprek")?.parties == [.instructor, .referrer])
    }

    @Test(
        arguments: [
            ("erkend-vluchteling", Verdict.met), ("subsidiair-beschermde", .met), ("ander", .notMet), (nil, .unknown),
        ] as [(String?, Verdict)]
    )
    func `the target group of Brugge is a residence status, not an origin`(
        status: String?,
        expected: Verdict
    ) throws {
        let criterion = try #require(try Shipped.programme("brugge-werkt").criterion("statuut"))
        var facts = Facts(today: today)
        facts[.finding("statuut")] = status.map { .code($0) }
        #expect(criterion.condition.verdict(over: facts) == expected)
    }

    @Test func `only a start that counts as activation meets it, and the first one decides`() throws {
        let programme = try Shipped.programme("jobroad")
        func placement(_ form: String, _ start: String, withdrawn: String? = nil) throws -> Placement {
            Placement(
                id: ID("\(form)-\(start)"),
                trajectory: ID("t"),
                participant: ID("p"),
                previous: nil,
                form: form,
                legalEmployer: "Bakkerij",
                workplace: "Bakkerij",
                jobTitle: "hulp",
                start: try Day(iso: start),
                withdrawal: withdrawn
            )
        }
        let first = try Day(iso: "2026-01-05")
        func metOn(_ placements: [Placement]) -> Day? {
            programme.deadline(
                registeredOn: first,
                referredOn: first,
                of: (first, first),
                over: placements
            )?.metOn
        }
        let stage = try placement("stage", "2026-02-02")
        let agency = try placement("uitzend", "2026-03-02")
        let fixed = try placement("vast", "2026-06-01")
        #expect(metOn([]) == nil && metOn([stage]) == nil)
        #expect(metOn([stage, agency, fixed]) == agency.start)
        #expect(metOn([stage, try placement("uitzend", "2026-03-02", withdrawn: "Vergissing"), fixed]) == fixed.start)
    }
}
