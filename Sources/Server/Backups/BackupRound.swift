internal import Casework
internal import Domain
internal import Foundation
internal import Logging
internal import ServiceLifecycle
internal import Storage

/// Makes the backups of the schedule, as long as the server runs.
struct BackupRound: Service {
    let house: OpenedHouse
    let casework: Casework
    let schedule: BackupSchedule
    let logger: Logger

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                var last = lastInFolder()
                while true {
                    let now = casework.clock().now
                    if schedule.isDue(at: now, last: last) {
                        // One that failed is tried again after a quarter of an hour.
                        let isMade = await backUp(at: now)
                        if isMade { last = now } else { try await Task.sleep(for: .seconds(900)) }
                    }
                    try await Task.sleep(for: .seconds(20))
                }
            }
        } catch is CancellationError {
            // The server ends.
        }
    }

    /// A failure is logged and shows on the administrator's page.
    private func backUp(at now: Instant) async -> Bool {
        let path = schedule.folder + "/" + schedule.name(at: now)
        do {
            try FileManager.default.createDirectory(
                atPath: schedule.folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let written = try await BackupFile.make(of: house, to: path, with: casework)
            logger.notice("backup made", metadata: ["bytes": "\(written.bytes)", "rows": "\(written.rows)"])
            try removeSurplus()
            casework.system.noteBackup(hasSucceeded: true)
            return true
        } catch {
            logger.error("the backup failed", metadata: ["error": "\(String(reflecting: error))"])
            casework.system.noteBackup(hasSucceeded: false)
            return false
        }
    }

    private func removeSurplus() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: schedule.folder)
        for name in schedule.surplus(of: files) {
            try FileManager.default.removeItem(atPath: schedule.folder + "/" + name)
        }
    }

    /// When the newest backup of the folder was made.
    private func lastInFolder() -> Instant? {
        guard let files = try? FileManager.default.contentsOfDirectory(atPath: schedule.folder) else { return nil }
        return files.filter { $0.hasSuffix(".opstap-backup") }
            .compactMap { try? BackupFile.header(of: schedule.folder + "/" + $0).madeAt }.max()
    }
}
