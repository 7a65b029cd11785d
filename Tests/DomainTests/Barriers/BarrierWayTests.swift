import Domain
import Testing

/// When one looks again at a barrier, and whether it stands in the way (C1).
struct BarrierWayTests {
    private static let noted = Day(number: 20_000)

    private var programme: Programme {
        var programme = SomeProgramme.programme()
        programme.instruments = [
            InstrumentRule(
                code: "matrix",
                label: "Matrix",
                scale: 1...5,
                direction: .highIsGood,
                domains: [InstrumentDomain(code: "alcohol", label: "Alcohol", tier: .health)]
            )
        ]
        programme.barriers = BarrierRules(
            lookAgainWeeks: 4,
            instrument: "matrix",
            kinds: [BarrierKind(code: "taal", label: "Taal", tier: .ordinary, lookAgainWeeks: 8)]
        )
        return programme
    }

    private func barrier(_ kind: String = "alcohol", _ looks: BarrierLook...) -> Barrier {
        var barrier = Barrier(
            id: ID("b"),
            trajectory: ID("t"),
            participant: ID("p"),
            kind: kind,
            description: "Drinkt.",
            tier: .health,
            observer: Observer(name: "Jan", party: .participant),
            notedOn: Self.noted
        )
        barrier.looks = looks
        return barrier
    }

    private func look(
        _ course: BarrierCourse,
        after days: Int,
        nextAfter next: Int? = nil,
        withdrawn: String? = nil
    ) -> BarrierLook {
        BarrierLook(
            id: ID("l\(1000 + days)"),
            barrier: ID("b"),
            participant: ID("p"),
            course: course,
            note: "",
            observer: Observer(name: "Jan", party: .participant),
            day: Self.noted.adding(days: days),
            nextOn: next.map { Self.noted.adding(days: $0) },
            withdrawal: withdrawn
        )
    }

    private func next(_ barrier: Barrier) -> Int? { barrier.nextLook(by: programme)?.days(since: Self.noted) }

    @Test func `one looks again so many weeks after the last look, by the kind where it says so`() {
        #expect(next(barrier()) == 28)
        #expect(next(barrier("taal")) == 56)
        #expect(next(barrier("alcohol", look(.open, after: 0), look(.workedOn, after: 10))) == 38)
        #expect(next(barrier("alcohol", look(.workedOn, after: 10), look(.open, after: 0))) == 38, "in any order")
    }

    @Test func `a day that was chosen holds until the next look`() {
        let chosen = look(.open, after: 0, nextAfter: 9)
        #expect(next(barrier("alcohol", chosen)) == 9)
        #expect(next(barrier("alcohol", chosen, look(.workedOn, after: 9))) == 37)
    }

    @Test(arguments: [BarrierCourse.normal, .gone])
    func `nobody looks again at what is normal or gone, until it is back`(course: BarrierCourse) {
        let closed = barrier("alcohol", look(.open, after: 0), look(course, after: 5))
        #expect(next(closed) == nil && !closed.isOpen)
        let back = barrier("alcohol", look(course, after: 5), look(.open, after: 20))
        #expect(next(back) == 48 && back.isOpen)
        let wrong = barrier("alcohol", look(.open, after: 0), look(course, after: 5, withdrawn: "Vergissing."))
        #expect(next(wrong) == 28 && wrong.isOpen, "what was withdrawn does not count")
    }

    @Test func `a barrier that was noted by mistake asks for nothing`() {
        var mistake = barrier("alcohol", look(.open, after: 0))
        mistake.withdrawal = "Dubbel."
        #expect(next(mistake) == nil && !mistake.isOpen)
    }

    @Test func `the domains of the instrument are kinds with their tier, before the kinds besides`() {
        #expect(programme.barrierKinds.map(\.code) == ["alcohol", "taal"])
        #expect(programme.barrierKinds.map(\.tier) == [.health, .ordinary])
        #expect(programme.facts[.openBarriers] != nil && programme.facts[.barrierOpen("alcohol")] == .flag)
        #expect(programme.tiers(of: .openBarriers) == [.health, .ordinary])
        #expect(programme.tiers(of: .barrierOpen("taal")) == [.ordinary])
    }

    @Test func `every day to look again says why it is that day`() {
        #expect(barrier().reasonToLook(by: programme, version: 3)?.facts["weeks"] == "4")
        let chosen = barrier("alcohol", look(.open, after: 0, nextAfter: 9))
        #expect(chosen.reasonToLook(by: programme, version: 3)?.key == "barrier.lookChosen")
        #expect(barrier("alcohol", look(.gone, after: 1)).reasonToLook(by: programme, version: 3) == nil)
    }
}
