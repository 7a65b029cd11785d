package import Domain
internal import ReferenceData
internal import Storage

/// What somebody wants beside what they can, with the distance between (C2), as far as this actor may read it.
package struct WantsAndCan: Sendable {
    package let plan: PlanView
    package let pairs: [Pair]
    /// The work that is wanted, each with what it usually asks.
    package let work: [Wanted]
    /// What somebody can besides: subjects about which something was said, and those about which nothing was.
    package let can: [(subject: SubjectRule, said: Finding?)]

    package struct Pair: Sendable {
        package let want: SubjectRule
        package let can: SubjectRule
        package let wanted: Finding?
        package let shown: Finding?
        package let distance: WishDistance
    }

    package struct Wanted: Sendable {
        /// As it was said.
        package let words: String
        /// The job of the house's list that is called so; nil where none is.
        package let occupation: Occupation?
        package let needs: [WorkNeed]
    }

    package var participant: Participant { plan.participant }
    package var programme: Programme { plan.programme.definition }
}

extension Casework {
    /// - Throws: `Refusal.notFound`, also when the definition lays nothing beside anything.
    package func wantsAndCan(of participant: ID<Participant>, as actor: Actor) async throws -> WantsAndCan {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "wants and can", in: tx)
            guard let rules = file.programme.definition.wishes else { throw Refusal.notFound }
            let tiers = Policy.tiers(for: actor.role)
            let findings = try FindingTable.all(of: participant, in: tx).filter { tiers.contains($0.tier) }
            return WantsAndCan(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                rules,
                findings: findings,
                by: file.programme.definition,
                tiers: tiers
            )
        }
    }
}

extension WantsAndCan {
    fileprivate init(
        plan: PlanView,
        _ rules: WishRules,
        findings: [Finding],
        by programme: Programme,
        tiers: Set<Tier>
    ) {
        let facts = FindingFacts(findings, by: programme)
        let subject = { (code: String) in programme.subject(code).flatMap { tiers.contains($0.tier) ? $0 : nil } }
        let last = { (code: String) in facts.sources[.finding(code)]?.last }
        let code = { (subject: String?) -> String? in
            guard let subject, case .code(let code)? = facts.values[.finding(subject)] else { return nil }
            return code
        }
        self.plan = plan
        pairs = rules.pairs.compactMap { pair in
            guard let want = subject(pair.want), let can = subject(pair.can) else { return nil }
            let (wanted, shown) = (last(pair.want), last(pair.can))
            return Pair(
                want: want,
                can: can,
                wanted: wanted,
                shown: shown,
                distance: WishDistance(
                    want: facts.values[.finding(pair.want)],
                    can: facts.values[.finding(pair.can)],
                    levels: want.answer == .levels ? want.levels.map(\.code) : [],
                    words: (wanted?.text ?? "", shown?.text ?? "")
                )
            )
        }
        let wish = rules.work.flatMap(subject).flatMap { last($0.code)?.text } ?? ""
        work = wish.split { ",;/\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }.map { words in
            let occupation = OccupationBook.shipped.occupations.first { $0.isCalled(words) }
            return Wanted(
                words: words,
                occupation: occupation,
                needs: occupation?.needs(dutch: code(rules.dutch), licence: code(rules.licence)) ?? []
            )
        }
        can = rules.can.compactMap { code in subject(code).map { ($0, last(code)) } }
    }
}
