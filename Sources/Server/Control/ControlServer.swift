internal import Foundation
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle

/// Carries out commands of other processes beside the pages, on the socket of the data folder.
struct ControlServer: Service {
    let folder: String
    let logger: Logger
    let execute: @Sendable (ControlRequest) async -> ControlAnswer

    func run() async throws {
        guard let socket = ControlSocket(folder: folder) else {
            throw StartError.folder(path: folder, reason: String(cString: strerror(errno)))
        }
        socket.clear()
        defer { socket.clear() }
        let router = Router()
        let execute = execute
        router.post("command") { request, _ in
            let longest = ControlRequest.longestInput * 2
            let body = try await request.body.collect(upTo: longest)
            let asked = try JSONDecoder().decode(ControlRequest.self, from: Data(body.readableBytesView))
            let answer = await execute(asked)
            return ByteBuffer(bytes: try JSONEncoder().encode(answer))
        }
        let application = Application(
            router: router,
            configuration: .init(address: .unixDomainSocket(path: socket.address), serverName: nil),
            onServerRunning: { _ in socket.restrict() },
            logger: logger
        )
        try await application.run()
    }
}
