import Domain
import Testing

struct LikenessTests {
    private func facts(
        _ given: String,
        _ family: String,
        _ birth: String = "1981-12-21",
        _ number: String? = nil
    ) throws -> Likeness.Facts {
        Likeness.Facts(
            name: PersonName(given: given, family: family),
            birthDay: try Day(iso: birth),
            nationalNumber: try number.map { try NationalNumber($0) }
        )
    }

    @Test(arguments: [
        ("Tariq", "Öztürk"), ("TARIQ", "OZTURK"), ("tariq", "Oeztuerk"), ("Tariq", "O\u{308}ztu\u{308}rk"),
        (" Tariq ", "ÖZTÜRK"), ("Tāriq", "Öz\u{AD}türk"),
    ])
    func `spelling, case and accents don't make another person`(given: String, family: String) throws {
        let likeness = Likeness.of(try facts("Tariq", "Öztürk"), try facts(given, family))
        #expect(likeness == .same(Message("likeness.nameAndDay")))
    }

    @Test(arguments: [
        (("Jan", "D'Hondt"), ("Jan", "D’hondt")), (("Jean-Pierre", "Maes"), ("jean pierre", "MAES")),
        (("Dragan", "Yılmaz"), ("Dragan", "YILMAZ")), (("Søren", "Groß"), ("Soren", "GROSS")),
    ])
    func `punctuation and letters of other alphabets don't make another person`(
        one: (String, String),
        other: (String, String)
    ) throws {
        let likeness = Likeness.of(try facts(one.0, one.1), try facts(other.0, other.1))
        #expect(likeness == .same(Message("likeness.nameAndDay")))
    }

    @Test(arguments: [
        (("Dragan", "Yılmaz"), ("Dragan", "Y?lmaz")), (("Dragan", "Yılmaz"), ("Dragan", "Y?lm?s")),
        (("Alı", "Maes"), ("Al?", "Maes")), (("Dragan", "Yılmaz"), ("Dragan", "Yilmas")),
        (("Dragan", "Yılmaz"), ("Dragan Ali", "Yılmaz")), (("Dragan", "Yılmaz"), ("Yılmaz", "Dragan")),
        (("Piotr", "De Smet"), ("Piotr", "Desmet")), (("Jean-Pierre", "Maes"), ("Jeanpierre", "Maes")),
        (("Jean-Pierre", "Maes"), ("Jean", "Maes")), (("Sander", "Van den Bossche"), ("Sander", "Bossche")),
        (("Nico", "El Amrani"), ("Nico", "Amrani")), (("Yassine", "Lambrecht"), ("Y.", "Lambrecht")),
    ])
    func `a name that is nearly the same on the same birth day is worth a look`(
        one: (String, String),
        other: (String, String)
    ) throws {
        let likeness = Likeness.of(try facts(one.0, one.1), try facts(other.0, other.1))
        #expect(likeness == .likely(Message("likeness.nearName")))
    }

    @Test(arguments: [
        (("Tom", "Maes"), ("Tim", "Maes")), (("Jan", "Maes"), ("Jan", "Claeys")),
        (("Ali", "Peeters"), ("Ann", "Peeters")),
        (("Jan", "---"), ("Wim", "...")), (("", "---"), ("", "...")), (("Jan", ""), ("Jan", "Maes")),
    ])
    func `other names on one birth day are other people`(one: (String, String), other: (String, String)) throws {
        #expect(Likeness.of(try facts(one.0, one.1), try facts(other.0, other.1)) == .different)
    }

    @Test(arguments: ["1981-12-22", "1991-12-21", "1981-02-21"])
    func `the same name with one digit of the birth day another is worth a look`(birth: String) throws {
        let likeness = Likeness.of(try facts("Wim", "Maes"), try facts("WIM", "Maes", birth))
        #expect(likeness == .likely(Message("likeness.nearDay")))
        #expect(Likeness.of(try facts("Wim", "Maes"), try facts("Wim", "Maes", "1981-12-02")) == .different)
    }

