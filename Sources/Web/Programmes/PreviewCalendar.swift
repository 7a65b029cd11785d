internal import Domain
internal import Markup
internal import Texts

/// The months in which something begins or ends, each as a table with a column for each day of the week.
struct PreviewCalendar {
    let pairs: [PreviewPair]
    let texts: Catalogue
    let holidays: Holidays

    /// What stands on a day.
    private struct Mark {
        let words: String
        /// By the version in force only; then it goes with the draft.
        let isGone: Bool
        /// What the draft changes.
        let isNew: Bool
    }

    var months: HTML {
        let marks = marks
        let firsts = Set(marks.keys.map(\.firstOfMonth)).sorted()
        return firsts.map { month($0, marks) }.joined()
    }

    private var marks: [Day: [Mark]] {
        var marks: [Day: [Mark]] = [:]
        for pair in pairs {
            let isSame = pair.standing == .same
            if let after = pair.after { add(after, isGone: false, isNew: !isSame, to: &marks) }
            if !isSame, let before = pair.before { add(before, isGone: true, isNew: false, to: &marks) }
        }
        return marks
    }

    private func add(_ item: PreviewItem, isGone: Bool, isNew: Bool, to marks: inout [Day: [Mark]]) {
        let label = item.label.isEmpty ? texts("preview.unnamed.\(item.kind.rawValue)") : item.label
        func mark(_ key: String, on day: Day) {
            let words = texts("preview.mark.\(key)", ["label": label])
            marks[day, default: []].append(Mark(words: words, isGone: isGone, isNew: isNew))
        }
        switch item.kind {
        case .phase: mark("phaseFirst", on: item.first)
        case .pause:
            mark("pauseFirst", on: item.first)
            mark("pauseLast", on: item.last)
        case .step where item.last > item.first:
            mark("first", on: item.first)
            mark("last", on: item.last)
        case .entry, .step, .session, .contact, .placement, .closing: mark("single", on: item.first)
        }
    }

    private func month(_ first: Day, _ marks: [Day: [Mark]]) -> HTML {
        let (year, month, _) = first.parts
        let heads = Weekday.allCases.map { weekday -> HTML in
            let name = texts("weekday.\(weekday.rawValue)")
            return "<th scope=\"col\"><abbr title=\"\(name)\">\(name.prefix(2))</abbr></th>"
        }
        let next = first.adding(months: 1)
        let weeks = stride(from: first.monday.number, to: next.number, by: 7).map { Day(number: $0) }
        let rows = weeks.map { monday -> HTML in
            let cells = (0..<7).map { cell(monday.adding(days: $0), in: first..<next, marks) }
            return "<tr>\(cells)</tr>"
        }
        return """
            <table class="month"><caption>\(texts("month.\(month)")) \(year)</caption><thead><tr>\(heads)</tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }

    private func cell(_ day: Day, in month: Range<Day>, _ marks: [Day: [Mark]]) -> HTML {
        guard month.contains(day) else { return "<td class=\"empty outside\"></td>" }
        let found = marks[day] ?? []
        let isRest = !holidays.isWorkingDay(day)
        let kind = [found.isEmpty ? "empty" : "", isRest ? "rest" : ""].filter { !$0.isEmpty }.joined(separator: " ")
        let weekday = texts("weekday.\(day.weekday.rawValue)").prefix(2)
        let lines = found.map { mark -> HTML in
            if mark.isGone {
                return "<li><s class=\"gone\">\(mark.words)</s> <small>(\(texts("preview.before")))</small></li>"
            }
            return mark.isNew
                ? "<li><strong class=\"new\">\(mark.words)</strong> <small>(\(texts("preview.after")))</small></li>"
                : "<li>\(mark.words)</li>"
        }
        return """
            <td class="\(kind)"><span class="date"><span class="weekday">\(weekday) </span>\(day.parts.day)</span>\
            \(HTML.when(!lines.isEmpty, "<ul>\(lines)</ul>"))</td>
            """
    }
}
