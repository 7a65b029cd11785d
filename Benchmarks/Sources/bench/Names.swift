/// Names as they occur in Flanders, some often and some hardly ever. Nobody is meant.
enum Names {
    static let given = [
        "Adam", "Ahmed", "Amina", "Anna", "Arno", "Bart", "Bilal", "Bram", "Cedric", "Charlotte", "Daan",
        "David", "Dieter", "Dragan", "Elias", "Elif", "Ella", "Els", "Emma", "Emre", "Fatima", "Femke", "Filip",
        "Finn", "Geert", "Gilles", "Hamza", "Hanne", "Hassan", "Ilias", "Ine", "Ivan", "Jan", "Jens", "Joke",
        "Jonas", "Joris", "Kader", "Karel", "Karim", "Kevin", "Kim", "Koen", "Kristof", "Lander", "Lars",
        "Leen", "Lien", "Lotte", "Luca", "Luka", "Maarten", "Malika", "Marc", "Marie", "Mehmet", "Milan",
        "Mohamed", "Murat", "Nele", "Nico", "Noor", "Olga", "Omar", "Peter", "Pieter", "Piotr", "Rachid",
        "Rita", "Robbe", "Ruben", "Samir", "Samira", "Samuel", "Sander", "Sara", "Seppe", "Sofie", "Stef",
        "Stijn", "Tariq", "Thomas", "Tim", "Tom", "Veerle", "Viktor", "Wannes", "Wim", "Wout", "Yassine",
        "Youssef", "Yusuf", "Zeynep", "Zoran",
    ]

    private static let stems = [
        "Acker", "Berg", "Boom", "Bosch", "Broeck", "Brug", "Camp", "Castel", "Clerck", "Cuyper", "Daele",
        "Damme", "Dorp", "Dyck", "Eecke", "Eynde", "Ghinste", "Gucht", "Haeghe", "Heede", "Hende", "Hoeck",
        "Hove", "Kerck", "Kerckhove", "Keere", "Laere", "Landuyt", "Maele", "Meersch", "Meulen", "Moere",
        "Neste", "Perre", "Poel", "Putte", "Rijcke", "Roose", "Ryse", "Sande", "Schoot", "Smet", "Steene",
        "Straete", "Veire", "Velde", "Voorde", "Vos", "Walle", "Weghe", "Wiele", "Winckel", "Wolf", "Zande",
    ]
    private static let whole = [
        "Aerts", "Benali", "Bogaert", "Claes", "Claeys", "Coppens", "D'Hondt", "D'Haene", "Demir", "El Amrani",
        "Goossens", "Hoxha", "Jacobs", "Janssens", "Kaya", "Kowalski", "Lambrecht", "Maes", "Martens",
        "Mertens", "Nowak", "Peeters", "Popescu", "Rosseel", "Sahin", "Segers", "Thijs", "Vermeulen", "Willems",
        "Wouters", "Yilmaz", "Ivanov", "Haddad",
    ]

    private static let before = ["De ", "Van ", "Van de ", "Vande", "Van den "]

    /// Half of the names have no word before them, as in life.
    static let family: [String] =
        Array(repeating: whole, count: 6).flatMap { $0 }
        + before.flatMap { before in stems.map { before + $0.cased(before) } }

    /// The folded words, as `Folding.words` in the program makes them.
    static func folded(_ name: String) -> [String] {
        name.lowercased().filter { $0 != "'" }.split(separator: " ").map(String.init)
    }

    /// The words a search finds a name by, as `PersonName.words` in the program makes them.
    static func searchWords(_ name: String) -> Set<String> {
        let apart = name.lowercased().split { $0 == " " || $0 == "'" }.map(String.init)
        return Set(folded(name) + [folded(name).joined()] + apart)
    }

    /// The beginnings of these words that have a digest, as `NameDigestTable` in the program makes them.
    static func beginnings(_ name: String) -> [String] {
        let words = searchWords(name).filter { $0.count > 2 }
        let beginnings = words.flatMap { word in (3...min(8, word.count)).map { String(word.prefix($0)) } }
        let whole = folded(name).joined()
        return Set(beginnings + (whole.count < 3 ? [whole] : [])).sorted()
    }
}

extension String {
    fileprivate func cased(_ before: String) -> String { before.hasSuffix(" ") ? self : lowercased() }
}
