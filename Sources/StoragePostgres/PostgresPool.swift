/// The connections that read: each is with one reader at a time, and who finds none waits in order.
actor PostgresPool {
    private var idle: [PostgresConnection]
    private var waiting: [CheckedContinuation<PostgresConnection, Never>] = []

    init(_ connections: [PostgresConnection]) { idle = connections }

    func take() async -> PostgresConnection {
        if let connection = idle.popLast() { return connection }
        return await withCheckedContinuation { waiting.append($0) }
    }

    func giveBack(_ connection: PostgresConnection) {
        if waiting.isEmpty {
            idle.append(connection)
        } else {
            waiting.removeFirst().resume(returning: connection)
        }
    }
}
