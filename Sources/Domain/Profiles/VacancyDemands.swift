extension VacancyFacts {
    /// What the job has that somebody can want or avoid.
    package func features(of employer: EmployerFacts) -> [WorkFeature] {
        let demands = Set(demands)
        let times = Set(times)
        let isKnown: [WorkFeature: Bool] = [
            .outdoors: demands.contains(.outdoors),
            .heavy: demands.contains(.lifting),
            .fineWork: demands.contains(.fineWork),
            .quiet: !demands.contains(.noise),
            .clean: demands.isDisjoint(with: [.dust, .wet]),
            .daytime: times.isSubset(of: [.day, .schoolHours]),
            .noWeekends: times.isDisjoint(with: [.saturday, .sunday, .weekend]),
            .shifts: !times.isDisjoint(with: [.twoShifts, .threeShifts]),
            .nights: times.contains(.night),
            .fullTime: weeklyQuarters.map { $0 >= 35 * 4 } ?? false,
            .partTime: weeklyQuarters.map { $0 < 35 * 4 } ?? false,
            .permanent: forms.contains(.permanent),
            .learning: forms.contains { !$0.isContract },
            .publicTransport: access == .publicTransport,
        ]
        let sector = WorkSector(nace: employer.nace)?.feature
        return WorkFeature.allCases.filter { isKnown[$0] ?? ($0 == sector) }
    }

    /// The last day on which one may begin. Own choice, since no list says it: four weeks after the day of starting; without one,
    /// twelve weeks after the last day to put forward; without that, twenty-four weeks from today.
    package func latestStart(on today: Day) -> Day {
        if let start { return max(start, today).adding(weeks: 4) }
        if let openUntil { return max(openUntil, today).adding(weeks: 12) }
        return today.adding(weeks: 24)
    }

    /// Hours a week that matching reckons with, to the nearest; a full week where nothing was said.
    package var matchedHours: Int { weeklyQuarters.map { ($0 + 2) / 4 } ?? 38 }
}
