internal import Domain

extension ParticipantSearch {
    /// Up to so many people who changed are read by themselves; of more all are read again.
    private static let fewChanges = 100

    /// The order of all who are on their way, where it is known and nobody changed since.
    func keptOrder(in tx: borrowing Transaction) throws -> NameOrder? {
        guard let known = tx.vault.onTheWay.known else { return nil }
        return try FigureChangeTable.mark(in: tx) == known.mark ? known.order : nil
    }

    /// The order of all who are on their way, read again as far as they changed, and kept for who asks next.
    ///
    /// `start`: where everybody is read from.
    func renewedOrder(from start: Start, in tx: borrowing Transaction) throws -> NameOrder {
        let mark = try FigureChangeTable.mark(in: tx)
        let order = try changedOrder(at: mark, in: tx) ?? NameOrder(places(from: start, in: tx))
        tx.vault.onTheWay.keep(KeptNameOrder.Known(order: order, mark: mark))
        return order
    }

    /// The order that is known with those who changed since where they are now; nil where nothing older is known.
    private func changedOrder(at mark: FigureChangeTable.Mark, in tx: borrowing Transaction) throws -> NameOrder? {
        guard let known = tx.vault.onTheWay.known, mark.isAfter(known.mark),
            let changed = try FigureChangeTable.news(since: known.mark, in: tx)?.people,
            changed.count <= Self.fewChanges
        else { return nil }
        return known.order.replacing(changed, by: try places(from: these(changed), in: tx))
    }
}
