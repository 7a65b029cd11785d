import Domain
import Exchange
import Foundation
import ReferenceData
import Testing

/// The list that a partner sent, with all its faults (synthetic; Tests/Fixtures).
struct RealListTests {
    private let bytes: [UInt8]
    private let list: ReferralList

    init() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Fixtures"
        )
        bytes = [UInt8](try Data(contentsOf: fixtures.appending(path: "aanmeldingen-reintegratie.csv")))
        list = try ReferralList(bytes: bytes, book: ListText.book(today: "2026-11-24"))
    }

    private func draft(row: Int) throws -> ReferralDraft {
        let found = try #require(list.rows.first { $0.row == row })
        guard let draft = found.draft else { throw found.faults[0].reason }
        return draft
    }

    @Test func `every row has one outcome`() {
        #expect(list.rows.map(\.row) == Array(2...133))
        #expect(list.notices.isEmpty)
        #expect(
            list.rows.allSatisfy { row in
                (row.draft != nil) == row.faults.isEmpty
            }
        )
    }

    /// Counted by hand, and with Python's csv and an independent check of the national numbers.
    @Test func `exactly the faulty rows are refused, each at its column`() {
        let refused = list.rows.flatMap { row in row.faults.map { "\(row.row) \($0.column): \($0.reason.key)" } }
        #expect(
            refused == [
                "9 Geboortedatum: import.noSuchDay",
                "12 Akkoord deelnemer: import.consentMissing",
                "13 Rijksregisternr: import.wrongCheck",
                "17 Datum aanmelding: import.noSuchDay",
                "33 Geboortedatum: import.underAge",
                "37 Instelling: import.unknownPrison",
                "45 Geboortedatum: import.missing",
                "49 Opleidingsniveau: import.cellCount",
                "53 Postcode: import.unknownPostcode",
                "64 Akkoord deelnemer: import.consentMissing",
                "66 Akkoord deelnemer: import.consentMissing",
                "75 Akkoord deelnemer: import.consentMissing",
                "90 Akkoord deelnemer: import.consentMissing",
                "111 Akkoord deelnemer: import.consentMissing",
                "131 Akkoord deelnemer: import.consentMissing",
            ]
        )
    }

    @Test func `letters, line breaks, quotes and formulas come through`() throws {
        #expect(try draft(row: 2).name.family == "Öztürk")
        #expect(try draft(row: 22).name.given == "Aïcha")
        #expect(try draft(row: 25).note == "Lijn een\nlijn twee; met puntkomma en \"aanhalingstekens\"")
        #expect(try draft(row: 29).name.family == "=HYPERLINK(\"http://voorbeeld.test\";\"klik\")")
    }

    @Test func `only the BIS number from before the sex was known contradicts its row`() {
        let warned = list.rows.filter { $0.draft != nil && !$0.warnings.isEmpty }
        #expect(warned.map(\.row) == [41])
        #expect(warned.first?.warnings.map(\.key) == ["import.otherBirthDay"])
        #expect(warned.first?.draft?.nationalNumber?.isBIS == true)
    }

    @Test func `the person who was sent twice is recognised, and nobody else by name and birth day`() {
        let drafts = list.rows.compactMap { row -> (row: Int, facts: Likeness.Facts)? in
            guard let draft = row.draft else { return nil }
            let facts = Likeness.Facts(name: draft.name, birthDay: draft.birthDay, nationalNumber: draft.nationalNumber)
            return (row.row, facts)
        }
        var same: [[Int]] = []
        for (position, one) in drafts.enumerated() {
            for other in drafts.dropFirst(position + 1) {
                switch Likeness.of(one.facts, other.facts) {
                case .same: same.append([one.row, other.row])
                case .likely: Issue.record("\(one.row) and \(other.row) look alike")
                case .different: break
                }
            }
        }
        // 20 and 92, 28 and 97 are other people in one birth day with one made-up national number.
        #expect(same == [[5, 21], [20, 92], [28, 97]])
    }

    @Test func `the same list reads the same in UTF-8, with and without mark, and with commas`() throws {
        let table = try DelimitedTable(bytes: bytes)
        let rows = [table.header] + table.records.map(\.cells)
        for (separator, mark) in [(";", ""), (";", "\u{FEFF}"), (",", ""), ("\t", "")] {
            let text = rows.map { cells in
                cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
            }.joined(separator: "\n")
            let again = try ReferralList(bytes: Array((mark + text).utf8), book: ListText.book(today: "2026-11-24"))
            #expect(again.rows.map(\.row) == list.rows.map(\.row))
            #expect(again.rows.map(\.draft) == list.rows.map(\.draft))
            #expect(again.rows.map(\.faults) == list.rows.map(\.faults))
        }
    }
}
