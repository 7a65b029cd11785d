package import Domain

/// A vacancy on its way out, with what others need to know of the employer.
package struct PostedVacancy: Sendable {
    package let vacancy: Vacancy
    package let employer: Employer
    /// What the job is called.
    package let occupation: String

    package init(vacancy: Vacancy, employer: Employer, occupation: String) {
        self.vacancy = vacancy
        self.employer = employer
        self.occupation = occupation
    }
}

/// Writes vacancies as JobPosting of schema.org in JSON-LD. What that vocabulary has no word for stands under keys of our own
/// (`opstap:`), so that what was written is read back the same.
package enum JobPostingWriter {
    package static let mediaType = "application/ld+json"
    private static let ownWords = "https://opstap.example/ns#"

    /// One posting by itself.
    package static func bytes(_ posted: PostedVacancy) -> [UInt8] {
        JSONText.object([.init(key: "@context", value: context)] + members(posted)).bytes
    }

    /// All of them under `@graph`.
    package static func bytes(_ posted: [PostedVacancy]) -> [UInt8] {
        JSONText.object([
            .init(key: "@context", value: context),
            .init(key: "@graph", value: .list(posted.map { .object(members($0)) })),
        ]).bytes
    }

    private static var context: JSONText {
        .list([.text("https://schema.org"), .object([.init(key: "opstap", value: .text(ownWords))])])
    }

    private static func members(_ posted: PostedVacancy) -> [JSONText.Member] {
        let (vacancy, facts) = (posted.vacancy, posted.vacancy.facts)
        var pairs: [(String, JSONText?)] = [
            ("@type", .text("JobPosting")), ("title", .text(facts.title)),
            (
                "identifier",
                thing(
                    "PropertyValue",
                    [("name", .text(posted.employer.facts.name)), ("value", .text(vacancy.reference))]
                )
            ),
            ("hiringOrganization", organization(posted.employer)),
            ("occupationalCategory", .list(categories(posted))),
            ("responsibilities", .list(facts.tasks.map { .text($0.words) })),
            ("experienceRequirements", experience(facts)),
            ("employmentType", .list(employmentTypes(facts).map(JSONText.text))),
        ]
        pairs += [
            ("workHours", facts.weeklyQuarters.map { .text("\(WeeklyHoursText.written($0)) uur per week") }),
            ("totalJobOpenings", .number("\(facts.places)")),
            ("jobStartDate", facts.start.map { .text($0.iso) }),
            ("validThrough", facts.openUntil.map { .text($0.iso) }),
            ("jobLocation", location(facts)), ("baseSalary", facts.pay.map(salary)),
        ]
        pairs += [
            ("opstap:dutch", .text(facts.dutch.rawValue)), ("opstap:licences", own(facts.licences)),
            ("opstap:certificates", own(facts.certificates)), ("opstap:times", own(facts.times)),
            ("opstap:forms", own(facts.forms)), ("opstap:demands", own(facts.demands)),
            ("opstap:access", facts.access.map { .text($0.rawValue) }),
        ]
        return pairs.compactMap { key, value in value.map { .init(key: key, value: $0) } }
    }

    private static func thing(_ type: String, _ pairs: [(String, JSONText)]) -> JSONText {
        .object(([("@type", .text(type))] + pairs).map { .init(key: $0.0, value: $0.1) })
    }

    private static func own(_ words: [some RawRepresentable<String>]) -> JSONText? {
        words.isEmpty ? nil : .list(words.map { .text($0.rawValue) })
    }

    private static func organization(_ employer: Employer) -> JSONText {
        let number = thing(
            "PropertyValue",
            [("propertyID", .text("KBO")), ("value", .text(employer.number.rawValue))]
        )
        return thing("Organization", [("name", .text(employer.facts.name)), ("identifier", number)])
    }

    /// The job of the house's list and the unit group of ISCO-08.
    private static func categories(_ posted: PostedVacancy) -> [JSONText] {
        let facts = posted.vacancy.facts
        let group = thing(
            "CategoryCode",
            [("inCodeSet", .text("ISCO-08")), ("codeValue", .text(facts.group.description))]
        )
        guard let code = facts.occupation else { return [group] }
        let own = thing(
            "CategoryCode",
            [("inCodeSet", .text("opstap")), ("codeValue", .text(code)), ("name", .text(posted.occupation))]
        )
        return [own, group]
    }

    private static func employmentTypes(_ facts: VacancyFacts) -> [String] {
        var words: [String] = []
        for form in facts.forms {
            let word =
                switch form {
                case .permanent: (facts.weeklyQuarters ?? 152) < 140 ? "PART_TIME" : "FULL_TIME"
                case .fixedTerm, .agency, .article60: "TEMPORARY"
                case .internship: "INTERN"
                case .trainingOnTheJob, .workplaceLearning: "OTHER"
                }
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    private static func experience(_ facts: VacancyFacts) -> JSONText? {
        if facts.experienceAsked == 0 { return nil }
        let months = JSONText.number("\(facts.experienceAsked)")
        return thing("OccupationalExperienceRequirements", [("monthsOfExperience", months)])
    }

    private static func location(_ facts: VacancyFacts) -> JSONText? {
        if facts.postcode.isEmpty, facts.municipality.isEmpty { return nil }
        let address = thing(
            "PostalAddress",
            [
                ("postalCode", .text(facts.postcode)), ("addressLocality", .text(facts.municipality)),
                ("addressCountry", .text("BE")),
            ]
        )
        return thing("Place", [("address", address)])
    }

    private static func salary(_ pay: VacancyPay) -> JSONText {
        let value = thing(
            "QuantitativeValue",
            [
                ("minValue", .number(amount(pay.least))), ("maxValue", .number(amount(pay.most))),
                ("unitText", .text(pay.unit.rawValue.uppercased())),
            ]
        )
        return thing("MonetaryAmount", [("currency", .text("EUR")), ("value", value)])
    }

    private static func amount(_ cents: Int) -> String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}

/// Hours a week for people: `28,5`.
enum WeeklyHoursText {
    static func written(_ quarters: Int) -> String {
        let rest = ["", ",25", ",5", ",75"][quarters % 4]
        return "\(quarters / 4)\(rest)"
    }
}
