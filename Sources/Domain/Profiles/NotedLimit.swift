/// A limit of a file that is words, such as *not in this town* (A5). Matching can't read words: somebody turns it into places, sectors
/// or hours that are forbidden, and says so.
package struct NotedLimit: Hashable, Sendable {
    package let id: ID<Finding>
    /// By what factor of the definition.
    package let factor: String
    package let words: String
    /// Whether it was turned into such limits.
    package let isAnswered: Bool

    /// Those that hold, in the order of the definition.
    ///
    /// `findings`: of a file, of the tiers that the reader may read.
    package static func all(
        among findings: [Finding],
        by programme: Programme,
        answered: Set<ID<Finding>>
    ) -> [NotedLimit] {
        DetentionPicture(findings, by: programme).lines.filter { $0.rule.kind == .restriction }.flatMap { line in
            line.findings.map { finding in
                NotedLimit(
                    id: finding.id,
                    factor: line.rule.label,
                    words: finding.text,
                    isAnswered: answered.contains(finding.id)
                )
            }
        }
    }

    static func ids(among findings: [Finding], by programme: Programme) -> Set<ID<Finding>> {
        let codes = Set(programme.detentionFactors.filter { $0.kind == .restriction }.map(\.code))
        return Set(findings.filter { codes.contains($0.subject) && $0.withdrawal == nil }.map(\.id))
    }

    /// Which were turned into limits, as the findings of a file say it.
    package static func answered(in findings: [Finding]) -> Set<ID<Finding>> {
        let own = findings.filter { $0.subject == ProfileSubject.answeredLimits.code && $0.withdrawal == nil }
        return Set((own.counting(isMeasured: false)?.statedWords ?? []).map { ID($0) })
    }
}
