extension Migration {
    /// The history said in plain words what a finding is about (F3), such as an addiction. The finding itself says it,
    /// sealed; in the history stays that something was noted.
    static let findingSubjects = Migration(name: "subjects of findings", leavesTraces: true) { tx, _ in
        try tx.run("UPDATE events SET code = NULL WHERE kind IN ('findingNoted', 'findingWithdrawn')")
    }
}
