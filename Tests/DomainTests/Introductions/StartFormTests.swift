import Domain
import Testing

/// In which form of contract the work of a vacancy begins, as far as the definition tells.
struct StartFormTests {
    private static func form(
        _ employer: LegalEmployer,
        isLasting: Bool = false,
        _ esf: ESFClass = .employment,
        _ needs: Set<PlacementFact> = []
    ) -> ContractForm {
        var form = ContractForm(
            code: "x",
            label: LocalizedText(nl: "x"),
            circuit: .normal,
            countsAsActivation: true,
            esfClass: esf,
            needs: needs
        )
        form.legalEmployer = employer
        form.isLasting = isLasting
        return form
    }

    private static let forms: [(form: ContractForm, begins: [VacancyForm])] = [
        (form(.workplace, isLasting: true, .employment, [.weeklyHours]), [.permanent]),
        (form(.workplace, .employment, [.plannedEnd]), [.fixedTerm]), (form(.workplace), []),
        (form(.agency), [.agency]),
        (form(.ocmw), [.article60]), (form(.vdab, .training), [.trainingOnTheJob]),
        (form(.none, .training), [.internship, .workplaceLearning]), (form(.none, .none), []), (form(.own), []),
    ]

    @Test(arguments: forms.indices)
    func `a form fits what a vacancy offers by who employs and how long`(place: Int) {
        let (form, begins) = Self.forms[place]
        #expect(VacancyForm.allCases.filter { form.begins(as: $0) } == begins)
    }

    @Test func `what waits for the house is for today, a term for its day when it is near`() {
        let today = Day(number: 20_781)
        var introduction = Introduction(
            id: ID("i"),
            reference: "r",
            trajectory: ID("t"),
            participant: ID("p"),
            vacancy: ID("v"),
            employer: ID("e"),
            pitch: "",
            proposedOn: today,
            card: BlindCard(WorkProfile(available: .init(shown: .unknown, day: today))),
            fingerprint: MatchFingerprint(stored: "")
        )
        let horizon = today.adding(days: 7)
        for state in IntroductionState.allCases where state.waitsFor == .house {
            introduction.state = state
            #expect(introduction.toLookAt(from: today, until: horizon) == today, "\(state)")
        }
        introduction.state = .shown
        for (days, expected) in [(-1, 0), (0, 0), (7, 7), (8, nil)] as [(Int, Int?)] {
            introduction.answerBy = today.adding(days: days)
            let day = introduction.toLookAt(from: today, until: horizon)
            #expect(day == expected.map { today.adding(days: $0) }, "\(days)")
        }
        introduction.state = .declined
        #expect(introduction.toLookAt(from: today, until: horizon) == nil)
    }
}
