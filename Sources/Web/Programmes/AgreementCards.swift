internal import Domain
internal import Markup
internal import Texts

/// What a definition says about money, keeping files and languages: for who answers for the programme.
struct AgreementCards {
    let programme: Programme
    let texts: Catalogue

    /// Who pays, how much, in which period.
    var funding: HTML {
        let heads = ["funder", "role", "amount", "share", "period", "note"].map { texts("agreement.\($0)") }
        let rows = programme.funders.map { funder -> [HTML] in
            let words = FundingWords(funder, texts)
            return [
                "\(funder.name)", "\(words.role)", "\(words.amount)", "\(words.share)", "\(words.period)",
                "\(funder.note)",
            ]
        }
        return .card(
            texts("agreement.funding"),
            id: "financiering",
            .table(caption: texts("agreement.fundingCaption"), heads: heads, rows: rows)
        )
    }

    /// How long a file is kept.
    var retention: HTML {
        let title = texts("agreement.retention")
        guard let rule = programme.retention else {
            return .card(title, id: "bewaren", .inside("<p class=\"muted\">\(texts("agreement.noRetention"))</p>"))
        }
        let words = RetentionWords(texts)
        let facts: [(name: String, value: HTML)] = [
            (texts("agreement.kept"), "\(words.rule(rule))"),
            (texts("agreement.sensitive"), "\(words.sensitive(rule))"), (texts("agreement.note"), "\(rule.note)"),
        ]
        return .card(title, id: "bewaren", .inside(.facts(facts)))
    }

    /// Which languages it speaks, and what lacks in each.
    var languages: HTML {
        let facts = Language.allCases.map { language -> (name: String, value: HTML) in
            let lacking = programme.lacking(in: language)
            let isPromised = programme.languages.contains(language)
            let words = lacking == 0 ? texts("agreement.whole") : texts("agreement.lacking", ["n": lacking])
            let tag: HTML = lacking == 0 ? .tag(words, .done) : isPromised ? .tag(words, .late) : .tag(words)
            let promised = HTML.when(!isPromised, " <small class=\"muted\">\(texts("agreement.notPromised"))</small>")
            return (texts("comparing.language.\(language.rawValue)"), "\(tag)\(promised)")
        }
        return .card(
            texts("agreement.languages"),
            id: "talen",
            beside: .link(.programme(programme.code, "talen"), texts("agreement.allTexts")),
            .inside(.facts(facts))
        )
    }
}
