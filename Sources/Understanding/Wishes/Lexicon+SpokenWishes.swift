/// What is said of an interview in whole turns of phrase, beside the single words of the lexicons: "quiero hacerla otra
/// vez", "nochmal von vorne", "ce l'avevo ma l'ho cancellato".
extension Lexicon {
    static let spanishTurns: [(Concept, String)] = [
        (.read, "relea,relean,releer"),
        (.again, "volver a explicarme,volver a explicar,volver a preguntar,volver a decir,volver a formular,repetirme"),
        (.finish, "eso seria todo,eso seria,seria todo,con eso estaria"),
        (
            .finish,
            """
            cierra*,cierre*,cerrarlo,puedes terminar,puede terminar,pueden terminar,podemos terminar,puedes cerrar,puedes enviarlo,
            enviarlo,envialo,envienlo,mandalo,mandarlo,demoslo por terminado,lo damos por terminado
            """
        ),
        (
            .cancel,
            """
            no seguir con esto,no quiero seguir,no seguir,ya no quiero,no quiero continuar,ya no me interesa,no me interesa seguir,
            no quiero hacer la entrevista,no quiero hacerlo,dejar la entrevista,abandon*
            """
        ),
        (
            .redo,
            """
            hacerla otra vez,hacerlo otra vez,hacerla de nuevo,hacerlo de nuevo,volver a escribir,volver a escribirla,
            volver a escribirlo,escribirla de nuevo,escribirlo de nuevo,escribir de nuevo,escribirla otra vez,escribir otra vez,
            empezar de nuevo,empezar de cero,empezarla de nuevo,reescrib*,repetir mi respuesta,cambiar mi respuesta,
            responder otra vez,contestar otra vez,responder de nuevo,rehacerla,rehacerlo
            """
        ),
        (
            .right,
            """
            usalo,usala,usenlo,usenla,usadlo,usarlo,me gusta,me gusto,me encanta,ponlo asi,dejalo asi,quedatelo,adelante con eso,
            me quedo con esa,me quedo con ese,nada que corregir,nada que cambiar,no cambiaria nada,no hay que cambiar nada
            """
        ),
        (.wrong, "nada de eso es cierto,nada de eso,nada es cierto,nada es correcto"),
        (
            .skip,
            "avancemos,pasemos,pasar a la siguiente,pasemos a otra,pasemos a otra cosa,vamos a la siguiente,avanzar"
        ),
        (.talk, "me da igual"),
        (
            .left,
            "cuantas preguntas hay,cuantas preguntas faltan,cuantas preguntas quedan,cuantas quedan,cuantas faltan,me falta mucho"
        ),
        (.again, "no entiendo la pregunta,no entendi la pregunta"),
        (.nothing, "no tengo ninguno,no tengo ninguna,no tengo nada de eso,nada de eso tengo"),
        (.know, "saben,sabeis,sabes"),
        (.secret, "quedarme anonimo,quedarme anonima,anonimo,anonima,anonimato"),
        (.show, "ver otra vez,muestrame*,mostrar*,ensena*,verlo todo,volver a ver"),
    ]

    static let frenchTurns: [(Concept, String)] = [
        (.read, "relise,relisent,relire,relis*"),
        (.source, "vous avez trouve ca,tu as trouve ca,trouve ca ou"),
        (.finish, "ce sera tout,voila tout,c est tout pour moi"),
        (
            .finish,
            """
            clotur*,cloture*,vous pouvez cloturer,vous pouvez terminer,vous pouvez valider,vous pouvez envoyer,tu peux envoyer,
            on peut envoyer,envoyez,envoie,on arrete la,arretons la,stop ici,cest suffisant,c est suffisant,ca suffira,
            ca me suffit,suffisant,cloturez,on boucle,on termine,terminons
            """
        ),
        (
            .cancel,
            """
            je me retire,je ne veux plus le faire,je ne veux plus participer,ne veux plus le faire,ne veux plus participer,
            plus interesse,plus interessee,je ne suis plus interesse,je ne suis plus interessee,arretez tout,supprimez tout,
            effacez tout,je laisse tomber,je renonce,j abandonne,abandonn*
            """
        ),
        (
            .redo,
            """
            recommenc*,reecri*,refai*,reprendre ma reponse,je reprends ma reponse,reprends ma reponse,reprendre depuis le debut,
            repartir de zero,redemarr*,reformuler ma reponse,changer ma reponse
            """
        ),
        (.undo, "efface ca,effacez ca,oublie ca,oubliez ca,mauvaise touche,parti trop vite,annulez,annule"),
        (
            .right,
            """
            tout est juste,tout est bon,tout est exact,tout est correct,rien a corriger,rien a changer,rien a redire,ca me va,
            ca me convient,gardez ca,gardez le,gardez la,utilisez le,utilisez la,prenez le,j aime bien,ca me plait,validez
            """
        ),
        (.talk, "impressionnant,bluffant,pour une machine,bien votre travail,vous faites bien votre travail"),
        (
            .skip,
            "suivante stp,suivante svp,la suivante,suivante,pas envie de repondre,on passe,avancons,passons a la suite"
        ),
        (
            .nothing,
            """
            rien de particulier,rien de particulier a annoncer,rien a annoncer,rien de special,rien de tout ca,jamais fait,
            j ai supprime mon compte,supprime mon compte,plus de compte,aucun des deux,rien de tel,mettez aucun
            """
        ),
        (.left, "on en est ou,ou en est on,c est bientot fini,combien il en reste,il reste combien"),
        (.next, "la suite,et maintenant,une confirmation,je recevrai,on me contacte,quelqu un me contacte"),
        (.know, "connaissez,connais"),
        (.secret, "rester anonyme,anonyme,anonymat"),
        (.show, "affich*,montr*,remontr*,fais voir,revoir"),
        (.back, "y retourner,on peut y retourner,y revenir,on peut revenir"),
    ]

