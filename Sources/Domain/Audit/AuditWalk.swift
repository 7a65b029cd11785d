/// Goes along the lines of the audit log, part by part, and names every fault. It is handed the keyed hash.
package struct AuditWalk {
    /// How many faults are named; the rest is counted.
    static let named = 1_000
    /// Among how many changed lines it is looked whether they changed places.
    static let compared = 40

    private struct Suspect {
        let line: AuditChain.Line
        /// The seals that the line before may have had.
        let before: [String]
    }

    private let head: AuditChain.Head?
    private let notedHead: String?
    private let hash: (String) throws -> String
    private var lines = 0
    private var last = 0
    /// The seal of the last line as it stands, and as it should be: they differ when it was changed. Nil behind a gap:
    /// the line that had it is gone.
    private var before: [String]? = [AuditChain.beginning]
    private var foundNotedHead: Bool
    private var suspects: [Suspect] = []
    private var faults: [AuditFault] = []
    private var count = 0

    /// `notedHead`: a head that was noted outside the database earlier.
    package init(head: AuditChain.Head?, notedHead: String? = nil, hash: @escaping (String) throws -> String) {
        self.head = head
        self.notedHead = notedHead
        self.hash = hash
        foundNotedHead = notedHead == nil || notedHead == AuditChain.beginning
    }

    /// The next line, in order of place.
    package mutating func pass(_ line: AuditChain.Line) throws {
        lines += 1
        if line.seal == notedHead { foundNotedHead = true }
        guard line.position >= 1 else {
            add(.beyondHead(position: line.position, id: line.id, at: line.at))
            return
        }
        if line.position > last + 1 {
            add(.missing(from: last + 1, through: line.position - 1))
            before = nil
        }
        if let head, line.position > head.position {
            add(.beyondHead(position: line.position, id: line.id, at: line.at))
        } else if let before {
            let right = try before.map {
                try hash(AuditChain.text(position: line.position, columns: line.columns, after: $0))
            }
            if !right.contains(line.seal) { suspects.append(Suspect(line: line, before: before)) }
            self.before = Array(Set(right + [line.seal]))
            last = line.position
            return
        }
        last = line.position
        before = [line.seal]
    }

    /// The end of the lines.
    package mutating func end() throws -> AuditVerdict {
        try judgeSuspects()
        try judgeHead()
        if !foundNotedHead { add(.notedHeadAbsent) }
        return AuditVerdict(lines: lines, head: head, faults: faults, count: count)
    }

    private mutating func add(_ fault: AuditFault) {
        count += 1
        if faults.count < Self.named { faults.append(fault) }
    }

    /// A line that is not what was written for its place may have been written for that of another. One that is what was
    /// written, behind a line that changed places, is no fault by itself.
    private mutating func judgeSuspects() throws {
        let compared = suspects.count > Self.compared ? [] : suspects
        let seals = Set(compared.flatMap { $0.before + [$0.line.seal] })
        for (index, suspect) in suspects.enumerated() {
            let line = suspect.line
            let stands =
                try index > 0
                && seals.contains { seal in
                    try hash(AuditChain.text(position: line.position, columns: line.columns, after: seal)) == line.seal
                }
            if stands { continue }
            let written = try compared.first { other in
                try other.line.position != line.position && wasWritten(line, at: other, seals: seals)
            }
            if let written {
                add(.moved(position: line.position, id: line.id, writtenAt: written.line.position))
            } else {
                add(.changed(position: line.position, id: line.id, at: line.at))
            }
        }
    }

    private func wasWritten(_ line: AuditChain.Line, at other: Suspect, seals: Set<String>) throws -> Bool {
        try seals.union(other.before).contains { seal in
            let right = try hash(AuditChain.text(position: other.line.position, columns: line.columns, after: seal))
            return right == line.seal || right == other.line.seal
        }
    }

    private mutating func judgeHead() throws {
        guard let head else {
            add(.headMissing)
            return
        }
        guard try head.isTrue(hash: hash) else {
            add(.headChanged)
            return
        }
        if head.position > last {
            add(.cut(from: last + 1, through: head.position))
        } else if head.position == last, count == 0, let before, !before.contains(head.seal) {
            add(.headChanged)
        }
    }
}
