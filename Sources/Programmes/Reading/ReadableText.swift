/// The text of a file after a first look, before YAML sees it: no tabs, no invisible characters, no aliases.
struct ReadableText {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Where each line begins in `scalars`.
    private(set) var lineStarts = [0]

    /// Notes what cannot stand in a definition. A stray character is noted and read as a space, so that reading goes
    /// on; nil when what follows could not be trusted, because the structure hangs on it.
    init?(_ text: String, report: Report) {
        var all = Array(text.unicodeScalars)
        if all.first == "\u{FEFF}" { all.removeFirst() }
        scalars.reserveCapacity(all.count)
        var isIndent = true
        var isSound = true
        for (index, original) in all.enumerated() {
            let isBreak = original == "\r" && (index + 1 == all.count || all[index + 1] != "\n")
            let scalar = isBreak ? "\n" : original
            let place = Place(line: lineStarts.count, column: scalars.count - lineStarts[lineStarts.count - 1] + 1)
            switch scalar {
            case "\n":
                scalars.append(scalar)
                lineStarts.append(scalars.count)
                isIndent = true
                continue
            case "\r": scalars.append(" ")
            case "%" where place.column == 1:
                // An order to the YAML reader: no definition has one, and each is held against all before it.
                report.note("syntax-character", at: place)
                isSound = false
                scalars.append(scalar)
            case "\t":
                report.note("tab", at: place)
                if isIndent { isSound = false }
                scalars.append(" ")
            case _ where scalar.isInvisible:
                if !report.isFull {
                    report.note(
                        "control-character",
                        at: place,
                        ["number": "U+" + String(scalar.value, radix: 16).uppercased()]
                    )
                }
                scalars.append(" ")
            default: scalars.append(scalar)
            }
            if scalar != " ", scalar != "\r" { isIndent = false }
        }
        for position in aliases() {
            report.note("anchor", at: place(of: position))
            isSound = false
        }
        if !isSound { return nil }
    }

    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Whether so few values can stand in it that it is worth making a tree of them; that is noted where not. Counts what parts
    /// one value from the next, also in words.
    func hasFewValues(_ report: Report) -> Bool {
        let signs = scalars.count { $0 == "," || $0 == ":" || $0 == "-" || $0 == "?" }
        guard signs > ProgrammeFile.valueLimit else { return true }
        report.note("too-many-values", at: .start, ["limit": "\(ProgrammeFile.valueLimit)"])
        return false
    }

    /// A position for a place, if the text has it.
    func position(of place: Place) -> Int? {
        guard lineStarts.indices.contains(place.line - 1), place.column >= 1 else { return nil }
        let position = lineStarts[place.line - 1] + place.column - 1
        return scalars.indices.contains(position) ? position : nil
    }

    mutating func replace(at position: Int, with scalar: Unicode.Scalar) { scalars[position] = scalar }

    private func place(of position: Int) -> Place {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= position { low = middle } else { high = middle }
        }
        return Place(line: low + 1, column: position - lineStarts[low] + 1)
    }

    /// Where `*name` stands while `&name` stands somewhere too, even in a quote or a comment: with a few of them, a
    /// file of some hundred bytes can grow to billions of values.
    private func aliases() -> [Int] {
        var anchors: Set<[Unicode.Scalar]> = []
        var uses: [(position: Int, name: [Unicode.Scalar])] = []
        for (position, scalar) in scalars.enumerated() where scalar == "&" || scalar == "*" {
            if position > 0, scalars[position - 1].isNameCharacter { continue }
            let name = Array(scalars[(position + 1)...].prefix(100).prefix { $0.isNameCharacter })
            if name.isEmpty { continue }
            if scalar == "&" { anchors.insert(name) } else { uses.append((position, name)) }
        }
        return uses.filter { anchors.contains($0.name) }.map(\.position)
    }
}

extension Unicode.Scalar {
    /// What cannot be seen, and could hide something or count as a line break for one reader and not for another:
    /// control characters, line and paragraph separators, marks that turn the writing direction, zero-width
    /// characters, and those for private use.
    fileprivate var isInvisible: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200B, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xE000...0xF8FF,
            0xFFFE...0xFFFF, 0xE0000...0xE007F, 0xF0000...0x10FFFF:
            true
        default: false
        }
    }

    /// A character of the name of an anchor.
    fileprivate var isNameCharacter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
