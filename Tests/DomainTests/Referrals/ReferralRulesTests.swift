import Domain
import Testing

/// Today is 24 November 2026.
struct ReferralRulesTests {
    private let today: Day

    init() throws { today = try day("2026-11-24") }

    private func new(
        given: String = "Gilles",
        family: String = "D'Hondt",
        born: String = "1985-03-14",
        sex: Sex? = nil,
        number: String? = nil,
        prison: String = "gent",
        reason: String = "Wil werken.",
        consent: Bool = true
    ) throws -> NewReferral {
        NewReferral(
            programme: "p",
            name: PersonName(given: given, family: family),
            birthDay: try day(born),
            sex: sex,
            nationalNumber: try number.map { try NationalNumber($0) },
            prison: prison,
            reason: reason,
            hasConsent: consent
        )
    }

    private func keys(_ new: NewReferral, on today: Day? = nil, minimumAge: Int = 18) -> [String: String] {
        let faults = new.faults(minimumAge: minimumAge, prisons: ["gent", "brugge"], today: today ?? self.today)
        return Dictionary(faults.all.map { ($0.field, $0.message.key) }, uniquingKeysWith: { first, _ in first })
    }

    private func stored(in state: ReferralState) -> Referral {
        Referral(
            id: ID("r"),
            participant: ID("m"),
            name: PersonName(given: "Gilles", family: "D'Hondt"),
            birthDay: today,
            programme: "p",
            referrer: nil,
            referrerName: "T. Verhaeghe",
            institution: nil,
            prison: "gent",
            referredOn: today,
            reason: "",
            hasConsent: true,
            earliestDay: nil,
            source: .list,
            state: state
        )
    }

    /// The trajectory of it.
    private var guided: Trajectory {
        Trajectory(
            id: ID("t"),
            participant: ID("m"),
            referral: ID("r"),
            programme: "p",
            programmeVersion: 1,
            coach: nil,
            state: .guided,
            acceptedOn: today
        )
    }

    @Test func `a person with all that is asked can be referred`() throws {
        #expect(keys(try new()) == [:])
    }

    @Test(
        arguments: [
            ("2008-11-23", nil), ("2008-11-24", nil), ("2008-11-25", "referral.underage"),
            ("2026-11-24", "referral.underage"),
            ("2026-11-25", "referral.bornInFuture"), ("1915-11-25", nil), ("1915-11-24", "referral.bornLongAgo"),
        ] as [(String, String?)]
    )
    func `who turns eighteen on the day of referral is old enough`(born: String, fault: String?) throws {
        #expect(keys(try new(born: born))["birthDay"] == fault)
    }

    @Test func `who was born on 29 February is a year older on 1 March`() throws {
        let new = try new(born: "2008-02-29")
        #expect(keys(new, on: try day("2026-02-28")) == ["birthDay": "referral.underage"])
        #expect(keys(new, on: try day("2026-03-01")) == [:])
    }

    @Test func `the age is the one of the definition, and is told`() throws {
        let new = try new(born: "2004-11-25")
        #expect(keys(new, minimumAge: 21) == [:])
        #expect(keys(new, minimumAge: 22) == ["birthDay": "referral.underage"])
        #expect(new.faults(minimumAge: 22, prisons: ["gent"], today: today)["birthDay"]?.facts == ["age": "22"])
    }

    @Test func `a prison that is not there today, no reason or no consent stands in the way`() throws {
        #expect(keys(try new(prison: "nergens")) == ["prison": "field.unknown"])
        #expect(keys(try new(prison: "Gent")) == ["prison": "field.unknown"])
        #expect(keys(try new(reason: " \n\t")) == ["reason": "field.required"])
        #expect(keys(try new(consent: false)) == ["consent": "referral.consentMissing"])
        #expect(keys(try new(family: "  ")) == ["familyName": "field.required"])
        #expect(keys(try new(given: "")) == ["givenName": "field.required"])
    }

    @Test func `every mistake is told at once`() throws {
        let all = keys(try new(given: "", family: "", born: "2020-01-01", prison: "", reason: "", consent: false))
        #expect(Set(all.keys) == ["givenName", "familyName", "birthDay", "prison", "reason", "consent"])
    }

    @Test func `what the national number says otherwise is a doubt, not a mistake`() throws {
        // 85.03.14-001.27: born on 14 March 1985, a man.
        let number = "85.03.14-001.27"
        #expect(try new(number: number).doubts == [])
        #expect(try new(sex: .male, number: number).doubts == [])
        let otherDay = try new(born: "1985-03-15", number: number)
        #expect(keys(otherDay) == [:])
        #expect(otherDay.doubts == [Message("referral.otherBirthDay", ["day": "14/03/1985"])])
        #expect(try new(sex: .female, number: number).doubts == [Message("referral.otherSex")])
        #expect(try new(sex: .other, number: number).doubts == [])
        #expect(try new(born: "1985-03-15", sex: .female, number: number).doubts.count == 2)
        #expect(try new(born: "1985-03-15", sex: .female).doubts == [])
    }

    @Test func `a number that does not know the sex raises no doubt about it`() throws {
        // 20 more for the month: a BIS number given before the sex was known.
        #expect(try new(sex: .female, number: "85.23.14-001.70").doubts == [])
        #expect(try new(sex: .female, number: "85.43.14-001.16").doubts == [Message("referral.otherSex")])
    }

    @Test func `a referral runs until it is refused or its trajectory is closed`() throws {
        var (referral, trajectory) = (stored(in: .received), guided)
        #expect(referral.isRunning(trajectory: nil))
        referral.state = .refused
        #expect(!referral.isRunning(trajectory: nil))
        referral.state = .accepted
        for state in TrajectoryState.allCases {
            trajectory.state = state
            #expect(referral.isRunning(trajectory: trajectory) == (state != .closed))
        }
    }

    @Test(arguments: ReferralState.allCases)
    func `a list means the referral that was not over yet on the day it names`(state: ReferralState) {
        let later = today.adding(days: 30)
        var (referral, trajectory) = (stored(in: state), guided)
        if state == .refused {
            referral.decision = ReferralDecision(by: "Sara", on: later, ground: "andere", explanation: "")
        }
        let afterwards = later.adding(days: 1)
        #expect(referral.isMeant(on: later, trajectory: trajectory))
        #expect(referral.isMeant(on: afterwards, trajectory: trajectory) == (state != .refused))
        trajectory.state = .closed
        trajectory.closedOn = later
        #expect(referral.isMeant(on: later, trajectory: trajectory))
        let isOver = state == .refused || state == .accepted
        #expect(referral.isMeant(on: afterwards, trajectory: trajectory) == !isOver)
    }
}
