internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The forms of an introduction, from the house: what the employer reads, consent and name, interview, and the ways it ends.
struct IntroductionFormPages {
    let house: House
    var pages: IntroductionPages { IntroductionPages(house: house) }

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/wijzigen", for: .introduce, use: showChange)
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/wijzigen", for: .introduce, use: change)
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/tonen", for: .introduce) {
            try await form($0, .show, "tonen", $1)
        }
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/tonen", for: .introduce, use: show)
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/onthullen", for: .revealIdentity) {
            try await form($0, .reveal, "onthullen", $1)
        }
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/onthullen", for: .revealIdentity, use: reveal)
        routes.page("/deelnemers/:participant/voorstellingen/:introduction/gesprek", for: .introduce) {
            try await form($0, .planInterview, "gesprek", $1)
        }
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/gesprek", for: .introduce, use: plan)
        for (act, step, done) in Self.endings {
            routes.page(RouterPath("/deelnemers/:participant/voorstellingen/:introduction/\(step)"), for: .introduce) {
                try await form($0, act, step, $1)
            }
            routes.act(RouterPath("/deelnemers/:participant/voorstellingen/:introduction/\(step)"), for: .introduce) {
                try await end($0, act, step, done, $1)
            }
        }
    }

    private static let endings: [(IntroductionAct, String, String)] = [
        (.stepBack, "afzien", "introductionSteppedBack"), (.withdraw, "intrekken", "introductionWithdrawn"),
    ]

    // MARK: what the employer reads

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await pages.view(context)
        guard view.introduction.state == .proposed else { throw Refusal.rule(Message("introduction.shownAlready")) }
        return changePage(view, filled(view), nil, context)
    }

    private func filled(_ view: IntroductionView) -> Form {
        Form(["pitch": view.introduction.pitch, versionField: "\(view.introduction.version)"])
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await pages.view(context)
        return try await house.acting(on: form, stored: { try await stored(context, filled) }) {
            var reader = FormReader(form)
            let pitch = reader.text("pitch", limit: Introduction.longestPitch)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.changePitch(
                of: view.introduction.id,
                of: view.participant.id,
                version: version,
                pitch,
                as: context.actor
            )
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: "introductionChanged")
        } again: { problem in
            changePage(view, form, problem, context)
        }
    }

    private func changePage(
        _ view: IntroductionView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return page(
            view,
            "introduction.changeTitle",
            "wijzigen",
            sheet,
            context,
            "\(pages.pitch(sheet))\(sheet.version)"
        )
    }

    // MARK: what leaves the house

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await pages.view(context)
        return try await house.acting(on: form, stored: { try await stored(context, versioned) }) {
            var reader = FormReader(form)
            let word = EmployerWordForm.telling(&reader, hasAccount: view.hasAccount)
            let isPromised = reader.isTicked("onlyThis")
            if word != nil, !isPromised {
                reader.fault("onlyThis", Message("introduction.onlyThisNeeded"))
            }
            let (version, mark) = (reader.version(), reader.text("mark"))
            try reader.faults.throwIfAny()
            let (id, person) = (view.introduction.id, view.participant.id)
            guard let word else {
                try await house.casework.moveIntroduction(
                    id,
                    of: person,
                    version: version,
                    by: .show,
                    as: context.actor
                )
                return .seeOther(.introduction(id, of: person), done: "introductionShown")
            }
            try await house.casework.tellIntroduction(
                id,
                of: person,
                version: version,
                to: word,
                marked: mark,
                as: context.actor
            )
            return .seeOther(.introduction(id, of: person), done: "introductionTold")
        } again: { problem in
            formPage(view, .show, "tonen", form, problem, context)
        }
    }

    // MARK: consent and name

    func reveal(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await pages.view(context)
        return try await house.acting(on: form, stored: { try await stored(context, versioned) }) {
            var reader = FormReader(form)
            let consents = reader.isTicked("consents")
            if !consents { reader.fault("consents", Message("introduction.consentNeeded")) }
            let way = reader.choice("form", as: ConsentForm.self, required: true) ?? .spoken
            let consent = IdentityConsent(form: way, day: reader.requiredDay("day"))
            let word = EmployerWordForm.telling(&reader, hasAccount: view.hasAccount)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.revealIdentity(
                of: view.introduction.id,
                of: view.participant.id,
                version: version,
                consent,
                telling: word,
                as: context.actor
            )
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: "identityRevealed")
        } again: { problem in
            formPage(view, .reveal, "onthullen", form, problem, context)
        }
    }

    // MARK: interview

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await pages.view(context)
        return try await house.acting(on: form, stored: { try await stored(context, versioned) }) {
            let agreed = try InterviewForm.read(form)
            try await house.casework.planInterview(
                agreed.interview,
                of: view.introduction.id,
                of: view.participant.id,
                version: agreed.version,
                isPlaceAgreed: agreed.isPlaceAgreed,
                as: context.actor
            )
            let done = agreed.interview.tookPlace(before: view.today) ? "interviewHeld" : "interviewPlanned"
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: done)
        } again: { problem in
            formPage(view, .planInterview, "gesprek", form, problem, context)
        }
    }

    // MARK: the ways it ends

    private func end(
        _ request: Request,
        _ act: IntroductionAct,
        _ step: String,
        _ done: String,
        _ context: SignedInContext
    ) async throws -> Response {
        let form = try await context.form(request)
        let view = try await pages.view(context)
        return try await house.acting(on: form, stored: { try await stored(context, versioned) }) {
            let answer = try ReasonForm.read(form)
            try await house.casework.moveIntroduction(
                view.introduction.id,
                of: view.participant.id,
                version: answer.version,
                by: act,
                because: answer.reason,
                note: answer.note,
                as: context.actor
            )
            return .seeOther(.introduction(view.introduction.id, of: view.participant.id), done: done)
        } again: { problem in
            formPage(view, act, step, form, problem, context)
        }
    }
}
