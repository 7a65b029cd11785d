import Casework
import Domain
import Storage
import Testing

/// What is known about the way to work (A4, A5): dated, by somebody, never changed.
struct FindingTests {
    private static let today = ReferralWorld.start.adding(days: 3)

    private func finding(
        _ subject: String = "stiptheid",
        level: String? = "meestal",
        text: String = "",
        by: String = " Werkmeester ",
        on day: Day = Self.today
    ) -> NewFinding {
        NewFinding(
            subject: subject,
            level: level,
            text: text,
            evidence: .observed,
            observer: Observer(name: by, party: .instructor),
            day: day
        )
    }

    private func factor(
        _ factor: String = "elektronisch-toezicht",
        day: Day? = Self.today.adding(days: 60),
        certainty: Certainty? = .granted,
        text: String = "",
        on noted: Day = Self.today
    ) -> NewDetentionFactor {
        NewDetentionFactor(
            factor: factor,
            day: day,
            certainty: certainty,
            text: text,
            evidence: .documentSeen,
            observer: Observer(name: "PSD Gent", party: .psd),
            notedOn: noted
        )
    }

    @Test func `a finding is stored with who said it and when, and a later one stays beside it`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let earlier = finding(level: "soms", on: Self.today.adding(days: -1))
        let first = try await house.noteFinding(earlier, about: participant, as: world.coach.actor)
        let second = try await house.noteFinding(
            finding(text: " Komt op tijd. "),
            about: participant,
            as: world.coordinator.actor
        )
        let findings = try await world.stored(participant).findings.filter { $0.subject == "stiptheid" }
        #expect(findings.map(\.id) == [first, second] && findings.map(\.level) == ["soms", "meestal"])
        let last = try #require(findings.last)
        #expect(last.text == "Komt op tijd." && last.evidence == .observed && last.tier == .ordinary)
        #expect(last.observer == Observer(name: "Werkmeester", party: .instructor) && last.notedOn == Self.today)
        #expect(last.day == nil && last.certainty == nil && last.withdrawal == nil)
        let events = try await world.events(.findingNoted, of: participant)
        #expect(Set(events.map(\.subject)).isSuperset(of: [first.rawValue, second.rawValue]))
        // The history is not sealed: what a finding is about stands in the finding alone.
        #expect(events.allSatisfy { $0.code == nil })
        #expect(try await world.audited("note finding", about: participant, by: world.coach) == 1)
    }

    @Test func `a finding that can't be is refused, and nothing is stored`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let wrong: [(NewFinding, Set<String>)] = [
            (finding(level: "altijd"), ["level"]), (finding(level: nil, text: " \n"), ["text"]),
            (finding(by: "  "), ["observerName"]),
            (finding(on: Self.today.adding(days: 1)), ["day"]), (finding(on: try Day(iso: "1985-03-13")), ["day"]),
            (finding("talenten", level: "meestal", text: "Lassen."), ["level"]),
            (finding(level: nil, by: "", on: Self.today.adding(days: 1)), ["text", "observerName", "day"]),
        ]
        for (new, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.noteFinding(new, about: participant, as: world.coach.actor)
            }
        }
        let unknown = finding("schoenmaat", level: nil, text: "43")
        try await world.refuses(.notFound, about: participant) {
            try await house.noteFinding(unknown, about: participant, as: world.coach.actor)
        }
    }

    @Test(arguments: [
        "Veroordeeld wegens slagen.", "DIEFSTAL met braak", "Heeft een strafblad", "zedenfeiten; de feiten zijn gekend",
        "Het slachtoffer woont in Gent.",
    ])
    func `about detention nobody writes the offence`(text: String) async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let judicial = finding("voorwaarden", level: nil, text: text)
        try await world.refuses(fields: ["text"], about: participant) {
            try await house.noteFinding(judicial, about: participant, as: world.coach.actor)
        }
        for wrong in [factor(text: text), factor("plaats", day: nil, certainty: nil, text: text)] {
            try await world.refuses(fields: ["text"], about: participant) {
                try await house.noteDetentionFactor(wrong, about: participant, as: world.coach.actor)
            }
        }
    }

    @Test func `what is about health is not for a coordinator`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        for subject in ["gezondheid", "verslaving"] {
            let new = finding(subject, level: nil, text: "Volgt een behandeling.")
            try await world.refuses(.notFound, about: participant) {
                try await house.noteFinding(new, about: participant, as: world.coordinator.actor)
            }
            let id = try await house.noteFinding(new, about: participant, as: world.coach.actor)
            try await world.refuses(.notFound, about: participant) {
                try await house.withdrawFinding(id, of: participant, reason: "Fout.", as: world.coordinator.actor)
            }
            try await world.refuses(.notFound, about: participant) {
                _ = try await house.finding(id, of: participant, as: world.coordinator.actor)
            }
            #expect(try await house.finding(id, of: participant, as: world.coach.actor).finding.tier == .health)
        }
    }

    @Test func `a detention date has its day and how firm it is, and a limit has words`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let date = try await house.noteDetentionFactor(factor(), about: participant, as: world.coach.actor)
        let limit = try await house.noteDetentionFactor(
            factor("plaats", day: Self.today, text: " Niet in Aalst. "),
            about: participant,
            as: world.coordinator.actor
        )
        let findings = try await world.stored(participant).findings
        let known = try #require(findings.first { $0.id == date })
        #expect(known.day == Self.today.adding(days: 60) && known.certainty == .granted && known.tier == .judicial)
        #expect(known.observer.party == .psd && known.evidence == .documentSeen && known.notedOn == Self.today)
        // A limit is no date, whatever was sent.
        let place = try #require(findings.first { $0.id == limit })
        #expect(place.text == "Niet in Aalst." && place.day == nil && place.certainty == nil)
        #expect(try await world.audited("note detention factor", about: participant, by: world.coach) == 1)

        let wrong: [(NewDetentionFactor, Set<String>)] = [
            (factor(day: nil), ["day"]), (factor(certainty: nil), ["certainty"]),
            (factor(day: nil, certainty: nil), ["day", "certainty"]),
            (factor("uren", day: nil, certainty: nil, text: " "), ["text"]),
            (factor(on: Self.today.adding(days: 1)), ["notedOn"]),
        ]
        for (new, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.noteDetentionFactor(new, about: participant, as: world.coach.actor)
            }
        }
        let unknown = factor("misdaad")
        try await world.refuses(.notFound, about: participant) {
            try await house.noteDetentionFactor(unknown, about: participant, as: world.coach.actor)
        }
    }

    @Test func `a finding that does not hold is withdrawn once, with a reason, and stays to be read`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let id = try await house.noteFinding(finding(), about: participant, as: world.coach.actor)
        try await world.refuses(fields: ["reason"], about: participant) {
            try await house.withdrawFinding(id, of: participant, reason: " ", as: world.coach.actor)
        }
        try await house.withdrawFinding(id, of: participant, reason: " Van iemand anders. ", as: world.coach.actor)
        let withdrawn = try #require(try await world.stored(participant).findings.first { $0.id == id })
        #expect(withdrawn.withdrawal == "Van iemand anders." && withdrawn.level == "meestal")
        let event = try #require(try await world.events(.findingWithdrawn, of: participant).first)
        #expect(event.subject == id.rawValue && event.code == nil && event.day == Self.today)
        #expect(try await world.audited("withdraw finding", about: participant, by: world.coach) == 1)
        try await world.refuses(.rule(Message("finding.withdrawnAlready")), about: participant) {
            try await house.withdrawFinding(id, of: participant, reason: "Nog eens.", as: world.coach.actor)
        }
    }

    @Test func `somebody else's findings do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let (new, date) = (finding(), factor())
        try await world.refusesStrangers(about: participant) { actor in
            try await house.noteFinding(new, about: participant, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.noteDetentionFactor(date, about: participant, as: actor)
        }
        let id = try await house.noteFinding(new, about: participant, as: world.coach.actor)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.withdrawFinding(id, of: participant, reason: "Fout.", as: actor)
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.withdrawFinding(id, of: other, reason: "Fout.", as: world.coach.actor)
        }
    }
}
