/// How a definition lays what somebody wants beside what they can (C2).
package struct WishRules: Hashable, Sendable {
    /// Subjects of the same measure: the wish, and what is within reach.
    package struct Pair: Hashable, Sendable {
        package let want: String
        package let can: String

        package init(want: String, can: String) {
            self.want = want
            self.can = can
        }
    }

    package let pairs: [Pair]
    /// The subjects of what somebody can besides, in the order in which they are shown.
    package let can: [String]
    /// The subject of the work that is wanted, in words.
    package let work: String?
    /// The subject of Dutch, with the levels of the European Framework for codes (`a1` … `c2`).
    package let dutch: String?
    /// The subject of the driving licence, with the categories for codes.
    package let licence: String?

    package init(pairs: [Pair], can: [String], work: String?, dutch: String?, licence: String?) {
        self.pairs = pairs
        self.can = can
        self.work = work
        self.dutch = dutch
        self.licence = licence
    }
}
