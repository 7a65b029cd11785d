package import Casework
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import UnixSignals
internal import Web

/// Serves the pages until a signal ends it.
package struct Serving: Sendable {
    private let casework: Casework
    private let port: Int
    private let host: String
    private let isBehindTLS: Bool

    /// `isBehindTLS`: whether everybody comes by way of a proxy with TLS; cookies then never travel without it.
    package init(casework: Casework, host: String, port: Int, isBehindTLS: Bool = false) {
        self.casework = casework
        self.host = host
        self.isBehindTLS = isBehindTLS
        self.port = port
    }

    /// `onReady`: called with the port once it listens.
    package func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
        var logger = Logger(label: "opstap")
        logger.logLevel = .notice
        let house = House(casework: casework, desk: SignInDesk(casework: casework), isSecure: isBehindTLS)
        var application = Application(
            router: makeRouter(house),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? port) },
            logger: logger
        )
        application.addServices(DailyRound(casework: casework, logger: logger))
        try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
    }
}
