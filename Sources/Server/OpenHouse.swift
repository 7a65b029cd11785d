package import Casework
package import Domain
internal import Foundation
internal import Storage
internal import StorageSQLite

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
    /// The data folder can't be made or read.
    case folder(path: String, reason: String)
}

/// Opens the use cases on the database of a data folder.
package enum OpenHouse {
    /// Makes the folder where it does not exist, opens `opstap.sqlite` in it, brings the schema up to date and loads
    /// the definitions of the house.
    package static func casework(
        data folder: String,
        clock: @escaping @Sendable () -> Moment,
        ids: IDMaker = IDMaker()
    ) async throws -> Casework {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw StartError.folder(path: folder, reason: error.localizedDescription)
        }
        let database = try SQLiteDatabase(path: folder + "/opstap.sqlite")
        try await Schema.migrate(database, at: clock().now)
        let casework = Casework(database: database, clock: clock, ids: ids)
        for file in try definitionFiles() {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            if case .faulty = try await casework.loadProgramme(text: text, file: file, as: .machine) {
                throw StartError.faultyDefinition(file: file)
            }
        }
        return casework
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
