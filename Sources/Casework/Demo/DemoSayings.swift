internal import Domain

/// What people wrote in demo data that comes from a definition alone: it fits any programme.
extension DemoTexts {
    static let wishes = [
        "Wil aan het werk en vraagt begeleiding.", "Zoekt werk dicht bij huis.", "Wil weten wat haalbaar is.",
        "Werkte vroeger in de horeca, zoekt iets anders.", "Wil een vast ritme en een inkomen.",
        "Heeft ervaring als magazijnier.", "Is gemotiveerd, wil snel beginnen.",
    ]
    static let refused = [
        "Wil voorlopig niet beginnen.", "Wij verwijzen door naar een ander aanbod in de streek.",
        "Na overleg met de verwijzer niet opgestart.",
    ]
    static let advice = [
        "Eerst de afspraken met de hulpverlening afronden, daarna opnieuw aanmelden.",
        "Eerst de woonst in orde brengen.", "Nog enkele maanden oefenen in het activiteitencentrum.",
        "Taalles volgen en over drie maanden opnieuw kijken.",
    ]
    static let admitted = "De verwijzer kent de persoon goed; wij volgen dit samen op."
    static let grounds = [
        "Besproken met alle betrokkenen, iedereen staat achter deze stap.", "Past bij wat de voorbije weken bleek.",
        "De persoon vraagt dit zelf en toonde dat het kan.", "Zo beslist in het teamoverleg.",
    ]
    static let paused = [
        "Attest ontvangen, wij nemen wekelijks contact.", "Afgesproken om even te stoppen.",
        "Wij hervatten zodra het kan.",
    ]
    static let handovers = [
        "Gesprek met de verwijzer en de persoon samen, dossier overlopen.", "Telefonisch overgedragen, met akkoord.",
    ]
    static let talkNotes = [
        "Gaat goed, houdt het ritme vol.", "Twijfelt, een nieuw gesprek is afgesproken.",
        "Afspraken overlopen, alles in orde.", "Vraagt raad over vervoer.", "Vertelde over de voorbije week.",
    ]
    static let others = ["Ann Verstraete", "Koen Martens", "Fien Lambert", "Omar Saidi"]

    private static let sayings: [String: [String]] = [
        "talenten": talents, "drempel": thresholds, "wens": DemoPeople.jobs, "jobdoelwit": DemoPeople.jobs,
        "ervaring": experience.map(\.text), "wil-job": DemoPeople.jobs, "kan-job": DemoPeople.jobs,
        "gezondheid": health, "belastbaarheid": health,
    ]
    private static let remarks = [
        "Besproken in het gesprek.", "Zoals afgesproken met de persoon.", "Wordt nog aangevuld.",
        "Geen bijzonderheden.", "Loopt naar wens.",
    ]

    /// An answer in words: about a known subject in its words, about any other in words that always fit.
    static func answer(about subject: String, dice: inout SeededGenerator) -> String {
        dice.pick(sayings[subject] ?? remarks)
    }
}
