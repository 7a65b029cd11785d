internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What was opened in an emergency, for the data-protection officer to judge.
struct EmergencyReviewPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/inzage/noodtoegang", for: .reviewEmergency, use: list)
        routes.page("/inzage/noodtoegang/:access", for: .reviewEmergency, use: show)
        routes.act("/inzage/noodtoegang/:access", for: .reviewEmergency, use: review)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let listings = try await house.casework.emergencies(as: context.actor)
        let heads = ["emergency.when", "emergency.coach", "emergency.person", "emergency.reason", "emergency.judged"]
        let rows = listings.map { listing -> [HTML] in
            let access = listing.access
            return [
                "<span class=\"num\">\(moment(access.from))</span>", "\(listing.coach)", "\(listing.person)",
                "\(access.reason)",
                access.review.map { "\($0.by), \(moment($0.at))<br><small>\($0.note)</small>" }
                    ?? .act(.emergency(access.id), t("emergency.judge")),
            ]
        }
        let table: HTML =
            rows.isEmpty
            ? .inside("<p class=\"muted\">\(t("emergency.none"))</p>")
            : .table(caption: t("emergency.caption"), heads: heads.map { t($0) }, rows: rows)
        return house.page(
            t("emergency.listTitle"),
            in: .emergencies,
            for: context,
            """
            \(house.flash(request))<h1>\(t("emergency.listTitle"))</h1>\
            <p class="muted">\(t("emergency.toJudge", ["count": listings.filter { $0.access.review == nil }.count]))</p>\
            <section class="card">\(table)</section>
            """
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let listing = try await listing(context)
        return page(listing, Form([versionField: String(listing.access.version)]), nil, context)
    }

    func review(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let listing = try await listing(context)
        let stored = StoredForm(Form([versionField: String(listing.access.version)]))
        return try await house.acting(on: form, stored: { stored }) {
            var reader = FormReader(form)
            let (note, version) = (reader.required("note", limit: 2000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.reviewEmergency(
                listing.access.id,
                version: version,
                note: note,
                as: context.actor
            )
            return .seeOther(Room.emergencies.link, done: "emergencyJudged")
        } again: { problem in
            page(listing, form, problem, context)
        }
    }

    private func listing(_ context: SignedInContext) async throws -> EmergencyListing {
        try await house.casework.emergency(context.id("access"), as: context.actor)
    }

    private func page(
        _ listing: EmergencyListing,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let access = listing.access
        let sheet = house.sheet(form, problem, for: context)
        let facts: [(name: String, value: HTML)] = [
            (t("emergency.coach"), "\(listing.coach)"), (t("emergency.person"), "\(listing.person)"),
            (t("emergency.when"), "\(moment(access.from)) – \(moment(access.ended ?? access.until))"),
            (t("emergency.reason"), "\(access.reason)"), (t("emergency.note"), "\(access.review?.note ?? "")"),
        ]
        let judge = HTML.when(
            access.review == nil,
            sheet.sheet(
                action: .emergency(access.id),
                submit: "action.save",
                cancel: Room.emergencies.link,
                """
                \(sheet.version)\(sheet.field("note", "emergency.note", hint: "emergency.noteHint", required: true)
                    .lines(4, limit: 2000))
                """
            )
        )
        return house.page(
            t("emergency.judgeTitle"),
            in: .emergencies,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("emergency.judgeTitle"))</h1><section class="card">\(HTML.inside(.facts(facts)))</section>\(judge)
            """
        )
    }

    private func moment(_ instant: Instant) -> String {
        let moment = BelgianTime(instant)
        return "\(moment.day.belgian) \(moment.time)"
    }
}

extension House {
    /// Tells the officer that files were opened in an emergency that nobody judged yet.
    func emergenciesNotice(_ count: Int) -> HTML {
        let way = HTML.link(Room.emergencies.link, texts("emergency.judge"))
        let words = texts("emergency.waiting", ["count": count])
        return HTML.when(count > 0, .attention("\(words) \(way)"))
    }
}

extension Link {
    /// The page on which an emergency access is judged.
    fileprivate static func emergency(_ id: ID<EmergencyAccess>) -> Link {
        Link(segments: ["inzage", "noodtoegang", id])
    }
}
