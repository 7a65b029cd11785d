package import Domain
internal import Storage

/// The candidates of a selection with what they score (E1): who is not decided yet in order, who was selected, who was not.
package struct SelectionView: Sendable {
    package let programme: Programme
    package let edition: EditionRule
    /// Every programme that selects, with its editions, to choose another.
    package let choices: [(programme: Programme, editions: [EditionRule])]
    /// How many are selected all together; nil without a limit.
    package let quota: Int?
    package let ranked: [Candidate]
    package let selected: [Candidate]
    package let others: [Candidate]
    package let today: Day

    /// How many can still be selected; nil without a limit.
    package var left: Int? { quota.map { max(0, $0 - selected.count) } }

    package struct Candidate: Sendable {
        package let referral: Referral
        /// One for each criterion of the definition, in its order.
        package let scores: [Score]
        /// In hundredths of a point; nil while a score lacks, or where one of them is not for this reader.
        package let total: Int?
        /// Nil once it is decided.
        package let line: SelectionRanking.Line?
        /// The words of the ground of what was decided.
        package let ground: String?
    }

    /// What somebody scores on one criterion, from which finding.
    package struct Score: Sendable {
        package let rule: RankingRule
        /// Whether this reader may see it.
        package let isVisible: Bool
        package let score: Int?
        package let source: Finding?
    }
}

extension Casework {
    /// `programme`, `edition`: by code; nil for the first programme that selects, and for its edition of now.
    /// - Throws: `Refusal.notFound` for who may not, and when no such programme selects anybody.
    package func selection(
        programme: String? = nil,
        edition: String? = nil,
        noting action: Action = .readSelection,
        as actor: Actor
    ) async throws -> SelectionView {
        let view = try await look(as: actor) { work, tx in
            try work.require(action)
            return try work.selection(programme: programme, edition: edition, in: tx)
        }
        let shown = (view.ranked + view.selected + view.others).map(\.referral.participant)
        let asked = ["selection \(view.programme.code) \(view.edition.code)"]
        try await noteLook(action, detail: Audited.list(asked, shown: shown), as: actor)
        return view
    }
}

extension Work {
    /// The definitions in force that rank candidates for an edition.
    fileprivate func selecting(in tx: borrowing Transaction) throws -> [Programme] {
        try ProgrammeTable.codes(in: tx).map { try shelf.latest($0, in: tx).definition }.filter { definition in
            !definition.entry.ranking.isEmpty && !definition.editions.isEmpty
        }
    }

    fileprivate func selection(
        programme: String?,
        edition: String?,
        in tx: borrowing Transaction
    ) throws -> SelectionView {
        let selecting = try selecting(in: tx)
        let chosen = programme.map { code in selecting.first { $0.code == code } } ?? selecting.first
        guard let definition = chosen else { throw Refusal.notFound }
        let now = definition.editions.last { $0.first <= today } ?? definition.editions.first
        let wanted = edition.map { code in definition.editions.first { $0.code == code } } ?? now
        guard let rule = wanted else { throw Refusal.notFound }

        let all = try SelectionQuery.candidates(for: definition.code, edition: rule, in: tx).filter {
            definition.selectionEdition(of: $0, today: today) == rule.code
        }
        var known: [ID<Referral>: [Finding]] = [:]
        for referral in all { known[referral.id] = try FindingTable.all(of: referral.participant, in: tx) }
        let totals = known.compactMapValues { SelectionScore($0, by: definition).total }
        let open = all.filter { ReferralState.checked.contains($0.state) }
        let selected = all.filter { $0.state == .accepted }
        let quota = definition.entry.quota ?? rule.places
        let ranking = SelectionRanking(
            AdmissionQueue(open, order: definition.entry.waitingOrder, scores: totals).referrals
                .map { ($0.id, totals[$0.id]) },
            places: quota.map { max(0, $0 - selected.count) },
            reserve: definition.entry.reserve
        )
        let byID = Dictionary(open.map { ($0.id, $0) }) { first, _ in first }
        func candidate(_ referral: Referral, _ line: SelectionRanking.Line? = nil) -> SelectionView.Candidate {
            shown(referral, line, knowing: known[referral.id] ?? [], totals[referral.id], by: definition)
        }
        return SelectionView(
            programme: definition,
            edition: rule,
            choices: selecting.map { ($0, $0.editions) },
            quota: quota,
            ranked: ranking.lines.compactMap { line in byID[line.referral].map { candidate($0, line) } },
            selected: selected.sorted { (totals[$0.id] ?? -1, $1.id) > (totals[$1.id] ?? -1, $0.id) }
                .map { candidate($0) },
            others: all.filter { $0.state != .accepted && !ReferralState.checked.contains($0.state) }
                .map { candidate($0) },
            today: today
        )
    }

    private func shown(
        _ referral: Referral,
        _ line: SelectionRanking.Line?,
        knowing findings: [Finding],
        _ total: Int?,
        by programme: Programme
    ) -> SelectionView.Candidate {
        let scores = selectionScores(findings, by: programme)
        let ground = referral.decision?.ground
        return SelectionView.Candidate(
            referral: referral,
            scores: scores,
            total: scores.allSatisfy(\.isVisible) ? total : nil,
            line: line,
            // A ground that a later definition dropped still shows, as its code.
            ground: ground.map { programme.refusalGrounds.label(of: $0) ?? $0 }
        )
    }

    /// What somebody scores on each criterion, as far as this actor may see it.
    func selectionScores(_ findings: [Finding], by programme: Programme) -> [SelectionView.Score] {
        let known = FindingFacts(findings, by: programme)
        let tiers = Policy.tiers(for: actor.role)
        return programme.entry.ranking.map { rule in
            let fact = FactName.selection(rule.code)
            let isVisible = programme.tiers(of: fact).isSubset(of: tiers)
            var score: Int?
            if isVisible, case .number(let number)? = known.values[fact] { score = number }
            return SelectionView.Score(
                rule: rule,
                isVisible: isVisible,
                score: score,
                source: isVisible ? known.sources[fact]?.last : nil
            )
        }
    }
}
