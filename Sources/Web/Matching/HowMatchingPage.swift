internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// How matching works, in plain words, in each language and with the weights that hold today: an entry for a public register of
/// algorithms.
struct HowMatchingPage {
    static let link = Link("hoe-matching-werkt")

    let weights: MatchingWeights
    let texts: Catalogue

    var body: HTML {
        """
        \(PageLanguage.chips(Self.link, texts))\
        <div class="lead"><h1>\(texts("howMatching.title"))</h1><p>\(texts("howMatching.lead"))</p></div>\
        \(section("what"))\(section("knows"))\(section("notKnows"))\(section("must"))\(section("score", parts + source))\
        \(section("declined"))\(section("fair"))\(section("learned"))\(section("fold"))\(section("assumed"))\
        \(section("rights"))
        """
    }

    private func section(_ key: String, _ more: HTML = .empty) -> HTML {
        """
        <section><h2>\(texts("howMatching.\(key)"))</h2><p>\(texts("howMatching.\(key)Text", facts))</p>\(more)</section>
        """
    }

    /// What the texts are filled with: everything that a house can have otherwise.
    private var facts: [String: any CustomStringConvertible] {
        let targets = WorkProfile.targetWeights.map(String.init)
        return [
            "version": weights.version, "day": texts.day(weights.validFrom),
            "whole": points(MatchingWeights.whole), "avoided": points(weights.avoided),
            "without": points(weights.withoutWishes),
            "closeness": weights.closeness.map(String.init).joined(separator: ", "),
            "target": targets.first ?? "",
            "targets": targets.dropFirst().joined(separator: " \(texts("howMatching.and")) "),
            "times": Casework.usualExposureTimes, "givenWay": points(Casework.mostGivenWay),
        ]
    }

    private var parts: HTML {
        let keys: [(MatchPart, String)] = [
            (.competence, "partCompetence"), (.occupation, "partOccupation"), (.distance, "partDistance"),
            (.wishes, "partWishes"), (.experience, "partExperience"),
        ]
        return .table(
            caption: texts("howMatching.score"),
            heads: [texts("howMatching.part"), texts("howMatching.most"), texts("howMatching.is")],
            rows: keys.map { part, key in
                [
                    "\(texts.code(part))", "\(points(weights.most(of: part)))",
                    "\(texts("howMatching.\(key)", facts))",
                ]
            }
        )
    }

    /// As whoever chose the weights wrote it, in the language of the house.
    private var source: HTML {
        let words: HTML = "<span lang=\"nl\">\(weights.source)</span>"
        return .facts([(name: texts("howMatching.source"), value: words)])
    }

    private func points(_ thousandths: Int) -> String { texts.exactPoints(thousandths) }
}

extension Catalogue {
    /// Thousandths of a point as points: `40`, or `12,5`.
    func exactPoints(_ thousandths: Int) -> String {
        let rest = thousandths % 1000
        guard rest != 0 else { return "\(thousandths / 1000)" }
        var digits = String(1000 + rest).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(thousandths / 1000)\(self("match.decimalMark"))\(digits)"
    }
}
