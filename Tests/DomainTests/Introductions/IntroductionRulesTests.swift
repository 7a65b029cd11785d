import Domain
import Testing

/// The rules beside the table: what left the house, what is over, and which pairs stay apart.
struct IntroductionRulesTests {
    private static let today = Day(number: 20_781)  // 2026-11-24

    private static func vacancy(_ change: (inout VacancyFacts) -> Void = { _ in }) throws -> Vacancy {
        let group = try #require(OccupationCode("9321"))
        var facts = VacancyFacts(title: "Inpakker", group: group, dutch: .a2, forms: [.permanent], places: 2)
        change(&facts)
        return Vacancy(id: ID("v"), employer: ID("e"), reference: "1", facts: facts)
    }

    private static func profile(_ change: (inout WorkProfile) -> Void = { _ in }) -> WorkProfile {
        var profile = WorkProfile(available: .init(shown: .from(today), day: today))
        profile.skills = [.init(competence: "inpakken", level: 3)]
        change(&profile)
        return profile
    }

    private static func introduction(_ state: IntroductionState) throws -> Introduction {
        Introduction(
            id: ID("i"),
            reference: "abc123",
            trajectory: ID("t"),
            participant: ID("p"),
            vacancy: ID("v"),
            employer: ID("e"),
            state: state,
            pitch: "",
            proposedOn: today,
            card: BlindCard(profile()),
            fingerprint: MatchFingerprint(profile(), try vacancy().facts)
        )
    }

    private func objection(
        _ introduction: Introduction,
        _ act: IntroductionAct,
        after looks: IntroductionLooks = .none,
        on day: Day = today
    ) throws -> String? {
        introduction.objection(to: act, vacancy: try Self.vacancy(), after: looks, on: day)?.key
    }

    @Test func `showing is undone until the employer looked, and giving the name until it was seen`() throws {
        let shown = try Self.introduction(.shown)
        #expect(try objection(shown, .takeBack) == nil)
        let looked = IntroductionLooks(atAll: 1, withName: 0)
        #expect(try objection(shown, .takeBack, after: looked) == "introduction.seenAlready")
        let revealed = try Self.introduction(.revealed)
        #expect(try objection(revealed, .hide, after: looked) == nil)
        let named = IntroductionLooks(atAll: 2, withName: 1)
        #expect(try objection(revealed, .hide, after: named) == "introduction.nameSeenAlready")
        let withdrawn = try Self.introduction(.withdrawn)
        #expect(try objection(withdrawn, .restore) == nil)
        #expect(try objection(withdrawn, .restore, after: looked) == "introduction.leftTheHouse")
    }

    @Test func `a no is taken back on its own day, while nobody knows who it is`() throws {
        var declined = try Self.introduction(.declined)
        declined.declinedOn = Self.today
        #expect(try objection(declined, .reconsider) == nil)
        #expect(try objection(declined, .reconsider, on: Self.today.adding(days: 1)) != nil)
        declined.consent = IdentityConsent(form: .spoken, day: Self.today)
        #expect(try objection(declined, .reconsider) == "introduction.tooLateToReconsider")
    }

    @Test func `a name is told while consent and term hold, in the states that tell it`() throws {
        for state in IntroductionState.allCases {
            var introduction = try Self.introduction(state)
            #expect(!introduction.isRevealed(on: Self.today))
            introduction.revealedUntil = Self.today
            #expect(!introduction.isRevealed(on: Self.today), "without consent")
            introduction.consent = IdentityConsent(form: .written, day: Self.today)
            #expect(introduction.isRevealed(on: Self.today) == state.tellsIdentity, "\(state)")
            #expect(!introduction.isRevealed(on: Self.today.adding(days: 1)), "after its term")
        }
    }

    @Test func `each act sets the term of the next one`() throws {
        var introduction = try Self.introduction(.shown)
        introduction.settle(.show, on: Self.today)
        #expect(introduction.shownOn == Self.today && introduction.deadline == Self.today.adding(days: 14))
        #expect(!introduction.isOverdue(on: Self.today.adding(days: 14)))
        #expect(introduction.isOverdue(on: Self.today.adding(days: 15)))
        #expect(try objection(introduction, .expire, on: Self.today.adding(days: 14)) == "introduction.notOverdue")
        #expect(try objection(introduction, .expire, on: Self.today.adding(days: 15)) == nil)
        #expect(try objection(introduction, .invite, on: Self.today.adding(days: 15)) == "introduction.overdue")
        introduction.state = .revealed
        introduction.consent = IdentityConsent(form: .spoken, day: Self.today)
        introduction.settle(.reveal, on: Self.today)
        #expect(introduction.deadline == Self.today.adding(days: 30))
        introduction.interview = Interview(day: Self.today.adding(days: 40), time: nil, place: "Gent")
        introduction.settle(.planInterview, on: Self.today)
        #expect(introduction.revealedUntil == Self.today.adding(days: 54))
        introduction.settle(.hide, on: Self.today)
        #expect(introduction.consent == nil && introduction.revealedUntil == nil)
        introduction.settle(.takeBack, on: Self.today)
        #expect(introduction.shownOn == nil && introduction.answerBy == nil)
    }

