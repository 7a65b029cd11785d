import Crypto
import Domain
import TestHouse
import Testing

@testable import Storage

/// What is sealed opens again, and only where and for whom it was sealed.
struct SealingTests {
    private let participant = ID<Participant>("p-1")

    private func key() -> SymmetricKey { SymmetricKey(size: .bits256) }

    /// Texts of every length around the edges of a block, with whatever people and machines type.
    static func texts() -> [String] {
        var dice = SeededGenerator(seed: 8)
        let scalars: [Unicode.Scalar] = [
            "a", "é", "ß", "\u{0}", "\u{80}", "\n", "\u{301}", "中", "😀", "\u{1F}", "'", "\\",
        ]
        let made = (0..<120).map { length in
            String(String.UnicodeScalarView((0..<length).map { _ in scalars.randomElement(using: &dice) ?? "a" }))
        }
        return made + ["", "\u{80}", "\u{0}\u{0}", "v1.", String(repeating: "x", count: 20_000)]
    }

    @Test func `every text comes back as it was`() throws {
        let (key, place) = (key(), SealedColumn.contactNote.place(row: "c-1", of: participant))
        for text in Self.texts() {
            let sealed = try SealedText.seal(text, with: key, at: place)
            #expect(Array(try SealedText.open(sealed, with: key, at: place).utf8) == Array(text.utf8))
        }
    }

    @Test func `the same text never looks the same, and short ones are of one length`() throws {
        let (key, place) = (key(), SealedColumn.findingStatement.place(row: "f-1", of: participant))
        let one = try SealedText.seal("goed", with: key, at: place)
        #expect(try SealedText.seal("goed", with: key, at: place) != one)
        for level in ["", "geen", "ernstig beperkt"] {
            #expect(try SealedText.seal(level, with: key, at: place).utf8.count == one.utf8.count)
        }
    }

    @Test func `a text opens in no other row or column, for nobody else and with no other key`() throws {
        let key = key()
        let sealed = try SealedText.seal(
            "epilepsie",
            with: key,
            at: SealedColumn.contactNote.place(row: "r-1", of: participant)
        )
        let elsewhere = [
            SealedColumn.contactNote.place(row: "r-2", of: participant),
            SealedColumn.pauseExplanation.place(row: "r-1", of: participant),
            SealedColumn.contactNote.place(row: "r-1", of: ID("p-2")),
            // The same letters, cut elsewhere.
            SealedColumn.contactNote.place(row: "r-1p", of: ID("-1")),
        ]
        for place in elsewhere {
            #expect(throws: VaultError.broken) { try SealedText.open(sealed, with: key, at: place) }
        }
        #expect(throws: VaultError.broken) {
            try SealedText.open(
                sealed,
                with: self.key(),
                at: SealedColumn.contactNote.place(row: "r-1", of: participant)
            )
        }
    }

    @Test func `changing any letter, cutting or lengthening is noticed`() throws {
        let (key, place) = (key(), SealedColumn.contactNote.place(row: "r-1", of: participant))
        let sealed = Array(try SealedText.seal("in opname tot vrijdag", with: key, at: place))
        for position in sealed.indices {
            for letter in ["A", "B", "_", "=", "é"] as [Character] where letter != sealed[position] {
                var changed = sealed
                changed[position] = letter
                #expect(throws: VaultError.broken) { try SealedText.open(String(changed), with: key, at: place) }
            }
        }
        for wrong in [String(sealed.dropLast()), String(sealed) + "A", "", "v1.", "v2" + String(sealed.dropFirst(2))] {
            #expect(throws: VaultError.broken) { try SealedText.open(wrong, with: key, at: place) }
        }
    }

    @Test func `bytes have one spelling in base64url`() {
        var dice = SeededGenerator(seed: 64)
        for length in 0..<70 {
            let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
            let text = Base64URL.text(bytes)
            #expect(Base64URL.bytes(text.utf8).map(Array.init) == bytes)
            #expect(!text.contains { "+/=".contains($0) })
        }
        #expect(
            Base64URL.bytes("AB".utf8) == nil && Base64URL.bytes("A".utf8) == nil && Base64URL.bytes("A+".utf8) == nil
        )
    }

    @Test func `what a finding says is packed and unpacked whatever stands in its text`() throws {
        for text in Self.texts() {
            let statement = FindingStatement(
                subject: "gezondheid",
                level: text.isEmpty ? nil : "zwaar",
                text: text,
                day: text.count.isMultiple(of: 2) ? Day(number: 20_000) : nil,
                certainty: text.count.isMultiple(of: 3) ? .advised : nil,
                evidence: .documentSeen
            )
            let back = try FindingStatement(packed: statement.packed())
            #expect(Array(back.text.utf8) == Array(text.utf8))
            #expect(back.subject == statement.subject && back.level == statement.level && back.day == statement.day)
            #expect(back.certainty == statement.certainty && back.evidence == .documentSeen)
        }
        let broken = FindingStatement(
            subject: "a\u{1F}b",
            level: nil,
            text: "",
            day: nil,
            certainty: nil,
            evidence: .declared
        )
        #expect(throws: StorageError.self) { try broken.packed() }
    }
}
