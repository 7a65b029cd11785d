import Testing

/// A programme that nobody prepared for: its definition was written from the reference alone, and no line of code knows of it.
struct SixthProgrammeTests {
    @Test func `a sixth programme, from a youth club over two try-out weeks to a first job`() async throws {
        var walk = try await ProgrammeWalk("Tests/Fixtures/programmes/springplank.yaml")
        try await walk.refer(born: "01/06/2004", ["partner": "de-kelder"])
        try await walk.check(
            "kennismaking",
            ["text-op-school": "nee", "level-diploma": "geen", "level-goesting": "top"],
            meets: "Gaat niet meer naar school",
            "Geen diploma secundair",
            "Wil het proberen"
        )
        try await walk.accept()
        try await walk.travel(to: "2027-03-02")
        try await walk.begin()
        try await walk.sees("Landen", "Mentoravond")
        try await walk.tick("Mentor ontmoet")
        try await walk.form(
            "kring",
            [
                "observerParty": "participant", "observerName": "Nele Claes", "score-kring.thuis": "1",
                "score-kring.vrienden": "4", "score-kring.lijf": "2",
            ]
        )
        #expect(try await walk.isRefused("proefweek"), "four evenings are asked")
        try await walk.attend("mentoravond", times: 4)
        try await walk.travel(weeks: 4)
        try await walk.goOn(to: "proefweek")
        try await walk.attend("proefdag", times: 4)
        try await walk.form(
            "terugblik",
            ["observerParty": "participant", "observerName": "Nele Claes", "level-beviel": "nul"]
        )
        try await walk.decide("verder", "nog-een")
        try await walk.goOn(to: "proefweek", because: "Wil iets anders proberen.")
        try await walk.travel(weeks: 1)
        try await walk.attend("proefdag", times: 4)
        try await walk.form(
            "terugblik",
            ["observerParty": "employer", "observerName": "Piet", "level-beviel": "top", "text-brommer": "01/09/2027"]
        )
        try await walk.decide("verder", "springen")
        try await walk.goOn(to: "springen")
        try await walk.meetEmployer("Bakkerij De Korenaar")
        try await walk.work(
            "leercontract",
            at: "Bakkerij De Korenaar",
            ["plannedEnd": "31/03/2028", "weeklyHours": "38"]
        )
        try await walk.goOn(to: "landing")
        try await walk.travel(weeks: 1)
        try await walk.keepContact()
        try await walk.close("job")
    }

    @Test func `the sixth programme ends early with its own demands, and takes nobody above its age`() async throws {
        var walk = try await ProgrammeWalk("Tests/Fixtures/programmes/springplank.yaml")
        #expect(try await walk.isTooOld("01/06/1990"))
        try await walk.refer(born: "01/06/2004", ["partner": "de-kelder"])
        try await walk.check("kennismaking", ["text-op-school": "nee"])
        try await walk.accept()
        try await walk.travel(to: "2027-03-02")
        try await walk.begin()
        var form = try await walk.world.form("\(walk.file)/afsluiten", as: walk.coach)
        form["outcome"] = "weg"
        #expect(try await walk.world.send(form, as: walk.coach).status == 422)
        try await walk.close("weg", ["advice": "Later opnieuw.", "receiver": "Jeugdhuis De Kelder"])
    }
}
