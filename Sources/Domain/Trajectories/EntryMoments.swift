extension Programme {
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
        guard entry.mode == .entryMoments || entry.mode == .selectionRounds else { return nil }
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
