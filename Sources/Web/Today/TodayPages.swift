internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The first page of the day: what is to be done, each line a link to the act itself.
struct TodayPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/vandaag", for: .readToday, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        switch Policy.reach(of: .readToday, for: context.actor.role) {
        case .own: try await coachPage(request, context)
        case .everything: try await coordinatorPage(request, context)
        case .nothing: throw Refusal.notFound
        }
    }

    private func coachPage(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let day = try await house.casework.coachToday(as: context.actor)
        let asks = card(day.asks, on: day.today) + house.card(day.tours, on: day.today)
        let t = house.texts
        let lead = t("today.coachLead", ["see": day.toSee.count, "late": day.late.count, "stuck": day.stuck.count])
        return page(
            day.today,
            lead: lead,
            request,
            context,
            """
            <div class="cols"><div class="stack">\
            \(HTML.card(t("today.see"), id: "zien", .rows(day.toSee.map { row($0, day.today) }, ifNone: t("today.seeNone"))))\
            \(HTML.card(t("today.late"), id: "te-laat", .rows(day.late.map { row($0, day.today) }, ifNone: t("today.lateNone"))))\
            \(HTML.card(
                t("today.due"), id: "doen", beside: "<small class=\"muted\">\(t("today.dueBeside"))</small>",
                .rows(day.due.map { row($0, day.today) }, ifNone: t("today.dueNone"))))\(asks)\
            </div><div class="stack">\
            \(HTML.when(!day.toCheck.isEmpty, HTML.card(
                t("today.checks"), id: "instapcheck",
                .rows(day.toCheck.map { checkRow($0, day.today) }, ifNone: ""))))\
            \(HTML.card(t("today.stuck"), id: "vast", .rows(day.stuck.map { row($0, day.today) }, ifNone: t("today.stuckNone"))))\
            </div></div>
            """
        )
    }

    private func page(
        _ today: Day,
        lead: String,
        _ request: Request,
        _ context: SignedInContext,
        _ body: HTML
    ) -> Response {
        let t = house.texts
        let day = t.longDay(today)
        return house.page(
            t("today.title"),
            in: .today,
            for: context,
            """
            \(house.flash(request))<div class="head"><div><h1>\(day.prefix(1).uppercased() + day.dropFirst())</h1>\
            <p class="muted">\(lead)</p></div></div>\(body)
            """
        )
    }

    private func coordinatorPage(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let day = try await house.casework.coordinatorToday(as: context.actor)
        return TodayPages(house: house.speaking(of: day.programmes)).page(of: day, request, context)
    }

    private func page(
        of day: CoordinatorToday,
        _ request: Request,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let all = HTML.link(
            Room.referrals.link.query("staat", ReferralState.received.rawValue),
            t("today.allReferrals")
        )
        let lead = t(
            day.haveSittingDays ? "today.coordinatorLead" : "today.coordinatorLeadOutside",
            ["count": day.undecided, "short": day.short.count]
        )
        return page(
            day.today,
            lead: lead,
            request,
            context,
            """
            <div class="cols"><div class="stack">\
            \(HTML.card(
                t("today.decide", ["count": day.undecided]), id: "beslissen", beside: "<small>\(all)</small>",
                .rows(day.toDecide.map { row($0, day.today) }, ifNone: t("today.decideNone"))))\
            \(HTML.when(!day.toLookAgain.isEmpty, HTML.card(
                t("today.lookAgain"), id: "opnieuw",
                .rows(day.toLookAgain.map { lookAgainRow($0, day.today) }, ifNone: ""))))\
            \(HTML.when(!day.offers.isEmpty, HTML.card(
                t("today.offers"), id: "wachtlijst",
                .rows(day.offers.map { row($0, day.today) }, ifNone: ""))))\
            \(HTML.when(day.haveSittingDays, HTML.card(
                t("today.short"), id: "plaatsen", .rows(day.short.map { row($0, day.today) }, ifNone: t("today.shortNone")))))\
            \(HTML.when(!day.withoutCoach.isEmpty, HTML.card(
                t("today.withoutCoach"), id: "zonder-coach",
                .rows(day.withoutCoach.map { row($0, day.today) }, ifNone: ""))))\
            \(card(day.asks, on: day.today))\(house.card(day.tours, on: day.today))\
            </div><div class="stack">\(house.figuresCards(day.figures, for: context))</div></div>
            """
        )
    }
}
