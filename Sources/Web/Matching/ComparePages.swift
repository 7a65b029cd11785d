internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// One vacancy beside a participant, or two beside each other: why each fits, or what stands in the way.
struct ComparePages {
    let house: House

    /// One of both vacancies, as the address names it.
    private struct Side {
        let field: VacancyField
        /// The key of its label.
        let label: String
        let typed: String
        let found: FoundVacancies
        var vacancy: ID<Vacancy>?
        /// Why it is not clear which one.
        var objection: Message?
    }

    private static let first = VacancyField(name: "een", search: "zoek-een")
    private static let second = VacancyField(name: "twee", search: "zoek-twee")

    func compare(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let query = try request.query()
        var reader = FormReader(query)
        let texts = [Self.first, Self.second].map { reader.text($0.search, limit: VacancyField.longest) }
        let usual = try await house.casework.findVacancies("", as: context.actor)
        var sides: [Side] = []
        for (field, label, typed) in [(Self.first, "match.first", texts[0]), (Self.second, "match.second", texts[1])] {
            let mistake = reader.faults[field.search]
            let isAsked = !typed.isEmpty && mistake == nil
            let found =
                try await isAsked
                ? house.casework.findVacancies(field.typed(in: query), as: context.actor) : usual
            var side = Side(field: field, label: label, typed: typed, found: found, objection: mistake)
            if mistake == nil { try resolve(&side, chosen: query[field.name]) }
            sides.append(side)
        }
        let found = try await house.casework.match(
            of: context.participant(),
            with: sides.compactMap(\.vacancy),
            as: context.actor
        )
        let pages = MatchPages(house: house)
        let cards = found.matches.map { pages.card($0, of: found.participant.id, isOpen: true) }
        let shown: HTML =
            cards.isEmpty
            ? "<p>\(t("match.chooseOne"))</p>"
            : cards.count == 1 ? cards[0] : "<div class=\"pair\">\(cards)</div>"
        return house.filePage(
            cards.count > 1 ? "match.compareTitle" : "match.whyTitle",
            about: found.participant,
            for: context,
            status: reader.faults.isEmpty ? .ok : .unprocessableContent,
            """
            <p class="no-print">\(HTML.link(.file(found.participant.id, "passende-vacatures"), t("match.title")))</p>\
            \(shown)\(chooser(sides, found.matches, of: found.participant.id))
            """
        )
    }

    /// Of what was typed, the one that is chosen or the only one; without words, whichever is named.
    /// - Throws: `Refusal.notFound`: what can't be an id is as absent as an id that does not exist.
    private func resolve(_ side: inout Side, chosen: String) throws {
        if side.typed.isEmpty {
            guard !chosen.isEmpty else { return }
            guard let id = VacancyField.id(chosen) else { throw Refusal.notFound }
            side.vacancy = id
            return
        }
        let ids = side.found.vacancies.map(\.vacancy.id)
        side.vacancy = ids.first { $0.rawValue == chosen } ?? (ids.count == 1 ? ids[0] : nil)
        if side.vacancy == nil { side.objection = side.field.objection(to: side.typed, among: ids) }
    }

    /// The form, before anything is chosen.
    func chooser(of participant: ID<Participant>, for context: SignedInContext) async throws -> HTML {
        let usual = try await house.casework.findVacancies("", as: context.actor)
        let sides = [(Self.first, "match.first"), (Self.second, "match.second")].map {
            Side(field: $0, label: $1, typed: "", found: usual)
        }
        return chooser(sides, [], of: participant)
    }

    /// Chooses one vacancy, or two to lay beside each other. `shown`: what is chosen already.
    private func chooser(_ sides: [Side], _ shown: [MatchedVacancy], of participant: ID<Participant>) -> HTML {
        let t = house.texts
        guard sides.contains(where: { !$0.found.vacancies.isEmpty || !$0.typed.isEmpty }) else {
            return "<p>\(t("match.noVacancies"))</p>"
        }
        let fields = sides.map { html(of: $0, shown) }
        return .card(
            t("match.whyNotTitle"),
            id: "waarom-niet",
            .inside(
                """
                <p>\(t("match.whyNotLead"))</p><form method="get" action="\(Link.file(participant, "past-vacature"))">\
                \(fields)<div class="acts">\(HTML.submit(t("match.compare")))</div></form>
                """
            )
        )
    }

    private func html(of side: Side, _ shown: [MatchedVacancy]) -> HTML {
        let t = house.texts
        var choices = side.found.vacancies.map { choice($0.vacancy, $0.employer) }
        // A link can name one that is in no short list.
        if let chosen = shown.first(where: { $0.vacancy.id == side.vacancy }),
            !choices.contains(where: { $0.value == chosen.vacancy.id.rawValue })
        {
            choices.insert(choice(chosen.vacancy, chosen.employer), at: 0)
        }
        let text = Field(
            side.field.search,
            label: "\(t(side.label)): \(t("vacancy.findShort"))",
            value: side.typed,
            hint: t("vacancy.findHint"),
            error: side.objection.map { t($0) }
        )
        let select = Field(
            side.field.name,
            label: t(side.label),
            value: side.vacancy?.rawValue ?? "",
            hint: side.found.hasMore ? t("vacancy.findMore") : nil
        )
        return """
            \(text.text(limit: VacancyField.longest))\(select.select(choices, empty: t("action.choose")))
            """
    }

    private func choice(_ vacancy: Vacancy, _ employer: Employer) -> (value: String, label: String) {
        (vacancy.id.rawValue, "\(vacancy.facts.title), \(employer.facts.name)")
    }
}
