import Domain
import Testing

/// Kleene's strong logic of three values, over every combination.
struct VerdictTests {
    private static let all = Verdict.allCases
    private static let pairs = all.flatMap { one in all.map { (one, $0) } }

    @Test func `not turns met and not met, and leaves unknown`() {
        #expect(Self.all.map { !$0 } == [.notMet, .met, .unknown])
        for verdict in Self.all { #expect(!(!verdict) == verdict) }
    }

    @Test(arguments: [
        (Verdict.met, Verdict.unknown, Verdict.unknown, Verdict.met), (.notMet, .unknown, .notMet, .unknown),
        (.met, .notMet, .notMet, .met), (.unknown, .unknown, .unknown, .unknown), (.met, .met, .met, .met),
        (.notMet, .notMet, .notMet, .notMet),
    ])
    func `all takes the lowest and any the highest of two`(one: Verdict, other: Verdict, all: Verdict, any: Verdict) {
        #expect(Verdict.all([one, other]) == all && Verdict.all([other, one]) == all)
        #expect(Verdict.any([one, other]) == any && Verdict.any([other, one]) == any)
    }

    @Test func `nothing to meet is met, and nothing to choose from is not`() {
        #expect(Verdict.all([]) == .met)
        #expect(Verdict.any([]) == .notMet)
    }

    @Test(arguments: pairs)
    func `the laws of De Morgan hold for three values`(one: Verdict, other: Verdict) {
        #expect(!Verdict.all([one, other]) == Verdict.any([!one, !other]))
        #expect(!Verdict.any([one, other]) == Verdict.all([!one, !other]))
    }

    @Test(arguments: pairs)
    func `all and any absorb and spread over each other`(one: Verdict, other: Verdict) {
        #expect(Verdict.all([one, .any([one, other])]) == one)
        #expect(Verdict.any([one, .all([one, other])]) == one)
        for third in Self.all {
            #expect(Verdict.all([one, .any([other, third])]) == .any([.all([one, other]), .all([one, third])]))
            #expect(Verdict.any([one, .all([other, third])]) == .all([.any([one, other]), .any([one, third])]))
        }
    }
}
