internal import Casework
internal import HTTPTypes
internal import Hummingbird

/// Looks up where a request comes from and the session of its cookie.
struct SessionKeeper: RouterMiddleware {
    typealias Context = VisitorContext

    let house: House

    private static let forwarded = HTTPField.Name("X-Forwarded-For")

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.origin = house.proxies.origin(
            connection: context.remoteAddress?.ipAddress,
            forwarded: Self.forwarded.map { request.headers[values: $0] } ?? []
        )
        if let token = request.cookies[house.cookieName]?.value {
            switch try await house.desk.presence(token: token) {
            case .nobody: break
            case .halfway(let session): context.halfway = session
            case .signedIn(let session):
                context.session = session
                // The menu hangs on what the programmes use.
                try await house.casework.keepProgrammesInMind()
            }
        }
        return try await next(request, context)
    }
}
