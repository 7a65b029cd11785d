extension Migration {
    /// The first whole way, from referral to aftercare.
    static let firstWay = Migration(name: "the first whole way") { dialect in
        AccessSchema.statements(dialect) + ProgrammeSchema.statements(dialect) + PeopleSchema.statements(dialect)
            + TrajectorySchema.statements(dialect) + SittingSchema.statements(dialect)
            + ContactSchema.statements(dialect) + HistorySchema.statements(dialect)
    }
}
