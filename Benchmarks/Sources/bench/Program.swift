internal import Foundation
internal import Glibc

/// The program under measurement, served on a free port.
final class Program {
    struct Failure: Error, CustomStringConvertible { let description: String }

    let port: Int
    /// From the start of the process to its first answered page.
    let startMilliseconds: Double
    private let process = Process()
    private let log: String

    /// `database`: the address of a server; nil for the file in the data folder.
    init(_ path: String, data: String, database: String? = nil, today: String) throws {
        log = data + "/server.log"
        port = try Self.freePort()
        process.executableURL = URL(filePath: path)
        process.arguments = [
            "serve", "--port", "\(port)", "--data", data, "--today", today, "--second-factor", "optional",
        ]
        if let database { process.arguments?.append(contentsOf: ["--database", database]) }
        guard FileManager.default.createFile(atPath: log, contents: nil) else {
            throw Failure(description: "\(log) cannot be made")
        }
        // One place in the file for both: neither writes over the other.
        let output = FileHandle(forWritingAtPath: log)
        process.standardOutput = output
        process.standardError = output
        let start = ContinuousClock.now
        try process.run()
        let request = Connection.request("GET", "/aanmelden", port: port)
        while true {
            if let answer = try? Connection(port: port).exchange(request), answer.status == 200 { break }
            guard process.isRunning, ContinuousClock.now - start < .seconds(60) else {
                process.terminate()
                throw Failure(description: "the server did not start, see \(log)")
            }
            usleep(1000)
        }
        startMilliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    }

    /// Waits until the first round of the day is over, with the matching of everybody in it: pages are not measured beside it.
    /// - Returns: how long the caller waited.
    func waitForDailyRound(atMost limit: Duration = .seconds(900)) throws -> Duration {
        let start = ContinuousClock.now
        while try !String(decoding: Data(contentsOf: URL(filePath: log)), as: UTF8.self).contains("match run") {
            guard process.isRunning, ContinuousClock.now - start < limit else {
                throw Failure(description: "the daily round did not end, see \(log)")
            }
            usleep(100_000)
        }
        return ContinuousClock.now - start
    }

    deinit { end() }

    func end() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }

    /// A line of `/proc/PID/status` in megabytes: `VmRSS` is now, `VmHWM` the most there was.
    func memory(_ line: String) throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let kilobytes = status.split(separator: "\n").first { $0.hasPrefix(line + ":") }?.filter(\.isNumber)
        return (kilobytes.flatMap { Double($0) } ?? 0) / 1024
    }

    /// The bytes of somebody signing in.
    func signInRequest(_ email: String, password: String) -> [UInt8] {
        let escape = { (text: String) in text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
        let body = "email=\(escape(email))&wachtwoord=\(escape(password))&naar="
        return Connection.request("POST", "/aanmelden", port: port, body: body)
    }

    /// Signs in and gives the cookie of the session.
    func signIn(_ email: String, password: String) throws -> String {
        let answer = try Connection(port: port).exchange(signInRequest(email, password: password))
        let cookie = answer.head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("set-cookie:") }
        guard answer.status == 303, let value = cookie?.dropFirst("set-cookie:".count).split(separator: ";").first
        else {
            throw Failure(description: "\(email) could not sign in: \(answer.status)")
        }
        return value.trimmingCharacters(in: .whitespaces)
    }

    func page(_ path: String, cookie: String = "") throws -> String {
        let answer = try Connection(port: port).exchange(Connection.request("GET", path, port: port, cookie: cookie))
        guard answer.status == 200 else { throw Failure(description: "\(path): \(answer.status)") }
        return String(decoding: answer.body, as: UTF8.self)
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isBound else { throw Failure(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
