internal import Domain
internal import Yams

/// Longest list: more is no definition but an accident or an attack.
let longestList = 500

/// Longest code, in characters.
let longestCode = 60

extension Entry {
    /// The entries of a list. An empty list is a mistake; of one that is too long, only the first are read.
    func list() -> [Entry] {
        if case .sequence(let sequence) = node {
            if sequence.isEmpty { note("empty-list") }
            if sequence.count > longestList {
                note("list-too-long", ["limit": "\(longestList)", "count": "\(sequence.count)"])
            }
        } else {
            note("not-a-list")
        }
        return Array(items.prefix(longestList))
    }

    /// A list of mappings whose word under `key` occurs once.
    func uniqueList<Value>(by key: String = "code", _ read: (Entry) -> Value?) -> [Value] {
        var seen: [String: Int] = [:]
        return list().compactMap { entry in
            if let word = entry.raw(key), let text = word.raw, !text.isEmpty {
                if let line = seen[text] {
                    word.note("duplicate-code", ["code": text, "first": "\(line)"])
                } else {
                    seen[text] = word.place.line
                }
            }
            return read(entry)
        }
    }

    /// A list of plain words that each occur once.
    func words<Value: Hashable>(_ read: (Entry) -> Value?) -> [Value] {
        var seen: Set<Value> = []
        return list().compactMap { entry in
            guard let value = read(entry) else { return nil }
            guard seen.insert(value).inserted else {
                entry.note("duplicate-value", ["value": entry.raw ?? ""])
                return nil
            }
            return value
        }
    }

    /// A list of numbers that rise.
    func rising(in bounds: ClosedRange<Int>) -> [Int] {
        var numbers: [Int] = []
        for entry in list() {
            guard let number = entry.number(in: bounds) else { continue }
            if let last = numbers.last, number <= last {
                entry.note("not-rising", ["value": "\(number)", "last": "\(last)"])
            }
            numbers.append(number)
        }
        return numbers
    }

    /// A list of codes with their words.
    func codedList() -> [Coded] {
        uniqueList { entry in
            entry.mapping { keys in
                let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
                guard let code, let label else { return nil }
                return Coded(code: code, label: label)
            }
        }
    }

    /// What a list holds, without a remark.
    var items: [Entry] {
        guard case .sequence(let sequence) = node else { return [] }
        return sequence.map { Entry(node: $0, report: report, path: path + "[]") }
    }

    /// The codes of things that stand elsewhere in the file.
    func references(to kind: Names.Kind) -> [String] { words { $0.reference(to: kind) } }

    /// The place of the code of an item, for a remark about it; the list itself when there is no such item.
    func item(_ code: String) -> Entry { items.compactMap { $0.raw("code") }.first { $0.raw == code } ?? self }

    /// The codes that a list declares, well or badly: what a reference elsewhere may name.
    var declaredCodes: [String] { items.prefix(longestList).compactMap(\.declaredCode) }

    /// The code of an item. One that is too long has its own remark, and no reference can name it: the names of facts that are
    /// made of it for every domain or score would fill the memory.
    var declaredCode: String? { raw("code")?.raw.flatMap { $0.utf8.count <= longestCode ? $0 : nil } }
}
