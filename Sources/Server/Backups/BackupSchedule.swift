package import Domain

/// When and where backups are made by themselves, and how many stay.
package struct BackupSchedule: Hashable, Sendable {
    /// Absolute.
    package let folder: String
    /// The time in Belgium.
    package let time: ClockTime
    /// So many of the newest stay.
    package let keep: Int

    package init(folder: String, time: ClockTime, keep: Int) {
        self.folder = folder
        self.time = time
        self.keep = max(1, keep)
    }

    private static let ending = ".opstap-backup"
    private static let beginning = "opstap-"

    /// The name of a backup of this moment; names sort by time.
    func name(at now: Instant) -> String {
        let digits = now.description.prefix(19).filter { $0 != ":" && $0 != "-" }
        return Self.beginning + digits + "Z" + Self.ending
    }

    /// Those of these files that are backups of the schedule and older than the newest that stay. A file has such a name
    /// only once it was read back and found whole.
    func surplus(of files: [String]) -> [String] {
        let own = files.filter { $0.hasPrefix(Self.beginning) && $0.hasSuffix(Self.ending) }.sorted()
        return Array(own.dropLast(keep))
    }

    /// Whether a backup is due: the time of today has come, and none was made since. A server that was off at the time
    /// makes up for it.
    func isDue(at now: Instant, last: Instant?) -> Bool {
        let here = BelgianTime(now)
        let start = BelgianTime.start(of: here.day)
        guard here.time >= time else {
            // The one of yesterday was not made. A day has 25 hours when the clocks go back.
            return last.map { now.seconds(since: $0) > 26 * 3600 } ?? false
        }
        return last.map { $0 < start || BelgianTime($0).time < time } ?? true
    }
}
