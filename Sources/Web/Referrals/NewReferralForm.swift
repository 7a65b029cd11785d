internal import Casework
internal import Domain

/// What somebody filled in to put a person forward.
struct NewReferralForm {
    let form: Form
    let choices: ReferralChoices

    /// The value of the choice that the person is none of those shown.
    static let another = "iemand-anders"
    /// Most characters of the reason.
    static let reasonLimit = 5000

    /// - Throws: every mistake at once.
    func read() throws(Faults) -> NewReferral {
        var reader = FormReader(form)
        let programme = reader.programme(of: choices)
        let family = reader.required("familyName")
        let given = reader.required("givenName")
        let birthDay = reader.requiredDay("birthDay")
        let sex = reader.choice("sex", as: Sex.self)
        let number = reader.nationalNumber("nationalNumber")
        let definition = programme.flatMap(choices.definition)
        let hasSittingDays = definition?.hasSittingDays ?? false
        let prison = hasSittingDays ? reader.code("prison", of: choices.prisons.map(\.code), required: true) : nil
        let origin = reader.origin(by: definition)
        let reason = reader.required("reason", limit: Self.reasonLimit)
        let earliest = reader.day("earliestDay")
        let registered = definition?.asksRegistration == true ? reader.day("registeredOn") : nil
        let hasConsent = reader.isTicked("consent")
        if !hasConsent, reader.faults["consent"] == nil {
            reader.fault("consent", Message("referral.consentMissing"))
        }
        try reader.faults.throwIfAny()
        return NewReferral(
            programme: programme ?? "",
            name: PersonName(given: given, family: family),
            birthDay: birthDay,
            sex: sex,
            nationalNumber: number,
            prison: prison,
            origin: origin,
            reason: reason,
            hasConsent: hasConsent,
            earliestDay: earliest,
            registeredOn: registered,
            identity: identity,
            isConfirmed: isConfirmed
        )
    }

    /// Only an answer about those who were in view counts; any other asks again.
    private var identity: NewReferral.Identity {
        let seen = form.all("seen")
        let answer = form["identity"]
        if form.repeats("identity") { return .undecided }
        if answer == Self.another { return .another(than: Set(seen.map { ID($0) })) }
        return seen.contains(answer) ? .same(ID(answer)) : .undecided
    }

    private var isConfirmed: Bool { form.all("confirmed") == ["ja"] }

    /// Whether somebody was asked who this is, or whether what looks wrong is right.
    var wasAsked: Bool { form["asked"] == "ja" }

    /// What was asked on this form already and has no answer yet; nil when it is asked for the first time.
    func unanswered(_ candidates: [ReferralCandidate], _ doubts: [Message]) -> FormProblem? {
        guard wasAsked else { return nil }
        var faults = Faults()
        if !candidates.isEmpty, identity == .undecided { faults.add("identity", Message("field.chooseOne")) }
        if !doubts.isEmpty, !isConfirmed { faults.add("confirmed", Message("referral.notConfirmed")) }
        return faults.isEmpty ? nil : FormProblem(faults)
    }
}

extension FormReader {
    /// From whom and for where: what the definition has to choose from.
    fileprivate mutating func origin(by definition: Programme?) -> ReferralOrigin {
        guard let definition else { return ReferralOrigin() }
        return ReferralOrigin(
            kind: code("referrerKind", of: definition.referrers.map(\.code)),
            partner: code("partner", of: definition.referringPartners.map(\.code)),
            site: definition.sites.count > 1
                ? code("site", of: definition.sites.map(\.code), required: true) : definition.sites.first?.code
        )
    }

    /// The programme that is meant: the only one there is, or the one chosen.
    mutating func programme(of choices: ReferralChoices) -> String? {
        let codes = choices.programmes.map(\.code)
        return codes.count == 1 ? codes[0] : code("programme", of: codes, required: true)
    }

    /// A national number, or nil when nothing was typed or it is none (then the mistake is noted).
    mutating func nationalNumber(_ field: String) -> NationalNumber? {
        let text = text(field, limit: 40)
        guard !text.isEmpty else { return nil }
        do throws(NationalNumber.Fault) {
            return try NationalNumber(text)
        } catch {
            fault(field, Message(error))
            return nil
        }
    }
}

extension Message {
    fileprivate init(_ fault: NationalNumber.Fault) {
        switch fault {
        case .notElevenDigits: self = Message("import.notElevenDigits")
        case .wrongCheck: self = Message("import.wrongCheck")
        case .impossibleDate: self = Message("import.impossibleDate")
        }
    }
}
