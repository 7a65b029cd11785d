extension Migration {
    /// Employers, their vacancies with what is done in them, and an edition of ESCO.
    static let vacancies = Migration(name: "employers, vacancies, ESCO") { dialect in
        [
            """
            CREATE TABLE employers (
                id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, nace TEXT NOT NULL, sector TEXT NOT NULL,
                postcode TEXT NOT NULL, municipality TEXT NOT NULL, is_ambassador INTEGER NOT NULL,
                is_agency INTEGER NOT NULL, staff INTEGER, email TEXT NOT NULL, version INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE vacancies (
                id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
                title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
                licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
                forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
                start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
                version INTEGER NOT NULL, UNIQUE (employer_id, reference)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX vacancies_open_until ON vacancies (open_until, id)
            """,
            """
            CREATE TABLE vacancy_tasks (
                vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
                competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE esco_editions (
                id TEXT PRIMARY KEY, taken_in_at TEXT NOT NULL, occupations INTEGER NOT NULL, skills INTEGER NOT NULL,
                relations INTEGER NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE esco_occupations (
                uri TEXT PRIMARY KEY, code TEXT NOT NULL, occupation_group TEXT NOT NULL, title TEXT NOT NULL,
                names TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE esco_skills (
                uri TEXT PRIMARY KEY, is_knowledge INTEGER NOT NULL, title TEXT NOT NULL, names TEXT NOT NULL
            )\(dialect.tableSuffix)
            """,
            """
            CREATE TABLE esco_relations (
                occupation_uri TEXT NOT NULL REFERENCES esco_occupations (uri),
                skill_uri TEXT NOT NULL REFERENCES esco_skills (uri), is_essential INTEGER NOT NULL,
                PRIMARY KEY (occupation_uri, skill_uri)
            )\(dialect.tableSuffix)
            """,
            """
            CREATE INDEX esco_relations_skill ON esco_relations (skill_uri)
            """,
        ]
    }
}
