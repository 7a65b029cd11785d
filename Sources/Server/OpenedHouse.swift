package import Casework
package import Domain
package import ReferenceData
package import Storage

/// A house that this process has open.
package struct OpenedHouse: Sendable {
    /// The house of the process, for a command that it carries out beside its pages.
    @TaskLocal package static var served: OpenedHouse?

    package let place: HousePlace
    package let database: any Database
    package let vault: Vault
    /// The weights by which it matches.
    private var weights = WeightsBook.shipped
    /// What this process remembers of itself.
    let system: SystemBook
    /// The definitions that came with the program and are none of the stored versions: nobody loaded them yet.
    package internal(set) var differing: [DifferingDefinition] = []

    /// `system`: for a database that is only passing by; nil begins a book of its own.
    init(place: HousePlace, database: any Database, vault: Vault, system: SystemBook? = nil) {
        self.place = place
        self.database = database
        self.vault = vault
        self.system = system ?? SystemBook(machine: .here(folder: place.folder))
    }

    /// The same house, matching by these weights; nil leaves it those that it has.
    package func matching(by weights: WeightsBook?) -> OpenedHouse {
        guard let weights else { return self }
        var house = self
        house.weights = weights
        return house
    }

    /// The use cases, at the time of a clock.
    package func casework(clock: @escaping @Sendable () -> Moment, ids: IDMaker = IDMaker()) -> Casework {
        Casework(database: database, clock: clock, ids: ids, weights: weights, system: system)
    }
}

/// A definition file that came with the program and differs from every stored version of its programme.
package struct DifferingDefinition: Hashable, Sendable {
    package let file: String
    package let code: String
    /// The version in force.
    package let inForce: Int
}

/// Another process serves the data folder and carries out commands for it.
package struct ServedElsewhere: Error, Sendable {
    package let folder: String
}
