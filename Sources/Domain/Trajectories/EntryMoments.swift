/// A group that somebody can enter with (B3), and how many places it has left; nil without a limit.
package struct EntryChoice: Hashable, Sendable {
    package let place: EntryPlace
    package let free: Int?
}

/// That somebody was given a place in another group before they began, and why. Rows are added, never changed.
package struct EntryChange: Hashable, Sendable {
    package let id: ID<EntryChange>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    /// Nil where there was none.
    package let from: EntryPlace?
    package let to: EntryPlace
    package let on: Day
    package let by: String
    package let reason: String

    package init(
        id: ID<EntryChange>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        from: EntryPlace?,
        to: EntryPlace,
        on: Day,
        by: String,
        reason: String
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.from = from
        self.to = to
        self.on = on
        self.by = by
        self.reason = reason
    }
}

extension Programme {
    /// The groups with a free place that enter on a day or after it, the first ones first; without the one somebody has a
    /// place in already. Empty where people enter on any day.
    ///
    /// `taken`: how many people have a place in each moment of each edition.
    package func entryChoices(
        besides present: EntryPlace?,
        taken: [String: [String: Int]],
        onOrAfter day: Day
    ) -> [EntryChoice] {
        guard entersInGroups else { return [] }
        let choices = editions.flatMap { rule in
            rule.moments.filter { $0.day >= day }.map { moment in
                EntryChoice(
                    place: EntryPlace(edition: rule.code, moment: moment.code, day: moment.day),
                    free: (moment.places ?? entry.places).map { $0 - (taken[rule.code]?[moment.code] ?? 0) }
                )
            }
        }
        return choices.filter { choice in
            let isPresent = choice.place.edition == present?.edition && choice.place.moment == present?.moment
            return !isPresent && choice.free.map { $0 > 0 } ?? true
        }.sorted {
            ($0.place.day, $0.place.edition, $0.place.moment) < ($1.place.day, $1.place.edition, $1.place.moment)
        }
    }

    /// The next group that has a place, on a day or after it (B3). Nil when there is none, or when people enter on any day.
    ///
    /// `edition`: the one somebody was admitted to; nil for any of the site.
    /// `taken`: how many people have a place in each moment of each edition.
    package func nextEntry(
        site: String?,
        edition: String?,
        taken: [String: [String: Int]],
        onOrAfter day: Day
    ) -> EntryPlace? {
        guard entersInGroups else { return nil }
        let open = editions.filter { rule in
            if let edition { return rule.code == edition }
            return site == nil || rule.site == nil || rule.site == site
        }
        let places = open.flatMap { rule in
            rule.moments.filter { moment in
                guard moment.day >= day else { return false }
                guard let places = moment.places ?? entry.places else { return true }
                return taken[rule.code]?[moment.code] ?? 0 < places
            }.map { EntryPlace(edition: rule.code, moment: $0.code, day: $0.day) }
        }
        return places.min { ($0.day, $0.edition, $0.moment) < ($1.day, $1.edition, $1.moment) }
    }
}
