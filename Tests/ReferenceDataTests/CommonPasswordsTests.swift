import ReferenceData
import Testing

struct CommonPasswordsTests {
    private let list = CommonPasswords.shipped

    @Test func `more than three thousand passwords of eight characters or more ship with the house`() {
        #expect(list.count > 5_000)
    }

    @Test(arguments: [
        "password", "12345678", "iloveyou", "qwertyuiop", "wachtwoord", "welkom01", "azertyuiop", "zomer2026",
    ])
    func `the best known are in it`(password: String) { #expect(list.contains(password)) }

    @Test(arguments: ["", "#", "paard batterij nietje", "Wachtwoord", "vier woorden samen onthouden"])
    func `what nobody tries is not`(password: String) { #expect(!list.contains(password)) }
}
