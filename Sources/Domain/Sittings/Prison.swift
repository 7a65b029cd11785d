/// A prison or detention house, as dated reference data.
package struct Prison: Hashable, Sendable {
    package let code: String
    package let name: String
    /// Other spellings that partners use.
    package let aliases: [String]
    package let address: String
    package let postcode: String
    package let municipality: String
    /// The code of the municipality in the national statistics (NIS).
    package let nis: String?
    package let province: String
    package let validFrom: Day
    package let validUntil: Day?
    /// Where the facts were read.
    package let source: String?

    package init(
        code: String,
        name: String,
        aliases: [String],
        address: String,
        postcode: String,
        municipality: String,
        nis: String? = nil,
        province: String,
        validFrom: Day,
        validUntil: Day?,
        source: String? = nil
    ) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.address = address
        self.postcode = postcode
        self.municipality = municipality
        self.nis = nis
        self.province = province
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.source = source
    }
}

extension Prison {
    /// Everything that means this prison: its name, its code and what partners call it.
    package var spellings: [String] { [name, code] + aliases }
}

extension Collection<Prison> {
    /// The prison that a partner means by this text, case, accents and punctuation apart.
    package func named(_ text: String) -> Prison? {
        let key = Folding.key(text)
        return first { $0.spellings.contains { Folding.key($0) == key } }
    }

    /// The prisons whose name is nearly this text, letters left out or mistyped; often none.
    package func nearlyNamed(_ text: String) -> [Prison] {
        filter { $0.spellings.contains { NameLikeness.areNear($0, text) } }
    }
}
