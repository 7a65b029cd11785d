internal import Domain

/// An employer, chosen by typing.
typealias EmployerField = FindField<Employer>

extension FindField where Subject == Employer {
    static var ofForm: EmployerField {
        EmployerField(name: "employer", search: "employerText", words: "employers")
    }
}

extension Employer {
    /// As a list to choose from has it.
    var choice: (value: String, label: String) {
        (id.rawValue, [facts.name, facts.municipality].filter { !$0.isEmpty }.joined(separator: ", "))
    }
}
