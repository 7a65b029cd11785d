import Domain
import Testing

/// Two views on a job target, and how far they are apart (B9).
struct TargetViewsTests {
    @Test(arguments: Realism.allCases, Realism.allCases)
    func `the distance is the steps between the two, and says who sees it nearer`(own: Realism, coach: Realism) throws {
        let all = Realism.allCases
        let steps = try #require(all.firstIndex(of: own)) - (try #require(all.firstIndex(of: coach)))
        let views = TargetViews(target: "kok", participant: own, coach: coach)
        switch views.distance {
        case .same: #expect(steps == 0)
        case .nearer(.participant, let count): #expect(steps == count && count > 0)
        case .nearer(.coach, let count): #expect(-steps == count && count > 0)
        case .unknown: Issue.record("both said it")
        }
    }

    @Test func `what one of them did not say is no distance`() {
        #expect(
            TargetViews(target: "kok", participant: .withinReach, coach: nil).distance == .unknown([.coach])
        )
        #expect(
            TargetViews(target: "kok", participant: nil, coach: nil).distance == .unknown([.participant, .coach])
        )
    }

    @Test func `each view has a subject of its own, so neither overwrites the other`() {
        let subjects = TargetViewer.allCases.map { ProfileSubject.realism($0, "kok") }
        #expect(subjects.map(\.code) == ["work.realism.participant.kok", "work.realism.coach.kok"])
        for subject in subjects { #expect(ProfileSubject(code: subject.code) == subject && subject.tier == .ordinary) }
        for code in ["work.realism.kok", "work.realism.psd.kok", "work.realism.coach"] {
            #expect(ProfileSubject(code: code) == nil)
        }
    }
}
