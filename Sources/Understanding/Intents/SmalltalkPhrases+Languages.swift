import InterviewCore

/// Greetings, moods, weather and laughter in the other languages: nothing to store.
extension SmalltalkPhrases {
    /// A sentence that is talk as a whole.
    static let foreign = PhraseBook<Intent>([
        (
            .smalltalk,
            """
            ^ *3 chovendo|lloviendo|nevando|piovendo *4 $
            ^ *1 grazie|gracias|merci|danke|obrigado|obrigada|valeu *2 siete|sei|eres|sois|es|bist|seid|etes|sao|e|tu|du|vous|voces|voce *3 gentilissimi|gentilissimo|gentile|gentili|amable|amables|majo|majos|maja|gentil|gentils|gentille|nett|lieb|queridos|querido|simpatico|simpaticos|sympa|carini|carino|fofos|fofo|encanto|atencioso|atenciosos|disponibili|bravi *2 $
            ^ *1 siete|sei|eres|sois|bist|seid|etes *1 gentilissimi|gentilissimo|gentile|gentili|amable|amables|majo|majos|maja|gentil|gentils|gentille|nett|lieb|simpatico|simpaticos|sympa|carini|carino|bravi $
            ^ *1 no|nao|non|ne me|mi|m *1 hagas|hagais|haga|facas|faca|facais|liga|ligues|badare|badate|dare|fais|faites *1 caso|retta|attention *9 $
            ^ beachte|beachtet|ignorier|ignoriert das|mich einfach? nicht? *6 $
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
            ^ adorei|amei|curti|gostei|jadore|me encanta|encanto|mola|mi piace|gefallt mir esto|isso|ca|questo|das|tudo|tutto|tanto|molto|mucho? $
            ^ que|che|quelle|was fur? eine|ein? buena|bella|bonne|gute|coole|boa|linda|rica|chula idea|pregunta|domanda|question|ideia|pergunta|frage|idee *3 $
            ^ me mola|gusta|encanta|divierte esto|eso|mucho *3 $
            ^ cest|ce est? trop|super|tres|vraiment|bien|si? sympa|chouette|cool|genial|gentil|marrant|drole|rigolo|top comme|de|dici|ici|a? *4 $
            ^ das|des|is|ist|macht|mocht ja? *1 lustig|nett|cool|spannend|spass|gaudi|liab|toll|super|witzig *3 $
            ^ disculpa|disculpad|perdon|perdona|perdonad|scusa|scusate|desculpa|desculpe|pardon|desole|desolee|sorry|entschuldigung|entschuldige *1 el|la|il|o|a|le|die|den|das|fur|por|pelo|pela|per|pour *3 retraso|tardanza|demora|ritardo|retard|verspatung|atraso|faltas|erratas|typos|errori|fautes|tippfehler|erros|lio|ruido|bruit|rumore|barulho|larm *2 $
            ^ perdonad|scusate|pardon|sorry|desculpa|perdon|entschuldigung|disculpa *1 gato|katze|chat|gatto|perro|hund|chien|cane|cachorro|nino|kind|enfant|bambino|telefono|handy|bebe *6 $
            ^ estoy|sto|estou|bin|suis tomando|bevendo|bebendo|trinke|bois *5 $
            ^ *2 mein|mi|il|o|mon|meu|el kaffee|cafe|caffe|tee|the|te umgekippt|ubergelaufen|frio|rovesciato|renverse|derramou|ist|se|sest|si|caiu|cayo|kalt *4 $
            ^ *2 mein|meine|die|der|das katze|hund|baby|kind|kinder|nachbar|wlan|handy|telefon|turklingel|internet lauft|bellt|weint|schreit|sitzt|klingelt|springt|spielt|spinnt|streikt|ruft|turnt *5 $
            ^ *2 mon|ma|mes|le|la chat|chatte|chien|bebe|fils|fille|enfant|enfants|voisin|connexion|telephone|wifi|sonnette marche|aboie|miaule|pleure|crie|sonne|saute|reclame|deconne|rame|vient|veut *5 $
            ^ *2 mi|mis|el|la|los|meu|minha|o|a|os|il|mio|la|mia|i perro|perra|perros|gato|gata|gatos|bebe|nino|nina|ninos|hijo|hija|vecino|telefono|timbre|internet|conexion|cachorro|cachorra|vizinho|telefone|campainha|cane|gatto|bambino|bambina|figlio|figlia|vicino|campanello ladra|ladran|llora|lloran|suena|salta|maulla|falla|reclama|late|chora|chorou|acordou|toca|tocou|mia|abbaia|piange|suona|miagola|urla|dorme *5 $
            ^ *1 schones|gutes|mieses|herrliches|buen|bom|belo|bello|beau|mauvais|mal|brutto wetter|tiempo|tempo|temps|dia|journee|giornata *3 $
            ^ *1 es klingelt|lautet *4 $
            ^ *2 que? me|mi llaman|chiamano|suonano al|alla|a|tocan *2 $
            ^ *2 que? llaman|suonano|suena|sonne|klingelt al|alla|a|el|il|il|la|an *2 $
            ^ *1 e|es|cest|ist|sera|das ist? *1 minha|mi|ma|mia|meine|mein primeira|primera|premiere|prima|erste|erstes vez|fois|volta|mal|entrevista|interview|intervista|podcast *3 $
            ^ *1 to|estou|estoy|sono|bin|suis meio|un|um|ein poco|pouco|peu|bisschen? sem|sin|sans jeito|palabras|palavras|mots *2 $
            ^ e|ei|opa? ai|beleza|joia beleza|blz|tudo|gente|galera? bem|bom? $
            ^ tudo bem|bom|joia|certo|beleza *3 $
            ^ gracias|merci|danke|grazie|obrigado|obrigada|valeu|dankeschon|vergelts *2 $
            ^ gracias|muchas|merci|danke|grazie|obrigado|obrigada|valeu *1 por|pour|fur|per|pela|pelo|de *4 $
            ^ mil|mille|tausend|vielen|muchas|muchisimas|tante|muito gracias|merci|mercis|grazie|dank|danke|obrigado|obrigada *5 $
            """
        )
    ])

    /// "scusa il ritardo, …": what follows only explains.
    static let apologies = PhraseBook<Bool>([
        (
            true,
            """
            ^ disculpa|disculpad|disculpe|perdon|perdona|perdonad|scusa|scusate|scusi|desculpa|desculpe|pardon|desole|desolee|sorry|entschuldigung|entschuldige *1 el|la|il|o|a|le|die|den|das|fur|por|pelo|pela|per|pour|du *3 retraso|tardanza|demora|ritardo|retard|verspatung|atraso|faltas|erratas|errori|fautes|tippfehler|erros|lio|ruido|bruit|rumore|barulho|larm|espera|attesa|attente|wartezeit *2 $
            """
        )
    ])

    /// "jajaja", "kkkk", "ahahah", "rsrs", "hihi": laughter, however long.
    static func isLaughter(_ word: String) -> Bool {
        // Asked of every word in every language: most have a third letter soon.
        var first: UInt8?
        var second: UInt8?
        for byte in word.utf8 {
            if first == nil {
                first = byte
            } else if byte != first, second == nil {
                second = byte
            } else if byte != first, byte != second {
                return word == "mdr" || word == "ptdr"
            }
        }
        if word == "xd" || word == "lol" { return true }
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
