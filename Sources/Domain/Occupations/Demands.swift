// What work asks of somebody, in closed words. The order is that of the bits of the matching engine and never changes: a new
// word comes at the end.

/// Something the body has to be up to.
package enum PhysicalDemand: String, CaseIterable, Sendable {
    case lifting, standing, walking, bending, heights, outdoors, cold, heat, noise, dust, wet, fineWork
}

/// A category of driving licence in the letters of the law, and the lift truck.
package enum Licence: String, CaseIterable, Sendable {
    case am = "AM"
    case b = "B"
    case be = "BE"
    case c = "C"
    case ce = "CE"
    case d = "D"
    case g = "G"
    case forklift
}

/// A paper that the law or the trade asks: safety (VCA), professional driving (code 95), registration as a health care assistant,
/// first aid, food safety (HACCP), electrical safety (BA4), dangerous goods by road (ADR), plant protection products
/// (fytolicentie), scaffolds.
package enum Certificate: String, CaseIterable, Sendable {
    case vca, code95, careVisa, firstAid, foodSafety, electricalSafety, adr, plantProtection, scaffolding
}

/// When work is done.
package enum WorkingTime: String, CaseIterable, Sendable {
    case day, earlyMorning, evening, night, saturday, sunday, weekend, twoShifts, threeShifts, splitDay, schoolHours,
        onCall
}

/// A level of the Common European Framework; `a0` is none yet.
package enum LanguageLevel: String, CaseIterable, Sendable, Comparable {
    case a0 = "A0"
    case a1 = "A1"
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"
    case c1 = "C1"
    case c2 = "C2"

    /// 0 none, 1 A1, … 6 C2.
    package var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