    @Test func `nobody is hired before the day of the interview`() throws {
        var introduction = try Self.introduction(.interview)
        #expect(try objection(introduction, .hire) == "introduction.noInterview")
        introduction.interview = Interview(day: Self.today.adding(days: 1), time: nil, place: "Gent")
        #expect(try objection(introduction, .hire) == "introduction.interviewToCome")
        #expect(try objection(introduction, .hire, on: Self.today.adding(days: 1)) == nil)
    }

    @Test func `what was declined stays away until a fact of profile or vacancy changes`() throws {
        let facts = try Self.vacancy().facts
        let before = MatchFingerprint(Self.profile(), facts)
        var declined = try Self.introduction(.declined)
        declined.declinedOn = Self.today
        let key: (MatchFingerprint) -> String? = { Introduction.objection(toProposing: $0, after: [declined])?.key }
        #expect(key(before) == "introduction.declinedBefore")
        // What comes and goes by itself is no reason to try again.
        let fuller = try Self.vacancy {
            $0.filled = 1
            $0.openUntil = Self.today
        }.facts
        #expect(key(MatchFingerprint(Self.profile(), fuller)) == "introduction.declinedBefore")
        let changes: [WorkProfile] = [
            Self.profile { $0.skills[0] = .init(competence: "inpakken", level: 4) },
            Self.profile { $0.licences = [.b] }, Self.profile { $0.languages[.dutchSpoken] = .b1 },
            Self.profile { $0.physical = [] }, Self.profile { $0.originPostcode = "9000" },
        ]
        for profile in changes { #expect(key(MatchFingerprint(profile, facts)) == nil) }
        let others: [(inout VacancyFacts) -> Void] = [
            { $0.title = "Orderpicker" }, { $0.dutch = .a1 }, { $0.weeklyQuarters = 152 }, { $0.forms = [.agency] },
            { $0.tasks = [VacancyTask(words: "stapelen", competence: nil, weight: 5)] }, { $0.postcode = "8000" },
            { $0.experienceAsked = 12 },
        ]
        for change in others { #expect(key(MatchFingerprint(Self.profile(), try Self.vacancy(change).facts)) == nil) }
    }

    @Test func `a pair runs once, and withdrawn or expired it can run again`() throws {
        let other = MatchFingerprint(stored: "x")
        for state in IntroductionState.allCases {
            let key = Introduction.objection(toProposing: other, after: [try Self.introduction(state)])?.key
            let expected: String? =
                state.isRunning ? "introduction.runsAlready" : state == .placed ? "introduction.placedAlready" : nil
            #expect(key == expected, "\(state)")
        }
    }

    @Test func `the same facts in another order are the same`() throws {
        let one = Self.profile { $0.licences = [.b, .c] }
        let other = Self.profile { $0.licences = [.c, .b] }
        let facts = try Self.vacancy().facts
        #expect(MatchFingerprint(one, facts) == MatchFingerprint(other, facts))
    }

    @Test func `a card is kept as it was shown`() throws {
        let profile = Self.profile {
            $0.languages = [.dutchSpoken: .b1, .english: .a2]
            $0.licences = [.b]
            $0.times = WorkingTime.allCases
            $0.hours = 20...38
            $0.forms = [.permanent, .internship]
            $0.targets = ["orderpicker"]
            $0.experience = [.init(occupation: "orderpicker", months: 30)]
            $0.wishes = [.outdoors]
            $0.travel = .assumed
        }
        let card = BlindCard(profile)
        #expect(CardLines.card(CardLines.lines(of: card)) == card)
        for spoilt in [["skill x"], ["licence z"], ["hours 9 3"], ["name Tariq"], ["from gisteren"], [""]] {
            #expect(CardLines.card(spoilt) == nil, "\(spoilt)")
        }
    }

    @Test func `nobody consents before being asked, nor tomorrow`() {
        func fault(_ days: Int) -> String? {
            IdentityConsent(form: .spoken, day: Self.today.adding(days: days))
                .fault(askedFrom: Self.today.adding(days: -2), on: Self.today)?.key
        }
        #expect(fault(0) == nil && fault(-2) == nil)
        #expect(fault(-3) == "introduction.consentTooEarly" && fault(1) == "field.future")
    }
}
