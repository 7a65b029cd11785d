internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The form of a talk with an employer that a project worker comes along to (A9).
struct EmployerTalkForm {
    /// A new one: the colleague who notes it is the one who comes along.
    static func new(by actor: Actor) -> Form { Form(["accompaniedBy": actor.name]) }

    /// A talk as it stands. What is told the employer was agreed with the participant when it was noted.
    static func filled(with talk: EmployerTalk) -> Form {
        Form([
            "employer": talk.employer, "kind": talk.kind.rawValue, "day": talk.day.belgian,
            "time": talk.time?.description ?? "", "place": talk.place, "accompaniedBy": talk.accompaniedBy,
            "framing": talk.framing, "participantAgrees": talk.framing.isEmpty ? "" : "ja", "versie": "\(talk.version)",
        ])
    }

    /// What the employer said; nothing while there is no answer.
    static func answered(_ talk: EmployerTalk) -> Form {
        let answer = talk.answer == .pending ? "" : talk.answer.rawValue
        return Form(["answer": answer, "note": talk.answerNote, versionField: "\(talk.version)"])
    }

    static func read(_ form: Form) throws(Faults) -> (talk: NewEmployerTalk, version: Int) {
        var reader = FormReader(form)
        let talk = NewEmployerTalk(
            employer: reader.required("employer"),
            kind: reader.choice("kind", as: EmployerKind.self, required: true) ?? .company,
            day: reader.requiredDay("day"),
            time: reader.time("time"),
            place: reader.required("place"),
            accompaniedBy: reader.required("accompaniedBy"),
            framing: reader.text("framing", limit: 5000),
            participantAgrees: reader.isTicked("participantAgrees")
        )
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (talk, version)
    }

    static func fields(_ sheet: FormSheet) -> HTML {
        let kinds = EmployerKind.allCases.map { (value: $0.rawValue, label: "\(sheet.texts.code($0))" as HTML) }
        return """
            \(sheet.field("employer", "employer.name", required: true).text())\
            \(sheet.field("kind", "employer.kind", required: true).radios(kinds))\
            <div class="pair">\(sheet.field("day", "employer.day", required: true).day())\
            \(sheet.field("time", "employer.time").time())</div>\
            \(sheet.field("place", "employer.place", required: true).text())\
            \(sheet.field("accompaniedBy", "employer.accompaniedBy", required: true).text())\
            \(sheet.field("framing", "employer.framing", hint: "employer.framingHint").lines())\
            \(sheet.field("participantAgrees", "employer.participantAgrees").tick())
            """
    }
}
