internal import Casework
internal import Domain
internal import Logging
internal import ServiceLifecycle

/// What has to be done once a day without anybody asking: moments of aftercare that were missed are written down, who
/// waits for a seat takes those that came within the horizon, phases that start by themselves begin, trajectories go
/// on to another version where that was broken off, and what is over is forgotten: forms that were taken long ago,
/// failures to sign in with the addresses they came from, and files of lists that were taken in. The head of the audit log
/// is noted in the server's log.
struct DailyRound: Service {
    let casework: Casework
    let desk: SignInDesk
    let logger: Logger

    /// Goes round when the server starts and then soon after each midnight in Belgium, until the server ends.
    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                var last: Day?
                while true {
                    let today = casework.clock().today
                    var rest = 5
                    if today != last {
                        let isDone = await goRound(on: today)
                        if isDone { last = today } else { rest = 60 }
                    }
                    try await Task.sleep(for: .seconds(rest))
                }
            }
        } catch is CancellationError {
            // The server ends.
        }
    }

    /// A round that fails is logged and tried again a minute later; the pages reckon by themselves what it writes down.
    private func goRound(on today: Day) async -> Bool {
        do {
            // First what has to be forgotten: nothing that fails may keep it.
            try await casework.forgetSubmissions(as: .machine)
            try await desk.forgetFailures(as: .machine)
            let imports = try await casework.forgetImports(as: .machine)
            let missed = try await casework.noteMissedContacts(as: .machine)
            let waiting = try await casework.fillFreedSeats(as: .machine)
            let phases = try await casework.startDuePhases(as: .machine)
            let migrations = try await casework.finishMigrations(as: .machine)
            let introductions = try await casework.expireIntroductions(as: .machine)
            note(hasSucceeded: true)
            logger.notice(
                "daily round",
                metadata: [
                    "day": "\(today)", "missed": "\(missed)", "waiting": "\(waiting)", "phases": "\(phases)",
                    "migrations": "\(migrations)", "introductions": "\(introductions)",
                    "imports_forgotten": "\(imports)",
                ]
            )
            try await logAuditHead()
            try await compareAll()
            return true
        } catch is CancellationError {
            // The server ends in the middle of a round; the next start makes one.
            return false
        } catch {
            note(hasSucceeded: false)
            logger.error("the daily round failed", metadata: ["error": "\(String(reflecting: error))"])
            return false
        }
    }

    /// Compares everybody who looks for work with every open vacancy (D2); what became of it shows on a page.
    private func compareAll() async throws {
        let run = try await casework.runMatching(as: .machine)
        logger.notice(
            "match run",
            metadata: [
                "people": "\(run.people)", "vacancies": "\(run.vacancies)", "with_match": "\(run.withMatch)",
                "never_shown": "\(run.neverShown)", "giving_way": "\(run.givingWay)", "most_shown": "\(run.mostShown)",
            ]
        )
    }

    /// How far the audit log has come, noted outside the database: who cuts it and has the key can't change this.
    private func logAuditHead() async throws {
        guard let head = try await casework.auditHead(as: .machine) else {
            logger.error("the head of the audit log is missing")
            return
        }
        logger.notice("audit head", metadata: ["position": "\(head.position)", "seal": "\(head.seal)"])
    }

    private func note(hasSucceeded: Bool) {
        casework.system.note(NotedRound(at: casework.clock().now, hasSucceeded: hasSucceeded))
    }
}
