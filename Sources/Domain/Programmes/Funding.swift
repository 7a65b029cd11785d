/// The grant behind the programme (A13).
package struct Funding: Hashable, Sendable {
    /// As the funder writes it; it has no translation.
    package let name: String
    package let amountInCents: Int
    package let role: FunderRole
    package let first: Day
    package let last: Day
    /// What has to be said about the period, such as why it ends on another day than the papers say.
    @Localized package var note: String

    package init(
        name: String,
        amountInCents: Int,
        role: FunderRole = .main,
        first: Day,
        last: Day,
        note: LocalizedText
    ) {
        self.name = name
        self.amountInCents = amountInCents
        self.role = role
        self.first = first
        self.last = last
        _note = Localized(note)
    }
}

/// Whether a funder carries the programme or adds to what another one pays.
package enum FunderRole: String, CaseIterable, Sendable { case main, coFunder = "co-funder" }
