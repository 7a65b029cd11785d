internal import Casework
package import Domain
package import Hummingbird
internal import Markup
package import NIOCore

/// A request before anybody asked who it is from.
package struct VisitorContext: RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?
    /// Filled in by `SessionKeeper` when the cookie's session holds.
    var session: CurrentSession?
    /// Filled in by `SessionKeeper` for who gave the password and nothing more.
    var halfway: HalfwaySession?
    /// The network address a request comes from: the connection's, or what a trusted proxy says of it (`SessionKeeper`).
    var origin: String

    package init(source: Source) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
        origin = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    /// Who it is and the token of their forms, signed in or halfway.
    var whoever: (actor: Actor, formToken: String)? {
        session.map { ($0.actor, $0.formToken) } ?? halfway.map { ($0.actor, $0.formToken) }
    }
}

/// A request from somebody who is signed in. Its routes can't be reached by anybody else.
package struct SignedInContext: ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let actor: Actor
    let session: CurrentSession
    let origin: String
    var formToken: String { session.formToken }
    /// The form that the request brings, for `OnceKeeper`; nil when it brings none.
    var submission: Submission?

    /// - Throws: `NotSignedIn`.
    package init(context: VisitorContext) throws {
        guard let session = context.session else { throw NotSignedIn() }
        coreContext = context.coreContext
        actor = session.actor
        self.session = session
        origin = context.origin
    }

    /// An id in the path. What can't be an id is as absent as an id that does not exist.
    func id<Subject>(_ name: String, of subject: Subject.Type = Subject.self) throws -> ID<Subject> {
        guard let text = parameters.get(name), (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) || $0 == 45 })
        else { throw Refusal.notFound }
        return ID(text)
    }
}

/// Somebody asks for a page that needs signing in: they are led to the sign-in page.
struct NotSignedIn: Error {}

/// A request from somebody who gave the password and nothing more. It reaches the pages of the second factor only, and
/// those are reached by nobody else.
struct HalfwayContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let session: HalfwaySession
    let origin: String

    /// - Throws: `NotHalfway`.
    init(context: VisitorContext) throws {
        guard let session = context.halfway else { throw NotHalfway() }
        coreContext = context.coreContext
        self.session = session
        origin = context.origin
    }

    func form(_ request: Request) async throws -> Form {
        let form = try await Form(request)
        guard isEqualInConstantTime(form[formTokenField].utf8, session.formToken.utf8) else {
            throw BadRequest.foreignForm
        }
        return form
    }
}

/// Somebody asks for a page between password and second factor who is not there: they are led to where they are.
struct NotHalfway: Error {}

extension HalfwaySession {
    /// The page where somebody is.
    var link: Link { hasFactor ? SecondFactorPages.codeLink : SecondFactorPages.enrolmentLink }
}
