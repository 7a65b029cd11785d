/// The parts that pages are made of.
extension HTML {
    /// What a tag says besides its words, by colour.
    package enum Tone: String, Sendable { case plain = "", due, late, done, sealed }

    package static func tag(_ words: String, _ tone: Tone = .plain) -> HTML {
        "<span class=\"tag \(tone.rawValue)\">\(words)</span>"
    }

    package static func link(_ link: Link, _ words: String) -> HTML { "<a href=\"\(link)\">\(words)</a>" }

    package enum ButtonKind: String, Sendable {
        case plain = "button", primary = "button primary", quiet = "button quiet"
    }

    /// A link that looks like a button: it leads to an act.
    package static func act(_ link: Link, _ words: String, _ kind: ButtonKind = .plain) -> HTML {
        "<a class=\"\(kind.rawValue)\" href=\"\(link)\">\(words)</a>"
    }

    package static func submit(_ words: String, _ kind: ButtonKind = .primary) -> HTML {
        "<button class=\"\(kind.rawValue)\" type=\"submit\">\(words)</button>"
    }

    /// A surface with a heading. `id` makes it reachable by a link.
    package static func card(_ title: String, id: StaticString? = nil, beside: HTML = .empty, _ body: HTML) -> HTML {
        let anchor = id.map { " id=\"\("\($0)")\"" as HTML }
        return "<section class=\"card\"\(anchor)><header><h2>\(title)</h2>\(beside)</header>\(body)</section>"
    }

    /// The padded inside of a card.
    package static func inside(_ body: HTML) -> HTML { "<div class=\"in\">\(body)</div>" }

    /// Lines of when, what and what to do.
    package static func rows(_ lines: [(when: HTML, what: HTML, act: HTML)], ifNone: String) -> HTML {
        guard !lines.isEmpty else { return inside("<p class=\"muted\">\(ifNone)</p>") }
        let items = lines.map { line -> HTML in
            """
            <li><span class="when">\(line.when)</span><div class="what">\(line.what)</div><div class="do">\(line.act)</div></li>
            """
        }
        return "<ul class=\"rows\">\(items)</ul>"
    }

    /// Names with their values; a pair whose value is empty is left out.
    package static func facts(_ pairs: [(name: String, value: HTML)]) -> HTML {
        let items = pairs.filter { !$0.value.isEmpty }.map { "<dt>\($0.name)</dt><dd>\($0.value)</dd>" as HTML }
        return "<dl class=\"facts\">\(items)</dl>"
    }

    /// A table that becomes cards on a phone.
    package static func table(caption: String, heads: [String], rows: [[HTML]]) -> HTML {
        let head = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let body = rows.map { row -> HTML in
            let cells = zip(heads, row).map { "<td data-l=\"\($0)\">\($1)</td>" as HTML }
            return "<tr>\(cells)</tr>"
        }
        return """
            <div class="wide"><table><caption>\(caption)</caption><thead><tr>\(head)</tr></thead>\
            <tbody>\(body)</tbody></table></div>
            """
    }

    /// A message that stands out: what is wrong, with links to the fields it is about.
    package static func problem(_ title: String, _ messages: [(field: String, words: String)]) -> HTML {
        let items = messages.map { message -> HTML in
            message.field.isEmpty
                ? "<li>\(message.words)</li>" : "<li><a href=\"#f-\(message.field)\">\(message.words)</a></li>"
        }
        return """
            <div class="problem" role="alert" tabindex="-1" id="fouten"><h2>\(title)</h2><ul>\(items)</ul></div>
            """
    }

    /// That something was done.
    package static func notice(_ words: String) -> HTML { "<p class=\"notice\" role=\"status\">\(words)</p>" }

    /// What one has to know before going on: `due` where somebody has to do something about it, `late` where it can't go on, `plain`
    /// where it only is so.
    package static func attention(_ words: HTML, _ tone: Tone = .due) -> HTML {
        "<p class=\"notice \(tone == .plain ? "fact" : tone.rawValue)\">\(words)</p>"
    }
}

/// The stair of the name: one bar for each week of the flow.
package enum StairWeek: String, Sendable { case past, now, pause, ahead = "" }

extension HTML {
    /// The weeks climbed, as a picture; `label` says the same in words.
    package static func stair(_ weeks: [StairWeek], label: String) -> HTML {
        let width = 24
        let bars = weeks.enumerated().map { index, week -> HTML in
            let height = 14 + index * 3
            return """
                <rect class="\(week.rawValue)" x="\(index * width)" y="\(50 - height)" width="\(width - 3)" \
                height="\(height)" rx="3"/>
                """
        }
        return """
            <svg class="stair" role="img" aria-label="\(label)" viewBox="0 0 \(max(1, weeks.count) * width) 50" \
            preserveAspectRatio="none">\(bars)</svg>
            """
    }

    /// How far a figure is, as a bar with a mark where it should be by now. All in thousandths of the whole.
    package static func meter(value: Int, mark: Int, label: String) -> HTML {
        let value = min(max(value, 0), 1000)
        let mark = min(max(mark, 0), 1000)
        return """
            <svg class="meter" role="img" aria-label="\(label)" viewBox="0 0 1000 24" preserveAspectRatio="none">\
            <rect class="track" width="1000" height="24" rx="12"/><rect class="fill" width="\(value)" height="24" rx="12"/>\
            <rect class="mark" x="\(max(0, mark - 4))" width="8" height="24"/></svg>
            """
    }
}
