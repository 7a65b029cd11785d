internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The form of a start (A10): what kind of contract, who employs, where, from when until when.
struct PlacementForm {
    /// The fields of a placement that can still change.
    static func filled(with placement: Placement) -> Form {
        Form([
            "workplace": placement.workplace,
            "legalEmployer": placement.legalEmployer == placement.workplace ? "" : placement.legalEmployer,
            "jobTitle": placement.jobTitle, "plannedEnd": placement.plannedEnd?.belgian ?? "",
            "weeklyHours": placement.weeklyQuarters.map(WeeklyHours.written) ?? "", "versie": "\(placement.version)",
        ])
    }

    /// The end of a placement, where it has one.
    static func ended(_ placement: Placement) -> Form {
        var known = [versionField: "\(placement.version)"]
        if let end = placement.end {
            known["day"] = end.belgian
            known["reason"] = placement.endReason ?? ""
        }
        return Form(known)
    }

    /// A start, and the placement that was the last one when the form was made.
    static func readNew(_ form: Form, by programme: Programme) throws(Faults) -> NewPlacement {
        var reader = FormReader(form)
        let kind = reader.code("form", of: programme.contractForms.map(\.code), required: true) ?? ""
        let facts = facts(&reader, form: kind, start: nil)
        let (previous, introduction) = (reader.text("previous", limit: 64), reader.text("introduction", limit: 64))
        try reader.faults.throwIfAny()
        return NewPlacement(
            facts: facts,
            previous: previous.isEmpty ? nil : ID(previous),
            introduction: introduction.isEmpty ? nil : ID(introduction)
        )
    }

    /// What changes of a placement: its form and its start stay.
    static func readChange(
        _ form: Form,
        of placement: Placement
    ) throws(Faults) -> (facts: PlacementFacts, version: Int) {
        var reader = FormReader(form)
        let facts = facts(&reader, form: placement.form, start: placement.start)
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (facts, version)
    }

    private static func facts(_ reader: inout FormReader, form: String, start: Day?) -> PlacementFacts {
        PlacementFacts(
            form: form,
            legalEmployer: reader.text("legalEmployer"),
            workplace: reader.required("workplace"),
            jobTitle: reader.text("jobTitle"),
            start: start ?? reader.requiredDay("start"),
            plannedEnd: reader.day("plannedEnd"),
            weeklyQuarters: reader.weeklyQuarters("weeklyHours")
        )
    }

    static func newFields(_ sheet: FormSheet, of programme: Programme) -> HTML {
        let forms = programme.contractForms.map { (value: $0.code, label: $0.label) }
        return """
            \(sheet.field("form", "placement.form", required: true).select(forms, empty: sheet.texts("action.choose")))\
            \(sheet.field("start", "placement.start", hint: "placement.startHint", required: true).day())\
            \(fields(sheet, needing: programme.contractForms))\(sheet.hidden("previous"))\(sheet.hidden("introduction"))
            """
    }

    /// The fields that can change later; a hint says which of the forms of contract need one.
    static func fields(_ sheet: FormSheet, needing forms: [ContractForm]) -> HTML {
        let needs: (PlacementFact, String) -> String = { fact, hint in
            let needing = forms.filter { $0.needs.contains(fact) }.map(\.label).joined(separator: ", ")
            let needed = needing.isEmpty ? "" : " " + sheet.texts("placement.neededFor", ["forms": needing])
            return sheet.texts(hint) + needed
        }
        var legalEmployer = sheet.field("legalEmployer", "placement.legalEmployer")
        legalEmployer.hint = [needs(.legalEmployer, "placement.legalEmployerHint"), employers(of: forms, sheet)]
            .filter { !$0.isEmpty }.joined(separator: " ")
        var plannedEnd = sheet.field("plannedEnd", "placement.plannedEnd")
        plannedEnd.hint = [needs(.plannedEnd, "placement.plannedEndHint"), lengths(of: forms, sheet)]
            .filter { !$0.isEmpty }.joined(separator: " ")
        var weeklyHours = sheet.field("weeklyHours", "placement.weeklyHours")
        weeklyHours.hint = needs(.weeklyHours, "placement.weeklyHoursHint")
        return """
            \(sheet.field("workplace", "placement.workplace", hint: "placement.workplaceHint", required: true).text())\
            \(legalEmployer.text())\(sheet.field("jobTitle", "placement.jobTitle").text())\
            \(plannedEnd.day())\(weeklyHours.number())
            """
    }

    /// Who employs in law, of the forms where that is somebody else than the workplace.
    private static func employers(of forms: [ContractForm], _ sheet: FormSheet) -> String {
        let words = forms.filter { [.agency, .ocmw, .vdab].contains($0.legalEmployer) }.map { form in
            let employer = sheet.texts("comparing.word.legal_employer.\(form.legalEmployer.rawValue)")
            return sheet.texts("placement.employerOf", ["form": form.label, "employer": employer])
        }
        guard !words.isEmpty else { return "" }
        return sheet.texts("placement.employedBy", ["forms": words.joined(separator: ", ")])
    }

    /// How long a contract lasts, of the forms for which the definition says it.
    private static func lengths(of forms: [ContractForm], _ sheet: FormSheet) -> String {
        let words = forms.compactMap { form -> String? in
            switch (form.minimumMonths, form.maximumMonths) {
            case (nil, nil): nil
            case (let least?, nil): sheet.texts("placement.lengthFrom", ["form": form.label, "least": least])
            case (nil, let most?): sheet.texts("placement.lengthUntil", ["form": form.label, "most": most])
            case (let least?, let most?):
                sheet.texts("placement.lengthBetween", ["form": form.label, "least": least, "most": most])
            }
        }
        guard !words.isEmpty else { return "" }
        return sheet.texts("placement.lengths", ["forms": words.joined(separator: ", ")])
    }
}
