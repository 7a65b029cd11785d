internal import HTTPTypes
internal import Hummingbird

/// Puts the same strict headers on every response, errors too. It stands outside `ErrorPages`, which makes them.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = VisitorContext

    let isSecure: Bool

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let route = context.endpointPath ?? ""
        // The address itself is the key: it must not travel to the page that comes after it.
        if route.hasSuffix("{token}") { response.headers[StrictHeaders.referrerPolicy] = "no-referrer" }
        // Who signs out leaves nothing behind on a shared computer. The cookie is ended by name: "cookies" would take
        // those of every site below the same domain.
        if request.method == .post, route == "/afmelden" {
            response.headers[StrictHeaders.clearSiteData] = "\"cache\", \"storage\""
        }
        // What may be kept is the same for everybody; all else depends on who asks and from where.
        if response.headers[.cacheControl] == nil { response.headers[.vary] = "Cookie, Origin, Sec-Fetch-Site" }
        StrictHeaders.put(on: &response.headers, isSecure: isSecure)
        return response
    }
}
