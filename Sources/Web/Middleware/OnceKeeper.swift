internal import Casework
internal import Hummingbird
internal import Logging

/// Takes each form once (promise 18): a second sending of the same one waits for the first, and is led to where that
/// one led. The form's own token tells which it is; `SignedInContext.taking` reads it.
struct OnceKeeper: RouterMiddleware {
    typealias Context = SignedInContext

    let house: House

    func handle(
        _ request: Request,
        context: SignedInContext,
        next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post else { return try await next(request, context) }
        let submission = house.casework.submission(by: context.actor, to: request.uri.path)
        var context = context
        context.submission = submission
        do {
            let response = try await next(request, context)
            await end(submission, location: response.headers[.location], context)
            return response
        } catch FormTaken.same(let location?) {
            await end(submission, context)
            return .redirect(to: location, type: .normal)
        } catch {
            await end(submission, context)
            throw error
        }
    }

    /// The act is stored by now. When the place it led to can't be, only who sends the same form again misses it.
    private func end(_ submission: Submission, location: String? = nil, _ context: SignedInContext) async {
        do {
            try await submission.end(location: location)
        } catch {
            context.logger.error("where a form led is not stored", metadata: ["error": "\(String(reflecting: error))"])
        }
    }
}
