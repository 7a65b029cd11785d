/// A number that stands for a participant or a vacancy in draws. It comes of the id alone, so it says nothing of who somebody is.
package struct DrawMark: Hashable, Sendable {
    private let bits: UInt64

    /// By FNV-1a, so that every machine has the same.
    package init(_ id: String) {
        bits = id.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    package init(_ number: Int) { bits = UInt64(truncatingIfNeeded: number) }

    /// From 0 up to 2³², for these two always the same.
    func draw(with other: DrawMark) -> Int {
        var mixed = bits &+ other.bits &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) >> 32)
    }
}

/// What a vacancy that would stand on too many lists is ranked lower by (D2, fair lists). A price of 3.4 steps ranks it four steps
/// lower for four people in ten, by draw, and three for the rest: so people who are alike in everything can be told apart.
package struct ShowingPrice: Hashable, Sendable {
    package static let free = ShowingPrice(parts: 0)

    /// 2³² of them are a step.
    package let parts: Int

    /// Never below 0, and never so much that a sum runs over.
    package init(parts: Int) { self.parts = min(max(0, parts), 1 << 60) }

    /// By how many points the vacancy is ranked lower for a person: whole steps.
    package func points(of vacancy: DrawMark, for person: DrawMark) -> Int {
        guard parts > 0 else { return 0 }
        return ((parts + person.draw(with: vacancy)) >> 32) * FairLists.step
    }
}
