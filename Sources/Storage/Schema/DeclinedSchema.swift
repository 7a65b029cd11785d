extension Migration {
    /// Pairs that were declined are found by person, and what was hidden is kept with decisions that rest on a blind comparison.
    static let declinedPairs = Migration(name: "declined pairs, what was hidden at decisions") { _ in
        [
            """
            CREATE INDEX introductions_declined ON introductions (participant_id) WHERE state = 'declined'
            """,
            "ALTER TABLE shortlist_entries ADD COLUMN hidden TEXT",
            "ALTER TABLE tour_seats ADD COLUMN hidden TEXT",
            "ALTER TABLE start_evaluations ADD COLUMN hidden TEXT",
        ]
    }
}
