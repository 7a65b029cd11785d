internal import Domain
internal import Markup
internal import Texts

/// What a definition says about money, keeping files and languages: for who answers for the programme.
struct AgreementCards {
    let programme: Programme
    let texts: Catalogue

    /// Whom it is for; nothing where the definition does not say.
    var targetGroup: HTML {
        let words = TargetGroupWords(programme, texts)
        guard !words.line.isEmpty else { return .empty }
        let facts: [(name: String, value: HTML)] = [
            (texts("agreement.whom"), "\(programme.targetGroup)"), (texts("agreement.age"), "\(words.ages ?? "")"),
        ]
        return .card(texts("agreement.targetGroup"), id: "doelgroep", .inside(.facts(facts)))
    }

    /// The fixed organisations it works with: those that refer and those that sit at the table (B1, D1).
    var partners: HTML {
        guard !programme.partners.isEmpty else { return .empty }
        let rows = programme.partners.map { partner -> [HTML] in
            let kind = partner.referrer.flatMap { programme.referrer($0)?.label } ?? texts("agreement.refersNobody")
            let sites = partner.sites.compactMap { programme.site($0)?.label }
            let places = sites.isEmpty ? texts("agreement.everySite") : sites.joined(separator: ", ")
            return ["\(partner.label)", "\(kind)", "\(places)"]
        }
        let heads = ["partner", "refersAs", "sites"].map { texts("agreement.\($0)") }
        return .card(
            texts("agreement.partners"),
            id: "partners",
            .table(caption: texts("agreement.partnersCaption"), heads: heads, rows: rows)
        )
    }

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
