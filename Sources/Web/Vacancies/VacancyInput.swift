internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The form of a vacancy.
enum VacancyInput {
    struct Read {
        let employer: String
        let reference: String
        let facts: VacancyFacts
        let version: Int
    }

    private static let mostTasks = 20

    static func filled(with vacancy: Vacancy) -> Form {
        let facts = vacancy.facts
        var values = [
            "title": facts.title, "occupation": facts.occupation ?? "",
            "tasks": facts.tasks.map(\.words).joined(separator: "\n"), "dutch": facts.dutch.rawValue,
            "access": facts.access?.rawValue ?? "", "hours": facts.weeklyQuarters.map(WeeklyHours.written) ?? "",
            "places": "\(facts.places)", "filled": "\(facts.filled)", "start": facts.start?.belgian ?? "",
            "openUntil": facts.openUntil?.belgian ?? "", "postcode": facts.postcode, versionField: "\(vacancy.version)",
        ]
        func tick<Word: RawRepresentable<String> & CaseIterable & Equatable>(_ group: String, _ words: [Word]) {
            for word in Word.allCases { values["\(group)-\(word.rawValue)"] = words.contains(word) ? "ja" : "" }
        }
        tick("forms", facts.forms)
        tick("licences", facts.licences)
        tick("certificates", facts.certificates)
        tick("times", facts.times)
        tick("demands", facts.demands)
        return Form(values)
    }

    /// `employers`: among whom is chosen; nil where the vacancy has its employer.
    static func read(_ form: Form, employers: [Employer]?, book: OccupationBook) throws(Faults) -> Read {
        var reader = FormReader(form)
        let employer = employers.map { reader.code("employer", of: $0.map(\.id.rawValue), required: true) ?? "" }
        let reference = employers == nil ? "" : reader.required("reference", limit: 40)
        let title = reader.required("title")
        let occupation = reader.code("occupation", of: book.occupations.map(\.code), required: true)
            .flatMap(book.occupation)
        let tasks = reader.tasks(most: mostTasks, book: book)
        let dutch = reader.choice("dutch", as: LanguageLevel.self, required: true) ?? .a0
        let forms: [VacancyForm] = reader.ticked("forms")
        if forms.isEmpty { reader.fault("forms", Message("field.chooseOne")) }
        let (licences, certificates): ([Licence], [Certificate]) = (
            reader.ticked("licences"), reader.ticked("certificates")
        )
        let (times, demands): ([WorkingTime], [PhysicalDemand]) = (reader.ticked("times"), reader.ticked("demands"))
        let access = reader.choice("access", as: WorkplaceAccess.self)
        let quarters = reader.weeklyQuarters("hours")
        let places = reader.number("places", in: 1...500, required: true) ?? 1
        let filled = reader.number("filled", in: 0...500) ?? 0
        let (start, openUntil) = (reader.day("start"), reader.day("openUntil"))
        let postcode = reader.text("postcode", limit: 10)
        let municipality = MunicipalityBook.shipped.municipalities(of: postcode).first?.name.nl
        if !postcode.isEmpty, municipality == nil { reader.fault("postcode", Message("vacancy.unknownPostcode")) }
        let version = reader.version()
        try reader.faults.throwIfAny()
        guard let occupation else { throw Faults("occupation", Message("field.chooseOne")) }
        let facts = VacancyFacts(
            title: title,
            group: occupation.group,
            occupation: occupation.code,
            tasks: tasks,
            dutch: dutch,
            licences: licences,
            certificates: certificates,
            weeklyQuarters: quarters,
            times: times,
            forms: forms,
            demands: demands,
            access: access,
            places: places,
            filled: filled,
            start: start,
            openUntil: openUntil,
            postcode: postcode,
            municipality: municipality ?? ""
        )
        return Read(employer: employer ?? "", reference: reference, facts: facts, version: version)
    }

