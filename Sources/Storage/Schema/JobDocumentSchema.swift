extension Migration {
    /// What was chosen and written for CVs and letters of application (C4), sealed.
    static let jobDocuments = Migration(name: "CVs and letters of application") { dialect in
        [
            """
            CREATE TABLE job_documents (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
                participant_id TEXT NOT NULL REFERENCES participants (id), contact TEXT NOT NULL, body TEXT NOT NULL,
                recipient TEXT NOT NULL, job TEXT NOT NULL, left_out TEXT NOT NULL, saved_on TEXT NOT NULL,
                saved_by TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX job_documents_trajectory ON job_documents (trajectory_id, id)
            """,
            """
            CREATE INDEX job_documents_participant ON job_documents (participant_id)
            """,
        ]
    }
}
