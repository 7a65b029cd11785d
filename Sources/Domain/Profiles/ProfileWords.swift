// The closed words of a work profile. The order of the languages and of the features is that of the matching engine and never
// changes: a new word comes at the end.

/// A language skill that vacancies can ask.
package enum LanguageSkill: String, CaseIterable, Sendable {
    case dutchSpoken, dutchRead, dutchWritten, french, english, german
}

/// How somebody gets to work.
package enum TravelMode: String, CaseIterable, Sendable { case bicycle, publicTransport, car }

/// What a job has that somebody can want, or rather not: read from what the vacancy says, never from its words.
package enum WorkFeature: String, CaseIterable, Sendable {
    case outdoors, heavy, fineWork, quiet, clean
    case daytime, noWeekends, shifts, nights
    case fullTime, partTime
    case permanent, learning
    case publicTransport
    case agriculture, industry, recycling, construction, trade, transport, hospitality, services, publicServices, care
}

/// A branch of work, as the first two digits of NACE-BEL tell it.
package enum WorkSector: String, CaseIterable, Sendable {
    case agriculture, industry, recycling, construction, trade, transport, hospitality, services, publicServices, care

    /// Nil where the code does not begin with a division of NACE.
    package init?(nace: String) {
        guard let division = Int(nace.prefix(2)) else { return nil }
        switch division {
        case 1...3: self = .agriculture
        case 5...35: self = .industry
        case 36...39: self = .recycling
        case 41...43: self = .construction
        case 45...47: self = .trade
        case 49...53: self = .transport
        case 55...56: self = .hospitality
        case 84...85: self = .publicServices
        case 86...88: self = .care
        case 58...82, 90...99: self = .services
        default: return nil
        }
    }

    /// The same word among what can be wished.
    package var feature: WorkFeature? { WorkFeature(rawValue: rawValue) }
}

/// What the house knows of a person and matching, its explanations and an employer do not get (A6, D2).
package enum HiddenField: String, CaseIterable, Sendable {
    case name, sex, birth, nationality, nationalNumber, address, motherTongue
    case health, detention
    case referrer, programme, coach
}

/// What lacks to say whether somebody and a vacancy go together.
package enum MatchGap: String, CaseIterable, Sendable {
    /// Nobody noted from where the person leaves.
    case noOrigin
    /// Neither the vacancy nor its employer has a postcode that the house knows.
    case noPlace
}
