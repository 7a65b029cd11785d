internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The day of a tour: the list to print, who was there, and a decision for each candidate (D3, D4).
struct TourDayPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/rondleiding/:tour/dag", for: .readTours, use: show)
        routes.page("/rondleiding/:tour/aanwezigheid", for: .selectCandidates, use: showAttendance)
        routes.act("/rondleiding/:tour/aanwezigheid", for: .selectCandidates, use: note)
        routes.page("/rondleiding/:tour/evaluatie/:participant", for: .selectCandidates, use: showEvaluation)
        routes.act("/rondleiding/:tour/evaluatie/:participant", for: .selectCandidates, use: evaluate)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let day = try await house.casework.tourDay(context.id("tour"), as: context.actor)
        return house.page(title(day), in: .vacancies, for: context, body(day, under: house.flash(request)))
    }

    private func title(_ day: TourDay) -> String {
        house.texts("tour.dayTitle", ["employer": day.line.employer.facts.name, "day": day.tour.facts.day.belgian])
    }

    /// Names stand in their short form: the list lies on a table at the employer's.
    private func body(_ day: TourDay, under above: HTML) -> HTML {
        let t = house.texts
        let facts = day.tour.facts
        let heads = [t("tour.talkAt"), t("tour.who"), t("tour.attendance"), t("tour.decision")]
        let rows = day.people.map { person -> [HTML] in
            let name = person.name?.short ?? t("tour.somebodyElses")
            let end = person.seat.talkAt.flatMap { $0.adding(minutes: facts.talks.minutes) }
            let talk = [person.seat.talkAt, end].compactMap { $0?.description }.joined(separator: "–")
            let canDecide = person.name != nil && facts.day <= day.today
            let decide: HTML = HTML.when(
                canDecide,
                """
                <span class="no-print">\(HTML.link(
                    .tour(day.tour.id, "evaluatie", person.seat.participant),
                    t(person.evaluation == nil ? "tour.decide" : "tour.decideAgain")
                ))</span>
                """
            )
            let decision = person.evaluation.map { t("code.startDecision.\($0.decision.word)") } ?? ""
            return ["\(talk)", "\(name)", "\(attendance(person.attendance))", "\(decision) \(decide)"]
        }
        let pairs: [(name: String, value: HTML)] = [
            (t("tour.opens"), "\(facts.opens.description)"), (t("tour.place"), "\(facts.place)"),
            (t("tour.vacancies"), "\(day.line.vacancies.map(\.facts.title).joined(separator: ", "))"),
            (t("tour.publication"), "\(t("tour.number", ["number": day.publication?.number ?? 0]))"),
        ]
        let canNote = facts.day <= day.today && day.people.contains { $0.name != nil }
        let table: HTML =
            rows.isEmpty
            ? "<p class=\"muted\">\(t("tour.nobody"))</p>"
            : .table(caption: t("tour.dayList"), heads: heads, rows: rows)
        return """
            <div class="head"><h1>\(title(day))</h1><div class="acts no-print">\
            \(HTML.when(canNote, .act(.tour(day.tour.id, "aanwezigheid"), t("tour.noteAttendance"))))\
            \(HTML.act(.round(day.round.id), t("tour.back"), .quiet))</div></div>\(above)\(HTML.facts(pairs))\(table)\
            <p class="muted">\(t("tour.printHint"))</p>
            """
    }

    private func attendance(_ attendance: TourAttendance?) -> String {
        guard let attendance else { return "" }
        return house.texts(
            attendance.attended ? "tour.wasThere" : attendance.justified ? "tour.excused" : "tour.absent"
        )
    }

    // MARK: Attendance

    private static let choices = ["ja", "verontschuldigd", "nee"]

    func showAttendance(_ request: Request, context: SignedInContext) async throws -> Response {
        let day = try await house.casework.tourDay(context.id("tour"), for: .selectCandidates, as: context.actor)
        var values: [String: String] = [:]
        for person in day.people {
            guard let noted = person.attendance else { continue }
            let id = person.seat.participant
            values["there-\(id)"] = Self.choices[noted.attended ? 0 : noted.justified ? 1 : 2]
            values["note-\(id)"] = noted.note
        }
        return attendancePage(day, Form(values), nil, context)
    }

    func note(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let day = try await house.casework.tourDay(context.id("tour"), for: .selectCandidates, as: context.actor)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            var noted: [NewAttendance] = []
            for person in day.people where person.name != nil {
                let id = person.seat.participant
                let there = reader.code("there-\(id)", of: Self.choices)
                let note = reader.text("note-\(id)", limit: 500)
                guard let there else { continue }
                noted.append(
                    NewAttendance(
                        participant: id,
                        attended: there == "ja",
                        justified: there == "verontschuldigd",
                        note: note
                    )
                )
            }
            if noted.isEmpty, reader.faults.isEmpty { reader.fault("", Message("tour.noteSomebody")) }
            try reader.faults.throwIfAny()
            try await house.casework.noteAttendance(at: day.tour.id, noted, as: context.actor)
            return .seeOther(.tour(day.tour.id, "dag"), done: "saved")
        } again: { problem in
            attendancePage(day, form, problem, context)
        }
    }

    private func attendancePage(
        _ day: TourDay,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let words: [(value: String, label: HTML)] = [
            ("ja", "\(t("tour.wasThere"))"), ("verontschuldigd", "\(t("tour.excused"))"),
            ("nee", "\(t("tour.absent"))"),
        ]
        let fields = day.people.compactMap { person -> HTML? in
            guard let name = person.name else { return nil }
            let id = person.seat.participant
            var there = sheet.field("there-\(id)", "tour.attendance")
            there.label = name.full
            var note = sheet.field("note-\(id)", "tour.attendanceNote")
            note.label = t("tour.noteOf", ["name": name.full])
            return "\(there.radios(words))\(note.text(limit: 500))"
        }
        let body: HTML =
            fields.isEmpty
            ? "\(sheet.mistakes)<p class=\"muted\">\(t("tour.nobody"))</p>"
            : sheet.sheet(
                action: .tour(day.tour.id, "aanwezigheid"),
                submit: "tour.save",
                cancel: .tour(day.tour.id, "dag"),
                "\(fields)"
            )
        return house.narrow(t("tour.noteAttendance"), context, status: sheet.status, "<p>\(title(day))</p>\(body)")
    }

    // MARK: What is decided

    func showEvaluation(_ request: Request, context: SignedInContext) async throws -> Response {
        let (day, person) = try await person(context)
        return evaluationPage(day, person, Self.filled(with: person.evaluation), nil, context)
    }

    func evaluate(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (day, person) = try await person(context)
        return try await house.acting(on: form, stored: { StoredForm(Self.filled(with: person.evaluation)) }) {
            var reader = FormReader(form)
            var verdicts: [VacancyForm: StartVerdict] = [:]
            for start in VacancyForm.allCases {
                verdicts[start] = reader.choice("verdict-\(start.rawValue)", as: StartVerdict.self, required: true)
            }
            let word = reader.code("decision", of: StartDecision.all.map(\.word), required: true)
            let reason = reader.required("reason", limit: 2000)
            let version = reader.version()
            try reader.faults.throwIfAny()
            guard let decision = word.flatMap(StartDecision.init(word:)) else {
                throw Faults("decision", Message("field.chooseOne"))
            }
            try await house.casework.evaluate(
                person.seat.participant,
                at: day.tour.id,
                version: version,
                verdicts: verdicts,
                decision: decision,
                reason: reason,
                as: context.actor
            )
            return .seeOther(.tour(day.tour.id, "dag"), done: "saved")
        } again: { problem in
            evaluationPage(day, person, form, problem, context)
        }
    }

    private func person(_ context: SignedInContext) async throws -> (TourDay, TourDay.Person) {
        let day = try await house.casework.tourDay(context.id("tour"), for: .selectCandidates, as: context.actor)
        guard let person = try day.person(context.id("participant")) else { throw Refusal.notFound }
        return (day, person)
    }

    private static func filled(with evaluation: StartEvaluation?) -> Form {
        guard let evaluation else { return Form([versionField: "0"]) }
        var values = [
            "decision": evaluation.decision.word, "reason": evaluation.reason, versionField: "\(evaluation.version)",
        ]
        for (start, verdict) in evaluation.verdicts { values["verdict-\(start.rawValue)"] = verdict.rawValue }
        return Form(values)
    }

    private func evaluationPage(
        _ day: TourDay,
        _ person: TourDay.Person,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let words = StartVerdict.allCases.map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        let forms = VacancyForm.allCases.map { start -> HTML in
            var field = sheet.field("verdict-\(start.rawValue)", "tour.verdict", required: true)
            field.label = t.code(start)
            return field.radios(words)
        }
        let decisions = StartDecision.all.map { (value: $0.word, label: t("code.startDecision.\($0.word)")) }
        let fields: HTML = """
            <p>\(t("tour.everyForm"))</p>\(forms)\
            \(sheet.field("decision", "tour.decision", required: true).select(decisions, empty: t("action.choose")))\
            \(sheet.field("reason", "tour.decisionReason", required: true).lines(4, limit: 2000))\(sheet.version)
            """
        return house.narrow(
            t("tour.evaluation", ["name": person.name?.full ?? ""]),
            context,
            status: sheet.status,
            """
            <p>\(title(day))</p>\(sheet.sheet(
                action: .tour(day.tour.id, "evaluatie", person.seat.participant),
                submit: "tour.save",
                cancel: .tour(day.tour.id, "dag"),
                fields
            ))
            """
        )
    }
}
