internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import NIOCore
internal import ReferenceData
internal import Texts

/// Whom to ask for a job (A8): ambassadors first, then temp agencies, then new companies, each by distance.
struct ApproachPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/benadering", for: .readVacancies, use: list)
        routes.page("/benadering/lijst", for: .readVacancies, use: export)
        routes.page("/benadering/uitleg", for: .readVacancies, use: explain)
        routes.page("/deelnemers/:participant/benadering", for: .readFile, use: ofParticipant)
    }

    /// What the address asks for.
    private struct Asked {
        let typed: String
        let occupation: Occupation?
        let postcode: String
        let showsAll: Bool
        let leaf: Int
        let faults: Faults

        init(_ request: Request, book: OccupationBook) throws {
            let query = try request.query()
            var reader = FormReader(query)
            typed = reader.text("beroep", limit: 100)
            occupation = book.occupation(typed) ?? book.occupation(called: typed)
            postcode = reader.place("postcode").postcode
            showsAll = reader.isTicked("alle")
            leaf = min(max(1, Int(query["blad"]) ?? 1), 1_000_000)
            faults = reader.faults
        }

        func need(_ occupation: Occupation, for participant: ID<Participant>? = nil) -> ApproachNeed {
            ApproachNeed(
                occupation: occupation.code,
                postcode: faults["postcode"] == nil ? postcode : "",
                participant: participant,
                showsAll: showsAll,
                leaf: leaf
            )
        }
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        let asked = try Asked(request, book: book)
        let found = try await asked.occupation.asyncMap {
            try await house.casework.approachList(asked.need($0), as: context.actor)
        }
        return page(asked, found, from: asked.postcode, book, of: nil, context)
    }

    /// For somebody who looks for work: from where they leave, for the jobs they want.
    func ofParticipant(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.id("participant", of: Participant.self)
        let start = try await house.casework.approachStart(of: participant, as: context.actor)
        let book = try await house.casework.occupations(as: context.actor)
        let asked = try Asked(request, book: book)
        let occupation = asked.typed.isEmpty ? start.wanted.first : asked.occupation
        let postcode = asked.postcode.isEmpty ? start.participant.postcode ?? "" : asked.postcode
        let found = try await occupation.asyncMap { occupation in
            var need = asked.need(occupation, for: participant)
            need.postcode = postcode
            return try await house.casework.approachList(need, as: context.actor)
        }
        return page(asked, found, from: postcode, book, of: start, context)
    }

    private func page(
        _ asked: Asked,
        _ found: ApproachList?,
        from postcode: String,
        _ book: OccupationBook,
        of start: ApproachStart?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let address = start.map { Link.file($0.participant.id, "benadering") } ?? .approach
        let list = found.map { found in
            ApproachListPage(
                list: found,
                address: address,
                postcode: postcode,
                showsAll: asked.showsAll,
                leaf: asked.leaf,
                participant: start?.participant.id,
                mayWrite: Policy.allows(.writeVacancies, for: context.actor.role),
                texts: t
            ).body
        }
        let who = start.map { "<p>\(HTML.link(.file($0.participant.id), $0.participant.name.full))</p>" as HTML }
        return house.page(
            t("approach.title"),
            in: start == nil ? .vacancies : .participants,
            for: context,
            status: asked.faults.isEmpty ? .ok : .unprocessableContent,
            """
            <div class="head"><div><h1>\(t("approach.title"))</h1>\(who)<p class="muted">\(t("approach.lead"))</p></div>\
            </div>\(start == nil ? house.workRooms(.approach, for: context) : .empty)\
            \(finder(asked, address, start))\(list ?? nearest(asked, address, book))
            """
        )
    }

    private func finder(_ asked: Asked, _ address: Link, _ start: ApproachStart?) -> HTML {
        let t = house.texts
        let typed = asked.occupation?.title.nl ?? asked.typed
        let mistake = { (name: String) in asked.faults[name].map { t($0) } }
        let job = Field("beroep", label: t("vacancy.group"), value: typed, error: mistake("beroep"))
        let place = Field("postcode", label: t("approach.from"), value: asked.postcode, error: mistake("postcode"))
        let all = Field("alle", label: t("approach.all"), value: asked.showsAll ? "ja" : "", error: mistake("alle"))
        let wanted = (start?.wanted ?? []).map { occupation -> HTML in
            "<a href=\"\(address.query("beroep", occupation.code))\">\(occupation.title.nl)</a>"
        }
        return """
            <form class="filters no-print" role="search" aria-label="\(t("approach.title"))" action="\(address)">\
            \(job.text(limit: 100))\(place.number())\(all.tick())\(HTML.submit(t("action.search"), .plain))</form>\
            \(HTML.when(!wanted.isEmpty, "<nav class=\"chips\" aria-label=\"\(t("approach.wanted"))\">\(wanted)</nav>"))
            """
    }

    /// The jobs that come nearest to what was typed.
    private func nearest(_ asked: Asked, _ address: Link, _ book: OccupationBook) -> HTML {
        let t = house.texts
        guard !asked.typed.isEmpty else { return "<p class=\"muted\">\(t("approach.start"))</p>" }
        let rows = OccupationField.nearest(asked.typed, book).map { occupation -> (when: HTML, what: HTML, act: HTML) in
            let link = address.query("beroep", occupation.code).query("postcode", asked.postcode)
            return ("\(occupation.group.description)", .link(link, occupation.title.nl), .empty)
        }
        return .card(t("occupation.nearest"), .rows(rows, ifNone: t("occupation.none", ["text": asked.typed])))
    }

    /// The list as a table for a spreadsheet, in which no cell runs as a formula.
    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        let asked = try Asked(request, book: book)
        guard asked.faults.isEmpty, let occupation = asked.occupation else { return .seeOther(.approach) }
        let found = try await house.casework.wholeApproachList(asked.need(occupation), as: context.actor)
        let (t, words) = (house.texts, ApproachWords(house.texts))
        let heads = ["kind", "employer", "number", "place", "distance", "vacancies", "asked"].map {
            t("approach.\($0)")
        }
        let rows = found.candidates.map { candidate -> [DelimitedCell] in
            let facts = candidate.employer.facts
            return [
                .text(t.code(facts.kind)), .text(facts.name), .text(candidate.employer.number.written),
                .text("\(facts.postcode) \(facts.municipality)".trimmed), .text(words.distance(candidate.metres)),
                .number(candidate.vacancies), .text(candidate.asks.map(words.cell).joined(separator: "; ")),
            ]
        }
        let bytes = DelimitedWriter.bytes(header: heads, rows: rows)
        return .download(
            "\(t("approach.fileName"))-\(occupation.code)-\(found.today.iso).csv",
            type: "text/csv; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// A sheet to leave with an employer: the house's project, and what one does in the job (E6). Nobody stands on it.
    func explain(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        guard let occupation = try Asked(request, book: book).occupation else { return .seeOther(.approach) }
        let t = house.texts
        let tasks = occupation.tasks.compactMap { book.competence($0)?.label.nl }.map { "<li>\($0)</li>" as HTML }
        let offers = ["screening", "coach", "aftercare", "forms"].map { "<li>\(t("explain.\($0)"))</li>" as HTML }
        return house.page(
            t("explain.title", ["job": occupation.title.nl]),
            in: .vacancies,
            for: context,
            """
            <div class="narrow"><div class="head"><h1>\(t("explain.title", ["job": occupation.title.nl]))</h1></div>\
            <p class="lead">\(t("explain.project"))</p><ul>\(offers)</ul>\
            \(HTML.card(t("explain.candidate"), .inside("<p>\(t("explain.blind"))</p><ul>\(tasks)</ul>")))\
            \(HTML.card(t("explain.ask"), .inside("<p>\(t("explain.contact", ["name": context.actor.name]))</p>")))\
            <p class="no-print muted">\(t("explain.print"))</p></div>
            """
        )
    }
}

extension Optional {
    /// What becomes of the value, where there is one.
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
