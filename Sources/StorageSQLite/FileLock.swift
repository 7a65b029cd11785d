internal import Foundation

/// Holds a data folder for one process: the engine's file must never be opened by two (promise 15; SQLite before 3.51.3
/// can damage it when one of two connections empties the log while the other writes). The system frees the lock when the
/// process ends, however it ends.
package final class FileLock: Sendable {
    package static let fileName = "opstap.lock"

    private let descriptor: Int32

    /// Who holds a folder, as it stands in the lock file. It informs; the lock itself is the system's.
    package struct Holder: Codable, Hashable, Sendable {
        package let process: Int32
        /// Since when, as a moment in writing.
        package let since: String
        /// Whether it serves and takes commands on the socket beside the file.
        package let serves: Bool

        package init(process: Int32, since: String, serves: Bool) {
            self.process = process
            self.since = since
            self.serves = serves
        }
    }

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// What came of asking for the lock.
    package enum Attempt: Sendable {
        case taken(FileLock)
        /// Nil while the holder is still writing who it is.
        case held(by: Holder?)
        /// The file can't be made or locked, with the system's number for why.
        case failed(Int32)
    }

    /// Takes the lock of a folder at once, or says who has it.
    package static func attempt(folder: String, as holder: Holder) -> Attempt {
        let path = folder + "/" + fileName
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return .failed(errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            close(descriptor)
            guard reason == EWOULDBLOCK else { return .failed(reason) }
            return .held(by: written(in: path))
        }
        let lock = FileLock(descriptor: descriptor)
        guard lock.write(holder) else { return .failed(errno) }
        return .taken(lock)
    }

    private func write(_ holder: Holder) -> Bool {
        guard ftruncate(descriptor, 0) == 0, let data = try? JSONEncoder().encode(holder) else { return false }
        return data.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) } == data.count
    }

    private static func written(in path: String) -> Holder? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try? JSONDecoder().decode(Holder.self, from: data)
    }
}
