import InterviewCore

/// Greetings, moods, weather and laughter in the other languages: nothing to store.
extension SmalltalkPhrases {
    /// A sentence that is talk as a whole.
    static let foreign = PhraseBook<Intent>([
        (
            .smalltalk,
            """
            ^ gruss|grusse gott|euch|sie|di|dich *3 $
            ^ grueziwohl|gruezi|servus|moin|tach|tagchen|hallochen|coucou|buenas|wenas|holi|holis|opa|eai|oie|salve|bonjour|salut|hola|ola|oi|ciao|hallo *1 a|as|tutti|tutte|tous|toutes|todos|todas|zusammen|miteinander|alle|gente|pessoal|amigos|galera|beisammen *2 $
            ^ gruezi|coucou|salut|hola|ola|oi|ciao|hallo|hi|hey|moin|servus|buenas|bonjour *2 tudo|que|como|come|ca|wie|cava|comment bem|bom|tal|estas|esta|estan|stai|state|va|geht|gehts|vai|allezvous|andais|vais *4 $
            ^ tudo|que|como|come|ca|wie|comment bem|joia|certo|tal|estas|esta|stai|va|gehts|vai|andais com|a|por|dir|ihnen|euch|di|voce|ahi|lado|toi|vous? *3 $
            ^ *2 que|quel|quelle|che|was|como|come|wie|quanto|menudo|vaya frio|calor|calorazo|calorao|caldo|freddo|gelo|froid|chaleur|chaud|kalt|heiss|hitze|kalte|chuva|lluvia|pioggia|pluie|regen|sauwetter|wetter|tiempo|tempo|temps|frio hace|fa|fait|faz|ist|tengo|esta|ta? *5 $
            ^ *1 hace|fait|fa|faz|esta|ta|tengo|heute|hoy|oggi|hoje mucho|muito|molto|tres|un|una|so|tan|um? frio|calor|caldo|freddo|froid|chaud|kalt|heiss|lluvia|chuva *5 $
            ^ *1 llueve|piove|chove|regnet|pleut|nieva|nevica|schneit|chovendo|lloviendo *4 $
            ^ *2 que|quel|quelle|quels|che|was|so fur? ein|eine? nervios|emocion|ilusion|alegria|gracia|risa|trac|joie|chance|bonheur|emozione|gioia|ansia|paura|bello|bella|chouette|freude|aufregung|nervoso|vergonha|emocao|legal|bacana|fofo|majo|simpatico|divertido|guay|chulo|lindo *3 $
            ^ *2 estoy|estou|sono|bin|suis|to|ando un|una|um|a|ein|eine|bisschen|bissl|bissle|poco|po|pouco|peu|algo|muy|muito|molto|tres|trop|super|mega|echt|so|total|un? *1 nervioso|nerviosa|emocionado|emocionada|ilusionado|ilusionada|contento|contenta|feliz|nervoso|nervosa|ansioso|ansiosa|animado|animada|agitato|agitata|emozionato|emozionata|felice|curioso|curiosa|nerveux|nerveuse|stresse|stressee|contente|content|ravi|ravie|emu|emue|heureux|heureuse|curieux|curieuse|aufgeregt|nervos|gespannt|happy|froh|neugierig *3 $
            ^ *1 trop|si|super|tres|tan|muy|molto|muito|total|so contente|content|ravi|ravie|heureux|heureuse|contento|contenta|feliz|felice|aufgeregt|nervos *4 $
            ^ freu|freue mich|mi *4 $
            ^ hate de|d *4 $
            ^ nunca|jamas|jamais|nie|noch|mai|non me|mi|nie|ho|m|jai|on? han|habian|hab|avait|ha|haviam|tinham *1 entrevistado|entrevistada|interviewt|interviewe|interviewee|intervistato|intervistata $
            ^ primera|premiere|primeira|prima|erste vez|fois|volta|mal que|wo|dass|in? *3 entrevistan|entrevistam|intervistano|interviewt|interview|entrevista|intervista *2 $
            ^ adorei|amei|curti|gostei|jadore|me encanta|encanto|mola|mi piace|gefallt mir *4 $
            ^ que|che|quelle|was fur? eine|ein? buena|bella|bonne|gute|coole|boa|linda|rica|chula idea|pregunta|domanda|question|ideia|pergunta|frage|idee *3 $
            ^ me mola|gusta|encanta|divierte esto|eso|mucho *3 $
            ^ cest|ce est? trop|super|tres|vraiment|bien|si? sympa|chouette|cool|genial|gentil|marrant|drole|rigolo|top comme|de|dici|ici|a? *4 $
            ^ das|des|is|ist|macht|mocht ja? *1 lustig|nett|cool|spannend|spass|gaudi|liab|toll|super|witzig *3 $
            ^ disculpa|disculpad|perdon|perdona|perdonad|scusa|scusate|desculpa|desculpe|pardon|desole|desolee|sorry|entschuldigung|entschuldige *1 el|la|il|o|a|le|die|den|das|fur|por|pelo|pela|per|pour *3 retraso|tardanza|demora|ritardo|retard|verspatung|atraso|faltas|erratas|typos|errori|fautes|tippfehler|erros|lio|ruido|bruit|rumore|barulho|larm *2 $
            ^ perdonad|scusate|pardon|sorry|desculpa|perdon|entschuldigung|disculpa *1 gato|katze|chat|gatto|perro|hund|chien|cane|cachorro|nino|kind|enfant|bambino|telefono|handy|bebe *6 $
            ^ estoy|sto|estou|bin|suis tomando|bevendo|bebendo|trinke|bois *5 $
            ^ *2 mon|ma|mi|meine|mein|meu|minha|o|a|il|mio|la|mia|el|die|der|das chat|perro|perra|gato|gata|katze|hund|cane|gatto|chien|bebe|baby|kind|nino|nina|hijo|hija|bambino|bambina|enfant|cachorro|vecino|nachbar|voisin|vicino|vizinho|telefono|timbre|turklingel|sonnette|campanello|campainha|wlan|internet|conexion|connexion|wifi *6 $
            ^ *1 schones|gutes|mieses|herrliches|buen|bom|belo|bello|beau|mauvais|mal|brutto wetter|tiempo|tempo|temps|dia|journee|giornata *3 $
            ^ gracias|merci|danke|grazie|obrigado|obrigada|valeu|dankeschon|vergelts *5 $
            ^ mil|mille|tausend|vielen|muchas|muchisimas|tante|muito gracias|merci|mercis|grazie|dank|danke|obrigado|obrigada *5 $
            """
        )
    ])

    /// "jajaja", "kkkk", "ahahah", "rsrs", "hihi": laughter, however long.
    static func isLaughter(_ word: String) -> Bool {
        if ["xd", "lol", "mdr", "ptdr", "jaja", "haha", "hehe", "hihi", "jeje", "jiji", "rsrs", "kkk"].contains(word) {
            return true
        }
        let letters = Set(word.utf8)
        guard word.utf8.count >= 3, letters.count <= 2 else { return false }
        if letters == Set("k".utf8) { return true }
        guard letters.count == 2, word.utf8.count >= 4 else { return false }
        return laughs.contains(letters)
    }

    private static let laughs: Set<Set<UInt8>> = [
        Set("ha".utf8), Set("ja".utf8), Set("he".utf8), Set("je".utf8), Set("hi".utf8), Set("ji".utf8), Set("hu".utf8),
        Set("rs".utf8), Set("ho".utf8),
    ]
}
