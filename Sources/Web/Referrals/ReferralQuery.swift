internal import Domain
internal import Hummingbird
internal import Markup

/// What the list of referrals is asked for, as it stands in the address.
struct ReferralQuery {
    var state: ReferralState?
    var programme: String
    var prison: String
    let text: String
    var after: ID<Referral>?

    /// Nobody's name is longer.
    static let longestText = 100

    init(_ request: Request) throws {
        let query = try request.query()
        state = ReferralState(rawValue: query["staat"])
        programme = query["programma"].trimmed
        prison = query["gevangenis"].trimmed
        let typed = query["zoek"].trimmed.unicodeScalars.filter { $0.value >= 32 }.prefix(Self.longestText)
        text = String(String.UnicodeScalarView(typed))
        let last = query["na"].trimmed
        after = last.isEmpty ? nil : ID(last)
    }

    var filter: ReferralFilter {
        ReferralFilter(
            state: state,
            programme: programme.isEmpty ? nil : programme,
            prison: prison.isEmpty ? nil : prison,
            words: Folding.words(text)
        )
    }

    /// Whether anything was asked for.
    var isNarrow: Bool { filter != ReferralFilter() }

    /// The list as asked, from its beginning.
    var link: Link { address(Room.referrals.link) }

    /// The same as a table for a spreadsheet.
    var exportLink: Link { address(Link(Room.referrals.rawValue, "lijst.csv")) }

    func link(state: ReferralState?) -> Link {
        var query = self
        query.state = state
        return query.link
    }

    func link(after last: ID<Referral>) -> Link { link.query("na", last) }

    /// The referrals of people of this name.
    static func link(of name: String) -> Link { Room.referrals.link.query("zoek", name) }

    private func address(_ start: Link) -> Link {
        var link = start
        if let state { link = link.query("staat", state.rawValue) }
        if !programme.isEmpty { link = link.query("programma", programme) }
        if !prison.isEmpty { link = link.query("gevangenis", prison) }
        if !text.isEmpty { link = link.query("zoek", text) }
        return link
    }
}
