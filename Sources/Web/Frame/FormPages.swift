internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// A form on its way to the page: what was typed, the mistakes in it, and the words for both.
struct FormSheet {
    let form: Form
    let problem: FormProblem?
    let texts: Catalogue
    let formToken: String

    var status: HTTPResponse.Status { problem?.status ?? .ok }

    /// The field with what was typed and what is wrong with it. The label is the text `label.<key>`.
    func field(_ name: String, _ key: String, hint: String? = nil, required: Bool = false) -> Field {
        var field = Field(
            name,
            label: texts(key),
            value: form[name],
            hint: hint.map { texts($0) },
            error: problem?.faults[name].map { texts($0) },
            isRequired: required
        )
        field.comparison = comparison(of: name)
        return field
    }

    /// What is stored beside what was typed, where the two differ.
    private func comparison(of name: String) -> ComparedField? {
        guard let problem, let stored = problem.stored, stored.has(name) else { return nil }
        let earlier = problem.isUndecided ? form.comparisons[name] : nil
        let typed = earlier?.typed ?? form[name]
        guard typed.asCompared != stored[name].asCompared else { return nil }
        return ComparedField(
            storedName: Comparison.stored + name,
            choiceName: Comparison.choice + name,
            stored: .init(value: stored[name], choice: Comparison.Choice.stored.rawValue, label: texts("stale.stored")),
            typed: .init(value: typed, choice: Comparison.Choice.typed.rawValue, label: texts("stale.typed")),
            chosen: earlier?.choice?.rawValue,
            words: .init(nothing: texts("stale.nothing"), yes: texts("stale.yes"), no: texts("stale.no"))
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
            \(tokens(formToken))\(fields)\
            <div class="acts">\(HTML.submit(texts(submit)))\(back)</div></div></form>
            """
    }

    /// The list of mistakes, each leading to its field.
    var mistakes: HTML {
        guard let problem else { return .empty }
        let title = problem.stored == nil ? "form.problem" : "stale.title"
        return .problem(texts(title), problem.faults.all.map { ($0.field, texts($0.message)) })
    }

    /// The hidden version of the row that the form was made from; of the row as it is now, when the two are compared.
    var version: HTML { hidden(versionField) }

    /// A hidden field that says what the form was made from.
    func hidden(_ name: String) -> HTML {
        let stored = problem?.stored.flatMap { $0.has(name) ? $0[name] : nil }
        return .hidden(name, stored ?? form[name])
    }
}

/// The hidden field with the version of the row that a form was made from.
let versionField = "versie"

/// What every form carries: the token of the session, and one of its own, for this once.
private func tokens(_ formToken: String) -> HTML {
    "\(HTML.hidden(formTokenField, formToken))\(HTML.hidden(onceTokenField, Token.make()))"
}

extension House {
    func sheet(_ form: Form, _ problem: FormProblem? = nil, for context: SignedInContext) -> FormSheet {
        FormSheet(form: form, problem: problem, texts: texts, formToken: context.formToken)
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
        <form method="post" action="\(action)">\(tokens(context.formToken))\(hidden)\
        \(HTML.submit(texts(words), kind))</form>
        """
    }
}
