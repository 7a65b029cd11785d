internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The report of how fairly vacancies are shown, with its plot and the table beside it.
struct ExposurePage {
    let report: ExposureReport
    let texts: Catalogue

    var heads: [String] {
        ["trait", "group", "participants", "shown", "best", "withoutMatch"].map { texts("exposure.\($0)") }
    }

    /// The groups that may be told of, with their labels in words; what is not known has words too.
    var groups: [(trait: String, label: String, group: ExposureReport.Group)] {
        report.audits.flatMap { audit in
            audit.groups.map { group in
                let label = group.label.map { words(of: $0, audit.by) } ?? texts("exposure.unknown")
                return (trait: texts.code(audit.by), label: label, group: group)
            }
        }
    }

    /// A share of people, where it may be told.
    func share(_ permille: Int?) -> String { permille.map { texts.permille($0) } ?? texts("exposure.notTold") }

    /// How many vacancies are on the lists of a group, where it may be told.
    func shown(_ group: ExposureReport.Group) -> String {
        guard let number = group.shownHundredths else { return texts("exposure.notTold") }
        let rest = number % 100
        return "\(number / 100),\(rest < 10 ? "0" : "")\(rest)"
    }

    private func words(of label: String, _ trait: ExposureTrait) -> String {
        switch trait {
        case .sex: return Sex(rawValue: label).map { texts.code($0) } ?? label
        case .schooling: return label
        case .age:
            let parts = label.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { return label }
            if parts[0].isEmpty { return texts("exposure.until", ["to": parts[1]]) }
            if parts[1].isEmpty { return texts("exposure.from", ["from": parts[0]]) }
            return texts("exposure.band", ["from": parts[0], "to": parts[1]])
        }
    }

    func body(rooms: HTML) -> HTML {
        """
        <div class="head"><h1>\(texts("exposure.title"))</h1><div class="acts no-print">\
        \(HTML.act(export, texts("exposure.export"), .quiet))</div></div>\(rooms)<p>\(lead)</p>\(choice)\
        \(report.participants == nil ? tooFew : told)
        """
    }

    private var lead: String {
        let limits: [String: any CustomStringConvertible] = [
            "times": Casework.usualExposureTimes, "givenWay": texts.exactPoints(Casework.mostGivenWay),
        ]
        return texts("exposure.lead", limits)
    }

    private var export: Link {
        var link = Link("eerlijke-lijsten", "tabel.csv").query("keer", report.times)
        if let programme = report.programme { link = link.query("programma", programme) }
        return link
    }

    private var choice: HTML {
        var times = Field("keer", label: texts("exposure.times"), value: "\(report.times)")
        times.hint = texts("exposure.timesHint")
        let programme = Field("programma", label: texts("tour.programme"), value: report.programme ?? "")
        let programmes = report.programmes.map { (value: $0.code, label: $0.label) }
        return """
            <form class="sheet card no-print" action="\(Link.exposure)"><div class="in">\
            \(programme.select(programmes, empty: texts("exposure.everyProgramme")))\(times.number())\
            <div class="acts">\(HTML.submit(texts("exposure.show"), .plain))</div></div></form>
            """
    }

    private var tooFew: HTML { .attention("\(texts("exposure.tooFew", ["limit": report.limit]))", .plain) }

    private var told: HTML { "\(spread)\(audit)" }

    private var spread: HTML {
        let lead = texts(
            "exposure.of",
            ["people": report.participants ?? 0, "vacancies": report.vacancies, "length": report.length]
        )
        let heads = [texts("exposure.measure"), texts("exposure.free"), texts("exposure.fair", ["cap": report.cap])]
        let (free, fair) = (report.free, report.fair)
        let covered = { (spread: ExposureReport.Spread) -> String in
            guard report.vacancies > 0 else { return texts.permille(0) }
            return texts.permille((report.vacancies - spread.neverShown) * 1000 / report.vacancies)
        }
        let rows: [[HTML]] = [
            ["\(texts("exposure.coverage"))", "\(covered(free))", "\(covered(fair))"],
            ["\(texts("exposure.never"))", "\(free.neverShown)", "\(fair.neverShown)"],
            ["\(texts("exposure.most"))", "\(free.mostShown)", "\(fair.mostShown)"],
            [
                "\(texts("exposure.gini"))", "\(texts.permille(free.giniPermille))",
                "\(texts.permille(fair.giniPermille))",
            ],
            [
                "\(texts("exposure.withoutMatch"))", "\(share(free.withoutMatchPermille))",
                "\(share(fair.withoutMatchPermille))",
            ],
            ["\(texts("exposure.kept"))", "\(texts.permille(1000))", "\(texts.permille(report.keptPermille))"],
        ]
        let plot: HTML = HTML.when(
            report.vacancies > 1,
            .plot(
                [
                    PlotLine(texts("exposure.free"), .dashed, free.showings),
                    PlotLine(texts("exposure.fair", ["cap": report.cap]), .solid, fair.showings),
                ],
                label: texts("exposure.plot"),
                first: texts("exposure.least"),
                last: texts("exposure.mostEnd")
            )
        )
        return .card(
            texts("exposure.spread"),
            .inside("<p>\(lead)</p>\(HTML.table(caption: texts("exposure.spread"), heads: heads, rows: rows))\(plot)")
        )
    }

    private var audit: HTML {
        let rows = groups.map { row -> [HTML] in
            [
                "\(row.trait)", "\(row.label)", "\(row.group.participants)",
                "\(shown(row.group))",
                "\(row.group.bestScore.map { texts.points($0) } ?? texts("exposure.notTold"))",
                "\(share(row.group.withoutMatchPermille))",
            ]
        }
        let hidden = report.audits.reduce(0) { $0 + $1.hidden }
        let note: HTML = HTML.when(
            hidden > 0,
            "<p class=\"muted\">\(texts("exposure.hidden", ["n": hidden, "limit": report.limit]))</p>"
        )
        let shares = [report.free, report.fair].map(\.withoutMatchPermille) + groups.map(\.group.withoutMatchPermille)
        let isWhole =
            !shares.contains(nil)
            && groups.allSatisfy { $0.group.bestScore != nil && $0.group.shownHundredths != nil }
        let meaning: HTML = HTML.when(
            !isWhole,
            "<p class=\"muted\">\(texts("exposure.notToldMeaning", ["limit": report.limit]))</p>"
        )
        let table: HTML =
            rows.isEmpty
            ? "<p class=\"muted\">\(texts("exposure.noGroups"))</p>"
            : .table(caption: texts("exposure.audit"), heads: heads, rows: rows)
        return .card(
            texts("exposure.audit"),
            .inside("<p>\(texts("exposure.auditLead"))</p>\(table)\(note)\(meaning)")
        )
    }
}
