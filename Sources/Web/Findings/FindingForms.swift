internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The pages of the forms about findings.
extension FindingPages {
    /// A page that asks what one wants to note something about.
    func choicePage(
        _ title: String,
        _ lead: String,
        _ way: PlanView,
        _ context: SignedInContext,
        _ choices: [(link: Link, words: String, tier: Tier)]
    ) -> Response {
        let items = choices.map { choice -> HTML in
            let tag = choice.tier == .ordinary ? HTML.empty : HTML.tag(house.texts.code(choice.tier), .sealed)
            return "<li>\(HTML.link(choice.link, choice.words)) \(tag)</li>"
        }
        return house.filePage(
            title,
            about: way.participant,
            for: context,
            """
            <section class="card narrow-card"><header><h2>\(house.texts(lead))</h2></header>\
            <div class="in"><ul class="plain">\(items)</ul></div></section>
            """
        )
    }

    func findingPage(
        _ way: PlanView,
        _ subject: SubjectRule,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let levels = subject.levels.map { ($0.code, $0.label) }
        let level: HTML = HTML.when(
            !levels.isEmpty,
            sheet.field("level", "finding.level").select(levels, empty: t("finding.noLevel"))
        )
        let link = Link.file(way.participant.id, "bevinding", subject.code)
        return house.filePage(
            "finding.title",
            about: way.participant,
            for: context,
            status: sheet.status,
            """
            <p><b>\(subject.label)</b> \(tag(subject.tier))</p>\
            \(sheet.sheet(
                action: link, submit: "action.save", cancel: .file(way.participant.id),
                """
                \(level)\(sheet.field("text", "finding.text", hint: "finding.textHint").lines(4, limit: 4000))\
                \(source(sheet, day: "day", way))
                """))
            """
        )
    }

    func factorPage(
        _ way: PlanView,
        _ rule: DetentionRule,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let certainties = Certainty.allCases.map { ($0.rawValue, t.code($0)) }
        let date: HTML = HTML.when(
            rule.kind == .date,
            """
            \(sheet.field("day", "detention.day", required: true).day())\
            \(sheet.field("certainty", "detention.certainty", hint: "detention.certaintyHint", required: true)
                .select(certainties, empty: t("action.choose")))
            """
        )
        let text = sheet.field(
            "text",
            rule.kind == .date ? "detention.text" : "detention.restriction",
            hint: "detention.textHint",
            required: rule.kind == .restriction
        )
        return house.filePage(
            "detention.title",
            about: way.participant,
            for: context,
            status: sheet.status,
            """
            <p><b>\(rule.label)</b> \(tag(.judicial))</p>\
            \(sheet.sheet(
                action: .file(way.participant.id, "detentie", rule.code), submit: "action.save",
                cancel: .file(way.participant.id),
                "\(date)\(text.lines(3, limit: 2000))\(source(sheet, day: "notedOn", way))"))
            """
        )
    }

    func withdrawalPage(
        _ finding: Finding,
        _ way: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let programme = way.programme.definition
        let title = programme.title(ofSubject: finding.subject)
        let label = title ?? t.profilePart(finding.subject) ?? finding.subject
        let said = [title.flatMap { _ in programme.level(of: finding) }, finding.day?.belgian, finding.text]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        return house.filePage(
            "finding.withdrawTitle",
            about: way.participant,
            for: context,
            status: sheet.status,
            """
            <p><b>\(label)</b> \(tag(finding.tier))<br>\(said)<br><small class="muted">\
            \(t("finding.by", ["who": finding.observer.name, "day": finding.notedOn.belgian]))</small></p>\
            \(sheet.sheet(
                action: .file(way.participant.id, "bevindingen", finding.id, "intrekken"), submit: "finding.withdraw",
                cancel: .file(way.participant.id),
                sheet.field("reason", "finding.withdrawReason", hint: "finding.withdrawHint", required: true).lines(3)))
            """
        )
    }

    /// Who said it, how it is known and when.
    private func source(_ sheet: FormSheet, day: String, _ way: PlanView) -> HTML {
        let t = house.texts
        let parties = way.programme.definition.parties.map { ($0.rawValue, t.code($0)) }
        let evidences = Evidence.allCases.map { ($0.rawValue, t.code($0)) }
        return """
            <div class="pair">\(sheet.field("observerName", "finding.observer", required: true).text())\
            \(sheet.field("observerParty", "finding.party", required: true).select(parties, empty: t("action.choose")))</div>\
            <div class="pair">\(sheet.field("evidence", "finding.evidence", required: true)
                .select(evidences, empty: t("action.choose")))\
            \(sheet.field(day, "finding.day", required: true).day())</div>
            """
    }

    private func tag(_ tier: Tier) -> HTML {
        tier == .ordinary ? .empty : .tag(house.texts.code(tier), .sealed)
    }
}
