extension KitCatalogue {
    static let english = KitCatalogue(
        mediaKit: "Media kit", back: "Back to the interview", copy: "Copy", copied: "Copied", selected: "Selected",
        print: "Print or save as PDF",
        draft: "Draft: made of what is known so far, and not yet approved by the guest.",
        footer: "Every sentence rests on what the guest said or on a document they shared.",
        portrait: "Portrait of", say: "say:", email: "E-mail:",
        titles: [
            .shortBio: "Short bio", .topics: "Topics", .stories: "Stories", .questions: "Suggested questions",
            .keyMessage: "Key message", .audience: "Audience", .perspective: "A different view",
            .achievements: "Achievements", .longBio: "Long bio", .readAloud: "To read aloud",
            .ownWords: "In their own words", .expertise: "Expertise", .appearances: "Previous appearances",
            .promotion: "To promote", .booking: "How to book", .recording: "Recording set-up", .links: "Links",
        ])

    static let spanish = KitCatalogue(
        mediaKit: "Kit de prensa", back: "Volver a la entrevista", copy: "Copiar", copied: "Copiado",
        selected: "Seleccionado", print: "Imprimir o guardar como PDF",
        draft: "Borrador: hecho con lo que se sabe hasta ahora y aún sin aprobar.",
        footer: "Cada frase se basa en las respuestas de la entrevista o en un documento compartido.",
        portrait: "Retrato de", say: "se pronuncia:", email: "Correo electrónico:",
        titles: [
            .shortBio: "Biografía breve", .topics: "Temas", .stories: "Historias", .questions: "Preguntas sugeridas",
            .keyMessage: "Mensaje clave", .audience: "Público", .perspective: "Otra mirada", .achievements: "Logros",
            .longBio: "Biografía larga", .readAloud: "Para leer en voz alta", .ownWords: "En sus propias palabras",
            .expertise: "Áreas de experiencia", .appearances: "Apariciones anteriores", .promotion: "Para recomendar",
            .booking: "Cómo reservar", .recording: "Equipo de grabación", .links: "Enlaces",
        ])

    static let french = KitCatalogue(
        mediaKit: "Kit média", back: "Retour à l’entretien", copy: "Copier", copied: "Copié",
        selected: "Sélectionné", print: "Imprimer ou enregistrer en PDF",
        draft: "Brouillon : fait de ce que l’on sait jusqu’ici, pas encore approuvé.",
        footer: "Chaque phrase repose sur les réponses de l’entretien ou sur un document partagé.",
        portrait: "Portrait de", say: "se prononce :", email: "E-mail :",
        titles: [
            .shortBio: "Bio courte", .topics: "Sujets", .stories: "Histoires", .questions: "Questions suggérées",
            .keyMessage: "Message clé", .audience: "Public", .perspective: "Un autre regard",
            .achievements: "Réalisations", .longBio: "Bio longue", .readAloud: "À lire à voix haute",
            .ownWords: "Dans ses propres mots", .expertise: "Domaines d’expertise",
            .appearances: "Interventions précédentes", .promotion: "À faire connaître", .booking: "Réservation",
            .recording: "Matériel d’enregistrement", .links: "Liens",
        ])

    static let german = KitCatalogue(
        mediaKit: "Medienmappe", back: "Zurück zum Interview", copy: "Kopieren", copied: "Kopiert",
        selected: "Markiert", print: "Drucken oder als PDF sichern",
        draft: "Entwurf: aus dem, was bisher bekannt ist, und noch nicht freigegeben.",
        footer: "Jeder Satz beruht auf Antworten aus dem Interview oder auf einem geteilten Dokument.",
        portrait: "Porträt:", say: "Aussprache:", email: "E-Mail:",
        titles: [
            .shortBio: "Kurzbiografie", .topics: "Themen", .stories: "Geschichten", .questions: "Fragenvorschläge",
            .keyMessage: "Kernbotschaft", .audience: "Zielgruppe", .perspective: "Ein anderer Blick",
            .achievements: "Erfolge", .longBio: "Lange Biografie", .readAloud: "Zum Vorlesen",
            .ownWords: "In eigenen Worten", .expertise: "Schwerpunkte", .appearances: "Bisherige Auftritte",
            .promotion: "Empfehlungen", .booking: "Buchung", .recording: "Aufnahmetechnik", .links: "Links",
        ])

    static let portuguese = KitCatalogue(
        mediaKit: "Kit de mídia", back: "Voltar à entrevista", copy: "Copiar", copied: "Copiado",
        selected: "Selecionado", print: "Imprimir ou salvar em PDF",
        draft: "Rascunho: feito do que se sabe até agora e ainda sem aprovação.",
        footer: "Cada frase se baseia nas respostas da entrevista ou em um documento compartilhado.",
        portrait: "Retrato de", say: "pronuncia-se:", email: "E-mail:",
        titles: [
            .shortBio: "Bio curta", .topics: "Temas", .stories: "Histórias", .questions: "Perguntas sugeridas",
            .keyMessage: "Mensagem principal", .audience: "Público", .perspective: "Outro olhar",
            .achievements: "Conquistas", .longBio: "Bio longa", .readAloud: "Para ler em voz alta",
            .ownWords: "Nas suas próprias palavras", .expertise: "Áreas de atuação",
            .appearances: "Participações anteriores", .promotion: "Para divulgar", .booking: "Como agendar",
            .recording: "Equipamento de gravação", .links: "Links",
        ])

    static let italian = KitCatalogue(
        mediaKit: "Media kit", back: "Torna all’intervista", copy: "Copia", copied: "Copiato",
        selected: "Selezionato", print: "Stampa o salva in PDF",
        draft: "Bozza: fatta di ciò che si sa finora e non ancora approvata.",
        footer: "Ogni frase si basa sulle risposte dell’intervista o su un documento condiviso.",
        portrait: "Ritratto di", say: "si pronuncia:", email: "E-mail:",
        titles: [
            .shortBio: "Bio breve", .topics: "Temi", .stories: "Storie", .questions: "Domande suggerite",
            .keyMessage: "Messaggio chiave", .audience: "Pubblico", .perspective: "Un altro sguardo",
            .achievements: "Traguardi", .longBio: "Bio lunga", .readAloud: "Da leggere ad alta voce",
            .ownWords: "Con parole proprie", .expertise: "Aree di competenza",
            .appearances: "Interventi precedenti", .promotion: "Da segnalare", .booking: "Come prenotare",
            .recording: "Attrezzatura di registrazione", .links: "Link",
        ])
}
