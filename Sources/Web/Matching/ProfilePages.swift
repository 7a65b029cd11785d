internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What somebody can and wants, as it counts for matching, and the form that notes it.
struct ProfilePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/profiel", for: .readFile, use: show)
        routes.page("/deelnemers/:participant/profiel/wijzigen", for: .writeFile, use: showChange)
        routes.act("/deelnemers/:participant/profiel/wijzigen", for: .writeFile, use: change)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let sheet = try await house.casework.profileSheet(of: context.participant(), as: context.actor)
        let id = sheet.participant.id
        let profile = sheet.folded.profile
        let change = HTML.when(sheet.isOpen, HTML.act(.file(id, "profiel", "wijzigen"), t("profile.change"), .primary))
        let card = BlindCardView(card: sheet.folded.card, today: sheet.today, texts: t).html
        let notices = [
            sheet.folded.gaps.isEmpty ? nil : t("profile.noOrigin"),
            profile.times == nil ? t("profile.assumedTimes") : nil,
            profile.travel == nil ? t("profile.assumedTravel") : nil,
            profile.limits.isEmpty || !sheet.tiers.contains(.judicial) ? nil : t("profile.hiddenLimits"),
        ].compactMap { $0 }
        let open = sheet.limits.filter { !$0.isAnswered }
        let hidden = sheet.folded.hidden.map { t.code($0) }.joined(separator: ", ")
        return house.filePage(
            "profile.title",
            about: sheet.participant,
            for: context,
            """
            \(house.flash(request))<p class="lead">\(t("profile.lead"))</p>\
            <div class="acts no-print">\(change)\(HTML.act(.file(id, "passende-vacatures"), t("match.open")))\
            \(HTML.act(.file(id, "wat-opent"), t("match.openings")))</div>\
            \(HTML.when(!notices.isEmpty, "<ul>\(notices.map { "<li>\($0)</li>" as HTML })</ul>"))\
            \(limits(open, of: sheet))\(views(sheet))\
            \(HTML.card(t("profile.card"), id: "kaart", .inside("<p class=\"muted\">\(t("profile.cardLead"))</p>\(card)")))\
            \(HTML.card(t("profile.hidden"), id: "verborgen", .inside("<p>\(t("profile.hiddenLead"))</p><p>\(hidden)</p>")))\
            \(HTML.card(t("profile.sources"), id: "bronnen", .inside(sources(sheet))))
            """
        )
    }

    /// How participant and coach each see the job targets, side by side, and how far they are apart (B9).
    private func views(_ sheet: ProfileSheet) -> HTML {
        let t = house.texts
        let words = ProfileWords(texts: t)
        let views = sheet.folded.profile.targetViews
        guard !views.isEmpty else { return .empty }
        let heads =
            [t("profile.views.target")] + TargetViewer.allCases.map { t.code($0) } + [t("profile.views.distance")]
        let rows = views.map { views -> [HTML] in
            let name: HTML = "\(MatchWords(texts: t).occupation(views.target))"
            let seen = TargetViewer.allCases.map { viewer -> HTML in
                "\(views.view(of: viewer).map { t.code($0) } ?? t("profile.views.notSaid"))"
            }
            return [name] + seen + [words.distance(views.distance)]
        }
        let table = HTML.table(caption: t("profile.views.title"), heads: heads, rows: rows)
        return .card(t("profile.views.title"), id: "kijken", .inside("<p>\(t("profile.views.lead"))</p>\(table)"))
    }

    /// The limits of the file that matching knows nothing of yet.
    private func limits(_ open: [NotedLimit], of sheet: ProfileSheet) -> HTML {
        let t = house.texts
        guard !open.isEmpty else { return .empty }
        let items = open.map { "<li>\($0.factor): \($0.words) \(HTML.tag(t("profile.limitOpen"), .due))</li>" as HTML }
        let act = HTML.when(
            sheet.isOpen,
            HTML.act(.file(sheet.participant.id, "profiel", "wijzigen"), t("profile.limitAct"))
        )
        return .card(
            t("profile.limitsOpen"),
            id: "grenzen",
            beside: .tag(t.code(Tier.judicial), .sealed),
            .inside("<p>\(t("profile.limitsOpenLead"))</p><ul>\(items)</ul>\(act)")
        )
    }

    /// From which finding each part comes that this actor may read, and the way to withdraw it.
    private func sources(_ sheet: ProfileSheet) -> HTML {
        let t = house.texts
        let words = ProfileWords(texts: t)
        let lines = sheet.folded.profile.sources.compactMap { code, source in
            ProfileSubject(code: code).flatMap { subject in
                sheet.tiers.contains(subject.tier) ? (name: words.name(of: subject), source: source) : nil
            }
        }.sorted { $0.name < $1.name }
        guard !lines.isEmpty else { return "<p class=\"muted\">\(t("profile.noSources"))</p>" }
        let heads = [
            t("profile.part"), t("profile.source"), t("profile.evidence"), t("profile.day"), t("profile.withdraw"),
        ]
        return .table(
            caption: t("profile.sources"),
            heads: heads,
            rows: lines.map { line in
                let link = Link.file(sheet.participant.id, "bevindingen", line.source.finding, "intrekken")
                let withdraw = HTML.when(sheet.isOpen, house.actLink(link, "profile.withdraw", about: line.name))
                return [
                    "\(line.name)", "\(line.source.observer.name), \(t.code(line.source.observer.party))",
                    "\(t.code(line.source.evidence))", "\(line.source.day.belgian)", withdraw,
                ]
            }
        )
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.casework.profileSheet(
            of: context.participant(),
            toWrite: true,
            as: context.actor
        )
        return changePage(sheet, ProfileInput(sheet, house.texts).filled(by: context.actor), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let form = try await context.form(request)
        let sheet = try await house.casework.profileSheet(of: participant, toWrite: true, as: context.actor)
        let input = ProfileInput(sheet, house.texts)
        return try await house.acting(
            on: form,
            stored: {
                let fields = input.stored()
                return try await house.stored(fields, of: participant, for: context)
            }
        ) {
            let new = try input.read(form)
            try await house.casework.noteProfile(new, of: participant, as: context.actor)
            return .seeOther(.file(participant, "profiel"), done: "saved")
        } again: { problem in
            changePage(sheet, form, problem, context)
        }
    }

    private func changePage(
        _ profile: ProfileSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let link = Link.file(profile.participant.id, "profiel", "wijzigen")
        return house.filePage(
            "profile.changeTitle",
            about: profile.participant,
            for: context,
            status: sheet.status,
            sheet.sheet(
                action: link,
                submit: "action.save",
                cancel: .file(profile.participant.id, "profiel"),
                ProfileFields(sheet: sheet, profile: profile).html
            )
        )
    }
}
