/// What a list of referrals asks for.
package struct ReferralFilter: Hashable, Sendable {
    package var state: ReferralState?
    /// The code of a programme.
    package var programme: String?
    /// The code of the prison the person was referred from.
    package var prison: String?
    /// Name words, or their beginnings; a person matches when every one does.
    package var words: [String]

    package init(
        state: ReferralState? = nil,
        programme: String? = nil,
        prison: String? = nil,
        words: [String] = []
    ) {
        self.state = state
        self.programme = programme
        self.prison = prison
        self.words = words
    }
}

/// A part of a list, in order, and where to go on.
package struct ListPage<Line: Sendable, Subject>: Sendable {
    package let lines: [Line]
    /// The last thing shown, when more follow.
    package let next: ID<Subject>?

    package init(lines: [Line], next: ID<Subject>?) {
        self.lines = lines
        self.next = next
    }

    /// Cuts a page of `size` from lines of which one more was asked than fits.
    package init(_ lines: [Line], size: Int, id: (Line) -> ID<Subject>) {
        self.lines = Array(lines.prefix(size))
        next = lines.count > size ? self.lines.last.map(id) : nil
    }
}
