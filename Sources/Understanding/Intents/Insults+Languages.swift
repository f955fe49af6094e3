/// Anger in the other languages.
extension Insults {
    static func isForeign(_ words: [Word]) -> Bool {
        guard words.count <= 14 else { return false }
        for index in words.indices.prefix(4) where useless.best(in: words, at: index) != nil { return true }
        guard words.contains(where: { rudeAbroad.contains($0) }) else { return false }
        if words.contains(where: { machinesAbroad.contains($0) }) { return true }
        // A programme about rubbish may be what is wished for.
        if words.count <= 5, words.contains(where: { programs.contains($0) }) { return true }
        return words.count <= 9 && words.prefix(3).contains { addressing.contains($0) }
    }

    private static let rudeAbroad = WordSets.set(
        """
        porqueria mierda basura asco asqueroso asquerosa inutil idiota estupido estupida imbecil tonto tonta gilipollas
        pesado pesada cutre patetico patetica merde nul nulle conne idiot idiote debile imbecile stupide pourri pourrie
        inutile ridicule blod blode bloder blodes dumm dumme dummer dummes doof doofe doofer bescheuert bescheuerte
        scheiss scheisse nutzlos nutzlose nutzloser mist saudumm depp idiotisch lacherlich burro burra merda lixo porcaria
        imbecil chato chata ridiculo ridicula schifo schifezza stupido stupida scemo scema cretino cretina deficiente
        ridicolo ridicola inutili penoso penosa peor pior peggiore pire
        """)
    private static let machinesAbroad = WordSets.set(
        """
        robot robots robo robos maquina maquinas bot chatbot machine machines maschine blechbuchse blechkiste blechdose
        kiste automat formulario formulaire formular ordenador computadora computer computador
        macchina aggeggio tostapane lata trasto cacharro tas ferraille questionnaire questionario cuestionario fragebogen
        """)
    private static let programs = WordSets.set("programm programa programme programma")
    private static let addressing = WordSets.set(
        "eres sois tu du sei es voce ces vous bist seid vos usted espece menudo menuda maldito maldita fichu fichue que che quelle"
    )

    private static let useless = PhraseBook<Bool>([
        (
            true,
            """
            no sirves|vales|servis|valeis para|pa nada
            tu|vous ne? sers|servez|vaux|valez a? rien
            du|ihr taugst|taugt|bringst|bringt? zu|zu nichts
            du|ihr taugst|taugt|kannst|kapierst|verstehst|checkst *1 nichts|nix
            non servi|servite|vali|capisci a? niente|nulla
            nao|n|num serves|serve|servem|prestas|presta|vales pra|para|a? nada
            va|vai|allez|vas te|vous faire *3
            vete|vayanse|iros|idos|anda|andate *1 a|al|a la *2 mierda|diablo|carajo|paseo|freir|porra
            vai|va catar|tomar|plantar|pastar|pentear|dar|lamber|a|ao *3
            vaffanculo *3
            ma? va|vai a quel|al|a *2 paese|diavolo|quel|cagare
            leck|leckt mich *3
            halt|halts|haltet die|dein|s? maul|klappe|schnauze|fresse
            verpiss|verzieh|hau|zieh dich|ab|leine *2
            ta|vos gueule|gueules
            ferme|fermez la|ta *1 $
            casse toi *1
            callate *3
            cala a|essa boca
            chiudi il|quella becco|bocca
            stai|sta zitto|zitta
            me tienes|teneis|estas|estais harto|harta|hartando|hartos
            du|ihr nervst|nervt *2
            tu|vous me? gonfles|gonflez|saoules|saoulez|soules|fatigues|enerves *2
            mi hai|avete stufato|stancato|rotto|scocciato *2
            espece|bande de con|cons|debile
            quel|pauvre|gros|sale con|idiot|debile
            *1 que|quel|quelle|che|was fur? ein|eine? perdida|perte|perda|perdita|zeitverschwendung de|di? tiempo|temps|tempo?
            """
        )
    ])
}
