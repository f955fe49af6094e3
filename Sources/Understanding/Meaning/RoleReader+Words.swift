/// The words at which a role ends or goes on.
extension RoleReader {
    static let abouts = WordSets.set(
        "uns unos unas umas quase casi circa cerca quasi environ etwa mais ya ja piu")

    /// In tokens.
    static let longest = 40

    static let articles = WordSets.set(
        "quindi donc entao olha olhe cioe enfin offiziell officiellement oficialmente ufficialmente insomma ubrigens nebenbei eigentlich hauptberuflich beruflich como comme als su actuellement actualmente zurzeit derzeit aktuell atualmente attualmente momentan maintenant ahora agora jetzt adesso the a an also currently now just actually still your proud un una uno une ein eine um uma la el le il o os les der die das den lo"
    )
    static let places = WordSets.set(
        "@ at of in for with para con com pour vom bei chez presso de von en na no au aux al alla nel nella beim im am da do di du del della der des a"
    )
    static let dangling = WordSets.set(
        "please pls thanks halt eben nomas ne bref quoi insomma ecco myself ourselves auf though tho really basically haha for at with of in since and & from as the a an to on by over now currently nowadays da desde depuis seit lol haha ainda ya schon deja gia encore todavia ja"
    )
    static let stops = WordSets.set(
        "pero aber porem insieme zusammen junto junta ensemble toda toute tutta these since from where who which whose but because so while when since from via over desde depuis seit from until till by that"
    )
    static let foreignThought = WordSets.set(
        "tengo tenho ho jai je soy sou sono suis ich bin habe trabajo trabalho lavoro travaille arbeite llevo mi mon ma mein meine meu minha mio mia la il meus doy faccio faco dirijo gestisco leite estoy estou"
    )
    static let newThought = WordSets.set(
        "i im ive id dont cant wont weare my we our you its it the a this have run also love live based used work was been he she they still"
    )
}
