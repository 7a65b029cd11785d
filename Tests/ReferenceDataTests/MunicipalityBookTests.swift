import Domain
import ReferenceData
import Testing

struct MunicipalityBookTests {
    private let book = MunicipalityBook.shipped

    @Test func `every postcode of the house has a municipality with a point`() {
        #expect(book.municipalities.count == 565)
        #expect(ReferenceBook.shipped.postcodes.allSatisfy { book.point(of: $0) != nil })
        #expect(Set(book.municipalities.map(\.nis)).count == 565)
    }

    @Test func `every prison lies in a municipality of the list`() {
        for prison in ReferenceBook.shipped.prisons {
            #expect(book.point(of: prison.postcode) != nil, "\(prison.name)")
        }
    }

    /// As the crow flies, by the kilometre, from a map.
    @Test(arguments: [
        ("9000", "8000", 36...42), ("9000", "1000", 46...54), ("9000", "2000", 47...55), ("9700", "9000", 22...28),
        ("8500", "9000", 38...46), ("8970", "8400", 37...52), ("3500", "2000", 70...75), ("9000", "9050", 0...1),
    ])
    func `distances between towns are those of a map`(one: String, other: String, kilometres: ClosedRange<Int>) throws {
        let (a, b) = (try #require(book.point(of: one)), try #require(book.point(of: other)))
        #expect(kilometres.contains(a.distance(to: b) / 1000), "\(a.distance(to: b))")
    }

    @Test func `Flanders lies north of the line that the plane begins at`() {
        let flemish = book.municipalities.filter { ["1", "3", "4", "7"].contains($0.nis.prefix(1)) }
        #expect(
            flemish.allSatisfy {
                (0...237_654).contains($0.point.x) && (0...90_000).contains($0.point.y) || $0.nis.hasPrefix("73")
            }
        )
    }

    @Test func `where two municipalities share a postcode the name decides`() {
        #expect(book.municipalities(of: "1804").count == 2)
        let names = book.municipalities(of: "1804").map(\.name.nl)
        for name in names { #expect(book.point(of: "1804", named: name) != nil) }
        #expect(book.point(of: "0000") == nil)
        #expect(book.municipalities(of: "").isEmpty)
    }

    @Test func `an origin is no address`() throws {
        let origin = try #require(book.origin(of: "9000"))
        #expect((origin.x - 500) % 1000 == 0 && (origin.y - 500) % 1000 == 0)
    }
}
