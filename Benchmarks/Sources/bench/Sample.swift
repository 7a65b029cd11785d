/// Whom and what the requests are about.
struct Sample {
    let coach: String
    let coordinator: String
    /// Everybody who can sign in with the password of the demo.
    let staff: [String]
    /// Files the coach may open, of every state.
    let files: [String]
    /// Beginnings of names, as somebody types them.
    let searches: [String]
    let people: Int

    init(_ file: SQLiteFile) throws {
        let coaches = try file.rows("SELECT id, email FROM users WHERE id LIKE 'bench-coach-%' ORDER BY id LIMIT 1")
        guard let id = coaches.first?[0], let email = coaches.first?[1],
            let coordinator = try file.column("SELECT email FROM users WHERE role = 'coordinator' ORDER BY id").first
        else { throw Program.Failure(description: "the database is not filled: bench fill") }
        coach = email
        self.coordinator = coordinator
        staff = try file.column("SELECT email FROM users WHERE role = 'coach' AND is_active = 1 ORDER BY id")
        files = try file.column(
            """
            SELECT participant_id FROM trajectories t WHERE coach_id = \(quoted(id)) AND NOT EXISTS (
                SELECT 1 FROM trajectories n WHERE n.participant_id = t.participant_id
                    AND (n.accepted_on, n.id) > (t.accepted_on, t.id))
            ORDER BY participant_id LIMIT 500
            """
        )
        searches = Names.family.enumerated().filter { $0.offset.isMultiple(of: 3) }.prefix(100).map { _, name in
            String(Names.folded(name).joined().prefix(5))
        }
        people = try file.number("SELECT COUNT(*) FROM participants")
        guard !files.isEmpty else { throw Program.Failure(description: "the coach has no files") }
    }
}
