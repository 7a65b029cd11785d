internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What went wrong with a form that is shown again: the mistakes, and the status of the answer.
struct FormProblem {
    let status: HTTPResponse.Status
    let faults: Faults

    /// Nil for an error that is not about what was filled in.
    init?(_ error: any Error) {
        switch error {
        case let faults as Faults: (status, self.faults) = (.unprocessableContent, faults)
        case Refusal.rule(let message): (status, faults) = (.unprocessableContent, Faults("", message))
        case Refusal.stale: (status, faults) = (.conflict, Faults("", Message("error.stale.text")))
        default: return nil
        }
    }
}

/// A form on its way to the page: what was typed, the mistakes in it, and the words for both.
struct FormSheet {
    let form: Form
    let problem: FormProblem?
    let texts: Catalogue
    let formToken: String

    var status: HTTPResponse.Status { problem?.status ?? .ok }

    /// The field with what was typed and what is wrong with it. The label is the text `label.<key>`.
    func field(_ name: String, _ key: String, hint: String? = nil, required: Bool = false) -> Field {
        Field(
            name,
            label: texts(key),
            value: form[name],
            hint: hint.map { texts($0) },
            error: problem?.faults[name].map { texts($0) },
            isRequired: required
        )
    }

    /// The whole form, with the list of mistakes on top and the token of the session in it.
    func sheet(
        action: Link,
        submit: String,
        cancel: Link? = nil,
        isMultipart: Bool = false,
        _ fields: HTML
    ) -> HTML {
        let encoding: HTML = HTML.when(isMultipart, " enctype=\"multipart/form-data\"")
        let back = cancel.map { HTML.act($0, texts("action.cancel"), .quiet) }
        return """
            \(mistakes)<form class="sheet card" method="post" action="\(action)"\(encoding) novalidate><div class="in">\
            \(HTML.hidden(formTokenField, formToken))\(fields)\
            <div class="acts">\(HTML.submit(texts(submit)))\(back)</div></div></form>
            """
    }

    /// The list of mistakes, each leading to its field.
    var mistakes: HTML {
        guard let problem else { return .empty }
        return .problem(texts("form.problem"), problem.faults.all.map { ($0.field, texts($0.message)) })
    }

    /// The hidden version of the row that the form was made from.
    var version: HTML { .hidden("versie", form["versie"]) }
}

extension House {
    func sheet(_ form: Form, _ problem: FormProblem? = nil, for context: SignedInContext) -> FormSheet {
        FormSheet(form: form, problem: problem, texts: texts, formToken: context.formToken)
    }

    /// Does an act with a form; mistakes give the form again, with what was typed.
    func acting(
        on form: Form,
        _ act: () async throws -> Response,
        again: (FormProblem) async throws -> Response
    ) async throws -> Response {
        do {
            return try await act()
        } catch {
            guard let problem = FormProblem(error) else { throw error }
            return try await again(problem)
        }
    }

    /// A one-button form: an act without fields.
    func button(
        _ action: Link,
        _ words: String,
        _ kind: HTML.ButtonKind = .plain,
        for context: SignedInContext,
        _ hidden: HTML = .empty
    ) -> HTML {
        """
        <form method="post" action="\(action)">\(HTML.hidden(formTokenField, context.formToken))\(hidden)\
        \(HTML.submit(texts(words), kind))</form>
        """
    }
}
