import Domain
import Testing

/// The vectors are public examples of python-stdnum and synthetic numbers outside the issued range.
struct NationalNumberTests {
    @Test(arguments: [
        ("85073003328", "1985-07-30", Sex.male), ("85031499996", "1985-03-14", .male),
        ("85031400028", "1985-03-14", .female), ("01120599952", "2001-12-05", .male),
        ("00022900046", "2000-02-29", .female), ("90470100055", "1990-07-01", .female),
        ("02513099981", "2002-11-30", .male),
        ("17073003384", "2017-07-30", .male), ("98472899765", "1998-07-28", .male),
    ])
    func `a valid number tells birth and sex`(digits: String, birth: String, sex: Sex) throws {
        let number = try NationalNumber(digits)
        #expect(try number.birthDay == Day(iso: birth))
        #expect(number.sex == sex)
    }

    @Test func `a BIS number from before the sex was known tells no sex`() throws {
        let number = try NationalNumber("90.27.01-999.80")
        #expect(number.isBIS)
        #expect(number.sex == nil)
        #expect(try number.birthDay == Day(iso: "1990-07-01"))
    }

    @Test(arguments: ["79000099978", "01490700185"])
    func `a number is of the register or of the Crossroads Bank by its month`(digits: String) throws {
        #expect(try NationalNumber(digits).isBIS == (digits == "01490700185"))
    }

    @Test func `a number with an unknown day of birth is valid and tells none`() throws {
        #expect(try NationalNumber("79000099978").birthDay == nil)
    }

    @Test(arguments: [
        "85.03.14-999.96", "85.03.14 999 96", "850314-999-96", " 85031499996 ", "85 03 14 – 999 – 96",
        "85/03/14.999/96",
        "85.03.14\u{2011}999.96", "85\u{A0}03\u{A0}14\u{A0}999\u{A0}96",
    ])
    func `the usual punctuation makes no difference`(text: String) throws {
        #expect(try NationalNumber(text) == NationalNumber("85031499996"))
        #expect(try NationalNumber(text).formatted == "85.03.14-999.96")
    }

    @Test(arguments: ["850314999", "011205999", "720307000", "680603001"], [1900, 2000])
    func `the check digits tell the century`(head: String, century: Int) throws {
        let number = try #require(Int((century == 2000 ? "2" : "") + head))
        let check = 97 - number % 97
        let birthDay = try NationalNumber(head + (check < 10 ? "0" : "") + String(check)).birthDay
        #expect(birthDay?.year == century + (Int(head.prefix(2)) ?? 0))
    }

    @Test(arguments: [
        ("12345678901", NationalNumber.Fault.wrongCheck), ("00000000000", .wrongCheck), ("85031499995", .wrongCheck),
        ("85131499969", .impossibleDate), ("8503149999", .notElevenDigits), ("850314999960", .notElevenDigits),
        ("8503149999a", .notElevenDigits), ("", .notElevenDigits), ("٨٥٠٣١٤٩٩٩٩٦", .notElevenDigits),
    ])
    func `a wrong number is refused by its kind of fault`(digits: String, fault: NationalNumber.Fault) {
        #expect(throws: fault) { try NationalNumber(digits) }
    }

    @Test func `no single wrong digit goes unseen`() throws {
        let right = Array("85031499996")
        for position in right.indices {
            for digit in "0123456789" where digit != right[position] {
                var wrong = right
                wrong[position] = digit
                #expect(throws: NationalNumber.Fault.self) { try NationalNumber(String(wrong)) }
            }
        }
    }

    @Test func `masked it shows year and check only`() throws {
        #expect(try NationalNumber("85.03.14-999.96").masked == "85.••.••-•••.96")
        #expect("\(try NationalNumber("85.03.14-999.96"))" == "85.••.••-•••.96")
    }
}
