internal import Domain

extension Entry {
    func funding() -> Funding? {
        mapping { keys in
            let name = keys.required("name")?.string(limit: 120)
            let amount = keys.required("amount")?.amountInCents()
            let role = keys.optional("role").map { $0.choice(as: FunderRole.self) } ?? .main
            let (firstEntry, lastEntry) = (keys.required("first"), keys.required("last"))
            let (first, last) = (firstEntry?.day(), lastEntry?.day())
            let note = keys.optional("note").map { $0.text(limit: 2000) } ?? ""
            if let first, let last, last < first {
                lastEntry?.note("period-reversed", ["first": first.belgian, "last": last.belgian])
            }
            guard let name, let amount, let role, let first, let last, let note else { return nil }
            return Funding(name: name, amountInCents: amount, role: role, first: first, last: last, note: note)
        }
    }
}
