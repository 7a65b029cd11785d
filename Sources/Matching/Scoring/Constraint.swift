/// What must hold before anything is scored, in the order in which it is reported.
package enum Constraint: String, CaseIterable, Hashable, Sendable {
    case distance, language, need, contract, startForm, hours, startDate

    /// Those that fail; none when the two fit.
    static func failing(_ profile: ProfileRow, _ vacancy: VacancyRow) -> [Constraint] {
        allCases.filter { !$0.holds(profile, vacancy) }
    }

    @inline(__always)
    private func holds(_ profile: ProfileRow, _ vacancy: VacancyRow) -> Bool {
        switch self {
        case .distance:
            Metres.squared(Int(profile.x) - Int(vacancy.x), Int(profile.y) - Int(vacancy.y))
                <= Int(profile.reach) * Int(profile.reach)
        case .language: profile.languages.meet(vacancy.languages)
        case .need: vacancy.needs & ~profile.capabilities == 0
        case .contract: profile.contracts & vacancy.contracts != 0
        case .startForm: profile.startForms & vacancy.startForms != 0
        case .hours: profile.leastHours <= vacancy.hours && vacancy.hours <= profile.mostHours
        case .startDate: profile.availableFrom <= vacancy.latestStart
        }
    }

    /// Whether all of them hold; the one that fails most often comes first.
    @inline(__always)
    static func allHold(_ profile: ProfileRow, _ vacancy: VacancyRow) -> Bool {
        Constraint.distance.holds(profile, vacancy) && Constraint.need.holds(profile, vacancy)
            && Constraint.language.holds(profile, vacancy) && Constraint.hours.holds(profile, vacancy)
            && Constraint.startForm.holds(profile, vacancy) && Constraint.contract.holds(profile, vacancy)
            && Constraint.startDate.holds(profile, vacancy)
    }
}
