/// What people say beside a role, and is none of it.
extension RoleWords {
    /// How much of a role it is: "just a teacher", "einfach Busfahrer".
    static let hedges = WordSets.set(
        """
        just mostly mainly primarily simply basically full-time fulltime einfach bloss nur schlicht simplemente simplement
        juste seulement semplicemente simplesmente apenas solo soltanto solamente somente
        ja selbst moi-meme moimeme ubrigens eben halt
        """)
    /// That it is held today.
    static let nowadays = WordSets.set(
        """
        now today currently nowadays maintenant desormais aujourdhui ahora hoy actualmente jetzt heute inzwischen mittlerweile
        nun derzeit agora hoje atualmente adesso ora oggi attualmente
        """)
    /// That it was held once.
    static let formerly = WordSets.set(
        "avant auparavant autrefois antes anteriormente fruher vorher ehemals prima dapprima")
    /// The same inside a sentence.
    static let formers =
        past + formerly
        + WordSets.set(
            """
            former antiguo antigua fui era ancien ancienne etais war ehemalige ehemaliger ero stato stata fu foi
            """)
}
