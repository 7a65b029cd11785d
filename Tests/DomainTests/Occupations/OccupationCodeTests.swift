import Domain
import Testing

struct OccupationCodeTests {
    @Test(arguments: [("9333", 9333), ("0110", 110), ("8344", 8344), ("2111", 2111)])
    func `a unit group of ISCO-08 is read`(text: String, number: Int) {
        #expect(OccupationCode(text)?.number == number)
        #expect(OccupationCode(text)?.description == text)
    }

    @Test(arguments: [
        "", "933", "93333", "9330", "9999", "0000", "abcd", " 9333", "9333 ", "-933", "９３３３", "9 33", "+333",
    ])
    func `what is no unit group is not`(text: String) { #expect(OccupationCode(text) == nil) }

    @Test func `there are 436 of them, as in ISCO-08`() {
        #expect(OccupationCode.count == 436)
        #expect((0...9999).count { OccupationCode(String(10_000 + $0).dropFirst().description) != nil } == 436)
    }

    @Test func `the words of the engine keep their places`() {
        #expect(Licence.allCases.map(\.rawValue) == ["AM", "B", "BE", "C", "CE", "D", "G", "forklift"])
        #expect(Certificate.allCases.count == 9)
        #expect(PhysicalDemand.allCases.count == 12)
        #expect(WorkingTime.allCases.count == 12)
        #expect(LanguageLevel.allCases.map(\.number) == Array(0...6))
    }
}
