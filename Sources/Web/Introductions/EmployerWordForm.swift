internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// With whom of the employer one spoke, by what way and when.
enum EmployerWordForm {
    static func filled(_ view: IntroductionView) -> Form {
        Form(["saidOn": view.today.belgian, versionField: "\(view.introduction.version)"])
    }

    static func read(_ reader: inout FormReader) -> EmployerWord {
        EmployerWord(
            person: reader.required("saidBy"),
            way: reader.choice("saidWay", as: AskWay.self, required: true) ?? .phone,
            day: reader.requiredDay("saidOn")
        )
    }

    /// Whether it is found in the account, or told: then whom, how and when.
    ///
    /// `hasAccount`: whether there is a choice.
    static func telling(_ reader: inout FormReader, hasAccount: Bool) -> EmployerWord? {
        let told = reader.code("told", of: ["account", "word"]) ?? (hasAccount ? "account" : "word")
        guard told != "word" else { return read(&reader) }
        // What was typed all the same is not let by unread.
        _ = (reader.text("saidBy"), reader.choice("saidWay", as: AskWay.self), reader.day("saidOn"))
        return nil
    }

    /// `consent`: the day on which the participant consented, where that is asked too.
    static func filled(telling view: IntroductionView, consent: Day? = nil) -> Form {
        Form([
            "told": view.hasAccount ? "account" : "word", "saidOn": view.hasAccount ? "" : view.today.belgian,
            "day": consent?.belgian ?? "", versionField: "\(view.introduction.version)",
        ])
    }

    static func tellingFields(_ sheet: FormSheet, hasAccount: Bool) -> HTML {
        let t = sheet.texts
        let ways: [(value: String, label: HTML)] = [
            ("account", "\(t("introduction.told.account"))"), ("word", "\(t("introduction.told.word"))"),
        ]
        let choices = hasAccount ? ways : Array(ways.dropFirst())
        return """
            \(sheet.field("told", "introduction.told.title", required: true).radios(choices))\
            <fieldset class="field"><legend>\(t("introduction.told.legend"))</legend>\(fields(sheet, required: !hasAccount))</fieldset>
            """
    }

    static func fields(_ sheet: FormSheet, required: Bool = true) -> HTML {
        let ways = AskWay.allCases.map { (value: $0.rawValue, label: "\(sheet.texts.code($0))" as HTML) }
        return """
            \(sheet.field("saidBy", "introduction.saidBy", hint: "introduction.saidByHint", required: required)
                .text())\
            \(sheet.field("saidWay", "introduction.saidWay", required: required).radios(ways))\
            \(sheet.field("saidOn", "introduction.saidOn", required: required).day())
            """
    }
}

/// What the employer answered outside the program.
enum NotedAnswerForm {
    typealias Answer = (
        act: IntroductionAct?, reason: IntroductionReason?, note: String, word: EmployerWord, version: Int
    )

    static func read(_ form: Form) throws(Faults) -> Answer {
        var reader = FormReader(form)
        // Any answer: whether it can be given now is said by the table of transitions.
        let code = reader.code("answer", of: IntroductionAct.ofTheEmployer.map(\.rawValue), required: true)
        let act = code.flatMap(IntroductionAct.init(rawValue:))
        let reason = reader.choice("reason", as: IntroductionReason.self)
        if let act, reader.faults["reason"] == nil {
            let reasons = IntroductionReason.choices(for: act)
            if !(reason.map(reasons.contains) ?? reasons.isEmpty) {
                reader.fault("reason", Message(reasons.isEmpty ? "introduction.noReason" : "introduction.ownReason"))
            }
        }
        let note = reader.text("note", limit: 1500)
        let word = EmployerWordForm.read(&reader)
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (act, reason, note, word, version)
    }

    static func fields(_ sheet: FormSheet, among choices: [IntroductionAct]) -> HTML {
        let t = sheet.texts
        let answers = choices.map { (value: $0.rawValue, label: "\(t("introduction.answer.\($0.rawValue)"))" as HTML) }
        let reasons = choices.flatMap { act in
            IntroductionReason.choices(for: act).map {
                (value: $0.rawValue, label: "\(t("introduction.answer.\(act.rawValue)")): \(t.code($0))")
            }
        }
        let reason: HTML = HTML.when(
            !reasons.isEmpty,
            sheet.field("reason", "introduction.reason", hint: "introduction.reasonHint")
                .select(reasons, empty: t("introduction.withoutReason"))
        )
        return """
            \(sheet.field("answer", "introduction.answerOf", required: true).radios(answers))\(reason)\
            \(EmployerWordForm.fields(sheet))\
            \(sheet.field("note", "introduction.note", hint: "introduction.noteHint.answer").lines(3, limit: 1500))
            """
    }
}
