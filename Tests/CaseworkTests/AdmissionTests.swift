import Casework
import Domain
import Storage
import Testing

/// The check before somebody enters (B2) on referrals of a definition that asks something.
struct AdmissionTests {
    private func verdicts(_ view: AdmissionView) -> [Verdict?] { view.lines.map { $0.seen?.verdict } }

    @Test func `each criterion says what is known and from where, and hides what the reader may not read`() async throws
    {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        #expect(verdicts(try await world.admission(referral)) == [.met, .unknown, nil])
        try await world.know("woonst", "geen", .ordinary, of: person)
        try await world.know("zorg", "zwaar", .health, of: person)
        let view = try await world.admission(referral)
        #expect(verdicts(view) == [.met, .notMet, nil] && view.asksReason)
        let home = view.lines[1]
        #expect(home.seen?.deciding.map(\.value) == [.code("geen")])
        #expect(home.sources[.finding("woonst")]?.map(\.observer.name) == ["Nele"])
        // Nothing of the sealed finding travels to who may not read it.
        #expect(view.lines[2].seen == nil && view.lines[2].sources.isEmpty && view.lines[2].hindrance == nil)
        #expect(view.lookAgainOn == ReferralWorld.today.adding(weeks: 6))
        // Who referred sees no check at all.
        let seen = try await world.admission(referral, as: world.referrer)
        #expect(seen.lines.isEmpty && seen.editions.isEmpty && seen.forms.isEmpty)
    }

