internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// A match in words and as a small plot: what each part of the score is and what it is made of (F4).
struct MatchWords {
    let texts: Catalogue
    var book: OccupationBook = .shipped
    /// Whether the participant reads it: what stands in the way and what would open is then said to them, in plain words.
    var isOwn = false

    /// Where the words to who reads stand in the catalogue.
    private var voice: String { isOwn ? "match.forYou" : "match" }

    func competence(_ code: String) -> String { book.competence(code)?.label[texts.language] ?? code }
    func occupation(_ code: String) -> String { book.occupation(code)?.title[texts.language] ?? code }

    /// `72,4 van 100`.
    func score(_ points: Int) -> String {
        texts("match.score", ["points": onHundred(points)])
    }

    /// As a score is told to people: on 100, with one decimal.
    func onHundred(_ points: Int) -> String {
        "\(points / 1000)\(texts("match.decimalMark"))\(points % 1000 / 100)"
    }

    /// With the mark of the language between thousands.
    func points(_ points: Int) -> String {
        let digits = String(points % 1000)
        guard points >= 1000 else { return digits }
        let zeros = String(repeating: "0", count: 3 - digits.count)
        return "\(points / 1000)\(texts("match.thousandsMark"))\(zeros)\(digits)"
    }

    func kilometres(_ metres: Int) -> String { onHundred(metres) }

    /// Everything behind a match, or what stands in the way.
    func explanation(_ match: PairMatch) -> HTML {
        switch match {
        case .match(let reasons): reasonsHTML(reasons)
        case .notEligible(let obstacles): obstaclesHTML(obstacles)
        case .notRelevant: "<p>\(texts("\(voice).notRelevant"))</p>"
        case .unknown(let gaps): "<ul>\(gaps.map { "<li>\(gap($0))</li>" as HTML })</ul>"
        }
    }

    func verdict(_ match: PairMatch) -> HTML {
        if let score = match.score { return .tag(self.score(score), .done) }
        return .tag(texts("match.fitsNot"), .late)
    }

    private func gap(_ gap: MatchGap) -> String {
        switch gap {
        case .noOrigin: texts("\(voice).gapNoOrigin")
        case .noPlace: texts("\(voice).gapNoPlace")
        }
    }

    private func obstaclesHTML(_ obstacles: [MatchObstacle]) -> HTML {
        let items = obstacles.map { "<li>\(words($0))</li>" as HTML }
        return "<p>\(texts("\(voice).obstacles")):</p><ul>\(items)</ul>"
    }

    func words(_ obstacle: MatchObstacle) -> String {
        switch obstacle {
        case .distance(let metres, let reach):
            return texts(
                "\(voice).obstacle.distance",
                ["kilometres": kilometres(metres), "reach": kilometres(reach)]
            )
        case .language(let skill, let asked, let has):
            let facts = ["language": texts.code(skill), "asked": asked.rawValue, "has": has.rawValue]
            return texts("\(voice).obstacle.language", facts)
        case .licence(let licence): return texts("\(voice).obstacle.licence", ["name": texts.code(licence)])
        case .certificate(let paper): return texts("\(voice).obstacle.certificate", ["name": texts.code(paper)])
        case .time(let time): return texts("\(voice).obstacle.time", ["name": texts.code(time)])
        case .ownTransport: return texts("\(voice).obstacle.ownTransport")
        case .startForm: return texts("\(voice).obstacle.startForm")
        case .hours(let hours, let within):
            let facts = ["hours": hours, "least": within.lowerBound, "most": within.upperBound]
            return texts("\(voice).obstacle.hours", facts)
        case .startDate(let latest): return texts("\(voice).obstacle.startDate", ["day": texts.day(latest)])
        case .notSuitable: return texts("\(voice).obstacle.notSuitable")
        }
    }

    private func reasonsHTML(_ reasons: MatchReasons) -> HTML {
        """
        \(parts(reasons))\(shared(reasons))<ul class="plain">\(facts(reasons).map { "<li>\($0)</li>" as HTML })</ul>\
        <p><small class="muted">\(texts("match.version", ["version": reasons.settingsVersion]))</small></p>
        """
    }

