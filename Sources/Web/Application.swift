package import Hummingbird

/// The pages of the house as one router: first what every request passes, then the rooms.
package func makeRouter(_ house: House) -> Router<VisitorContext> {
    let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestLog()
        SecurityHeaders()
        SessionKeeper(house: house)
        ErrorPages(house: house)
        CrossSiteGuard()
    }
    Assets().add(to: router)
    SignInPages(house: house).add(to: router)

    let signedIn = router.group(context: SignedInContext.self)
    UserPages(house: house).add(to: signedIn)
    return router
}
