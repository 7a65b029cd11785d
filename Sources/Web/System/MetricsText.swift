internal import Casework
internal import Domain

/// Writes the text format of Prometheus (version 0.0.4). Names and labels are words of the code, never of a request.
struct MetricsText {
    private(set) var text = ""

    private enum Kind: String { case counter, gauge, histogram }

    mutating func write(_ gauges: Gauges) {
        if let bytes = gauges.databaseBytes {
            one("opstap_database_bytes", .gauge, "What the database takes.", bytes)
        }
        one("opstap_audit_lines", .gauge, "Lines of the audit log.", gauges.auditLines)
        one("opstap_sessions", .gauge, "Browsers that are signed in.", gauges.sessions)
        one("opstap_password_hashes", .gauge, "Passwords that are being hashed or wait for it.", gauges.hashes)
        head("opstap_database_transactions_total", .counter, "Transactions.")
        sample("opstap_database_transactions_total", [("kind", "read")], "\(gauges.reads)")
        sample("opstap_database_transactions_total", [("kind", "write")], "\(gauges.writes)")
        one("opstap_database_statements_total", .counter, "Statements within them.", gauges.statements)
        one("opstap_database_failures_total", .counter, "Transactions that the store refused.", gauges.failures)
        one("opstap_database_wait_seconds_total", .counter, "Waiting for a connection.", gauges.waited.inSeconds)
        one("opstap_database_work_seconds_total", .counter, "In transactions.", gauges.worked.inSeconds)
        one("opstap_write_broken", .gauge, "1 when the last write was not stored.", gauges.isWriteBroken ? 1 : 0)
    }

    mutating func write(_ system: SystemBook) {
        head("opstap_info", .gauge, "The version of the program.")
        sample("opstap_info", [("version", ProgramVersion.current), ("swift", ProgramVersion.swift)], "1")
        one("opstap_uptime_seconds", .gauge, "How long the program runs.", system.uptime.components.seconds)
        if let bytes = system.machine.memory() {
            one("opstap_resident_memory_bytes", .gauge, "What the program takes in memory.", bytes)
        }
        if let space = system.machine.space() {
            one("opstap_disk_free_bytes", .gauge, "Room on the disk of the data folder.", space.free)
        }
        one("opstap_sign_ins_refused_total", .counter, "Refused attempts to sign in.", system.refusedSignIns)
        one("opstap_faults", .gauge, "Faults that the administrator's page shows.", system.faults.count)
        if let round = system.round {
            let seconds = round.at.milliseconds / 1000
            one("opstap_daily_round_timestamp_seconds", .gauge, "When the last daily round ended.", seconds)
            one("opstap_daily_round_succeeded", .gauge, "Whether it did all of its work.", round.hasSucceeded ? 1 : 0)
        }
    }

    mutating func write(_ tally: RequestTally) {
        let lines = tally.counted
        head("opstap_requests_total", .counter, "Requests by the pattern of their route.")
        for (kind, line) in lines { sample("opstap_requests_total", labels(of: kind), "\(line.count)") }
        let name = "opstap_request_duration_seconds"
        head(name, .histogram, "How long a request took.")
        for (kind, line) in lines {
            for (bound, count) in zip(RequestTally.bounds, line.within) {
                sample("\(name)_bucket", labels(of: kind) + [("le", "\(bound)")], "\(count)")
            }
            sample("\(name)_bucket", labels(of: kind) + [("le", "+Inf")], "\(line.count)")
            sample("\(name)_sum", labels(of: kind), "\(line.seconds)")
            sample("\(name)_count", labels(of: kind), "\(line.count)")
        }
    }

    private func labels(of kind: RequestTally.Kind) -> [(String, String)] {
        [("route", kind.route), ("method", kind.method.rawValue), ("status", "\(kind.status)xx")]
    }

    private mutating func one(_ name: String, _ kind: Kind, _ help: String, _ value: some Numeric & Sendable) {
        head(name, kind, help)
        sample(name, [], "\(value)")
    }

    private mutating func head(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    private mutating func sample(_ name: String, _ labels: [(String, String)], _ value: String) {
        let inside = labels.map { "\($0)=\"\(escaped($1))\"" }.joined(separator: ",")
        text += inside.isEmpty ? "\(name) \(value)\n" : "\(name){\(inside)} \(value)\n"
    }

    private func escaped(_ label: String) -> String {
        label.reduce(into: "") { result, sign in
            switch sign {
            case "\\", "\"": result += "\\\(sign)"
            case let sign where sign.isNewline: result += "\\n"
            default: result.append(sign)
            }
        }
    }
}
