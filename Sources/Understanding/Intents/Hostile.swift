/// Text that is aimed at the machine and not at the show. It is data like all other; it is only nothing to store.
enum Hostile {
    static func isHostile(_ message: MessageText, tokens: Range<Int>, words: [Word]) -> Bool {
        if orders.best(in: words, at: 0) != nil || orders.best(in: Judge.core(words), at: 0) != nil { return true }
        for clause in message.clauses(of: tokens).dropFirst()
        where orders.best(in: Word.words(of: message, in: clause), at: 0) != nil {
            return true
        }
        if code.isFound(in: message.text(ofTokens: tokens)) { return true }
        return isNoise(message, tokens)
    }

    /// One character over and over, or a wall of letters without a space.
    private static func isNoise(_ message: MessageText, _ tokens: Range<Int>) -> Bool {
        tokens.count <= 3
            && tokens.contains { index in
                let token = message.tokens[index]
                guard token.kind == .word || token.kind == .number || token.kind == .punctuation else { return false }
                let scalars = token.text.unicodeScalars
                if scalars.count > 120, scalars.allSatisfy({ $0.isASCII }) { return true }
                return scalars.count > 7 && Set(scalars).count <= 2
            }
    }

    private static let code = Needles([
        "<script", "</", "<img", "<svg", "<iframe", "javascript:", "drop table", "delete from", "insert into",
        "union select", "' or '1'='1", "or 1=1", "; --", "${jndi", "{{", "../../", "/etc/passwd", "onerror=", "alert(",
        "rm -rf", "curl http", "wget http", "<?php", "[inst]", "<|im_", "system:", "### instruction", "'); ", "%s%s",
        "$(", "{%",
    ])

    private static let orders = PhraseBook<Bool>([
        (
            true,
            """
            <polite> ignore|disregard|forget|override|bypass|discard all|any|your|the|every|everything|my? *3 instructions|instruction|rules|prompt|prompts|above|directions|guidelines|commands|programming|told
            <polite> ignore|disregard|forget everything *3 above|before|said|told|previous
            you are now *2 a|an|in|dan|the|my|free
            you are now *2 $
            <polite> ignore|disregard|forget *4 and|then print|reveal|show|repeat|output|leak|dump|display your|the *2 prompt|instructions|password|secrets|keys
            you are no longer
            you must|should|will|shall now act|behave|respond|ignore|obey|answer
            from now on *1 you|act|respond|answer|always
            act as a|an|if|my|the
            pretend to|you|that
            <polite> print|reveal|show|repeat|output|leak|dump|display|give *2 your|the|all|system *2 prompt|instructions|password|passwords|secrets|secret|key|keys|token|tokens|api|env|environment|database|config
            system prompt
            system override
            <polite> set|mark|change the|my|all? progress|status|phase|score|state|fields|every|everything to|as|complete
            mark this|the|all|every|everything *4 complete|completed|done|verified|confirmed|approved
            as an ai
            developer|admin|god|debug|sudo mode
            sudo *3
            execute|run|eval the? following|this|command|code|shell
            respond|reply|answer only with|in|as
            jailbreak *3
            begin|end system|prompt
            por|s|bitte|se? favor|il? te? vous? plait? ignora|ignore|ignorez|ignoriere|ignorier|ignoriert|olvida|olvide|oublie|oubliez|vergiss|vergesst|esquece|esqueca|dimentica|dimenticate|desconsidera|desconsidere|descarta *4 instrucciones|consignes|instructions|anweisungen|instrucoes|istruzioni|reglas|regles|regeln|regras|regole|prompt|ordenes|ordres|ordini|ordens|vorgaben|befehle
            muestra|muestrame|ensename|dame|affiche|montre|donne|zeig|zeige|gib|mostra|mostre|mostrami|dammi|revela|revele|rivela *5 prompt|contrasenas|contrasena|mdp|passwort|passworter|senha|senhas|password|clave|systemprompt
            a partir de agora|maintenant|ahora eres|es|tu|voce|responde
            ab jetzt|sofort bist du
            da ora in poi sei
            new instructions
            assistant ignore|please|you|do
            """
        )
    ])
}

/// Short ASCII texts, looked for all at once and whatever their case.
struct Needles: Sendable {
    /// By the byte with which they begin.
    private let byFirst: [[[UInt8]]]

    init(_ texts: [String]) {
        var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)
        for text in texts where !text.isEmpty {
            let bytes = Array(text.utf8)
            byFirst[Int(bytes[0])].append(bytes)
        }
        self.byFirst = byFirst
    }

    /// Linear: at each byte only the few texts that begin with it are compared.
    func isFound(in text: String) -> Bool {
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return bytes.indices.contains { start in
            byFirst[Int(bytes[start])].contains { needle in
                start + needle.count <= bytes.count && needle.indices.allSatisfy { bytes[start + $0] == needle[$0] }
            }
        }
    }
}
