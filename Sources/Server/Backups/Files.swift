internal import Foundation
internal import Storage

/// A new file, for its own user only.
final class WritingFile {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(BackupFileError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { Foundation.close(descriptor) }

    func write(_ bytes: [UInt8]) throws(BackupFileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(path) }
            written += count
        }
    }

    /// Returns once the file is on disk.
    func close() throws(BackupFileError) {
        guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    }

    /// Puts the name of a file on disk.
    static func synchronizeFolder(of path: String) -> Bool {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return false }
        defer { Foundation.close(folder) }
        return fsync(folder) == 0
    }

    private static func failure(_ path: String) -> BackupFileError {
        .notWritten(path, reason: String(cString: strerror(errno)))
    }
}

/// A file that is read from its beginning to its end.
final class ReadingFile {
    private let path: String
    private let descriptor: Int32
    /// How many bytes were read.
    private(set) var count = 0

    init(_ path: String) throws(BackupFileError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { close(descriptor) }

    /// The next so many bytes, or fewer at the end.
    func read(_ wanted: Int) throws(BackupFileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: wanted)
        var filled = 0
        while filled < wanted {
            let got = bytes[filled...].withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw Self.failure(path) }
            if got == 0 { break }
            filled += got
        }
        count += filled
        return Array(bytes[..<filled])
    }

    private static func failure(_ path: String) -> BackupFileError {
        .unreadable(path, reason: String(cString: strerror(errno)))
    }
}
