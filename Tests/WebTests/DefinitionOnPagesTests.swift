import Casework
import Domain
import HTTPTypes
import HummingbirdTesting
import Testing
import Web

/// What a definition says stands where people work with it: on the file, on its forms, on the referral and on the page of the
/// programme.
struct DefinitionOnPagesTests {
    /// Somebody of Ghent on the first day of the module.
    private func inModule() async throws -> ProgrammeWalk {
        var walk = try await ProgrammeWalk("Programmes/jumpstart.yaml")
        try await walk.refer(["site": "gent", "partner": "tg-gent"])
        try await walk.check("instap", ["level-stiptheid": "meestal", "score-europasi.werk": "5"])
        try await walk.accept(["edition": "gent-2027"])
        try await walk.travel(to: "2027-01-18")
        try await walk.begin()
        return walk
    }

    private func occurs(_ words: String, in text: String) -> Int { text.ranges(of: words).count }

    @Test func `scores on life domains stand on the file, with how to withdraw one`() async throws {
        let walk = try await inModule()
        let file = try await walk.page(walk.file, as: walk.coach)
        let start = try #require(file.firstRange(of: "<h3>EuropASI</h3>"))
        let card = file[start.upperBound...].prefix(1200)
        #expect(card.contains("Een hoge score is een groter probleem."))
        #expect(card.contains("Arbeid, opleiding en inkomen") && card.contains("<b>5 (matig)</b>"))
        let link = try #require(card.firstMatch(of: #/href="([^"]+\/bevindingen\/[^"]+\/intrekken)"/#)?.output.1)
        let form = try await walk.page(String(link), as: walk.coach)
        #expect(form.contains("EuropASI: Arbeid, opleiding en inkomen") && form.contains("5 (matig)"))
        try await walk.fill(String(link), ["reason": "Verkeerde persoon."], as: walk.coach)
        try await walk.sees("ingetrokken: Verkeerde persoon.")
    }

    @Test func `what two people say on a form stands beside each other, on the form and on a page of its own`()
        async throws
    {
        let walk = try await inModule()
        let page = "\(walk.file)/formulier/jobdoelwit/antwoorden"
        #expect(try await walk.page(page, as: walk.coach).contains("Dit formulier is nog niet ingevuld."))
        #expect(try await !walk.page(walk.file, as: walk.coach).contains(page), "there is nothing to look at yet")
        try await walk.form(
            "jobdoelwit",
            [
                "observerParty": "participant", "observerName": "Nele Claes", "text-jobdoelwit": "Groenarbeider",
                "level-realisme": "haalbaar",
            ]
        )
        try await walk.sees("medewerker op 18/01/2027", "loopbaancoach nog niet", page)
        try await walk.form(
            "jobdoelwit",
            ["observerParty": "coach", "observerName": "Katrien", "level-realisme": "met-stappen"]
        )
        let form = try await walk.page("\(walk.file)/formulier/jobdoelwit", as: walk.coach)
        #expect(form.contains("medewerker Nele Claes, 18/01/2027: haalbaar"))
        #expect(form.contains("Katrien, 18/01/2027: haalbaar met tussenstappen"))
        let beside = try await walk.page(page, as: walk.coach)
        for shown in [
            "Jobdoelwit en plan naar werk", "loopbaancoach Katrien, 18/01/2027", "medewerker Nele Claes, 18/01/2027",
            "Groenarbeider", "<b>haalbaar met tussenstappen</b>",
        ] {
            #expect(beside.contains(shown), "\(shown)")
        }
        #expect(occurs(">verschillend<", in: beside) == 1, "only how realistic it is")
        #expect(try await walk.page(page, as: walk.coordinator).contains("Groenarbeider"))
    }

    @Test func `a form of the phase that no step of the plan asks stands on Today until it is filled in`() async throws
    {
        let walk = try await inModule()
        let today = try await walk.page("/vandaag", as: walk.coach)
        #expect(occurs("nog in te vullen: ", in: today) == 1)
        #expect(today.contains("nog in te vullen: Observatie op de werkvloer<"))
        #expect(today.contains("Nooit ingevuld in de fase «Module van vijf weken», die begon op 18/01/2027."))
        #expect(today.contains("href=\"\(walk.file)/formulier/observatie\""))
    }

    @Test func `a phase says until when it lasts, and when that has gone by`() async throws {
        var walk = try await inModule()
        try await walk.sees("sinds ma 18 jan, tot en met zo 21 feb")
        #expect(try await !walk.page(walk.file, as: walk.coach).contains("over tijd"))
        try await walk.travel(to: "2027-02-23")
        try await walk.sees("2 dagen over tijd")
    }

