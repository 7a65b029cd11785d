internal import Markup

/// Links that are handed over by people, since there is no mail yet.
extension House {
    /// The whole address of a link, where the house knows its own; never what a request says it is.
    func whole(_ link: Link) -> String { (publicAddress ?? "") + link.address }

    /// What to do with such a link.
    var handOverLead: String { publicAddress == nil ? "user.linkLead" : "user.wholeLinkLead" }
}
