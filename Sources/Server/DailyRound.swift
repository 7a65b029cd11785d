internal import Casework
internal import Domain
internal import Logging
internal import ServiceLifecycle

/// What has to be done once a day without anybody asking: moments of aftercare that were missed are written down, who
/// waits for a seat takes those that came within the horizon, phases that start by themselves begin, trajectories go
/// on to another version where that was broken off, and what is over is forgotten: forms that were taken long ago,
/// failures to sign in with the addresses they came from, and files of lists that were taken in. Everybody who looks for work
/// is compared with every open vacancy (D2), the figures of the new day are counted, and the head of the audit log is noted in the
/// server's log.
struct DailyRound: Service {
    let casework: Casework
    let desk: SignInDesk
    let logger: Logger

    /// One thing to do, under the name that its number has in the log.
    private struct Step: Sendable {
        let name: String
        let act: @Sendable () async throws -> Int

        init(_ name: String, _ act: @escaping @Sendable () async throws -> Int) {
            self.name = name
            self.act = act
        }
    }

    /// What was done so far on a day, by the name of the step.
    private struct Round {
        let day: Day
        var numbers: [String: Int] = [:]
    }

    /// In their order: first what has to be forgotten.
    private var steps: [Step] {
        let (casework, desk) = (casework, desk)
        return [
            Step("forms_forgotten") { try await casework.forgetSubmissions(as: .machine) },
            Step("failures_forgotten") { try await desk.forgetFailures(as: .machine) },
            Step("imports_forgotten") { try await casework.forgetImports(as: .machine) },
            Step("missed") { try await casework.noteMissedContacts(as: .machine) },
            Step("waiting") { try await casework.fillFreedSeats(as: .machine) },
            Step("phases") { try await casework.startDuePhases(as: .machine) },
            Step("migrations") { try await casework.finishMigrations(as: .machine) },
            Step("introductions") { try await casework.expireIntroductions(as: .machine) },
            Step("audit_head", logAuditHead),
            Step("figures") { try await casework.countFigures(as: .machine) },
            Step("compared", compareAll),
        ]
    }

    /// Goes round when the server starts and then soon after each midnight in Belgium, until the server ends.
    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                var round: Round?
                while true {
                    let today = casework.clock().today
                    var current = round.flatMap { $0.day == today ? $0 : nil } ?? Round(day: today)
                    let isDone = try await finish(&current)
                    round = current
                    try await Task.sleep(for: .seconds(isDone ? 5 : 60))
                }
            }
        } catch is CancellationError {
            // The server ends, maybe in the middle of a round; the next start makes one.
        }
    }

    /// Does what is left of a round. A step that fails is logged, keeps no other, and is tried again a minute later; the pages
    /// reckon by themselves what it writes down.
    /// - Returns: whether all is done.
    /// - Throws: `CancellationError` when the server ends.
    private func finish(_ round: inout Round) async throws -> Bool {
        let left = steps.filter { round.numbers[$0.name] == nil }
        guard !left.isEmpty else { return true }
        for step in left {
            do {
                round.numbers[step.name] = try await step.act()
            } catch let error as CancellationError {
                throw error
            } catch {
                logger.error(
                    "the daily round failed",
                    metadata: ["step": "\(step.name)", "error": "\(String(reflecting: error))"]
                )
            }
        }
        let isDone = round.numbers.count == steps.count
        casework.system.note(NotedRound(at: casework.clock().now, hasSucceeded: isDone))
        guard isDone else { return false }
        let numbers = round.numbers.mapValues { number -> Logger.MetadataValue in "\(number)" }
        logger.notice("daily round", metadata: numbers.merging(["day": "\(round.day)"]) { number, _ in number })
        return true
    }

    /// Compares everybody who looks for work with every open vacancy (D2); what became of it shows on a page.
    /// - Returns: how many people.
    @Sendable private func compareAll() async throws -> Int {
        let run = try await casework.runMatching(as: .machine)
        logger.notice(
            "match run",
            metadata: [
                "people": "\(run.people)", "vacancies": "\(run.vacancies)", "with_match": "\(run.withMatch)",
                "never_shown": "\(run.neverShown)", "giving_way": "\(run.givingWay)", "most_shown": "\(run.mostShown)",
            ]
        )
        return run.people
    }

    /// How far the audit log has come, noted outside the database: who cuts it and has the key can't change this.
    /// - Returns: its position.
    @Sendable private func logAuditHead() async throws -> Int {
        guard let head = try await casework.auditHead(as: .machine) else {
            logger.error("the head of the audit log is missing")
            return 0
        }
        logger.notice("audit head", metadata: ["position": "\(head.position)", "seal": "\(head.seal)"])
        return head.position
    }
}
