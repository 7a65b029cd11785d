package import HTTPTypes

/// The headers that every answer carries (OWASP Secure Headers, ASVS 5.0 V3.4), also those of the HTTP library itself.
package enum StrictHeaders {
    static let referrerPolicy = name("Referrer-Policy")
    static let clearSiteData = name("Clear-Site-Data")
    static let requestID = name("X-Request-Id")

    /// Nothing from elsewhere, nothing inline, no frame around it. The script asks only for `/sessie`.
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'"

    private static let fixed: [HTTPField] = [
        HTTPField(name: .xContentTypeOptions, value: "nosniff"),
        HTTPField(name: name("Cross-Origin-Opener-Policy"), value: "same-origin"),
        HTTPField(name: name("Cross-Origin-Embedder-Policy"), value: "require-corp"),
        HTTPField(name: name("Cross-Origin-Resource-Policy"), value: "same-origin"),
        HTTPField(
            name: name("Permissions-Policy"),
            value: "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
        HTTPField(name: name("X-Frame-Options"), value: "DENY"),
        HTTPField(name: name("X-Permitted-Cross-Domain-Policies"), value: "none"),
    ]

    /// Two years, and everything below this host as well (ASVS 3.4.1).
    private static let transport = HTTPField(
        name: .strictTransportSecurity,
        value: "max-age=63072000; includeSubDomains"
    )

    /// Puts them on an answer. What the answer says more strictly itself, stays.
    package static func put(on headers: inout HTTPFields, isSecure: Bool) {
        for field in fixed { headers[field.name] = field.value }
        if headers[.contentSecurityPolicy] == nil { headers[.contentSecurityPolicy] = policy }
        if headers[referrerPolicy] == nil { headers[referrerPolicy] = "same-origin" }
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
        if isSecure { headers[transport.name] = transport.value }
    }

    /// A name that is known to be one; a test reads each of them on an answer.
    private static func name(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .xContentTypeOptions }
}
