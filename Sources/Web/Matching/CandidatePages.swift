internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Who fits a vacancy, blind; how the nightly comparison went; and how matching works, for everybody.
struct CandidatePages {
    let house: House
    private var words: MatchWords { MatchWords(texts: house.texts) }

    func add(to routes: Routes) {
        routes.page("/vacatures/:vacancy/kandidaten", for: .readCandidates, use: show)
        routes.page("/vacatures/vergelijking", for: .readCandidates, use: showRun)
    }

    func add(to router: Router<VisitorContext>) {
        router.get("/hoe-matching-werkt", use: explain)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let found = try await house.casework.candidates(of: context.id("vacancy"), as: context.actor)
        let (vacancy, employer) = (found.listed.vacancy, found.listed.employer)
        let today = house.casework.clock().today
        let body: HTML
        if !found.isPlaced {
            body = .attention("\(t("match.gapNoPlace"))")
        } else if found.candidates.isEmpty {
            body = "<p>\(t(found.leftOut == 0 ? "match.candidatesNone" : "match.candidatesNoneElse"))</p>"
        } else {
            let facts = ["shown": found.candidates.count, "searching": found.searching]
            body = """
                <p class="muted">\(t("match.candidatesCount", facts))</p>\(found.candidates.map { card($0, of: vacancy, today) })
                """
        }
        let unplaced = HTML.when(
            found.unplaced > 0,
            "<p class=\"muted\">\(t("match.candidatesUnplaced", ["count": found.unplaced]))</p>"
        )
        return house.page(
            t("match.candidatesTitle"),
            in: .vacancies,
            for: context,
            """
            <h1>\(t("match.candidatesTitle"))</h1>\
            <p>\(HTML.link(.vacancy(vacancy.id), vacancy.facts.title)), \(employer.facts.name)</p>\
            <p class="lead">\(t("match.candidatesLead"))</p>\(unplaced)\(declined(found))\(body)
            """
        )
    }

    /// How many fit and were declined; of those that one puts forward, the way to where the no was said.
    private func declined(_ found: VacancyCandidates) -> HTML {
        let t = house.texts
        guard found.isPlaced, found.leftOut > 0 else { return .empty }
        let items = found.declined.map { said -> HTML in
            let words = t("introduction.declinedOn", ["day": said.day.belgian])
            return "<li>\(HTML.link(.introduction(said.introduction, of: said.participant), words))</li>"
        }
        let list: HTML = HTML.when(!items.isEmpty, "<ul>\(items)</ul>")
        return "<p class=\"muted\">\(t("match.candidatesDeclined", ["count": found.leftOut]))</p>\(list)"
    }

    private func card(_ candidate: Candidate, of vacancy: Vacancy, _ today: Day) -> HTML {
        let t = house.texts
        let file = candidate.participant.map { person -> HTML in
            let propose = Link.file(person, "voorstelling").query("vacature", vacancy.id)
            return """
                <p class="acts">\(HTML.act(.file(person), t("match.openFile"), .quiet))\
                \(HTML.act(propose, t("introduction.choose")))</p>
                """
        }
        return """
            <section class="card"><header><h2>\(t("match.candidate", ["reference": candidate.reference]))</h2>\
            \(HTML.tag(words.score(candidate.reasons.score), .done))</header><div class="in">\(file)\
            \(HTML.when(candidate.limits == .unsure, .attention("\(t("match.limitsUnsure"))")))\
            <details><summary>\(t("match.whatTheyCan"))</summary>\
            \(BlindCardView(card: candidate.card, today: today, texts: t).html)</details>\
            <details><summary>\(t("match.why"))</summary>\(words.explanation(.match(candidate.reasons)))</details>\
            </div></section>
            """
    }

    func showRun(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let run = try await house.casework.matchRun(as: context.actor)
        return house.page(
            t("match.reportTitle"),
            in: .vacancies,
            for: context,
            """
            <h1>\(t("match.reportTitle"))</h1><p class="lead">\(t("match.reportLead"))</p>\
            \(run.map { report($0) } ?? "<p>\(t("match.reportNone"))</p>")
            """
        )
    }

    private func report(_ run: MatchRun) -> HTML {
        let t = house.texts
        func moment(_ instant: Instant) -> String {
            let moment = BelgianTime(instant)
            return "\(moment.day.belgian) \(moment.time)"
        }
        let running: HTML = HTML.when(
            run.finishedAt == nil,
            "<p>\(t("match.reportRunning", ["done": run.done, "people": run.people - run.unplacedPeople]))</p>"
        )
        let pairs: [(name: String, value: HTML)] = [
            (t("match.reportStarted"), "\(moment(run.startedAt))"),
            (t("match.reportFinished"), "\(run.finishedAt.map(moment) ?? "")"),
            (t("match.reportPeople"), "\(run.people)"), (t("match.reportUnplacedPeople"), "\(run.unplacedPeople)"),
            (t("match.reportVacancies"), "\(run.vacancies)"),
            (t("match.reportUnplacedVacancies"), "\(run.unplacedVacancies)"),
            (t("match.reportWithMatch"), "\(run.withMatch)"), (t("match.reportWithoutMatch"), "\(run.withoutMatch)"),
            (t("match.reportNeverShown"), "\(run.neverShown)"),
        ]
        // A run of before there was a cap has none to tell of.
        let capped: [(name: String, value: HTML)] = [
            (t("match.reportCap"), "\(run.cap)"), (t("match.reportMostShown"), "\(run.mostShown)"),
            (t("match.reportGivingWay"), "\(run.givingWay)"),
            (t("match.reportKept"), "\(t.permille(run.keptPermille))"),
        ]
        // Nor was it written down by which weights.
        let weighed: [(name: String, value: HTML)] = [(t("match.reportWeights"), "\(run.weightsVersion)")]
        let label = t("match.reportProgress", ["percent": run.permille / 10])
        return """
            \(running)<section class="card"><div class="in">\(HTML.meter(value: run.permille, mark: 1000, label: label))\
            \(HTML.facts(pairs + (run.cap > 0 ? capped : []) + (run.weightsVersion > 0 ? weighed : [])))</div></section>
            """
    }

    /// How matching works, in plain words: an entry for a public register of algorithms.
    func explain(_ request: Request, context: VisitorContext) async throws -> Response {
        let reading = house.reading(try PageLanguage.of(request))
        let page = HowMatchingPage(weights: house.casework.weightsOfToday, texts: reading.texts)
        return reading.publicPage(reading.texts("howMatching.title"), page.body)
    }
}
