import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// Somebody who walks through a programme by its pages alone, from a referrer's form to the outcome; with everybody who
/// works with them.
struct ProgrammeWalk {
    let world: WebWorld
    let programme: Programme
    private(set) var today = WebWorld.today
    private(set) var coach: WebWorld.Visitor
    private(set) var coordinator: WebWorld.Visitor
    private let referrer: WebWorld.Visitor
    /// The pages of the referral and of the file.
    private(set) var referral = ""
    private(set) var file = ""

    /// `definition`: the file, from the root of the project.
    init(_ definition: String) async throws {
        world = try await WebWorld(programmes: [definition])
        programme = try #require(try await world.house.casework.programmes(as: .machine).first).definition
        coach = try await world.visitor(.coach, "Katrien")
        coordinator = try await world.visitor(.coordinator, "Sara")
        referrer = try await world.visitor(.referrer, "Wim")
    }

    // MARK: Pages

    /// A page that must be there, without a word of prisons where there are none.
    func page(_ path: String, as visitor: WebWorld.Visitor) async throws -> String {
        let answer = try await world.send(.get, path, as: visitor)
        #expect(answer.status == .ok, "\(path)")
        if !programme.hasSittingDays {
            let shown = answer.text.lowercased()
            for word in ["gevangenis", "detentie", "zitdag", "href=\"/agenda\"", "psd"] {
                #expect(!shown.contains(word), "\(word) on \(path)")
            }
        }
        return answer.text
    }

