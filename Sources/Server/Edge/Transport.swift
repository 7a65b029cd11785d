internal import HummingbirdCore
internal import HummingbirdTLS
internal import NIOSSL

/// Where the certificate and its key are, both in PEM.
package struct CertificateFiles: Hashable, Sendable {
    /// The certificate, followed by those that lead from it to the root.
    package let chain: String
    package let key: String

    package init(chain: String, key: String) {
        self.chain = chain
        self.key = key
    }

    /// TLS 1.2 and 1.3 only, with suites that encrypt and seal in one (AEAD) and keys that are forgotten afterwards; the
    /// library's own default takes 1.0 and CBC.
    /// - Throws: `StartError.certificate` when the files can't be read or don't belong together.
    func configuration() throws(StartError) -> TLSConfiguration {
        do {
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile(chain).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
            )
            tls.minimumTLSVersion = .tlsv12
            tls.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
            tls.applicationProtocols = ["http/1.1"]
            // Tried here, so that a wrong pair ends the start and not every connection.
            _ = try NIOSSLContext(configuration: tls)
            return tls
        } catch {
            throw .certificate(chain: chain, key: key, reason: "\(error)")
        }
    }
}

extension ServeSettings {
    /// What stands between a connection and the pages: time limits, and TLS where this server does it itself.
    func transport() throws(StartError) -> HTTPServerBuilder {
        let (limits, isSecure) = (limits, isSecure)
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [ConnectionGuard(limits: limits, isSecure: isSecure)],
                idleTimeout: limits.idle,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 * 1024,
                    maxHeaderListSize: 32 * 1024,
                    maxHeaderFieldCount: 100
                )
            )
        )
        guard let certificate else { return plain }
        let configuration = try certificate.configuration()
        do {
            return try .tls(plain, tlsConfiguration: configuration)
        } catch {
            throw .certificate(chain: certificate.chain, key: certificate.key, reason: "\(error)")
        }
    }
}
