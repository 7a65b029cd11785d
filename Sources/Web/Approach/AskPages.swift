internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import ReferenceData
internal import Texts

/// That an employer was asked, and what it answered.
struct AskPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers/:employer/vragen/nieuw", for: .writeVacancies, use: showNew)
        routes.act("/werkgevers/:employer/vragen/nieuw", for: .writeVacancies, use: ask)
        routes.page("/werkgevers/:employer/vragen/:ask", for: .writeVacancies, use: showAnswer)
        routes.act("/werkgevers/:employer/vragen/:ask", for: .writeVacancies, use: answer)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let employer = try await house.standing(context).employer
        let query = try request.query()
        let job = OccupationBook.shipped.occupation(query["beroep"])?.title.nl ?? ""
        let today = house.casework.clock().today.belgian
        let form = Form([
            "occupation": job, "day": today, "way": AskWay.phone.rawValue, "participant": query["deelnemer"],
        ])
        return try await newPage(employer, form, nil, context)
    }

    func ask(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let employer = try await house.standing(context).employer
        return try await house.acting(on: form) {
            let new = try await read(form, employer: employer.id, context)
            try await house.casework.ask(new, as: context.actor)
            return .seeOther(Link.employer(employer.id).part("vragen"), done: "employerAsked")
        } again: { problem in
            try await newPage(employer, form, problem, context)
        }
    }

    private func read(_ form: Form, employer: ID<Employer>, _ context: SignedInContext) async throws -> NewAsk {
        let programmes = try await house.casework.programmes(as: context.actor).map(\.definition.code)
        var reader = FormReader(form)
        let occupation = OccupationField.read("occupation", &reader, book: .shipped)
        let day = reader.requiredDay("day")
        let way = reader.choice("way", as: AskWay.self, required: true) ?? .phone
        let note = reader.text("note", limit: 1000)
        let next = reader.day("next")
        let programme = reader.code("programme", of: programmes)
        let participant = reader.text("participant", limit: 60)
        let anyway = reader.isTicked("anyway")
        try reader.faults.throwIfAny()
        guard let occupation else { throw Faults("occupation", Message("field.chooseOne")) }
        return NewAsk(
            employer: employer,
            occupation: occupation.code,
            participant: participant.isEmpty ? nil : ID(participant),
            programme: programme,
            day: day,
            way: way,
            note: note,
            next: next,
            anyway: anyway
        )
    }

    private func newPage(
        _ employer: Employer,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let ways = AskWay.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let programmes = try await house.casework.programmes(as: context.actor).map {
            (value: $0.definition.code, label: $0.definition.name)
        }
        let programme = HTML.when(
            form["participant"].isEmpty,
            sheet.field("programme", "approach.programme").select(programmes, empty: t("approach.anyProgramme"))
        )
        return house.employerForm(
            "approach.ask",
            of: employer,
            sheet,
            to: .employer(employer.id, "vragen", "nieuw"),
            for: context,
            lead: HTML.when(!form["participant"].isEmpty, "<p>\(t("approach.forParticipant"))</p>"),
            """
            \(OccupationField.html("occupation", "vacancy.group", sheet, book: .shipped))\
            \(sheet.field("day", "approach.day", required: true).day())\
            \(sheet.field("way", "approach.way", required: true).select(ways))\(programme)\
            \(sheet.field("note", "approach.note", hint: "approach.noteHint").lines(3, limit: 1000))\
            \(sheet.field("next", "approach.next", hint: "approach.nextHint").day())\
            \(HTML.hidden("participant", form["participant"]))\(sheet.anyway("approach.anyway"))
            """
        )
    }

    // MARK: The answer

    func showAnswer(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.standing(context)
        let ask = try chosen(of: view, context)
        return answerPage(view.employer, ask, filled(ask), nil, context)
    }

    func answer(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.standing(context)
        let ask = try chosen(of: view, context)
        return try await house.acting(
            on: form,
            stored: { StoredForm(filled(try chosen(of: try await house.standing(context), context))) }
        ) {
            var reader = FormReader(form)
            let answer = reader.choice("answer", as: AskAnswer.self, required: true) ?? .pending
            let (day, next) = (reader.requiredDay("day"), reader.day("next"))
            let (note, version) = (reader.text("note", limit: 1000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.answerAsk(
                ask.id,
                of: view.employer.id,
                version: version,
                answer,
                on: day,
                note: note,
                next: next,
                as: context.actor
            )
            return .seeOther(Link.employer(view.employer.id).part("vragen"), done: "askAnswered")
        } again: { problem in
            answerPage(view.employer, ask, form, problem, context)
        }
    }

    private func chosen(of view: EmployerView, _ context: SignedInContext) throws -> EmployerAsk {
        let id = try context.id("ask", of: EmployerAsk.self)
        guard let ask = view.asks.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return ask
    }

    private func filled(_ ask: EmployerAsk) -> Form {
        Form([
            "answer": ask.answer.rawValue, "day": (ask.answeredOn ?? house.casework.clock().today).belgian,
            "note": ask.note, "next": ask.nextOn?.belgian ?? "", versionField: "\(ask.version)",
        ])
    }

    private func answerPage(
        _ employer: Employer,
        _ ask: EmployerAsk,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let answers = AskAnswer.allCases.map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        return house.employerForm(
            "approach.answer",
            of: employer,
            sheet,
            to: .employer(employer.id, "vragen", ask.id),
            for: context,
            lead: "<p>\(ask.askedOn.belgian): \(ApproachWords(t).line(of: ask))</p>",
            """
            \(sheet.field("answer", "approach.answerLabel", required: true).radios(answers))\
            \(sheet.field("day", "approach.answerDay", required: true).day())\
            \(sheet.field("note", "approach.note", hint: "approach.noteHint").lines(3, limit: 1000))\
            \(sheet.field("next", "approach.next", hint: "approach.nextHint").day())\(sheet.version)
            """
        )
    }
}
