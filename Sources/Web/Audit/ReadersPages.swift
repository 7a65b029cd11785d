internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Who was in a file, for who may open it: a list that can be printed and handed to the participant.
struct ReadersPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/inzage", for: .readFile, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let readers = try await house.casework.readers(
            of: participant,
            before: ReadersList.place(in: request),
            as: context.actor
        )
        let t = house.texts
        let list = ReadersList(readers: readers, link: .file(participant, "inzage"), texts: t)
        return house.filePage(
            "readers.title",
            about: readers.participant,
            for: context,
            """
            <p class="lead">\(t("readers.lead", ["name": readers.participant.name.full]))</p>\(list.html)
            """
        )
    }
}
