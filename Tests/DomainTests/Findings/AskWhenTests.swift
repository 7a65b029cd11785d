import Domain
import Testing

extension AskWhen {
    /// What it says once these answers are given.
    fileprivate func verdict(over facts: Facts) -> Verdict {
        switch self {
        case .settled(let verdict): verdict
        case .answer(let test): test.verdict(over: facts)
        case .all(let parts): .all(parts.map { $0.verdict(over: facts) })
        case .any(let parts): .any(parts.map { $0.verdict(over: facts) })
        case .not(let part): !part.verdict(over: facts)
        }
    }
}

/// Questions that hang on others (`ask_when`).
struct AskWhenTests {
    @Test(arguments: 1...40)
    func `what is left of a condition says the same whatever is answered`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<100 {
            let (condition, facts) = (random.condition(withKnown: true), random.facts())
            let open = Set(random.facts().values.keys)
            let left = AskWhen(condition, over: facts, open: open)
            let others = random.facts()
            var answered = facts
            for name in open { answered[name] = others[name] }
            let verdict = condition.verdict(over: answered)
            #expect(left.verdict(over: answered) == verdict, "\(condition)")
            if verdict == .met { #expect(left.isPossible, "\(condition)") }
        }
    }

    @Test(arguments: 1...10)
    func `a condition that no answer touches is settled`(seed: Int) {
        var random = RandomConditions(seed: seed)
        for _ in 0..<50 {
            let (condition, facts) = (random.condition(), random.facts())
            let left = AskWhen(condition, over: facts, open: [])
            #expect(left == .settled(condition.verdict(over: facts)))
            #expect(left.isPossible == condition.isMet(over: facts))
        }
    }

    private func subject(_ code: String, _ tier: Tier = .ordinary) -> SubjectRule {
        SubjectRule(code: code, label: LocalizedText(nl: code), tier: tier, levels: [], answer: .number)
    }

    /// `a` is asked always, each other one when the one before it is more than 0; `d` hangs on health.
    private func form() -> (form: FormRule, programme: Programme) {
        func question(_ code: String, after other: String?) -> FormRule.Question {
            var question = FormRule.Question(subject: code, label: LocalizedText(nl: code), hint: "", isRequired: true)
            question.askWhen = other.map { .test(FactTest(.finding($0), .above(.value(.number(0))))) }
            return question
        }
        let questions = [
            question("a", after: nil), question("b", after: "a"), question("c", after: "b"),
            question("d", after: "pijn"),
        ]
        let form = FormRule(code: "f", title: "F", sections: [.init(title: "S", questions: questions)])
        let subjects = ["a", "b", "c", "d"].map { subject($0) } + [subject("pijn", .health)]
        return (form, SomeProgramme.programme(subjects: subjects))
    }

    private func said(_ answers: [String: Int], knowing known: [String: Int] = [:]) -> SaidOnForm {
        let (form, programme) = form()
        func finding(_ subject: String, _ number: Int, on day: Int) -> Finding {
            Finding(
                id: ID("\(subject)-\(day)"),
                participant: ID("p"),
                subject: subject,
                level: nil,
                text: "\(number)",
                evidence: .declared,
                tier: programme.subject(subject)?.tier ?? .ordinary,
                observer: Observer(name: "Nele", party: .coach),
                notedOn: Day(number: day)
            )
        }
        let earlier = known.map { finding($0.key, $0.value, on: 1) }
        return SaidOnForm(
            answers.map { finding($0.key, $0.value, on: 2) },
            on: form,
            asking: form.questions(reading: Set(Tier.allCases), in: programme),
            by: programme
        ) { made in
            Facts(today: Day(number: 2), values: FindingFacts(earlier + made, by: programme).values)
        }
    }

    @Test func `an answer counts once its own question is asked`() {
        let whole = said(["a": 1, "b": 1, "c": 1])
        #expect(whole.asked.map(\.subject) == ["a", "b", "c"] && whole.beside.isEmpty && whole.findings.count == 3)
        let broken = said(["a": 0, "b": 1, "c": 1])
        #expect(broken.asked.map(\.subject) == ["a"] && broken.beside.map(\.subject) == ["b", "c"])
        #expect(broken.findings.map(\.subject) == ["a"], "nothing is kept of what is not asked")
    }

    @Test func `what was known before the form counts as well, until the form says otherwise`() {
        #expect(said(["b": 0], knowing: ["a": 1]).asked.map(\.subject) == ["a", "b"])
        #expect(said(["a": 0, "b": 1], knowing: ["a": 1]).beside.map(\.subject) == ["b"])
        #expect(said([:], knowing: ["pijn": 3]).asked.map(\.subject) == ["a", "d"])
    }

    @Test func `a question that hangs on what somebody may not read is not theirs`() {
        let (form, programme) = form()
        let own = form.questions(reading: [.ordinary, .judicial], in: programme)
        #expect(own.map(\.subject) == ["a", "b", "c"])
    }

    @Test func `a question that no answer can bring in is not possible, nor what hangs on it`() {
        let (form, programme) = form()
        let questions = form.questions(reading: Set(Tier.allCases), in: programme)
        let when = form.askWhen(of: Array(questions.dropFirst()), over: Facts(today: Day(number: 2)), by: programme)
        #expect(when["b"]?.isPossible == false && when["c"]?.isPossible == false && when["d"]?.isPossible == false)
        let all = form.askWhen(of: questions, over: Facts(today: Day(number: 2)), by: programme)
        #expect(all["a"] == .settled(.met) && all["b"]?.isPossible == true && all["c"]?.isPossible == true)
    }
}
