/// What the findings about somebody say to conditions: of each subject and each life domain what was said last, and how
/// many domains of an instrument score so (B2). A finding that was withdrawn says nothing.
package struct FindingFacts: Sendable {
    package private(set) var values: [FactName: FactValue] = [:]
    /// The findings that a fact comes from.
    package private(set) var sources: [FactName: [Finding]] = [:]

    package init(_ findings: [Finding], by programme: Programme) {
        let standing = findings.filter { $0.withdrawal == nil }.sorted { ($0.notedOn, $0.id) < ($1.notedOn, $1.id) }
        let bySubject = Dictionary(grouping: standing, by: \.subject)
        for subject in programme.subjects {
            // What was said last in a way that can be compared goes before words alone.
            let said = (bySubject[subject.code] ?? []).compactMap { finding in
                subject.fact(of: finding).map { (finding: finding, value: $0) }
            }
            guard let last = said.last(where: { $0.value != .noted }) ?? said.last else { continue }
            set(.finding(subject.code), last.value, from: [last.finding])
        }
        for rule in programme.entry.ranking {
            // One without a subject is scored by hand; its findings are called after it.
            let subject = rule.subject.flatMap { programme.subject($0) }
            let own = bySubject[subject?.code ?? rule.handSubject] ?? []
            let scored = own.compactMap { finding -> (finding: Finding, score: Int)? in
                let byHand = finding.level.flatMap { Int($0) }
                let score = subject == nil ? byHand : subject?.score(of: finding)
                return score.map { (finding, $0) }
            }
            guard let last = scored.last else { continue }
            set(.selection(rule.code), .number(last.score), from: [last.finding])
        }
        for instrument in programme.instruments { score(instrument, bySubject) }
        for factor in programme.detentionFactors where factor.kind == .date {
            guard let last = bySubject[factor.code]?.last, last.certainty == .granted, let day = last.day else {
                continue
            }
            set(.detention(factor.code), .day(day), from: [last])
        }
    }

    private mutating func set(_ name: FactName, _ value: FactValue, from findings: [Finding]) {
        values[name] = value
        sources[name] = findings
    }

    private mutating func score(_ instrument: InstrumentRule, _ findings: [String: [Finding]]) {
        var scored: [(score: Int, finding: Finding)] = []
        for domain in instrument.domains {
            let subject = instrument.subject(of: domain)
            guard
                let last = findings[subject]?.last(where: { $0.score(on: instrument) != nil }),
                let score = last.score(on: instrument)
            else { continue }
            set(.score(instrument.code, domain.code), .number(score), from: [last])
            scored.append((score, last))
        }
        // A domain that nobody scored could change every count.
        guard scored.count == instrument.domains.count else { return }
        for limit in instrument.scale {
            let high = scored.filter { $0.score >= limit }
            let low = scored.filter { $0.score <= limit }
            set(.count(instrument.code, atLeast: limit), .number(high.count), from: scored.map(\.finding))
            set(.count(instrument.code, atMost: limit), .number(low.count), from: scored.map(\.finding))
        }
    }
}

extension RankingRule {
    /// What the findings are about that hold a score by hand. No code of a definition holds a full stop, so it is the subject
    /// of nothing else.
    package var handSubject: String { "selection.\(code)" }
}

extension InstrumentRule {
    /// What findings with a score on this domain are about. No code of a definition holds a full stop, so it is the
    /// subject of nothing else.
    package func subject(of domain: InstrumentDomain) -> String { "\(code).\(domain.code)" }
}

extension Finding {
    /// The score that it gives on the scale of an instrument; nil when it gives none.
    package func score(on instrument: InstrumentRule) -> Int? {
        guard let score = level.flatMap({ Int($0) }), instrument.scale.contains(score) else { return nil }
        return score
    }
}

extension SubjectRule {
    /// What a finding about it says to conditions; nil when what was typed can't be read as its kind of answer.
    package func fact(of finding: Finding) -> FactValue? {
        switch answer {
        case .levels, .choices: finding.level.map { .code($0) } ?? .noted
        case .text: .noted
        case .number: Int(finding.text.trimmed).map { .number($0) }
        case .flag: Self.flags[Folding.key(finding.text)].map { .flag($0) }
        case .day: (finding.day ?? (try? Day(written: finding.text.trimmed))).map { .day($0) }
        }
    }

    /// How yes and no are typed.
    private static let flags = ["ja": true, "nee": false, "neen": false]
}

extension Programme {
    /// The tiers that a condition rests on: whether it is met betrays what they hold (F3).
    package func tiers(of condition: Condition) -> Set<Tier> {
        Set(condition.facts.flatMap(tiers(of:)))
    }

    /// The tiers of the findings that a fact can come from; none for a fact of the house.
    package func tiers(of fact: FactName) -> Set<Tier> {
        var tiers: Set<Tier> = []
        for subject in subjects where .finding(subject.code) == fact { tiers.insert(subject.tier) }
        for rule in entry.ranking where .selection(rule.code) == fact {
            if let scored = rule.subject.flatMap({ self.subject($0) }) { tiers.insert(scored.tier) }
        }
        for kind in barrierKinds where fact == .openBarriers || .barrierOpen(kind.code) == fact {
            tiers.insert(kind.tier)
        }
        for factor in detentionFactors where .detention(factor.code) == fact { tiers.insert(.judicial) }
        for instrument in instruments {
            for domain in instrument.domains where .score(instrument.code, domain.code) == fact {
                tiers.insert(domain.tier)
            }
            let isCount = instrument.scale.contains {
                .count(instrument.code, atLeast: $0) == fact || .count(instrument.code, atMost: $0) == fact
            }
            if isCount { tiers.formUnion(instrument.domains.map(\.tier)) }
        }
        return tiers
    }
}