    /// The five parts: in numbers and as bars.
    private func parts(_ reasons: MatchReasons) -> HTML {
        .table(
            caption: texts("match.parts"),
            heads: [texts("match.part"), texts("match.points"), texts("match.picture")],
            rows: reasons.parts.map { part in
                let facts = ["points": points(part.points), "most": points(part.most), "part": texts.code(part.part)]
                return [
                    "\(texts.code(part.part))", "\(texts("match.partOf", facts))",
                    bar(part.points, of: part.most, label: texts("match.partLabel", facts)),
                ]
            }
        )
    }

    private func bar(_ value: Int, of most: Int, label: String) -> HTML {
        """
        <svg class="meter" role="img" aria-label="\(label)" viewBox="0 0 1000 24" preserveAspectRatio="none">\
        <rect class="track" width="1000" height="24" rx="12"/>\
        <rect class="fill" width="\(1000 * value / max(1, most))" height="24" rx="12"/></svg>
        """
    }

    private func shared(_ reasons: MatchReasons) -> HTML {
        guard !reasons.shared.isEmpty else { return "<p>\(texts("match.noShared"))</p>" }
        return .table(
            caption: texts("match.shared"),
            heads: [texts("match.competence"), texts("match.weight"), texts("match.level"), texts("match.worth")],
            rows: reasons.shared.map { shared in
                let level = shared.level ?? 0
                return [
                    "\(competence(shared.competence))", "\(shared.weight)", "\(level)", "\(shared.weight * level)",
                ]
            }
        )
    }

    private func facts(_ reasons: MatchReasons) -> [String] {
        var lines: [String] = []
        if !reasons.missing.isEmpty {
            lines.append(texts("match.missing", ["list": list(reasons.missing.map { competence($0.competence) })]))
        }
        if let target = reasons.target {
            let closeness = texts("match.closeness\(target.equalDigits)")
            lines.append(
                texts("match.target", ["target": occupation(target.occupation), "closeness": closeness])
            )
        } else {
            lines.append(texts("match.noTarget"))
        }
        lines.append(
            texts("match.distance", ["kilometres": kilometres(reasons.metres), "minutes": reasons.minutes ?? 0])
        )
        let (met, unmet) = (reasons.wishesMet, reasons.wishesUnmet)
        if met.isEmpty, unmet.isEmpty { lines.append(texts("match.noWishes")) }
        if !met.isEmpty { lines.append(texts("match.wishesMet", ["list": list(met.map { texts.code($0) })])) }
        if !unmet.isEmpty { lines.append(texts("match.wishesUnmet", ["list": list(unmet.map { texts.code($0) })])) }
        let avoided = reasons.avoidedPresent.map { texts.code($0) }
        if !avoided.isEmpty { lines.append(texts("match.avoidedPresent", ["list": list(avoided)])) }
        lines.append(experience(reasons))
        return lines
    }

    private func experience(_ reasons: MatchReasons) -> String {
        let asked = reasons.experienceAsked
        if asked == 0 { return texts("match.experience") }
        guard let past = reasons.experience else { return texts("match.experienceNone", ["asked": asked]) }
        let facts: [String: any CustomStringConvertible] = [
            "asked": asked, "months": past.months, "occupation": list(past.occupations.map(occupation)),
            "closeness": texts("match.closeness\(past.equalDigits)"),
        ]
        return texts("match.experienceCounted", facts)
    }

    private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

    func words(_ step: ProfileStep) -> String {
        switch step {
        case .language(let skill, let level):
            texts("\(voice).step.language", ["language": texts.code(skill), "level": level.rawValue])
        case .licence(let licence): texts("\(voice).step.licence", ["name": texts.code(licence)])
        case .certificate(let paper): texts("\(voice).step.certificate", ["name": texts.code(paper)])
        case .time(let time): texts("\(voice).step.time", ["name": texts.code(time)])
        case .travel(let minutes): texts("\(voice).step.travel", ["minutes": minutes])
        }
    }
}
