/// What people wrote in the demo data. Nothing of it is about anybody.
enum DemoTexts {
    static let reasons = [
        "Wil na vrijlating meteen aan de slag.", "Zoekt een vaste job dicht bij huis.",
        "Volgde een opleiding binnen de muren en wil daarmee verder.", "Heeft ervaring in de bouw en zoekt vast werk.",
        "Gemotiveerd, wel onzeker over zijn of haar Nederlands.", "Werk is nodig om de huur te kunnen betalen.",
        "Werkte lang in een magazijn, wil daar opnieuw beginnen.", "Wil liefst in een andere regio beginnen.",
        "Werkt binnen in de wasserij, zeer tevreden werkmeester.", "Vraagt zelf begeleiding bij het solliciteren.",
    ]
    static let refusals = [
        "geen-interesse": "Zegt na het infogesprek dat begeleiding nu niet hoeft.",
        "geen-modaliteit": "Nog geen zicht op een datum. Meld opnieuw aan zodra er een aanvraag loopt.",
        "overgeplaatst": "Verblijft sinds kort in Hasselt.",
        "vrij": "Vrij op de dag van de aanmelding, telefoon staat uit.",
        "instapnorm": "Volgt eerst een opleiding Nederlands, daarna graag opnieuw.",
        "geen-arbeidsrecht": "De verblijfsprocedure loopt nog.",
        "andere": "Loopt beter via de dienst in de eigen regio.",
        "al-aan-het-werk": "Begint volgende week bij een vroegere werkgever.",
    ]
    static let accepted = "Wij plannen het gesprek op de volgende zitdag."
    static let strike = "Stakingsaanzegging van het personeel"
    static let closed = "Opleidingsdag van het personeel"
    static let absence = "Coach afwezig"
    static let moved = "Lokaal bezet"
    static let neverCame = "Kwam twee keer niet naar het gesprek en wil nu niet. PSD weet ervan, opnieuw aanmelden kan."

    static let listHeader = [
        "Naam", "Voornaam", "Geboortedatum", "Rijksregisternr", "Geslacht", "Nationaliteit", "Postcode", "Gemeente",
        "Instelling", "Verwijzer", "Datum aanmelding", "Akkoord deelnemer", "Opleidingsniveau", "Nederlands",
        "Rijbewijs", "Wens", "Toelichting", "Vroegste datum buiten",
    ]
    static let listSaid: [(schooling: String, dutch: String, licence: String, wish: String)] = [
        ("3de graad TSO", "moedertaal", "B", "lassen"), ("deeltijds BSO (geen diploma)", "B1", "geen", "groen"),
        ("lager onderwijs", "A2", "geen", "schoonmaak"), ("bachelor", "C1", "B", "administratie"),
        ("2de graad BSO", "B2", "B, C", "chauffeur"),
    ]

    // MARK: Screening

