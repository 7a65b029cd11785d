/// Which parts of the house a programme uses. What it does not use is asked nowhere, shown nowhere and stored nowhere.
extension Programme {
    /// Whether people are met on sitting days in a prison: only then does it matter where somebody is detained.
    package var hasSittingDays: Bool { sittings != nil }
    package func referrer(_ code: String) -> ReferrerRule? { referrers.first { $0.code == code } }
    package func partner(_ code: String) -> PartnerRule? { partners.first { $0.code == code } }
    /// The partners that refer people; others sit at the table only.
    package var referringPartners: [PartnerRule] { partners.filter { $0.referrer != nil } }
    /// Whether anything about detention is noted.
    package var hasDetention: Bool { hasSittingDays || !detentionFactors.isEmpty }
    /// Who can be on somebody's way: the service of the prison only where detention matters.
    package var parties: [Party] { Party.allCases.filter { $0 != .psd || hasDetention } }
    /// The phases that start by themselves.
    package var selfStarts: [PhaseRule] { phases.filter { $0.startsBefore != nil } }
    /// Whether guidance begins with a form that is filled in with the participant.
    package var startsWithScreening: Bool { guidanceStart == .screening && screening != nil }
}
