internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// What is said of an ask.
struct ApproachWords {
    private let texts: Catalogue

    init(_ texts: Catalogue) { self.texts = texts }

    func occupation(_ code: String) -> String { OccupationBook.shipped.occupation(code)?.title.nl ?? code }

    /// For which job, who asked and how, the answer, and when somebody comes back to it. Never for whom.
    func line(of ask: EmployerAsk) -> HTML {
        let by = texts("approach.by", ["name": ask.askedByName, "way": texts.code(ask.way)])
        let next = ask.nextOn.map { HTML.tag(texts("approach.nextOn", ["day": $0.belgian]), .due) }
        let note: HTML = HTML.when(!ask.note.isEmpty, "<br><small>\(ask.note)</small>")
        return """
            \(occupation(ask.occupation)) \(HTML.tag(texts.code(ask.answer), tone(of: ask.answer))) \(next)<br>\
            <small class="muted">\(by)</small>\(note)
            """
    }

    func distance(_ metres: Int?) -> String {
        metres.map { texts("approach.kilometres", ["count": ($0 + 500) / 1000]) } ?? texts("approach.unknownDistance")
    }

    /// An ask in one line, as a cell of a list.
    func cell(of ask: EmployerAsk) -> String {
        let facts = [
            "day": ask.askedOn.belgian, "name": ask.askedByName, "way": texts.code(ask.way),
            "answer": texts.code(ask.answer),
        ]
        return texts("approach.cell", facts)
    }

    private func tone(of answer: AskAnswer) -> HTML.Tone {
        switch answer {
        case .pending, .later, .unreachable: .plain
        case .vacancy, .internship, .talk: .done
        case .no: .late
        }
    }
}

extension Link {
    static let approach = Link("benadering")
}
