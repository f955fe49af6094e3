/// What fields are called.
protocol FieldNames: Sendable {
    /// As a heading or in a list ("role"), in lower case where the language writes it so.
    func label(_ field: Field) -> String
    /// As the guest's own, where it is a sentence's object ("your role").
    func yours(_ field: Field) -> String
    /// As something to ask for ("your LinkedIn profile, if you have one"), behind a verb of giving.
    func wanted(_ field: Field) -> String
    /// An answer as an invented guest would give it.
    func example(of field: Field) -> String
    /// A value of `speaking_style`, which is one of `Field.speakingStyles`.
    func speakingStyle(_ style: String) -> String
}

extension Field {
    /// What the guest sees it called in a language, in lower case where the language writes it so.
    package func label(in language: Language) -> String { language.catalogue.label(self) }
}

extension FieldNames {
    /// The label as a line begins with it.
    func title(_ field: Field) -> String {
        let label = label(field)
        return label.prefix(1).uppercased() + label.dropFirst()
    }
}
