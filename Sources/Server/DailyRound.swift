internal import Casework
internal import Domain
internal import Logging
internal import ServiceLifecycle

/// What has to be done once a day without anybody asking: moments of aftercare that were missed are written down, and
/// who waits for a seat takes those that came within the horizon.
struct DailyRound: Service {
    let casework: Casework
    let logger: Logger

    /// Goes round when the server starts and then soon after each midnight in Belgium, until the server ends.
    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown {
                var last: Day?
                while true {
                    let today = casework.clock().today
                    if today != last { await goRound() }
                    last = today
                    try await Task.sleep(for: .seconds(60))
                }
            }
        } catch is CancellationError {
            // The server ends.
        }
    }

    /// A round that fails is logged and tried again the next day; the pages reckon by themselves what it writes down.
    private func goRound() async {
        do {
            let missed = try await casework.noteMissedContacts(as: .machine)
            let waiting = try await casework.fillFreedSeats(as: .machine)
            logger.notice("daily round", metadata: ["missed": "\(missed)", "waiting": "\(waiting)"])
        } catch {
            logger.error("the daily round failed", metadata: ["error": "\(String(reflecting: error))"])
        }
    }
}
