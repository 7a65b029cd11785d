import Domain
import Programmes
import Testing

/// Texts that are accidents or attacks: each gets a message, and quickly.
struct HostileTextTests {
    struct Hostile: Sendable, CustomTestStringConvertible {
        let name: String
        let code: String
        let bytes: [UInt8]

        init(_ name: String, _ code: String, _ text: String) {
            self.name = name
            self.code = code
            bytes = Array(text.utf8)
        }

        init(_ name: String, _ code: String, bytes: [UInt8]) {
            self.name = name
            self.code = code
            self.bytes = bytes
        }

        var testDescription: String { name }
    }

    private static func bomb() -> String {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(uses)]\n"
        }
        return text + "? *a30\n: x\n? *a30\n: y\n"
    }

    private static func doubles() -> String { (0..<40_000).map { "k\($0 / 2): 1\n" }.joined() }
    private static func unknownKeys() -> String { (0..<40_000).map { "k\($0): 1\n" }.joined() }
    private static func keysAlone() -> String { (0..<100_000).map { "? k\($0)\n" }.joined() }
    private static func orders() -> String { (0..<40_000).map { "%TAG !a\($0)! b\n" }.joined() + "a: 1\n" }

    private static func longSign() -> String {
        let code = "x" + String(repeating: "\u{301}", count: 200_000)
        return Definition.sound + "sites:\n" + String(repeating: "  - {code: \(code), label: S}\n", count: 2)
    }

    private static func longCode() -> String {
        let code = String(repeating: "i", count: 400_000)
        let domains = (0..<500).map { "{code: d\($0), label: D}" }.joined(separator: ", ")
        return Definition.sound + "instruments:\n  - {code: \(code), label: I, lowest: 0, highest: 100, "
            + "direction: high-is-bad, domains: [\(domains)]}\n"
    }

    /// Aftercare and cadences are one list to the engine.
    private static func twoLists() -> String {
        let items = { (name: String) in (0..<9000).map { "  - {code: \(name)\($0)}\n" }.joined() }
        return Definition.sound + "aftercare:\n" + items("a") + "cadences:\n" + items("c")
    }

    static let hostile: [Hostile] = [
        Hostile("nothing", "empty-file", ""),
        Hostile("only a comment", "empty-file", "# niets\n"),
        Hostile("over the limit", "too-large", String(repeating: "a: b\n", count: 200_001)),
        Hostile("many values", "too-many-values", String(repeating: "a: 1\n", count: 40_001)),
        Hostile("many keys without a value", "too-many-values", keysAlone()),
        Hostile("alias bomb", "anchor", bomb()),
        Hostile("alias without blanks", "anchor", "[&a x,*a,*a]"),
        Hostile("brackets", "too-deep", String(repeating: "[", count: 500_000)),
        Hostile("closed brackets", "too-deep", String(repeating: "[", count: 900) + String(repeating: "]", count: 900)),
        Hostile("nested pairs", "too-deep", String(repeating: "[a: ", count: 480) + String(repeating: "]", count: 480)),
        Hostile(
            "nested braces",
            "too-deep",
            String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900)
        ),
        Hostile("dashes", "too-deep", String(repeating: "- ", count: 40_000)),
        Hostile("stairs", "too-deep", (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        Hostile("many mistakes", "too-many", Definition.sound + (0..<5000).map { "key\($0): 1\n" }.joined()),
        Hostile("many tabs", "too-many", Definition.sound + String(repeating: "#\t\n", count: 300_000)),
        Hostile("many doubles", "duplicate-key", String(repeating: "a: 1\n", count: 40_000)),
        Hostile("many doubles of many keys", "duplicate-key", doubles()),
        Hostile("many unknown keys", "unknown-key", unknownKeys()),
        Hostile("orders to the reader", "syntax-character", orders()),
        Hostile("one sign made of very many characters", "duplicate-code", longSign()),
        Hostile("a key that cannot be hidden", "duplicate-key", Definition.sound + "? [a]\n: 1\n? [a]\n: 2\n"),
        Hostile("long word", "unknown-key", Definition.sound + String(repeating: "x", count: 900) + ": 1\n"),
        Hostile("one long text", "too-long", "code: " + String(repeating: "x", count: 900_000)),
        Hostile("many lists", "not-a-mapping", "[" + String(repeating: "[],", count: 40_000) + "]"),
        Hostile("a long code in the name of many facts", "too-long", longCode()),
        Hostile("two long lists that are one", "list-too-long", twoLists()),
        Hostile(
            "a list without end",
            "list-too-long",
            Definition.sound + "phases:\n"
                + (0..<5000).map { "  - {code: p\($0), label: P, after: [p\($0 + 1)]}\n" }.joined()
        ),
        Hostile(
            "many facts that do not exist",
            "too-many",
            Definition.sound + "admission:\n  criteria:\n"
                + (0..<499).map {
                    "    - {code: c\($0), label: C, message: M, condition: {fact: fact.n\($0), is: 1}}\n"
                }
                .joined()
        ),
        Hostile(
            "many facts that are almost others",
            "too-many",
            Definition.sound + "instruments:\n"
                + (0..<20).map { number in
                    let domains = (0..<400).map { "{code: domeinnaamlang\($0), label: D}" }.joined(separator: ", ")
                    return
                        "  - {code: instrumentnaam\(number), label: I, lowest: 0, highest: 9, direction: high-is-bad, "
                        + "domains: [\(domains)]}\n"
                }
                .joined() + "admission:\n  criteria:\n"
                + (0..<499).map {
                    "    - {code: c\($0), label: C, message: M, condition: "
                        + "{fact: score.instrumentnaam\($0 % 20).domeinnaamlank\($0), is: 1}}\n"
                }
                .joined()
        ),
        Hostile(
            "instruments without end",
            "list-too-long",
            Definition.sound + "instruments:\n"
                + (0..<2000).map {
                    "  - {code: i\($0), label: I, lowest: 0, highest: 100, direction: high-is-bad, "
                        + "domains: [{code: d, label: D}]}\n"
                }.joined()
        ),
        Hostile("zero bytes", "control-character", bytes: Array(repeating: 0, count: 1000)),
        Hostile(
            "Windows-1252",
            "not-utf8",
            bytes: Array("code: proef\nname: Re".utf8) + [0xEF] + Array("ntegratie".utf8)
        ),
        Hostile("half a character", "not-utf8", bytes: [0xE2, 0x82]),
    ]

    static let codes = Set(hostile.map(\.code))

    @Test(arguments: hostile)
    func `a hostile text gets a message`(hostile: Hostile) {
        let checked = ProgrammeFile.check(bytes: hostile.bytes, file: "x.yaml")
        #expect(checked.programme == nil)
        #expect(checked.diagnostics.contains { $0.code == hostile.code }, "\(Set(checked.diagnostics.map(\.code)))")
        #expect(checked.diagnostics.count <= 201)
        #expect(checked.diagnostics.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        #expect(
            checked.diagnostics.allSatisfy { $0.message.facts.values.allSatisfy { $0.unicodeScalars.count <= 500 } }
        )
    }

    @Test func `a file that is not UTF-8 is shown where it stops being so`() throws {
        let bytes = Array("code: proef\nname: Re".utf8) + [0xEF] + Array("ntegratie".utf8)
        let remark = try #require(ProgrammeFile.check(bytes: bytes, file: "x.yaml").diagnostics.first)
        #expect(remark.line == 2 && remark.column == 9)
    }

    /// Damages the shipped definition at random; checking never traps, and what is refused is explained.
    @Test(arguments: 1...4)
    func `a damaged definition is either sound or explained`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sound = Array(try Shipped.text().utf8)
        for round in 0..<500 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let start = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes.removeSubrange(start..<end)
                case 1: bytes[start] = UInt8.random(in: 0...255, using: &random)
                case 2:
                    bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
                case 3: bytes[start] = Array("[]{}:,-?&*#|>'\"%@`!\n \t~".utf8).randomElement(using: &random) ?? 32
                default: bytes.removeSubrange(start...)
                }
                if bytes.isEmpty { bytes = [32] }
            }
            let checked = ProgrammeFile.check(bytes: bytes, file: "x.yaml")
            let isExplained = checked.diagnostics.contains { $0.severity == .error }
            #expect((checked.programme == nil) == isExplained, "seed \(seed), round \(round)")
            #expect(checked.diagnostics.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "seed \(seed), round \(round)")
        }
    }
}