    static let talents = [
        "Werkt graag met de handen en maakt af wat begonnen is.", "Legt gemakkelijk contact, blijft rustig bij drukte.",
        "Leert snel door te doen.", "Ziet zelf wat er moet gebeuren.", "Nauwkeurig, houdt van een vaste orde.",
        "Sterk, kan tempo aanhouden.", "Kan goed uitleggen aan nieuwe collega's.", "Handig met machines.",
    ]
    static let experience: [(level: String, text: String)] = [
        ("geen", "Nog niet gewerkt buiten de muren."), ("kort", "Enkele maanden interim in een magazijn."),
        ("kort", "Seizoenwerk in de groenteteelt."), ("jaren", "Drie jaar productie in de voeding."),
        ("jaren", "Twee jaar schilder bij een klein bedrijf."), ("lang", "Acht jaar bouw, meest ruwbouw."),
        ("lang", "Tien jaar heftruck in de haven."),
    ]
    static let schooling: [(level: String, text: String)] = [
        ("geen", "Gestopt op zijn achttiende of vroeger, geen getuigschrift."), ("lager", "Lager onderwijs."),
        ("secundair-2", "Tweede graad BSO hout."), ("secundair-3", "Zesde jaar BSO lassen."),
        ("secundair-3", "Derde graad TSO elektriciteit."), ("hoger", "Bachelor, niet gebruikt."),
        ("buitenland", "Diploma niet erkend."),
    ]
    static let dutch: [(level: String, text: String)] = [
        ("a2", "Verstaat eenvoudige opdrachten."), ("b1", "Volgt een gesprek, schrijven lukt minder."),
        ("b2", "Vlot, ook op het werk."), ("c1", "Zeer vlot."), ("moedertaal", "Moedertaal."),
    ]
    static let dutchLevels = ["a1", "a2", "b1", "b2", "c1", "c2"]
    static let licences = ["B", "B, eigen wagen", "geen", "C met vakbekwaamheid, te vernieuwen", "B, nu ingetrokken"]
    static let thresholds = [
        "Geen vervoer voor een vroege ploeg.", "Schulden, in collectieve regeling.", "Zoekt nog een woning.",
        "Opvang voor twee kinderen is niet geregeld.", "Weinig netwerk in de streek.",
    ]
    static let health = [
        "Rugklachten, tilt best niet meer dan vijftien kilo.", "Diabetes, heeft vaste eetmomenten nodig.",
        "Slaapt slecht sinds enkele maanden, volgt een behandeling.",
        "Herstelt van een knieoperatie tot volgende maand.",
    ]
    static let addiction = [
        "Wekelijkse afspraak met het medisch-sociaal team op dinsdag.",
        "Volgt maandelijks een nazorggroep na behandeling.",
        "Al een jaar stabiel, komt elke week langs bij de begeleider.",
    ]
    static let conditions = [
        "Mag werken tussen 6 en 18 uur.", "Terug op de afdeling tegen 19 uur.",
        "Verplaatsing enkel langs de vaste weg.",
        "Meldt elke wijziging van uren eerst aan de justitieassistent.",
    ]

    // MARK: On the way

