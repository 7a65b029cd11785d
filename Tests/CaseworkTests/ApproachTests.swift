import Casework
import Domain
import Exchange
import Testing

/// Who is asked for work, in which order, and nobody twice by accident (A8).
struct ApproachTests {
    private let desk: EmployerWorld
    private var world: ReferralWorld { desk.world }
    private var coach: Actor { desk.coach }
    private var other: Actor { desk.other }

    init() async throws { desk = try await EmployerWorld() }

    private func new(_ employer: ID<Employer>, days: Int = 0, next: Int? = nil, anyway: Bool = false) -> NewAsk {
        NewAsk(
            employer: employer,
            occupation: "orderpicker",
            day: ReferralWorld.today.adding(days: days),
            way: .phone,
            next: next.map { ReferralWorld.today.adding(days: $0) },
            anyway: anyway
        )
    }

    @Test func `nobody is asked twice by accident, whoever asked first`() async throws {
        let id = try await desk.employer()
        try await world.casework.ask(new(id), as: coach)
        #expect(await desk.faults { try await world.casework.ask(new(id), as: other) } == ["anyway"])
        try await world.casework.ask(new(id, anyway: true), as: other)
        let asks = try await world.casework.employer(id, as: coach).asks
        #expect(Set(asks.map(\.askedByName)) == [world.coach.name, world.otherCoach.name])
    }

    @Test func `the list has the order of approach, with what was asked before by whomever`() async throws {
        let near = try await desk.employer("Dicht")
        _ = try await world.casework.addVacancy(desk.facts(), reference: "V1", of: near, as: coach)
        _ = try await desk.employer("Uitzend", "0909990157") { $0.organisation = .agency }
        _ = try await desk.employer("Ver", "0909990256") {
            $0.isAmbassador = true
            ($0.postcode, $0.municipality) = ("8400", "Oostende")
        }
        _ = try await desk.employer("Niets", "0909990751")
        try await world.casework.ask(new(near), as: other)
        let need = ApproachNeed(occupation: "orderpicker", postcode: "9000")
        let list = try await world.casework.approachList(need, as: coach)
        #expect(list.candidates.map(\.employer.facts.name) == ["Ver", "Uitzend", "Dicht"])
        #expect(list.candidates.map(\.vacancies) == [0, 0, 1])
        #expect(list.candidates.last?.asks.map(\.askedByName) == [world.otherCoach.name])
        #expect((list.candidates.first?.metres ?? 0) > 40_000)
        var all = need
        all.showsAll = true
        #expect(try await world.casework.approachList(all, as: coach).candidates.count == 4)
    }

    @Test func `the list is read leaf by leaf, and the leaves together are the whole table`() async throws {
        let towns = [("9000", "Gent"), ("8400", "Oostende"), ("9300", "Aalst"), ("", "")]
        // Numbers of enterprises whose check digits are right.
        for number in 0..<ApproachList.atOnce + 10 {
            let first = 8_100_000 + number
            let check = 97 - first % 97
            _ = try await desk.employer("Bedrijf \(number)", "0\(first)\(check < 10 ? "0" : "")\(check)") {
                ($0.postcode, $0.municipality) = towns[number % towns.count]
                $0.isAmbassador = number % 7 == 0
                $0.organisation = number % 5 == 0 ? .agency : .company
            }
        }
        for postcode in ["9000", ""] {
            var need = ApproachNeed(occupation: "orderpicker", postcode: postcode, showsAll: true)
            let whole = try await world.casework.wholeApproachList(need, as: coach)
            #expect(whole.candidates.count == ApproachList.atOnce + 10)
            #expect(whole.candidates == ApproachOrder.sorted(whole.candidates))
            let first = try await world.casework.approachList(need, as: coach)
            need.leaf = 2
            let second = try await world.casework.approachList(need, as: coach)
            #expect(first.candidates.count == ApproachList.atOnce && first.hasNext && !second.hasNext)
            #expect(first.candidates + second.candidates == whole.candidates)
            #expect(first.counts == second.counts && first.counts.values.reduce(0, +) == whole.candidates.count)
            need.leaf = 3
            #expect(try await world.casework.approachList(need, as: coach).candidates.isEmpty)
        }
    }

    @Test func `what has to be asked again stands in the day of who asked`() async throws {
        let id = try await desk.employer()
        let ask = try await world.casework.ask(new(id, days: -3, next: 2), as: coach)
        #expect(try await world.casework.coachToday(as: coach).asks.map(\.employer) == ["Linde nv"])
        #expect(try await world.casework.coachToday(as: other).asks.isEmpty)
        let today = ReferralWorld.today
        try await world.casework.answerAsk(ask, of: id, version: 1, .no, on: today, note: "", next: nil, as: coach)
        #expect(try await world.casework.coachToday(as: coach).asks.isEmpty)
        await #expect(throws: Refusal.stale) {
            try await world.casework.answerAsk(
                ask,
                of: id,
                version: 1,
                .talk,
                on: today,
                note: "",
                next: nil,
                as: coach
            )
        }
    }

    @Test func `for somebody is asked only by who may write in the file`() async throws {
        let id = try await desk.employer()
        var asked = new(id)
        asked.participant = ID("somebody")
        await #expect(throws: Refusal.notFound) { try await world.casework.ask(asked, as: coach) }
        #expect(try await world.casework.employer(id, as: coach).asks.isEmpty)
    }

    @Test func `who has no vacancies has no employers either`() async throws {
        let id = try await desk.employer()
        let referrer = world.referrer.actor
        await #expect(throws: Refusal.notFound) { try await world.casework.employer(id, as: referrer) }
        await #expect(throws: Refusal.notFound) { try await world.casework.employers(EmployerFilter(), as: referrer) }
        await #expect(throws: Refusal.notFound) { try await world.casework.ask(new(id), as: referrer) }
        await #expect(throws: Refusal.notFound) { try await world.casework.postings(as: referrer) }
    }

    @Test func `what leaves the house as JobPosting comes in again as the same vacancy`() async throws {
        let employer = try await desk.employer()
        _ = try await world.casework.addVacancy(desk.facts(), reference: "V1", of: employer, as: coach)
        let bytes = JobPostingWriter.bytes(try await world.casework.postings(as: coach))
        let report = try await world.casework.importPostings(bytes: bytes, fileName: "x", dryRun: false, as: coach)
        #expect(report.rows.map(\.verdict) == [.same])
        #expect(report.rows.first?.reasons.map(\.key) == ["import.sameVacancy"])
    }
}
