internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    static let rounds = Link("rondleidingen")
    static let shortlists = Link("shortlists")
    static let vacancyMeetings = Link("vacatureoverleg")
    static let exposure = Link("eerlijke-lijsten")

    static func round(_ id: ID<TourRound>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["rondleidingen", id] + steps)
    }

    /// A page of one tour; it stands under no round, so that its address stays short.
    static func tour(_ id: ID<Tour>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["rondleiding", id] + steps)
    }

    static func shortlist(_ id: ID<Vacancy>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["shortlists", id] + steps)
    }

    static func vacancyMeeting(_ id: ID<VacancyMeeting>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["vacatureoverleg", id] + steps)
    }
}

extension House {
    /// From a vacancy to its shortlist.
    func shortlistLink(for listed: ListedVacancy, _ context: SignedInContext) -> HTML {
        guard Policy.allows(.readTours, for: context.actor.role) else { return .empty }
        let link = HTML.act(.shortlist(listed.vacancy.id), texts("shortlist.short"), .quiet)
        return "<p class=\"acts no-print\">\(link)</p>"
    }

    /// A narrow page with a form or a few lines.
    func narrow(
        _ title: String,
        _ context: SignedInContext,
        status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) -> Response {
        page(
            title,
            in: .vacancies,
            for: context,
            status: status,
            "<div class=\"narrow\"><h1>\(title)</h1>\(body)</div>"
        )
    }
}

extension Catalogue {
    /// A score of 81,234 is told as 81,2 of a hundred.
    func points(_ score: Int) -> String {
        let tenths = (abs(score) + 50) / 100
        return self("tour.points", ["points": "\(score < 0 ? "−" : "")\(tenths / 10),\(tenths % 10)"])
    }

    func permille(_ permille: Int) -> String { "\(permille / 10),\(permille % 10)%" }

    func when(_ facts: TourFacts) -> String {
        self("tour.when", ["day": facts.day.belgian, "opens": facts.opens.description])
    }
}

extension TourState {
    func tag(_ texts: Catalogue) -> HTML {
        let tone: HTML.Tone =
            switch self {
            case .planned: .due
            case .published: .plain
            case .held: .done
            case .cancelled: .late
            }
        return .tag(texts.code(self), tone)
    }
}

extension FormSheet {
    /// Boxes to tick, one for each thing: each field is called `<group>-<id>`.
    func boxes(_ group: String, _ key: String, _ choices: [(id: String, label: String)], required: Bool = true) -> HTML
    {
        let error = problem?.faults[group].map { "<span class=\"err\" id=\"e-\(group)\">\(texts($0))</span>" as HTML }
        let must: HTML = HTML.when(required, " <span class=\"must\" aria-hidden=\"true\">*</span>")
        let boxes = choices.map { choice -> HTML in
            var field = field("\(group)-\(choice.id)", key)
            field.label = choice.label
            return field.tick()
        }
        return """
            <fieldset class="field" id="f-\(group)" tabindex="-1"\(HTML.when(error != nil, " data-bad"))>\
            <legend>\(texts(key))\(must)</legend>\(error)\(boxes)</fieldset>
            """
    }
}

extension FormReader {
    /// Which of these things are ticked, in the order given.
    mutating func boxes<Subject>(_ group: String, of ids: [ID<Subject>]) -> [ID<Subject>] {
        var ticked: [ID<Subject>] = []
        for id in ids where isTicked("\(group)-\(id)") { ticked.append(id) }
        return ticked
    }
}
