import Domain
import Foundation
import Programmes
import Testing

/// The reference of the language and its schema, held against the reader.
struct ReferenceTests {
    private static let docs = DiagnosticFixture.root.appending(path: "docs")

    /// The blocks of a page that are marked as parts of the example, or so.
    private static func examples(in page: String, marked mark: String = "example") throws -> [String] {
        let text = try String(contentsOf: docs.appending(path: page), encoding: .utf8)
        return text.components(separatedBy: "```yaml \(mark)\n").dropFirst().map { block in
            block.components(separatedBy: "```")[0]
        }
    }

    /// The whole example as it stands, and with each section that can be written another way in its place.
    private static func wholes() throws -> [String] {
        let whole = try examples(in: "programme-language.md").joined()
        let sections = whole.split(separator: /\n(?=[a-z])/).map(String.init)
        let others = try examples(in: "programme-language.md", marked: "instead").map { other -> String in
            let key = String(other.prefix { $0 != ":" }) + ":"
            let rest = sections.filter { !$0.hasPrefix(key) }
            #expect(rest.count == sections.count - 1, "\(key)")
            return rest.joined(separator: "\n") + "\n" + other
        }
        return [whole] + others
    }

    @Test func `a section that is written another way makes a sound definition as well`() throws {
        let wholes = try Self.wholes()
        #expect(wholes.count == 3)
        for whole in wholes {
            let remarks = ProgrammeFile.check(text: whole, file: "x.yaml").diagnostics
            #expect(remarks.map { "\($0.line): \($0.code) \($0.message.facts)" } == [])
        }
    }

    /// A list of funders, the screening and aftercare are read as one funder, a form and a cadence: an example of one is one of the
    /// other.
    private static func shared(_ path: String) -> String {
        if path == "funding" { return "funding[]" }
        return path.replacing(/^screening/, with: "forms[]").replacing(/^aftercare/, with: "cadences")
    }

    @Test func `every key of the language stands in an example`() throws {
        var given: [String: Set<String>] = [:]
        for whole in try Self.wholes() {
            for (path, keys) in ProgrammeFile.keys(givenIn: whole) {
                given[Self.shared(path), default: []].formUnion(keys)
            }
        }
        for (path, keys) in try Schema().keys.sorted(by: { $0.key < $1.key }) {
            let lacking = keys.subtracting(given[Self.shared(path)] ?? [])
            #expect(lacking.isEmpty, "\(path) has no example of \(lacking.sorted())")
        }
    }

