internal import Glibc

/// One keep-alive connection over loopback, in HTTP/1.1. It blocks: each has a thread of its own.
final class Connection {
    enum Failure: Error { case noConnection(errno: Int32), closed, timedOut, unreadable }

    struct Answer {
        let status: Int
        /// Header lines as they came.
        let head: String
        let bodySize: Int
        let body: [UInt8]
    }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private let port: Int

    init(port: Int) throws {
        self.port = port
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure.noConnection(errno: errno) }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            let reason = errno
            close(descriptor)
            throw Failure.noConnection(errno: reason)
        }
    }

    deinit { close(descriptor) }

    /// The bytes of a request, made once and sent often.
    static func request(_ method: String, _ path: String, port: Int, cookie: String = "", body: String = "") -> [UInt8]
    {
        var text = "\(method) \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n"
        if !cookie.isEmpty { text += "Cookie: \(cookie)\r\n" }
        if !body.isEmpty {
            text += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(body.utf8.count)\r\n"
        }
        return Array((text + "\r\n" + body).utf8)
    }

    /// Sends a request and reads the whole answer.
    func exchange(_ request: [UInt8]) throws -> Answer {
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure.closed }
            sent += count
        }
        let head = try readHead()
        guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failure.unreadable
        }
        let lines = head.lowercased().split(separator: "\r\n")
        if let length = lines.first(where: { $0.hasPrefix("content-length:") })?.split(separator: ":").last {
            guard let size = Int(length.filter(\.isNumber)) else { throw Failure.unreadable }
            return Answer(status: status, head: head, bodySize: size, body: try take(size))
        }
        guard lines.contains(where: { $0.hasPrefix("transfer-encoding:") }) else {
            return Answer(status: status, head: head, bodySize: 0, body: [])
        }
        let body = try takeChunks()
        return Answer(status: status, head: head, bodySize: body.count, body: body)
    }

    private func readHead() throws -> String {
        var searched = 0
        while true {
            if let end = endOfHead(from: searched) {
                let head = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 4)
                return head
            }
            searched = max(0, buffer.count - 3)
            try readMore()
        }
    }

    private func endOfHead(from start: Int) -> Int? {
        guard buffer.count >= 4 else { return nil }
        for index in start..<(buffer.count - 3)
        where buffer[index] == 13 && buffer[index + 1] == 10 && buffer[index + 2] == 13 && buffer[index + 3] == 10 {
            return index
        }
        return nil
    }

    private func take(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { try readMore() }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    private func takeChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let line = try takeLine()
            guard let size = Int(line, radix: 16) else { throw Failure.unreadable }
            body += try take(size)
            _ = try takeLine()
            if size == 0 { return body }
        }
    }

    private func takeLine() throws -> String {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                defer { buffer.removeFirst(end + 1) }
                return String(decoding: buffer[..<end].filter { $0 != 13 }, as: UTF8.self)
            }
            try readMore()
        }
    }

    private func readMore() throws {
        var piece = [UInt8](repeating: 0, count: 65_536)
        let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { throw count < 0 && errno == EAGAIN ? Failure.timedOut : Failure.closed }
        buffer += piece[..<count]
    }
}
