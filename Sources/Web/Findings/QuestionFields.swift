internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The questions of a form of the definition, as fields.
struct QuestionFields {
    let sheet: FormSheet
    let asked: AskedForm

    private var programme: Programme { asked.programme }
    private var texts: Catalogue { sheet.texts }

    /// Everything that a form asks: the day, who says it where that can differ, instruments and questions.
    static func all(of asked: AskedForm, in sheet: FormSheet) -> HTML {
        let parties = asked.form.answeredBy
        let who = sheet.field("observerParty", "finding.answeredBy", required: true)
            .select(parties.map { ($0.rawValue, sheet.texts.code($0)) }, empty: sheet.texts("action.choose"))
        let name = sheet.field("observerName", "finding.observer", required: true).text()
        return """
            \(sheet.field("day", "finding.formDay", required: true).day())\(HTML.when(parties.count > 1, who))\
            \(HTML.when(parties != [.coach], name))\(QuestionFields(sheet: sheet, asked: asked).all)
            """
    }

    /// Instruments and questions.
    var all: HTML {
        let sections = asked.sections.map { section -> HTML in
            "<h2>\(section.title)</h2>\(section.questions.map(question))"
        }
        return "\(asked.instruments.map { instrument($0.rule, $0.domains) })\(sections)"
    }

    /// A question: a choice where its subject has levels, and room for words; day, number and yes or no in their own field. One
    /// that hangs on another answer says so, and a script keeps it out of sight while it does not apply.
    func question(_ question: FormRule.Question) -> HTML {
        let subject = programme.subject(question.subject)
        let levels = subject?.levels ?? []
        var text = sheet.field("text-\(question.subject)", "finding.text", required: question.isRequired)
        text.label = question.label
        let condition = condition(of: question)
        let hints = [question.hint, condition?.words ?? ""].filter { !$0.isEmpty }
        text.hint = hints.isEmpty ? nil : hints.joined(separator: " ")
        let earlier = earlier(question.subject)
        let inputs: HTML
        if levels.isEmpty {
            inputs = "\(input(text, subject?.answer ?? .text))\(earlier)"
        } else {
            var level = sheet.field("level-\(question.subject)", "finding.levelOf")
            level.label = texts("finding.levelOf", ["subject": question.label])
            let choices = levels.map { ($0.code, $0.label) }
            inputs = """
                <div class="question">\(text.lines(2, limit: 4000))\
                \(level.select(choices, empty: texts("finding.noLevel")))\(earlier)</div>
                """
        }
        let whole = sealed(inputs, subject?.tier ?? .ordinary)
        guard let condition else { return whole }
        let script = condition.script.map { " data-ask-when=\"\($0)\"" as HTML }
        return "<div class=\"ask-when\"\(script)>\(whole)</div>"
    }

    /// What a question hangs on within its form, in words and for the script; nil where it is asked in any case.
    private func condition(of question: FormRule.Question) -> (words: String, script: String?)? {
        guard let condition = question.askWhen, let left = asked.askWhen[question.subject] else { return nil }
        if case .settled = left { return nil }
        let words = ConditionWords(texts, in: programme)(condition)
        return (texts("finding.askWhen", ["condition": words]), AskWhenScript(left, on: asked)?.text)
    }

    private func input(_ field: Field, _ answer: SubjectRule.Answer) -> HTML {
        switch answer {
        case .day: field.day()
        case .number: field.text(limit: 20)
        case .flag:
            field.select([("ja", texts("stale.yes")), ("nee", texts("stale.no"))], empty: texts("finding.noLevel"))
        case .text, .levels, .choices: field.lines(2, limit: 4000)
        }
    }

    /// The domains of an instrument, each with a score.
    func instrument(_ rule: InstrumentRule, _ domains: [InstrumentDomain]) -> HTML {
        let scores = rule.scale.map { score -> (String, String) in
            let band = rule.bands.first { $0.scores.contains(score) }?.label
            return (String(score), band.map { "\(score) · \($0)" } ?? String(score))
        }
        let fields = domains.map { domain -> HTML in
            let subject = rule.subject(of: domain)
            var field = sheet.field("score-\(subject)", "finding.text")
            field.label = domain.label
            return sealed("\(field.select(scores, empty: texts("finding.noScore")))\(earlier(subject))", domain.tier)
        }
        let way = texts(rule.direction == .highIsBad ? "finding.highIsBad" : "finding.highIsGood")
        return "<h2>\(rule.label)</h2><p class=\"muted\"><small>\(way)</small></p>\(fields)"
    }

    private func sealed(_ inputs: HTML, _ tier: Tier) -> HTML {
        guard tier != .ordinary else { return inputs }
        return "<div class=\"sealed-group\">\(HTML.tag(texts.code(tier), .sealed))\(inputs)</div>"
    }

    /// What was said last, by whom and when. With a form that is compared, what each party said, and what they said before.
    private func earlier(_ subject: String) -> HTML {
        if asked.form.isCompared { return beside(asked.told[subject] ?? []) }
        guard let finding = asked.known[subject] else { return .empty }
        let facts = [
            "said": said(finding), "who": finding.observer.name, "day": finding.notedOn.belgian,
        ]
        return "<p class=\"muted\"><small>\(texts("finding.known", facts))</small></p>"
    }

    /// What each party said last, and behind it what was said before.
    private func beside(_ told: [Finding]) -> HTML {
        guard !told.isEmpty else { return .empty }
        var parties: Set<Party> = []
        let last = told.filter { parties.insert($0.observer.party).inserted }
        let older = told.filter { !last.contains($0) }
        let rest: HTML = HTML.when(
            !older.isEmpty,
            """
            <details><summary>\(texts("finding.older", ["count": older.count]))</summary>\
            <ul class="plain">\(older.map(saidBy))</ul></details>
            """
        )
        return "<div class=\"muted\"><ul class=\"plain\">\(last.map(saidBy))</ul>\(rest)</div>"
    }

    private func saidBy(_ finding: Finding) -> HTML {
        let facts = [
            "said": said(finding), "who": finding.observer.name, "party": texts.code(finding.observer.party),
            "day": finding.notedOn.belgian,
        ]
        return "<li><small>\(texts("finding.saidBy", facts))</small></li>"
    }

    private func said(_ finding: Finding) -> String {
        [programme.level(of: finding), finding.text].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
