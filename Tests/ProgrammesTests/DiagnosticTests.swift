import Domain
import Programmes
import Testing
import Texts

struct DiagnosticTests {
    @Test func `a sound definition brings no remark`() {
        let checked = Definition.check(Definition.sound)
        #expect(checked.diagnostics == [])
        #expect(checked.programme?.code == "proef")
    }

    @Test(arguments: Fault.all)
    func `a mistake is shown where it stands`(fault: Fault) throws {
        let (text, line, column) = Definition.with(fault)
        let checked = Definition.check(text)
        let remark = try #require(
            checked.diagnostics.first { $0.code == fault.code },
            "\(checked.diagnostics.map(\.code))"
        )
        #expect(
            remark.line == line && remark.column == column,
            "\(remark.line):\(remark.column), not \(line):\(column)"
        )
        #expect(remark.severity == fault.severity)
        #expect((checked.programme == nil) == (fault.severity == .error))
        for (name, fact) in fault.facts { #expect(remark.message.facts[name] == fact) }
    }

    /// One slip should not bring a shower of remarks.
    @Test(arguments: Fault.all)
    func `a mistake brings one remark`(fault: Fault) {
        let checked = Definition.check(Definition.with(fault).text)
        #expect(Set(checked.diagnostics.map(\.code)) == [fault.code])
        if fault.severity == .error { #expect(checked.diagnostics.count == 1) }
    }

    @Test(arguments: Fault.all)
    func `a remark reads as Dutch, with every fact filled in`(fault: Fault) {
        for remark in Definition.check(Definition.with(fault).text).diagnostics {
            for message in [remark.message, remark.remedy] {
                let text = Catalogue.dutch(message)
                #expect(!text.contains("⟦") && !text.isEmpty, "\(message.key): \(text)")
            }
        }
    }

    @Test func `all mistakes of a file come out in one go, in the order of the file`() {
        let text = Definition.sound
            .replacing("name: Proef", with: "name: Proef\nname: Nog eens")
            .replacing("last: 2025-06-30", with: "last: 31.06.2025")
            .replacing("tier: health", with: "tier: helth")
            .replacing("hint: Kort", with: "hnt: Kort")
            .replacing("to_week: 12", with: "to_week: 14")
            .replacing("activation: true", with: "activation: misschien")
            .replacing("target: 30}", with: "target: 130, target: 30}")
        let found = Definition.check(text).diagnostics.map { "\($0.line) \($0.code)" }
        #expect(
            found == [
                "3 duplicate-key", "10 no-such-day", "21 outside-flow", "25 unknown-value-near", "32 unknown-key-near",
                "41 not-a-flag", "54 duplicate-key",
            ]
        )
    }

    @Test func `a key that stands three times is shown twice, also where nobody reads it`() {
        let text = Definition.sound + "vreemd: {a: 1, b: 2, a: 3, a: 4}\n"
        let line = Definition.sound.split(separator: "\n").count + 1
        let found = Definition.check(text).diagnostics.map { [$0.line, $0.column] }
        #expect(found == [[line, 1], [line, 22], [line, 28]])
    }

    @Test func `a file with Windows line ends and a byte order mark reads the same`() {
        let windows = "\u{FEFF}" + Definition.sound.replacing("\n", with: "\r\n")
        #expect(Definition.check(windows).diagnostics == [])
        let faulty = windows.replacing("tier: health", with: "tier: helth")
        #expect(Definition.check(faulty).diagnostics.map { [$0.line, $0.column] } == [[24, 37]])
        let old = Definition.sound.replacing("\n", with: "\r").replacing("tier: health", with: "tier: helth")
        #expect(Definition.check(old).diagnostics.map { [$0.line, $0.column] } == [[24, 37]])
    }

    @Test func `a column counts characters, not bytes`() {
        let text = Definition.sound.replacing("label: Zorg, tier: health", with: "label: Zörg €, tier: helth")
        #expect(Definition.check(text).diagnostics.map { [$0.line, $0.column] } == [[24, 39]])
    }

    @Test func `an untranslated text reads in Dutch`() throws {
        let text = Definition.sound.replacing("label: Vast", with: "label: {nl: Vast, fr: Fixe}")
        let form = try #require(Definition.check(text).programme?.contractForm("vast"))
        #expect(form.label == "Vast")
        #expect(form.$label[.fr] == "Fixe")
        #expect(form.$label[.en] == "Vast")
    }

    @Test(arguments: [
        ("258.194,14", 25_819_414), ("258194,14", 25_819_414), ("€ 1.000", 100_000), ("0", 0), ("7,05", 705),
    ])
    func `an amount is read as Belgians write it`(written: String, cents: Int) {
        let text = Definition.sound.replacing("1.000,50", with: written)
        #expect(Definition.check(text).programme?.funding.amountInCents == cents)
    }
}