    @Test func `against a soft criterion a reason is asked, stored sealed with the verdicts, and shown`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        try await world.know("woonst", "geen", .ordinary, of: person)
        try await world.refuses(fields: ["admissionReason"], about: person) {
            try await world.admit(referral, because: " ")
        }
        try await world.admit(referral, because: " Woont binnenkort bij zijn zus. ")
        let past = try await world.admission(referral).past
        #expect(past.count == 1 && past[0].decision.act == .accept)
        #expect(past[0].decision.reason == "Woont binnenkort bij zijn zus.")
        #expect(past[0].verdicts.map(\.verdict) == [.met, .notMet, nil])
        // The coach reads health and sees that verdict as well.
        let coachs = try await world.admission(referral, as: world.coach).past
        #expect(coachs[0].verdicts.map(\.verdict) == [.met, .notMet, .unknown])
        let event = try #require(try await world.events(.admittedAgainst, of: person).first)
        #expect(event.subject == past[0].decision.id.rawValue && event.code == nil)
        #expect(try await world.overruled(person) == 0)
        try await world.database.read { tx in
            let row = try #require(try tx.first("SELECT verdicts, reason FROM admission_decisions"))
            #expect(try row("verdicts", as: String.self).hasPrefix("v1."))
            #expect(try row("reason", as: String.self).hasPrefix("v1."))
        }
    }

    @Test func `a hidden criterion decides all the same`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        try await world.know("woonst", "huur", .ordinary, of: person)
        try await world.know("zorg", "zwaar", .health, of: person)
        try await world.refuses(fields: ["admissionReason"], about: person) { try await world.admit(referral) }
        try await world.admit(referral, because: "De arts is mee.")
        #expect(try await world.events(.admittedAgainst, of: person).count == 1)
    }

    @Test func `against a hard criterion the audit log knows, and unknown soft ones do not stand in the way`()
        async throws
    {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let young = try await world.referAsking("Lien", born: "2009-06-01")
        let person = try await world.participant(of: young)
        #expect(verdicts(try await world.admission(young)) == [.notMet, .unknown, nil])
        try await world.refuses(fields: ["admissionReason"], about: person) { try await world.admit(young) }
        try await world.admit(young, because: "Wordt volgende maand 18.")
        #expect(try await world.overruled(person) == 1)
        let old = try await world.referAsking("Els", on: ReferralWorld.today)
        try await world.admit(old, edition: "later")
        #expect(try await world.events(.admittedAgainst, of: world.participant(of: old)).isEmpty)
    }

    @Test func `nobody but who decides answers the forms of the check, and not for a tier they do not read`()
        async throws
    {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        let sheet = try await world.casework.admissionSheet("norm", of: referral, as: world.coordinator.actor)
        #expect(sheet.asked.questions.map(\.subject) == ["woonst"])
        let answers = [
            ScreeningAnswer(subject: "woonst", level: "huur", text: ""),
            ScreeningAnswer(subject: "zorg", level: "licht", text: ""),
        ]
        let filling = FormFilling(
            day: ReferralWorld.today,
            observer: Observer(name: "Coordinator", party: .coach),
            answers: answers,
            scores: [:]
        )
        for stranger in [world.referrer, world.coach, world.otherReferrer] {
            try await world.refuses(.notFound, about: person) {
                try await world.casework.fillAdmission("norm", of: referral, filling, as: stranger.actor)
            }
        }
        try await world.refuses(.notFound, about: person) {
            try await world.casework.fillAdmission("zomaar", of: referral, filling, as: world.coordinator.actor)
        }
        var tomorrow = filling
        tomorrow.day = ReferralWorld.today.adding(days: 1)
        let (late, casework, coordinator) = (tomorrow, world.casework, world.coordinator.actor)
        try await world.refuses(fields: ["day"], about: person) {
            try await casework.fillAdmission("norm", of: referral, late, as: coordinator)
        }
        try await casework.fillAdmission("norm", of: referral, filling, as: coordinator)
        #expect(try await world.stored(person).findings.map(\.subject) == ["woonst"])
        #expect(verdicts(try await world.admission(referral)) == [.met, .met, nil])
        try await world.admit(referral)
        try await world.refuses(.rule(Message("admission.decidedAlready")), about: person) {
            try await casework.fillAdmission("norm", of: referral, filling, as: coordinator)
        }
    }

    @Test func `not yet keeps advice and handover, and comes back on its day`() async throws {
        let world = try await ReferralWorld()
        try await world.loadAsking()
        let referral = try await world.referAsking("Koen")
        let person = try await world.participant(of: referral)
        let day = ReferralWorld.today.adding(weeks: 6)
        var postponement = Postponement(ground: "norm", advice: " Zoek een woonst. ", handover: "CAW", lookAgainOn: day)
        let good = postponement
        postponement.handover = " "
        postponement.ground = "zomaar"
        let (bad, casework) = (postponement, world.casework)
        try await world.refuses(fields: ["postponeGround", "handover"], about: person) {
            try await casework.postponeReferral(referral, version: 1, bad, as: world.coordinator.actor)
        }
        for stranger in [world.coach, world.referrer] {
            try await world.refuses(.notFound, about: person) {
                try await casework.postponeReferral(referral, version: 1, good, as: stranger.actor)
            }
        }
        try await world.refuses(.stale, about: person) {
            try await casework.postponeReferral(referral, version: 2, good, as: world.coordinator.actor)
        }
        try await casework.postponeReferral(referral, version: 1, good, as: world.coordinator.actor)
        let view = try await casework.referral(referral, as: world.coordinator.actor)
        #expect(view.referral.state == .notYet && view.referral.lookAgainOn == day && view.acts == [.reconsider])
        #expect(try await world.events(.referralPostponed, of: person).map(\.code) == ["norm"])
        // Who referred reads the advice, not the check.
        let told = try await world.admission(referral, as: world.referrer).past
        #expect(told.map(\.decision.advice) == ["Zoek een woonst."] && told[0].decision.handover == "CAW")
        #expect(told[0].verdicts.isEmpty && told[0].decision.verdicts.isEmpty)
        for (later, shown) in [(day.adding(days: -1), false), (day, true), (day.adding(days: 30), true)] {
            let today = try await world.on(later).coordinatorToday(as: world.coordinator.actor)
            #expect(today.toLookAgain.map(\.id) == (shown ? [referral] : []), "\(later)")
        }
        try await world.on(day).reconsiderReferral(referral, version: 2, as: world.coordinator.actor)
        let again = try await casework.referral(referral, as: world.coordinator.actor).referral
        #expect(again.state == .received && again.lookAgainOn == nil && again.decision == nil)
        #expect(try await world.on(day).coordinatorToday(as: world.coordinator.actor).toLookAgain.isEmpty)
        #expect(try await world.admission(referral).past.count == 1)
    }
}
