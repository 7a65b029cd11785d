/// Why two employers may be one.
package enum EmployerLikeness: String, CaseIterable, Sendable {
    /// The same enterprise number: they are one.
    case number
    /// The same name, apart from case, accents and legal form.
    case name

    /// The words of a name that say which form in law a company has.
    private static let legalForms: Set<String> = [
        "bv", "bvba", "nv", "vzw", "cv", "cvba", "cvso", "comm", "commv", "vof", "ivzw", "srl", "sprl", "sa", "asbl",
        "sc",
        "scrl", "eenmanszaak", "gmbh", "ltd", "ebvba", "gcv",
    ]

    /// A name folded to one word without its legal form; a name that is nothing but that keeps it.
    package static func key(_ name: String) -> String {
        let words = Folding.words(name)
        let telling = words.filter { !legalForms.contains($0) }
        return (telling.isEmpty ? words : telling).joined()
    }

    /// Those among the known that may be the same as an employer with this number and name, by number first.
    ///
    /// `except`: the employer that is changed itself.
    package static func twins(
        number: EnterpriseNumber?,
        name: String,
        among known: [Employer],
        except: ID<Employer>? = nil
    ) -> [EmployerTwin] {
        let key = key(name)
        let standing = known.filter { $0.id != except && $0.merged == nil }
        let byNumber = standing.filter { $0.number == number }.map { EmployerTwin(employer: $0, likeness: .number) }
        let byName = standing.filter { $0.number != number && !key.isEmpty && Self.key($0.facts.name) == key }.map {
            EmployerTwin(employer: $0, likeness: .name)
        }
        return byNumber + byName.sorted { $0.employer.id < $1.employer.id }
    }
}

/// A known employer that may be the same, and why.
package struct EmployerTwin: Hashable, Sendable {
    package let employer: Employer
    package let likeness: EmployerLikeness

    package init(employer: Employer, likeness: EmployerLikeness) {
        self.employer = employer
        self.likeness = likeness
    }
}
