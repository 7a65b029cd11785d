internal import ArgumentParser
internal import Domain
internal import Server
internal import Texts

/// When a server makes backups by itself.
struct BackupOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("backup.folder"), valueName: t("command.value.folder")))
    var backupFolder: String?

    @Option(name: .long, help: .init(t("backup.at"), valueName: t("command.value.time")))
    var backupAt = "03:00"

    @Option(name: .long, help: .init(t("backup.keep"), valueName: t("command.value.number")))
    var backupKeep = 14

    /// Nil without a folder.
    /// - Throws: `CommandFailure`: the call is at fault.
    func schedule() throws -> BackupSchedule? {
        guard let time = ClockTime(backupAt) else {
            throw CommandFailure.call("--backup-at: \(t("backup.notATime", ["value": backupAt]))")
        }
        guard backupKeep > 0 else { throw CommandFailure.call("--backup-keep: 1, 2, 3 …") }
        return backupFolder.map { BackupSchedule(folder: absolutePath($0), time: time, keep: backupKeep) }
    }
}
