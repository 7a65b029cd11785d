internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The form of an employer.
enum EmployerInput {
    static func filled(with employer: Employer) -> Form {
        let facts = employer.facts
        return Form([
            "name": facts.name, "organisation": facts.organisation.rawValue, "sector": facts.sector, "nace": facts.nace,
            "postcode": facts.postcode, "staff": facts.staff.map { "\($0)" } ?? "", "email": facts.email,
            "isAmbassador": facts.isAmbassador ? "ja" : "", "ambassadorSince": facts.ambassadorSince?.belgian ?? "",
            versionField: "\(employer.version)",
        ])
    }

    static func read(_ reader: inout FormReader) -> EmployerFacts {
        let name = reader.required("name")
        let organisation = reader.choice("organisation", as: OrganisationKind.self, required: true) ?? .company
        let (sector, nace) = (reader.text("sector"), reader.text("nace", limit: 10))
        let (postcode, municipality) = reader.place("postcode")
        let staff = reader.number("staff", in: 0...1_000_000)
        let email = reader.text("email")
        let isAmbassador = reader.isTicked("isAmbassador")
        return EmployerFacts(
            name: name,
            nace: nace,
            sector: sector,
            postcode: postcode,
            municipality: municipality,
            organisation: organisation,
            isAmbassador: isAmbassador,
            ambassadorSince: reader.day("ambassadorSince"),
            staff: staff,
            email: email
        )
    }

    /// `withNumber`: for a new one; the number of a known one stays.
    static func fields(_ sheet: FormSheet, withNumber: Bool) -> HTML {
        let t = sheet.texts
        let kinds = OrganisationKind.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let number = HTML.when(
            withNumber,
            sheet.field("number", "employers.number", hint: "employers.numberHint", required: true).text(limit: 20)
        )
        return """
            \(number)\(sheet.field("name", "employers.name", required: true).text())\
            \(sheet.field("organisation", "employers.organisation", required: true).select(kinds))\
            \(sheet.field("sector", "employers.sector").text())\
            <div class="pair">\(sheet.field("nace", "employers.nace", hint: "employers.naceHint").text(limit: 10))\
            \(sheet.field("postcode", "employers.postcode").number())</div>\
            <div class="pair">\(sheet.field("staff", "employers.staff").number())\
            \(sheet.field("email", "employers.email").text(type: "email"))</div>\
            \(sheet.field("isAmbassador", "employers.isAmbassador").tick())\
            \(sheet.field("ambassadorSince", "employers.ambassadorSince").day())\(sheet.anyway("employers.anyway"))
            """
    }
}

extension FormSheet {
    /// The box to do it all the same, once the house said what is there already.
    func anyway(_ key: String) -> HTML {
        HTML.when(problem?.faults["anyway"] != nil || form["anyway"] == "ja", field("anyway", key).tick())
    }
}

extension FormReader {
    /// A postcode that exists, with the name of its place; both empty for an empty field.
    mutating func place(_ field: String) -> (postcode: String, municipality: String) {
        let postcode = text(field, limit: 10)
        if postcode.isEmpty { return ("", "") }
        guard let place = MunicipalityBook.shipped.municipalities(of: postcode).first else {
            fault(field, Message("vacancy.unknownPostcode"))
            return (postcode, "")
        }
        return (postcode, place.name.nl)
    }

    /// An enterprise number that must be there; nil when the mistake is noted.
    mutating func enterpriseNumber(_ field: String) -> EnterpriseNumber? {
        let text = required(field, limit: 30)
        if text.isEmpty { return nil }
        do throws(EnterpriseNumber.Fault) {
            return try EnterpriseNumber(text)
        } catch {
            fault(field, Message(error == .wrongCheck ? "import.wrongEnterpriseCheck" : "import.notTenDigits"))
            return nil
        }
    }
}

extension Link {
    static let employers = Link("werkgevers")

    static func employer(_ id: ID<Employer>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["werkgevers", id] + steps)
    }
}
