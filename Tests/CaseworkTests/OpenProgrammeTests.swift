import Casework
import Domain
import Storage
import Testing

/// A programme without sitting days, from referral to outcome.
struct OpenProgrammeTests {
    @Test func `no prison is asked or stored, and one that is given is refused`() async throws {
        let open = try await OpenProgrammeWorld()
        let referral = try await open.world.refer(open.new())
        let listing = try await open.world.casework.referral(referral, as: open.coordinator).listing
        #expect(listing.referral.prison == nil && listing.prison == nil)
        #expect(listing.site == "Gent" && listing.partner == "Beschut Wonen")
        #expect(listing.kind == "Zorgorganisatie", "the kind of the partner goes without saying")
        #expect(try await open.world.counts()["stays"] == 0)
        let told = await fault(at: "prison") { _ = try await open.world.refer(open.new("Jan", prison: "gent")) }
        #expect(told == "field.unknown")
    }

    @Test(arguments: [
        (ReferralOrigin(), "site", "field.chooseOne"),
        (ReferralOrigin(site: "aalst"), "site", "field.unknown"),
        (ReferralOrigin(kind: "politie", site: "gent"), "referrerKind", "field.unknown"),
        (ReferralOrigin(partner: "nergens", site: "gent"), "partner", "field.unknown"),
        (ReferralOrigin(partner: "beschut-wonen", site: "brugge"), "partner", "referral.partnerElsewhere"),
        (
            ReferralOrigin(kind: "zelf", partner: "beschut-wonen", site: "gent"), "referrerKind",
            "referral.partnerOfOtherKind"
        ),
    ])
    func `from whom and for where is held against the definition`(
        origin: ReferralOrigin,
        field: String,
        key: String
    ) async throws {
        let open = try await OpenProgrammeWorld()
        let told = await fault(at: field) { _ = try await open.world.refer(open.new(origin: origin)) }
        #expect(told == key)
        #expect(try await open.world.counts()["referrals"] == 0)
    }

    @Test func `who is too old by the definition is not referred`() async throws {
        let open = try await OpenProgrammeWorld()
        let told = await fault(at: "birthDay") { _ = try await open.world.refer(open.new(born: "1961-11-23")) }
        #expect(told == "referral.overage")
    }

    @Test func `the same person can be in a programme with and in one without prisons`() async throws {
        let open = try await OpenProgrammeWorld()
        let inside = try await open.world.refer(open.world.new("Nele", "Claes", born: "1990-06-01"))
        let participant = try await open.world.participant(of: inside)
        var again = try open.new()
        again.identity = .undecided
        let outcome = try await open.world.casework.refer(again, as: open.world.referrer.actor)
        guard case .asks(let candidates, _) = outcome else { throw Unexpected(outcome: "\(outcome)") }
        #expect(candidates.map(\.participant) == [participant])
        again.identity = .same(participant)
        let outside = try await open.world.refer(again)
        #expect(try await open.world.participant(of: outside) == participant)
        var filter = ReferralFilter()
        filter.programme = OpenProgrammeWorld.programme
        let found = try await open.world.casework.referrals(filter, as: open.coordinator)
        #expect(found.lines.map(\.referral.id) == [outside])
    }

    @Test func `who is accepted goes to a coach without a talk and takes the next place in a group`() async throws {
        let open = try await OpenProgrammeWorld()
        let first = try await open.accepted("Nele").participant
        let second = try await open.accepted("Jan").participant
        let (one, other) = (try await open.file(first), try await open.file(second))
        #expect(one.trajectory.entry?.day == ReferralWorld.today && one.trajectory.entry?.moment == "g2")
        #expect(other.trajectory.entry?.moment == "g3", "the group of today has one place")
        #expect(one.trajectory.coach == open.world.coach.id && one.trajectory.state == .awaitingScreening)
        #expect(try await open.world.counts()["talks"] == 0)
        let today = try await open.world.casework.coachToday(as: open.coach)
        #expect(today.stuck.map(\.person.participant) == [first], "whose group enters later is not stuck")
    }

    @Test func `a talk on a sitting day is refused, and the screening too`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.accepted().participant
        await #expect(throws: Refusal.rule(Message("sitting.noSittingDays"))) {
            try await open.world.casework.planFollowUp(with: participant, on: nil, as: open.coach)
        }
        #expect(try await open.world.counts()["talks"] == 0)
    }

    @Test func `guidance begins with an act of the coach, and not before the person was accepted`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.accepted().participant
        let version = try await open.file(participant).trajectory.version
        for (day, key) in [
            (ReferralWorld.today.adding(days: -1), "finding.beforeAccepted"),
            (ReferralWorld.today.adding(days: 1), "field.future"),
        ] {
            let told = await fault(at: "day") {
                try await open.world.casework.beginGuidance(of: participant, version: version, on: day, as: open.coach)
            }
            #expect(told == key)
        }
        try await open.world.casework.beginGuidance(
            of: participant,
            version: version,
            on: ReferralWorld.today,
            as: open.coach
        )
        let file = try await open.file(participant)
        #expect(file.trajectory.state == .guided && file.trajectory.startedOn == ReferralWorld.today)
        #expect(file.progress.way.present?.phase == "module")
        #expect(file.way.steps.map(\.code) == ["kennismaking", "norm", "stage"], "those of a later phase come with it")
        await #expect(throws: Refusal.rule(Message("trajectory.notPossible.begin"))) {
            try await open.world.casework.beginGuidance(
                of: participant,
                version: file.trajectory.version,
                on: ReferralWorld.today,
                as: open.coach
            )
        }
    }

    @Test func `somebody is walked from referral to outcome`() async throws {
        let open = try await OpenProgrammeWorld()
        let casework = open.world.casework
        let participant = try await open.guided()
        try await open.fill(participant, ["woonst": ""], levels: ["woonst": "huur"])
        for _ in 0..<2 {
            try await casework.noteSession("stagedag", on: ReferralWorld.today, of: participant, as: open.coach)
        }
        try await casework.decide(
            "spoor",
            option: "gewoon",
            because: "Is er klaar voor.",
            on: ReferralWorld.today,
            about: participant,
            as: open.coach
        )
        var file = try await open.file(participant)
        #expect(file.way.steps.filter { $0.state == .done }.map(\.code) == ["norm", "stage"])
        let next = try #require(file.progress.next.first { $0.phase.code == "opvolging" })
        #expect(next.hindrance == nil && next.skipping.map(\.code) == ["verdieping"])
        try await open.goOn(participant, to: "opvolging", because: "Verdieping is niet nodig.")
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: ReferralWorld.today
        )
        try await casework.startPlacement(NewPlacement(facts: facts, previous: nil), of: participant, as: open.coach)
        file = try await open.file(participant)
        #expect(file.way.steps.first { $0.code == "opstart" }?.state == .done)
        #expect(!file.way.contacts.isEmpty)
        try await casework.closeTrajectory(
            of: participant,
            version: file.trajectory.version,
            TrajectoryClosing(day: ReferralWorld.today, outcome: "werk", note: ""),
            as: open.coach
        )
        file = try await open.file(participant)
        #expect(file.trajectory.state == .closed && file.trajectory.outcome == "werk")
        #expect(file.progress.next.isEmpty)
    }
}
