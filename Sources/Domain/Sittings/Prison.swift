/// A prison or detention house, as dated reference data.
package struct Prison: Hashable, Sendable {
    package let code: String
    package let name: String
    /// Other spellings that partners use.
    package let aliases: [String]
    package let address: String
    package let postcode: String
    package let municipality: String
    package let province: String
    package let validFrom: Day
    package let validUntil: Day?

    package init(
        code: String, name: String, aliases: [String], address: String, postcode: String, municipality: String,
        province: String, validFrom: Day, validUntil: Day?
    ) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.address = address
        self.postcode = postcode
        self.municipality = municipality
        self.province = province
        self.validFrom = validFrom
        self.validUntil = validUntil
    }
}

extension Collection<Prison> {
    /// The prison that a partner means by this text: its name, its code or another spelling, case and accents apart.
    package func named(_ text: String) -> Prison? {
        let key = Folding.key(text)
        return first { prison in
            prison.code == text || ([prison.name] + prison.aliases).contains { Folding.key($0) == key }
        }
    }
}
