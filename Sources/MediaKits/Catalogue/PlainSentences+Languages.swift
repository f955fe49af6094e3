extension PlainSentences {
    static let spanish = PlainSentences(
        isRole: "% es %", at: "en %",
        institutions: [
            "hospital": "en el", "universidad": "en la", "escuela": "en la", "instituto": "en el", "colegio": "en el",
            "ayuntamiento": "en el", "clínica": "en la", "fundación": "en la", "grupo": "en el", "banco": "en el",
            "museo": "en el", "teatro": "en el", "centro": "en el", "asociación": "en la", "agencia": "en la",
            "librería": "en la", "editorial": "en la", "ministerio": "en el", "laboratorio": "en el",
            "restaurante": "en el", "taller": "en el", "cooperativa": "en la", "estudio": "en el",
        ],
        years: "% años de experiencia", oneYear: "1 año de experiencia", with: ", con %", hasYears: "% tiene %.",
        ownWords: "En sus propias palabras: %", expertise: "Áreas de experiencia: %.", achievements: "Logros: %.",
        appearances: "Apariciones anteriores: %.", topics: "Temas: %.", message: "Su mensaje: %",
        welcome: "Hoy nos acompaña %.", talk: "Temas de hoy: %.", positioning: "Habla de: %",
        questions: PlainQuestions(
            between: "¿Qué pasó entre lo uno y lo otro?", result: "¿Cómo se llegó hasta ahí?",
            story: "¿Qué historia hay detrás de %?", perspective: "¿De dónde viene esa idea?",
            topic: "¿Qué se suele entender mal cuando se habla de %?", start: "¿Por dónde conviene empezar con %?",
            message: "Un mensaje para quien escucha: % ¿Cómo se lleva a la práctica?",
            achievement: "¿Qué hizo falta para llegar a esto: %?",
            expertise: "¿Cómo empezó el camino hacia %?"))

    static let french = PlainSentences(
        isRole: "% est %", at: "chez %",
        institutions: [
            "hôpital": "à l’", "université": "à l’", "école": "à l’", "institut": "à l’", "agence": "à l’",
            "association": "à l’", "atelier": "à l’", "clinique": "à la", "fondation": "à la", "mairie": "à la",
            "librairie": "à la", "coopérative": "à la", "centre": "au", "musée": "au", "théâtre": "au",
            "ministère": "au", "laboratoire": "au", "lycée": "au", "collège": "au", "cabinet": "au",
        ],
        years: "% ans d’expérience", oneYear: "1 an d’expérience", with: ", avec %", hasYears: "% a %.",
        ownWords: "Dans ses propres mots : %", expertise: "Domaines d’expertise : %.",
        achievements: "Réalisations : %.",
        appearances: "Interventions précédentes : %.", topics: "Sujets : %.", message: "Son message : %",
        welcome: "Aujourd’hui, nous recevons %.", talk: "Au programme : %.", positioning: "Parle de : %",
        questions: PlainQuestions(
            between: "Que s’est-il passé entre les deux ?", result: "Comment en est-on arrivé là ?",
            story: "Quelle est l’histoire derrière % ?", perspective: "D’où vient cette idée ?",
            topic: "Que comprend-on le plus souvent de travers quand on parle de ceci : % ?",
            start: "Par où commencer avec % ?",
            message: "Un message pour celles et ceux qui écoutent : % Qu’est-ce que cela change en pratique ?",
            achievement: "Qu’a-t-il fallu pour en arriver là : % ?",
            expertise: "Comment le chemin vers % a-t-il commencé ?"))

    static let german = PlainSentences(
        isRole: "% ist %", at: "bei %",
        institutions: [
            "universität": "an der", "hochschule": "an der", "fachhochschule": "an der", "schule": "an der",
            "akademie": "an der", "klinik": "an der", "klinikum": "am", "krankenhaus": "am", "institut": "am",
            "museum": "am", "theater": "am", "zentrum": "am", "stadt": "bei der", "stiftung": "bei der",
            "genossenschaft": "bei der", "agentur": "bei der", "verein": "beim", "verlag": "beim",
        ],
        years: "% Jahren Erfahrung", oneYear: "1 Jahr Erfahrung", with: ", mit %", plainYears: "% Jahre Erfahrung",
        hasYears: "% bringt % mit.",
        ownWords: "In eigenen Worten: %", expertise: "Schwerpunkte: %.", achievements: "Erfolge: %.",
        appearances: "Bisherige Auftritte: %.", topics: "Themen: %.", message: "Die Botschaft: %",
        welcome: "Heute zu Gast: %.", talk: "Themen heute: %.", positioning: "Themen: %",
        questions: PlainQuestions(
            between: "Was ist dazwischen passiert?", result: "Wie kam es dazu?",
            story: "Welche Geschichte steckt hinter %?", perspective: "Woher kommt dieser Gedanke?",
            topic: "Was wird bei diesem Thema am häufigsten missverstanden: %?", start: "Wo fängt man an bei %?",
            message: "Eine Botschaft für alle, die zuhören: % Wie sieht das im Alltag aus?",
            achievement: "Was war nötig, um dahin zu kommen: %?",
            expertise: "Wie hat der Weg zu diesem Thema begonnen: %?"))

    static let portuguese = PlainSentences(
        isRole: "% é %", at: "em %",
        institutions: [
            "hospital": "no", "universidade": "na", "escola": "na", "instituto": "no", "colégio": "no",
            "prefeitura": "na", "câmara": "na", "clínica": "na", "fundação": "na", "grupo": "no", "banco": "no",
            "museu": "no", "teatro": "no", "centro": "no", "associação": "na", "agência": "na", "livraria": "na",
            "editora": "na", "ministério": "no", "laboratório": "no", "restaurante": "no", "cooperativa": "na",
            "estúdio": "no", "oficina": "na",
        ],
        years: "% anos de experiência", oneYear: "1 ano de experiência", with: ", com %", hasYears: "% tem %.",
        ownWords: "Nas suas próprias palavras: %", expertise: "Áreas de atuação: %.", achievements: "Conquistas: %.",
        appearances: "Participações anteriores: %.", topics: "Temas: %.", message: "Sua mensagem: %",
        welcome: "Hoje conversamos com %.", talk: "Temas de hoje: %.", positioning: "Fala de: %",
        questions: PlainQuestions(
            between: "O que aconteceu entre uma coisa e outra?", result: "Como se chegou até aí?",
            story: "Qual é a história por trás de %?", perspective: "De onde vem essa ideia?",
            topic: "O que mais se entende errado quando o assunto é %?", start: "Por onde vale começar com %?",
            message: "Uma mensagem para quem escuta: % Como isso funciona na prática?",
            achievement: "O que foi preciso para chegar a isto: %?",
            expertise: "Como começou o caminho até %?"))

    static let italian = PlainSentences(
        isRole: "% è %", at: "presso %",
        institutions: [
            "ospedale": "presso l’", "università": "presso l’", "istituto": "presso l’", "agenzia": "presso l’",
            "associazione": "presso l’", "azienda": "presso l’", "accademia": "presso l’", "officina": "presso l’",
            "scuola": "presso la", "clinica": "presso la", "fondazione": "presso la", "libreria": "presso la",
            "cooperativa": "presso la", "casa": "presso la", "comune": "presso il", "gruppo": "presso il",
            "museo": "presso il", "teatro": "presso il", "centro": "presso il", "ministero": "presso il",
            "laboratorio": "presso il", "studio": "presso lo",
        ],
        years: "% anni di esperienza", oneYear: "1 anno di esperienza", with: ", con %", hasYears: "% ha %.",
        ownWords: "Con parole proprie: %", expertise: "Aree di competenza: %.", achievements: "Traguardi: %.",
        appearances: "Interventi precedenti: %.", topics: "Temi: %.", message: "Il messaggio: %",
        welcome: "Oggi è con noi %.", talk: "Temi di oggi: %.", positioning: "Parla di: %",
        questions: PlainQuestions(
            between: "Che cosa è successo nel mezzo?", result: "Come ci si è arrivati?",
            story: "Quale storia c’è dietro %?", perspective: "Da dove nasce questa idea?",
            topic: "Che cosa si capisce male più spesso quando si parla di %?", start: "Da dove si comincia con %?",
            message: "Un messaggio per chi ascolta: % Come si mette in pratica?",
            achievement: "Che cosa è servito per arrivare a questo: %?",
            expertise: "Come è cominciato il cammino verso %?"))
}
