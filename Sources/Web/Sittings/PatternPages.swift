internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    /// The rhythms of every prison: those that run or begin, and those that are over.
    func patterns(_ request: Request, context: SignedInContext) async throws -> Response {
        let book = try await house.casework.patternBook(as: context.actor)
        let t = house.texts
        let running = book.patterns.filter { !$0.isOver(on: book.today) }
        let over = book.patterns.filter { $0.isOver(on: book.today) }
        let none: HTML = "<p class=\"muted\">\(t("pattern.none"))</p>"
        let past: HTML = """
            <details><summary>\(t("pattern.over", ["count": over.count]))</summary>\(table(over, in: book))</details>
            """
        return house.page(
            t("pattern.title"),
            in: .agenda,
            for: context,
            """
            \(house.flash(request))\(words.up)\
            <div class="head"><div><h1>\(t("pattern.title"))</h1><p class="muted">\(t("pattern.lead"))</p></div>\
            \(HTML.act(Link("agenda", "ritmes", "nieuw"), t("pattern.new"), .primary))</div><div class="stack">\
            \(running.isEmpty ? none : table(running, in: book))\(HTML.when(!over.isEmpty, past))</div>
            """
        )
    }

    private func table(_ patterns: [SittingPattern], in book: PatternBook) -> HTML {
        let t = house.texts
        let isOver = patterns.allSatisfy { $0.isOver(on: book.today) }
        let rows = patterns.map { pattern -> [HTML] in
            let cells: [HTML] = [
                "\(house.casework.prison(pattern.prison)?.name ?? pattern.prison)\(programme(of: pattern, in: book))",
                "\(rhythm(of: pattern))", "\(talks(of: pattern))",
                "\(coach(of: pattern, in: book))",
                "\(period(of: pattern))",
            ]
            return isOver ? cells : cells + [acts(on: pattern)]
        }
        let words = ["prison", "rhythm", "talks", "coach", "period"] + (isOver ? [] : ["acts"])
        let caption = t(isOver ? "pattern.captionOver" : "pattern.caption")
        let table = HTML.table(caption: caption, heads: words.map { t("pattern.head.\($0)") }, rows: rows)
        return "<section class=\"card\">\(table)</section>"
    }

    private func coach(of pattern: SittingPattern, in book: PatternBook) -> String {
        guard let coach = pattern.coach else { return house.texts("sitting.noCoach") }
        return book.coaches.first { $0.id == coach }?.name ?? house.texts("pattern.formerCoach")
    }

    private func programme(of pattern: SittingPattern, in book: PatternBook) -> HTML {
        guard book.programmes.count > 1, let label = book.programmes.label(of: pattern.programme) else { return .empty }
        return "<br><small class=\"muted\">\(label)</small>"
    }

    /// `elke maandag`, `om de twee weken op maandag`.
    func rhythm(of pattern: SittingPattern) -> String {
        let weekday = house.texts("weekday.\(pattern.anchor.weekday.rawValue)")
        return house.texts(pattern.everyWeeks == 1 ? "pattern.weekly" : "pattern.twoWeekly", ["weekday": weekday])
    }

    private func talks(of pattern: SittingPattern) -> String {
        house.texts(
            "pattern.talksOf",
            ["opens": pattern.opens.description, "talks": pattern.talks, "minutes": pattern.talkMinutes]
        )
    }

    private func period(of pattern: SittingPattern) -> String {
        guard let last = pattern.validUntil else {
            return house.texts("pattern.since", ["first": pattern.validFrom.belgian])
        }
        return house.texts("pattern.between", ["first": pattern.validFrom.belgian, "last": last.belgian])
    }

    private func acts(on pattern: SittingPattern) -> HTML {
        """
        \(HTML.act(.pattern(pattern.id, "wijzigen"), house.texts("pattern.change"), .quiet)) \
        \(HTML.act(.pattern(pattern.id, "einde"), house.texts("pattern.end"), .quiet))
        """
    }
}

extension SittingPattern {
    func isOver(on today: Day) -> Bool { validUntil.map { $0 < today } ?? false }
}
