internal import HTTPTypes
internal import Hummingbird

/// Refuses changes that another site asks a browser to make: by `Sec-Fetch-Site`, or else by `Origin`. The forms'
/// own token stands behind it.
struct CrossSiteGuard: RouterMiddleware {
    typealias Context = VisitorContext

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head, isForeign(request) { throw BadRequest.foreignForm }
        return try await next(request, context)
    }

    private func isForeign(_ request: Request) -> Bool {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            return site != "same-origin" && site != "none"
        }
        guard let origin = request.headers[.origin], let host = request.head.authority else { return false }
        return origin != "http://\(host)" && origin != "https://\(host)"
    }
}
