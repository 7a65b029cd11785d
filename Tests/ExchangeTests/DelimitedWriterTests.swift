import Domain
import Exchange
import Testing

struct DelimitedWriterTests {
    private func text(_ cell: DelimitedCell) -> String {
        String(decoding: DelimitedWriter.lines([[cell]]), as: UTF8.self)
    }

    @Test func `a table opens in every spreadsheet: mark, semicolons, CRLF`() throws {
        let day = try Day(iso: "2025-06-30")
        let bytes = DelimitedWriter.bytes(
            header: ["Naam", "Aantal"],
            rows: [[.text("é \"x\""), .number(-5)], [.day(day), .text("")]]
        )
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "\u{FEFF}\"Naam\";\"Aantal\"\r\n\"é \"\"x\"\"\";-5\r\n30/06/2025;\"\"\r\n"
        )
    }

    @Test(arguments: [
        "=1+1", "+32 9 000", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u{FEFF}=1", "\u{200B}\u{A0}=1", "\n=1", "＝1",
        "|cmd", "'=1",
        "''=1", "=HYPERLINK(\"http://voorbeeld.test\";\"klik\")", "\t", "\u{0}=1",
    ])
    func `a text that a spreadsheet would run is written as text and reads back as it was`(cell: String) throws {
        let written = text(.text(cell))
        #expect(written.unicodeScalars.dropFirst().first == "'")
        let bytes = DelimitedWriter.bytes(header: ["kolom", "x"], rows: [[cell, "x"]])
        #expect(try DelimitedTable(bytes: bytes, isOwnExport: true).records.first?.cells == [cell, "x"])
    }

    @Test(arguments: ["Maes", "D'Hondt", "'s-Gravenwezel", "1-2", "a=b", "jan@voorbeeld.test", "", "5"])
    func `other text stays as it is`(cell: String) {
        #expect(text(.text(cell)) == "\"\(cell)\"\r\n")
    }

    @Test func `a number and a day are no formulas`() throws {
        #expect(text(.number(-5)) == "-5\r\n")
        #expect(text(.day(try Day(iso: "2025-06-30"))) == "30/06/2025\r\n")
    }

    @Test func `whatever is written reads back`() throws {
        var random = SeededGenerator(seed: 4180)
        let pieces = [
            "=", "+", "-", "@", "'", "\"", ";", ",", "\t", "\r\n", "\n", "\r", " ", "\u{FEFF}", "\u{301}", "é", "x",
            "１", "🙂",
        ]
        for _ in 0..<2000 {
            let rows = (0..<3).map { _ in
                ["x"]
                    + (0..<3).map { _ in
                        (0..<Int.random(in: 0...6, using: &random)).map { _ in
                            pieces.randomElement(using: &random) ?? ""
                        }.joined()
                    }
            }
            let bytes = DelimitedWriter.bytes(header: ["a", "b", "c", "d"], rows: rows)
            let table = try DelimitedTable(bytes: bytes, isOwnExport: true)
            #expect(table.records.map(\.cells) == rows)
            #expect(table.records.map { $0.cells.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
        }
    }
}
