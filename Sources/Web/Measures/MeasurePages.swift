internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The measures that may hold for a person and an employer (C4), each with why.
struct MeasurePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/maatregelen", for: .readFile, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try request.query()
        var reader = FormReader(form)
        let months = reader.number("zonder", in: 0...600)
        let status = reader.code("statuut", of: PersonStatus.allCases.map(\.rawValue)).flatMap(PersonStatus.init)
        let employer = reader.code("werkgever", of: EmployerSort.allCases.map(\.rawValue)).flatMap(EmployerSort.init)
        let view = try await house.casework.measures(
            for: context.participant(),
            monthsWithoutWork: months,
            status: status,
            employer: employer,
            as: context.actor
        )
        let t = house.texts
        let rows = view.measures.map { line($0, view.facts) }
        return house.filePage(
            "measure.title",
            about: view.participant,
            for: context,
            status: reader.faults.isEmpty ? .ok : .unprocessableContent,
            """
            <p class="lead">\(t("measure.lead"))</p>\(chooser(form, reader.faults, view))\
            \(HTML.card(t("measure.asked"), id: "gekeken", .inside(.facts(asked(view.facts)))))\
            \(HTML.card(t("measure.title"), id: "maatregelen", .rows(rows, ifNone: t("measure.none"))))\
            <p class="acts no-print">\(HTML.act(.file(view.participant.id), t("action.back"), .quiet))</p>
            """
        )
    }

    private func chooser(_ form: Form, _ faults: Faults, _ view: MeasureView) -> HTML {
        let t = house.texts
        let field = { (name: String, key: String) -> Field in
            Field(name, label: t("measure.\(key)"), value: form[name], error: faults[name].map { t($0) })
        }
        var months = field("zonder", "withoutWork")
        months.hint = t("measure.withoutWorkHint")
        let statuses = PersonStatus.allCases.map { ($0.rawValue, t.code($0)) }
        let employers = EmployerSort.allCases.map { ($0.rawValue, t.code($0)) }
        return """
            <form class="filters no-print" method="get" action="\(Link.file(view.participant.id, "maatregelen"))">\
            \(months.number())\(field("statuut", "status").select(statuses, empty: t("measure.anyStatus")))\
            \(field("werkgever", "employer").select(employers, empty: t("measure.anyEmployer")))\
            \(HTML.submit(t("measure.show"), .plain))</form>
            """
    }

    /// What was held against the list, the unknown named as such.
    private func asked(_ facts: MeasureFacts) -> [(name: String, value: HTML)] {
        let t = house.texts
        let unknown = t("measure.known.unknown")
        let months = facts.monthsWithoutWork.map { t("measure.known.months", ["months": $0]) }
        let article60 = facts.isInArticle60.map { t($0 ? "measure.known.yes" : "measure.known.no") }
        return [
            (t("measure.ageIs"), "\(t("measure.known.age", ["age": facts.age]))"),
            (t("measure.withoutWork"), "\(months ?? unknown)"),
            (t("measure.status"), "\(facts.status.map { t.code($0) } ?? unknown)"),
            (t("measure.condition.article60"), "\(article60 ?? unknown)"),
            (t("measure.disability"), "\(unknown)"),
            (t("measure.employer"), "\(facts.employer.map { t.code($0) } ?? unknown)"),
        ]
    }

    private func line(_ judged: JudgedMeasure, _ facts: MeasureFacts) -> (when: HTML, what: HTML, act: HTML) {
        let t = house.texts
        let measure = judged.measure
        let reasons = judged.lines.map { line in
            "<li>\(tag(line.verdict)) \(words(of: line.condition))</li>" as HTML
        }
        let days = [
            measure.from.map { t("measure.since", ["day": $0.belgian]) },
            measure.until.map { t("measure.until", ["day": $0.belgian]) },
            t("measure.source", ["source": measure.source]),
        ]
        let doubt = HTML.when(!measure.isVerified, " \(HTML.tag(t("measure.unverified"), .due))")
        return (
            tag(judged.verdict),
            """
            <b>\(measure.label)</b>\(doubt)<br>\(measure.summary)<ul class="plain">\(reasons)</ul>\
            <small class="muted">\(days.compactMap { $0 }.joined(separator: " · "))</small>
            """, .empty
        )
    }

    private func tag(_ verdict: Verdict) -> HTML {
        let tone: HTML.Tone =
            switch verdict {
            case .met: .done
            case .unknown: .due
            case .notMet: .plain
            }
        return .tag(house.texts.code(verdict), tone)
    }

    private func words(of condition: EmploymentMeasure.Condition) -> String {
        let t = house.texts
        switch condition {
        case .age(let ages) where ages.upperBound >= 120:
            return t("measure.condition.ageFrom", ["from": ages.lowerBound])
        case .age(let ages):
            return t("measure.condition.age", ["from": ages.lowerBound, "to": ages.upperBound])
        case .withoutWork(let months): return t("measure.condition.withoutWork", ["months": months])
        case .status(let words):
            return t("measure.condition.status", ["words": words.map { t.code($0) }.joined(separator: ", ")])
        case .employer(let words):
            return t("measure.condition.employer", ["words": words.map { t.code($0) }.joined(separator: ", ")])
        case .article60(let isWanted):
            return t(isWanted ? "measure.condition.article60" : "measure.condition.notArticle60")
        case .decision(let who): return t("measure.condition.decision", ["by": who])
        }
    }
}
