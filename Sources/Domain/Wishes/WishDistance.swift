/// How far what somebody can is from what is wanted or asked (C2). What nobody knows stays unknown.
package enum WishDistance: Hashable, Sendable {
    case unknown
    case fits
    /// So many levels to go.
    case levels(Int)
    /// So much less than was wanted.
    case less(Int)
    /// Two answers that are not the same and have no measure: to be talked about.
    case differs
    /// Something that one has or has not, and has not.
    case missing

    /// Between a wish and what is within reach, by the facts of the two last findings and their words.
    ///
    /// `levels`: the codes in rising order where the answers have one, else empty.
    package init(
        want: FactValue?,
        can: FactValue?,
        levels: [String],
        words: (want: String, can: String) = ("", "")
    ) {
        switch (want, can) {
        case (.number(let want)?, .number(let can)?): self = can >= want ? .fits : .less(want - can)
        case (.code(let want)?, .code(let can)?):
            if want == can {
                self = .fits
            } else if let asked = levels.firstIndex(of: want), let shown = levels.firstIndex(of: can) {
                self = shown >= asked ? .fits : .levels(asked - shown)
            } else {
                self = .differs
            }
        case (.noted?, .noted?): self = Folding.key(words.want) == Folding.key(words.can) ? .fits : .differs
        case (.flag(let want)?, .flag(let can)?): self = want == can ? .fits : .differs
        case (.day(let want)?, .day(let can)?): self = want == can ? .fits : .differs
        default: self = .unknown
        }
    }
}

/// Something that an occupation usually asks, and how far somebody is from it.
package struct WorkNeed: Hashable, Sendable {
    package enum Asked: Hashable, Sendable {
        case dutch(LanguageLevel)
        case licence(Licence)
        case certificate(Certificate)
    }

    package let asked: Asked
    package let distance: WishDistance

    package init(asked: Asked, distance: WishDistance) {
        self.asked = asked
        self.distance = distance
    }
}

extension Occupation {
    /// What it usually asks beside what is known of somebody.
    ///
    /// `dutch`, `licence`: the codes of the last findings about them; nil for what nobody noted. Of papers nothing is
    /// known yet.
    package func needs(dutch: String?, licence: String?) -> [WorkNeed] {
        var needs: [WorkNeed] = []
        if self.dutch > .a0 {
            let distance = LanguageLevel(ofFinding: dutch).map { shown in
                shown >= self.dutch ? WishDistance.fits : .levels(self.dutch.number - shown.number)
            }
            needs.append(WorkNeed(asked: .dutch(self.dutch), distance: distance ?? .unknown))
        }
        for asked in licences {
            // A category of the law says nothing of a lift truck.
            let held = asked == .forklift ? nil : licence.map(Licence.held(byFinding:))
            let distance = held.map { $0.contains(asked) ? WishDistance.fits : .missing }
            needs.append(WorkNeed(asked: .licence(asked), distance: distance ?? .unknown))
        }
        return needs + certificates.map { WorkNeed(asked: .certificate($0), distance: .unknown) }
    }
}

extension LanguageLevel {
    /// The level that a code of a definition stands for: `a2`, `geen`, `moedertaal`. Nil for another code.
    package init?(ofFinding code: String?) {
        switch code {
        case "geen": self = .a0
        case "moedertaal": self = .c2
        case let code?:
            guard let level = LanguageLevel(rawValue: code.uppercased()) else { return nil }
            self = level
        case nil: return nil
        }
    }
}

extension Licence {
    /// The categories that somebody may drive with this one; a code that is none gives none.
    fileprivate static func held(byFinding code: String) -> Set<Licence> {
        // A category of the law says nothing of a lift truck.
        Licence(rawValue: code.uppercased()).flatMap { $0 == .forklift ? nil : $0.covers } ?? []
    }

    /// The categories that somebody may drive with this one, itself among them.
    package var covers: Set<Licence> {
        switch self {
        case .am: [.am]
        case .b: [.am, .b]
        case .be: [.am, .b, .be]
        case .c: [.am, .b, .c]
        case .ce: [.am, .b, .be, .c, .ce]
        case .d: [.am, .b, .d]
        case .g: [.g]
        case .forklift: [.forklift]
        }
    }
}
