internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// What is known of a participant, on the page of the file.
extension House {
    /// The findings by subject: how it stands, how it developed, who said it and when.
    func findingsCard(_ file: FileView, for context: SignedInContext) -> HTML {
        let id = file.participant.id
        let acts: HTML = """
            \(HTML.when(
                file.programme.wishes != nil,
                "<small>\(HTML.link(.file(id, "willen-en-kunnen"), texts("wishes.open")))</small> "))\
            \(HTML.when(
                file.way.isOpen, "<small>\(HTML.link(.file(id, "bevinding"), texts("file.noteFinding")))</small>"))
            """
        let (developments, scored) = (file.developments, file.scored)
        let isEmpty = developments.isEmpty && scored.isEmpty
        let body: HTML = """
            \(HTML.when(isEmpty, "<p class=\"muted\">\(texts("finding.none"))</p>"))\
            \(HTML.when(
                !developments.isEmpty, "<dl class=\"known\">\(developments.map { development($0, file) })</dl>"))\
            \(scored.map { scores(on: $0.instrument, $0.developments, file) })
            """
        return .card(texts("finding.cardTitle"), id: "bevindingen", beside: acts, .inside(body))
    }

    /// The life domains of an instrument, each with how its score developed.
    private func scores(on instrument: InstrumentRule, _ developments: [Development], _ file: FileView) -> HTML {
        let way = texts(instrument.direction == .highIsBad ? "finding.highIsBad" : "finding.highIsGood")
        return """
            <h3>\(instrument.label)</h3><p class="muted"><small>\(way)</small></p>\
            <dl class="known">\(developments.map { development($0, file) })</dl>
            """
    }

    private func development(_ development: Development, _ file: FileView) -> HTML {
        let subject = development.subject
        let sealed = subject.tier == .ordinary ? HTML.empty : HTML.tag(texts.code(subject.tier), .sealed)
        let path = development.levels.map { "<b>\($0.label)</b>" as HTML }.joined(by: " → ")
        let latest = development.latest
        let older = development.findings.filter { $0 != latest }.reversed().map { line($0, file, subject) }
        let rest: HTML = HTML.when(
            !older.isEmpty,
            """
            <details><summary>\(texts("finding.older", ["count": older.count]))</summary>\
            <ul class="plain">\(Array(older))</ul></details>
            """
        )
        let said: HTML =
            latest.map { finding in
                "\(path)\(HTML.when(!path.isEmpty && !finding.text.isEmpty, " · "))\(finding.text) \(source(finding, file))"
            } ?? "<span class=\"muted\">\(texts("finding.allWithdrawn"))</span>"
        return "<dt>\(subject.label) \(sealed)</dt><dd>\(said)\(rest)</dd>"
    }

    /// One statement of the past.
    private func line(_ finding: Finding, _ file: FileView, _ subject: SubjectRule) -> HTML {
        let words = [subject.levels.label(of: finding.level ?? ""), finding.text].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " · ")
        guard let reason = finding.withdrawal else { return "<li>\(words) \(source(finding, file))</li>" }
        return """
            <li><span class="gone">\(words)</span> \
            <small class="muted">\(texts("finding.withdrawnBecause", ["reason": reason]))</small></li>
            """
    }

    /// Who said it, how it is known, when; and the way to say that it does not hold.
    private func source(_ finding: Finding, _ file: FileView) -> HTML {
        let withdraw = HTML.when(
            file.way.isOpen && finding.withdrawal == nil,
            " · \(HTML.link(.file(file.participant.id, "bevindingen", finding.id, "intrekken"), texts("finding.withdraw")))"
        )
        return """
            <br><small class="muted">\(finding.observer.name), \(texts.code(finding.observer.party)) · \
            \(texts.code(finding.evidence)) · \(texts.shortDay(finding.notedOn, today: file.today))\(withdraw)</small>
            """
    }

    /// Where the person stays, the dates that matter and how firm they are, and the practical limits. Never the offence.
    func detentionCard(_ file: FileView, for context: SignedInContext) -> HTML {
        guard file.tiers.contains(.judicial), file.programme.hasDetention else { return .empty }
        let id = file.participant.id
        let picture = file.detention
        let acts: HTML = HTML.when(
            file.way.isOpen,
            """
            <div class="acts no-print">\(HTML.act(.file(id, "detentie"), texts("detention.note")))\
            \(HTML.act(.file(id, "overplaatsing"), texts("detention.transfer"), .quiet))</div>
            """
        )
        let stay = file.stays.first { $0.until == nil }
        let facts: [(String, HTML)] =
            [
                (
                    texts("detention.stay"),
                    "\(file.prison?.name ?? texts("list.outside"))\(stay.map { since($0) })"
                )
            ]
            + picture.lines.map { line in
                (line.rule.label, factor(line, file))
            }
        let available =
            picture.availableFrom.map { texts("detention.availableFrom", ["day": $0.belgian]) }
            ?? texts("detention.notAvailable")
        return .card(
            texts("detention.cardTitle"),
            id: "detentie",
            beside: .tag(texts.code(Tier.judicial), .sealed),
            .inside("\(HTML.facts(facts.map { (name: $0.0, value: $0.1) }))<p><small>\(available)</small></p>\(acts)")
        )
    }

    private func since(_ stay: Stay) -> HTML {
        " <small class=\"muted\">\(texts("detention.since", ["day": stay.from.belgian]))</small>"
    }

    /// Of a date what was said last, with what was said before; of a limit every one that holds.
    private func factor(_ line: DetentionPicture.Line, _ file: FileView) -> HTML {
        let shown = line.rule.kind == .date ? Array(line.findings.prefix(1)) : line.findings
        let answered = line.rule.kind == .date ? [] : NotedLimit.answered(in: file.findings)
        let words = shown.map { finding -> HTML in
            let day = finding.day.map { "<b class=\"num\">\($0.belgian)</b> " as HTML }
            let certainty = finding.certainty.map { certainty in
                HTML.tag(texts.code(certainty), certainty == .granted ? .done : .due) + " "
            }
            let open = HTML.when(
                line.rule.kind == .restriction && !answered.contains(finding.id),
                " \(HTML.tag(texts("profile.limitOpen"), .due))"
            )
            return "\(day)\(certainty)\(finding.text)\(open)\(source(finding, file))"
        }
        let before = line.rule.kind == .date ? line.findings.dropFirst() : []
        let past: HTML = HTML.when(
            !before.isEmpty,
            """
            <details><summary>\(texts("detention.before"))</summary><ul class="plain">\(before.map { finding in
                "<li><span class=\"gone num\">\(finding.day?.belgian ?? "")</span> \(finding.certainty.map { texts.code($0) } ?? "") \(finding.text)\(source(finding, file))</li>" as HTML
            })</ul></details>
            """
        )
        return "\(words.joined(by: "<br>"))\(past)"
    }
}
