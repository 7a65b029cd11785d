import Domain
import Testing

/// Limits of a file in words, and whether somebody turned them into codes (A5, F4).
struct NotedLimitTests {
    private static let today = Day(number: 20_781)
    private static let programme = SomeProgramme.programme(
        detentionFactors: [
            DetentionRule(code: "et", label: "Elektronisch toezicht", kind: .date, permitsWork: true),
            DetentionRule(code: "plaats", label: "Niet in deze plaats", kind: .restriction, permitsWork: false),
        ]
    )

    private func finding(
        _ subject: String,
        _ text: String,
        id: String,
        on noted: Int = 0,
        gone: String? = nil
    ) -> Finding {
        Finding(
            id: ID(id),
            participant: ID("p"),
            subject: subject,
            level: nil,
            text: text,
            day: nil,
            certainty: nil,
            evidence: .declared,
            tier: .judicial,
            observer: Observer(name: "Nele", party: .coach),
            notedOn: Self.today.adding(days: noted),
            withdrawal: gone
        )
    }

    private func profile(_ findings: [Finding]) -> WorkProfile {
        let participant = Participant(
            id: ID("p"),
            name: PersonName(given: "Tariq", family: "Peeters"),
            birthDay: Day(number: 5000)
        )
        let facts = ProfileFacts(
            participant: participant,
            programme: Self.programme,
            findings: findings,
            staysInside: false
        )
        return WorkProfile(facts, on: Self.today) { _ in nil }
    }

    @Test func `a limit in words is open until somebody says that the codes answer it`() {
        let limits = [finding("plaats", "Niet in Brugge.", id: "1"), finding("plaats", "Niet in Gent.", id: "2")]
        #expect(profile(limits).unansweredLimits == 2)
        let answer = finding(ProfileSubject.answeredLimits.code, "2", id: "3")
        let folded = profile(limits + [answer])
        #expect(folded.unansweredLimits == 1 && folded.answeredLimits == [ID("2")])
        let shown = NotedLimit.all(among: limits, by: Self.programme, answered: folded.answeredLimits)
        #expect(Set(shown.filter { !$0.isAnswered }.map(\.words)) == ["Niet in Brugge."])
        #expect(shown.allSatisfy { $0.factor == "Niet in deze plaats" })
        #expect(NotedLimit.answered(in: limits + [answer]) == [ID("2")])
    }

    @Test func `what was said last counts, and a limit that was withdrawn asks for nothing`() {
        let findings = [
            finding("plaats", "Niet in Brugge.", id: "1"), finding("plaats", "Niet in Gent.", id: "2", gone: "fout"),
            finding(ProfileSubject.answeredLimits.code, "1 2", id: "3", on: -2),
            finding(ProfileSubject.answeredLimits.code, "", id: "4", on: -1),
        ]
        #expect(profile(findings).unansweredLimits == 1)
        #expect(profile(Array(findings.dropLast())).unansweredLimits == 0)
        #expect(profile(Array(findings.dropLast())).answeredLimits == [ID("1")])
    }

    @Test func `a date is no limit`() {
        #expect(profile([finding("et", "vanaf maart", id: "1")]).unansweredLimits == 0)
    }
}