    static let attitudes = ["stiptheid", "nauwkeurigheid", "zelfstandigheid", "samenwerken"]
    static let attitudeLevels = ["nog-niet", "soms", "meestal", "steeds"]
    static let attitudeNotes = [
        "Was elke dag op tijd in het atelier.", "Vraagt na hoe het moet, voert het dan juist uit.",
        "Werkt een halve dag door zonder aansturing.", "Helpt een nieuwe collega op weg.",
        "Kwam twee keer te laat, belde wel.",
    ]
    static let dutchNotes = ["Na de module: durft meer te spreken.", "Test van de docent."]
    static let targets = [
        "Eerste keuze na de beroepentest.", "Haalbaar met een korte opleiding.", "Wil dit echt, kent het werk.",
    ]
    static let withdrawn = "Was genoteerd bij de verkeerde persoon"
    static let restrictions: [(factor: String, text: String)] = [
        ("plaats", "Niet in Aalst."), ("plaats", "Niet aan de kust."), ("sector", "Niet in de horeca."),
        ("sector", "Niet met kinderen of jongeren."), ("uren", "Niet na 20 uur."), ("uren", "Niet in het weekend."),
    ]
    static let deviations = [
        "detentie": "Uitgaansvergunning uitgesteld, wij schuiven op.",
        "al-gedaan": "Had al een cv bij de vorige begeleider.",
        "op-vraag": "Wil eerst de rijlessen afmaken.",
    ]
    static let pauses = [
        "rechtbank": "Zitting uitgesteld, wachten op de beslissing.",
        "ziekte": "Ziektebriefje van de arts binnen.",
        "overplaatsing": "Eerst onthaal op de nieuwe plaats.",
        "staking": "Geen bezoek mogelijk.",
    ]
    static let psdNotes = [
        "Dossier overlopen, PSD steunt de vraag naar werk.", "Advies voor de uitgaansvergunning is onderweg.",
        "Afgesproken wie de werkgever belt.", "PSD vraagt een attest van de werkgever.", "Geen nieuws over de zitting.",
    ]
    static let vdabNotes = [
        "Vacatures in de streek overlopen.", "Opleiding heftruck kan in maart.", "Dossier bij VDAB is actueel.",
        "IBO besproken, VDAB bereidt het contract voor.", "Screening Nederlands doorgekregen.",
    ]
    static let agreedAtTable = "Wie rondleidt, toont ook de werkvloer. VDAB en de coach screenen tegen volgende week."
    static let absent = "Belde die ochtend zelf: de bus reed niet."
    static let decided = "De ploegbaas wil ermee verder na een week meelopen."
    static let byHand = "Werkte vroeger in een grootkeuken, dat staat nog niet in het profiel."
    static let kept = "De uren van deze werkgever vallen samen met de taalles."
    static let concern = "Wie komt langs als het even moeilijk gaat op de werkvloer?"
    static let concernAnswer = "De coach belt elke week en komt langs als dat nodig is."
    static let framing = "Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet."
    static let answers: [String: [String]] = [
        "yes": ["Kan beginnen, proefdag was goed.", "Ploegbaas wil graag verder."],
        "maybe": ["Beslist na het gesprek met de ploegbaas.", "Wil eerst een proefdag."],
        "no": ["Zoekt iemand met meer ervaring.", "Uren passen niet."],
        "cancelled": ["Uitgaansvergunning kwam te laat."],
    ]
    static let employeeNotes = [
        "Gaat goed, collega's vallen mee.", "Moe van de verplaatsing, houdt vol.", "Vraagt meer uren.",
        "Eerste loon gekregen, alles in orde.", "Twijfelt over de vroege ploeg.",
    ]
    static let employerNotes = [
        "Tevreden over inzet en stiptheid.", "Vraagt wat meer tempo.", "Wil het contract verlengen.",
        "Eén keer te laat, besproken.", "Werkt zelfstandig aan de lijn.",
    ]
    static let assistantNotes = [
        "Alles loopt volgens de voorwaarden.", "Uren aangepast in overleg.", "Geen opmerkingen.",
    ]
    static let missed = "Drie keer gebeld, geen antwoord"
    static let movedContact = "Werkgever is met verlof"
    static let closings = [
        "gestopt-deelnemer": "Wil voorlopig geen begeleiding. PSD weet ervan, opnieuw aanmelden kan.",
        "andere-begeleiding": "Overgedragen aan VDAB Gent, met het advies om eerst Nederlands te volgen.",
        "detentie": "Geen zicht op een datum. Overgedragen aan PSD met het advies om opnieuw aan te melden.",
        "niet-bereikbaar": "Vrij sinds enkele weken en niet meer bereikbaar. Geen overdracht mogelijk.",
        "opleiding": "Begonnen met een opleiding bij VDAB.",
        "aan-het-werk": "Zes maanden aan het werk, werkgever en werknemer kunnen zelf verder.",
    ]

    // MARK: Who else is there

    /// The psychosocial service, the VDAB counsellor, the justice assistant and the instructor around each coach.
    static let psd = ["Karen Maes (PSD)", "Filip Decock (PSD)", "Mieke Rosseel"]
    static let vdab = ["An Callens", "Tom Verhaeghe", "Griet Baele"]
    static let assistants = ["Lotte Dewulf", "Pieter Haeck", "Saskia Braem"]
    static let instructors = ["Rik Moens", "Dirk Lagae", "Marleen Buyse"]
    static let bosses = ["de ploegbaas", "de personeelsdienst", "de zaakvoerder", "de consulent"]
    static let houses = ["Justitiehuis Gent", "Justitiehuis Brugge", "Justitiehuis Dendermonde"]
}
