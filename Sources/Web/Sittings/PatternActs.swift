internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Making, changing and ending a rhythm.
extension SittingPages {
    func showNewPattern(_ request: Request, context: SignedInContext) async throws -> Response {
        newPatternPage(try await house.casework.patternBook(as: context.actor), Form(), nil, context)
    }

    func addPattern(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.patternBook(as: context.actor)
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let prison = reader.code("prison", of: book.prisons.map(\.code), required: true)
            let programme = reader.code("programme", of: book.programmes.map(\.code), required: true)
            let facts = reader.patternFacts(coaches: book.coaches)
            guard reader.faults.isEmpty, let prison, let programme, let facts else { throw reader.faults }
            try await house.casework.addSittingPattern(
                prison: prison,
                programme: programme,
                facts,
                as: context.actor
            )
            return .seeOther(.patterns, done: "patternAdded")
        } again: { problem in
            newPatternPage(book, form, problem, context)
        }
    }

    private func newPatternPage(
        _ book: PatternBook,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let programmes = book.programmes.map { (value: $0.code, label: $0.label) }
        let programme: HTML =
            programmes.count == 1
            ? .hidden("programme", programmes[0].value)
            : sheet.field("programme", "sitting.programme", required: true).select(
                programmes,
                empty: t("action.choose")
            )
        let prisons = sheet.field("prison", "pattern.head.prison", required: true)
            .select(choices(book.prisons), empty: t("action.choose"))
        let facts = sheet.patternFields(coaches: book.coaches, firstDayHint: "pattern.firstDayHint")
        let fields: HTML = "\(prisons)\(programme)\(facts)"
        let action = Link("agenda", "ritmes", "nieuw")
        return house.page(
            t("pattern.new"),
            in: .agenda,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("pattern.new"))</h1>\
            \(sheet.sheet(action: action, submit: "action.save", cancel: .patterns, fields))
            """
        )
    }

    func showPattern(_ request: Request, context: SignedInContext) async throws -> Response {
        let (pattern, book) = try await openPattern(context)
        return changePage(pattern, book, Form(pattern, from: book.today.adding(days: 1)), nil, context)
    }

    func changePattern(_ request: Request, context: SignedInContext) async throws -> Response {
        let (pattern, book) = try await openPattern(context)
        let form = try await context.form(request)
        return try await house.acting(on: form, stored: { StoredForm(try await stored(context).asStored) }) {
            var reader = FormReader(form)
            let facts = reader.patternFacts(coaches: book.coaches)
            let version = reader.version()
            guard reader.faults.isEmpty, let facts else { throw reader.faults }
            let result = try await house.casework.changeSittingPattern(
                pattern.id,
                version: version,
                facts,
                as: context.actor
            )
            return .seeOther(.patterns, done: result.unseated > 0 ? "patternChangedUnseated" : "patternChanged")
        } again: { problem in
            changePage(pattern, book, form, problem, context)
        }
    }

    private func stored(_ context: SignedInContext) async throws -> SittingPattern { try await openPattern(context).0 }

    private func changePage(
        _ pattern: SittingPattern,
        _ book: PatternBook,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let fields = sheet.patternFields(coaches: book.coaches, firstDayHint: "pattern.changeHint")
        return patternPage(
            "pattern.changeTitle",
            about: pattern,
            sheet,
            context,
            sheet.sheet(
                action: .pattern(pattern.id, "wijzigen"),
                submit: "action.save",
                cancel: .patterns,
                "\(sheet.version)\(fields)"
            )
        )
    }

    func showEnd(_ request: Request, context: SignedInContext) async throws -> Response {
        let (pattern, _) = try await openPattern(context)
        return endPage(pattern, Form(["versie": "\(pattern.version)"]), nil, context)
    }

    func endPattern(_ request: Request, context: SignedInContext) async throws -> Response {
        let (pattern, _) = try await openPattern(context)
        let form = try await context.form(request)
        return try await house.acting(on: form, stored: { StoredForm(try await stored(context).asEnded) }) {
            var reader = FormReader(form)
            let (lastDay, version) = (reader.requiredDay("lastDay"), reader.version())
            try reader.faults.throwIfAny()
            let result = try await house.casework.endSittingPattern(
                pattern.id,
                version: version,
                lastDay: lastDay,
                as: context.actor
            )
            return .seeOther(.patterns, done: result.unseated > 0 ? "patternEndedUnseated" : "patternEnded")
        } again: { problem in
            endPage(pattern, form, problem, context)
        }
    }

    private func endPage(
        _ pattern: SittingPattern,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let field = sheet.field("lastDay", "pattern.lastDay", hint: "pattern.lastDayHint", required: true).day()
        return patternPage(
            "pattern.endTitle",
            about: pattern,
            sheet,
            context,
            sheet.sheet(
                action: .pattern(pattern.id, "einde"),
                submit: "pattern.end",
                cancel: .patterns,
                "\(sheet.version)\(field)"
            )
        )
    }

    /// The page of an act on a rhythm: it says about which one.
    private func patternPage(
        _ title: String,
        about pattern: SittingPattern,
        _ sheet: FormSheet,
        _ context: SignedInContext,
        _ body: HTML
    ) -> Response {
        let prison = house.casework.prison(pattern.prison)?.name ?? pattern.prison
        return house.page(
            "\(house.texts(title)) · \(prison)",
            in: .agenda,
            for: context,
            status: sheet.status,
            "<h1>\(house.texts(title))</h1><p><b>\(prison)</b>, \(rhythm(of: pattern))</p>\(body)"
        )
    }

    /// The rhythm of the address, and what a form about it can choose from.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when it is over.
    private func openPattern(_ context: SignedInContext) async throws -> (SittingPattern, PatternBook) {
        let id = try context.id("pattern", of: SittingPattern.self)
        let book = try await house.casework.patternBook(as: context.actor)
        guard let pattern = book.patterns.first(where: { $0.id == id }) else { throw Refusal.notFound }
        if let last = pattern.validUntil, last < book.today {
            throw Refusal.rule(Message("sitting.ended", ["day": last.belgian]))
        }
        return (pattern, book)
    }
}
