import Casework
import Domain
import Exchange
import Testing

/// Employers, what is kept of them, and what they were asked (A8, E8).
struct EmployerDeskTests {
    private let desk: EmployerWorld
    private var world: ReferralWorld { desk.world }
    private var coach: Actor { desk.coach }
    private var other: Actor { desk.other }

    init() async throws { desk = try await EmployerWorld() }

    @Test func `a number is taken once, and one with the same name only on purpose`() async throws {
        _ = try await desk.employer()
        #expect(await desk.faults { _ = try await desk.employer("Anders nv") } == ["number"])
        #expect(await desk.faults { _ = try await desk.employer("LINDE bv", "0909990157") } == ["anyway"])
        _ = try await world.casework.addEmployer(
            EmployerFacts(name: "LINDE bv"),
            number: desk.number("0909990157"),
            anyway: true,
            as: coach
        )
        let twins = try await world.casework.employerTwins(number: nil, name: "Linde", as: coach)
        #expect(twins.count == 2)
    }

    @Test func `employers are found by parts of name, number and place, leaf by leaf`() async throws {
        _ = try await desk.employer("Bakkerij Dé Korenaar bv")
        _ = try await desk.employer("Uitzend Vooruit", "0909990157") { $0.organisation = .agency }
        _ = try await desk.employer("Groendienst", "0909990256") { $0.isAmbassador = true }
        func found(_ text: String, _ kind: EmployerKind? = nil) async throws -> [String] {
            try await world.casework.employers(EmployerFilter(text: text, kind: kind), as: coach).employers.map(
                \.facts.name
            )
        }
        #expect(try await found("") == ["Groendienst", "Uitzend Vooruit", "Bakkerij Dé Korenaar bv"])
        #expect(try await found("koren gent") == ["Bakkerij Dé Korenaar bv"])
        #expect(try await found("dekorenaar") == ["Bakkerij Dé Korenaar bv"])
        #expect(try await found("0909.990.157") == ["Uitzend Vooruit"])
        #expect(try await found("%").count == 3)
        #expect(try await found("_").count == 3)
        #expect(try await found("", .agency) == ["Uitzend Vooruit"])
        let second = EmployerFilter(leaf: 2)
        #expect(try await world.casework.employers(second, as: coach).employers.isEmpty)
    }

