import Domain
import ReferenceData
import Testing

/// How few people a figure may be about.
struct DisclosureBookTests {
    @Test func `the shipped limit holds today and before it was written down`() throws {
        let rule = try #require(DisclosureBook.shipped.rule(on: Day(iso: "2026-11-24")))
        #expect(rule.people == 10 && rule.agesFrom == [30, 55])
        #expect(try DisclosureBook.shipped.rule(on: Day(iso: "2001-01-01")) == rule)
    }

    private static let bands: [(age: Int, from: Int?, to: Int?)] = [
        (17, nil, 29), (29, nil, 29), (30, 30, 54), (54, 30, 54), (55, 55, nil),
    ]

    @Test(arguments: bands)
    func `an age is in one band`(age: Int, from: Int?, to: Int?) throws {
        let band = try #require(DisclosureBook.shipped.rule(on: Day(iso: "2026-11-24"))).band(of: age)
        #expect(band.from == from && band.to == to)
    }
}
