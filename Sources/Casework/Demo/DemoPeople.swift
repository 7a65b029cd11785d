package import Domain

/// Who is in the demo data. Nobody in it exists.
package enum DemoPeople {
    package static let password = "een rustige trap op"
    package static let mailEnding = "@demo.test"

    /// Ids that are the same for the same day.
    package static func ids(for today: Day) -> IDMaker {
        IDMaker(generator: SeededGenerator(seed: UInt64(today.number)))
    }

    static let given = [
        "Tariq", "Gilles", "Dieter", "Fatima", "Sander", "Samuel", "Bart", "Mehmet", "Wim", "Nele", "Yassine", "Piotr",
        "Youssef", "Aïcha", "Ibrahim", "Stijn", "Ruben", "Jens", "Luca", "Koen", "Kevin", "Els", "Joke", "Nico",
        "Samira",
        "Thomas", "Elif", "Dragan", "Lien", "Karim",
    ]
    static let women: Set = ["Fatima", "Nele", "Aïcha", "Els", "Joke", "Samira", "Elif", "Lien"]
    static let family = [
        "Öztürk", "D'Hondt", "Baert", "Peeters", "Van den Bossche", "Goossens", "Vermeulen", "El Amrani", "Lambrecht",
        "Claeys", "De Smet", "Kowalski", "Maes", "Benali", "Coppens", "Willems", "De Clercq", "Desmedt", "Hoxha",
        "Vandenbroucke", "Yılmaz", "Van Damme", "Callens", "Rosseel",
    ]
    static let towns = [
        ("9000", "Gent"), ("8000", "Brugge"), ("9700", "Oudenaarde"), ("9200", "Dendermonde"), ("8500", "Kortrijk"),
        ("8900", "Ieper"), ("9100", "Sint-Niklaas"), ("8400", "Oostende"), ("9300", "Aalst"),
    ]
    static let employers = [
        "Groendienst Scheldebocht", "Bakkerij De Korenaar", "Metaalwerken Verlinde", "Houtatelier Noord",
        "Magazijn Linea",
        "Dakwerken Vercruysse", "Wasserij Wit", "Drukkerij Letter", "Bouwwerken Ketels", "Maatwerkbedrijf De Brug",
    ]
    static let agency = "Uitzendkantoor Vooruit"
    static let ocmw = "OCMW Gent"
    static let jobs = [
        "groenarbeider", "magazijnier", "productiearbeider", "lasser", "schoonmaker", "keukenhulp", "heftruckchauffeur",
        "schilder", "dakwerker",
    ]
}

extension SeededGenerator {
    /// Whether something with this chance in a hundred happens.
    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }
}
