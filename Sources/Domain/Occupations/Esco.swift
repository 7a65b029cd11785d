/// An occupation of ESCO. Its address (URI) is the link by which other systems know it.
package struct EscoOccupation: Hashable, Sendable {
    package let uri: String
    /// Its place in the hierarchy, such as `9333.3`; empty when the edition has none.
    package let code: String
    package let group: OccupationCode
    package let title: String
    package let names: [String]

    package init(uri: String, code: String, group: OccupationCode, title: String, names: [String]) {
        self.uri = uri
        self.code = code
        self.group = group
        self.title = title
        self.names = names
    }
}

/// A skill of ESCO, or a field of knowledge.
package struct EscoSkill: Hashable, Sendable {
    package let uri: String
    package let isKnowledge: Bool
    package let title: String
    package let names: [String]

    package init(uri: String, isKnowledge: Bool, title: String, names: [String]) {
        self.uri = uri
        self.isKnowledge = isKnowledge
        self.title = title
        self.names = names
    }
}

/// That an occupation asks a skill, always or sometimes.
package struct EscoRelation: Hashable, Sendable {
    package let occupation: String
    package let skill: String
    package let isEssential: Bool

    package init(occupation: String, skill: String, isEssential: Bool) {
        self.occupation = occupation
        self.skill = skill
        self.isEssential = isEssential
    }
}

/// An edition of ESCO that was taken in.
package struct EscoEdition: Hashable, Sendable {
    package let id: ID<EscoEdition>
    package let takenInAt: Instant
    package let occupations: Int
    package let skills: Int
    package let relations: Int

    package init(id: ID<EscoEdition>, takenInAt: Instant, occupations: Int, skills: Int, relations: Int) {
        self.id = id
        self.takenInAt = takenInAt
        self.occupations = occupations
        self.skills = skills
        self.relations = relations
    }
}
