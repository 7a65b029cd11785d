internal import Foundation

/// The place of the socket: `opstap.sock` in the data folder, for its own user only (decision 0016).
///
/// An address of a socket has room for 107 bytes. A longer path goes by way of the folder's descriptor in `/proc`.
final class ControlSocket: Sendable {
    private static let fileName = "opstap.sock"
    private static let longest = 107

    /// An address that fits.
    let address: String
    private let path: String
    private let folder: Int32

    /// Nil when the folder can't be opened.
    init?(folder path: String) {
        self.path = path + "/" + Self.fileName
        if self.path.utf8.count <= Self.longest {
            folder = -1
            address = self.path
        } else {
            folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard folder >= 0 else { return nil }
            address = "/proc/self/fd/\(folder)/\(Self.fileName)"
        }
    }

    deinit { if folder >= 0 { close(folder) } }

    /// Takes away what a process that was killed left. Only for whoever holds the lock of the folder.
    func clear() { unlink(path) }

    /// Closes the socket to other users, as the folder is.
    func restrict() { chmod(path, 0o600) }

    /// A connection to whoever listens, or nil.
    func connected() -> Int32? {
        var place = sockaddr_un()
        place.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(address.utf8)
        withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        let code = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if code == 0 { return descriptor }
        close(descriptor)
        return nil
    }
}