    @Test(arguments: ["programme-language.md", "gids/programmataal.md"])
    func `the reference explains every key`(page: String) throws {
        let text = try String(contentsOf: Self.docs.appending(path: page), encoding: .utf8)
        let prose = text.components(separatedBy: "```").enumerated().filter { $0.offset.isMultiple(of: 2) }.map(
            \.element
        )
        let words = prose.flatMap { $0.matches(of: /`([^`\n]+)`/).flatMap { $0.1.split { !$0.isLetter && $0 != "_" } } }
        let explained = Set(words.map(String.init))
        for (path, keys) in try Schema().keys { #expect(keys.subtracting(explained) == [], "\(path)") }
    }

    @Test func `the example reads as the reference says`() throws {
        let text = try Self.examples(in: "programme-language.md").joined()
        let programme = try #require(ProgrammeFile.check(text: text, file: "x.yaml").programme)
        #expect(programme.funders.map(\.share) == [60, 40])
        #expect(programme.entry.mode == .entryMoments && programme.entry.momentsPerYear == 2)
        #expect(programme.admission.criteria.map(\.hardness) == [.hard, .soft, .soft])
        #expect(programme.phase("einde-art60")?.startsBefore == .init(fact: .ruleEnd("art60"), weeks: 13))
        #expect(programme.session("coachingsdag")?.length == .halfDays(2))
        #expect(programme.session("terugkomgesprek")?.planned == 1)
        #expect(programme.cadence("opvolggesprek")?.offsets.count == 6)
        #expect(programme.cadence("nazorg")?.stops == [.placementEnd])
        #expect(programme.outcome("gestopt")?.demands == [.handover, .advice, .receiver])
        #expect(programme.contractForm("art60")?.legalEmployer == .ocmw)
        #expect(programme.indicator("aanmeldingen")?.target == nil)
        let rule = try #require(programme.datedRule("art60"))
        #expect(rule.band(for: 40, on: try Day(iso: "2026-02-28"))?.days == 468)
        #expect(rule.band(for: 40, on: try Day(iso: "2026-03-01"))?.days == 312)
        #expect(rule.band(for: 40, on: try Day(iso: "2014-12-31")) == nil)
    }

    @Test(arguments: ["programme-language.md", "gids/programmataal.md"])
    func `the reference names every fact of the house, and the states that they can have`(page: String) throws {
        let text = try String(contentsOf: Self.docs.appending(path: page), encoding: .utf8)
        for name in FactCatalogue(FactCatalogue.Declared()).names { #expect(text.contains("`\(name)`"), "\(name)") }
        let states = TrajectoryState.allCases.map(\.rawValue) + ReferralState.allCases.map(\.rawValue)
        for state in states { #expect(text.contains("`\(state)`"), "\(state)") }
    }

    @Test func `the schema has every key that the reader knows, and no other`() throws {
        var known: [String: Set<String>] = [:]
        let fixtures = try ["weights-not-100", "bands-overlap"].map { try DiagnosticFixture.bytes(of: $0) }
        let texts =
            try [Self.examples(in: "programme-language.md").joined(), Shipped.text()]
            + fixtures.map { String(decoding: $0, as: UTF8.self) }
        for text in texts {
            for (path, keys) in ProgrammeFile.keys(readFrom: text) { known[path, default: []].formUnion(keys) }
        }
        let schema = try Schema()
        for path in Set(known.keys).union(schema.keys.keys).sorted() {
            #expect(known[path] == schema.keys[path], "\(path)")
        }
    }

    @Test func `the schema has the words that the reader takes`() throws {
        let schema = try Schema()
        let words: [(String, [String])] = [
            ("language", Language.allCases.map(\.rawValue)), ("party", Party.allCases.map(\.rawValue)),
            ("tier", Tier.allCases.map(\.rawValue)), ("weekday", Weekday.allCases.map(\.rawValue)),
            ("hardness", CriterionRule.Hardness.allCases.map(\.rawValue)),
            ("funderRole", FunderRole.allCases.map(\.rawValue)),
            ("channel", ReferrerRule.Channel.allCases.map(\.rawValue)),
            ("entryMode", EntryRules.Mode.allCases.map(\.rawValue)),
            ("waitingOrder", EntryRules.WaitingOrder.allCases.map(\.rawValue)),
            ("guidanceStart", GuidanceStart.allCases.map(\.rawValue)), ("stepAct", StepAct.allCases.map(\.rawValue)),
            ("sessionKind", SessionRule.Kind.allCases.map(\.rawValue)),
            ("sessionSetting", SessionRule.Setting.allCases.map(\.rawValue)),
            ("direction", InstrumentRule.Direction.allCases.map(\.rawValue)),
            ("detentionKind", DetentionKind.allCases.map(\.rawValue)), ("circuit", Circuit.allCases.map(\.rawValue)),
            ("esf", ESFClass.allCases.map(\.rawValue)), ("placementFact", PlacementFact.allCases.map(\.rawValue)),
            ("legalEmployer", LegalEmployer.allCases.map(\.rawValue)),
            ("cadenceAnchor", CadenceAnchor.allCases.map(\.rawValue)),
            ("cadenceStop", CadenceStop.allCases.map(\.rawValue)), ("replan", Replanning.allCases.map(\.rawValue)),
            ("pauseCause", PauseCause.allCases.map(\.rawValue)), ("demand", ClosingDemand.allCases.map(\.rawValue)),
            ("cohort", IndicatorRule.Cohort.allCases.map(\.rawValue)),
            ("period", IndicatorRule.Period.allCases.map(\.rawValue)),
            ("deadlineAnchor", DeadlineRule.Anchor.allCases.map(\.rawValue)),
            ("deadlineStart", DeadlineRule.Start.allCases.map(\.rawValue)),
            ("retentionStart", RetentionRules.Start.allCases.map(\.rawValue)),
        ]
        for (name, all) in words { #expect(schema.words(of: name) == Set(all), "\(name)") }
    }

    /// The published schema, by the paths that the reader uses.
    private struct Schema {
        private let definitions: [String: Any]
        private(set) var keys: [String: Set<String>] = [:]

        init() throws {
            let data = try Data(contentsOf: ReferenceTests.docs.appending(path: "programme.schema.json"))
            let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            definitions = root["$defs"] as? [String: Any] ?? [:]
            collect(root, at: "")
        }

        func words(of name: String) -> Set<String> {
            Set((definitions[name] as? [String: Any])?["enum"] as? [String] ?? [])
        }

        private mutating func collect(_ node: [String: Any], at path: String) {
            if let reference = node["$ref"] as? String {
                let name = String(reference.split(separator: "/").last ?? "")
                // What stands in many places has a path of its own.
                let path = ["condition": "condition", "distance": "condition.day", "text": "text"][name] ?? path
                if path == name || name == "distance", keys[path] != nil { return }
                collect(definitions[name] as? [String: Any] ?? [:], at: path)
            }
            if let properties = node["properties"] as? [String: Any] {
                keys[path, default: []].formUnion(properties.keys)
                for (key, value) in properties {
                    collect(value as? [String: Any] ?? [:], at: path.isEmpty ? key : "\(path).\(key)")
                }
            }
            if let items = node["items"] as? [String: Any] { collect(items, at: path + "[]") }
            for word in ["oneOf", "anyOf", "allOf"] {
                for part in node[word] as? [[String: Any]] ?? [] { collect(part, at: path) }
            }
        }
    }
}
