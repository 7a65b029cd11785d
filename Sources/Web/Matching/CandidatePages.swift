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
            body = "<p class=\"notice\">\(t("match.gapNoPlace"))</p>"
        } else if found.candidates.isEmpty {
            body = "<p>\(t("match.candidatesNone"))</p>"
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
            <p class="lead">\(t("match.candidatesLead"))</p>\(unplaced)\(body)
            """
        )
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
        let label = t("match.reportProgress", ["percent": run.permille / 10])
        return """
            \(running)<section class="card"><div class="in">\(HTML.meter(value: run.permille, mark: 1000, label: label))\
            \(HTML.facts(run.cap > 0 ? pairs + capped : pairs))</div></section>
            """
    }

    /// How matching works, in plain words: an entry for a public register of algorithms.
    func explain(_ request: Request, context: VisitorContext) async throws -> Response {
        let t = house.texts
        func section(_ key: String, _ more: HTML = .empty) -> HTML {
            "<section><h2>\(t("howMatching.\(key)"))</h2><p>\(t("howMatching.\(key)Text"))</p>\(more)</section>"
        }
        let rows = [
            (MatchPart.competence, 40, "partCompetence"), (.occupation, 25, "partOccupation"),
            (.distance, 15, "partDistance"), (.wishes, 10, "partWishes"), (.experience, 10, "partExperience"),
        ].map { part, most, key -> [HTML] in
            ["\(t.code(part))", "\(most)", "\(t("howMatching.\(key)"))"]
        }
        let table = HTML.table(
            caption: t("howMatching.score"),
            heads: [t("howMatching.part"), t("howMatching.most"), t("howMatching.is")],
            rows: rows
        )
        return house.publicPage(
            t("howMatching.title"),
            """
            <div class="lead"><h1>\(t("howMatching.title"))</h1><p>\(t("howMatching.lead"))</p></div>\
            \(section("what"))\(section("knows"))\(section("notKnows"))\(section("must"))\(section("score", table))\
            \(section("fair"))\(section("learned"))\(section("fold"))\(section("assumed"))\(section("rights"))
            """
        )
    }
}
