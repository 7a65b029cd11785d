internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What somebody wants beside what they can, on one page that prints (C2).
struct WishPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/willen-en-kunnen", for: .readFile, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.wantsAndCan(of: context.participant(), as: context.actor)
        let t = house.texts
        let pairs = HTML.table(
            caption: t("wishes.pairs"),
            heads: [t("wishes.want"), t("wishes.can"), t("wishes.distance")],
            rows: view.pairs.map { pair in
                [
                    said(pair.wanted, about: pair.want, view), said(pair.shown, about: pair.can, view),
                    distance(pair.distance),
                ]
            }
        )
        let can = view.can.map { line in (name: line.subject.label, value: said(line.said, about: nil, view)) }
        return house.filePage(
            "wishes.title",
            about: view.participant,
            for: context,
            """
            <p class="lead">\(t("wishes.lead"))</p>\
            \(HTML.when(!view.pairs.isEmpty, HTML.card(t("wishes.beside"), id: "naast-elkaar", .inside(pairs))))\
            \(HTML.card(t("wishes.work"), id: "werk", .inside(work(view))))\
            \(HTML.when(!can.isEmpty, HTML.card(t("wishes.canBesides"), id: "kan", .inside(.facts(can)))))
            """
        )
    }

    /// What was said, with who said it and when.
    private func said(_ finding: Finding?, about subject: SubjectRule?, _ view: WantsAndCan) -> HTML {
        let t = house.texts
        let name: HTML = subject.map { "<b>\($0.label)</b><br>" } ?? .empty
        guard let finding else { return "\(name)<span class=\"muted\">\(t("wishes.unknown"))</span>" }
        let words = [view.programme.level(of: finding) ?? "", finding.text].filter { !$0.isEmpty }
            .joined(separator: " · ")
        return """
            \(name)\(words)<br><small class="muted">\(finding.observer.name), \(t.code(finding.observer.party)) · \
            \(finding.notedOn.belgian)</small>
            """
    }

    private func work(_ view: WantsAndCan) -> HTML {
        let t = house.texts
        guard !view.work.isEmpty else { return "<p class=\"muted\">\(t("wishes.noWork"))</p>" }
        return view.work.map { wanted -> HTML in
            guard let occupation = wanted.occupation else {
                return "<h3>\(wanted.words)</h3><p class=\"muted\">\(t("wishes.notListed"))</p>"
            }
            let needs = wanted.needs.map { "<li>\(asked($0.asked)) \(distance($0.distance))</li>" as HTML }
            let list: HTML =
                needs.isEmpty
                ? "<p class=\"muted\">\(t("wishes.asksNothing"))</p>" : "<ul class=\"plain\">\(needs)</ul>"
            return "<h3>\(occupation.title.nl)</h3>\(list)"
        }.joined()
    }

    private func asked(_ asked: WorkNeed.Asked) -> String {
        let t = house.texts
        return switch asked {
        case .dutch(let level): t("wishes.dutch", ["level": level.rawValue])
        case .licence(.forklift): t("wishes.forklift")
        case .licence(let licence): t("wishes.licence", ["licence": licence.rawValue])
        case .certificate(let certificate):
            t("wishes.certificate", ["name": t("wishes.papers.\(certificate.rawValue)")])
        }
    }

    /// The distance in words.
    private func distance(_ distance: WishDistance) -> HTML {
        let t = house.texts
        return switch distance {
        case .unknown: .tag(t("wishes.isUnknown"))
        case .fits: .tag(t("wishes.fits"), .done)
        case .levels(let count): .tag(t("wishes.levels", ["count": count]), .due)
        case .less(let count): .tag(t("wishes.less", ["count": count]), .due)
        case .differs: .tag(t("wishes.differs"), .due)
        case .missing: .tag(t("wishes.missing"), .late)
        }
    }
}
