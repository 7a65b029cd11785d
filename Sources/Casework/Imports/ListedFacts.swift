internal import Domain
internal import Exchange
internal import ReferenceData

/// What a row of a list says, column by column, written as a person reads it, so that two rows, or a row and what is
/// stored, can be laid side by side.
struct ListedFacts {
    private var values: [ReferralList.Column: String] = [:]

    init(_ draft: ReferralDraft, _ reference: ReferenceBook) {
        values = [
            .family: draft.name.family, .given: draft.name.given, .birthDay: draft.birthDay.belgian,
            .nationalNumber: draft.nationalNumber?.masked ?? "", .sex: draft.sex?.listed ?? "",
            .nationality: draft.nationality, .postcode: draft.postcode, .municipality: draft.municipality,
            .prison: draft.prison.flatMap(reference.prison)?.name ?? "", .referrer: draft.referrerName,
            .referredOn: draft.referredOn.belgian, .schooling: draft.schooling, .dutch: draft.dutch,
            .licence: draft.licence, .wish: draft.wish, .note: draft.note, .earliest: draft.earliestDay?.belgian ?? "",
        ]
    }

    /// What is stored of an earlier referral; of the findings, only what a referrer said.
    init(_ person: Participant, _ referral: Referral, _ findings: [Finding], _ reference: ReferenceBook) {
        values = [
            .family: referral.name.family, .given: referral.name.given, .birthDay: referral.birthDay.belgian,
            .nationalNumber: person.nationalNumber?.masked ?? "", .sex: person.sex?.listed ?? "",
            .nationality: person.nationality ?? "", .postcode: person.postcode ?? "",
            .municipality: person.municipality ?? "", .prison: referral.prison.flatMap(reference.prison)?.name ?? "",
            .referrer: referral.referrerName, .referredOn: referral.referredOn.belgian, .note: referral.reason,
            .earliest: referral.earliestDay?.belgian ?? "",
        ]
        for (column, subject) in ReferralDraft.subjects {
            let said = findings.last { $0.subject == subject && $0.observer.party == .referrer && $0.withdrawal == nil }
            values[column] = said?.text ?? ""
        }
    }

    /// What this row says otherwise; empty cells say nothing.
    func differences(from other: ListedFacts) -> [Message] {
        let what = ReferralList.Column.allCases.compactMap { column -> String? in
            guard let mine = values[column], !mine.isEmpty, mine != other.values[column] else { return nil }
            return "\(column.rawValue) «\(mine)»"
        }
        return what.isEmpty ? [] : [Message("import.differs", ["what": what.joined(separator: ", ")])]
    }
}

extension Sex {
    /// As the list writes it.
    fileprivate var listed: String {
        switch self {
        case .male: "M"
        case .female: "V"
        case .other: "X"
        }
    }
}

extension ReferralDraft {
    /// The columns about the way to work, and the subject of the definition that each is about.
    static let subjects: [(column: ReferralList.Column, subject: String)] = [
        (.schooling, "opleiding"), (.dutch, "nederlands"), (.licence, "rijbewijs"), (.wish, "wens"),
    ]

    /// What the referrer said about the way to work, on the day of the referral. A cell that is a level of its subject
    /// becomes that level; every cell keeps its words.
    func findings(
        about participant: ID<Participant>,
        in programme: Programme,
        makeID: () -> ID<Finding>
    ) -> [Finding] {
        let cells: [ReferralList.Column: String] = [
            .schooling: schooling, .dutch: dutch, .licence: licence, .wish: wish,
        ]
        return Self.subjects.compactMap { column, code in
            guard let text = cells[column], !text.isEmpty, let subject = programme.subject(code) else { return nil }
            let level = subject.levels.first { [$0.code, $0.label].map(Folding.key).contains(Folding.key(text)) }
            return Finding(
                id: makeID(),
                participant: participant,
                subject: code,
                level: level?.code,
                text: text,
                evidence: .declared,
                tier: subject.tier,
                observer: Observer(name: referrerName, party: .referrer),
                notedOn: referredOn
            )
        }
    }
}
