import Domain
import ReferenceData
import Testing

struct ReferenceBookTests {
    private let book = ReferenceBook.shipped

    @Test func `the prisons of both provinces are there, each with an address`() {
        #expect(book.prisons.count == 9)
        #expect(book.prisons.allSatisfy { !$0.address.isEmpty && $0.postcode.count == 4 && !$0.municipality.isEmpty })
        #expect(Set(book.prisons.map(\.province)) == ["oost-vlaanderen", "west-vlaanderen"])
        #expect(
            book.prisons.allSatisfy {
                $0.nis?.count == 5 && $0.source?.hasPrefix("https://justitie.belgium.be/") == true
            }
        )
        #expect(Set(book.prisons.map(\.code)).count == 9)
    }

    @Test(arguments: [
        ("gevangenis gent", "gent"), ("Gent (Nieuwe Wandeling)", "gent"), ("brugge", "brugge"),
        ("Penitentiair Complex Brugge ", "brugge"), ("Ruiselede", "ruiselede"), ("Dendermonde (nieuw)", "dendermonde"),
        ("GEVANGENIS VAN GENT", "gent"), ("Hulpgevangenis Dendermonde", "dendermonde-hulp"), ("P.C. Brugge", "brugge"),
        ("Detentiehuis Kortrijk", "kortrijk"), ("PLC Ruiselede", "ruiselede"), ("Gevangenis Oudenaarde", "oudenaarde"),
    ])
    func `a prison is known by the spellings partners use`(text: String, code: String) {
        #expect(book.prisons.named(text)?.code == code)
    }

    @Test func `no spelling means two prisons`() {
        let spellings = book.prisons.flatMap { [$0.name] + $0.aliases }.map(Folding.key)
        #expect(Set(spellings).count == spellings.count)
    }

    @Test func `a prison that does not exist is not guessed`() {
        #expect(book.prisons.named("Gevangenis Atlantis") == nil)
        #expect(book.prisons.nearlyNamed("Gevangenis Atlantis").isEmpty)
        #expect(book.prisons.nearlyNamed("").isEmpty)
    }

    @Test(arguments: [
        ("Gevangenis Oudenarde", ["oudenaarde"]), ("Penitentiar complex Bruge", ["brugge"]),
        ("Ruislede", ["ruiselede"]),
    ])
    func `a prison that is misspelt is offered, not taken`(text: String, codes: [String]) {
        #expect(book.prisons.named(text) == nil)
        #expect(book.prisons.nearlyNamed(text).map(\.code) == codes)
    }

    @Test func `a prison holds from its first day to its last`() throws {
        #expect(try book.prisons(on: Day(iso: "2023-12-31")).isEmpty)
        #expect(try book.prisons(on: Day(iso: "2024-01-01")).count == 9)
        #expect(book.prison("gent")?.name == "Gevangenis Gent")
    }

    @Test(arguments: [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-08-15", "2026-11-01",
        "2026-11-11", "2026-12-25", "2024-04-01", "2025-04-21", "2027-03-29",
    ])
    func `a public holiday is known in every year`(day: String) throws {
        #expect(try book.holidays.name(of: Day(iso: day)) != nil)
    }

    @Test func `a year has ten holidays`() {
        for year in 2024...2040 {
            let days = Day.year(year)
            let holidays = (0...days.upperBound.days(since: days.lowerBound)).filter {
                book.holidays.name(of: days.lowerBound.adding(days: $0)) != nil
            }
            #expect(holidays.count == 10 || holidays.count == 9, "\(year): \(holidays.count)")
        }
    }

    @Test func `the next working day skips weekend and holiday`() throws {
        #expect(try book.holidays.workingDay(onOrAfter: Day(iso: "2026-05-23")) == Day(iso: "2026-05-26"))
    }

    @Test(arguments: [("9000", true), ("8755", true), ("1000", true), ("90000", false), ("9999", false), ("", false)])
    func `a postcode exists or does not`(code: String, exists: Bool) {
        #expect(book.postcodes.contains(code) == exists)
        #expect(book.postcodes.count > 1100)
    }
}
