/// The keys of a record: which there are, and which must be there.
struct FieldTable<Field: CaseIterable & RawRepresentable<Int>>: Sendable where Field.AllCases: Sendable {
    private let names: [String]
    private let packed: [UInt64]
    /// A bit for each key that may not be missing.
    private let required: UInt64

    init(optional: Set<Int> = []) {
        names = Field.allCases.map { "\($0)" }
        packed = names.map { name in
            name.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        required = names.indices.reduce(0) { optional.contains($1) ? $0 : $0 | 1 << UInt64($1) }
    }

    func name(_ field: Field) -> String { names[field.rawValue] }

    /// Reads the fields of a record in any order, each once.
    func next(in cursor: inout ByteCursor, seen: inout UInt64) throws(InstanceFault) -> Field? {
        if seen == 0 {
            try cursor.expect(Ascii.openBrace)
            cursor.spaces()
        } else {
            cursor.spaces()
            if cursor.take(Ascii.closeBrace) {
                let missing = required & ~seen
                guard missing == 0 else { throw cursor.fault(.missingKey(names[missing.trailingZeroBitCount])) }
                return nil
            }
            guard cursor.take(Ascii.comma) else { throw cursor.fault(.expected(", }")) }
            cursor.spaces()
        }
        let (key, text) = try cursor.key()
        cursor.spaces()
        // The files have one order, so the next one is most often the one after the last.
        let hint = seen == 0 ? 0 : 64 - seen.leadingZeroBitCount
        let index: Int
        if hint < packed.count, packed[hint] == key, names[hint].utf8.count == text.count {
            index = hint
        } else if let found = packed.firstIndex(of: key), names[found].utf8.count == text.count {
            index = found
        } else {
            throw cursor.fault(.unknownKey(cursor.shown(text)))
        }
        guard seen >> UInt64(index) & 1 == 0 else { throw cursor.fault(.twice(names[index])) }
        seen |= 1 << UInt64(index)
        return Field(rawValue: index)
    }
}
