import Domain
import Foundation
import Programmes
import Testing
import Texts

/// What differs between two definitions, as people read it.
struct DiffWordsTests {
    private func programme(_ text: String) throws -> Programme {
        let checked = Definition.check(text)
        return try #require(checked.programme, "\(checked.diagnostics.map(\.code))")
    }

    /// The sentences for the sound definition with one piece written another way.
    private func sentences(_ piece: String, _ other: String) throws -> [String] {
        let (before, after) = (Definition.sound, Definition.sound.replacingOccurrences(of: piece, with: other))
        let (old, new) = (try programme(before), try programme(after))
        let words = ProgrammeDiffWords(.dutch, from: old, to: new)
        return ProgrammeDiff(from: old, to: new).changes.map { "\(words.section(of: $0)): \(words($0))" }
    }

    @Test(arguments: [
        ("minimum_age: 18", "minimum_age: 21", "Doelgroep: laagste leeftijd: van 18 naar 21."),
        ("name: Proef", "name: Nieuw", "Programma: naam: van «Proef» naar «Nieuw»."),
        ("from_week: 9", "from_week: 8", "Stappen: «Opstart» (opstart): eerste week van 9 naar 8."),
        ("\"1.000,50\"", "\"2.000,50\"", "Subsidie: ESF: bedrag van € 1.000,50 naar € 2.000,50."),
        ("last: 2025-06-30", "last: 2025-07-31", "Subsidie: ESF: laatste dag van 30/06/2025 naar 31/07/2025."),
        (
            "starts_with: screening", "starts_with: acceptance",
            "Flow: begin van de begeleiding: van de screening naar de aanvaarding."
        ),
        (
            "weeks: [1, 2]", "weeks: [1, 3]",
            "Nazorg en ritmes: «Nazorg» (nazorg): momenten van week 1, week 2, maand 2, maand 3 naar week 1, week 3, maand 2, maand 3."
        ),
        ("target: 80}", "target: none}", "Cijfers: «Aantal» (aantal): doel weggelaten; was 80."),
        (
            "{party: psd, after_weeks: 6}", "{party: psd, after_weeks: 4}",
            "Bewaakte contacten: PSD: aantal weken van 6 naar 4."
        ),
        (
            "{code: werk, label: Werk, positive: true}",
            "{code: werk, label: Werk, positive: true}, {code: stop, label: Gestopt, positive: false}",
            "Uitkomsten: «Gestopt» (stop): toegevoegd."
        ),
        ("[diefstal, inbraak]", "[diefstal]", "Detentie: geweigerde woorden: van diefstal, inbraak naar diefstal."),
    ])
    func `a change is one sentence`(piece: String, other: String, sentence: String) throws {
        #expect(try sentences(piece, other) == [sentence])
    }

    @Test func `a condition is written out, before and after`() throws {
        let before = """
            admission:
              criteria:
                - {code: zorg, label: Zorg, message: Zorg., condition: {fact: finding.zorg, at_least: hoog}}

            """
        let after = """
            admission:
              criteria:
                - code: zorg
                  label: Zorg
                  message: Zorg.
                  condition:
                    all:
                      - {fact: age_at_referral, at_least: 21}
                      - any:
                          - {fact: today, at_most: {weeks: 13, before: placement.planned_end}}
                          - {not: {fact: step.gesprek, is: done}}
                      - {fact: detention.toezicht, known: true}

            """
        let (old, new) = (try programme(Definition.sound + before), try programme(Definition.sound + after))
        let words = ProgrammeDiffWords(.dutch, from: old, to: new)
        let told = ProgrammeDiff(from: old, to: new).changes.map { words($0) }
        #expect(
            told == [
                """
                «Zorg» (zorg): voorwaarde eerst «Zorg is minstens Hoog», nu «leeftijd bij de aanmelding is minstens 21 en \
                (vandaag valt op of voor 13 weken voor afgesproken einde van de tewerkstelling of niet (stap «Gesprek» is \
                gedaan)) en dag waarop «Toezicht» toegekend is is bekend».
                """
            ]
        )
    }

    @Test func `from any definition that ships to any other every word has its text`() throws {
        let programmes = try Shipped.codes.map { try Shipped.programme($0) }
        for before in programmes {
            for after in programmes {
                let changes = ProgrammeDiff(from: before, to: after).changes
                #expect(changes.isEmpty == (before.code == after.code))
                let words = ProgrammeDiffWords(.dutch, from: before, to: after)
                for change in changes {
                    let text = "\(words.section(of: change)) \(words(change))"
                    #expect(!text.contains("⟦"), "\(text)")
                }
            }
        }
    }

    @Test func `every fact of the house has a name in words`() throws {
        let words = ConditionWords(.dutch, in: try programme(Definition.sound))
        for name in FactCatalogue(FactCatalogue.Declared()).names {
            #expect(words.words(of: name) != name.rawValue || name == "partner", "\(name)")
        }
    }

    @Test(arguments: ["jumpstart", "brugge-werkt", "jobroad", "arbeidstraject-art60", "reintegratie-door-werk"])
    func `every definition that ships can be simulated, and all it says has words`(code: String) throws {
        let programme = try Shipped.programme(code)
        var settings = SimulationSettings(of: programme)
        settings.months = 12
        let result = Simulation.run(programme, settings)
        #expect(result.started > 0, "nobody ever entered")
        let words = SimulationWords(.dutch, result)
        let lines =
            words.heads() + words.summary + words.assumptions + words.outcomes
            + result.figures.map { words.figure($0) } + result.months.flatMap { words.cells(of: $0) }
        for line in lines { #expect(!line.contains("⟦"), "\(line)") }
        #expect(words.heads().count == words.cells(of: try #require(result.months.first)).count)
    }
}
