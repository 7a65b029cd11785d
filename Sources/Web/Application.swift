package import Hummingbird

/// The pages of the house as one router: first what every request passes, then the rooms.
package func makeRouter(_ house: House) -> Router<VisitorContext> {
    let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestLog()
        SecurityHeaders()
        // For what goes wrong while the session is looked up; the inner one knows who is signed in.
        ErrorPages(house: house)
        SessionKeeper(house: house)
        ErrorPages(house: house)
        CrossSiteGuard()
    }
    Assets().add(to: router)
    SignInPages(house: house).add(to: router)

    let signedIn = router.group(context: SignedInContext.self)
    TodayPages(house: house).add(to: signedIn)
    ReferralPages(house: house).add(to: signedIn)
    ImportPages(house: house).add(to: signedIn)
    SittingPages(house: house).add(to: signedIn)
    ParticipantPages(house: house).add(to: signedIn)
    ScreeningPages(house: house).add(to: signedIn)
    FindingPages(house: house).add(to: signedIn)
    ContactPages(house: house).add(to: signedIn)
    StepPages(house: house).add(to: signedIn)
    PausePages(house: house).add(to: signedIn)
    ClosingPages(house: house).add(to: signedIn)
    EmployerTalkPages(house: house).add(to: signedIn)
    PlacementPages(house: house).add(to: signedIn)
    AftercarePages(house: house).add(to: signedIn)
    FigurePages(house: house).add(to: signedIn)
    UserPages(house: house).add(to: signedIn)
    return router
}
