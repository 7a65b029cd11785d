extension Migration {
    /// What Today reads of those whose trajectory is closed is the contacts that count from its closing, which are few; of
    /// a coach of years they are not to be looked for among everything that was ever planned.
    static let contactsAfterClosing = Migration(name: "contacts-after-closing") { _ in
        [
            "DROP INDEX trajectories_coach",
            "CREATE INDEX trajectories_coach ON trajectories (coach_id, state, id)",
            """
            CREATE INDEX due_contacts_after_closing ON due_contacts (trajectory_id, due)
            WHERE state = 'open' AND anchor = 'trajectoryClosed'
            """,
        ]
    }
}
