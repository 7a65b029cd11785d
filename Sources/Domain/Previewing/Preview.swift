/// The days of one fictitious participant by a definition: its phases, steps, sessions and contacts, reckoned by the
/// engine's own clock (F1). For who weighs a change before publishing it. Pure: the same settings give the same days.
package struct Preview: Sendable {
    /// In the order of their days.
    package let items: [PreviewItem]
    /// What the definition has and no calendar can show, such as a phase that starts before a day nobody knows.
    package let notes: [Message]

    /// `version`: for the reasons; of a draft, the version that it would become.
    package static func of(
        _ programme: Programme,
        version: Int,
        _ settings: PreviewSettings,
        holidays: Holidays
    ) -> Preview {
        var maker = PreviewMaker(programme: programme, version: version, settings: settings, holidays: holidays)
        maker.fill()
        return Preview(
            items: maker.items.sorted { ($0.first, $0.last, $0.key) < ($1.first, $1.last, $1.key) },
            notes: maker.notes
        )
    }
}

extension Day {
    /// The first day of its month.
    package var firstOfMonth: Day { adding(days: 1 - parts.day) }
}

/// One thing in the calendars of two versions.
package struct PreviewPair: Hashable, Sendable {
    package enum Standing: String, CaseIterable, Sendable { case same, moved, added, removed }

    /// By the version in force; nil when it has no such thing.
    package let before: PreviewItem?
    /// By the draft.
    package let after: PreviewItem?

    package init(before: PreviewItem?, after: PreviewItem?) {
        self.before = before
        self.after = after
    }

    package var standing: Standing {
        guard let before else { return .added }
        guard let after else { return .removed }
        return (before.first, before.last, before.label) == (after.first, after.last, after.label) ? .same : .moved
    }

    private var day: Day? { after?.first ?? before?.first }

    /// Lays two calendars beside each other, in the order of their days.
    package static func pairs(before: Preview, after: Preview) -> [PreviewPair] {
        let known = Dictionary(before.items.map { ($0.key, $0) }) { first, _ in first }
        let kept = Set(after.items.map(\.key))
        let pairs =
            after.items.map { PreviewPair(before: known[$0.key], after: $0) }
            + before.items.filter { !kept.contains($0.key) }.map { PreviewPair(before: $0, after: nil) }
        return pairs.enumerated().sorted { one, other in
            guard let first = one.element.day, let second = other.element.day else { return one.offset < other.offset }
            return (first, one.offset) < (second, other.offset)
        }.map(\.element)
    }
}
