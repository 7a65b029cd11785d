import Domain
import Foundation
import Programmes
import Testing

/// The definitions that ship, read as a user's `programme check` would.
enum Shipped {
    static let codes = ["reintegratie-door-werk", "jumpstart", "arbeidstraject-art60", "jobroad", "brugge-werkt"]

    /// Read once for all tests.
    private static let checks = Dictionary(
        uniqueKeysWithValues: codes.map { code in
            (code, Result { ProgrammeFile.check(text: try text(of: code), file: code + ".yaml") })
        }
    )

    static func text(of code: String = codes[0]) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Programmes/\(code).yaml"), encoding: .utf8)
    }

    static func check(_ code: String) throws -> ProgrammeFile.Checked { try #require(checks[code]).get() }
    static func programme(_ code: String) throws -> Programme { try #require(try check(code).programme) }
}

/// What holds for every definition that ships.
struct ShippedProgrammesTests {
    /// What a description leaves open is our choice: whoever changes a number has to know which it is.
    @Test(arguments: Shipped.codes)
    func `a section with numbers says where they come from, or that they are our choice`(code: String) throws {
        var sections: [(key: String, lines: [String])] = []
        var above: [String] = []
        for line in try Shipped.text(of: code).split(separator: "\n").map(String.init) {
            if line.hasPrefix("#") {
                above.append(line)
                continue
            }
            if line.first?.isLetter == true { sections.append((String(line.prefix { $0 != ":" }), [])) }
            if sections.isEmpty { continue }
            sections[sections.count - 1].lines += above + [line]
            above = []
        }
        #expect(sections.count > 15)
        let number =
            #/(weeks|days|months|places|required|planned|quota|reserve|rounds|minutes|years)[a-z_]*: *\[?[0-9]/#
        for section in sections where section.lines.contains(where: { $0.contains(number) }) {
            let isSourced = section.lines.contains { $0.hasPrefix("#") || $0.contains(" # ") }
            #expect(isSourced, "\(section.key)")
        }
    }

    @Test(arguments: Shipped.codes)
    func `a definition that ships has no mistake, no warning and misses no translation`(code: String) throws {
        let checked = try Shipped.check(code)
        #expect(checked.diagnostics == [])
        #expect(checked.programme?.code == code)
        #expect(checked.programme?.languages == [.nl, .en, .fr])
    }

    @Test func `every definition in the folder is one of those that are tested`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Programmes")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(files.sorted() == Shipped.codes.map { $0 + ".yaml" }.sorted())
    }

    @Test(arguments: Shipped.codes)
    func `a form of start means the same in every definition`(code: String) throws {
        let first = try Shipped.programme(Shipped.codes[0])
        for form in try Shipped.programme(code).contractForms {
            guard let other = first.contractForm(form.code) else { continue }
            #expect(form.label == other.label && form.circuit == other.circuit && form.esfClass == other.esfClass)
            #expect(form.legalEmployer == other.legalEmployer && form.hasUser == other.hasUser)
            #expect(form.countsAsActivation == other.countsAsActivation)
        }
    }

    @Test(arguments: Shipped.codes)
    func `who stops early is followed by something, and an outcome that is positive is never early`(code: String) throws
    {
        for outcome in try Shipped.programme(code).outcomes where outcome.isEarly {
            #expect(!outcome.isPositive && !outcome.demands.isEmpty, "\(outcome.code)")
        }
    }

    @Test(arguments: Shipped.codes)
    func `what is said about health and justice goes before the file does`(code: String) throws {
        let retention = try #require(try Shipped.programme(code).retention)
        #expect(try #require(retention.sensitiveYears) < retention.years)
    }
}

/// Re-integratie door werk (A).
struct ShippedProgrammeTests {
    private let checked: ProgrammeFile.Checked

    init() throws { checked = try Shipped.check("reintegratie-door-werk") }