    /// Fills in the form of a page; where it leads. Every field that is given must be on the page.
    @discardableResult
    func fill(
        _ path: String,
        to action: String? = nil,
        _ values: [String: String],
        as visitor: WebWorld.Visitor
    ) async throws -> String {
        let text = try await page(path, as: visitor)
        var form = try SentForm(in: text, to: action ?? String(path.prefix { $0 != "?" }))
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            #expect(text.contains("name=\"\(name)\""), "no field \(name) on \(path)")
            form[name] = value
        }
        let answer = try await world.send(form, as: visitor)
        try #require(answer.status == 303, "\(path): \(Self.said(answer.text))")
        return answer.place ?? ""
    }

    /// What a page says went wrong.
    private static func said(_ text: String) -> String {
        let main = text.firstRange(of: "<main").map { text[$0.lowerBound...] } ?? text[...]
        return main.replacing(#/<[^>]*>/#, with: " ").replacing(#/\s+/#, with: " ").prefix(700).description
    }

    /// Whether the file shows all of this to the coach.
    func sees(_ words: String...) async throws {
        let text = try await page(file, as: coach)
        for word in words { #expect(text.contains(word), "\(word)") }
    }

    /// Goes on to a day.
    mutating func travel(to day: String) async throws {
        today = try Day(iso: day)
        world.travel(to: today)
        coach = try await world.again(coach)
        coordinator = try await world.again(coordinator)
    }

    mutating func travel(weeks: Int) async throws { try await travel(to: today.adding(weeks: weeks).iso) }

    // MARK: The way in

    mutating func refer(born day: String = "01/06/1990", _ values: [String: String] = [:]) async throws {
        let person = Self.person(born: day).merging(values) { $1 }
        let page = "/aanmeldingen/nieuw?programma=\(programme.code)"
        referral = String(try await fill(page, person, as: referrer).prefix { $0 != "?" })
        _ = try await self.page(referral, as: coordinator)
    }

    private static func person(born day: String) -> [String: String] {
        ["familyName": "Claes", "givenName": "Nele", "birthDay": day, "reason": "Wil werken.", "consent": "ja"]
    }

    /// Whether nobody who was born on this day is referred, for their age.
    func isTooOld(_ birthDay: String) async throws -> Bool {
        let page = "/aanmeldingen/nieuw"
        var form = try await world.form("\(page)?programma=\(programme.code)", to: page, as: referrer)
        for (name, value) in Self.person(born: birthDay) { form[name] = value }
        let answer = try await world.send(form, as: referrer)
        return answer.status == 422 && answer.text.contains("href=\"#f-birthDay\"")
    }

    /// Fills in a form of the check, and expects these criteria to be met then.
    func check(_ form: String, _ values: [String: String], meets criteria: String...) async throws {
        try await fill("\(referral)/instap/\(form)", values, as: coordinator)
        let text = try await page(referral, as: coordinator)
        for criterion in criteria {
            let place = try #require(text.firstRange(of: "<b>\(criterion)</b>"), "\(criterion)")
            let verdicts = text[..<place.lowerBound].matches(of: #/>(voldaan|niet voldaan|nog onbekend)</#)
            #expect(verdicts.last?.output.1 == "voldaan", "\(criterion)")
        }
    }

    mutating func accept(_ values: [String: String] = [:]) async throws {
        var all = ["coach": coach.actor.id.rawValue]
        all.merge(values) { $1 }
        try await fill(referral, to: "\(referral)/aanvaarden", all, as: coordinator)
        let list = try await page("/deelnemers", as: coach)
        file = String(try #require(list.firstMatch(of: #/href="(/deelnemers/[a-z0-9-]+)"/#)?.output.1))
        _ = try await page("/vandaag", as: coach)
        _ = try await page("/vandaag", as: coordinator)
    }

    func begin() async throws { try await fill("\(file)/begin", [:], as: coach) }

    // MARK: On the way

    func form(_ code: String, _ values: [String: String]) async throws {
        try await fill("\(file)/formulier/\(code)", values, as: coach)
    }

    /// Notes a barrier with something to do about it and an onward referral that the person went to, and looks again a while
    /// later (C1); its page.
    mutating func noteBarrier(_ kind: String, _ description: String) async throws -> String {
        let noted = try await fill("\(file)/drempel", ["kind": kind, "description": description], as: coach)
        let barrier = String(noted.prefix { $0 != "?" })
        let due = today.adding(weeks: 2).belgian
        try await fill("\(barrier)/actie", ["who": "Katrien", "what": "Bellen.", "due": due], as: coach)
        try await fill(
            "\(barrier)/doorverwijzing",
            ["who": "Huis van het Kind", "what": "Vraagt een plaats.", "due": due, "consent": "given"],
            as: coach
        )
        try await travel(weeks: 4)
        let now = try await page("/vandaag", as: coach)
        #expect(now.contains("\(barrier)/kijken"), "one looks again after four weeks")
        let shown = try await page(barrier, as: coach)
        for match in shown.matches(of: #/href="([^"]+\/afloop)"/#) {
            try await fill(String(match.output.1), ["isDone": "ja", "note": "Is gegaan."], as: coach)
        }
        return barrier
    }

    /// Says how it goes with a barrier now.
    func look(at barrier: String, _ course: BarrierCourse) async throws {
        try await fill("\(barrier)/kijken", ["course": course.rawValue, "note": "Samen bekeken."], as: coach)
    }

    func attend(_ session: String, times: Int = 1) async throws {
        for _ in 0..<times { try await fill("\(file)/sessie/\(session)", [:], as: coach) }
    }

    func decide(_ decision: String, _ option: String) async throws {
        let values = ["option": option, "reason": "Zo besproken met iedereen."]
        try await fill("\(file)/beslissing/\(decision)", values, as: coach)
    }

    /// Goes on to a phase; `because`: the grounds, where a gate is not met or a phase passed over.
    func goOn(to phase: String, because reason: String = "", as visitor: WebWorld.Visitor? = nil) async throws {
        try await fill("\(file)/fase", ["phase": phase, "reason": reason], as: visitor ?? coach)
    }

    /// Whether the phase is refused without grounds.
    func isRefused(_ phase: String, because reason: String = "") async throws -> Bool {
        var form = try await world.form("\(file)/fase", as: coach)
        form["phase"] = phase
        form["reason"] = reason
        return try await world.send(form, as: coach).status == 422
    }

    /// Ticks off a step by hand.
    func tick(_ label: String) async throws {
        let text = try await page(file, as: coach)
        let line = try #require(text.firstRange(of: label), "\(label)")
        let link = text[line.upperBound...].firstMatch(of: #/href="([^"]+/stappen/[^"]+/gedaan)"/#)
        try await fill(String(try #require(link?.output.1)), [:], as: coach)
    }

    func meetEmployer(_ employer: String) async throws {
        let day = today.belgian
        let values = ["employer": employer, "kind": "company", "day": day, "place": "Gent", "accompaniedBy": "Katrien"]
        try await fill("\(file)/werkgesprek", values, as: coach)
    }

    func work(_ form: String, at workplace: String, _ values: [String: String] = [:]) async throws {
        var all = ["form": form, "workplace": workplace, "start": today.belgian]
        all.merge(values) { $1 }
        try await fill("\(file)/opstart", all, as: coach)
    }

    /// Makes the first contact of the file that is due.
    func keepContact() async throws {
        let text = try await page(file, as: coach)
        let link = try #require(text.firstMatch(of: #/href="([^"]+/contact\?nazorg=[^"]+)"/#)?.output.1)
        try await fill(String(link), ["person": "Nele Claes", "note": "Gaat goed."], as: coach)
    }

    func close(_ outcome: String, _ values: [String: String] = [:]) async throws {
        var all = ["outcome": outcome]
        all.merge(values) { $1 }
        try await fill("\(file)/afsluiten", all, as: coach)
        let label = programme.outcome(outcome)?.label ?? ""
        try await sees(label)
        let trajectory = try await world.house.casework.plan(of: ID(String(file.dropFirst(12))), as: .machine)
            .trajectory
        #expect(trajectory.state == .closed && trajectory.outcome == outcome)
    }
}
