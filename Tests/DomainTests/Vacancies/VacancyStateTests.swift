import Domain
import Testing

struct VacancyStateTests {
    private static let today = Day(number: 20_783)  // 2026-11-26

    private func vacancy(filled: Int, last: Int?, isClosed: Bool) throws -> Vacancy {
        let group = try #require(OccupationCode("9333"))
        var facts = VacancyFacts(title: "Orderpicker", group: group, places: 2, filled: filled)
        facts.openUntil = last.map { Self.today.adding(days: $0) }
        let closing = isClosed ? VacancyClosing(reason: .withdrawn) : nil
        return Vacancy(
            id: ID("v"),
            employer: ID("e"),
            reference: "V1",
            facts: facts,
            closedOn: isClosed ? Self.today : nil,
            closing: closing
        )
    }

    @Test(arguments: VacancyState.allCases, Role.allCases)
    func `only who writes vacancies does something with one, and only what its state allows`(
        state: VacancyState,
        role: Role
    ) throws {
        let acts = Set(Vacancy.transitions.acts(from: state, by: role))
        let writers: [VacancyState: Set<VacancyAct>] = [
            .open: [.change, .close, .fill, .free], .filled: [.change, .close, .free],
            .past: [.change, .close, .reopen, .fill, .free], .closed: [.reopen],
        ]
        switch role {
        case .coach, .coordinator: #expect(acts == writers[state])
        case .machine: #expect(acts.subtracting([.pass]) == writers[state])
        default: #expect(acts.isEmpty)
        }
    }

    @Test func `a vacancy whose last day went by is closed for everybody by itself, and no sooner`() throws {
        for last in -3...3 {
            let vacancy = try vacancy(filled: 0, last: last, isClosed: false)
            #expect(vacancy.isOpen(on: Self.today) == (last >= 0))
            #expect(vacancy.acts(on: Self.today, by: .coach).contains(.reopen) == (last < 0))
        }
        let closed = try vacancy(filled: 0, last: 3, isClosed: true)
        #expect(closed.acts(on: Self.today, by: .coach) == [.reopen])
        #expect(closed.objection(toReopenUntil: Self.today.adding(days: -1), on: Self.today)?.key == "field.past")
        #expect(closed.objection(toReopenUntil: nil, on: Self.today) == nil)
    }

    @Test func `places are counted from everything that takes one, and never below none`() {
        func filling(_ places: Int) -> VacancyFilling {
            VacancyFilling(
                id: ID("\(places)"),
                vacancy: ID("v"),
                placement: nil,
                places: places,
                reason: "x",
                by: "K",
                day: Self.today
            )
        }
        #expect(VacancyFilling.filled([]) == 0)
        #expect(VacancyFilling.filled([filling(2), filling(-1), filling(1)]) == 2)
        #expect(VacancyFilling.filled([filling(-5)]) == 0)
    }

    @Test func `two vacancies are alike by employer, occupation, place and title apart from spelling`() throws {
        let one = try vacancy(filled: 0, last: nil, isClosed: false)
        var facts = one.facts
        facts.title = "ORDER PICKER"
        #expect(one.facts.isLike(facts))
        facts.postcode = "9000"
        #expect(!one.facts.isLike(facts))
    }

    @Test func `what is paid at most is not less than what is paid at least`() throws {
        var facts = try vacancy(filled: 0, last: nil, isClosed: false).facts
        facts.pay = VacancyPay(least: 1500, most: 1400, unit: .hour)
        #expect(facts.faults["payMost"] != nil)
    }
}
