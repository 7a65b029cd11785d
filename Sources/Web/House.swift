package import Casework
package import Texts

/// What every page has at hand: the use cases, the sign-in desk and the words.
package struct House: Sendable {
    package let casework: Casework
    package let desk: SignInDesk
    package let texts: Catalogue
    /// Whether everybody comes over TLS: cookies then never travel without it. Not so when serving this machine itself.
    package let isSecure: Bool

    package init(casework: Casework, desk: SignInDesk, texts: Catalogue = .dutch, isSecure: Bool = false) {
        self.casework = casework
        self.desk = desk
        self.texts = texts
        self.isSecure = isSecure
    }

    /// The name of the session cookie: `__Host-` binds it to this host, where the connection is secure.
    var cookieName: String { isSecure ? "__Host-opstap" : "opstap" }
}
