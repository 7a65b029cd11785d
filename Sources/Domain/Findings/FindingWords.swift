extension Programme {
    /// What a finding is about, in the words of the definition: a subject, a detention factor, a decision or a life domain.
    /// Nil for a code that this version no longer has.
    package func title(ofSubject code: String) -> String? {
        if let subject = subject(code) { return subject.label }
        if let factor = detentionFactor(code) { return factor.label }
        if let decision = decisions.first(where: { $0.subject == code }) { return decision.label }
        if let rule = entry.ranking.first(where: { $0.handSubject == code }) { return rule.label }
        for instrument in instruments {
            for domain in instrument.domains where instrument.subject(of: domain) == code {
                return "\(instrument.label): \(domain.label)"
            }
        }
        return nil
    }

    /// The level, choice, option or score of a finding in words; nil where it has none.
    package func level(of finding: Finding) -> String? {
        guard let level = finding.level else { return nil }
        if let subject = subject(finding.subject) { return subject.levels.label(of: level) ?? level }
        if let decision = decisions.first(where: { $0.subject == finding.subject }) {
            return decision.options.label(of: level) ?? level
        }
        for instrument in instruments where finding.subject.hasPrefix("\(instrument.code).") {
            return finding.score(on: instrument).map { instrument.words(of: $0) } ?? level
        }
        return level
    }
}
