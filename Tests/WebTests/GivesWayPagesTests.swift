import Casework
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Storage
import Testing
import Web

/// What many people are shown already gives way on a list, and the page says so (D2, fair lists).
struct GivesWayPagesTests {
    private let at: MatchPagesWorld
    private var world: WebWorld { at.world }
    private var person: GuidedPerson { at.person }
    private var vacancy: ID<Vacancy> { at.vacancy }

    init() async throws { at = try await MatchPagesWorld() }

    /// A second vacancy that fits a little less, and a price of the night for the first.
    private func giveWay() async throws {
        let listed = try await world.house.casework.vacancy(vacancy, as: person.coordinator.actor)
        var facts = listed.vacancy.facts
        facts.title = "Orderpicker voor de ochtend"
        facts.tasks.append(VacancyTask(words: "Scannen", competence: "goederen-scannen", weight: 1))
        _ = try await world.house.casework.addVacancy(
            facts,
            reference: "2",
            of: listed.employer.id,
            anyway: true,
            as: person.coordinator.actor
        )
        let first = vacancy
        try await world.database.write { tx in try ShowingPriceTable.replace([first: 600 << 32], in: tx) }
    }

    private func isFirst(_ one: String, before other: String, in page: String) -> Bool {
        guard let one = page.range(of: one), let other = page.range(of: other) else { return false }
        return one.lowerBound < other.lowerBound
    }

    @Test func `what many people are shown already stands lower and says so, and one click shows the list by score`()
        async throws
    {
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        try await giveWay()
        let path = person.page("passende-vacatures")
        let usual = try await world.send(.get, path, as: person.coach).text
        #expect(isFirst("voor de ochtend", before: "voor de avond", in: usual))
        #expect(usual.contains("wordt al aan veel mensen getoond") && !usual.contains("⟦"))
        #expect(usual.contains("href=\"\(path)?grens=zonder\""))
        let all = try await world.send(.get, path + "?grens=zonder", as: person.coach).text
        #expect(isFirst("voor de avond", before: "voor de ochtend", in: all))
        #expect(all.contains("volgens de score alleen") && all.contains("href=\"\(path)\""))
        // The score is the same on either.
        let scores = [usual, all].map { page in
            Set(page.matches(of: #/[0-9]+,[0-9] van 100/#).map { String($0.output) })
        }
        #expect(scores[0] == scores[1] && scores[0].count == 2)
    }

    @Test func `participants see what gives way on their own list as well, in their language`() async throws {
        #expect(try await at.fill(MatchPagesWorld.basics).status == 303)
        let own = try await world.visitor(.participant, "Deelnemer", of: person.id)
        let before = try await world.send(.get, "/mijn-vacatures?taal=fr", as: own).text
        #expect(!before.contains("déjà montré") && !before.contains("grens=zonder"))
        try await giveWay()
        let french = try await world.send(.get, "/mijn-vacatures?taal=fr", as: own).text
        #expect(isFirst("voor de ochtend", before: "voor de avond", in: french))
        #expect(french.contains("déjà montré à beaucoup de personnes") && french.contains("taal=fr&amp;grens=zonder"))
        let all = try await world.send(.get, "/mijn-vacatures?taal=fr&grens=zonder", as: own).text
        #expect(isFirst("voor de avond", before: "voor de ochtend", in: all) && all.contains("selon le score seul"))
    }

    @Test func `the page that tells how matching works tells of the cap`() async throws {
        let page = try await world.send(.get, "/hoe-matching-werkt").text
        #expect(page.contains("5 keer zo veel lijsten") && page.contains("nooit meer dan 10 punten"))
    }
}
