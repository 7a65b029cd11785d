internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The form of a vacancy.
enum VacancyInput {
    struct Read {
        /// Nil where the vacancy has its employer.
        let employer: ID<Employer>?
        let reference: String
        let facts: VacancyFacts
        let version: Int
        /// Note it although there is one like it.
        let anyway: Bool
    }

    private static let mostTasks = 20

    static func filled(with vacancy: Vacancy) -> Form {
        let facts = vacancy.facts
        var values = [versionField: "\(vacancy.version)", "title": facts.title, "occupation": title(of: facts)]
        values["tasks"] = facts.tasks.map(\.words).joined(separator: "\n")
        values["dutch"] = facts.dutch.rawValue
        values["access"] = facts.access?.rawValue ?? ""
        values["experience"] = facts.experienceAsked == 0 ? "" : "\(facts.experienceAsked)"
        values["hours"] = facts.weeklyQuarters.map(WeeklyHours.written) ?? ""
        values["places"] = "\(facts.places)"
        values["start"] = facts.start?.belgian ?? ""
        values["openUntil"] = facts.openUntil?.belgian ?? ""
        values["postcode"] = facts.postcode
        values["payLeast"] = facts.pay.map { AmountText.written($0.least) } ?? ""
        values["payMost"] = facts.pay.map { AmountText.written($0.most) } ?? ""
        values["payUnit"] = facts.pay?.unit.rawValue ?? ""
        values.tick("forms", facts.forms)
        values.tick("licences", facts.licences)
        values.tick("certificates", facts.certificates)
        values.tick("times", facts.times)
        values.tick("demands", facts.demands)
        return Form(values)
    }

    private static func title(of facts: VacancyFacts) -> String {
        facts.occupation.flatMap { OccupationBook.shipped.occupation($0)?.title.nl } ?? ""
    }

    /// `employers`: among whom is chosen; nil where the vacancy has its employer.
    static func read(_ form: Form, employers: FoundEmployers?, book: OccupationBook) throws(Faults) -> Read {
        var reader = FormReader(form)
        var employer: ID<Employer>?
        if let employers { employer = EmployerField.ofForm.read(&reader, among: employers.employers.map(\.id)) }
        let reference = employers == nil ? "" : reader.required("reference", limit: 40)
        let title = reader.required("title")
        let occupation = OccupationField.read("occupation", &reader, book: book)
        let tasks = TaskField.read(&reader, most: mostTasks, book: book)
        let dutch = reader.choice("dutch", as: LanguageLevel.self, required: true) ?? .a0
        let forms: [VacancyForm] = reader.ticked("forms")
        if forms.isEmpty { reader.fault("forms", Message("field.chooseOne")) }
        let (licences, certificates): ([Licence], [Certificate]) = (
            reader.ticked("licences"), reader.ticked("certificates")
        )
        let (times, demands): ([WorkingTime], [PhysicalDemand]) = (reader.ticked("times"), reader.ticked("demands"))
        let access = reader.choice("access", as: WorkplaceAccess.self)
        let experience = reader.number("experience", in: VacancyFacts.monthsOfExperience) ?? 0
        let quarters = reader.weeklyQuarters("hours")
        let places = reader.number("places", in: 1...500, required: true) ?? 1
        let (start, openUntil) = (reader.day("start"), reader.day("openUntil"))
        let (postcode, municipality) = reader.place("postcode")
        let pay = reader.pay()
        let (version, anyway) = (reader.version(), reader.isTicked("anyway"))
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
            experienceAsked: experience,
            weeklyQuarters: quarters,
            times: times,
            forms: forms,
            demands: demands,
            access: access,
            places: places,
            start: start,
            openUntil: openUntil,
            postcode: postcode,
            municipality: municipality,
            pay: pay
        )
        return Read(
            employer: employer,
            reference: reference,
            facts: facts,
            version: version,
            anyway: anyway
        )
    }

    static func fields(_ sheet: FormSheet, employers: FoundEmployers?, book: OccupationBook) -> HTML {
        let t = sheet.texts
        let levels = LanguageLevel.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let access = WorkplaceAccess.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        let who = employers.map { found -> HTML in
            let employer = EmployerField.ofForm.html(
                sheet,
                "vacancy.employer",
                found.employers.map(\.choice),
                hasMore: found.hasMore
            )
            return """
                \(employer)\
                \(sheet.field("reference", "vacancy.reference", hint: "vacancy.referenceHint", required: true).text(limit: 40))
                """
        }
        return """
            \(who)\(sheet.field("title", "vacancy.name", required: true).text())\
            \(OccupationField.html("occupation", "vacancy.group", sheet, book: book))\
            \(TaskField.html(sheet, book: book))\
            \(sheet.field("dutch", "vacancy.dutch", required: true).select(levels))\
            \(ticks("forms", VacancyForm.self, sheet, isRequired: true))\(ticks("licences", Licence.self, sheet))\
            \(ticks("certificates", Certificate.self, sheet))\(ticks("times", WorkingTime.self, sheet))\
            \(ticks("demands", PhysicalDemand.self, sheet))\
            \(sheet.field("experience", "vacancy.experience", hint: "vacancy.experienceHint").number())\
            \(sheet.field("access", "vacancy.access").select(access, empty: t("vacancy.unknown")))\
            \(sheet.field("hours", "vacancy.hours", hint: "vacancy.hoursHint").number())\
            \(sheet.field("places", "vacancy.places", required: true).number())\
            <div class="pair">\(sheet.field("start", "vacancy.start").day())\
            \(sheet.field("openUntil", "vacancy.openUntil").day())</div>\
            \(sheet.field("postcode", "vacancy.postcode").number())\(pay(sheet))\(sheet.anyway("vacancy.anyway"))
            """
    }

    private static func pay(_ sheet: FormSheet) -> HTML {
        let units = PayUnit.allCases.map { (value: $0.rawValue, label: sheet.texts.code($0)) }
        return """
            <div class="pair">\(sheet.field("payLeast", "vacancy.payLeast", hint: "vacancy.payHint").number())\
            \(sheet.field("payMost", "vacancy.payMost").number())</div>\
            \(sheet.field("payUnit", "vacancy.payUnit").select(units, empty: sheet.texts("vacancy.unknown")))
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
    /// What is paid: nil when nothing was typed.
    fileprivate mutating func pay() -> VacancyPay? {
        let (least, most) = (cents("payLeast"), cents("payMost"))
        let unit = choice("payUnit", as: PayUnit.self)
        if least == nil, most == nil { return nil }
        guard let unit else {
            fault("payUnit", Message("field.chooseOne"))
            return nil
        }
        let both = [least, most].compactMap { $0 }
        return VacancyPay(least: least ?? both[0], most: most ?? both[0], unit: unit)
    }

    private mutating func cents(_ field: String) -> Int? {
        let text = text(field, limit: 20)
        if text.isEmpty { return nil }
        guard let cents = AmountText.cents(text), cents <= VacancyPay.limit else {
            fault(field, Message("vacancy.notAnAmount"))
            return nil
        }
        return cents
    }
}
