import InterviewCore

/// A field's name found in a message.
struct FieldName: Sendable, Hashable {
    /// What it may mean, the likeliest first ("link" is the LinkedIn profile or the website).
    let fields: [Field]
    /// How many words it takes.
    let length: Int

    /// The meaning that fits the open question, else the likeliest.
    func field(asked: [Field]) -> Field? { fields.first { asked.contains($0) } ?? fields.first }
}

/// What guests call the fields.
enum FieldNames {
    static func names(in words: [Word], at index: Int) -> [FieldName] {
        guard index < words.count, words[index].namesField else { return [] }
        guard let entries = byFirstWord[words[index].key] else { return [] }
        return entries.compactMap { entry in
            guard index + entry.words.count <= words.count,
                entry.words.indices.allSatisfy({ words[index + $0].key == entry.words[$0] })
            else { return nil }
            return FieldName(fields: entry.fields, length: entry.words.count)
        }
    }

    /// Whether a name begins with a word.
    static func begin(with key: WordKey) -> Bool { byFirstWord.contains(key) }

    /// The words that names of fields begin with.
    static let firstWords: [String] = rows.compactMap { $0.name.first }

    private struct Entry: Sendable {
        let words: [WordKey]
        let fields: [Field]
    }

    /// Longest first.
    private static let byFirstWord: WordTable<[Entry]> = {
        var entries: [(word: String, value: [Entry])] = []
        for row in rows {
            guard let first = row.name.first else { continue }
            let entry = Entry(words: row.name.map { WordKey($0) }, fields: row.fields)
            let isListed = entries.contains { $0.word == first && $0.value.contains { $0.words == entry.words } }
            if !isListed { entries.append((first, [entry])) }
        }
        return WordTable(entries) { ($0 + $1).sorted { $0.words.count > $1.words.count } }
    }()

    /// How many words the longest name takes.
    static let longest = rows.map(\.name.count).max() ?? 1

    private typealias Row = (name: [String], fields: [Field])

    /// A name's words and what it means; of the same name in two tables the first counts.
    private static let rows: [Row] = {
        var rows: [Row] = []
        for (fields, names) in table { rows += split(names, fields) }
        for (fields, names) in foreign { rows += split(names, fields) }
        for (fields, names) in foreign { rows += split(names, fields).compactMap(elided) }
        return rows
    }()

    private static func split(_ names: String, _ fields: [Field]) -> [Row] {
        names.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { name in
            (name: name.split(separator: " ").map(String.init), fields: fields)
        }
    }

    /// "l'azienda", which is one word with its article.
    private static func elided(_ row: Row) -> Row? {
        guard let first = row.name.first, let initial = first.first, "aeiouh".contains(initial) else { return nil }
        return (name: ["l" + first] + Array(row.name.dropFirst()), fields: row.fields)
    }

    private static let table: [([Field], String)] = [
        (
            [.fullName],
            "name,full name,first name,last name,surname,surnames,lastname,family name,nombre,apellido,nom,nome,nachname"
        ),
        (
            [.email],
            "email,mail,email address,mail address,emails,email id,correo,correo electronico,courriel,adresse mail,emailadresse"
        ),
        (
            [.linkedinURL],
            "linkedin,linkedins,linked in,linkedin profile,linkedin url,linkedin link,linkedin page,linkedin account,linkedin address,linkedin profil,li profile"
        ),
        ([.linkedinURL, .website], "link,url,profile link"),
        ([.linkedinURL, .socialLinks], "profile"),
        (
            [.website],
            "website,websites,webseite,internetseite,site internet,pagina,sites,web,web site,site,homepage,home page,web page,webpage,personal site,personal website,domain,blog,sitio web,pagina web,site web,sito"
        ),
        (
            [.socialLinks],
            "socials,social,social media,social links,social profiles,social accounts,social handles,other profiles,handles,handle,twitter,x account,instagram,insta,facebook,instagram link,insta link,facebook link,twitter link,tiktok link,youtube link,instagram handle,twitter handle,instagram account,facebook account,twitter account,instagram page,facebook page,facebook profile,instagram profile,social media link,social media links,social link,tiktok,youtube,github,redes sociales,reseaux sociaux"
        ),
        (
            [.phone],
            "phone,phones,mobiles,phone number,telephone,telephone number,cell,cell phone,cellphone,mobile,mobile number,phone nr,whatsapp,telefono,numero de telefono,telephone,handynummer,telefonnummer,telefon,telefone"
        ),
        ([.phone], "number"),
        (
            [.role],
            "role,title,job title,job,position,current role,current title,current position,occupation,profession,puesto,cargo,poste,rolle,beruf"
        ),
        (
            [.company],
            "company,companys,place of work,workplace,company name,companys name,employer,business,organisation,organization,firm,agency,startup,studio,channel,empresa,entreprise,firma,azienda"
        ),
        (
            [.yearsExperience],
            "years,years of experience,years experience,year count,number of years,work experience,experience,anos de experiencia"
        ),
        (
            [.professionalBio],
            "bio,biography,short bio,professional bio,about me,about section,intro,introduction,biografia"
        ),
        (
            [.expertiseKeywords],
            "expertise,specialism,specialisms,niche,forte,areas of expertise,area of expertise,what im good at,what i am good at,things im good at,what i know,what i do best,keywords,keyword,expertise keywords,skills,skill,speciality,specialisation,specialization,specialisations,specializations,specialties,specialty,specialities,expert areas"
        ),
        (
            [.successStories],
            "story,stories,success story,success stories,case study,case studies,client story,historia,histoire,geschichte"
        ),
        (
            [.achievements],
            "achievements,achievement,accomplishment,accomplishments,award,awards,win,wins,milestone,milestones,credentials,logro,logros"
        ),
        (
            [.uniquePerspective],
            "perspective,unique perspective,unique angle,angle,point of view,pov,viewpoint,unique view,unique take,take,edge,perspectiva"
        ),
        (
            [.podcastTopics],
            "topics,topic,podcast topics,podcast topic,subjects,subject,talking points,talking point,themes,theme,tema,temas,sujet,sujets,thema,themen"
        ),
        (
            [.targetAudience],
            "audience,target audience,listeners,ideal listener,ideal listeners,target group,target listeners,audiencia,publico,public cible,zielgruppe"
        ),
        (
            [.keyMessage],
            "message,key message,main message,core message,takeaway,key takeaway,main takeaway,take away,mensaje,botschaft"
        ),
        (
            [.speakingExperience],
            "speaking experience,podcast experience,speaking history,podcast appearances,appearances,appearance,previous podcasts,earlier podcasts,podcasts,talks,talk,speaking gigs,speaking engagements,past shows"
        ),
        (
            [.idealPodcast],
            "ideal podcast,dream podcast,ideal show,dream show,perfect show,perfect podcast,ideal podcasts,favourite podcast,favorite podcast"
        ),
        ([.promotion], "promotion,promotions,promo,plug,plugs,thing to promote,things to promote,offer"),
        (
            [.schedulingPreference],
            "scheduling,scheduling preference,booking,bookings,availability,calendar,booking link,booking contact,scheduling link,calendly"
        ),
        ([.headshot], "headshot,photo,picture,head shot"),
        ([.pronouns], "pronouns,pronoun"),
        ([.pronunciation], "pronunciation"),
        ([.recordingSetup], "recording setup,recording set up,setup,mic,microphone"),
    ]
}