    @Test func `a change is never stored over somebody else's`() async throws {
        let id = try await desk.employer()
        let facts = EmployerFacts(name: "Linde nv", isAmbassador: true, ambassadorSince: ReferralWorld.today)
        try await world.casework.changeEmployer(id, version: 1, facts, as: coach)
        await #expect(throws: Refusal.stale) {
            try await world.casework.changeEmployer(id, version: 1, facts, as: other)
        }
        #expect(try await world.casework.employer(id, as: other).employer.facts == facts)
    }

    @Test func `what is kept of an employer is changed by version and belongs to that employer`() async throws {
        let (id, elsewhere) = (try await desk.employer(), try await desk.employer("Anders", "0909990157"))
        var contact = EmployerContact(
            id: world.casework.newID(),
            employer: id,
            name: "Els",
            function: "",
            phone: "09 1",
            email: ""
        )
        try await world.casework.saveContact(contact, isNew: true, as: coach)
        contact.name = "Els Bos"
        try await world.casework.saveContact(contact, isNew: false, as: coach)
        await #expect(throws: Refusal.stale) {
            try await world.casework.saveContact(contact, isNew: false, as: coach)
        }
        try await world.casework.noteConcern(.language, words: "Taal?", answer: "", of: id, as: coach)
        let view = try await world.casework.employer(id, as: coach)
        #expect(view.contacts.map(\.name) == ["Els Bos"] && view.concerns.map(\.words) == ["Taal?"])
        let concern = try #require(view.concerns.first)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.changeConcern(
                concern.id,
                of: elsewhere,
                version: 1,
                .cost,
                words: "x",
                answer: "",
                as: coach
            )
        }
        #expect(try await world.casework.concerns(as: coach).counts.map(\.kind) == [.language])
    }

    @Test func `merged employers are one: all goes along, the number leads there, and only a coordinator does it`()
        async throws
    {
        let (kept, gone) = (try await desk.employer(), try await desk.employer("Linde Gent", "0909990157"))
        for id in [kept, gone] {
            try await world.casework.addVacancy(desk.facts(), reference: "V1", of: id, as: coach)
        }
        try await world.casework.noteConcern(.cost, words: "Duur?", answer: "", of: gone, as: coach)
        let into = try desk.number("0909990058")
        await #expect(throws: Refusal.notFound) {
            try await world.casework.mergeEmployer(gone, version: 1, into: into, reason: "één", as: coach)
        }
        let coordinator = world.coordinator.actor
        #expect(
            await desk.faults {
                try await world.casework.mergeEmployer(gone, version: 1, into: into, reason: " ", as: coordinator)
            } == ["reason"]
        )
        try await world.casework.mergeEmployer(gone, version: 1, into: into, reason: "één", as: coordinator)
        let view = try await world.casework.employer(kept, as: coach)
        #expect(Set(view.vacancies.map(\.vacancy.reference)) == ["V1", "V1 (0909990157)"])
        #expect(view.concerns.count == 1 && view.merged.map(\.id) == [gone])
        let old = try await world.casework.employer(gone, as: coach)
        #expect(old.into?.id == kept && old.vacancies.isEmpty)
        #expect(try await world.casework.employers(EmployerFilter(), as: coach).count == 1)
        await #expect(throws: Refusal.rule(Message("employers.mergedAlready"))) {
            try await world.casework.changeEmployer(gone, version: 2, old.employer.facts, as: coach)
        }
        let header = "Nr;Functie;ISCO-08;Ondernemingsnummer;Taken;Contractvormen\r\n"
        let list = Array((header + "V9;Orderpicker;9333;0909.990.157;scannen;vast\r\n").utf8)
        let report = try await world.casework.importVacancies(bytes: list, fileName: "x", dryRun: false, as: coach)
        #expect(report.count(.new) == 1)
        #expect(try await world.casework.employer(kept, as: coach).vacancies.count == 3)
    }

    @Test func `a link is made once, between two`() async throws {
        let (one, _) = (try await desk.employer(), try await desk.employer("Anders", "0909990157"))
        let link = { (number: String) in
            try await world.casework.linkEmployer(one, to: desk.number(number), reason: "Groep", as: coach)
        }
        try await link("0909990157")
        #expect(await desk.faults { try await link("0909990157") } == ["number"])
        #expect(await desk.faults { try await link("0909990058") } == ["number"])
        #expect(await desk.faults { try await link("0909990256") } == ["number"])
        #expect(try await world.casework.employer(one, as: coach).links.map(\.other.facts.name) == ["Anders"])
    }

    @Test func `places are counted by hand with the reason, and never more than there are`() async throws {
        let employer = try await desk.employer()
        let id = try await world.casework.addVacancy(desk.facts(), reference: "V1", of: employer, as: coach)
        func fill(_ places: Int, _ version: Int, _ reason: String = "zelf gevonden") async -> [String] {
            await desk.faults {
                try await world.casework.fillVacancy(id, version: version, places: places, reason: reason, as: coach)
            }
        }
        #expect(await fill(3, 1) == ["places"])
        #expect(await fill(1, 1, " ") == ["reason"])
        #expect(await fill(-1, 1) == ["places"])
        #expect(await fill(0, 1) == ["places"])
        #expect(await fill(2, 1).isEmpty)
        #expect(try await world.casework.vacancy(id, as: coach).state == .filled)
        #expect(await fill(-1, 2).isEmpty)
        let listed = try await world.casework.vacancy(id, as: coach)
        #expect(listed.state == .open && listed.vacancy.facts.filled == 1)
        #expect(try await world.casework.fillings(of: id, as: other).map(\.places) == [2, -1])
    }

    @Test func `a vacancy is closed with a reason and opened again with a day that is to come`() async throws {
        let employer = try await desk.employer()
        let id = try await world.casework.addVacancy(desk.facts(), reference: "V1", of: employer, as: coach)
        #expect(
            await desk.faults {
                try await world.casework.closeVacancy(id, version: 1, reason: .other, note: "", as: coach)
            } == ["note"]
        )
        try await world.casework.closeVacancy(id, version: 1, reason: .withdrawn, note: "", as: coach)
        #expect(try await world.casework.vacancy(id, as: coach).vacancy.closing?.reason == .withdrawn)
        await #expect(throws: Refusal.rule(Message("vacancy.not.change"))) {
            try await world.casework.changeVacancy(id, version: 2, desk.facts(), as: coach)
        }
        let past = ReferralWorld.today.adding(days: -1)
        #expect(
            await desk.faults {
                try await world.casework.reopenVacancy(id, version: 2, openUntil: past, as: coach)
            } == ["openUntil"]
        )
        try await world.casework.reopenVacancy(id, version: 2, openUntil: nil, as: coach)
        #expect(try await world.casework.vacancy(id, as: coach).state == .open)
    }

    @Test func `a vacancy like one that stands is noted only on purpose`() async throws {
        let employer = try await desk.employer()
        _ = try await world.casework.addVacancy(desk.facts(), reference: "V1", of: employer, as: coach)
        #expect(
            await desk.faults {
                try await world.casework.addVacancy(desk.facts("ORDERPICKER"), reference: "V2", of: employer, as: coach)
            } == ["anyway"]
        )
        _ = try await world.casework.addVacancy(desk.facts(), reference: "V2", of: employer, anyway: true, as: coach)
    }
}
