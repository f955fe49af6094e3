import InterviewCore

extension FieldNames {
    /// What guests call the fields in Spanish, French, German, Portuguese and Italian, folded, articles left out.
    static let foreign: [([Field], String)] = [
        (
            [.fullName],
            """
            nombre completo,nombre y apellidos,mi nombre,apellidos,nom complet,nom de famille,prenom,nom et prenom,vollstandiger name,
            vorname,voller name,namen,nome completo,apelido,sobrenome,cognome,nome e cognome
            """
        ),
        (
            [.email],
            """
            correos,correo electronico,e mail,direccion de correo,adresse email,adresse e mail,adresse electronique,mail adresse,mailadresse,
            emailadresse,e mail adresse,endereco de email,posta elettronica,indirizzo email,indirizzo mail,indirizzo di posta
            """
        ),
        ([.linkedinURL], "perfil de linkedin,profil linkedin,linkedin profil,perfil do linkedin,profilo linkedin"),
        (
            [.website],
            "pagina web,sitio,sitio web,paginas web,site web,site internet,internetauftritt,webseite,homepage,pagina web,sito web,sito internet,pagina internet"
        ),
        (
            [.socialLinks],
            "otros perfiles,autres profils,weitere profile,weiteren profile,outros perfis,altri profili,redes,redes sociales,reseaux,reseaux sociaux,soziale medien,social media kanale,redes sociais,reti sociali,canali social,profili social"
        ),
        (
            [.phone],
            """
            handynummer,cel,tlf,telf,tfno,natel,fone,numero de celular,movil,numero de movil,telefono fijo,telefone fixo,telephone fixe,telefono fisso,festnetz,festnetznummer,celular,numero de telefono,telefonos,numero,numero de telephone,telephone portable,portable,nummer,
            handy,telefonnummer,mobilnummer,telemovel,numero de telefone,numero de telemovel,numero di telefono,cellulare,numero di cellulare,recapito
            """
        ),
        (
            [.role],
            """
            rol,funcion,puesto,puesto de trabajo,cargo,profesion,titulo,oficio,trabajo,poste,metier,fonction,intitule de poste,titre,profession,rolle,
            position,beruf,stelle,jobtitel,funktion,berufsbezeichnung,titel,funcao,profissao,titulo profissional,ruolo,mansione,professione,
            qualifica,lavoro,mestiere,incarico
            """
        ),
        (
            [.company],
            """
            empresa,compania,empresas,negocio,organizacion,entreprise,societe,boite,employeur,organisation,firma,unternehmen,arbeitgeber,
            companhia,negocio,organizacao,empregador,azienda,ditta,societa,impresa,datore di lavoro,organizzazione
            """
        ),
        (
            [.yearsExperience],
            """
            anos de experiencia,anos,experiencia,erfahrung,esperienza,annees d experience,annees experience,ans d experience,annees,experience,jahre erfahrung,
            berufserfahrung,jahre,berufsjahre,anni di esperienza,anni d esperienza,anni,esperienza
            """
        ),
        (
            [.professionalBio],
            "kurzbiografie,kurzbio,bio corta,biografia,presentacion,biographie,biografie,lebenslauf kurz,vorstellung,apresentacao,presentazione"
        ),
        (
            [.expertiseKeywords],
            """
            especialidad,especialidades,areas de experiencia,palabras clave,competencias,specialite,specialites,domaines d expertise,mots cles,
            motscles,motcle,palavraschave,palavrachave,competences,expertises,fachgebiet,fachgebiete,schwerpunkt,schwerpunkte,expertise,stichworter,stichworte,kompetenzen,fahigkeiten,
            especialidade,areas de especialidade,palavras chave,specialita,aree di competenza,parole chiave,competenze,competenza
            """
        ),
        (
            [.successStories],
            "reussite,reussites,historias de sucesso,storie di successo,exitos,historias,caso de exito,casos de exito,historia de exito,histoires,cas client,etude de cas,erfolgsgeschichte,erfolgsgeschichten,geschichten,fallbeispiel,historia,historias,caso de sucesso,storia,storie,caso di successo,storia di successo"
        ),
        (
            [.achievements],
            "premio,premios,logros,reconocimientos,prix,recompense,recompenses,realisations,distinctions,auszeichnung,auszeichnungen,preis,erfolge,erfolg,leistungen,premio,premios,conquista,conquistas,realizacoes,premi,riconoscimenti,riconoscimento,traguardi,risultati"
        ),
        (
            [.uniquePerspective],
            "punto de vista propio,regard personnel,eigene sichtweise,visao propria,punto di vista personale,punto de vista,mirada,angulo,angle,regard,perspective,point de vue,blickwinkel,perspektive,sichtweise,sicht,ponto de vista,olhar,prospettiva,punto di vista,sguardo"
        ),
        (
            [.podcastTopics],
            "temas de podcast,sujets de podcast,podcastthemen,podcast themen,temi per podcast,asunto,asuntos,temas,sujets,theme,themes,thematiques,themas,themenvorschlage,assunto,assuntos,topico,topicos,argomento,argomenti,temi,tematiche"
        ),
        (
            [.targetAudience],
            "publico objetivo,oyentes,audiencia ideal,publico ideal,mon public,le public,auditeurs,audience,auditoire,cible,publikum,horer,zuhorer,horerschaft,zielpublikum,publico alvo,ouvintes,plateia,pubblico,pubblico ideale,ascoltatori"
        ),
        (
            [.keyMessage],
            "mensaje,mensaje clave,mensaje principal,message cle,message principal,kernbotschaft,hauptbotschaft,mensagem,mensagem principal,mensagem chave,messaggio,messaggio chiave,messaggio principale"
        ),
        (
            [.speakingExperience],
            "charlas,conferencias,entrevistas,interventions,passages,vortrage,auftritte,palestras,participacoes,interventi,conferenze,ospitate"
        ),
        (
            [.idealPodcast],
            "podcast ideal,programa ideal,podcast ideal,emission ideale,idealer podcast,wunschpodcast,traumpodcast,podcast dos sonhos,podcast de mis suenos,podcast de mes reves,podcast de reve,podcast dei miei sogni,podcast dei sogni,podcast ideale,programma ideale"
        ),
        ([.promotion], "promocion,promotion,werbung,promocao,promozione"),
        (
            [.schedulingPreference],
            "reserva,reservas,agenda,disponibilidad,disponibilite,disponibilites,terminwunsch,verfugbarkeit,disponibilidade,disponibilita,prenotazioni"
        ),
        ([.headshot], "retrato,portrait,portratfoto,foto de rosto,ritratto"),
        ([.pronouns], "pronombres,pronoms,pronomen,pronomes,pronomi"),
    ]
}