    @Test func `the same name with day and month in each other's place is worth a look`() throws {
        let likeness = Likeness.of(try facts("Wim", "Maes", "1981-12-02"), try facts("Wim", "Maes", "1981-02-12"))
        #expect(likeness == .likely(Message("likeness.nearDay")))
        #expect(
            Likeness.of(try facts("Wim", "Maas", "1981-12-02"), try facts("Wim", "Maes", "1981-02-12")) == .different
        )
    }

    @Test func `one national number is one person, whatever the name`() throws {
        let one = try facts("Jan", "Maes", "1985-03-14", "85.03.14-999.96")
        let other = try facts("Ali", "Benali", "1990-01-01", "85031499996")
        #expect(Likeness.of(one, other) == .same(Message("likeness.number")))
    }

    @Test func `two valid numbers of one register are two people, unless name and birth day agree`() throws {
        let one = try facts("Jan", "Maes", "1985-03-14", "85031499996")
        #expect(Likeness.of(one, try facts("Jan", "Maes", "1985-03-15", "85031400028")) == .different)
        #expect(Likeness.of(one, try facts("Jan", "Maas", "1985-03-14", "85031400028")) == .different)
        let likeness = Likeness.of(one, try facts("Jan", "Maes", "1985-03-14", "85031400028"))
        #expect(likeness == .likely(Message("likeness.otherNumber")))
    }

    @Test func `a BIS number may have been replaced by one of the register`() throws {
        let before = try facts("Jan", "Maes", "1990-07-01", "90270199980")
        let after = try facts("JAN", "Maes", "1990-07-01", "85031499996")
        #expect(Likeness.of(before, after) == .likely(Message("likeness.renumbered")))
        #expect(Likeness.of(before, try facts("Ali", "Benali", "1990-07-01", "85031499996")) == .different)
    }

    /// Names of random words with random spelling over random birth days.
    @Test func `likeness is symmetric, everybody is like themselves, and spelling never changes it`() throws {
        var random = SeededGenerator(seed: 20_240_101)
        let givens = ["ann", "ann-lies", "öznur"]
        let families = ["de smet", "desmet", "öztürk", "y?lmaz", "yılmaz", "d'hondt"]
        let days = try ["1981-12-02", "1981-02-12", "1981-12-03"].map { try Day(iso: $0) }
        let numbers = try [
            nil, NationalNumber("85031499996"), NationalNumber("85031400028"), NationalNumber("90270199980"),
        ]
        func anybody() -> Likeness.Facts {
            Likeness.Facts(
                name: PersonName(
                    given: givens.randomElement(using: &random) ?? "",
                    family: families.randomElement(using: &random) ?? ""
                ),
                birthDay: days.randomElement(using: &random) ?? days[0],
                nationalNumber: numbers.randomElement(using: &random) ?? nil
            )
        }
        var outcomes: Set<Likeness> = []
        for _ in 0..<4000 {
            let (one, other) = (anybody(), anybody())
            let likeness = Likeness.of(one, other)
            outcomes.insert(likeness)
            #expect(Likeness.of(other, one) == likeness)
            if case .same = Likeness.of(one, one) {} else { Issue.record("\(one.name) is not like themselves") }
            let loud = Likeness.Facts(
                name: PersonName(given: one.name.given.uppercased(), family: respelt(one.name.family)),
                birthDay: one.birthDay,
                nationalNumber: one.nationalNumber
            )
            #expect(Likeness.of(loud, other) == likeness, "\(loud.name) and \(other.name)")
        }
        #expect(outcomes.count == 7, "every outcome came up")
    }

    /// The same name with other accents: each vowel with a mark of its own, the dotless i with a dot.
    private func respelt(_ text: String) -> String {
        text.replacing("ı", with: "i").map { "aeou".contains($0) ? "\($0)\u{301}" : "\($0)" }.joined()
    }
}
