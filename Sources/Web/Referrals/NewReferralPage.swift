internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension ReferralPages {
    /// What has to be answered before anything is stored.
    typealias Question = (candidates: [ReferralCandidate], doubts: [Message])

    func newPage(
        _ form: Form,
        _ problem: FormProblem?,
        asking question: Question? = nil,
        _ choices: ReferralChoices,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        if form["programme"].isEmpty, problem == nil, choices.programmes.count > 1 {
            return programmePage(choices, context)
        }
        let sheet = house.sheet(form, problem, for: context)
        let asked = question.map { asking(in: sheet, $0) } ?? answered(form)
        let lead = question.flatMap { problem == nil ? notice(of: $0) : nil }
        return house.page(
            t("referral.new"),
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(t("referral.new"))</h1></div>\(lead)\
            \(sheet.sheet(
                action: Link(Room.referrals.rawValue, "nieuw"), submit: "action.save", cancel: Room.referrals.link,
                "\(runningReferral(problem))\(asked)\(fields(of: sheet, choices))"))
            """
        )
    }

    /// Where there are several programmes, one is chosen first: what is asked depends on it.
    private func programmePage(_ choices: ReferralChoices, _ context: SignedInContext) -> Response {
        let t = house.texts
        let items = choices.definitions.map { programme -> HTML in
            let link = Link(Room.referrals.rawValue, "nieuw").query("programma", programme.code)
            return "<li>\(HTML.link(link, programme.name))<br><small class=\"muted\">\(programme.summary)</small></li>"
        }
        return house.page(
            t("referral.new"),
            in: .referrals,
            for: context,
            """
            <div class="head"><h1>\(t("referral.new"))</h1></div>\
            \(HTML.card(t("referral.chooseProgramme"), .inside("<ul class=\"plain\">\(items)</ul>")))
            """
        )
    }

    /// The programme that is referred to, which was chosen before; where it can't be read, the choice once more.
    private func programme(in sheet: FormSheet, _ choices: ReferralChoices) -> HTML {
        guard choices.programmes.count > 1, let programme = choices.definition(sheet.form["programme"]) else {
            return sheet.programme(of: choices)
        }
        return "<p><b>\(programme.name)</b></p>\(HTML.hidden("programme", programme.code))"
    }

    /// Whom it is for, so that nobody is referred in vain.
    private func targetGroup(of programme: Programme?) -> HTML {
        let line = programme.map { TargetGroupWords($0, house.texts).line } ?? ""
        guard !line.isEmpty else { return .empty }
        return "<p class=\"muted\">\(house.texts("referral.targetGroup", ["group": line]))</p>"
    }

    /// From whom and for where, as far as the definition has something to choose from.
    private func origin(in sheet: FormSheet, _ programme: Programme?) -> HTML {
        guard let programme else { return .empty }
        let t = house.texts
        let kinds = programme.referrers.map { ($0.code, $0.label) }
        let partners = programme.referringPartners.map { ($0.code, $0.label) }
        let sites = programme.sites.map { ($0.code, $0.label) }
        let kind = sheet.field("referrerKind", "referral.kind").select(kinds, empty: t("referral.unsaid"))
        let partner = sheet.field("partner", "referral.partner", hint: "referral.partnerHint")
            .select(partners, empty: t("referral.noPartner"))
        let site = sheet.field("site", "referral.site", required: true).select(sites, empty: t("action.choose"))
        return """
            \(HTML.when(sites.count > 1, site))\(HTML.when(kinds.count > 1, kind))\(HTML.when(!partners.isEmpty, partner))
            """
    }

    private func fields(of sheet: FormSheet, _ choices: ReferralChoices) -> HTML {
        let t = house.texts
        let chosen = choices.programmes.count == 1 ? choices.programmes[0].code : sheet.form["programme"]
        let definition = choices.definition(chosen)
        let hasSittingDays = definition?.hasSittingDays ?? false
        let sexes = Sex.allCases.map { ($0.rawValue, t.code($0)) }
        let prisons = choices.prisons.map { ($0.code, $0.name) }
        return """
            \(programme(in: sheet, choices))\(targetGroup(of: definition))\(origin(in: sheet, definition))<div class="pair">\
            \(sheet.field("familyName", "referral.familyName", required: true).text())\
            \(sheet.field("givenName", "referral.givenName", required: true).text())\
            \(sheet.field("birthDay", "referral.birthDay", required: true).day())\
            \(sheet.field("sex", "referral.sex").select(sexes, empty: t("referral.unsaid")))</div>\
            \(sheet.field("nationalNumber", "referral.nationalNumber", hint: "referral.nationalNumberHint").text(limit: 40))\
            \(HTML.when(
                hasSittingDays,
                sheet.field("prison", "referral.prison", required: true).select(prisons, empty: t("action.choose"))))\
            \(sheet.field(
                "reason", "referral.reason", hint: hasSittingDays ? "referral.reasonHint" : "referral.reasonHintOutside",
                required: true)
                .lines(limit: NewReferralForm.reasonLimit))\
            \(HTML.when(
                hasSittingDays,
                sheet.field("earliestDay", "referral.earliestDay", hint: "referral.earliestDayHint").day()))\
            \(HTML.when(
                definition?.asksRegistration == true,
                sheet.field("registeredOn", "referral.registeredOn", hint: "referral.registeredOnHint").day()))\
            \(sheet.field("consent", "referral.consent", hint: "referral.consentHint", required: true).tick())
            """
    }

    /// Says on top that something is asked, with links to what.
    private func notice(of question: Question) -> HTML {
        var lines: [(field: String, words: String)] = []
        if !question.candidates.isEmpty { lines.append(("identity", house.texts("referral.looksKnown"))) }
        lines += question.doubts.map { ("confirmed", house.texts($0)) }
        return .problem(house.texts("referral.asks"), lines)
    }

    /// The likely duplicates with a choice, and what looks wrong with a tick to stand by it.
    private func asking(in sheet: FormSheet, _ question: Question) -> HTML {
        let t = house.texts
        let same = question.candidates.map { candidate -> (value: String, label: HTML) in
            (
                candidate.participant.rawValue,
                "\(t("referral.samePerson", ["who": who(candidate), "why": t(candidate.why)]))"
            )
        }
        let choices = same + [(NewReferralForm.another, "\(t("referral.anotherPerson"))")]
        let seen = question.candidates.map { HTML.hidden("seen", $0.participant.rawValue) }
        let doubts = question.doubts.map { "<li>\(t($0))</li>" as HTML }
        return """
            \(HTML.hidden("asked", "ja"))\(seen)\
            \(HTML.when(!same.isEmpty, sheet.field("identity", "referral.identity", required: true).radios(choices)))\
            \(HTML.when(
                !doubts.isEmpty,
                "<ul>\(doubts)</ul>\(sheet.field("confirmed", "referral.confirmed", required: true).tick())"))
            """
    }

    /// The answers to what was asked before, on a form that can't show them beside what they are about.
    private func answered(_ form: Form) -> HTML {
        guard form["asked"] == "ja" else { return .empty }
        let answers = ["asked", "identity", "confirmed"].map { HTML.hidden($0, form[$0]) }
        return "\(answers)\(form.all("seen").map { HTML.hidden("seen", $0) })"
    }

    /// As far as the one who asks may know.
    private func who(_ candidate: ReferralCandidate) -> String {
        let t = house.texts
        if let own = candidate.own {
            let facts = ["day": own.referredOn.belgian, "name": own.name.full, "birthDay": own.birthDay.belgian]
            return t("referral.whoOwn", facts)
        }
        guard let known = candidate.known else { return t("referral.whoUnseen") }
        return t("referral.who", ["name": known.name.full, "birthDay": known.birthDay.belgian])
    }

    /// The way to the referral that stands in the way of this one.
    private func runningReferral(_ problem: FormProblem?) -> HTML? {
        problem?.faults.all.lazy.compactMap { $0.message.facts["referral"] }.first.map { id in
            "<p>\(HTML.link(.referral(ID(id)), house.texts("referral.openRunning")))</p>"
        }
    }
}

extension FormSheet {
    /// The choice of a programme, where there are several.
    func programme(of choices: ReferralChoices) -> HTML {
        guard choices.programmes.count != 1 else { return .empty }
        let programmes = choices.programmes.map { ($0.code, $0.label) }
        return field("programme", "referral.programme", required: true).select(
            programmes,
            empty: texts("action.choose")
        )
    }
}
