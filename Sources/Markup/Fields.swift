/// One field of a form: what surrounds every kind of input.
package struct Field: Sendable {
    package let name: String
    package var label: String
    package var value: String
    package var hint: String?
    /// What is wrong with it, in words.
    package var error: String?
    package var isRequired: Bool
    /// What is stored beside what was typed, where somebody has to choose between them.
    package var comparison: ComparedField?

    package init(
        _ name: String,
        label: String,
        value: String = "",
        hint: String? = nil,
        error: String? = nil,
        isRequired: Bool = false
    ) {
        self.name = name
        self.label = label
        self.value = value
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
    }

    /// A line of text. `type` and `autocomplete` are words of HTML.
    package func text(type: StaticString = "text", autocomplete: StaticString = "off", limit: Int = 200) -> HTML {
        wrapped(
            """
            <input id="f-\(name)" name="\(name)" type="\("\(type)")" value="\(value)" autocomplete="\("\(autocomplete)")" \
            maxlength="\(limit)"\(attributes)>
            """
        )
    }

    /// A day as Belgian people type it.
    package func day() -> HTML {
        wrapped(
            """
            <input id="f-\(name)" name="\(name)" type="text" inputmode="numeric" class="day" value="\(value)" \
            placeholder="dd/mm/jjjj" autocomplete="off" maxlength="10"\(attributes)>
            """
        )
    }

    package func time() -> HTML {
        wrapped(
            """
            <input id="f-\(name)" name="\(name)" type="text" inputmode="numeric" class="day" value="\(value)" \
            placeholder="uu:mm" autocomplete="off" maxlength="5"\(attributes)>
            """
        )
    }

    package func number() -> HTML {
        wrapped(
            """
            <input id="f-\(name)" name="\(name)" type="text" inputmode="numeric" class="day" value="\(value)" \
            autocomplete="off" maxlength="8"\(attributes)>
            """
        )
    }

    package func lines(_ rows: Int = 4, limit: Int = 5000) -> HTML {
        wrapped(
            """
            <textarea id="f-\(name)" name="\(name)" rows="\(rows)" maxlength="\(limit)"\(attributes)>
            \(value)</textarea>
            """
        )
    }

    /// A choice from a list; `empty` is the words of no choice yet.
    package func select(_ choices: [(value: String, label: String)], empty: String? = nil) -> HTML {
        if let comparison {
            return compared(comparison) { value in choices.first { $0.value == value }.map { "\($0.label)" } }
        }
        let options = choices.map { choice -> HTML in
            "<option value=\"\(choice.value)\"\(choice.value == value ? " selected" as HTML : "")>\(choice.label)</option>"
        }
        let none = empty.map { "<option value=\"\">\($0)</option>" as HTML }
        return wrapped("<select id=\"f-\(name)\" name=\"\(name)\"\(attributes)>\(none)\(options)</select>")
    }

    /// One of a few choices, all in view.
    package func radios(_ choices: [(value: String, label: HTML)]) -> HTML {
        if let comparison { return compared(comparison) { value in choices.first { $0.value == value }?.label } }
        let inputs = choices.enumerated().map { index, choice -> HTML in
            let checked: HTML = choice.value == value ? " checked" : ""
            return """
                <label class="choice"><input type="radio" id="f-\(name)\(index == 0 ? "" : "-\(index)")" name="\(name)" \
                value="\(choice.value)"\(checked)> <span>\(choice.label)</span></label>
                """
        }
        return """
            <fieldset class="field"\(HTML.when(error != nil, " data-bad"))><legend>\(label)\(mark)</legend>\(notes)\
            \(inputs)</fieldset>
            """
    }

    /// A box to tick; its value is `ja`.
    package func tick() -> HTML {
        if let comparison {
            return compared(comparison) { "\($0 == "ja" ? comparison.words.yes : comparison.words.no)" }
        }
        return """
            <div class="field"\(HTML.when(error != nil, " data-bad"))><label class="choice"><input type="checkbox" \
            id="f-\(name)" name="\(name)" value="ja"\(HTML.when(value == "ja", " checked"))\(described)> \
            <span>\(label)\(mark)</span></label>\(notes)</div>
            """
    }

    package func file() -> HTML {
        wrapped("<input id=\"f-\(name)\" name=\"\(name)\" type=\"file\"\(attributes)>")
    }

    private func wrapped(_ input: HTML) -> HTML {
        if let comparison { return compared(comparison) { "\($0)" } }
        return """
            <div class="field"\(HTML.when(error != nil, " data-bad"))><label for="f-\(name)">\(label)\(mark)</label>\(notes)\
            \(input)</div>
            """
    }

    var mark: HTML { HTML.when(isRequired, " <span class=\"must\" aria-hidden=\"true\">*</span>") }

    var notes: HTML {
        let hint = hint.map { "<small class=\"muted\" id=\"h-\(name)\">\($0)</small>" as HTML }
        let error = error.map { "<span class=\"err\" id=\"e-\(name)\">\($0)</span>" as HTML }
        return "\(hint)\(error)"
    }

    var described: HTML {
        let ids = [hint.map { _ in "h-\(name)" }, error.map { _ in "e-\(name)" }].compactMap { $0 }
        return ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
    }

    private var attributes: HTML {
        "\(described)\(HTML.when(error != nil, " aria-invalid=\"true\""))\(HTML.when(isRequired, " aria-required=\"true\""))"
    }
}

extension HTML {
    package static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }
}
