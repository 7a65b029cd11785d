import Domain
import Exchange
import Testing

/// Made-up tables in the form of the official ones.
struct EscoFolderTests {
    static let base = "http://data.europa.eu/esco"
    static let occupations = """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,definition,code
        Occupation,\(base)/occupation/1,9333,orderverzamelaar,"orderpicker
        verzamelaar",,released,2022-01-01,"Verzamelt, telt.",9333.1
        Occupation,\(base)/occupation/2,C8344,heftruckbestuurder,,,released,2022-01-01,,8344.1
        Occupation,\(base)/occupation/3,9999,weg,,,obsolete,2022-01-01,,
        """
    static let skills = """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status
        KnowledgeSkillCompetence,\(base)/skill/1,skill/competence,cross-sector,goederen scannen,scannen,released
        KnowledgeSkillCompetence,\(base)/skill/2,knowledge,sector-specific,magazijnkunde,,released
        KnowledgeSkillCompetence,\(base)/skill/3,skill/competence,,oud,,obsolete
        """
    static let relations = """
        occupationUri,relationType,skillType,skillUri
        \(base)/occupation/1,essential,skill/competence,\(base)/skill/1
        \(base)/occupation/1,optional,knowledge,\(base)/skill/2
        \(base)/occupation/2,optional,skill/competence,\(base)/skill/3
        """

    static func folder(
        occupations: String = occupations.replacing(",9999,weg", with: ",9333,weg"),
        skills: String = skills,
        relations: String = relations
    ) throws -> EscoFolder {
        try EscoFolder(files: [
            .occupations: Array(occupations.utf8), .skills: Array(skills.utf8), .relations: Array(relations.utf8),
        ])
    }

    @Test func `a sound folder is read, with links, names and groups`() throws {
        let folder = try Self.folder()
        #expect(folder.faults.isEmpty)
        #expect(folder.occupations.map(\.title) == ["orderverzamelaar", "heftruckbestuurder"])
        #expect(folder.occupations[0].names == ["orderpicker", "verzamelaar"])
        #expect(folder.occupations[0].uri == "\(Self.base)/occupation/1" && folder.occupations[0].code == "9333.1")
        #expect(folder.occupations[1].group.description == "8344")
        #expect(folder.skills.map(\.isKnowledge) == [false, true])
        #expect(folder.relations.map(\.isEssential) == [true, false])
        #expect(folder.obsolete == 3)
    }

    private func faults(_ folder: EscoFolder) -> [String] {
        folder.faults.map { "\($0.file.rawValue) \($0.row) \($0.column) \($0.reason.key)" }
    }

    @Test func `every fault is found, with its file, row and column`() throws {
        #expect(
            try faults(Self.folder(occupations: Self.occupations)) == [
                "occupations_nl.csv 4 iscoGroup import.noSuchGroup"
            ]
        )
        let relation = "\n\(Self.base)/occupation/9,essential,skill,\(Self.base)/skill/1"
        #expect(
            try faults(Self.folder(relations: Self.relations + relation)) == [
                "occupationSkillRelations_nl.csv 5 occupationUri esco.unknownUri"
            ]
        )
        let twice = "\n\(Self.base)/occupation/1,optional,skill,\(Self.base)/skill/1"
        #expect(
            try faults(Self.folder(relations: Self.relations + twice)) == [
                "occupationSkillRelations_nl.csv 5 skillUri esco.double"
            ]
        )
        let kind = Self.relations.replacing("essential", with: "soms")
        #expect(
            try faults(Self.folder(relations: kind)) == [
                "occupationSkillRelations_nl.csv 2 relationType import.unknownWord"
            ]
        )
        let double = "\nx,\(Self.base)/skill/1,skill,x,nog eens,,released"
        #expect(try faults(Self.folder(skills: Self.skills + double)) == ["skills_nl.csv 5 conceptUri esco.double"])
        let elsewhere = Self.skills.replacing("\(Self.base)/skill/2", with: "http://kwaad.test/2")
        #expect(try faults(Self.folder(skills: elsewhere)).first == "skills_nl.csv 3 conceptUri esco.noUri")
    }

    @Test func `a file that is another table, or none, is refused whole`() {
        #expect(throws: ListFault.self) { try Self.folder(skills: Self.relations) }
        #expect(throws: ListFault.self) { try Self.folder(occupations: "") }
    }
}
