internal import Casework
internal import Domain

/// The condition of a question as the script of the page reads it: over the fields of the same form, all else filled in.
///
/// A verdict is 1 for met, -1 for not met and 0 for unknown. The house judges again when the form is sent.
indirect enum AskWhenScript {
    case all([AskWhenScript])
    case any([AskWhenScript])
    case not(AskWhenScript)
    case verdict(Int)
    /// A field with a few values, each with its verdict; `empty` holds while nothing is chosen.
    case field(String, values: [String: Int], empty: Int)
    /// A field with a whole number; met from `least` to `most`.
    case number(String, least: Int?, most: Int?, empty: Int)
    /// Whether one of these fields says anything.
    case filled([String], verdict: Int, empty: Int)

    /// As it stands in the page: JSON. The names of fields and the codes in it are of the definition, and need no escape.
    var text: String {
        switch self {
        case .all(let parts): return Self.object([("all", Self.list(parts.map(\.text)))])
        case .any(let parts): return Self.object([("any", Self.list(parts.map(\.text)))])
        case .not(let part): return Self.object([("not", part.text)])
        case .verdict(let verdict): return Self.object([("verdict", "\(verdict)")])
        case .field(let name, let values, let empty):
            let verdicts = values.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
            return Self.object([("field", Self.quoted(name)), ("values", Self.object(verdicts)), ("empty", "\(empty)")])
        case .number(let name, let least, let most, let empty):
            let bounds = [("least", least), ("most", most)].compactMap { key, bound in bound.map { (key, "\($0)") } }
            return Self.object([("field", Self.quoted(name))] + bounds + [("empty", "\(empty)")])
        case .filled(let names, let verdict, let empty):
            let fields = Self.list(names.map(Self.quoted))
            return Self.object([("fields", fields), ("verdict", "\(verdict)"), ("empty", "\(empty)")])
        }
    }

    private static func quoted(_ text: String) -> String { "\"" + text + "\"" }
    private static func list(_ parts: [String]) -> String { "[" + parts.joined(separator: ",") + "]" }
    private static func object(_ pairs: [(String, String)]) -> String {
        "{" + pairs.map { key, value in quoted(key) + ":" + value }.joined(separator: ",") + "}"
    }
}

extension AskWhenScript {
    /// Nil for what a script can't judge: days, counts over a whole instrument, scores of a selection. Such a question stays in
    /// sight, with its condition in words.
    init?(_ left: AskWhen, on asked: AskedForm) {
        switch left {
        case .settled(let verdict): self = .verdict(verdict.sign)
        case .all(let parts):
            guard let parts = Self.parts(parts, on: asked) else { return nil }
            self = .all(parts)
        case .any(let parts):
            guard let parts = Self.parts(parts, on: asked) else { return nil }
            self = .any(parts)
        case .not(let part):
            guard let part = Self(part, on: asked) else { return nil }
            self = .not(part)
        case .answer(let test): self.init(test, on: asked)
        }
    }

    private static func parts(_ parts: [AskWhen], on asked: AskedForm) -> [AskWhenScript]? {
        let scripts = parts.compactMap { AskWhenScript($0, on: asked) }
        return scripts.count == parts.count ? scripts : nil
    }

    private init?(_ test: FactTest, on asked: AskedForm) {
        guard test.facts.count == 1 else { return nil }
        let empty = test.verdict(over: asked.facts).sign
        let sign = { (value: FactValue) -> Int in
            var facts = asked.facts
            facts[test.fact] = value
            return test.verdict(over: facts).sign
        }
        for (rule, domains) in asked.instruments {
            for domain in domains where .score(rule.code, domain.code) == test.fact {
                let values = rule.scale.map { (String($0), sign(.number($0))) }
                self = .field(
                    "score-\(rule.subject(of: domain))",
                    values: Dictionary(uniqueKeysWithValues: values),
                    empty: empty
                )
                return
            }
        }
        guard let question = asked.questions.first(where: { .finding($0.subject) == test.fact }),
            let subject = asked.programme.subject(question.subject)
        else { return nil }
        let (level, text) = ("level-\(subject.code)", "text-\(subject.code)")
        if case .known = test.comparison {
            self = .filled(subject.levels.isEmpty ? [text] : [level, text], verdict: sign(.noted), empty: empty)
            return
        }
        switch subject.answer {
        case .levels, .choices:
            let values = subject.levels.map { ($0.code, sign(.code($0.code))) }
            self = .field(level, values: Dictionary(values) { first, _ in first }, empty: empty)
        case .flag: self = .field(text, values: ["ja": sign(.flag(true)), "nee": sign(.flag(false))], empty: empty)
        case .number: self.init(number: test.comparison, in: text, empty: empty)
        case .text, .day: return nil
        }
    }

    private init?(number comparison: FactTest.Comparison, in name: String, empty: Int) {
        func range(_ operand: FactTest.Operand, least: Int?, most: Int?) -> AskWhenScript? {
            guard case .value(.number(let number)) = operand else { return nil }
            return .number(name, least: least.map { number + $0 }, most: most.map { number + $0 }, empty: empty)
        }
        let made: AskWhenScript? =
            switch comparison {
            case .equals(let operand): range(operand, least: 0, most: 0)
            case .atLeast(let operand): range(operand, least: 0, most: nil)
            case .atMost(let operand): range(operand, least: nil, most: 0)
            case .above(let operand): range(operand, least: 1, most: nil)
            case .below(let operand): range(operand, least: nil, most: -1)
            case .differs, .oneOf, .known: nil
            }
        guard let made else { return nil }
        self = made
    }
}

extension Verdict {
    fileprivate var sign: Int {
        switch self {
        case .met: 1
        case .notMet: -1
        case .unknown: 0
        }
    }
}
