internal import Casework
package import Domain
internal import Foundation
internal import Storage

/// The clock of the top floor: the only place that knows what time it is, and that a day is a day in Belgium.
package enum BelgianClock {
    /// `fixed`: a day to pretend it is today, for demonstrations; the time of the day stays real.
    package static func clock(today fixed: Day? = nil) throws -> @Sendable () -> Moment {
        guard let zone = TimeZone(identifier: "Europe/Brussels") else { throw StartError.noTimeZone }
        return {
            let date = Date()
            let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
            let local = milliseconds + zone.secondsFromGMT(for: date) * 1000
            let real = Day(number: local / 86_400_000)
            guard let fixed else { return Moment(now: Instant(milliseconds: milliseconds), today: real) }
            let shift = fixed.days(since: real) * 86_400_000
            return Moment(now: Instant(milliseconds: milliseconds + shift), today: fixed)
        }
    }
}

/// Why the program can't start.
package enum StartError: Error, Hashable, Sendable {
    /// The system has no data of the zone Europe/Brussels (Debian's package tzdata).
    case noTimeZone
    /// No folder with definition files was found.
    case noDefinitions
    /// A definition file of the house has mistakes.
    case faultyDefinition(file: String)
    /// The files of the TLS certificate can't be read, or don't belong together.
    case certificate(chain: String, key: String, reason: String)
    /// The data folder can't be made or read.
    case folder(path: String, reason: String)
    /// Nobody can be served at this address: another program listens there, or it is not one of this machine.
    case address(host: String, port: Int, reason: String)
    /// Another process holds the data folder, and serves it or carries out a command.
    case inUse(folder: String, process: Int32, since: String, serves: Bool)
    /// A house was being carried to this place, by a move or a restore, and did not arrive whole.
    case halfArrived(place: String)
}

/// Opens a house: its lock, its keys, its database, its definitions.
package enum OpenHouse {
    /// Takes the lock, opens the database, brings its schema up to date and loads the definitions of the house.
    ///
    /// A database that has rows is backed up before its schema changes, beside the database; without that backup the schema
    /// stays as it is (promise 11). One that did not arrive whole is not opened.
    /// - Throws: `ServedElsewhere` when a process serves the folder and takes commands; `StartError`, `SchemaError`,
    ///   `MasterKeyError`, `VaultError`, `StorageError`.
    package static func open(
        _ place: HousePlace,
        for purpose: HousePlace.Purpose = .command,
        clock: @escaping @Sendable () -> Moment
    ) async throws -> OpenedHouse {
        try place.makeFolder()
        try await place.lock(for: purpose, since: clock().now)
        guard !place.isHalfRestored else { throw StartError.halfArrived(place: place.file) }
        let keyFile = try MasterKeyFile(folder: place.folder, file: place.keyFile)
        let vault = Vault(keyFile.keys, rereading: keyFile.rereading)
        let database = try await place.database(vault: vault)
        guard try await !Schema.isArriving(in: database) else {
            keyFile.takeBack()
            throw StartError.halfArrived(place: place.name)
        }
        do {
            try await Schema.checkHouseKey(of: database)
            try await BackupFile.beforeMigration(of: database, vault: vault, in: place.folder, at: clock().now)
            try await Schema.migrate(database, at: clock().now)
        } catch let error as VaultError {
            // The right file has still to be put there.
            keyFile.takeBack()
            throw error
        }
        var house = OpenedHouse(place: place, database: database, vault: vault)
        house.differing = try await takeInDefinitions(into: house.casework(clock: clock))
        return house
    }

    /// Takes in the definitions of programmes that were never loaded (decision 0022).
    /// - Returns: the files that are none of the stored versions of their programme.
    private static func takeInDefinitions(into casework: Casework) async throws -> [DifferingDefinition] {
        var differing: [DifferingDefinition] = []
        for file in try definitionFiles() {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            switch try await casework.takeIn(DefinitionText(file: file, text: text), as: .machine) {
            case .loaded, .known: continue
            case .different(let code, let version):
                differing.append(DifferingDefinition(file: file, code: code, inForce: version))
            case .faulty: throw StartError.faultyDefinition(file: file)
            }
        }
        return differing
    }

    /// The definition files of the house: in `$OPSTAP_HOME/Programmes`, or in the nearest `Programmes` folder at or
    /// above the working folder or the program itself.
    static func definitionFiles() throws -> [String] {
        let manager = FileManager.default
        var starts = [manager.currentDirectoryPath]
        if let program = try? manager.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            starts.append((program as NSString).deletingLastPathComponent)
        }
        var folders = ProcessInfo.processInfo.environment["OPSTAP_HOME"].map { [$0 + "/Programmes"] } ?? []
        for start in starts {
            var folder = start
            while folder != "/", !folder.isEmpty {
                folders.append(folder + "/Programmes")
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        for folder in folders {
            let files = ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".yaml") }
            if !files.isEmpty { return files.sorted().map { folder + "/" + $0 } }
        }
        throw StartError.noDefinitions
    }
}
