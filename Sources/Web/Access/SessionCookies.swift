internal import Casework
internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The two cookies of the house: the session, and what lets an account know a browser again.
extension House {
    /// The name of the session cookie: `__Host-` binds it to this host, where the connection is secure.
    var cookieName: String { isSecure ? "__Host-opstap" : "opstap" }
    /// The name of the cookie of a browser that signed in before. It opens nothing.
    var deviceCookieName: String { isSecure ? "__Host-opstap-device" : "opstap-device" }

    /// Where an attempt to sign in comes from.
    func approach(of request: Request, origin: String) -> Approach {
        Approach(
            origin: origin,
            device: Device(userAgent: request.headers[.userAgent] ?? ""),
            deviceToken: request.cookies[deviceCookieName]?.value
        )
    }

    /// Gives the browser the new session, and what it may keep to be known again.
    func hand(_ signedIn: SignedIn, to response: inout Response) {
        response.setCookie(cookie(cookieName, signedIn.token, lasting: desk.rules.longestSeconds))
        guard let token = signedIn.deviceToken else { return }
        response.setCookie(cookie(deviceCookieName, token, lasting: desk.rules.deviceSeconds))
    }

    /// Takes the session away from the browser.
    func takeSession(from response: inout Response) { response.setCookie(cookie(cookieName, "", lasting: 0)) }

    private func cookie(_ name: String, _ value: String, lasting seconds: Int) -> Cookie {
        Cookie(
            name: name,
            value: value,
            maxAge: seconds,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

/// Where somebody wanted to go before signing in: a path within the house, never another site.
struct Destination {
    /// Empty for the beginning.
    let path: String

    /// One slash, then small letters, digits, hyphens and slashes.
    init(_ text: String) {
        let isOwn = text.hasPrefix("/") && text.dropFirst().first.map { $0.isASCII && $0.isLetter } ?? false
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 47 }
        let leadsIn = text.hasPrefix("/aanmelden/") || text == "/aanmelden" || text == "/sessie"
        path = isOwn && isPlain && !leadsIn && text.utf8.count <= 500 ? text : ""
    }

    /// The response that leads there.
    var response: Response { .redirect(to: path.isEmpty ? "/" : path, type: .normal) }
}
