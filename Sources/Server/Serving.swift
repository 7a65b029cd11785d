package import Casework
internal import Domain
internal import Foundation
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Storage
internal import UnixSignals
internal import Web

/// Serves the pages until a signal ends it.
package struct Serving: Sendable {
    private let casework: Casework
    private let settings: ServeSettings
    /// The definitions that nobody loaded yet: the log says so at the start.
    package var differing: [DifferingDefinition] = []
    private var beside: [@Sendable (Logger) -> any Service] = []

    package init(casework: Casework, settings: ServeSettings) {
        self.casework = casework
        self.settings = settings
    }

    /// Carries out commands of other processes on the socket of the data folder.
    package mutating func takeCommands(
        in folder: String,
        _ execute: @escaping @Sendable (ControlRequest) async -> ControlAnswer
    ) {
        beside.append { ControlServer(folder: folder, logger: $0, execute: execute) }
    }

    /// Makes a backup each day.
    package mutating func backUp(_ house: OpenedHouse, by schedule: BackupSchedule) {
        let casework = casework
        beside.append { BackupRound(house: house, casework: casework, schedule: schedule, logger: $0) }
    }

    /// `onReady`: called with the port once it listens.
    /// - Throws: `StartError.certificate`, `StartError.address`.
    package func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
        let settings = settings
        let logger = settings.log.logger
        let house = House(
            casework: casework,
            desk: SignInDesk(
                casework: casework,
                rules: SignInRules(isSecondFactorRequired: settings.isSecondFactorRequired)
            ),
            isSecure: settings.isSecure,
            hosts: settings.hosts,
            metricsToken: settings.metricsToken,
            proxies: settings.proxies,
            publicAddress: settings.linkAddress
        )
        var application = Application(
            router: makeRouter(house),
            server: try settings.transport(),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port),
                serverName: nil,
                availableConnectionsDelegate: .maximum(settings.limits.connections, logger: logger)
            ),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? settings.port) },
            logger: logger
        )
        try await noteStart(logger)
        application.addServices(DailyRound(casework: casework, desk: house.desk, logger: logger))
        for make in beside { application.addServices(make(logger)) }
        do {
            try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch let error as IOError where [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
            throw settings.notListening(because: String(cString: strerror(error.errnoCode)))
        } catch let error as SocketAddressError.UnknownHost {
            throw settings.notListening(because: error.errorDescription)
        }
    }

    /// What runs on what: the first thing to know when something goes wrong later.
    private func noteStart(_ logger: Logger) async throws {
        let engine = try await casework.database.facts()
        var facts: Logger.Metadata = [
            "version": "\(ProgramVersion.current)", "swift": "\(ProgramVersion.swift)",
            "engine": "\(engine.name) \(engine.version)", "connections": "\(settings.limits.connections)",
            "tls": "\(settings.certificate != nil ? "own" : settings.isBehindTLS ? "proxy" : "none")",
        ]
        for setting in engine.settings { facts["engine.\(setting.name)"] = "\(setting.value)" }
        logger.notice("start", metadata: facts)
        for definition in differing {
            logger.notice(
                "definition differs",
                metadata: [
                    "file": "\(definition.file)", "programme": "\(definition.code)",
                    "version": "\(definition.inForce)",
                ]
            )
        }
    }
}

extension ServeSettings {
    fileprivate func notListening(because reason: String) -> StartError {
        .address(host: host, port: port, reason: reason)
    }
}

extension LogSettings {
    /// Writes lines on standard error. What the libraries say at a lower level is never written: it can hold addresses.
    var logger: Logger {
        Logger(label: "opstap") { _ in LineLog(format: format, level: namesRequests ? .info : .notice) }
    }
}
