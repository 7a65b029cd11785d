import Domain
import Testing

/// What may happen to an introduction, written out by hand: everything that is not here may not.
struct IntroductionTransitionsTests {
    private static let house: [Role] = [.coach, .coordinator]

    private static let lines: [(act: IntroductionAct, from: IntroductionState, to: IntroductionState, roles: [Role])] =
        [
            (.show, .proposed, .shown, house), (.takeBack, .shown, .proposed, house),
            (.invite, .shown, .invited, [.employer]), (.uninvite, .invited, .shown, [.employer]),
            (.reveal, .invited, .revealed, [.coach]), (.hide, .revealed, .invited, [.coach]),
            (.planInterview, .revealed, .interview, house + [.employer]),
            (.planInterview, .interview, .interview, house + [.employer]),
            (.hire, .interview, .hired, [.employer]), (.place, .hired, .placed, house),
            (.unplace, .placed, .hired, house),
            (.decline, .shown, .declined, [.employer]), (.decline, .revealed, .declined, [.employer]),
            (.decline, .interview, .declined, [.employer]), (.reconsider, .declined, .shown, [.employer]),
            (.correct, .declined, .shown, [.coach]), (.correct, .declined, .revealed, [.coach]),
            (.correct, .declined, .interview, [.coach]), (.correct, .hired, .interview, [.coach]),
            (.stepBack, .shown, .declined, house), (.stepBack, .invited, .declined, house),
            (.stepBack, .revealed, .declined, house), (.stepBack, .interview, .declined, house),
            (.stepBack, .hired, .declined, house), (.withdraw, .proposed, .withdrawn, house),
            (.withdraw, .shown, .withdrawn, house), (.withdraw, .invited, .withdrawn, house),
            (.withdraw, .revealed, .withdrawn, house), (.withdraw, .interview, .withdrawn, house),
            (.withdraw, .hired, .withdrawn, house), (.restore, .withdrawn, .proposed, house),
            (.expire, .shown, .expired, [.machine]), (.expire, .invited, .expired, [.machine]),
            (.expire, .revealed, .expired, [.machine]), (.expire, .interview, .expired, [.machine]),
        ]

    @Test(arguments: IntroductionState.allCases, Role.allCases)
    func `from each state everybody may what is written here, and nothing else`(
        state: IntroductionState,
        role: Role
    ) {
        for act in IntroductionAct.allCases {
            let expected = Self.lines.first { $0.from == state && $0.act == act && $0.roles.contains(role) }?.to
            #expect(Introduction.transitions.result(of: act, from: state, by: role) == expected, "\(act)")
            for end in IntroductionState.allCases {
                let isHere = Self.lines.contains {
                    $0.act == act && $0.from == state && $0.to == end && $0.roles.contains(role)
                }
                #expect(Introduction.transitions.allows(act, from: state, to: end, by: role) == isHere, "\(act) \(end)")
            }
        }
        let shown = Introduction.transitions.acts(from: state, by: role)
        #expect(Set(shown).count == shown.count)
    }

    @Test func `no way leads to a name but revealing it, from an invitation, and taking back a no that came after`() {
        let doors = Introduction.transitions.filter { !$0.from.tellsIdentity && $0.to.tellsIdentity }
        #expect(doors.allSatisfy { $0.roles == [.coach] })
        let first = doors.filter { $0.act != .correct }
        #expect(first.map(\.act) == [.reveal] && first.map(\.from) == [.invited])
        #expect(doors.filter { $0.act == .correct }.allSatisfy { $0.from == .declined })
        // Only an answer that ends something is taken back, and only to where it can be given.
        let answers = Introduction.transitions.filter { [.decline, .hire].contains($0.act) }
        let back = Introduction.transitions.filter { $0.act == .correct }
        #expect(Set(back.map { [$0.to, $0.from] }) == Set(answers.map { [$0.from, $0.to] }))
    }

    @Test func `an employer never moves what was not shown, and never places anybody`() {
        let own = Introduction.transitions.filter { $0.roles.contains(.employer) }
        #expect(own.allSatisfy { $0.from.isForEmployer && $0.to.isForEmployer && $0.to != .placed })
        #expect(Set(own.map(\.act)) == [.invite, .uninvite, .planInterview, .hire, .decline, .reconsider])
    }

    @Test func `every state is reached from a proposal, and what is over stays over but for what undoes it`() {
        var found: Set<IntroductionState> = [.proposed]
        while true {
            let next = found.union(Introduction.transitions.filter { found.contains($0.from) }.map(\.to))
            if next == found { break }
            found = next
        }
        #expect(found == Set(IntroductionState.allCases))
        let leaving = Introduction.transitions.filter { !$0.from.isRunning }.map(\.act)
        #expect(Set(leaving) == [.unplace, .reconsider, .correct, .restore])
    }

    @Test(arguments: IntroductionAct.allCases)
    func `who decides says why, by reasons of their own side`(act: IntroductionAct) {
        let reasons = IntroductionReason.choices(for: act)
        #expect(reasons.isEmpty == ![.decline, .hire, .stepBack, .withdraw].contains(act))
        for other in IntroductionAct.allCases where other != act {
            #expect(Set(reasons).isDisjoint(with: IntroductionReason.choices(for: other)))
        }
    }

    @Test func `each reason is somebody's`() {
        let all = IntroductionAct.allCases.flatMap(IntroductionReason.choices)
        #expect(Set(all) == Set(IntroductionReason.allCases) && all.count == IntroductionReason.allCases.count)
    }
}
