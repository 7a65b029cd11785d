internal import Casework
package import Domain
package import Hummingbird
package import NIOCore

/// A request before anybody asked who it is from.
package struct VisitorContext: RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?
    /// Filled in by `SessionKeeper` when the cookie's session holds.
    var session: CurrentSession?

    package init(source: Source) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// The network address a request comes from, as the connection says it; headers are not believed.
    var origin: String { remoteAddress?.ipAddress ?? "local" }
}

/// A request from somebody who is signed in. Its routes can't be reached by anybody else.
package struct SignedInContext: ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let actor: Actor
    let formToken: String

    /// - Throws: `NotSignedIn`.
    package init(context: VisitorContext) throws {
        guard let session = context.session else { throw NotSignedIn() }
        coreContext = context.coreContext
        actor = session.actor
        formToken = session.formToken
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
