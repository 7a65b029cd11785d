import Casework
import Domain
import Foundation
import Reports
import Storage
import Testing

/// Figures by a condition over the history (A14), counted by hand: Nele rents and works with a permanent contract, Koen has
/// no home, Lien was only referred.
struct FigureTests {
    static let indicators = """
        indicators:
          - {code: aanmeldingen, label: Aanmeldingen, definition: Wie aangemeld werd., measure: count, cohort: referred, target: none}
          - {code: huurt, label: Huurt, definition: Wie huurt., measure: share, cohort: referred, filter: {fact: finding.woonst, is: huur}, target: 50}
          - {code: vast, label: Vast, definition: Wie vast werkt., measure: share, filter: {fact: placement.form, is: vast}, target: none}
          - {code: gestage, label: Stage, definition: Wie stage deed., measure: count, filter: {fact: sessions.stagedag.attended, at_least: 1}, target: none}
          - {code: norm, label: Norm, definition: Van wie de norm nagegaan is., measure: count, filter: {fact: step.norm, is: done}, target: none}
          - {code: fase, label: Module, definition: Wie in de module zit., measure: count, filter: {fact: phase, is: module}, target: none}
          - {code: positief, label: Positief, definition: Wie goed afsloot., measure: count, cohort: closed, filter: {fact: outcome.positive, is: true}, target: none}
          - {code: medicatie, label: Medicatie, definition: Wie iets neemt., measure: count, filter: {fact: finding.medicatie, known: true}, target: none}

        """

    private let open: OpenProgrammeWorld
    private let people: [String: ID<Participant>]

    init() async throws {
        open = try await OpenProgrammeWorld()
        try await open.count(Self.indicators)
        let nele = try await open.guided("Nele")
        try await open.fill(nele, ["medicatie": "'s avonds"], levels: ["woonst": "huur"])
        try await open.world.casework.noteSession("stagedag", on: ReferralWorld.today, of: nele, as: open.coach)
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: ReferralWorld.today
        )
        try await open.world.casework.startPlacement(
            NewPlacement(facts: facts, previous: nil),
            of: nele,
            as: open.coach
        )
        let koen = try await open.guided("Koen")
        try await open.fill(koen, [:], levels: ["woonst": "geen"])
        let lien = try await open.world.participant(of: open.world.refer(open.new("Lien", "Maes")))
        people = ["nele": nele, "koen": koen, "lien": lien]
    }

    private func value(_ code: String, on day: Day = ReferralWorld.today) async throws -> IndicatorValue {
        let report = try await open.world.on(day).figures(
            of: OpenProgrammeWorld.programme,
            at: day,
            as: open.coordinator
        )
        return try #require(report.values.first { $0.rule.code == code })
    }

    /// Who is counted in a figure.
    private func counted(_ code: String, on day: Day = ReferralWorld.today) async throws -> [String] {
        let list = try await open.world.on(day).people(
            behind: code,
            of: OpenProgrammeWorld.programme,
            at: day,
            as: open.coordinator
        ).people.filter(\.isCounted)
        return list.compactMap { person in people.first { $0.value == person.participant }?.key }.sorted()
    }

    @Test(arguments: [
        ("aanmeldingen", ["koen", "lien", "nele"]), ("huurt", ["nele"]), ("vast", ["nele"]), ("gestage", ["nele"]),
        ("norm", ["koen", "nele"]), ("fase", ["koen", "nele"]), ("positief", []),
    ])
    func `a figure counts who meets its condition`(code: String, expected: [String]) async throws {
        #expect(try await counted(code) == expected)
        #expect(try await value(code).counted == expected.count)
    }

    @Test func `of whom a fact is missing stands apart, with the fact`() async throws {
        let value = try await value("huurt")
        #expect(value.value == 333 && value.unplaced == 1 && value.people == 3)
        let list = try await open.world.casework.people(
            behind: "huurt",
            of: OpenProgrammeWorld.programme,
            at: ReferralWorld.today,
            as: open.coordinator
        ).people
        #expect(list.map(\.isCounted) == [true, false, false])
        let lien = try #require(people["lien"])
        let missing = list.filter { !$0.inCohort.missing.isEmpty }
        #expect(missing.map(\.participant) == [lien])
        #expect(missing.first?.inCohort.missing == [.finding("woonst")])
    }

    @Test func `who closes well counts from that day, and yesterday's report stays what it was`() async throws {
        let nele = try #require(people["nele"])
        let day = ReferralWorld.today.adding(days: 7)
        let version = try await open.file(nele).trajectory.version
        try await open.world.on(day).closeTrajectory(
            of: nele,
            version: version,
            TrajectoryClosing(day: day, outcome: "werk", note: ""),
            as: open.coach
        )
        #expect(try await counted("positief", on: day) == ["nele"])
        #expect(try await value("positief", on: day.adding(days: -1)).value == 0)
        // The count of people does not change by what came after.
        #expect(try await counted("fase", on: day.adding(days: -1)) == ["koen", "nele"])
    }

    @Test func `a way of years counts in the year in which it ends, and in none after it`() async throws {
        let (soon, next) = (ReferralWorld.today.adding(days: 7), ReferralWorld.today.adding(days: 366))
        for (name, day) in [("nele", soon), ("koen", next)] {
            let person = try #require(people[name])
            try await open.world.on(day).closeTrajectory(
                of: person,
                version: open.file(person).trajectory.version,
                TrajectoryClosing(day: day, outcome: "werk", note: ""),
                as: open.coach
            )
        }
        #expect(try await counted("positief", on: soon) == ["nele"])
        #expect(try await counted("positief", on: next) == ["koen"])
        #expect(try await value("aanmeldingen", on: next).value == 0)
    }

    @Test func `a start that was noted by mistake counts no more from then on`() async throws {
        let nele = try #require(people["nele"])
        let placement = try #require(try await open.world.view(nele).chain.placements.first)
        let day = ReferralWorld.today.adding(days: 2)
        try await open.world.on(day).withdrawPlacement(
            placement.id,
            of: nele,
            version: placement.version,
            reason: "Verkeerde persoon",
            as: open.coach
        )
        #expect(try await value("vast", on: day).value == 0)
        #expect(try await value("vast", on: day.adding(days: -1)).value == 500)
    }

    @Test func `who may not read a tier sees the number and not the people`() async throws {
        let report = try await open.world.casework.figures(
            of: OpenProgrammeWorld.programme,
            at: ReferralWorld.today,
            as: open.coordinator
        )
        #expect(!report.opened.contains("medicatie") && report.opened.contains("huurt"))
        #expect(report.values.first { $0.rule.code == "medicatie" }?.value == 1)
        await #expect(throws: Refusal.notFound) {
            try await open.world.casework.people(
                behind: "medicatie",
                of: OpenProgrammeWorld.programme,
                at: ReferralWorld.today,
                as: open.coordinator
            )
        }
    }
}
