package import Storage

extension PostgresDatabase {
    /// Rows that point at a row that is not there (promise 16). The engine keeps references right by itself, but not
    /// against who may switch that off, nor in what an old fault of the machine left behind. Its pages it checks itself,
    /// where `data_checksums` is on.
    package func damage() async throws -> [EngineDamage] {
        let references = try await read { tx in
            try tx.rows(Self.references).map { row in
                Reference(id: try row("id"), child: try row("child"), parent: try row("parent"))
            }
        }
        var found: [EngineDamage] = []
        // One statement for each: together they could take longer than a statement may.
        for reference in references {
            let orphans: Int = try await read { tx in
                try tx.first(Self.orphans(of: reference.id)).map { try $0("orphans") } ?? 0
            }
            guard orphans > 0 else { continue }
            found.append(.orphans(table: reference.child, parent: reference.parent, rows: orphans))
        }
        return found
    }

    private struct Reference: Sendable {
        let id: Int
        let child: String
        let parent: String
    }

    private static var references: SQL {
        """
        SELECT CAST(oid AS bigint) AS id, CAST(CAST(conrelid AS regclass) AS text) AS child,
            CAST(CAST(confrelid AS regclass) AS text) AS parent
        FROM pg_constraint WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace)
        ORDER BY child, parent, id
        """
    }

    /// The server writes the question itself, from the columns that the reference names.
    private static func orphans(of reference: Int) -> SQL {
        """
        SELECT CAST(CAST((xpath('/row/orphans/text()', query_to_xml(
            format(
                'SELECT COUNT(*) AS orphans FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
                CAST(r.conrelid AS regclass),
                (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), ' AND ')
                    FROM unnest(r.conkey) AS k (child)
                        JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = k.child),
                CAST(r.confrelid AS regclass),
                (SELECT string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND ')
                    FROM unnest(r.conkey, r.confkey) AS k (child, parent)
                        JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = k.child
                        JOIN pg_attribute b ON b.attrelid = r.confrelid AND b.attnum = k.parent)
            ),
            false, true, '')))[1] AS text) AS bigint) AS orphans
        FROM pg_constraint r WHERE r.oid = CAST(CAST(\(reference) AS bigint) AS oid)
        """
    }
}
