/// How sensitive a fact is: it decides who reads it and what may leave the house (F3).
package enum Tier: String, CaseIterable, Sendable { case ordinary, health, judicial }
