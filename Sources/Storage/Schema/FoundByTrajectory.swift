extension Migration {
    /// What a coach's day asks of each open trajectory, found without reading what was settled long ago; and the places of a
    /// tour, found without reading their rows.
    static let foundByTrajectory = Migration(name: "a coach's day found by trajectory, places by tour") { _ in
        [
            "CREATE INDEX steps_open ON steps (trajectory_id, due) WHERE state = 'open'",
            // With the id behind it: of the closed ones the index of those that count from the closing has fewer columns, so an
            // engine goes by that one.
            "CREATE INDEX due_contacts_open ON due_contacts (trajectory_id, due, id) WHERE state = 'open'",
            "CREATE INDEX talks_planned ON talks (trajectory_id, day) WHERE state = 'planned'",
            "CREATE INDEX employer_talks_pending ON employer_talks (trajectory_id, day) WHERE answer = 'pending'",
            // The kind is a column too: only so does SQLite know that it need not read the event itself.
            "CREATE INDEX events_forms ON events (trajectory_id, kind, code, day) WHERE kind = 'formFilled'",
            "CREATE INDEX passages_phases ON passages (trajectory_id, phase, is_skipped, from_day, until_day)",
            "DROP INDEX tour_seats_tour",
            "CREATE INDEX tour_seats_places ON tour_seats (tour_id, number, trajectory_id, participant_id)",
        ]
    }
}
