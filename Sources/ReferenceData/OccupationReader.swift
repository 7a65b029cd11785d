internal import Domain
internal import Yams

/// Reads the lists of occupations and competences and collects every mistake.
struct OccupationReader {
    private(set) var faults: [OccupationListFaults.Fault] = []
    private var known: Set<String> = []

    /// How many tasks an occupation has.
    private static let tasks = 5...8

    mutating func competences(of file: [UInt8]) -> [Competence] {
        var codes: Set<String> = []
        var names: Set<String> = []
        return entries("competences", of: file).compactMap { entry in
            guard let code = code(of: entry, among: &codes), let label = text(of: entry) else { return nil }
            let synonyms = words("synonyms", of: entry)
            claim([label.nl] + synonyms, in: &names, at: entry)
            known.insert(code)
            return Competence(code: code, label: label, synonyms: synonyms)
        }
    }

    /// After the competences, which the tasks name.
    mutating func occupations(of file: [UInt8]) -> [Occupation] {
        var codes: Set<String> = []
        var names: Set<String> = []
        return entries("occupations", of: file).compactMap { entry in
            guard let code = code(of: entry, among: &codes), let title = text(of: entry), let group = group(of: entry)
            else {
                return nil
            }
            let synonyms = words("synonyms", of: entry)
            claim([title.nl] + synonyms, in: &names, at: entry)
            return Occupation(
                code: code,
                group: group,
                title: title,
                synonyms: synonyms,
                tasks: tasks(of: entry),
                demands: choices("physical", of: entry),
                licences: choices("licences", of: entry),
                certificates: choices("certificates", of: entry),
                dutch: choice("dutch", of: entry) ?? .a0
            )
        }
    }

    private mutating func note(_ problem: OccupationListFaults.Problem, _ word: String, at entry: Node?) {
        faults.append(.init(line: entry?.mark?.line ?? 1, problem: problem, word: word))
    }

    private mutating func entries(_ key: String, of file: [UInt8]) -> [Node] {
        do {
            let document = try Yams.compose(yaml: String(decoding: file, as: UTF8.self))
            if let entries = document?[key]?.sequence { return Array(entries) }
            note(.missing, key, at: document)
        } catch {
            note(.unreadable, key, at: nil)
        }
        return []
    }

    private mutating func code(of entry: Node, among codes: inout Set<String>) -> String? {
        guard let code = entry["id"]?.string, !code.isEmpty else {
            note(.missing, "id", at: entry)
            return nil
        }
        if !codes.insert(code).inserted { note(.double, code, at: entry) }
        return code
    }

    private mutating func text(of entry: Node) -> LocalizedText? {
        let texts = Language.allCases.map { entry[$0.rawValue]?.string ?? "" }
        for (language, text) in zip(Language.allCases, texts) where text.isEmpty {
            note(.missing, language.rawValue, at: entry)
        }
        return texts.contains("") ? nil : LocalizedText(nl: texts[0], en: texts[1], fr: texts[2])
    }

    private mutating func group(of entry: Node) -> OccupationCode? {
        let text = entry["isco"]?.string ?? ""
        let group = OccupationCode(text)
        if group == nil { note(.noSuchGroup, text, at: entry) }
        return group
    }

    private mutating func tasks(of entry: Node) -> [String] {
        let tasks = words("tasks", of: entry)
        if tasks.count < Self.tasks.lowerBound { note(.tooFewTasks, "\(tasks.count)", at: entry) }
        if tasks.count > Self.tasks.upperBound { note(.tooManyTasks, "\(tasks.count)", at: entry) }
        for (position, task) in tasks.enumerated() {
            if !known.contains(task) { note(.unknownCompetence, task, at: entry) }
            if tasks[..<position].contains(task) { note(.double, task, at: entry) }
        }
        return tasks
    }

    /// A name leads to one entry only, case and accents apart.
    private mutating func claim(_ words: [String], in names: inout Set<String>, at entry: Node) {
        for word in words where !names.insert(Folding.key(word)).inserted { note(.double, word, at: entry) }
    }

    private func words(_ key: String, of entry: Node) -> [String] {
        entry[key]?.sequence.map { $0.compactMap(\.string) } ?? []
    }

    private mutating func choices<Choice: RawRepresentable<String>>(_ key: String, of entry: Node) -> [Choice] {
        words(key, of: entry).compactMap { word in
            let choice = Choice(rawValue: word)
            if choice == nil { note(.unknownWord, word, at: entry) }
            return choice
        }
    }

    private mutating func choice<Choice: RawRepresentable<String>>(_ key: String, of entry: Node) -> Choice? {
        guard let word = entry[key]?.string else {
            note(.missing, key, at: entry)
            return nil
        }
        let choice = Choice(rawValue: word)
        if choice == nil { note(.unknownWord, word, at: entry) }
        return choice
    }
}
