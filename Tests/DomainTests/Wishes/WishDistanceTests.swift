import Domain
import Testing

/// How far what somebody can is from what is wanted or asked (C2).
struct WishDistanceTests {
    private static let levels = ["geen", "a1", "a2", "b1"]

    @Test(
        arguments: [
            (nil, .number(38), .unknown), (.number(38), nil, .unknown), (.number(38), .number(38), .fits),
            (.number(38), .number(30), .less(8)), (.number(30), .number(38), .fits),
            (.code("b1"), .code("a1"), .levels(2)), (.code("a1"), .code("b1"), .fits),
            (.code("a2"), .code("a2"), .fits), (.code("a2"), .code("anders"), .differs),
            (.number(1), .code("a1"), .unknown),
        ] as [(FactValue?, FactValue?, WishDistance)]
    )
    func `what nobody knows stays unknown, what can be measured is measured`(
        want: FactValue?,
        can: FactValue?,
        distance: WishDistance
    ) {
        #expect(WishDistance(want: want, can: can, levels: Self.levels) == distance)
    }

    @Test func `words are the same, or to be talked about`() {
        let same = WishDistance(want: .noted, can: .noted, levels: [], words: ("Kassier", "kassier"))
        #expect(same == .fits)
        let other = WishDistance(want: .noted, can: .noted, levels: [], words: ("kok", "afwasser"))
        #expect(other == .differs)
    }

    private func occupation(
        _ dutch: LanguageLevel,
        _ licences: [Licence] = [],
        _ certificates: [Certificate] = []
    ) throws -> Occupation {
        Occupation(
            code: "proef",
            group: try #require(OccupationCode("9333")),
            title: "Proef",
            tasks: [],
            licences: licences,
            certificates: certificates,
            dutch: dutch
        )
    }

    @Test(
        arguments: [
            (nil, .unknown), ("a1", .levels(2)), ("b1", .fits), ("moedertaal", .fits), ("geen", .levels(3)),
            ("wat", .unknown),
        ] as [(String?, WishDistance)]
    )
    func `an asked level of Dutch is so many levels away`(shown: String?, distance: WishDistance) throws {
        let needs = try occupation(.b1).needs(dutch: shown, licence: nil)
        #expect(needs == [WorkNeed(asked: .dutch(.b1), distance: distance)])
    }

    @Test func `a licence is had, missing or unknown, and a higher one holds the lower`() throws {
        let driver = try occupation(.a0, [.b], [.vca])
        #expect(driver.needs(dutch: nil, licence: "c").map(\.distance) == [.fits, .unknown])
        #expect(driver.needs(dutch: nil, licence: "theorie").map(\.distance) == [.missing, .unknown])
        #expect(driver.needs(dutch: nil, licence: nil).map(\.distance) == [.unknown, .unknown])
        let lift = try occupation(.a0, [.forklift])
        #expect(lift.needs(dutch: nil, licence: "b").map(\.distance) == [.unknown], "a car licence says nothing of it")
    }
}
