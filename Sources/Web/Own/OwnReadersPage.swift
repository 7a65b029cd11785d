internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    static let ownReaders = Link("mijn-traject", "inzage")
}

/// Who was in one's own file, for a participant, in their own language (F2, F9).
struct OwnReadersPage {
    let house: House

    func add(to routes: Routes) {
        routes.page("/mijn-traject/inzage", for: .readOwn, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let place = try ReadersList.place(in: request)
        let readers = try await house.casework.ownReaders(before: place, as: context.actor)
        let reading = house.reading(try PageLanguage.of(request))
        let t = reading.texts
        let list = ReadersList(readers: readers, link: Link.ownReaders.reading(t.language), texts: t)
        // Another language keeps the part of the list that is read.
        let shown = place.map { Link.ownReaders.query("voor", $0) } ?? .ownReaders
        return reading.page(
            t("readers.ownTitle"),
            in: .own,
            for: context,
            """
            \(PageLanguage.chips(shown, t))<div lang="\(t.language.rawValue)"><h1>\(t("readers.ownTitle"))</h1>\
            <p class="lead">\(t("readers.ownLead"))</p>\(list.html)</div>
            """
        )
    }
}
