import Domain
import Exchange
import Testing

struct DelimitedTableTests {
    private func table(_ text: String) throws -> DelimitedTable { try DelimitedTable(bytes: Array(text.utf8)) }

    @Test(arguments: [
        ("a;b\r\n1;2\r\n", ";"), ("a,b\n1,2", ","), ("a\tb\r1\t2\r", "tab"), ("\"a,x\";b\n1;2", "quoted"),
        ("sep=,\r\na,b\r\n1,2", "named"), ("sep=|\na|b\n1|2", "named"), ("\r\n\r\na;b\r\n1;2", "after empty lines"),
    ])
    func `separator and line ends are found out`(text: String, what: String) throws {
        let table = try table(text)
        #expect(table.header == (what == "quoted" ? ["a,x", "b"] : ["a", "b"]))
        #expect(table.records.map(\.cells) == [["1", "2"]])
    }

    @Test func `rows count as in the spreadsheet: breaks within quotes make none, empty lines do`() throws {
        let table = try table("a;b\r\n\"1\r\n1\n1\";2\r\n\r\n;\r\n3;4")
        #expect(table.records.map(\.row) == [2, 5])
        #expect(table.records.map(\.cells) == [["1\r\n1\n1", "2"], ["3", "4"]])
    }

    @Test func `Excel's own first line is no row`() throws {
        #expect(try table("sep=;\r\na;b\r\n1;2").records.map(\.row) == [2])
    }

    @Test(arguments: [
        ("\"a \"\"b\"\" c\"", "a \"b\" c"), ("\"\"", ""), ("\"\"\"\"", "\""), ("a\"b", "a\"b"), ("\"a;b\"", "a;b"),
        ("\"a\"  ", "a"),
    ])
    func `quotes read as RFC 4180 says`(written: String, cell: String) throws {
        #expect(try table("h;i\n\(written);x").records.first?.cells == [cell, "x"])
    }

    @Test(arguments: [
        ("1;\"open", DelimitedTable.Damage.Kind.unclosedQuote, 1), ("\"1\"x;2", .textAfterQuote, 0),
        (String(repeating: "x", count: 40_000) + ";2", .cellTooLong, 0),
        (String(repeating: ";", count: 300), .tooManyCells, 200),
    ])
    func `a damaged row is set apart and the next ones are read`(
        line: String,
        kind: DelimitedTable.Damage.Kind,
        cell: Int
    ) throws {
        let table = try table("a;b\n1;2\n\(line)\n3;4\n")
        #expect(table.records.map(\.row) == [2, 3, 4])
        #expect(table.records[1].damage?.kind == kind)
        #expect(table.records[1].damage?.cell == cell)
        #expect(table.records[2].cells == ["3", "4"])
        #expect(table.records[2].damage == nil)
    }

    @Test func `an open quote does not swallow the sound quotes after it`() throws {
        let table = try table("a;b\n1;\"open\n3;\"four; and more\"\n5;6")
        #expect(table.records.map(\.row) == [2, 3, 4])
        #expect(table.records.map { $0.damage != nil } == [true, false, false])
        #expect(table.records[1].cells == ["3", "four; and more"])
    }

    @Test func `a file of broken quotes is refused as a whole with its first row`() {
        let text = "a;b\n1;2\n" + String(repeating: "\"x\"y;2\n", count: 200)
        #expect(throws: DelimitedError.unclosedQuote(row: 3)) { try DelimitedTable(bytes: Array(text.utf8)) }
        #expect(throws: DelimitedError.unclosedQuote(row: 1)) { try DelimitedTable(bytes: Array("a;\"b\n1;2".utf8)) }
    }

    @Test func `what is too much is refused with its limit`() {
        let rows = Array(("a\n" + String(repeating: "x\n", count: 50_001)).utf8)
        #expect(throws: DelimitedError.tooManyRows(limit: 50_000)) { try DelimitedTable(bytes: rows) }
        let large = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_001)
        #expect(throws: DelimitedError.tooLarge(limit: 10_000_000)) { try DelimitedTable(bytes: large) }
        let wide = Array(String(repeating: "a;", count: 201).utf8)
        #expect(throws: DelimitedError.tooManyColumns(limit: 200)) { try DelimitedTable(bytes: wide) }
        for empty in ["", "\u{FEFF}", "\r\n \r\n;;"] {
            #expect(throws: DelimitedError.empty) { try DelimitedTable(bytes: Array(empty.utf8)) }
        }
    }

    @Test func `as many rows as allowed are read`() throws {
        let table = try table("a\n" + String(repeating: "x\n", count: 50_000))
        #expect(table.records.count == 50_000)
        #expect(table.records.last?.row == 50_001)
    }

    @Test(arguments: [
        (Array("é;€".utf8), "UTF-8"), ([0xEF, 0xBB, 0xBF] + Array("é;€".utf8), "with mark"),
        ([0xE9, 0x3B, 0x80], "Windows-1252"),
        ([0xFF, 0xFE, 0xE9, 0, 0x3B, 0, 0xAC, 0x20], "UTF-16, little end first"),
        ([0xFE, 0xFF, 0, 0xE9, 0, 0x3B, 0x20, 0xAC], "UTF-16, big end first"),
    ])
    func `letters read the same in every encoding`(bytes: [UInt8], encoding: String) throws {
        #expect(try DelimitedTable(bytes: bytes).header == ["é", "€"], "\(encoding)")
    }

    @Test func `every byte of Windows-1252 has its letter, five have none`() throws {
        let high = (UInt8(0x80)...0xFF).flatMap { [$0, UInt8(ascii: ";")] }
        let letters = try DelimitedTable(bytes: Array("a\n".utf8) + high.prefix(180)).records.first?.cells ?? []
        #expect(letters.count { $0 == "\u{FFFD}" } == 5)
        #expect(letters.prefix(0x20).joined() == "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
        #expect(letters.dropFirst(0x21).first == "¡")
    }

    @Test func `a letter that UTF-8 with a mark lost is shown as lost, not guessed`() throws {
        let table = try DelimitedTable(bytes: [0xEF, 0xBB, 0xBF] + Array("a\nx".utf8) + [0xE9])
        #expect(table.records.first?.cells == ["x\u{FFFD}"])
    }

    @Test(
        arguments: [
            [0x50, 0x4B, 0x03, 0x04, 20, 0, 6], [0xD0, 0xCF, 0x11, 0xE0, 1], [0x61, 0, 0x3B, 0, 0x62, 0],
            [0xFF, 0xFE, 0x61],
            [0xFF, 0xFE, 0x00, 0xD8],
        ] as [[UInt8]]
    )
    func `a workbook and other bytes that are no text are refused`(bytes: [UInt8]) {
        #expect(throws: DelimitedError.encoding) { try DelimitedTable(bytes: bytes) }
    }

    /// Whatever the bytes, the reader answers, and rows only rise.
    @Test func `no bytes make the reader stumble`() {
        var random = SeededGenerator(seed: 1252)
        let common = Array("\"\";;,,\r\n\n\tab=é'sep=;".utf8) + [0x80, 0x81, 0xFF, 0]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...120, using: &random)
            let bytes = (0..<count).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random) : common.randomElement(using: &random) ?? 0
            }
            guard let table = try? DelimitedTable(bytes: bytes) else { continue }
            let rows = table.records.map(\.row)
            #expect(zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }, "\(bytes)")
            #expect(table.records.allSatisfy { !$0.cells.isEmpty })
        }
    }
}
