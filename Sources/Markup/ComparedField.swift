/// Two values of one field, of which somebody chooses: what is stored now, and what was typed. Both travel along, so that
/// the choice is made of what was in view.
package struct ComparedField: Sendable {
    package struct Side: Sendable {
        let value: String
        /// What the choice sends when this one is taken.
        let choice: String
        let label: String

        package init(value: String, choice: String, label: String) {
            self.value = value
            self.choice = choice
            self.label = label
        }
    }

    /// The words for no value, for a box that is ticked and for one that is not.
    package struct Words: Sendable {
        let nothing: String
        let yes: String
        let no: String

        package init(nothing: String, yes: String, no: String) {
            self.nothing = nothing
            self.yes = yes
            self.no = no
        }
    }

    let storedName: String
    let choiceName: String
    let stored: Side
    let typed: Side
    /// The choice that was made already; nil for none.
    let chosen: String?
    let words: Words

    package init(
        storedName: String,
        choiceName: String,
        stored: Side,
        typed: Side,
        chosen: String?,
        words: Words
    ) {
        self.storedName = storedName
        self.choiceName = choiceName
        self.stored = stored
        self.typed = typed
        self.chosen = chosen
        self.words = words
    }
}

extension Field {
    /// Both values with a choice, none of them taken beforehand. `words` says what a value is called.
    func compared(_ both: ComparedField, _ words: (String) -> HTML?) -> HTML {
        let choices = [both.stored, both.typed].enumerated().map { index, side -> HTML in
            let said = words(side.value).flatMap { $0.isEmpty ? nil : $0 }
            let text = said ?? "<span class=\"muted\">\(both.words.nothing)</span>"
            return """
                <label class="choice side"><input type="radio" id="f-\(name)\(index == 0 ? "" : "-\(index)")" \
                name="\(both.choiceName)" value="\(side.choice)"\(HTML.when(side.choice == both.chosen, " checked"))> \
                <span><small class="muted">\(side.label)</small><span class="told">\(text)</span></span></label>
                """
        }
        let mistake = error.map { "<span class=\"err\" id=\"e-\(name)\">\($0)</span>" as HTML }
        return """
            <fieldset class="field compared"\(HTML.when(error != nil, " data-bad"))><legend>\(label)\(mark)</legend>\
            \(mistake)<div class="sides">\(choices)</div>\(HTML.hidden(both.storedName, both.stored.value))\
            \(HTML.hidden(name, both.typed.value))</fieldset>
            """
    }
}
