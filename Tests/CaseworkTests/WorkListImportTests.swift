import Casework
import Domain
import Exchange
import Foundation
import Storage
import TestHouse
import Testing

/// Employers, vacancies and ESCO taken in (issue 5, points 6 and 7).
struct WorkListImportTests {
    private static func fixture(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: ReferralWorld.root.appending(path: "Tests/Fixtures/\(name)")))
    }

    private func employers(_ world: ReferralWorld, dryRun: Bool = false) async throws -> ImportReport {
        try await world.casework.importEmployers(
            bytes: Self.fixture("werkgevers.csv"),
            fileName: "werkgevers.csv",
            dryRun: dryRun,
            as: .machine
        )
    }

    private func vacancies(
        _ world: ReferralWorld,
        _ bytes: [UInt8]? = nil,
        dryRun: Bool = false
    ) async throws -> ImportReport {
        try await world.casework.importVacancies(
            bytes: bytes ?? Self.fixture("vacatures.csv"),
            fileName: "vacatures.csv",
            dryRun: dryRun,
            as: .machine
        )
    }

    @Test func `both lists are taken in, and again they add nothing`() async throws {
        let world = try await ReferralWorld()
        #expect(try await employers(world).count(.new) == 64)
        #expect(try await vacancies(world).count(.new) == 160)
        #expect(try await employers(world).count(.same) == 64)
        #expect(try await vacancies(world).count(.same) == 160)
        let stored = try await world.casework.vacancies(onlyOpen: false, as: world.coach.actor)
        #expect(stored.count == 160)
        let first = try #require(stored.first { $0.vacancy.reference == "V0002" })
        #expect(first.employer.facts.name == "Ardennemetaal 18 nv")
        #expect(first.vacancy.facts.tasks.map(\.words) == ["opruimen", "materiaal aanvoeren", "mortel mengen"])
        #expect(first.vacancy.facts.certificates == [.vca] && first.state == .past)
        let listed = try await world.casework.employers(EmployerFilter(), as: world.coach.actor)
        #expect(listed.employers.first?.facts.kind == .ambassador)
    }

    @Test func `a dry run says the same and stores nothing`() async throws {
        let world = try await ReferralWorld()
        #expect(try await employers(world, dryRun: true).count(.new) == 64)
        #expect(try await employers(world).count(.new) == 64)
        #expect(try await vacancies(world, dryRun: true).count(.new) == 160)
        #expect(try await world.casework.vacancies(onlyOpen: false, as: world.coach.actor).isEmpty)
    }

    @Test func `a vacancy of an employer that is not known is refused, and taken once it is`() async throws {
        let world = try await ReferralWorld()
        let report = try await vacancies(world)
        #expect(report.count(.refused) == 160)
        #expect(
            report.rows.allSatisfy {
                $0.column == "Ondernemingsnummer" && $0.reasons.first?.key == "import.unknownEmployer"
            }
        )
        _ = try await employers(world)
        #expect(try await vacancies(world).count(.new) == 160)
    }

    @Test func `the same vacancy with something else in it is the same, and what differs is told`() async throws {
        let world = try await ReferralWorld()
        _ = try await employers(world)
        let header = "Nr;Functie;ISCO-08;Ondernemingsnummer;Taken;Contractvormen;Plaatsen\r\n"
        let row = "V1;Orderpicker;9333;0909.990.058;scannen|stapelen;vast;2\r\n"
        let changed = "V1;Orderpicker;9333;0909.990.058;scannen|stapelen;vast;3\r\n"
        #expect(try await vacancies(world, Array((header + row).utf8)).count(.new) == 1)
        let again = try await vacancies(world, Array((header + changed + changed).utf8))
        #expect(again.rows.map(\.verdict) == [.same, .same])
        #expect(again.rows[0].reasons.map(\.key) == ["import.sameVacancy", "import.differs"])
        #expect(again.rows[0].reasons[1].facts["what"] == "Plaatsen «3»")
        #expect(again.rows[1].reasons.map(\.key) == ["import.sameInFile"])
    }

    @Test func `a vacancy is noted and changed by a coach, never over somebody else's change`() async throws {
        let world = try await ReferralWorld()
        _ = try await employers(world)
        let coach = world.coach.actor
        let employer = try #require(await world.casework.employers(EmployerFilter(), as: coach).employers.first)
        let group = try #require(OccupationCode("9333"))
        let task = VacancyTask(words: "scannen", competence: "goederen-scannen", weight: 5)
        var facts = VacancyFacts(title: "Orderpicker", group: group, tasks: [task], forms: [.permanent])
        let id = try await world.casework.addVacancy(facts, reference: "A1", of: employer.id, as: coach)
        #expect(try await world.casework.vacancies(onlyOpen: true, as: coach).map(\.vacancy.id) == [id])
        await #expect(throws: Faults.self) {
            try await world.casework.addVacancy(facts, reference: "A1", of: employer.id, as: coach)
        }
        facts.weeklyQuarters = 152
        try await world.casework.changeVacancy(id, version: 1, facts, as: coach)
        #expect(try await world.casework.vacancy(id, as: coach).vacancy.facts.weeklyQuarters == 152)
        await #expect(throws: Refusal.stale) {
            try await world.casework.changeVacancy(id, version: 1, facts, as: coach)
        }
        facts.places = 0
        await #expect(throws: Faults.self) {
            try await world.casework.changeVacancy(id, version: 2, facts, as: coach)
        }
    }

    @Test func `who guides nobody neither sees nor writes vacancies`() async throws {
        let world = try await ReferralWorld()
        let referrer = world.referrer.actor
        await #expect(throws: Refusal.notFound) { try await world.casework.vacancies(onlyOpen: true, as: referrer) }
        await #expect(throws: Refusal.notFound) {
            try await world.casework.importEmployers(
                bytes: Self.fixture("werkgevers.csv"),
                fileName: "x",
                dryRun: true,
                as: referrer
            )
        }
        await #expect(throws: Refusal.notFound) { try await world.casework.occupations(as: referrer) }
    }

    private func esco(_ world: ReferralWorld, skills: String, dryRun: Bool = false) async throws -> EscoReport {
        let base = "http://data.europa.eu/esco"
        let occupations = """
            conceptUri,iscoGroup,preferredLabel,altLabels,status
            \(base)/occupation/1,9333,orderverzamelaar,orderpicker,released
            """
        let relations = """
            occupationUri,relationType,skillType,skillUri
            \(base)/occupation/1,essential,skill,\(base)/skill/1
            """
        return try await world.casework.importEsco(
            files: [
                .occupations: Array(occupations.utf8), .skills: Array(skills.utf8), .relations: Array(relations.utf8),
            ],
            dryRun: dryRun,
            as: .machine
        )
    }

    @Test func `ESCO is taken in whole or not at all, and a later edition takes the place of the first`() async throws {
        let world = try await ReferralWorld()
        let coach = world.coach.actor
        let sound = "conceptUri,skillType,preferredLabel\nhttp://data.europa.eu/esco/skill/1,skill,scannen"
        let broken = "conceptUri,skillType,preferredLabel\nhttp://data.europa.eu/esco/skill/2,skill,scannen"
        #expect(try await esco(world, skills: sound, dryRun: true).isStored == false)
        #expect(try await esco(world, skills: broken).faults.map(\.row) == [2])
        #expect(try await world.casework.escoEdition(as: coach) == nil)
        #expect(try await world.casework.searchEsco("orderpicker", as: coach).isEmpty)
        #expect(try await esco(world, skills: sound).isStored)
        #expect(try await esco(world, skills: sound).isStored)
        #expect(try await world.casework.escoEdition(as: coach)?.relations == 1)
        let found = try await world.casework.searchEsco("ordrpicker", as: coach)
        #expect(found.map(\.title) == ["orderverzamelaar"])
        let view = try await world.casework.escoOccupation(found[0].uri, as: coach)
        #expect(view.essential.map(\.title) == ["scannen"] && view.optional.isEmpty)
    }
}
