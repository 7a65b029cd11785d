import Domain
import Foundation
import Programmes
import Testing

/// The definition that ships, read as a user's `programme check` would.
enum Shipped {
    static let name = "reintegratie-door-werk.yaml"

    static func text() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "Programmes/\(name)"), encoding: .utf8)
    }
}

struct ShippedProgrammeTests {
    private let checked: ProgrammeFile.Checked

    init() throws { checked = ProgrammeFile.check(text: try Shipped.text(), file: Shipped.name) }

    private var programme: Programme { get throws { try #require(checked.programme) } }

    @Test func `the definition that ships has no mistake and misses no translation`() {
        #expect(checked.diagnostics == [])
        #expect(checked.programme?.code == "reintegratie-door-werk")
    }

    @Test func `the grant ends on the last day June has, and says why`() throws {
        let funding = try programme.funding
        #expect(funding.amountInCents == 25_819_414)
        #expect(funding.first.iso == "2024-01-01")
        #expect(funding.last.iso == "2025-06-30")
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
}
