/// What differs between two definitions: section by section, item by item by code, field by field.
package struct ProgrammeDiff: Hashable, Sendable {
    package let changes: [ProgrammeChange]

    package init(from before: Programme, to after: Programme) {
        self.init(from: before.outline, to: after.outline)
    }

    init(from before: ProgrammeOutline, to after: ProgrammeOutline) {
        let old = Dictionary(before.items.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(after.items.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [ProgrammeChange] = []
        var sections: [String] = []
        for section in (after.items + before.items).map(\.place.section) where !sections.contains(section) {
            sections.append(section)
        }
        for section in sections {
            let (was, items) = (before.items(of: section), after.items(of: section))
            for item in items {
                if let known = old[item.place] {
                    changes += Self.changes(from: known, to: item)
                } else if item.parent.map({ old[$0] != nil }) ?? true {
                    // What belongs to something new is new with it.
                    changes.append(ProgrammeChange(.added, item))
                }
            }
            for item in was where new[item.place] == nil && item.parent.map({ new[$0] != nil }) ?? true {
                changes.append(ProgrammeChange(.removed, item))
            }
            changes += Self.order(from: was, to: items)
        }
        self.changes = changes
    }

    private static func changes(from old: OutlineItem, to new: OutlineItem) -> [ProgrammeChange] {
        let before = Dictionary(old.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let gone = old.fields.filter { after[$0.name] == nil }
        return (new.fields + gone).map(\.name).filter { before[$0] != after[$0] }.map { name in
            ProgrammeChange(.changed, new, field: name, before: before[name], after: after[name])
        }
    }

    /// The order of what stands in both; what was added or went away changes no order.
    private static func order(from was: [OutlineItem], to items: [OutlineItem]) -> [ProgrammeChange] {
        var parents: [OutlineItem.Place?] = []
        for parent in items.map(\.parent) where !parents.contains(parent) { parents.append(parent) }
        return parents.compactMap { parent in
            let (old, new) = (was.filter { $0.parent == parent }, items.filter { $0.parent == parent })
            let both = Set(old.map(\.place)).intersection(new.map(\.place))
            let before = old.map(\.place).filter(both.contains).map(\.code)
            let after = new.map(\.place).filter(both.contains).map(\.code)
            guard before != after, let first = new.first else { return nil }
            return ProgrammeChange(
                kind: .order,
                section: first.place.section,
                code: parent?.code ?? "",
                label: "",
                field: nil,
                before: .codes(before),
                after: .codes(after)
            )
        }
    }
}

extension ProgrammeOutline {
    fileprivate func items(of section: String) -> [OutlineItem] { items.filter { $0.place.section == section } }
}

/// One difference.
package struct ProgrammeChange: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case added, removed, changed, order }

    package let kind: Kind
    /// The key of the list, such as `flow.steps`.
    package let section: String
    /// The code of the item; of what it belongs to for a change of order. Empty where there is none.
    package let code: String
    /// The words of the item, as they are now.
    package let label: String
    /// The key that changed; nil for a whole item and for an order.
    package let field: String?
    /// Nil where nothing was filled in.
    package let before: OutlineValue?
    package let after: OutlineValue?
}

extension ProgrammeChange {
    fileprivate init(
        _ kind: Kind,
        _ item: OutlineItem,
        field: String? = nil,
        before: OutlineValue? = nil,
        after: OutlineValue? = nil
    ) {
        self.kind = kind
        section = item.place.section
        code = item.place.code
        label = item.label
        self.field = field
        self.before = before
        self.after = after
    }
}
