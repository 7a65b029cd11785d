extension Programme {
    /// Every fact that a condition of the definition asks for, or that a phase counts from.
    package var askedFacts: Set<FactName> {
        let gates = phases.flatMap { $0.enter + $0.leave }.map(\.condition)
        let questions = allForms.flatMap(\.questions).compactMap(\.askWhen)
        let figures = indicators.flatMap { [$0.filter, $0.denominator].compactMap(\.self) }
        let conditions = admission.criteria.map(\.condition) + gates + questions + figures
        return Set(conditions.flatMap(\.facts)).union(phases.compactMap { $0.startsBefore?.fact })
    }

    /// Whether it matters since when somebody is registered (D5): what no condition and no deadline asks for is asked nowhere.
    package var asksRegistration: Bool {
        deadline?.anchor == .registration || !askedFacts.isDisjoint(with: [.registeredOn, .daysSinceRegistration])
    }
}
