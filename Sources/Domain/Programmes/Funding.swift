/// A grant behind the programme (A13).
package struct Funding: Hashable, Sendable {
    /// As the funder writes it; it has no translation.
    package let name: String
    /// Nil when the papers do not say it.
    package let amountInCents: Int?
    package let role: FunderRole
    package let first: Day
    /// Nil while no end is known.
    package let last: Day?
    /// Its share of what the programme costs, in per cent; nil when nobody said it.
    package var share: Int?
    /// What has to be said about the period, such as why it ends on another day than the papers say.
    @Localized package var note: String

    package init(
        name: String,
        amountInCents: Int?,
        role: FunderRole = .main,
        first: Day,
        last: Day?,
        note: LocalizedText
    ) {
        self.name = name
        self.amountInCents = amountInCents
        self.role = role
        self.first = first
        self.last = last
        _note = Localized(note)
    }

    /// Whether a day lies in its period.
    package func covers(_ day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }
}

/// Whether a funder carries the programme or adds to what another one pays.
package enum FunderRole: String, CaseIterable, Sendable { case main, coFunder = "co-funder" }
