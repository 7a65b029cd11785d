internal import Glibc

/// One keep-alive connection over loopback, in HTTP/1.1. It blocks: each has a thread of its own.
///
/// It runs on the processors of the program that is measured, so it does as little as can be: an answer is read where it lies.
final class Connection {
    enum Failure: Error { case noConnection(errno: Int32), closed, timedOut, unreadable }

    struct Answer {
        let status: Int
        /// Header lines as they came.
        let head: String
        let bodySize: Int
        /// Empty where it was not to be kept.
        let body: [UInt8]
    }

    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 17)
    /// What was read and not taken yet.
    private var unread = 0..<0
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
    ///
    /// `keepsBody`: whether anybody looks at it.
    func exchange(_ request: [UInt8], keepingBody keepsBody: Bool = true) throws -> Answer {
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure.closed }
            sent += count
        }
        let head = String(decoding: try take(through: "\r\n\r\n"), as: UTF8.self)
        guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failure.unreadable
        }
        let lines = head.lowercased().split(separator: "\r\n")
        if let length = lines.first(where: { $0.hasPrefix("content-length:") })?.split(separator: ":").last {
            guard let size = Int(length.filter(\.isNumber)) else { throw Failure.unreadable }
            let body = try take(size)
            return Answer(status: status, head: head, bodySize: size, body: keepsBody ? Array(body) : [])
        }
        guard lines.contains(where: { $0.hasPrefix("transfer-encoding:") }) else {
            return Answer(status: status, head: head, bodySize: 0, body: [])
        }
        let body = try takeChunks()
        return Answer(status: status, head: head, bodySize: body.count, body: body)
    }

    private func takeChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let line = String(decoding: try take(through: "\r\n").dropLast(2), as: UTF8.self)
            guard let size = Int(line, radix: 16) else { throw Failure.unreadable }
            body += try take(size)
            _ = try take(through: "\r\n")
            if size == 0 { return body }
        }
    }

    private func take(_ count: Int) throws -> ArraySlice<UInt8> {
        while unread.count < count { try readMore() }
        defer { unread = unread.lowerBound + count..<unread.upperBound }
        return buffer[unread.prefix(count)]
    }

    /// Takes what comes up to these letters, and them.
    private func take(through letters: String) throws -> ArraySlice<UInt8> {
        let end = Array(letters.utf8)
        var searched = 0
        while true {
            let last = unread.upperBound - end.count
            let place = buffer.withUnsafeBytes { bytes in
                stride(from: unread.lowerBound + searched, through: last, by: 1).first { place in
                    bytes[place] == end[0] && bytes[place..<place + end.count].elementsEqual(end)
                }
            }
            if let place { return try take(place + end.count - unread.lowerBound) }
            searched = max(0, unread.count - end.count + 1)
            try readMore()
        }
    }

    /// Reads behind what is unread; that moves to the front where there is no room.
    private func readMore() throws {
        if unread.upperBound == buffer.count || unread.isEmpty {
            buffer.replaceSubrange(0..<unread.count, with: Array(buffer[unread]))
            unread = 0..<unread.count
            if unread.count == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
        }
        let end = unread.upperBound
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + end }, $0.count - end) }
        guard count > 0 else { throw count < 0 && errno == EAGAIN ? Failure.timedOut : Failure.closed }
        unread = unread.lowerBound..<end + count
    }
}
