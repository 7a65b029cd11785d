package import Domain
internal import Storage

/// An employer who was asked about a job and to whom one comes back, with what the employer is called.
package typealias AskDue = (ask: EmployerAsk, employer: String)

extension Work {
    /// What the actor asked and has to come back to in the coming days, the oldest first. Nothing for who asks no employers.
    func asksToday(in tx: borrowing Transaction) throws -> [AskDue] {
        guard Policy.allows(.writeVacancies, for: actor.role) else { return [] }
        return try EmployerAskTable.due(of: actor.id, until: today.adding(days: CoachToday.daysAhead), in: tx)
    }
}
