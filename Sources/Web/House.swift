package import Casework
internal import Domain
package import Texts

/// What every page has at hand: the use cases, the sign-in desk and the words.
package struct House: Sendable {
    package let casework: Casework
    package let desk: SignInDesk
    package private(set) var texts: Catalogue
    /// Whether everybody comes over TLS: cookies then never travel without it. Not so when serving this machine itself.
    package let isSecure: Bool
    /// The names under which the house may be asked for.
    package let hosts: AllowedHosts
    /// Who has this reads `/metrics` from anywhere; without one, only this machine does.
    package let metricsToken: String?
    /// Who is believed when they say where a request comes from.
    package let proxies: TrustedProxies
    /// Where people reach the house, such as `https://opstap.voorbeeld.be`, without a slash at the end. Links that are
    /// handed over begin with it, never with what a request says. Nil where nobody set it: then only the path is shown.
    package let publicAddress: String?
    package let tally = RequestTally()

    package init(
        casework: Casework,
        desk: SignInDesk,
        texts: Catalogue = .dutch,
        isSecure: Bool = false,
        hosts: AllowedHosts = AllowedHosts(),
        metricsToken: String? = nil,
        proxies: TrustedProxies = .nobody,
        publicAddress: String? = nil
    ) {
        self.casework = casework
        self.desk = desk
        self.texts = texts
        self.isSecure = isSecure
        self.hosts = hosts
        self.metricsToken = metricsToken
        self.proxies = proxies
        self.publicAddress = publicAddress
    }

    /// The house with the words of a programme, for the pages that are about it. Of several: what they share.
    func speaking(of programmes: Programme...) -> House { speaking(of: programmes) }

    func speaking(of programmes: [Programme]) -> House {
        var house = self
        house.texts = texts.speaking(of: programmes)
        return house
    }

    /// The house for who reads another language.
    func reading(_ language: Language) -> House {
        var house = self
        house.texts = texts.reading(language)
        return house
    }
}
