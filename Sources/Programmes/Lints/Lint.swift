internal import Domain

extension Entry {
    /// Looks through a definition that reads without a mistake for parts that do not belong together.
    func lint(_ programme: Programme) {
        lintEntry(programme)
        lintEditions(programme)
        lintPhases(programme)
        lintSessions(programme)
        lintForms(programme)
        lintFacts(programme)
        lintBarriers(programme)
        lintWishes(programme)
        lintCurriculum(programme)
        lintEnd(programme)
    }

    /// The value under keys, one in the other; this one where there is none.
    func at(_ keys: String...) -> Entry {
        var entry = self
        for key in keys { entry = entry.raw(key) ?? entry }
        return entry
    }

    private func lintEnd(_ programme: Programme) {
        if !programme.outcomes.contains(where: \.isPositive) {
            at("outcomes").note("no-positive-outcome", severity: .warning)
        }
        guard programme.funding.last == nil else { return }
        for indicator in programme.indicators where indicator.period == .total {
            at("indicators").item(indicator.code).note("period-without-end", severity: .warning)
        }
        if programme.retention?.from == .fundingEnd {
            at("retention", "from").note("period-without-end", severity: .warning)
        }
    }
}
