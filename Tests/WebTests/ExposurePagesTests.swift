import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// The report of fair lists: which groups of people it compares, and that the coordinator alone reads it.
struct ExposurePagesTests {
    private static let addresses = [
        "/eerlijke-lijsten", "/eerlijke-lijsten?programma=reintegratie-door-werk&keer=3", "/eerlijke-lijsten/tabel.csv",
    ]
    private let world: WebWorld
    private let first: GuidedPerson

    init() async throws {
        world = try await WebWorld()
        first = try await GuidedPerson(in: world)
    }

    /// Somebody else who is guided.
    private func guide(_ number: Int, born: String, _ sex: Sex?, schooling: String?) async throws {
        let casework = world.house.casework
        let new = NewReferral(
            programme: "reintegratie-door-werk",
            name: PersonName(given: "Naam\(number)", family: "Achternaam\(number)"),
            birthDay: try Day(iso: born),
            sex: sex,
            prison: "gent",
            reason: "Wil werken.",
            hasConsent: true,
            identity: .another(than: nil)
        )
        guard case .stored(let referral) = try await casework.refer(new, as: first.referrer.actor) else {
            throw WebWorld.Unexpected()
        }
        _ = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: first.coach.actor.id,
            explanation: "",
            as: first.coordinator.actor
        )
        let found = try await casework.referral(referral, as: first.coordinator.actor).referral.participant
        let talents = ScreeningAnswer(subject: "talenten", level: nil, text: "Kan lassen.")
        let school = schooling.map { ScreeningAnswer(subject: "opleiding", level: $0, text: "") }
        let screening = NewScreening(day: WebWorld.today, answers: [talents] + [school].compactMap(\.self))
        try await casework.screen(found, version: 1, screening, as: first.coach.actor)
    }

    private func visitor(_ role: Role) async throws -> WebWorld.Visitor {
        switch role {
        case .coach: first.coach
        case .coordinator: first.coordinator
        case .referrer: first.referrer
        case .participant: try await world.visitor(role, of: first.id)
        default: try await world.visitor(role)
        }
    }

    private func text(_ page: String) async throws -> String {
        let answer = try await world.send(.get, page, as: first.coordinator)
        #expect(answer.status == .ok, "\(page)")
        return answer.text
    }

    @Test func `sex, age and schooling are each compared, with those of whom it is not known`() async throws {
        // With the first one, of whom nothing of this is known: 10 without sex and schooling.
        for number in 0..<30 {
            try await guide(
                number,
                born: number < 12 ? "2002-05-01" : "1980-05-01",
                number < 11 ? .female : number < 21 ? .male : nil,
                schooling: number < 11 ? "lager" : number < 21 ? "hoger" : nil
            )
        }
        let table = try await text("/eerlijke-lijsten/tabel.csv")
        let rows = [
            #""geslacht";"vrouw";11;"#, #""geslacht";"man";10;"#, #""geslacht";"niet gekend";10;"#,
            #""leeftijd";"tot en met 29 jaar";12;"#,
            #""leeftijd";"30 tot en met 54 jaar";19;"#, #""opleiding";"Lager onderwijs";11;"#,
            #""opleiding";"Hoger onderwijs";10;"#,
            #""opleiding";"niet gekend";10;"#,
        ]
        for row in rows { #expect(table.contains(row), "\(row)") }
        #expect(table.split(separator: "\r\n").count == 1 + rows.count)
        // Nobody has a list, for nobody's place of departure is known: a best score there is not.
        #expect(table.contains(#""geslacht";"vrouw";11;"0,00";"niet vermeld";"100,0%""#))
        let page = try await text("/eerlijke-lijsten")
        #expect(
            page.contains("niet gekend") && page.contains("Hoger onderwijs") && page.contains("30 tot en met 54 jaar")
        )
        #expect(page.contains("een van 5 keer het gemiddelde") && page.contains("wat hoogstens 10 punten minder past"))
        #expect(page.contains("«Niet vermeld»") && !page.contains("staan er niet bij") && !page.contains("⟦"))
    }

    @Test func `one person of whom it is not known takes the smallest group out of the table with them`() async throws {
        for number in 0..<22 {
            try await guide(number, born: "1980-05-01", number < 12 ? .female : .male, schooling: nil)
        }
        let table = try await text("/eerlijke-lijsten/tabel.csv")
        #expect(table.contains(#""geslacht";"vrouw";12;"#) && !table.contains(#""geslacht";"man""#))
        #expect(!table.contains(#""geslacht";"niet gekend""#) && table.contains(#""opleiding";"niet gekend";23;"#))
        #expect(try await text("/eerlijke-lijsten").contains("2 groepen van minder dan 10 mensen"))
    }

    @Test func `whoever is not the coordinator finds no report, at its addresses or by its command`() async throws {
        for role in Role.allCases where role != .coordinator && role != .machine {
            let visitor = try await visitor(role)
            for address in Self.addresses {
                #expect(try await world.send(.get, address, as: visitor).status == .notFound, "\(role) \(address)")
            }
            await #expect(throws: Refusal.notFound, "\(role)") {
                try await world.house.casework.exposure(in: nil, as: visitor.actor)
            }
        }
        for address in Self.addresses {
            #expect(try await world.send(.get, address, as: first.coordinator).status == .ok, "\(address)")
        }
    }
}
