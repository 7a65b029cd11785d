internal import ArgumentParser
internal import Foundation
internal import Server
internal import Texts

/// How the pages are served.
struct ServingOptions: ParsableArguments {
    @Option(name: .long, help: .init(t("command.serve.port")))
    var port = 8080

    @Option(name: .long, help: .init(t("command.serve.host")))
    var host = "127.0.0.1"

    @Option(name: .long, help: .init(t("command.serve.publicAddress"), valueName: t("command.value.url")))
    var publicAddress: String?

    @Flag(name: .long, help: .init(t("command.serve.behindTLS")))
    var behindTls = false

    @Option(name: .long, help: .init(t("command.serve.trustedProxy"), valueName: t("command.value.networkAddress")))
    var trustedProxy = ["127.0.0.1", "::1"]

    @Option(name: .long, help: .init(t("command.serve.secondFactor")))
    var secondFactor = SecondFactorSetting.required

    @Option(name: .long, help: .init(t("command.serve.tlsCertificate"), valueName: t("command.value.file")))
    var tlsCertificate: String?

    @Option(name: .long, help: .init(t("command.serve.tlsKey"), valueName: t("command.value.file")))
    var tlsKey: String?

    @Option(name: .long, help: .init(t("command.serve.connections")))
    var connections = 512

    @Option(name: .long, help: .init(t("command.serve.patience")))
    var patience = 30

    @Option(name: .long, help: .init(t("command.serve.logFormat")))
    var logFormat = LogFormat.text

    @Flag(name: .long, help: .init(t("command.serve.logRequests")))
    var logRequests = false

    /// A secret does not belong on a command line that every user of the machine can read.
    static let metricsVariable = "OPSTAP_METRICS_TOKEN"

    /// - Throws: `CommandFailure`: the call is at fault.
    func settings() throws -> ServeSettings {
        guard (0...65_535).contains(port) else { throw CommandFailure.call("--port: 0–65535") }
        guard (1...60_000).contains(connections) else { throw CommandFailure.call("--connections: 1–60000") }
        guard (1...600).contains(patience) else { throw CommandFailure.call("--patience: 1–600") }
        guard (tlsCertificate == nil) == (tlsKey == nil) else { throw CommandFailure.call(t("command.serve.tlsBoth")) }
        var settings = ServeSettings()
        settings.host = host
        settings.port = port
        settings.publicAddress = try publicAddress.map(checked(publicAddress:))
        settings.isBehindTLS = behindTls
        if let wrong = trustedProxy.first(where: { !ServeSettings.isNetworkAddress($0) }) {
            throw CommandFailure.call(t("command.serve.noNetworkAddress", ["value": wrong]))
        }
        settings.trustedProxies = trustedProxy
        settings.isSecondFactorRequired = secondFactor == .required
        if let tlsCertificate, let tlsKey {
            settings.certificate = CertificateFiles(chain: tlsCertificate, key: tlsKey)
        }
        settings.limits = ConnectionLimits(connections: connections, patience: patience)
        settings.log.format = logFormat
        settings.log.namesRequests = logRequests
        settings.metricsToken = ProcessInfo.processInfo.environment[Self.metricsVariable].flatMap {
            $0.isEmpty ? nil : $0
        }
        return settings
    }

    /// An address without a path, such as `https://opstap.voorbeeld.be`; a `/` at its end is left out.
    private func checked(publicAddress text: String) throws -> String {
        guard let address = URL(string: text), ["http", "https"].contains(address.scheme), let host = address.host(),
            !host.isEmpty, ["", "/"].contains(address.path()), address.query() == nil, address.user() == nil
        else { throw CommandFailure.call(t("command.serve.noPublicAddress", ["value": text])) }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}

extension LogFormat: ExpressibleByArgument {}

/// Whether people who sign in must have a second factor.
enum SecondFactorSetting: String, ExpressibleByArgument, CaseIterable { case required, optional }
