/// Places, sectors and hours at which somebody may not work (A5). Whoever sees a match learns that a vacancy is not suitable, never
/// which of these it was.
package struct HiddenLimits: Hashable, Sendable {
    /// Every postcode of a municipality that is out of bounds.
    package var postcodes: Set<String> = []
    package var sectors: Set<WorkSector> = []
    package var times: Set<WorkingTime> = []

    package init(postcodes: Set<String> = [], sectors: Set<WorkSector> = [], times: Set<WorkingTime> = []) {
        self.postcodes = postcodes
        self.sectors = sectors
        self.times = times
    }

    package var isEmpty: Bool { postcodes.isEmpty && sectors.isEmpty && times.isEmpty }

    package func forbid(_ vacancy: VacancyFacts, of employer: EmployerFacts) -> Bool {
        if postcodes.contains(vacancy.postcode.isEmpty ? employer.postcode : vacancy.postcode) { return true }
        if let sector = WorkSector(nace: employer.nace), sectors.contains(sector) { return true }
        return !times.isDisjoint(with: vacancy.times)
    }

    /// What the limits say of a vacancy.
    package func verdict(on vacancy: VacancyFacts, of employer: EmployerFacts) -> LimitVerdict {
        if forbid(vacancy, of: employer) { return .forbidden }
        return areUnsure(for: vacancy, of: employer) ? .unsure : .allowed
    }

    /// Whether it can't be told if a limit on sectors or hours holds for a vacancy: its employer has no known branch or lends people
    /// out, or it does not say when one works.
    package func areUnsure(for vacancy: VacancyFacts, of employer: EmployerFacts) -> Bool {
        let isSectorUnsure = employer.isAgency || WorkSector(nace: employer.nace) == nil
        return !sectors.isEmpty && isSectorUnsure || !times.isEmpty && vacancy.times.isEmpty
    }
}

/// Whether somebody may work where a vacancy is, as far as limits say (A5).
package enum LimitVerdict: Hashable, Sendable {
    case allowed
    /// A limit could not be held against the vacancy: somebody has to look.
    case unsure
    case forbidden
}
