internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Whom the own participants are put forward to, and what is waited for.
struct IntroductionListPage {
    let lines: [IntroductionLine]
    let showsAll: Bool
    let today: Day
    let texts: Catalogue

    func body(under above: HTML) -> HTML {
        """
        <div class="head"><h1>\(texts("introduction.listTitle"))</h1></div>\(above)\
        <p>\(texts("introduction.listLead"))</p>\(choice)\(table)
        """
    }

    private var choice: HTML {
        let links = [
            (Link.introductions, "introduction.onlyRunning", !showsAll),
            (Link.introductions.query("toon", "alle"), "introduction.all", showsAll),
        ].map { link, key, isCurrent -> HTML in
            let current: HTML = HTML.when(isCurrent, " aria-current=\"page\"")
            return "<a class=\"button chip\" href=\"\(link)\"\(current)>\(texts(key))</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(texts("introduction.which"))\">\(links)</nav>"
    }

    private var table: HTML {
        guard !lines.isEmpty else { return "<p class=\"muted\">\(texts("introduction.noneAtAll"))</p>" }
        let heads = ["who", "vacancy", "state", "waitsFor", "deadline"].map { texts("introduction.\($0)") }
        let rows = lines.map { line -> [HTML] in
            let (introduction, person) = (line.introduction, line.introduction.participant)
            let waits = introduction.state.waitsFor.map { texts.code($0) } ?? ""
            let isNear = introduction.deadline.map { $0.days(since: today) <= 7 } ?? false
            let deadline = introduction.deadline.map { HTML.tag($0.belgian, isNear ? .due : .plain) } ?? ""
            return [
                .link(.introduction(introduction.id, of: person), line.name?.full ?? ""),
                "\(line.title)<br><small class=\"muted\">\(line.employer)</small>", introduction.state.tag(texts),
                "\(waits)", deadline,
            ]
        }
        return .table(caption: texts("introduction.caption", ["count": lines.count]), heads: heads, rows: rows)
    }
}

extension House {
    /// To whom this person is put forward.
    func introductionsCard(_ file: FileView, for context: SignedInContext) -> HTML {
        let id = file.participant.id
        guard Policy.allows(.introduce, for: context.actor.role), file.emergency == nil else { return .empty }
        let rows = file.introductions.map { line -> (when: HTML, what: HTML, act: HTML) in
            let introduction = line.introduction
            let until = introduction.deadline.map { texts("introduction.until", ["day": $0.belgian]) }
            return (
                "\(texts.shortDay(introduction.proposedOn, today: file.today))",
                """
                \(HTML.link(.introduction(introduction.id, of: id), line.title)) \(introduction.state.tag(texts))<br>\
                <small class="muted">\([line.employer, until].compactMap { $0 }.joined(separator: " · "))</small>
                """, .empty
            )
        }
        return .card(
            texts("introduction.cardTitle"),
            id: "voorstellingen",
            beside: HTML.when(file.way.isOpen, .link(.file(id, "voorstelling"), texts("introduction.new"))),
            .rows(rows, ifNone: texts("introduction.none"))
        )
    }

    /// The way to put somebody forward for a vacancy that is open.
    func introduceLink(for listed: ListedVacancy, _ context: SignedInContext) -> HTML {
        guard listed.state == .open, Policy.allows(.introduce, for: context.actor.role) else { return .empty }
        let link = HTML.act(.vacancy(listed.vacancy.id, "voorstelling"), texts("introduction.peopleAct"))
        return "<p class=\"acts no-print\">\(link)</p>"
    }

    /// What the form of a start knows by the introduction that led to it: employer, job, hours and form of contract.
    func startOfIntroduction(
        _ request: Request,
        of view: PlanView,
        for context: SignedInContext
    ) async throws -> [String: String] {
        let id = try request.query()["voorstelling"]
        guard !id.isEmpty else { return [:] }
        let introduced = try await casework.introduction(ID(id), of: view.participant.id, as: context.actor)
        guard introduced.introduction.state == .hired else { return [:] }
        let facts = introduced.vacancy.facts
        let form = facts.forms.lazy.compactMap { form in
            view.programme.definition.contractForms.first { $0.begins(as: form) }
        }.first
        return [
            "introduction": id, "workplace": introduced.employer.facts.name, "jobTitle": facts.title,
            "weeklyHours": facts.weeklyQuarters.map(WeeklyHours.written) ?? "", "form": form?.code ?? "",
        ]
    }
}
