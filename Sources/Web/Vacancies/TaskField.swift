internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The tasks of a vacancy, one to a line. A line that the house's list knows gets its competence; for one that comes near to
/// something in the list, somebody chooses, or keeps the words. It needs no script.
enum TaskField {
    private static let field = "tasks"
    /// What is chosen to keep a line as it was typed.
    private static let own = "eigen"
    private static let most = 5
    /// The most letters and signs of one line.
    private static let longest = 200

    private struct Line {
        let position: Int
        let words: String
        let nearest: [Competence]

        var choice: String { "taak-\(position)" }
        /// For which words the choice was made: lines can move between two sendings.
        var wordsField: String { "taak-woorden-\(position)" }
    }

    static func read(_ reader: inout FormReader, most limit: Int, book: OccupationBook) -> [VacancyTask] {
        let lines = lines(of: reader.required(field, limit: 2000))
        if lines.count > limit { reader.fault(field, Message("vacancy.tooManyTasks", ["limit": "\(limit)"])) }
        if let long = lines.first(where: { $0.unicodeScalars.count > longest }) {
            let facts = ["limit": "\(longest)", "length": "\(long.unicodeScalars.count)"]
            reader.fault(field, Message("field.tooLong", facts))
        }
        var isOpen = false
        let tasks = lines.prefix(limit).enumerated().map { position, words -> VacancyTask in
            let weight = VacancyTask.weight(atPosition: position)
            if let competence = book.competence(named: words) {
                return VacancyTask(words: words, competence: competence.code, weight: weight)
            }
            let line = line(position, words, book)
            let isOfLine = reader.text(line.wordsField, limit: 300) == words
            let chosen = reader.text(line.choice)
            if let competence = line.nearest.first(where: { $0.code == chosen }), isOfLine {
                return VacancyTask(words: words, competence: competence.code, weight: weight)
            }
            // Asked once: who sends it again without a choice keeps the words.
            if !line.nearest.isEmpty, !isOfLine { isOpen = true }
            return VacancyTask(words: words, competence: nil, weight: weight)
        }
        if isOpen { reader.fault(field, Message("vacancy.chooseTasks")) }
        return tasks
    }

    static func html(_ sheet: FormSheet, book: OccupationBook) -> HTML {
        let t = sheet.texts
        let input = sheet.field(field, "vacancy.tasks", hint: "vacancy.tasksHint", required: true).lines(6, limit: 2000)
        guard let problem = sheet.problem, problem.stored == nil else { return input }
        let open = lines(of: sheet.form[field]).prefix(20).enumerated().filter {
            book.competence(named: $0.element) == nil
        }
        .map { line($0.offset, $0.element, book) }.filter { !$0.nearest.isEmpty }
        let choices = open.map { line -> HTML in
            let near = line.nearest.map { (value: $0.code, label: $0.label.nl) }
            var choice = sheet.field(line.choice, "vacancy.tasks")
            choice.label = t("vacancy.taskIs", ["words": line.words])
            return
                "\(HTML.hidden(line.wordsField, line.words))\(choice.select(near + [(own, t("vacancy.taskOwn"))], empty: t("action.choose")))"
        }
        return "\(input)\(choices)"
    }

    private static func lines(of text: String) -> [String] {
        var seen: Set<String> = []
        return text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty && seen.insert(Folding.key($0)).inserted }
    }

    private static func line(_ position: Int, _ words: String, _ book: OccupationBook) -> Line {
        let isShort = words.unicodeScalars.count <= longest
        let found = isShort ? book.competenceSearch.find(words, limit: most) : []
        let nearest = found.compactMap { book.competence($0.code) }
        return Line(position: position, words: words, nearest: nearest)
    }
}
