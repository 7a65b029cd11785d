import Domain
import Testing

struct PasswordRulesTests {
    private let rules = PasswordRules { ["wachtwoord", "welkom", "qwertyuiop", "iloveyou", "geheim"].contains($0) }
    private let words = ["Nele Claes", "nele.claes@voorbeeld.test", "VDAB Gent"]

    private func fault(_ password: String, length: Int = 8) -> PasswordRules.Fault? {
        rules.fault(in: password, length: length, words: words)
    }

    @Test func `length is counted in characters as people see them, up to a number of bytes`() {
        #expect(fault("zeven 7", length: 8) == .short(least: 8))
        #expect(fault("veertien teken", length: 15) == .short(least: 15))
        #expect(fault("vijftien tekens", length: 15) == nil)
        // Seven family emoji are seven characters, however many bytes they take.
        #expect(fault(String(repeating: "👩‍👩‍👧‍👦", count: 7)) == .short(least: 8))
        #expect(fault("👩‍👩‍👧‍👦 is acht ") == nil)
        #expect(fault(String(repeating: "een zin ", count: 128)) == nil)
        #expect(fault(String(repeating: "een zin ", count: 128) + "x") == .long)
    }

    @Test(arguments: [
        "kat zit op de mat", "alleen kleine letters", "ALLEEN HOOFDLETTERS", "9274 1836 5501", "пароль мой длинный",
        "Ik werk al jaren bij VDAB in de stad", "opstap gaat elke dag naar het werk", "nele houdt van oude orgels",
    ])
    func `nothing is asked of composition, and own words may occur`(password: String) {
        #expect(fault(password) == nil)
    }

    @Test(arguments: [
        "wachtwoord", "Wachtwoord", "WACHTWOORD", "wachtwoord2026!", "Welkom123", "iloveyou!!!", "qwertyuiop",
        "welkomwelkom", "welkomwelkomwelkom", "aaaaaaaaaaaaaaaa", "abcabcabcabc", "12121212121212", "123456789",
        "abcdefghijklmnop", "87654321", "geheim12345",
    ])
    func `what is tried first is refused, also with digits after it or over and over`(password: String) {
        #expect(fault(password) == .common)
    }

    @Test(arguments: [
        "neleclaes", "NeleClaes2026", "nele.claes@voorbeeld.test", "claes-nele-1987", "opstapopstap", "Opstap2026!",
        "vdabgent123", "VDAB Gent 9000", "opstap geheim", "NéleClaës!!",
    ])
    func `what everybody knows of the owner and the house is refused`(password: String) {
        #expect(fault(password) == .ownWords)
    }
}
