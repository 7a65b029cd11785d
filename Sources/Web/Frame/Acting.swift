internal import Casework
internal import Domain
internal import Hummingbird

/// What is stored by now of what a form is about, when somebody changed it after the form was made (promise 17).
struct StoredForm: Sendable {
    /// The form as it would be filled in now, with the version of now. A field that it lacks is not stored anywhere: it
    /// belongs to the act itself.
    let form: Form
    /// Who changed the file last; nil when that is not known.
    var change: LastChange?

    init(_ form: Form, changed change: LastChange? = nil) {
        self.form = form
        self.change = change
    }
}

/// What went wrong with a form that is shown again: the mistakes, and the status of the answer.
struct FormProblem {
    let status: HTTPResponse.Status
    let faults: Faults
    /// What is stored by now, to be laid beside what was typed; nil when nobody else changed anything.
    private(set) var stored: Form?
    /// Whether it waits for a choice between the two.
    private(set) var isUndecided = false

    /// Nil for an error that is not about what was filled in.
    init?(_ error: any Error) {
        switch error {
        case let faults as Faults: (status, self.faults) = (.unprocessableContent, faults)
        case Refusal.rule(let message): (status, faults) = (.unprocessableContent, Faults("", message))
        case Refusal.stale: (status, faults) = (.conflict, Faults("", Message("error.stale.text")))
        case FormTaken.changed: (status, faults) = (.conflict, Faults("", Message("form.sentBefore")))
        default: return nil
        }
    }

    /// Somebody else changed what the form is about.
    init(stale stored: StoredForm) {
        status = .conflict
        self.stored = stored.form
        var faults = Faults("", Message("stale.lead"))
        if let change = stored.change {
            let moment = BelgianTime(change.at)
            let facts = ["name": change.by, "day": moment.day.belgian, "time": moment.time.description]
            faults = Faults("", Message("stale.leadBy", facts))
        }
        self.faults = faults
    }

    /// The two were shown, and for some field nobody said which one stays. Nil when there is nothing left to choose.
    init?(undecidedIn form: Form) {
        let undecided = form.comparisons.filter { $0.value.choice == nil }.keys.sorted()
        guard !undecided.isEmpty else { return nil }
        status = .unprocessableContent
        var faults = Faults()
        for field in undecided { faults.add(field, Message("stale.choose")) }
        self.faults = faults
        var stored = form.comparisons.mapValues(\.stored)
        if form.has(versionField) { stored[versionField] = form[versionField] }
        self.stored = Form(stored)
        isUndecided = true
    }
}

extension House {
    /// Does an act with a form, once however often the form is sent; mistakes give the form again, with what was typed.
    ///
    /// `stored`: what is stored now of what the form is about, for every form that carries a version. It is asked when
    /// somebody else changed that, and both are shown.
    func acting(
        on form: Form,
        stored: (() async throws -> StoredForm)? = nil,
        _ act: () async throws -> Response,
        again: (FormProblem) async throws -> Response
    ) async throws -> Response {
        if let problem = FormProblem(undecidedIn: form) { return try await again(problem) }
        do {
            return try await once(form, act)
        } catch Refusal.stale where stored != nil {
            guard let stored else { throw Refusal.stale }
            return try await again(FormProblem(stale: try await stored()))
        } catch {
            guard let problem = FormProblem(error) else { throw error }
            return try await again(problem)
        }
    }

    /// Does what a button asks for, once however often it is pressed.
    func once(_ form: Form, _ act: () async throws -> Response) async throws -> Response {
        guard let submission = form.submission else { return try await act() }
        return try await submission.acting(act)
    }

    /// What is stored now about a participant, and who changed the file last.
    func stored(
        _ fields: [String: String],
        version: Int,
        of participant: ID<Participant>,
        for context: SignedInContext
    ) async throws -> StoredForm {
        let fields = fields.merging([versionField: "\(version)"]) { $1 }
        return try await stored(Form(fields), of: participant, for: context)
    }

    /// What is stored now about a participant, and who changed the file last.
    func stored(_ form: Form, of participant: ID<Participant>, for context: SignedInContext) async throws -> StoredForm
    {
        StoredForm(form, changed: try await casework.lastChange(of: participant, as: context.actor))
    }
}