    static let germanTurns: [(Concept, String)] = [
        (.speak, "besprech*"),
        (.light, "oder so,oder sowas,oder so etwas,oder ahnliches"),
        (.finish, "das ware alles,das war alles,das ware es"),
        (
            .finish,
            """
            abschick*,absend*,einreich*,fertigstell*,fertig stellen,abschliess*,speichern und schluss,horen wir auf,aufhoren,
            das genugt,dann fertig,kann weg,raus damit,schluss machen
            """
        ),
        (
            .cancel,
            """
            ich will nicht mehr,will nicht mehr,ich mag nicht mehr,mag nicht mehr,ich hore auf,ich hor auf,wird mir zu lang,
            wird mir zu viel,kein interesse mehr,nicht mehr interessiert,ich mochte nicht mehr,ich steig aus,ich breche ab
            """
        ),
        (
            .redo,
            """
            neu schreiben,nochmal neu schreiben,nochmal neu,noch mal neu,neu formulieren,neu eingeben,von vorne eingeben,
            nochmal von vorne,noch mal von vorne,von vorne anfangen,von vorn anfangen,neu anfangen,neu machen,nochmal machen,
            uberarbeiten,umschreiben
            """
        ),
        (.undo, "zurucknehmen,bitte zurucknehmen,zu schnell abgeschickt,falsche taste"),
        (
            .right,
            """
            so ubernehmen,ubernehmen,ubernehmt,nehmen wir,nehmen wir so,nehmt das,nehmt es,nimm das,nehmen sie das,gefallt mir,
            find ich gut,finde ich gut,nichts zu korrigieren,nichts auszusetzen,alles korrekt,so passt es
            """
        ),
        (
            .talk,
            "ging ja schnell,das ging ja schnell,das ging schnell,macht ja spass,macht ja direkt spass,interessante frage"
        ),
        (
            .skip,
            """
            nachste frage,am schluss machen,am ende machen,zum schluss machen,spater machen,spater ausfullen,spater,
            nachher machen,erst am ende,erst am schluss
            """
        ),
        (
            .nothing,
            """
            keine eigene,keine eigenen,kein eigener,kein eigenes,keinen eigenen,keinen account,kein account,kein konto,
            hab ich leider keine,habe ich leider keine,habe ich leider nicht,hab ich leider nicht,leider nicht,leider keine,
            bisher nicht,bisher keine,bislang nicht,eigentlich nicht,eher nicht,brauche ich nicht,brauch ich nicht,
            gibts bei mir nicht,gibts bei mir ned,gibt es bei mir nicht,noch in arbeit,ist noch in arbeit
            """
        ),
        (
            .already,
            "steht schon oben,steht doch oben,steht schon,steht bereits,steht oben,habe ich schon,hab ich schon,schon beantwortet"
        ),
        (.say, "steht schon oben,steht doch oben,steht schon,steht bereits,steht oben"),
        (.again, "was genau war die frage,was war noch mal die frage,wie war die frage,wie lautete die frage"),
        (.secret, "anonym bleiben,anonym"),
        (.left, "die letzte frage,ist das die letzte,war das die letzte,letzte frage"),
        (.long, "wie viele zeichen,wie viele worter,wie viele satze,wie ausfuhrlich,wie kurz"),
        (
            .person,
            "wen kann ich,wen rufe ich,mit wem kann ich,an wen kann ich,mit einem mitarbeiter,mit einer mitarbeiterin,mit einem menschen"
        ),
        (.others, "andere gaste,andere leute,die anderen gaste"),
        (.source, "aus meinem linkedin,aus meinem profil,wo steht das,wo steht das denn,woher wissen sie,wer sagt das"),
        (
            .next,
            "wie geht es dann weiter,wie geht es weiter,wie gehts dann weiter,was kommt danach,was kommt nach,was kommt dann"
        ),
    ]

