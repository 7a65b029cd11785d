/// What stands between people and work, and how often one looks again, as a definition says it (C1).
package struct BarrierRules: Hashable, Sendable {
    /// After how many weeks one looks again at a barrier that is not normal or gone.
    package let lookAgainWeeks: Int
    /// The instrument whose life domains are kinds of barriers too; nil where there is none.
    package let instrument: String?
    /// The kinds besides those domains.
    package let kinds: [BarrierKind]

    package init(lookAgainWeeks: Int, instrument: String?, kinds: [BarrierKind]) {
        self.lookAgainWeeks = lookAgainWeeks
        self.instrument = instrument
        self.kinds = kinds
    }
}

/// What a barrier is about: a life domain, or something else that the definition names.
package struct BarrierKind: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    /// Who reads it and how it is stored: as a finding of this tier.
    package let tier: Tier
    /// After how many weeks one looks again; nil for as many as all barriers.
    package let lookAgainWeeks: Int?

    package init(code: String, label: LocalizedText, tier: Tier, lookAgainWeeks: Int? = nil) {
        self.code = code
        _label = Localized(label)
        self.tier = tier
        self.lookAgainWeeks = lookAgainWeeks
    }
}

extension Programme {
    /// The kinds of barriers that can be noted: the domains of the instrument, then those that the definition names.
    /// Empty for a programme without barriers.
    package var barrierKinds: [BarrierKind] {
        guard let barriers else { return [] }
        let domains = barriers.instrument.flatMap { instrument($0) }?.domains ?? []
        return domains.map { BarrierKind(code: $0.code, label: $0.$label, tier: $0.tier) } + barriers.kinds
    }

    package func barrierKind(_ code: String) -> BarrierKind? { barrierKinds.first { $0.code == code } }

    /// After how many weeks one looks again at a barrier of this kind; nil where the definition knows no barriers.
    package func lookAgainWeeks(for kind: String) -> Int? {
        barrierKind(kind)?.lookAgainWeeks ?? barriers?.lookAgainWeeks
    }
}
