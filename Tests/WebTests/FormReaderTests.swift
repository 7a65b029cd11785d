import Domain
import Testing

@testable import Web

/// What people type is read field by field, and every mistake is kept.
struct FormReaderTests {
    private func reader(_ values: [String: String]) -> FormReader { FormReader(Form(values)) }

    /// A reader of one field that was sent more than once.
    private func repeated(_ values: String...) -> FormReader {
        FormReader(Form(fields: values.map { (name: "x", value: $0) }))
    }

    /// The mistakes in the field that a reader found.
    private func keys(_ reader: FormReader) -> [String] { reader.faults.all.map { "\($0.field) \($0.message.key)" } }

    @Test func `text loses the white space around it and nothing else`() {
        var reader = reader(["x": " \u{00A0} De  Smet\nEls\t "])
        #expect(reader.text("x") == "De  Smet\nEls")
        #expect(reader.text("weg") == "")
        #expect(reader.faults.isEmpty)
        #expect(reader.required("weg") == "")
        #expect(keys(reader) == ["weg field.required"])
    }

    @Test func `a password is read as it was typed, and not when it came twice`() {
        var reader = reader(["x": " \u{7}geheim "])
        #expect(reader.secret("x") == " \u{7}geheim ")
        #expect(reader.faults.isEmpty)
        var twice = repeated("een", "twee")
        _ = twice.secret("x")
        #expect(keys(twice) == ["x field.repeated"])
    }

