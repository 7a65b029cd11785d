package import Casework
internal import Domain
package import Hummingbird

/// The routes of who is signed in. Each one says which action of the policy it is for: there is no other way to add
/// one, so a page that the audit log does not know is not served (promises 25, 31).
package struct Routes {
    private let casework: Casework
    private let group: RouterGroup<SignedInContext>
    private let table: RouteTable

    package init(_ router: Router<VisitorContext>, of casework: Casework, noting table: RouteTable) {
        self.casework = casework
        group = router.group(context: SignedInContext.self)
        self.table = table
    }

    /// What every request to the routes added from now on passes.
    package func add(middleware: some RouterMiddleware<SignedInContext>) -> Routes {
        group.add(middleware: middleware)
        return self
    }

    package typealias Handler = @Sendable (Request, SignedInContext) async throws -> Response

    /// A page. Where its action shows people, it is given out only when the audit log has a line of this look.
    package func page(_ path: RouterPath, for action: Action, use handler: @escaping Handler) {
        table.note("GET", path, action)
        let casework = casework
        group.get(path) { request, context in
            // Before anything of the request is read. Whose record it is, the use case decides.
            try await casework.admit(
                context.actor,
                to: action,
                of: context.parameters.get("participant").map { ID($0) }
            )
            guard action.showsPeople else { return try await handler(request, context) }
            let witness = AuditWitness()
            let response = try await AuditWitness.$current.withValue(witness) { try await handler(request, context) }
            guard witness.sawLine else { throw UnnotedLook(path: path.description) }
            return response
        }
    }

    /// What a form does.
    package func act(_ path: RouterPath, for action: Action, use handler: @escaping Handler) {
        table.note("POST", path, action)
        let casework = casework
        group.post(path) { request, context in
            try await casework.admit(
                context.actor,
                to: action,
                of: context.parameters.get("participant").map { ID($0) }
            )
            return try await handler(request, context)
        }
    }
}

/// A page that shows people was made without a line in the audit log: a fault of ours, and nobody sees the page.
struct UnnotedLook: Error {
    let path: String
}
