extension Migration {
    /// What a day asks of a house of many years: the tours of some days, the places of one coach's people, and for figures
    /// what was still going on in a period.
    static let daysOfManyYears = Migration(name: "days-of-many-years") { _ in
        [
            "CREATE INDEX tours_day ON tours (day, id)",
            "CREATE INDEX tour_seats_trajectory ON tour_seats (trajectory_id, tour_id, number)",
            "CREATE INDEX trajectories_closed ON trajectories (programme, closed_on) WHERE closed_on IS NOT NULL",
            "CREATE INDEX placements_start ON placements (start_day, trajectory_id)",
        ]
    }
}
