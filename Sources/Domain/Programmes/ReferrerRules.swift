/// A kind of referrer, and how its referrals come in.
package struct ReferrerRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let channel: Channel

    package init(code: String, label: LocalizedText, channel: Channel = .partner) {
        self.code = code
        _label = Localized(label)
        self.channel = channel
    }

    package enum Channel: String, CaseIterable, Sendable {
        /// An organisation that works with the programme; another organisation.
        case partner, other
        /// An earlier part of the same house, such as an activation floor (B1).
        case own
        /// The person comes without being referred.
        case spontaneous
    }
}

/// A fixed partner that refers people, or sits at the table (B1, D1).
package struct PartnerRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    /// The kind of referrer it is; nil for a partner that does not refer.
    package let referrer: String?
    /// The sites it works with; empty for all.
    package let sites: [String]

    package init(code: String, label: LocalizedText, referrer: String?, sites: [String]) {
        self.code = code
        _label = Localized(label)
        self.referrer = referrer
        self.sites = sites
    }

    package func works(with site: String) -> Bool { sites.isEmpty || sites.contains(site) }
}
