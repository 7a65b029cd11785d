internal import Foundation

/// Asks the serving process to carry out a command.
package enum ControlClient {
    /// Waits for the answer as long as it takes; a backup may take minutes.
    /// - Throws: `ControlError`.
    package static func send(_ request: ControlRequest, folder: String) throws -> ControlAnswer {
        guard request.standardInput.count <= ControlRequest.longestInput else { throw ControlError.tooMuchInput }
        guard let socket = ControlSocket(folder: folder), let descriptor = socket.connected() else {
            throw ControlError.nobody
        }
        defer { close(descriptor) }
        let body = try JSONEncoder().encode(request)
        let head =
            "POST /command HTTP/1.1\r\nHost: opstap\r\nConnection: close\r\nContent-Length: \(body.count)\r\n\r\n"
        guard write(Data(head.utf8) + body, to: descriptor) else { throw ControlError.cutOff }
        return try answer(in: readAll(from: descriptor))
    }

    /// The answer of an HTTP response whose connection was closed behind it.
    static func answer(in response: Data) throws(ControlError) -> ControlAnswer {
        guard let gap = response.range(of: Data("\r\n\r\n".utf8)) else { throw .cutOff }
        let lines = String(decoding: response[..<gap.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let body = response[gap.upperBound...]
        let length = lines.lazy.map { $0.lowercased() }.first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)) }
        guard lines.first?.split(separator: " ").dropFirst().first == "200", length == body.count,
            let answer = try? JSONDecoder().decode(ControlAnswer.self, from: body)
        else { throw .cutOff }
        return answer
    }

    private static func write(_ data: Data, to descriptor: Int32) -> Bool {
        data.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = Foundation.send(
                    descriptor,
                    bytes.baseAddress?.advanced(by: sent),
                    bytes.count - sent,
                    Int32(MSG_NOSIGNAL)
                )
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    private static func readAll(from descriptor: Int32) -> Data {
        var all = Data()
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return all }
            all.append(contentsOf: piece[..<count])
        }
    }
}