    static let portugueseTurns: [(Concept, String)] = [
        (.read, "releia,reler"),
        (.finish, "seria isso,era isso,so isso mesmo"),
        (
            .finish,
            """
            encerr*,fech*,finaliz*,pode encerrar,pode fechar,pode finalizar,podem encerrar,pode concluir,pode enviar,podem enviar,
            manda ver,pode mandar,termin*
            """
        ),
        (
            .cancel,
            """
            nao quero mais participar,nao quero mais,nao quero continuar,nao quero seguir,desisto,vou desistir,nao tenho mais interesse,
            perdi o interesse,quero sair
            """
        ),
        (
            .redo,
            """
            fazer de novo,fazer outra vez,escrever de novo,escrever outra vez,escrever outra,escrever outro,reescrev*,refaz*,
            refazer,recomec*,comecar de novo,comecar do zero,responder de novo,responder outra vez,deixa escrever outra
            """
        ),
        (
            .right,
            """
            gostei,adorei,beleza,pode usar,podem usar,usa esse,usa essa,pode ficar assim,fica assim,deixa assim,ta otimo,ta bom,
            nada a corrigir,nada para corrigir,nada a mudar,nao mudaria nada,confere tudo,confere
            """
        ),
        (
            .skip,
            """
            pode passar,pode seguir,pode pular,vamos adiante,adiante,segue,vamos em frente,em frente,depois eu vejo,depois vejo,
            vejo depois,nada a declarar
            """
        ),
        (.nothing, "tenho nao,nao tenho nada disso,nada disso,nao tenho nenhum,nao tenho nenhuma,tenho nada"),
        (.long, "qual o tamanho,que tamanho,tamanho"),
        (.again, "como e a pergunta,como e mesmo,qual e mesmo a pergunta,como e a pergunta mesmo,qual era a pergunta"),
        (.secret, "ficar anonimo,ficar anonima,anonimo,anonima,anonimato,sigilo,e sigilo"),
        (.back, "voltar pra de antes,voltar para a de antes,voltar a anterior"),
        (.show, "mostr*,exib*,ver tudo,rever"),
    ]

    static let italianTurns: [(Concept, String)] = [
        (.read, "rilegg*"),
        (.finish, "sarebbe tutto,questo e tutto"),
        (
            .finish,
            """
            chiud*,finiamo,finisc*,potete chiudere,puoi chiudere,possiamo chiudere,mandate cosi,inviate,invia,mandate,inviatelo,
            bastano queste informazioni,bastano queste,chiudiamo qui,per me basta,concludiamo
            """
        ),
        (
            .cancel,
            """
            non voglio piu partecipare,non voglio piu,non sono piu interessato,non sono piu interessata,piu interessato,
            piu interessata,non lo faccio piu,lasci perdere,lasciate perdere,cancellate tutto,cancella tutto,mi ritiro,rinuncio,
            ci rinuncio
            """
        ),
        (
            .redo,
            """
            riscriv*,rifa*,rifacc*,ricominci*,da capo,da zero,rispondere di nuovo,scriverla di nuovo,scriverlo di nuovo,
            riformul*
            """
        ),
        (
            .right,
            """
            teniamo cosi,tenete cosi,teniamola cosi,usala,usatela,usatelo,usalo,usala pure,usalo pure,niente da correggere,
            niente da cambiare,nulla da correggere,confermo tutto,confermo,e completo,e tutto completo,mi piace
            """
        ),
        (.talk, "complimenti,per essere una macchina,lavori bene,domanda interessante,bella domanda,interessante"),
        (.skip, "andare avanti,possiamo andare avanti,vado oltre,andiamo oltre,vai oltre,oltre,passiamo oltre"),
        (
            .nothing,
            """
            purtroppo no,ancora no,mai fatto,niente del genere,non ce l ho,non ce lo,ce l avevo,l ho cancellato,
            ho cancellato,solo passaparola,non ne ho,non l ho mai fatto
            """
        ),
        (.left, "a che punto siamo,quanto manca,manca molto,quante ne mancano"),
        (
            .next,
            "mi fate sapere,quando mi fate sapere,mi arriva una conferma,una conferma,mi contattate,mi ricontattate"
        ),
        (.source, "su cosa vi basate,su che base,da dove arriva,come fate a saperlo"),
        (.secret, "restare anonimo,restare anonima,rimanere anonimo,rimanere anonima,anonimo,anonima"),
        (.show, "rivedere,fammi rivedere,fammi vedere,rileggere,mostr*"),
        (.back, "ci torniamo,torniamo,tornarci,tornare li"),
        (.person, "una persona vera,persona vera,un responsabile,responsabile,un umano"),
    ]
}
