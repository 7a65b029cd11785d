internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The check before somebody enters (B2), and where they stand on a waiting list (B3), on the page of a referral.
struct AdmissionCards {
    let house: House
    let view: AdmissionView
    private let words: ConditionWords

    init(house: House, view: AdmissionView) {
        self.house = house
        self.view = view
        words = ConditionWords(house.texts, in: view.programme)
    }

    /// Each criterion with what it says today; nothing where the definition asks nothing.
    func check(of referral: ID<Referral>, asking mayAsk: Bool) -> HTML {
        guard !view.lines.isEmpty || !view.forms.isEmpty else { return .empty }
        let t = house.texts
        let rows = view.lines.map { line -> (when: HTML, what: HTML, act: HTML) in
            (
                tag(line.seen?.verdict),
                "<b>\(line.criterion.label)</b>\(message(of: line))\(reasons(of: line))",
                "<small class=\"muted\">\(t("admission.\(line.criterion.hardness.rawValue)"))</small>"
            )
        }
        let forms = view.forms.map { form -> HTML in
            .act(.referral(referral, "instap", form.code), t("admission.fillForm", ["form": form.title]))
        }
        let asking: HTML = HTML.when(
            mayAsk && !forms.isEmpty,
            .act(.referral(referral, "instapcheck"), t("admission.askTitle"), .quiet)
        )
        let asked =
            view.checker.map { "<p class=\"muted\">\(t("admission.askedOf", ["name": $0]))</p>" as HTML } ?? .empty
        let acts: HTML = HTML.when(!forms.isEmpty, .inside("\(asked)<p class=\"acts\">\(forms)\(asking)</p>"))
        let list: HTML = HTML.when(!rows.isEmpty, .rows(rows, ifNone: ""))
        return .card(t("admission.check"), id: "instapcheck", "\(list)\(acts)")
    }

    /// What the candidate scores on what candidates are ranked by (E1); nothing where they are not ranked.
    func scores(of referral: ID<Referral>, for role: Role) -> HTML {
        guard !view.scores.isEmpty else { return .empty }
        let t = house.texts
        let rows = view.scores.map { score -> (when: HTML, what: HTML, act: HTML) in
            let points: HTML =
                score.isVisible ? "\(score.score.map { "\($0)" } ?? "–")" : .tag(t("admission.notVisible"), .sealed)
            let source = score.source.map { finding -> HTML in
                let by = t("selection.givenBy", ["name": finding.observer.name, "day": finding.notedOn.belgian])
                return
                    "<br><small class=\"muted\">\(by)</small>\(HTML.when(!finding.text.isEmpty, "<br>\(finding.text)"))"
            }
            let key = score.score == nil ? "selection.give" : "selection.correct"
            let act = HTML.when(
                score.isVisible && score.rule.isScoredByItself(in: view.programme),
                HTML.act(.referral(referral, "score", score.rule.code), t(key), .quiet)
            )
            return (points, "<b>\(score.rule.label)</b>\(source)", act)
        }
        let ranking = HTML.when(
            Policy.allows(.readSelection, for: role),
            HTML.link(
                Link(Room.referrals.rawValue, "rangschikking").query("programma", view.programme.code),
                t("selection.toRanking")
            )
        )
        return .card(t("selection.scores"), id: "score", beside: ranking, .rows(rows, ifNone: ""))
    }

    private func tag(_ verdict: Verdict?) -> HTML {
        let t = house.texts
        return switch verdict {
        case .met: .tag(t.code(Verdict.met), .done)
        case .notMet: .tag(t.code(Verdict.notMet), .late)
        case .unknown: .tag(t.code(Verdict.unknown), .due)
        case nil: .tag(t("admission.notVisible"), .sealed)
        }
    }

    /// What is said when it is not met, by the definition.
    private func message(of line: AdmissionLine) -> HTML {
        guard line.seen?.verdict == .notMet, !line.criterion.message.isEmpty else { return .empty }
        return "<br>\(line.criterion.message)"
    }

    /// The facts that decided, each with what is known and from where.
    private func reasons(of line: AdmissionLine) -> HTML {
        let t = house.texts
        guard let seen = line.seen else { return "<br><small class=\"muted\">\(t("admission.decidesAnyway"))</small>" }
        return seen.deciding.map { reason -> HTML in
            let known = reason.value.map { words.words(of: $0, for: reason.test.fact) } ?? t("admission.nothingKnown")
            let facts = ["test": words.words(of: reason.test), "known": known]
            let from = source(of: reason.test.fact, line).map { " (\($0))" } ?? ""
            return "<br><small class=\"muted\">\(t("admission.decided", facts))\(from)</small>"
        }.joined()
    }

    /// The finding that a fact comes from, or the referral; nil for what nobody knows.
    private func source(of fact: FactName, _ line: AdmissionLine) -> String? {
        let t = house.texts
        if let findings = line.sources[fact], let last = findings.last {
            let facts = ["day": last.notedOn.belgian, "name": last.observer.name]
            guard findings.count > 1 else { return t("admission.fromFinding", facts) }
            return t("admission.fromScores", facts.merging(["count": "\(findings.count)"]) { first, _ in first })
        }
        return Self.ofReferral.contains(fact) ? t("admission.fromReferral") : nil
    }

    private static let ofReferral: Set<FactName> = [
        .age, .ageAtReferral, .referredOn, .daysSinceReferral, .referrer, .partner, .site, .channel, .referralState,
    ]

    /// Where it stands on the waiting list, and by which order.
    var place: HTML {
        guard let place = view.place else { return .empty }
        let t = house.texts
        let order = place.order.map { t("admission.order.\($0.rawValue)") } + [t("admission.order.id")]
        let position = t("admission.positionOf", ["place": place.position, "count": place.count])
        let facts: [(name: String, value: HTML)] = [
            (t("admission.edition"), "\(place.edition)"), (t("admission.position"), "\(position)"),
            (t("admission.since"), "\(place.since.belgian)"),
            (t("admission.orderOf"), "\(order.joined(separator: ", "))"),
        ]
        return .card(t("admission.waitingList"), id: "wachtlijst", .inside(.facts(facts)))
    }

    /// What was decided, with the verdicts of then.
    var past: HTML {
        guard !view.past.isEmpty else { return .empty }
        let t = house.texts
        let parts = view.past.map { past -> HTML in
            let decision = past.decision
            let title = t(
                "admission.decidedThen",
                ["act": t.code(decision.act), "day": decision.on.belgian, "name": decision.by]
            )
            let verdicts = past.verdicts.map { "<li>\(tag($0.verdict)) \($0.label)</li>" as HTML }
            let list: HTML = HTML.when(!verdicts.isEmpty, "<ul class=\"plain\">\(verdicts)</ul>")
            return """
                <p><b>\(title)</b></p>\(list)\(HTML.facts([
                    (t("admission.reason"), .lines(decision.reason ?? "")),
                    (t("admission.advice"), .lines(decision.advice ?? "")),
                    (t("admission.handover"), .lines(decision.handover ?? "")),
                ]))
                """
        }
        return .card(t("admission.decisions"), id: "instap", .inside(parts.joined()))
    }
}
