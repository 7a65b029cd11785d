internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Somebody is moved to another prison, and the talks go along; or comes free, and they fall away.
extension SittingPages {
    /// The choice in place of a prison for who comes free.
    private static let outside = "buiten"

    func showTransfer(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.transferChoices(for: context.participant(), as: context.actor)
        let form = Form(["day": today.belgian, "verblijf": choices.present?.id.rawValue ?? ""])
        return transferPage(choices, form, nil, context)
    }

    func transfer(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.participant()
        let choices = try await house.casework.transferChoices(for: id, as: context.actor)
        let form = try await context.form(request)
        return try await house.acting(on: form, stored: { try await storedStay(context) }) {
            var reader = FormReader(form)
            let codes = choices.prisons.map(\.code) + [choices.present?.prison].compactMap { $0 } + [Self.outside]
            let prison = reader.code("prison", of: codes, required: true)
            let day = reader.requiredDay("day")
            guard reader.faults.isEmpty, let prison else { throw reader.faults }
            let present = form["verblijf"].isEmpty ? nil : ID<Stay>(form["verblijf"])
            let talks = try await house.casework.transfer(
                id,
                NewTransfer(prison: prison == Self.outside ? nil : prison, day: day, present: present),
                as: context.actor
            )
            if prison == Self.outside { return .seeOther(.file(id), done: "released") }
            let waits = talks.contains { $0.seat == nil }
            return .seeOther(
                .file(id),
                done: talks.isEmpty ? "transferred" : waits ? "transferredWaits" : "transferredTalks"
            )
        } again: { problem in
            transferPage(choices, form, problem, context)
        }
    }

    /// Where the person stays now.
    private func storedStay(_ context: SignedInContext) async throws -> StoredForm {
        let choices = try await house.casework.transferChoices(for: context.participant(), as: context.actor)
        let form = Form(["verblijf": choices.present?.id.rawValue ?? ""])
        return try await house.stored(form, of: choices.participant.id, for: context)
    }

    private func transferPage(
        _ choices: TransferChoices,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let present =
            if let stay = choices.present {
                t("transfer.present", ["prison": choices.presentPrison?.name ?? stay.prison, "day": stay.from.belgian])
            } else {
                t("transfer.presentUnknown")
            }
        let talks = choices.planned.map { talk -> HTML in
            let day = talk.seat.map { t("transfer.talk", ["day": words.day($0.day)]) } ?? t("transfer.waitingTalk")
            return "<p>\(day)</p>"
        }
        let prisons = sheet.field("prison", "transfer.prison", required: true)
            .select(
                self.choices(choices.prisons) + (choices.present == nil ? [] : [(Self.outside, t("transfer.outside"))]),
                empty: t("action.choose")
            )
        let fields: HTML = """
            \(sheet.hidden("verblijf"))\(prisons)\
            \(sheet.field("day", "transfer.day", hint: "transfer.dayHint", required: true).day())
            """
        let id = choices.participant.id
        return house.filePage(
            "transfer.title",
            about: choices.participant,
            for: context,
            status: sheet.status,
            """
            <p>\(present)</p>\(talks)\
            \(sheet.sheet(action: .file(id, "overplaatsing"), submit: "transfer.submit", cancel: .file(id), fields))
            """
        )
    }
}
