extension French {
    var speakingThis: String { "Bien sûr, en français." }
    var allKept: String { "Parfait, j’ai tout gardé." }
    var whatIsWrong: String {
        """
        Merci de me le dire. Dites-moi ce qui ne va pas (« enlevez la deuxième réussite », « ma fonction est… ») ou \
        barrez-le dans la fiche.
        """
    }
    var readingOn: String { "Merci. Je continue à le lire en arrière-plan." }
    var removeWhat: String {
        "Je ne sais pas bien quoi enlever. Nommez-le (« enlevez le deuxième sujet ») ou barrez-le dans la fiche."
    }
    var smalltalk: String { "C’est un plaisir de vous avoir ici." }
    var movingOn: String { "Laissons cela pour l’instant." }
    var undone: String { "C’est annulé." }
    var nothingToUndo: String { "Il n’y a encore rien à annuler." }

    func changed(_ field: Field, to value: String?) -> String {
        "J’ai modifié \(yours(field))" + (value.map { " : \($0)." } ?? ".")
    }

    func removed(_ fields: [Field]) -> String {
        "C’est retiré (\(list(fields.map(label)))) ; cela ne reviendra pas tout seul."
    }

    func full(_ field: Field, most: Int) -> String {
        """
        Un kit montre au plus \(most) \(label(field)) : le début de la liste compte, et vous pouvez barrer le reste \
        dans la fiche.
        """
    }

    func almostDone(missing: [Field]) -> String {
        "Nous y sommes presque. Il manque encore au kit \(list(missing.map(yours)))."
    }

    func completed(name: String?) -> String {
        let thanks = name.map { "Merci, \($0) !" } ?? "Merci !"
        return "\(thanks) Votre kit média est prêt : regardez-le, copiez-en des passages ou partagez-le."
    }

    var takenBack: String { "quelque chose a été annulé" }
    var kitReady: String { "votre kit média est prêt" }
    func answers(_ count: Int, from kind: ProfileKind) -> String {
        let answers = count == 1 ? "réponse" : "réponses"
        return "+\(count) \(answers) de \(yourProfile(kind))"
    }
}

extension French {
    func problem(_ problem: ValueProblem) -> String {
        switch problem {
        case .tooMany(let field, let most): "Donnez au plus \(most) éléments pour \(quoted(label(field)))."
        case .noWholeNumber(let field, let most):
            "Donnez \(quoted(label(field))) sous forme de nombre entier de 0 à \(most)."
        case .noStory: "Donnez chaque réussite sous forme d’objet avec un titre."
        case .storyOutOfBounds(let most): "Donnez à chaque réussite un titre et au plus \(most) caractères."
        case .noChoice: "Choisissez parmi \(Field.speakingStyles.joined(separator: ", "))."
        case .noText(let field): "Donnez \(quoted(label(field))) sous forme de texte."
        case .textOutOfBounds(let field, let most):
            "Donnez \(quoted(label(field))) sous forme de texte de 1 à \(most) caractères."
        }
    }
}