    @Test func `a session says what it is and when the next can be, and one noted by mistake is taken back`()
        async throws
    {
        let walk = try await inModule()
        try await walk.sees("coaching · in groep van hoogstens 12 · 2 halve dagen · op maandag, woensdag")
        try await walk.sees("stage · individueel · 2 halve dagen · met werkgever", "0 keer aanwezig, 5 nodig van 6")
        let form = try await walk.page("\(walk.file)/sessie/stagedag", as: walk.coach)
        #expect(form.contains("/formulier/stage-evaluatie\""))
        try await walk.attend("coachingsdag")
        try await walk.sees("1 keer aanwezig, 5 nodig van 6", "Volgende vanaf 20/01/2027.")
        let file = try await walk.page(walk.file, as: walk.coach)
        let link = try #require(file.firstMatch(of: #/href="([^"]+\/aanwezigheden\/[^"]+\/intrekken)"/#)?.output.1)
        var empty = try await walk.world.form(String(link), as: walk.coach)
        #expect(try await walk.world.send(empty, as: walk.coach).status == 422)
        empty["mistake"] = "wrongDay"
        #expect(try await walk.world.send(empty, as: walk.coach).status == 303)
        try await walk.sees("ingetrokken: de verkeerde dag", "Aanwezigheid ingetrokken: Coachingsdag, 18/01/2027")
        let after = try await walk.page(walk.file, as: walk.coach)
        #expect(!after.contains("1 keer aanwezig"))
        #expect(try await walk.world.send(.get, String(link), as: walk.coach).status == 422, "only once")
    }

    @Test func `who stays away is noted with or without a good reason, and the file says when too few are planned`()
        async throws
    {
        let walk = try await inModule()
        for attendance in ["excused", "missed"] {
            try await walk.fill("\(walk.file)/sessie/coachingsdag", ["attendance": attendance], as: walk.coach)
        }
        try await walk.sees("0 keer aanwezig, 5 nodig van 6 · 2 keer afwezig, waarvan 1 gewettigd")
        try await walk.sees("1 te weinig gepland", "Gewettigd afwezig: Coachingsdag", "Afwezig: Coachingsdag")
        var form = try await walk.world.form("\(walk.file)/sessie/coachingsdag", as: walk.coach)
        form["attendance"] = "misschien"
        #expect(try await walk.world.send(form, as: walk.coach).status == 422)
    }

    @Test func `a pause says with whom it has to do, and how long it may last`() async throws {
        let walk = try await inModule()
        let form = try await walk.page("\(walk.file)/pauze", as: walk.coach)
        #expect(form.contains("Opname of behandeling (de persoon, hoogstens 13 weken)"))
        try await walk.fill("\(walk.file)/pauze", ["reason": "volgende-groep"], as: walk.coach)
        try await walk.sees("Heeft te maken met:</span> de organisatie")
    }

    @Test func `a start says who employs and how long a contract lasts, and where that is not so`() async throws {
        let walk = try await inModule()
        let form = try await walk.page("\(walk.file)/opstart", as: walk.coach)
        #expect(form.contains("Uitzendarbeid: een uitzendkantoor"))
        #expect(form.contains("IBO 1 tot 6 maanden"))
        var agency = try await walk.world.form("\(walk.file)/opstart", as: walk.coach)
        (agency["form"], agency["workplace"], agency["legalEmployer"]) = ("uitzend", "Magazijn", "Magazijn")
        let refused = try await walk.world.send(agency, as: walk.coach)
        #expect(refused.status == 422 && refused.text.contains("href=\"#f-legalEmployer\""))
        try await walk.work("ibo", at: "Magazijn", ["plannedEnd": "20/01/2027"])
        try await walk.sees("korter dan 1 maand, het minste bij «IBO»")
    }

    @Test func `closing says at which outcomes handover, advice and receiver are asked, before one is chosen`()
        async throws
    {
        let walk = try await inModule()
        let early = walk.programme.outcomes.filter { $0.demands.contains(.handover) }.map(\.label)
        #expect(!early.isEmpty && early.count < walk.programme.outcomes.count)
        let form = try await walk.page("\(walk.file)/afsluiten", as: walk.coach)
        #expect(occurs("Gevraagd bij: \(early.joined(separator: ", ")).", in: form) == 2, "handover and receiver")
        #expect(form.contains("Gevraagd bij: Module afgerond, nog niet doorgestroomd, \(early[0])"), "advice also then")
    }

    @Test func `who refers reads whom a programme is for, and so does who answers for it`() async throws {
        let walk = try await ProgrammeWalk("Programmes/jumpstart.yaml")
        let form = try await walk.page("/aanmeldingen/nieuw?programma=jumpstart", as: walk.coordinator)
        #expect(form.contains("Voor wie: Werkzoekenden met een grote afstand") && form.contains("vanaf 18 jaar"))
        let programme = try await walk.page("/programmas/jumpstart", as: walk.coordinator)
        #expect(programme.contains("id=\"doelgroep\"") && programme.contains("vanaf 18 jaar"))
    }

    @Test func `a decision says in which phase it falls, and an earlier one stays to be read`() async throws {
        var walk = try await ProgrammeWalk("Programmes/jobroad.yaml")
        try await walk.refer(["partner": "caw", "registeredOn": "02/10/2026"])
        try await walk.check("intake", ["level-arbeidsrecht": "onbeperkt"], meets: "Mag in België werken")
        try await walk.accept()
        let rule = try #require(walk.programme.decision("opstartvorm"))
        let phase = try #require(rule.phase.flatMap { walk.programme.phase($0)?.label })
        try await walk.sees("te beslissen in de fase «\(phase)»")
        try await walk.decide("opstartvorm", "uitzend")
        try await walk.decide("opstartvorm", "art60")
        try await walk.sees("1 eerdere beslissing")
    }
}
