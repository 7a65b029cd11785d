internal import Web

/// How the pages are served.
package struct ServeSettings: Sendable {
    /// The address to listen on, and the port; 0 takes a free one.
    package var host = "127.0.0.1"
    package var port = 8080
    /// What people type to reach the house, such as `https://opstap.voorbeeld.be`; nil for this machine only.
    package var publicAddress: String?
    /// Whether everybody comes by way of a proxy with TLS.
    package var isBehindTLS = false
    /// The IP addresses of proxies that are believed when they say where a request comes from.
    package var trustedProxies: [String] = []
    /// Whether all but participants must sign in with a second factor.
    package var isSecondFactorRequired = true
    /// With it, TLS is served without a proxy.
    package var certificate: CertificateFiles?
    package var limits = ConnectionLimits()
    /// Who has this reads `/metrics` from anywhere.
    package var metricsToken: String?
    package var log = LogSettings()

    package init() {}

    /// Whether a text is an IP address, as a proxy is named by.
    package static func isNetworkAddress(_ text: String) -> Bool { TrustedProxies.isAddress(text) }

    /// Whether nobody comes without TLS: cookies never travel without it then.
    package var isSecure: Bool { isBehindTLS || certificate != nil }

    /// Where to begin: the address that people type, or else the one that is listened on.
    package func address(port: Int) -> String {
        if let publicAddress { return publicAddress }
        let name = host == "127.0.0.1" ? "localhost" : host.contains(":") ? "[\(host)]" : host
        return "\(certificate == nil ? "http" : "https")://\(name):\(port)"
    }

    /// What links that are handed over begin with; nil where it is not known before the house is served.
    var linkAddress: String? { publicAddress ?? (port == 0 || isBehindTLS ? nil : address(port: port)) }

    /// Who stands between: nobody, unless everybody comes by way of a proxy.
    var proxies: TrustedProxies { isBehindTLS ? TrustedProxies(trustedProxies) : .nobody }

    /// The names under which the house may be asked for.
    var hosts: AllowedHosts { AllowedHosts([host] + [publicAddress].compactMap(\.self)) }
}

/// What is logged, and how.
package struct LogSettings: Sendable {
    package var format = LogFormat.text
    /// Whether every request has a line, and not only what went wrong.
    package var namesRequests = false

    package init() {}
}
