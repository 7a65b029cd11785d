internal import Domain
internal import Markup
internal import Texts

/// When and where employer and candidate meet.
enum InterviewForm {
    static func filled(_ interview: Interview?, _ version: Int) -> Form {
        Form([
            "day": interview?.day.belgian ?? "", "time": interview?.time?.description ?? "",
            "place": interview?.place ?? "", versionField: "\(version)",
        ])
    }

    typealias Agreed = (interview: Interview, isPlaceAgreed: Bool, version: Int)

    static func read(_ form: Form) throws(Faults) -> Agreed {
        var reader = FormReader(form)
        let interview = Interview(
            day: reader.requiredDay("day"),
            time: reader.time("time"),
            place: reader.required("place")
        )
        let isPlaceAgreed = reader.isTicked("placeAgreed")
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (interview, isPlaceAgreed, version)
    }

    /// `isOfTheHouse`: who notes a talk that took place, and says where somebody is met; an employer agrees one that is to come,
    /// at a place of their own.
    static func fields(_ sheet: FormSheet, isOfTheHouse: Bool = false) -> HTML {
        let agreement = sheet.field("placeAgreed", "introduction.placeAgreed", hint: "introduction.placeAgreedHint")
        let held = isOfTheHouse ? "introduction.interviewDayHint" : nil
        return """
            <div class="pair">\(sheet.field("day", "introduction.interviewDay", hint: held, required: true).day())\
            \(sheet.field("time", "introduction.interviewTime").time())</div>\
            \(sheet.field("place", "introduction.interviewPlace", required: true).text())\
            \(HTML.when(isOfTheHouse, agreement.tick()))
            """
    }
}

/// Why a side says yes or no.
enum ReasonForm {
    static func read(_ form: Form) throws(Faults) -> (reason: IntroductionReason?, note: String, version: Int) {
        var reader = FormReader(form)
        let reason = reader.choice("reason", as: IntroductionReason.self, required: true)
        let note = reader.text("note", limit: 1500)
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (reason, note, version)
    }

    static func fields(_ sheet: FormSheet, for act: IntroductionAct) -> HTML {
        let t = sheet.texts
        let reasons = IntroductionReason.choices(for: act).map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        return """
            \(sheet.field("reason", "introduction.reason", required: true).radios(reasons))\
            \(sheet.field("note", "introduction.note", hint: "introduction.noteHint.\(act.rawValue)").lines(3, limit: 1500))
            """
    }
}
