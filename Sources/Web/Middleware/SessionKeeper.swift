internal import Casework
internal import Hummingbird

/// Looks up the session of the request's cookie.
struct SessionKeeper: RouterMiddleware {
    typealias Context = VisitorContext

    let house: House

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let token = request.cookies[house.cookieName]?.value {
            context.session = try await house.desk.session(token: token)
        }
        return try await next(request, context)
    }
}
