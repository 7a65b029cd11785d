internal import Domain
internal import Hummingbird
internal import Logging

/// One line for each request: method, route pattern, status, time. Never the address itself: a query can hold a name.
struct RequestLog: RouterMiddleware {
    typealias Context = VisitorContext

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let taken = (ContinuousClock.now - start).components
        context.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method)", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)",
                "milliseconds": "\(taken.seconds * 1000 + taken.attoseconds / 1_000_000_000_000_000)",
            ]
        )
        return response
    }
}
