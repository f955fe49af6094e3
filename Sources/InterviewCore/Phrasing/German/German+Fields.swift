extension German {
    func label(_ field: Field) -> String {
        switch field {
        case .fullName: "Name"
        case .email: "E-Mail-Adresse"
        case .linkedinURL: "LinkedIn-Profil"
        case .website: "Website"
        case .socialLinks: "weitere Profile"
        case .phone: "Telefonnummer"
        case .role: "Rolle"
        case .company: "Unternehmen"
        case .yearsExperience: "Berufsjahre"
        case .professionalBio: "Kurzbiografie"
        case .expertiseKeywords: "Fachgebiete"
        case .successStories: "Erfolgsgeschichten"
        case .achievements: "Erfolge"
        case .uniquePerspective: "eigene Sichtweise"
        case .podcastTopics: "Podcast-Themen"
        case .targetAudience: "Zielgruppe"
        case .keyMessage: "Kernbotschaft"
        case .speakingExperience: "frühere Podcasts und Vorträge"
        case .idealPodcast: "Wunsch-Podcast"
        case .speakingStyle: "Sprechweise"
        case .promotion: "Hinweise in eigener Sache"
        case .schedulingPreference: "Kontakt für Termine"
        case .headshot: "Porträtfoto"
        case .pronouns: "Pronomen"
        case .pronunciation: "Aussprache des Namens"
        case .recordingSetup: "Aufnahmetechnik"
        }
    }

    func yours(_ field: Field) -> String {
        switch field {
        case .fullName, .idealPodcast, .schedulingPreference: "Ihren " + label(field)
        case .linkedinURL, .company, .headshot: "Ihr " + label(field)
        case .socialLinks: "Ihre weiteren Profile"
        case .speakingExperience: "Ihre früheren Podcasts und Vorträge"
        case .pronunciation: "die Aussprache Ihres Namens"
        default: "Ihre " + label(field)
        }
    }

    func wanted(_ field: Field) -> String {
        switch field {
        case .email: "eine E-Mail-Adresse für Podcasts"
        case .linkedinURL: "Ihr LinkedIn-Profil (Link oder Datei, falls vorhanden)"
        case .socialLinks: "weitere Profile (X, Instagram, YouTube …)"
        case .phone: "eine Telefonnummer (freiwillig)"
        case .company: "Ihr Unternehmen oder Projekt"
        case .yearsExperience: "die Zahl Ihrer Berufsjahre"
        default: yours(field)
        }
    }

    func speakingStyle(_ style: String) -> String {
        let names = [
            "professional": "professionell", "casual": "locker", "academic": "wissenschaftlich",
            "storyteller": "erzählend",
        ]
        return names[style] ?? style
    }

    func example(of field: Field) -> String {
        switch field {
        case .fullName: "Jule Hartwig"
        case .email: "jule@hartwig.example"
        case .linkedinURL: "linkedin.com/in/jule-hartwig-demo"
        case .website: "julehartwig.example"
        case .socialLinks: "x.com/jhartwig_demo und @jhartwig_demo auf Instagram"
        case .phone: "+49 151 00000000"
        case .role: "Betriebsleiterin bei Hartwig Brot seit 12 Jahren"
        case .company: "Hartwig Brot"
        case .yearsExperience: "12 Jahre"
        case .professionalBio:
            "Ich helfe Bäckereien, ohne Nachtschicht auszukommen. Davor habe ich zehn Jahre lang selbst nachts gebacken."
        case .expertiseKeywords: "Schichtplanung, Handwerk, Nachfolge im Familienbetrieb"
        case .successStories:
            """
            Eine Bäckerei fand niemanden mehr für die Nacht. Wir haben den Teig auf den Nachmittag verlegt. Ein Jahr \
            später waren alle Stellen besetzt.
            """
        case .achievements: "Handwerkspreis 2024, erste Frau an der Spitze der Innung"
        case .uniquePerspective: "Es fehlen nicht die Leute, es fehlen die Abende."
        case .podcastTopics: "Backen ohne Nachtschicht, den Familienbetrieb übergeben"
        case .targetAudience: "alle, die Betriebe mit 5 bis 50 Leuten führen"
        case .keyMessage: "Fragen Sie zuerst die Schicht, dann die Beratung."
        case .speakingExperience: "Der Werkstattfunk 2024; keine ist auch in Ordnung"
        case .speakingStyle: "erzählend"
        case .idealPodcast: "eine Sendung für kleine Betriebe, eine halbe Stunde, ohne Fachchinesisch"
        case .promotion: "mein Buch Feierabendbrot; nichts ist auch in Ordnung"
        case .schedulingPreference: "per E-Mail, vormittags"
        case .headshot: "https://julehartwig.example/jule.jpg"
        case .pronouns: "sie/ihr"
        case .pronunciation: "JU-le HART-wich"
        case .recordingSetup: "USB-Mikrofon, ruhiger Raum"
        }
    }
}
