package import Hummingbird

/// The pages of the house as one router: first what every request passes, then the rooms. `table` gets every route.
package func makeRouter(_ house: House, noting table: RouteTable = RouteTable()) -> Router<VisitorContext> {
    let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        RequestLog(tally: house.tally)
        SecurityHeaders(isSecure: house.isSecure)
        // For what goes wrong while the session is looked up; the inner one knows who is signed in.
        ErrorPages(house: house)
        RequestGuard(hosts: house.hosts)
        SessionKeeper(house: house)
        ErrorPages(house: house)
        CrossSiteGuard(publicAddress: house.publicAddress)
    }
    Assets().add(to: router)
    HealthPages(house: house).add(to: router)
    SignInPages(house: house).add(to: router)
    PasswordPages(house: house).add(to: router)
    SecondFactorPages(house: house).add(to: router.group(context: HalfwayContext.self))

    let signedIn = Routes(router, of: house.casework, noting: table).add(middleware: OnceKeeper(house: house))
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
    InvitationPages(house: house).add(to: signedIn)
    EmergencyPages(house: house).add(to: signedIn)
    EmergencyReviewPages(house: house).add(to: signedIn)
    OwnPages(house: house).add(to: signedIn)
    AuditPages(house: house).add(to: signedIn)
    SamplePages(house: house).add(to: signedIn)
    ReadersPages(house: house).add(to: signedIn)
    UserPages(house: house).add(to: signedIn)
    UserPage(house: house).add(to: signedIn)
    OwnAccountPages(house: house).add(to: signedIn)
    OwnFactorPages(house: house).add(to: signedIn)
    SystemPages(house: house).add(to: signedIn)
    table.noteOpen(of: router)
    return router
}
