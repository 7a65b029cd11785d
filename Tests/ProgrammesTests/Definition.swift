import Domain
import Programmes
import Testing

/// A small definition without a mistake, to put mistakes in.
enum Definition {
    static let sound = """
        code: proef
        name: Proef
        summary: Een proef.
        wording: {participant: deelnemer, participants: deelnemers}
        funding:
          name: ESF
          amount: "1.000,50"
          first: 2024-01-01
          last: 2025-06-30
        target_group: {minimum_age: 18}
        referral:
          referrers: [{code: vdab, label: VDAB}]
          refusal_grounds: [{code: andere, label: Andere}]
        sittings: {notice_days: 1, horizon_weeks: 26, shortage_days: 14}
        flow:
          starts_with: screening
          weeks: 12
          steps:
            - {code: gesprek, label: Gesprek, from_week: 1, to_week: 2, done_by: screening}
            - {code: opstart, label: Opstart, from_week: 9, to_week: 12, done_by: placement}
          deviation_reasons: [{code: andere, label: Andere}]
        subjects:
          - {code: talenten, label: Talenten}
          - {code: zorg, label: Zorg, tier: health, levels: [{code: laag, label: Laag}, {code: hoog, label: Hoog}]}
        screening:
          title: Screening
          sections:
            - title: Samen
              questions:
                - {subject: talenten, label: Talenten, required: true}
                - {subject: zorg, label: Zorg, hint: Kort}
        detention:
          factors:
            - {code: toezicht, label: Toezicht, kind: date, permits_work: true}
            - {code: plaats, label: Plaats, kind: restriction}
          offence_words: [diefstal, inbraak]
        contact_watch:
          - {party: psd, after_weeks: 6}
        contract_forms:
          - {code: vast, label: Vast, circuit: normal, activation: true, esf: employment, needs: [weekly-hours]}
        aftercare:
          - code: nazorg
            label: Nazorg
            party: employee
            anchor: placement-start
            weeks: [1, 2]
            months: [2, 3]
            grace_days: 14
        pauses: [{code: ziekte, label: Ziekte, cause: person, limit_weeks: 26}]
        outcomes: [{code: werk, label: Werk, positive: true}]
        indicators:
          - {code: aantal, label: Aantal, definition: Wie begon., measure: guidances, target: 80}
          - {code: deel, label: Deel, definition: Wie werkt., measure: activation, ripe_after_weeks: 12, target: 30}

        """

    /// The definition with one piece written another way.
    static func with(_ fault: Fault) -> (text: String, line: Int, column: Int) {
        var marked = sound.replacingFirst(fault.piece, with: fault.faulty)
        if let also = fault.also { marked = marked.replacingFirst(also.piece, with: also.faulty) }
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            if scalar == Fault.marker { break }
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        return (marked.replacing(String(Fault.marker), with: ""), line, column)
    }

    static func check(_ text: String) -> ProgrammeFile.Checked { ProgrammeFile.check(text: text, file: "proef.yaml") }
}

/// A mistake: what stands in the sound definition, what stands there instead, and the code of the remark it should
/// bring. `‸` shows where the remark should point; it is taken out before checking.
struct Fault: Sendable, CustomTestStringConvertible {
    static let marker: Unicode.Scalar = "‸"

    let piece: String
    let faulty: String
    let code: String
    let facts: [String: String]
    let severity: Diagnostic.Severity
    /// A second piece to write another way.
    let also: (piece: String, faulty: String)?

    init(
        _ piece: String,
        _ faulty: String,
        _ code: String,
        _ facts: [String: String] = [:],
        severity: Diagnostic.Severity = .error,
        also: (piece: String, faulty: String)? = nil
    ) {
        self.piece = piece
        self.faulty = faulty
        self.code = code
        self.facts = facts
        self.severity = severity
        self.also = also
    }

    var testDescription: String { "\(code): \(faulty.prefix(60))" }
}

extension String {
    func replacingFirst(_ piece: String, with other: String) -> String {
        guard let range = firstRange(of: piece) else { return "no \(piece) in the definition" }
        return replacingCharacters(in: range, with: other)
    }

    private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