    private var programme: Programme { get throws { try #require(checked.programme) } }

    @Test func `the grant ends on the last day June has, and says why`() throws {
        let funding = try programme.funding
        #expect(funding.amountInCents == 25_819_414)
        #expect(funding.first.iso == "2024-01-01")
        #expect(funding.last?.iso == "2025-06-30")
        #expect(funding.note.contains("31.06.2025"))
    }

    @Test(arguments: ["nazorg-werknemer", "nazorg-werkgever", "nazorg-justitieassistent"])
    func `aftercare has nine moments that thin out over six months`(code: String) throws {
        let cadence = try #require(try programme.cadence(code))
        let start = try Day(iso: "2026-01-05")
        let days = cadence.offsets.map { $0.day(after: start) }
        #expect(
            cadence.offsets.map(\.description) == [
                "week-1", "week-2", "week-4", "week-6", "month-2", "month-3", "month-4", "month-5", "month-6",
            ]
        )
        #expect(days == days.sorted() && Set(days).count == 9)
        #expect(days.last?.iso == "2026-07-05")
        #expect(cadence.onlyWherePresent == (code == "nazorg-justitieassistent"))
    }

    @Test func `the flow has twelve weeks, begins with the screening and ends with a start at work`() throws {
        let programme = try programme
        #expect(programme.flowWeeks == 12)
        #expect(programme.steps.first?.doneBy == .screening)
        #expect(programme.steps.last?.doneBy == .placement)
        #expect(programme.steps.last?.toWeek == 12)
        #expect(programme.steps.map(\.fromWeek) == programme.steps.map(\.fromWeek).sorted())
    }

    @Test func `the targets are eighty guidances a year and thirty per cent activation`() throws {
        #expect(try programme.indicator("begeleidingen")?.measure == .guidances)
        #expect(try programme.indicator("begeleidingen")?.target == 80)
        #expect(try programme.indicator("activering")?.measure == .activation(ripeAfterWeeks: 12))
        #expect(try programme.indicator("activering")?.target == 30)
    }

    @Test func `employment and IBO count as activation, internships and training do not`() throws {
        let counting = try programme.contractForms.filter(\.countsAsActivation)
        #expect(counting.allSatisfy { $0.esfClass == .employment || $0.code == "ibo" })
        #expect(try programme.contractForms.filter { $0.circuit == .none }.allSatisfy { !$0.countsAsActivation })
        for code in ["vast", "bepaald", "uitzend", "stage", "werkplekleren", "ibo", "bis", "art60", "maatwerk"] {
            #expect(try programme.contractForm(code) != nil, "\(code)")
        }
    }

    @Test func `what is said about health and detention has its own tier`() throws {
        #expect(try programme.subject("gezondheid")?.tier == .health)
        #expect(try programme.subject("verslaving")?.tier == .health)
        #expect(try programme.subject("voorwaarden")?.tier == .judicial)
        #expect(try programme.subject("talenten")?.tier == .ordinary)
        #expect(try Set(programme.pauses.map(\.code)) == ["rechtbank", "overplaatsing", "ziekte", "staking"])
        #expect(try programme.minimumAge == 18)
    }

    @Test func `words are there in three languages`() throws {
        let form = try #require(try programme.contractForm("vast"))
        #expect(form.label == "Vast contract")
        #expect(form.$label[.en] == "Permanent contract")
        #expect(form.$label[.fr] == "Contrat à durée indéterminée")
    }

    @Test func `eighty a year over the eighteen months of the grant are a hundred and twenty`() throws {
        let whole = try #require(try programme.indicator("begeleidingen-looptijd"))
        #expect(whole.target == 120 && whole.period == .total && whole.cohort == .guided)
    }

    @Test func `aftercare begins by itself on the day of the start at work`() throws {
        let phase = try #require(try programme.phase("nazorg"))
        let start = try Day(iso: "2026-01-05")
        let facts = Facts(today: start, values: [.placementStartedOn: .day(start)])
        #expect(phase.startsBefore?.day.day(over: facts) == start)
        #expect(try programme.entry.mode == .sittingDays)
    }
}
