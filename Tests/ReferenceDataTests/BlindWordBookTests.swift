import Domain
import ReferenceData
import Testing

/// The shipped words that betray who somebody is (F4).
struct BlindWordBookTests {
    private let scan = BlindScan(BlindWordBook.shipped, names: [], places: [], programmes: [])
    private let places = DetentionPlaces(BlindWordBook.shipped, prisons: ReferenceBook.shipped.prisons)

    @Test(arguments: [
        ("Zit nog in de gevangenis.", BlindScan.Kind.place), ("Komt binnenkort vrij met een enkelband.", .status),
        ("Heeft een strafblad.", .status), ("De justitieassistent volgt op.", .status),
        ("Krijgt een leefloon.", .status),
        ("Was verslaafd aan drugs.", .health), ("Had een depressie.", .health), ("Is zwanger.", .health),
        ("Erkend vluchteling.", .origin), ("Van Marokkaanse afkomst.", .origin), ("Anderstalige nieuwkomer.", .origin),
        ("Zij is een sterke vrouw.", .sex), ("Vader van twee.", .sex), ("Een 45-jarige.", .age),
        ("Is 52 jaar oud.", .age),
        ("Zocht werk sinds mei.", .date), ("Volgt een traject artikel 60.", .programme), ("Via Jobroad.", .programme),
    ])
    func `a word that betrays somebody is found`(text: String, kind: BlindScan.Kind) {
        #expect(scan.hits(in: text).contains { $0.kind == kind }, "\(scan.hits(in: text))")
    }

    @Test(arguments: [
        "Drie jaar ervaring in een bakkerij, werkt zelfstandig en met zorg.", "Legt parket en tegels.",
        "Operationeel sterk, kan een ploeg leiden.", "Vult de koelcel, rijdt met de heftruck, telt de stock.",
        "Wil leren lassen en kan op tijd beginnen.", "Meerjarige ervaring in het magazijn.", "Carpoolen kan.",
        "Goede vakman met oog voor detail, kan heerlijk koken.",
    ])
    func `a text about work passes`(text: String) {
        #expect(scan.hits(in: text).isEmpty, "\(scan.hits(in: text))")
    }

    @Test(arguments: [
        "Gevangenis Gent", "de bezoekzaal van de hulpgevangenis", "Arresthuis", "Strafinrichting Oudenaarde",
        "penitentiair complex", "PC Brugge", "DH Kortrijk", "Nieuwe gevangenis Dendermonde",
        "Nieuwe Wandeling 89, Gent", "transitiehuis Mechelen", "PCB, onthaal", "Prison de Mons",
    ])
    func `a place of detention is found in the place of an interview`(place: String) {
        #expect(!places.found(in: place).isEmpty)
    }

    @Test(arguments: [
        "", "Gent", "Gent, Kaai 4", "Beveren-Waas", "Nieuwe Wandeling 12, Gent", "Wingene", "Ruiselede",
        "Woonzorgcentrum De Linde", "OCMW Brugge, 8200 Sint-Andries", "Werkwinkel, Stationsstraat 3", "2018 Antwerpen",
        "Bij de klant thuis", "Teams",
    ])
    func `an honest place of an interview passes`(place: String) {
        #expect(places.found(in: place).isEmpty, "\(places.found(in: place))")
    }

    @Test func `every kind but names has its words, and none of them is empty`() {
        let words = BlindWordBook.shipped
        #expect(words.months.count == 12 && words.particles.contains("van"))
        for kind in BlindScan.Kind.allCases where kind != .name && kind != .date {
            let phrases = words.phrases[kind] ?? []
            #expect(!phrases.isEmpty && phrases.allSatisfy { !$0.words.isEmpty }, "\(kind)")
        }
        #expect(!words.detention.isEmpty && words.detention.allSatisfy { words.phrases[.place]?.contains($0) ?? false })
    }
}
