internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    /// Who sits where on one day, and where those went who left it.
    func day(_ request: Request, context: SignedInContext) async throws -> Response {
        let (prison, day) = try context.sittingDay(in: house.casework)
        let lists = try await house.casework.dayLists(of: prison.code, on: day, as: context.actor)
        let page = DayPage(house: house, words: words, prison: prison, day: day, context: context)
        return house.page(
            page.title,
            in: .agenda,
            for: context,
            "\(house.flash(request))\(page.body(lists))"
        )
    }

    /// Takes back that a day falls out or is moved.
    func restore(_ request: Request, context: SignedInContext) async throws -> Response {
        let (prison, day) = try context.sittingDay(in: house.casework)
        let form = try await context.form(request)
        let key = SittingDayKey(prison: prison.code, programme: form["programme"], day: day)
        return try await house.once(form) {
            try await house.casework.restoreSittingDay(key, as: context.actor)
            return .seeOther(.sittingDay(prison.code, day), done: "dayRestored")
        }
    }
}

/// The page of one day in a prison: a card for each programme that sits there.
private struct DayPage {
    let house: House
    let words: SittingWords
    let prison: Prison
    let day: Day
    let context: SignedInContext

    private var texts: Catalogue { words.texts }
    private var plans: Bool { Policy.allows(.planSittings, for: context.actor.role) }

    var title: String { "\(prison.name), \(texts.longDay(day))" }

    func body(_ lists: [DayList]) -> HTML {
        let none: HTML = HTML.when(lists.isEmpty, "<p class=\"muted\">\(texts("sitting.noSittingDay"))</p>")
        return """
            \(words.up)\
            <div class="head"><h1>\(title)</h1><div class="acts">\(acts(lists))</div></div>\
            <div class="stack">\(lists.map(card))\(none)</div>
            """
    }

    private func acts(_ lists: [DayList]) -> HTML {
        let sittings = lists.compactMap(\.sitting)
        let gate = HTML.act(.sittingDay(prison.code, day, "poort"), texts("gate.title"))
        let except = HTML.act(.sittingDay(prison.code, day, "uitzondering"), texts("exception.title"))
        let canExcept = plans && day >= words.today && sittings.contains(where: \.canBeExcepted)
        return "\(HTML.when(sittings.contains(where: \.isHeld), gate))\(HTML.when(canExcept, except))"
    }

    private func card(_ list: DayList) -> HTML {
        let rows = list.lines.map(row)
        let isOff = list.sitting.map { !$0.isHeld } ?? true
        let seats: HTML = HTML.when(!rows.isEmpty || !isOff, HTML.rows(rows, ifNone: texts("sitting.noSeats")))
        return HTML.card(
            list.programme.label,
            "\(HTML.inside(facts(of: list)))\(seats)\(gone(from: list))"
        )
    }

    /// Hours and coaches, or why there are none.
    private func facts(of list: DayList) -> HTML {
        guard let sitting = list.sitting else { return "<p class=\"muted\">\(texts("sitting.noRhythm"))</p>" }
        if let off = sitting.off {
            return "<p>\(texts("sitting.fallsOut")) \(words.off(off, in: prison.code))</p>\(restore(off, in: list))"
        }
        let instead = sitting.replaces.map(words.day).joined(separator: ", ")
        let replaces: HTML = HTML.when(
            !instead.isEmpty,
            " \(HTML.tag(texts("sitting.insteadOf", ["days": instead]), .due))"
        )
        return "<p>\(words.hours(of: sitting) ?? "") · \(words.coaches(list.coaches))\(replaces)</p>"
    }

    private func restore(_ off: SittingDay.Off, in list: DayList) -> HTML {
        guard plans, day >= words.today, off.canBeRestored(on: words.today) else { return .empty }
        let button = house.button(
            .sittingDay(prison.code, day, "herstellen"),
            "exception.restore",
            for: context,
            .hidden("programme", list.programme.code)
        )
        return "<div class=\"acts\">\(button)</div>"
    }

    private func row(_ line: DayList.Line) -> (when: HTML, what: HTML, act: HTML) {
        let when = line.time?.description ?? texts("sitting.noHour")
        switch line.occupant {
        case .free: return ("\(when)", "<span class=\"muted\">\(texts("sitting.free"))</span>", .empty)
        case .others: return ("\(when)", "<span class=\"muted\">\(texts("sitting.others"))</span>", .empty)
        case .person(let person):
            return ("\(when)", what(person), words.acts(on: person.talk, for: context.actor.role))
        }
    }

    private func what(_ line: TalkLine) -> HTML {
        let name = HTML.link(.file(line.talk.participant), line.name.full)
        return "\(name) \(words.tags(of: line.talk))\(words.movedReason(of: line.talk))"
    }

    /// Where the talks went that left this day.
    private func gone(from list: DayList) -> HTML {
        guard !list.gone.isEmpty || list.othersGone > 0 else { return .empty }
        let rows = list.gone.map { line -> (when: HTML, what: HTML, act: HTML) in
            let when = line.talk.seat.map { HTML.link(.sittingDay(line.talk.prison, $0.day), words.day($0.day)) }
            return (when ?? HTML.link(.waitingList, texts("talk.waits")), what(line), .empty)
        }
        let others: HTML = HTML.when(
            list.othersGone > 0,
            .inside("<p class=\"muted\">\(texts("sitting.othersGone", ["count": list.othersGone]))</p>")
        )
        let shown: HTML = HTML.when(!rows.isEmpty, HTML.rows(rows, ifNone: ""))
        return "\(HTML.inside("<h3>\(texts("sitting.gone"))</h3>"))\(shown)\(others)"
    }
}

extension SittingDay {
    /// Whether it can be cancelled or moved: it is held, or a holiday that can come on another day.
    var canBeExcepted: Bool {
        if case .holiday = off { return true }
        return isHeld
    }
}

extension SittingDay.Off {
    /// Whether it can still be taken back: a day that came in its place must not have come.
    fileprivate func canBeRestored(on today: Day) -> Bool {
        switch self {
        case .holiday: false
        case .cancelled: true
        case .moved(let to, _): to > today
        }
    }
}
