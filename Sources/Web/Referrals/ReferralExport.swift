internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import NIOCore
internal import Texts

/// The list of referrals as a table for a spreadsheet. Its columns are named as in a partner's list, so that it can be
/// read back; what such a list does not have stands behind.
struct ReferralExport: Sendable {
    let house: House
    let actor: Actor
    let filter: ReferralFilter

    /// Written part by part, so that a long list takes no memory.
    func response(beginningWith first: ListPage<ReferralListing, Referral>) -> Response {
        let name = "aanmeldingen-\(house.casework.clock().today.iso).csv"
        let body = ResponseBody { writer in
            var page = first
            try await writer.write(ByteBuffer(bytes: DelimitedWriter.bytes(header: header, rows: rows(of: page))))
            while let last = page.next {
                page = try await house.casework.referralsToExport(filter, after: last, as: actor)
                try await writer.write(ByteBuffer(bytes: DelimitedWriter.lines(rows(of: page))))
            }
            try await writer.finish(nil)
        }
        return .download(name, type: "text/csv; charset=utf-8", body: body)
    }

    private var header: [String] {
        let listed: [ReferralList.Column] = [
            .family, .given, .birthDay, .prison, .referrer, .referredOn, .consent, .note, .earliest,
        ]
        let own = [
            "referral.programme", "referral.institution", "referral.state", "referral.outcome", "referral.decidedOn",
        ]
        return listed.map(\.rawValue) + own.map { house.texts($0) }
    }

    private func rows(of page: ListPage<ReferralListing, Referral>) -> [[DelimitedCell]] { page.lines.map(row) }

    private func row(_ listing: ReferralListing) -> [DelimitedCell] {
        let referral = listing.referral
        let day = { (day: Day?) in day.map(DelimitedCell.day) ?? .text("") }
        return [
            .text(referral.name.family), .text(referral.name.given), .day(referral.birthDay),
            .text(listing.prison?.name ?? referral.prison ?? ""), .text(referral.referrerName),
            .day(referral.referredOn),
            .text(house.texts("referral.consents")), .text(referral.reason), day(referral.earliestDay),
            .text(listing.programmeName), .text(referral.institution ?? ""), .text(house.texts.code(referral.state)),
            .text(house.texts.outcome(of: listing, \.belgian)), day(referral.decision?.on),
        ]
    }
}
