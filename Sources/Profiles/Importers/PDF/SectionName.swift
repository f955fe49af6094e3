/// The sections of a profile or CV, by the headings that they go under.
enum SectionName: Sendable, Hashable {
    case contact, summary, experience, education, skills, languages, certifications, honors, publications, projects
    case volunteering
    /// Known, but of no use for a kit: interests, references, groups, patents …
    case other

    /// The section that a line heads, whatever its case and accents, with or without a colon; nil for any other line.
    init?(heading: String) {
        guard heading.utf8.count < 120 else { return nil }
        let words = DateToken.fold(heading).split { !($0.isLetter || $0.isNumber || $0.isMark) }
        guard (1...6).contains(words.count), let section = Self.byName[words.joined(separator: " ")] else { return nil }
        self = section
    }

    private static let byName: [String: SectionName] = {
        var sections: [String: SectionName] = [:]
        for (section, names) in table {
            for name in names.split(separator: "|") {
                let words = DateToken.fold(String(name)).split { !($0.isLetter || $0.isNumber || $0.isMark) }
                sections[words.joined(separator: " ")] = section
            }
        }
        return sections
    }()

    /// LinkedIn's headings in its languages, then those of CVs.
    private static let table: [(SectionName, String)] = [
        (
            .contact,
            """
            contact|contact info|contact information|contact details|kontakt|kontaktdaten|kontaktinformationen|\
            coordonnées|coordonnees|contactar|contacto|información de contacto|contato|informações de contato|\
            contatti|recapiti|contactgegevens|kontakta|kontaktinformation|yhteystiedot|способы связаться|контакты|\
            контактная информация|контакти|连络方式|联系方式|聯絡方式|聯絡資訊|연락처|i̇letişim bilgileri|iletişim bilgileri|iletişim|\
            連絡先|hubungi|kontak|liên hệ|ติดต่อ|اتصل|معلومات الاتصال|צור קשר|personal details|personal information|\
            persönliche daten|datos personales|dados pessoais|dati personali
            """
        ),
        (
            .summary,
            """
            summary|about|about me|professional summary|executive summary|career summary|profile|\
            professional profile|personal profile|personal statement|objective|career objective|overview|bio|\
            zusammenfassung|info|infos|über mich|profil|kurzprofil|résumé|à propos|a propos|profil professionnel|extracto|\
            acerca de|perfil|sobre mí|perfil profesional|resumen|resumo|sobre|sobre mim|riepilogo|informazioni|\
            profilo|chi sono|samenvatting|over|over mij|profiel|sammanfattning|om|om mig|resumé|om meg|sammendrag|\
            podsumowanie|informacje|o mnie|общие сведения|о себе|обо мне|про мене|özet|hakkında|概要|个人简介|自我介绍|關於|关于|\
            요약|소개|자기소개|tietoja|yhteenveto|rezumat|despre|souhrn|informace|összegzés|névjegy|ringkasan|tentang|الملخص|\
            نبذة|תקציר|\
            profile summary|career profile|summary of qualifications|who i am|about myself|persönliches profil|\
            berufliches profil|kurzvorstellung|zur person|qui suis je|présentation|profil personnel|\
            résumé professionnel|perfil personal|presentación|resumen profesional|quién soy|perfil profissional|\
            resumo profissional|apresentação|quem sou|profilo professionale|profilo personale|presentazione
            """
        ),
        (
            .experience,
            """
            experience|work experience|professional experience|employment|employment history|work history|\
            career history|career|relevant experience|positions|professional background|berufserfahrung|\
            berufliche erfahrung|berufliche erfahrungen|beruflicher werdegang|werdegang|berufspraxis|\
            praktische erfahrung|erfahrung|expérience|expériences|expérience professionnelle|\
            expériences professionnelles|parcours professionnel|experiencia|experiencia laboral|\
            experiencia profesional|trayectoria profesional|experiência|experiência profissional|experiências|\
            esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|\
            esperienze professionali|ervaring|werkervaring|erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|erfaring|\
            erhvervserfaring|arbejdserfaring|arbeidserfaring|yrkeserfaring|doświadczenie|doświadczenie zawodowe|\
            опыт работы|опыт|досвід роботи|досвід|deneyim|iş deneyimi|경력|경력사항|경력 사항|经历|工作经历|工作经验|經歷|工作經歷|職歴|職務経歴|経歴|\
            työkokemus|kokemus|experiență|experiența profesională|praxe|pracovní zkušenosti|zkušenosti|tapasztalat|\
            munkatapasztalat|pengalaman|pengalaman kerja|kinh nghiệm|kinh nghiệm làm việc|ประสบการณ์|الخبرة|الخبرات|\
            ניסיון|ניסיון תעסוקתי|εμπειρία|επαγγελματική εμπειρία|अनुभव|karanasan|\
            professional history|selected experience|experience and employment|career summary|\
            berufliche stationen|berufliche laufbahn|berufliche tätigkeiten|expériences de travail|\
            expérience de travail|parcours|emplois|historial laboral|experiencia de trabajo|trayectoria|\
            trayectoria laboral|histórico profissional|experiência de trabalho|experiência laboral|\
            percurso profissional|trajetória profissional|esperienze di lavoro|esperienza di lavoro|percorso professionale
            """
        ),
        (
            .education,
            """
            education|academic background|education and training|academic qualifications|ausbildung|bildung|\
            bildungsweg|studium|formation|formations|formation académique|études|educación|formación|\
            formación académica|estudios|formação acadêmica|formação académica|formação|educação|formazione|\
            istruzione|istruzione e formazione|opleiding|opleidingen|onderwijs|utbildning|uddannelse|utdanning|\
            utdannelse|wykształcenie|edukacja|образование|освіта|eğitim|학력|학력사항|教育经历|教育背景|教育|學歷|学歴|koulutus|educație|\
            studii|vzdělání|tanulmányok|végzettség|pendidikan|học vấn|การศึกษา|التعليم|השכלה|εκπαίδευση|शिक्षा|\
            edukasyon|education training|qualifications|academic history|education and qualifications|\
            education qualifications|schulbildung|akademische ausbildung|studium und ausbildung|\
            ausbildung und studium|weiterbildung|aus und weiterbildung|diplômes|diplômes et formations|\
            études et formations|formación y estudios|formación complementaria|educación y formación|titulaciones|\
            formação complementar|escolaridade|habilitações literárias|titoli di studio|formazione e istruzione
            """
        ),
        (
            .skills,
            """
            skills|top skills|key skills|core skills|technical skills|skills expertise|skills and expertise|\
            core competencies|competencies|expertise|areas of expertise|technologies|kenntnisse|top kenntnisse|\
            fähigkeiten|kompetenzen|kenntnisse und fähigkeiten|compétences|principales compétences|compétences clés|\
            aptitudes|aptitudes principales|competencias|habilidades|conocimientos|competências|\
            principais competências|competenze|competenze principali|principali competenze|vaardigheden|\
            belangrijkste vaardigheden|kompetenser|främsta kompetenser|kunskaper|mest repræsenterede kompetencer|\
            kompetencer|kvalifikationer|toppferdigheter|ferdigheter|viktigste ferdigheter|kompetanse|\
            główne umiejętności|umiejętności|основные навыки|навыки|ключевые навыки|ключові навички|навички|\
            yetenekler|öne çıkan yetenekler|beceriler|en önemli yetenekler|대표 보유기술|보유기술|보유 기술|기술|技能|热门技能|專長|專業技能|\
            主なスキル|スキル|taidot|tärkeimmät taidot|aptitudini|competențe|dovednosti|hlavní dovednosti|készségek|keahlian|\
            kemahiran|kỹ năng|ทักษะ|المهارات|أهم المهارات|כישורים|δεξιότητες|कौशल|\
            skills and competencies|skills competencies|professional skills|key competencies|key strengths|\
            skills and tools|skills tools|it skills|fachkenntnisse|edv kenntnisse|it kenntnisse|\
            kernkompetenzen|schwerpunkte|besondere kenntnisse|fachkompetenzen|savoir faire|\
            compétences techniques|compétences professionnelles|domaines de compétences|domaines d expertise|\
            competencias clave|aptitudes y competencias|habilidades y competencias|áreas de especialidad|\
            habilidades técnicas|conocimientos técnicos|competências técnicas|principais habilidades|\
            capacità e competenze|competenze tecniche|competenze professionali|aree di competenza
            """
        ),
        (
            .languages,
            """
            languages|language skills|sprachen|sprachkenntnisse|langues|idiomas|línguas|lingue|talen|språk|sprog|\
            języki|языки|знание языков|мови|diller|yabancı dil|언어|외국어|语言|語言|語言能力|言語|語学|kielet|kielitaito|limbi|\
            limbi străine|jazyky|nyelvek|nyelvtudás|bahasa|ngôn ngữ|ภาษา|اللغات|שפות|γλώσσες|भाषाएँ|\
            fremdsprachen|langues étrangères|compétences linguistiques|conocimiento de idiomas|lingue straniere|\
            competenze linguistiche|línguas estrangeiras
            """
        ),
        (
            .certifications,
            """
            certifications|licenses certifications|licenses and certifications|certificates|certification|\
            zertifizierungen|zertifikate|bescheinigungen und zertifikate|bescheinigungen|certificats|\
            licences et certifications|certificaciones|licencias y certificaciones|certificados|certificações|\
            licenças e certificados|certificazioni|licenze e certificazioni|certificeringen|\
            licenties en certificaten|certifieringar|licenser och certifikat|certificeringer|\
            licenser og certificeringer|sertifiseringer|lisenser og sertifiseringer|certyfikaty|\
            licencje i certyfikaty|сертификаты|лицензии и сертификаты|сертифікати|sertifikalar|\
            lisanslar ve sertifikalar|자격증|资格认证|資格認證|資格|証明書|luvat ja sertifikaatit|licencje|licențe și certificări|\
            osvědčení|professional certifications|licences|licenses|licences certifications|certifications and licenses|\
            professional memberships and certifications|certificates and licenses|zertifikate und weiterbildungen|\
            fortbildungen|certificats et licences|certificaciones y cursos|certificações e cursos|attestati|\
            certificazioni e corsi
            """
        ),
        (
            .honors,
            """
            honors awards|honours awards|honors and awards|awards|awards and honors|achievements|honors|\
            auszeichnungen|auszeichnungen und preise|distinctions|prix et distinctions|reconocimientos|\
            reconocimientos y premios|premios|premios y reconocimientos|honras e prêmios|prêmios|\
            reconhecimentos e prêmios|riconoscimenti e premi|premi|onderscheidingen en prijzen|prijzen|utmärkelser|\
            utmärkelser och priser|æresbevisninger|priser og udmærkelser|utmerkelser|nagrody|nagrody i wyróżnienia|\
            награды|награды и достижения|достижения|нагороди|ödüller|수상 경력|수상경력|荣誉奖项|榮譽獎項|受賞歴|表彰|\
            honours|honours awards|honours and awards|awards and recognition|awards recognition|awards and prizes|\
            key achievements|prizes|prizes and awards|preise|preise und auszeichnungen|ehrungen|\
            auszeichnungen und stipendien|prix|récompenses|prix et récompenses|logros|premios y becas|\
            premios y distinciones|galardones|prémios|prêmios e reconhecimentos|conquistas|riconoscimenti|\
            premi e riconoscimenti
            """
        ),
        (
            .publications,
            """
            publications|selected publications|veröffentlichungen|publikationen|publicaciones|publicações|\
            pubblicazioni|publicaties|publikationer|publikasjoner|publikacje|публикации|публікації|yayınlar|논문|저서|\
            出版作品|出版|julkaisut|\
            publications and talks|publikationen und vorträge|articles and publications|books|bücher|\
            publications et conférences|publicaciones y ponencias
            """
        ),
        (
            .projects,
            """
            projects|personal projects|selected projects|projekte|projets|proyectos|projetos|progetti|projecten|\
            projekt|projekter|prosjekter|projekty|проекты|проєкти|projeler|프로젝트|项目经历|项目|專案|プロジェクト|key projects|projets personnels|ausgewählte projekte
            """
        ),
        (
            .volunteering,
            """
            volunteering|volunteer experience|volunteer work|volunteer experience and causes|\
            volunteer experience causes|ehrenamt|ehrenamtliches engagement|freiwilligenarbeit|bénévolat|\
            expérience de bénévolat|expériences de bénévolat|voluntariado|experiencia de voluntariado|\
            experiência voluntária|trabalho voluntário|volontariato|esperienze di volontariato|vrijwilligerswerk|\
            vrijwilligerservaring|volontärarbete|frivilligt arbejde|frivillig|frivillighetsarbeid|wolontariat|\
            волонтерство|волонтерский опыт|gönüllülük|자원봉사|志愿者经历|志工經歷|ボランティア|\
            volunteering experience|community involvement|community service|ehrenamtliche tätigkeiten|\
            ehrenamtliche tätigkeit|engagement associatif|engagements associatifs|activités bénévoles
            """
        ),
        (
            .other,
            """
            interests|hobbies|references|recommendations|groups|organizations|patents|courses|test scores|activity|\
            featured|activities|following|people also viewed|people you may know|additional info|\
            additional information|analytics|resources|highlights|causes|interessen|hobbys|referenzen|\
            centres d intérêt|loisirs|intereses|interesses|interessi|recommandations|recomendaciones|recomendações|\
            empfehlungen|kurse|cours|cursos|corsi|patente|brevets|patenti|organisationen|aktivität|activité|\
            actividad|atividade|aktivitet|aktywność|you might like|pages for you|more profiles for you|others named|\
            promoted|services|services provided|\
            interests and hobbies|hobbies and interests|personal interests|professional memberships|memberships|\
            professional development|professional affiliations|referees|mitgliedschaften|\
            hobbys und interessen|interessen und hobbys|centres d intérêts|referencias|referências|\
            aficiones|hobby|passatempi|referenze|declaration
            """
        ),
    ]
}

extension Character {
    /// A combining mark that stands alone in the text.
    fileprivate var isMark: Bool {
        switch unicodeScalars.first?.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