    static func fields(_ sheet: FormSheet, employers: [Employer]?, book: OccupationBook) -> HTML {
        let t = sheet.texts
        let occupations = book.occupations.sorted { ($0.title.nl, $0.code) < ($1.title.nl, $1.code) }
            .map { (value: $0.code, label: $0.title.nl) }
        let levels = LanguageLevel.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let access = WorkplaceAccess.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let who = employers.map { employers -> HTML in
            let choices = employers.map { (value: $0.id.rawValue, label: $0.facts.name) }
            return """
                \(sheet.field("employer", "vacancy.employer", required: true).select(choices, empty: t("action.choose")))\
                \(sheet.field("reference", "vacancy.reference", hint: "vacancy.referenceHint", required: true).text(limit: 40))
                """
        }
        return """
            \(who)\(sheet.field("title", "vacancy.name", required: true).text())\
            \(sheet.field("occupation", "vacancy.group", required: true).select(occupations, empty: t("action.choose")))\
            \(sheet.field("tasks", "vacancy.tasks", hint: "vacancy.tasksHint", required: true).lines(6, limit: 2000))\
            \(sheet.field("dutch", "vacancy.dutch", required: true).select(levels))\
            \(ticks("forms", VacancyForm.self, sheet, isRequired: true))\(ticks("licences", Licence.self, sheet))\
            \(ticks("certificates", Certificate.self, sheet))\(ticks("times", WorkingTime.self, sheet))\
            \(ticks("demands", PhysicalDemand.self, sheet))\
            \(sheet.field("access", "vacancy.access").select(access, empty: t("vacancy.unknown")))\
            \(sheet.field("hours", "vacancy.hours", hint: "vacancy.hoursHint").number())\
            <div class="pair">\(sheet.field("places", "vacancy.places", required: true).number())\
            \(sheet.field("filled", "vacancy.filled").number())</div>\
            <div class="pair">\(sheet.field("start", "vacancy.start").day())\
            \(sheet.field("openUntil", "vacancy.openUntil").day())</div>\
            \(sheet.field("postcode", "vacancy.postcode").number())
            """
    }

    /// Boxes to tick, one for each word.
    private static func ticks<Word: RawRepresentable<String> & CaseIterable>(
        _ group: String,
        _ words: Word.Type,
        _ sheet: FormSheet,
        isRequired: Bool = false
    ) -> HTML {
        let error = sheet.problem?.faults[group].map {
            "<span class=\"err\" id=\"e-\(group)\">\(sheet.texts($0))</span>" as HTML
        }
        let must: HTML = HTML.when(isRequired, " <span class=\"must\" aria-hidden=\"true\">*</span>")
        let boxes = Word.allCases.map { word -> HTML in
            var field = sheet.field("\(group)-\(word.rawValue)", "vacancy.\(group)")
            field.label = sheet.texts.code(word)
            return field.tick()
        }
        return """
            <fieldset class="field" id="f-\(group)" tabindex="-1"\(HTML.when(error != nil, " data-bad"))>\
            <legend>\(sheet.texts("vacancy.\(group)"))\(must)</legend>\(error)\(boxes)</fieldset>
            """
    }
}

extension FormReader {
    /// The words of a group whose boxes are ticked.
    fileprivate mutating func ticked<Word: RawRepresentable<String> & CaseIterable>(_ group: String) -> [Word] {
        var words: [Word] = []
        for word in Word.allCases where isTicked("\(group)-\(word.rawValue)") { words.append(word) }
        return words
    }

    /// One to a line; a line that the house's list knows gets its competence.
    fileprivate mutating func tasks(most: Int, book: OccupationBook) -> [VacancyTask] {
        var seen: Set<String> = []
        let lines = required("tasks", limit: 2000).split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert(Folding.key($0)).inserted }
        if lines.count > most { fault("tasks", Message("vacancy.tooManyTasks", ["limit": "\(most)"])) }
        return lines.enumerated().map { position, line in
            let competence = book.competence(named: line)?.code
            return VacancyTask(words: line, competence: competence, weight: VacancyTask.weight(atPosition: position))
        }
    }
}
