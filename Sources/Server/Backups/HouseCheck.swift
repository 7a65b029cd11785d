package import Domain
package import Storage

/// Something that is broken in a house.
package enum HouseFault: Hashable, Sendable {
    case engine(EngineDamage)
    case audit(AuditFault)
    case seal(SealCheck.Fault)
    /// What is kept of a list that was taken in is not what was put there.
    case keptImport(ID<KeptImport>)
}

/// Looks through a whole house for damage (promise 16): the engine's files, references, the chain of the audit log, keys,
/// what is sealed by them, and the files of lists that were taken in.
package struct HouseCheck: Sendable {
    /// So many texts of each sealed column are opened when not all of them are.
    package static let sample = 2000
    /// And of so many of the newest lists that were taken in the file is looked at.
    private static let sampleOfImports = 20

    package struct Report: Sendable {
        package let schema: Int
        package let tables: [(name: String, rows: Int)]
        package let auditLines: Int
        package let keys: Int
        package let texts: Int
        package let faults: [HouseFault]
    }

    private let house: OpenedHouse

    package init(_ house: OpenedHouse) { self.house = house }

    /// `deep`: opens every sealed text, not a sample.
    /// - Throws: `StorageError` when the database can't be read at all.
    package func run(deep: Bool) async throws -> Report {
        let dialect = house.database.dialect
        let damage = try await house.database.damage()
        return try await house.database.read { tx in
            let audit = try AuditTable.verify(in: tx)
            let seals = try SealCheck.run(newest: deep ? nil : Self.sample, in: tx)
            var faults = damage.map(HouseFault.engine)
            faults += audit.faults.map(HouseFault.audit)
            faults += seals.faults.map(HouseFault.seal)
            let imports = try KeptImportTable.damaged(newest: deep ? nil : Self.sampleOfImports, in: tx)
            faults += imports.map(HouseFault.keptImport)
            return Report(
                schema: try SystemTable.schemaVersion(in: tx),
                tables: try TransferTable.present(in: tx, dialect).map { ($0.name, try $0.count(in: tx)) },
                auditLines: audit.lines,
                keys: seals.keys,
                texts: seals.texts,
                faults: faults
            )
        }
    }
}