    @Test func `a text that is too long is refused with its length, never cut`() {
        let long = String(repeating: "é", count: 201)
        var reader = reader(["x": long, "y": String(repeating: "é", count: 200), "z": "12345"])
        #expect(reader.text("x") == long)
        #expect(reader.text("y").count == 200)
        #expect(reader.text("z", limit: 4) == "12345")
        let messages = reader.faults.all.map(\.message)
        #expect(
            messages == [
                Message("field.tooLong", ["limit": "200", "length": "201"]),
                Message("field.tooLong", ["limit": "4", "length": "5"]),
            ]
        )
    }

    @Test(arguments: ["a\u{0000}b", "a\u{0007}b", "a\u{001B}[2J", "\u{0008}"])
    func `a control character is refused`(text: String) {
        var reader = reader(["x": text])
        _ = reader.text("x")
        #expect(keys(reader) == ["x field.controlCharacter"])
    }

    @Test func `lines and tabs are no mistake`() {
        var reader = reader(["x": "a\tb\r\nc\nd"])
        #expect(reader.text("x") == "a\tb\r\nc\nd")
        #expect(reader.faults.isEmpty)
    }

    @Test func `a field that was sent twice is refused by every reader of it`() {
        let reads: [(inout FormReader) -> Void] = [
            { _ = $0.text("x") }, { _ = $0.required("x") }, { _ = $0.day("x") }, { _ = $0.requiredDay("x") },
            { _ = $0.time("x") }, { _ = $0.number("x", in: 1...9) }, { _ = $0.choice("x", as: Channel.self) },
            { _ = $0.code("x", of: ["een"]) }, { _ = $0.isTicked("x") }, { _ = $0.version("x") },
        ]
        for (index, read) in reads.enumerated() {
            var reader = repeated("", "")
            read(&reader)
            #expect(keys(reader).contains("x field.repeated"), "reader \(index)")
        }
    }

    @Test(arguments: ["24/11/2026", "24-11-2026", "24.11.2026", " 2026-11-24 "])
    func `a day is read as people write it`(text: String) throws {
        var reader = reader(["x": text])
        #expect(reader.day("x") == (try Day(iso: "2026-11-24")))
        #expect(reader.requiredDay("x") == (try Day(iso: "2026-11-24")))
        #expect(reader.faults.isEmpty)
    }

    @Test func `a day that does not exist is refused with the nearest real one`() {
        var reader = reader(["x": "31/06/2025", "y": "29.2.2026"])
        #expect(reader.day("x") == nil && reader.day("y") == nil)
        let messages = reader.faults.all.map(\.message)
        #expect(
            messages == [
                Message("field.noSuchDay", ["day": "31/6/2025", "nearest": "30/06/2025"]),
                Message("field.noSuchDay", ["day": "29/2/2026", "nearest": "28/02/2026"]),
            ]
        )
    }

    @Test(arguments: ["morgen", "24/11/26", "24/13/2026", "0/1/2026", "24/11", "24/11/2026/1", "٢٤/١١/٢٠٢٦"])
    func `what is no day is refused`(text: String) {
        var reader = reader(["x": text])
        #expect(reader.day("x") == nil)
        #expect(keys(reader) == ["x field.notADay"])
    }

    @Test func `a day that was left out is a mistake only where it must be there`() {
        var reader = reader(["x": " "])
        #expect(reader.day("x") == nil && reader.faults.isEmpty)
        #expect(reader.day("x", required: true) == nil)
        _ = reader.requiredDay("y")
        #expect(keys(reader) == ["x field.required", "y field.required"])
    }

    @Test(arguments: [
        ("9:30", "09:30"), ("09.30", "09:30"), ("9u30", "09:30"), (" 23:59 ", "23:59"), ("0:00", "00:00"),
    ])
    func `a time is read as people write it`(text: String, time: String) {
        var reader = reader(["x": text])
        #expect(reader.time("x")?.description == time)
        #expect(reader.faults.isEmpty)
    }

    @Test(arguments: ["24:00", "9:60", "9", "9:3", "half tien", "-1:00", "9:30:00"])
    func `what is no time is refused`(text: String) {
        var reader = reader(["x": text])
        #expect(reader.time("x") == nil)
        #expect(keys(reader) == ["x field.notATime"])
    }

    @Test func `a time that was left out is a mistake only where it must be there`() {
        var reader = reader([:])
        #expect(reader.time("x") == nil && reader.faults.isEmpty)
        #expect(reader.time("x", required: true) == nil)
        #expect(keys(reader) == ["x field.required"])
    }

    @Test func `a number lies within its bounds`() {
        var reader = reader(["least": "1", "most": "30", "space": " 7 "])
        #expect(reader.number("least", in: 1...30) == 1)
        #expect(reader.number("most", in: 1...30) == 30)
        #expect(reader.number("space", in: 1...30) == 7)
        #expect(reader.number("weg", in: 1...30) == nil)
        #expect(reader.faults.isEmpty)
        #expect(reader.number("weg", in: 1...30, required: true) == nil)
        #expect(keys(reader) == ["weg field.required"])
    }

    @Test(arguments: ["0", "31", "1,5", "1.5", "een", "1e3", "99999999999999999999", "- 1", "1 0"])
    func `what is no number within the bounds is refused with the bounds`(text: String) {
        var reader = reader(["x": text])
        #expect(reader.number("x", in: 1...30) == nil)
        #expect(reader.faults["x"] == Message("field.notANumber", ["least": "1", "most": "30"]))
    }

    @Test func `only a word of the list is chosen`() {
        var reader = reader(["x": "phone", "y": "Phone", "z": "raven"])
        #expect(reader.choice("x", as: Channel.self) == .phone)
        #expect(reader.choice("y", as: Channel.self) == nil)
        #expect(reader.choice("z", as: Channel.self, required: true) == nil)
        #expect(reader.choice("weg", as: Channel.self) == nil)
        #expect(reader.choice("weg", as: Channel.self, required: true) == nil)
        #expect(keys(reader) == ["y field.unknown", "z field.unknown", "weg field.chooseOne"])
    }

    @Test func `only a code that is given is chosen`() {
        var reader = reader(["x": "gent", "y": "Gent"])
        #expect(reader.code("x", of: ["gent", "brugge"]) == "gent")
        #expect(reader.code("y", of: ["gent", "brugge"]) == nil)
        #expect(reader.code("weg", of: ["gent"]) == nil)
        #expect(reader.code("weg", of: ["gent"], required: true) == nil)
        #expect(keys(reader) == ["y field.unknown", "weg field.chooseOne"])
    }

    @Test func `a box is ticked by its own word alone`() {
        var reader = reader(["x": "ja", "y": "on", "z": "", "nee": "nee"])
        let ticked = ["x", "y", "z", "weg", "nee"].map { reader.isTicked($0) }
        #expect(ticked == [true, false, false, false, false])
        #expect(keys(reader) == ["y field.unknown", "nee field.unknown"])
    }

    @Test(arguments: [("3", 3), ("0", 0), ("", -1), ("drie", -1), ("3.0", -1), ("99999999999999999999", -1)])
    func `a version that is no number is never the current one`(text: String, version: Int) {
        var reader = reader(["versie": text])
        #expect(reader.version() == version)
    }

    @Test func `every mistake is kept in the order the fields were read`() {
        var reader = reader(["dag": "31/06/2025", "uur": "25:00", "aantal": "veel"])
        _ = reader.required("naam")
        _ = reader.day("dag")
        _ = reader.time("uur")
        _ = reader.number("aantal", in: 1...9)
        #expect(
            keys(reader) == [
                "naam field.required", "dag field.noSuchDay", "uur field.notATime", "aantal field.notANumber",
            ]
        )
        #expect(throws: Faults.self) { try reader.faults.throwIfAny() }
    }

    @Test func `a form shows again what was typed, whatever it was`() {
        let form = Form(fields: [(name: "x", value: " a\u{0007} "), (name: "x", value: "b")])
        #expect(form["x"] == " a\u{0007} " && form.all("x") == [" a\u{0007} ", "b"] && form.repeats("x"))
        #expect(form["weg"] == "" && !form.repeats("weg"))
    }
}
