internal import Foundation
package import Storage
internal import Synchronization

/// Why there are no master keys.
package enum MasterKeyError: Error, Hashable, Sendable {
    /// What stands in the variable or in a line of the file is not 32 bytes in base64.
    case unreadable(place: String)
    /// Others than its owner may read or write the file.
    case exposed(path: String, mode: String)
    /// The file can't be read, or not be made.
    case file(path: String, reason: String)
    /// The keys come from the environment, which a program can't change for the next start.
    case fixed
}

/// The master keys of a house (F3): in `OPSTAP_MASTER_KEY`, or else in a file beside the database that the program makes
/// at its first start. Whoever has the keys and the database reads everything; without the keys nobody does.
///
/// The file has a key on each line, 32 bytes in base64; the first wraps, the others still unwrap. Lines that begin with
/// `#` are remarks. In the variable commas stand between the keys.
package struct MasterKeyFile: Sendable {
    package static let variable = "OPSTAP_MASTER_KEY"
    static let name = "opstap.keys"

    /// Nil when the keys come from the environment.
    package let path: String?
    package private(set) var keys: MasterKeys
    /// Whether the file was made just now.
    let isNew: Bool

    /// Reads the keys, and makes the file when there are none.
    ///
    /// `file`: where it is when not in the folder.
    package init(
        folder: String,
        file: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(MasterKeyError) {
        if let text = environment[Self.variable], !text.isEmpty {
            guard let keys = Self.keys(in: text, separator: ",") else { throw .unreadable(place: Self.variable) }
            (self.path, self.keys, isNew) = (nil, keys, false)
            return
        }
        let path = file ?? folder + "/" + Self.name
        let wasThere = FileManager.default.fileExists(atPath: path)
        if !wasThere { try Self.make(path) }
        self.path = path
        keys = try Self.read(path)
        isNew = !wasThere
    }

    /// Adds a new key and makes it the current one. It is on disk when this returns. Of two processes that do so at once
    /// each finds the other's key there.
    package mutating func add() throws(MasterKeyError) -> MasterKey {
        guard let path else { throw .fixed }
        let folder = try Self.folder(of: path)
        // Closing it lets go of the lock.
        defer { close(folder) }
        guard flock(folder, LOCK_EX) == 0 else { throw Self.failure(path) }
        let key = MasterKey.random()
        var next = try Self.read(path)
        next.add(key)
        let beside = path + ".new"
        try Self.write(next, to: beside)
        guard rename(beside, path) == 0 else { throw Self.failure(path) }
        try Self.settle(path)
        keys = next
        return key
    }

    /// Takes back a file that was made just now, for a database that turns out to have other keys.
    func takeBack() {
        guard isNew, let path else { return }
        unlink(path)
    }

    // MARK: the file

    private static func make(_ path: String) throws(MasterKeyError) {
        let beside = path + ".\(ProcessInfo.processInfo.processIdentifier)"
        try write(MasterKeys(current: .random()), to: beside)
        defer { unlink(beside) }
        // A link is made whole or not at all: of two programs that start at once both read the same file.
        guard link(beside, path) == 0 || errno == EEXIST else { throw failure(path) }
        try settle(path)
    }

    private static func write(_ keys: MasterKeys, to path: String) throws(MasterKeyError) {
        let lines =
            ["# The master keys of Opstap. The first one seals. Keep a copy apart from the backups."]
            + keys.all.map { Data($0.bytes).base64EncodedString() }
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count,
            fsync(descriptor) == 0
        else { throw failure(path) }
    }

    /// Brings the name of the file to disk as well.
    private static func settle(_ path: String) throws(MasterKeyError) {
        let folder = try folder(of: path)
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw failure(path) }
    }

    /// The folder of the file, opened.
    private static func folder(of path: String) throws(MasterKeyError) -> Int32 {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure(path) }
        return folder
    }

    fileprivate static func read(_ path: String) throws(MasterKeyError) -> MasterKeys {
        var about = stat()
        guard stat(path, &about) == 0 else { throw failure(path) }
        guard about.st_mode & 0o077 == 0 else {
            throw .exposed(path: path, mode: String(about.st_mode & 0o777, radix: 8))
        }
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw .file(path: path, reason: error.localizedDescription)
        }
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        guard let keys = keys(in: lines.joined(separator: "\n"), separator: "\n") else {
            throw .unreadable(place: path)
        }
        return keys
    }

    /// Nil unless every part is a key and there is one at least.
    static func keys(in text: String, separator: Character) -> MasterKeys? {
        let parts = text.split(separator: separator).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
        let keys = parts.map { part in Data(base64Encoded: part).flatMap { MasterKey(bytes: $0) } }
        guard let first = keys.first, let current = first, !keys.contains(where: { $0 == nil }) else { return nil }
        return MasterKeys(current: current, older: keys.dropFirst().compactMap { $0 })
    }

    fileprivate static func failure(_ path: String) -> MasterKeyError {
        .file(path: path, reason: String(cString: strerror(errno)))
    }
}

extension MasterKeyFile {
    /// Reads the keys anew, for a vault that met one it does not know: another process may have put it in the file. Gives
    /// nil while the file is as it was the last time; keys from the environment stay as they are until the program ends.
    package var rereading: @Sendable () throws -> MasterKeys? {
        guard let path else { return { nil } }
        let watch = KeyFileWatch(path)
        return { try watch.changedKeys() }
    }
}

/// Remembers which file it read last.
private final class KeyFileWatch: Sendable {
    /// A file that is put in the place of another has a number of its own.
    private struct Mark: Equatable {
        let number, seconds, nanoseconds, size: Int
    }

    private let path: String
    private let last = Mutex<Mark?>(nil)

    init(_ path: String) { self.path = path }

    func changedKeys() throws -> MasterKeys? {
        try last.withLock { last in
            var about = stat()
            guard stat(path, &about) == 0 else { throw MasterKeyFile.failure(path) }
            let mark = Mark(
                number: Int(truncatingIfNeeded: about.st_ino),
                seconds: about.st_mtim.tv_sec,
                nanoseconds: about.st_mtim.tv_nsec,
                size: Int(about.st_size)
            )
            guard mark != last else { return nil }
            let keys = try MasterKeyFile.read(path)
            last = mark
            return keys
        }
    }
}
