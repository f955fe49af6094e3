extension Lexicon {
    static let italian = Lexicon(
        .italian,
        [
            (
                .light,
                """
                alle,
                oops,ahi,uh,
                credo,penso,mi pare,mi sembra,direi,ideale,troppo,
                lascerei,stare,lascio,
                completamente,totalmente,assolutamente,
                lascia,lasciamo,lasciare,lasci,
                promuovere,da promuovere,
                tengo,tenere,
                oddio,mamma mia,madonna,uff,uffa,dai,direi,guarda,senti,oggi,boh,mah,beh,eh gia,vabbe,vabbuo,
                tanto,proprio,eh si,diciamo,magari,ecco,qui da,stavolta,toh,dai su,su,pero,nessuno,di questo,
                di quello,pf,pls,davvero tanto,sono,so,
                aggiungere,mente,podcast,programma,una cosa,nessuna cosa,il,lo,la,i,gli,le,l,un,uno,una,di,del,
                dello,della,dei,degli,delle,dell,d,a,al,allo,alla,ai,agli,alle,all,in,nel,nella,nell,con,e,ed,o,
                sono,sei,siamo,siete,era,erano,essere,sta,stare,c,ce,ci,ne,per,si,che,come,gia qui,ora,adesso,
                qui,qua,li,allora,dunque,beh,boh,mah,va,vai,ok,okay,ciao,salve,scusa,scusi,scusate,per favore,
                per piacere,favore,molto,piu,tanto,poco,un po,po,qualcosa,qualche,altro,altra,altri,eh,ah,oh,uh,
                verita,la verita,credo,penso,forse,solo,anche,senza,su,sul,sulla,fino,da,dal,dalla,dall,dalle,dai,dagli,quando,
                mentre,perche poi,ma,ho,hai,ha,abbiamo,avete,hanno,avevo,aveva,avevi,puoi,puo,possiamo,posso,
                potresti,potrebbe,andiamo,vado,lasciami,momento,cosa,cose,questo,questa,parte,stesso,volta,
                davvero,sinceramente,francamente,in realta,giorno,bene,meglio,pure,cosi,ancora,se,tra,fra,vero,
                tipo,deve,devi,mi sa,insomma,ecco,mano,so
                """
            ),
            (
                .talk,
                """
                che bello,che emozione,che ridere,carinissimo,carino,carina,che carino,figata,
                e divertente,ciao,salve,un attimino,grazie,grazie mille,mille grazie,fantastico,fantastica,
                bello,bella,haha,ahah,ahaha,ahahah,lol,buongiorno,buonasera,buon pomeriggio,buona giornata,
                buonanotte,piacere,molto piacere,perfetto,ottimo,ottima,eccellente,prego,arrivederci,bravo,
                brava,simpatico,simpatica,gentile,gentilissimo,gentilissima,aspetta,aspetti,un attimo,
                un momento,un secondo,un minuto,bella domanda,interessante,bellissimo,bellissima,wow,che bello,
                figo,forte,divertente,grande,benissimo
                """
            ),
            (
                .you,
                """
                avevi,avevate,chiedevi,hai chiesto,tu,ti,te,voi,vi,lei,tuo,tua,tuoi,tue,vostro,vostra,suo,sua,
                hai,avete,sai,sapete,vi serve,fai
                """
            ),
            (.me, "io stesso,io stessa,sono io,me,io,mi,me,mio,mia,miei,mie,noi,nostro,nostra,ci,m"),
            (
                .that,
                """
                questo,questa,questi,queste,quello,quella,quelli,quelle,cio,lo,la,li,le,l,ne,questa cosa,
                sta cosa,quest,quell
                """
            ),
            (.everything, "tutto,tutti,tutte,tutta,tutto quello,tutto cio"),
            (.want, "voglio,vorrei,desidero,preferisco,devo,ho bisogno,preferirei,volevo,mi piacerebbe,bisogna"),
            (
                .not,
                """
                macche,per niente,per nulla,neanche per sogno,nient affatto,nope,non,mai,ne,senza,nemmeno,neanche,
                nessun,nessuna,niente,no
                """
            ),
            (
                .nothing,
                """
                alle prime armi,principiante,esordiente,
                da nessuna parte,
                altro da aggiungere,niente da aggiungere,nulla da aggiungere,niente,nulla,nessuno,nessuna,
                nessun,zero
                """
            ),
            (
                .rather,
                """
                non mi va di dirlo,non mi va,lo tengo per me,preferisco tenerlo per me,resta a me,
                non lo do a nessuno,non lo do,non la do,non lo condivido,
                preferisco tenerla,preferisco tenerlo,tenerla per me,tenerlo per me,preferisco tenermela,
                me lo tengo,me la tengo,tengo per me,non lo do,non la do,non ve lo do,preferisco di no,
                preferirei evitare,preferisco evitare,non mi va,non mi va di,evito,passo volentieri,
                mi rifiuto,non lo dico,non dico,non intendo,non ve lo do,senza commenti,no comment,
                preferisco non,preferirei non,preferisco di no,meglio di no,non voglio,preferirei di no,
                preferisco tenere,preferisco tenerlo,non vorrei,meglio non
                """
            ),
            (.what, "e adesso,e ora,cosa,che cosa,che,quale,quali,qual,quello che,cos"),
            (
                .why,
                """
                a cosa serve,a cosa vi serve,a che serve,che ve ne fate,che te ne fai,cosa ve ne fate,
                per quale ragione,che c entra,cosa c entra,xche,perke,
                che importanza ha,cosa cambia,per quale ragione,a che pro,perche,come mai,per quale motivo,
                a che scopo,a cosa serve,a che serve,a cosa,a che cosa,il motivo,motivo,ragione,che senso,
                che c entra,cosa c entra,per che cosa
                """
            ),
            (.whence, "da dove,dove,dov,di dove"),
            (.who, "chi"),
            (.how, "come,in che modo,in che maniera"),
            (.howMany, "quanto,quanta,quanti,quante,quanto tempo"),
            (.when, "quando,a che ora"),
            (.ask, "chiedevi,hai chiesto,chied*,chiest*,domand*,richied*"),
            (.question, "domanda,domande,quesito"),
            (.answer, "rispost*,rispond*,risposta,risposte,messaggio,messaggi"),
            (
                .say,
                """
                nel mio primo messaggio,nell ultimo messaggio,mi ripeto,vedi sopra,come dicevo,come detto,
                come ho detto,leggi sopra,guarda sopra,dett*,dire,dirti,dirlo,dirvi,dico,dice,dici,raccont*,
                dare,darti,do,dato,data,dai,scritt*,scriv*,menzion*,condivid*,condiv*,inviat*,mandat*,spieg*,
                fornir*,fornit*,comunic*,rivel*,dirle,accennat*
                """
            ),
            (
                .know,
                """
                ho proprio idea,ne ho proprio idea,proprio idea,
                sapre*,
                ne ho idea,ho idea,viene in mente,viene niente,idea,sai,sapete,sapere,sa,so,conosc*,saputo,
                scopert*,scopri*
                """
            ),
            (
                .have,
                """
                all attivo,alle spalle,
                hai,avete,ha,ho,segnat*,annotat*,salvat*,registrat*,raccolt*,memorizzat*,tenuto,appuntat*,
                conservat*
                """
            ),
            (
                .get,
                """
                preso,prendi,prendete,trovat*,letto,leggi,visto,ottenut*,avuto,tirat*,ricavat*,copiat*,
                saltata fuori,salta fuori,esce,tiri
                """
            ),
            (.from, "viene,venut*,esce,arriva,proviene,da dove,secondo,dal mio,dalla mia"),
            (
                .show,
                """
                farmi,fammi un,fammi,fatemi,fai,mostr*,vedere,fammi vedere,fai vedere,leggimi,dimmi,dammi,
                elenca*,ricorda*,ripassa*,fatemi vedere,ditemi
                """
            ),
            (.need, "serv*,bisogno,volete,vuoi,usare,usate,utilizz*,importa,interessa,necessari*,fate,richiest*"),
            (.understand, "capit*,capisc*,capir*,compres*,comprend*,afferr*,sentito,seguo,chiaro"),
            (
                .again,
                """
                non ho capito,non capisco,non ho afferrato,come scusa,puoi ripetere,potete ripetere,
                qual era la domanda,come hai detto,
                cosa intendi con,cosa intendete con,cosa intendi per,cosa significa,cosa vuol dire,
                non ti seguo,non e chiaro,che vuol dire,cosa vuol dire,cosa intendi,piu semplice,ripet*,
                di nuovo,ancora una volta,un altra volta,riformul*,altro modo,altra maniera,altre parole,
                nuovamente,spieg*,qual era,chiar*,come scusa
                """
            ),
            (
                .example,
                """
                uno spunto,dammi uno spunto,cosa ti aspetti,che genere di,esempio,esempi,idea,idee,spunto,
                spunti,suggeriment*,consiglio,per esempio,ad esempio,che tipo di,tipo,modello,tipo cosa,
                traccia
                """
            ),
            (
                .next,
                """
                e poi,e dopo,e ora,dopo,poi,in seguito,prossimo passo,prossimi passi,e adesso,seguito,alla fine,
                passo successivo,successivo
                """
            ),
            (.happen, "succed*,accad*,viene,verra,capita,avvien*"),
            (.work, "funzion*,procedura,processo,svolge,va avanti"),
            (.long, "quanto tempo,quanto dura,lungo,lunga,dura,durer*,tempo,tanto tempo,ci vuole,veloce,rapido"),
            (
                .left,
                """
                manca molto,manca tanto,quanto manca,quante ne mancano,ne mancano,e ancora lunga,
                ci siamo quasi,quasi finito,ancora tanto,ancora molto,manca,mancano,resta,restano,ancora,rimane,
                rimangono,rimast*,quasi
                """
            ),
            (.many, "molt*,tant*,parecchi*"),
            (
                .finish,
                """
                detto tutto,ho detto tutto,aver detto tutto,raccontato tutto,gia detto tutto,
                per oggi basta,basta cosi,ho finito,abbiamo finito,finiamola qui,chiudiamo qui,chiudiamola,
                fermiamoci qui,e tutto,direi basta,
                mi fermerei,mi fermerei qui,io mi fermerei,
                possiamo chiudere,chiudere qui,chiuderla qui,io avrei finito,avrei finito,avrei detto tutto,
                ho detto tutto,per me basta,per me va bene cosi,basta cosi,fermarci qui,ci fermiamo,
                fermiamoci,
                chiudiamola,smettiamola,puo bastare,mi fermo qui,devo andare,devo scappare,direi basta,
                per me e tutto,altro da aggiungere,finiamola,finiamola qui,finit*,finire,finiamo,finisc*,
                termin*,conclud*,conclus*,fine,e tutto,basta,basta domande,abbastanza,sufficiente,chiud*,
                chiudiamo,fermiamoci,fermiamoci qui,nient altro,nulla da aggiungere,niente da aggiungere,stop,
                smettiamo,fatto,basta cosi,a posto,ho finito,niente altro,nessun altra domanda
                """
            ),
            (.stop, "smett*,ferm*,blocca*,stop,interromp*,lascia stare"),
            (.read, "legg*,lettura,import*,analizz*,scansion*,guard*,caric*,consult*"),
            (
                .cancel,
                """
                non leggere il mio profilo,lascia stare il mio profilo,dimentica il mio profilo,
                annulla l importazione,annulla la lettura,annulla l import,abbandon*,interromp*,mi ritiro,
                ho cambiato idea,non voglio partecipare,rinunc*,lascia perdere
                """
            ),
            (
                .person,
                """
                qualcuno del team,persona vera,essere umano,un operatore,
                qualcuno di vero,persona reale,assistenza clienti,vostro team,un umano,persona,umano,umana,
                qualcuno,persona vera,essere umano,produttore,produttrice,responsabile,operatore,operatrice,
                assistenza,conduttore,conduttrice,team,staff,in carne e ossa,redazione
                """
            ),
            (
                .speak,
                """
                rivolgermi,trasferire,mettermi in contatto,contattare,parl*,contatt*,chiam*,passami,passatemi,
                c e,collegami,scrivere a,sentire,esiste,rispond*
                """
            ),
            (
                .already,
                """
                ho appena,nel mio primo messaggio,nell ultimo messaggio,mi ripeto,leggi sopra,guarda sopra,gia,
                prima,sopra,in precedenza,precedentemente,poco fa,due volte,vedi sopra,come dicevo,come detto,
                all inizio,piu su,piu sopra,appena,come ho detto
                """
            ),
            (
                .skip,
                """
                adesso no,ora no,magari dopo,magari piu tardi,piu tardi,un altra volta,lascio stare,
                la lascio stare,
                vediamo dopo,vediamo poi,poi vediamo,dopo vediamo,si vedra,lo lascio per dopo,
                la lascio per dopo,lo mando dopo,lo mando poi,rimandiamo,ci penso dopo,la salto,
                saltiamo,salta,salto,passiamo oltre,passo,avanti,andiamo avanti,prossima,la prossima,
                passiamo alla prossima,questa la salto,passiamo ad altro,oltre,
                lascerei stare,lascio stare,la lascerei,lasciamo stare,
                salt*,passo,andiamo avanti,vai avanti,avanti un altra,passiamo oltre,andiamo oltre,la prossima,
                questa la salto,questa la passo,
                un altra,altro argomento,lasciamo perdere questa,lascia questa,salto questa,salt*,passiamo,
                passa,passare,passo,avanti,prossima,prossima domanda,domanda successiva,un altra domanda,
                altra domanda,omett*,tralasc*,proseg*,continu*,lascia in bianco,in bianco,successiva,oltre
                """
            ),
            (
                .later,
                """
                aspetta,aspetti,un attimo,un momento,un secondo,un minuto,piu tardi,dopo,un altra volta,
                un altro giorno,un altro momento,domani,non adesso,adesso no,poi
                """
            ),
            (
                .secret,
                """
                non vi riguarda,non ti riguarda,non sono affari vostri,affari miei,sono affari miei,cosa mia,
                tengo per me,tenerlo per me,privat*,personale,riservat*,confidenzial*,segreto,segreta,
                affari tuoi,affari vostri,ti riguarda,vi riguarda,a disagio
                """
            ),
            (.back, "indietro,torna,tornare,torniamo,tornate,ritorna*,precedente torna,di un passo"),
            (
                .last,
                """
                domanda di prima,quella di prima,domanda precedente,ultimo,ultima,precedente,precedenti,scorsa,
                ho appena,prima,ultim
                """
            ),
            (
                .undo,
                """
                ho fatto un pasticcio,torna indietro su,fai marcia indietro,marcia indietro,per sbaglio,annulla,
                mi sono sbagliato,mi sono sbagliata,inviato per sbaglio,dimentica quello che ho detto,
                lascia stare quello,annull*,disfa*,per sbaglio,per errore,ritratt*,come non detto,
                elimina l ultima
                """
            ),
            (
                .redo,
                """
                ripristin*,rimett*,rimetti*,com era,come prima,come era,ridammi,recuper*,riporta*,rifa,rifai,
                rifare
                """
            ),
            (
                .wrong,
                """
                macche,per niente,nient affatto,non ci siamo,neanche per sogno,omonimo,omonima,sbagliat*,
                errore,errori,errat*,scorrett*,falso,falsa,non va bene,non corretto,inesatt*
                """
            ),
            (
                .soFar,
                """
                ad oggi,a oggi,fino a oggi,
                finora,fino ad ora,fino adesso,fino a ora,fin qui,per ora,al momento,per adesso,a questo punto,
                fino a qui,attualmente
                """
            ),
            (
                .source,
                """
                dove l hai preso,dove l avete preso,da dove l avete presa,chi ve l ha detto,chi te l ha detto,
                su che base,non te l ho mai detto,mai detto,non l ho mai detto,come ti risulta,fonte,fonti,
                origine,chi lo dice,cosa ti fa pensare,provenienza
                """
            ),
            (
                .required,
                """
                obbligatori*,necessari*,devo rispondere,devo per forza,per forza,bisogna,indispensabile,
                facoltativ*,sono obbligat*
                """
            ),
            (
                .summary,
                """
                un riassunto,un riepilogo,fai il punto,facciamo il punto,il punto della situazione,
                quello che hai,cosa hai scritto di me,i miei dati per favore,riassunto,riassum*,riepilog*,
                scheda,i miei dati,le mie risposte,ricapitol*,sintesi
                """
            ),
            (.profile, "profilo,linkedin,file,pagina,sito,documento,pdf,curriculum,cv,importazione"),
            (
                .others,
                """
                omonimo,omonima,qualcun altro,un altra persona,ospiti,gli altri ospiti,altri,altre persone,
                gli altri,altri ospiti,la gente,maggior parte
                """
            ),
            (.put, "metter*,mettete,includ*,menzion*,mett*,mettere,scriv*,scrivere,dire,rispondo,rispondere,metto"),
            (
                .right,
                """
                per me va benissimo,per me va bene,niente da cambiare,nulla da cambiare,confermo tutto,
                tutto a posto,a posto cosi,
                puo restare cosi,puo rimanere cosi,lasciate cosi,lasciamo cosi,lascia cosi,va lasciato cosi,
                tutto giusto,proprio quel,proprio quello,proprio quella,proprio loro,proprio cosi,
                esattamente,
                tutto corretto,e tutto corretto,
                effettivamente,benissimo,si puo pubblicare,pubblicare,e il mio profilo,mio profilo,
                pubblicate,certo sono io,
                si si,sono io,sono proprio io,io stesso,tutto a posto,a posto,a posto cosi,tutto giusto,
                tutto corretto,vada,manda,mandate,manda pure,invia,invia pure,pubblica,pubblica pure,daje,dai,
                ok dai,aggiudicato,andata,ci sta,per me va bene,quello sono io,quella sono io,certo che si,eccome,
                esattissimo,confermato,procediamo,
                tutto bene,procedi,procedi pure,giusto,giusta,corretto,corretta,bene,esatto,vero,perfetto,
                d accordo,approvo,confermo,va bene,esattamente,certo,vai pure,proprio,tutto ok,ottimo
                """
            ),
            (
                .remove,
                """
                fuori,lasciamo fuori,lascia fuori,
                togl*,levar*,lev*,tolgo,tolga,eliminare,cancellare,tirare via,cancell*,elimin*,togli*,
                toglier*,rimuov*,dimentic*,ignor*,scart*,leva*
                """
            ),
            (
                .never,
                """
                alle prime armi,prime armi,principiante,prima esperienza,esordiente,
                debutto,esordio,prima volta,primo podcast,neanche una volta,
                mai,prima volta
                """
            ),
            (.here, "qui,qua,li,intervista,conversazione,chat"),
            (
                .do,
                """
                sarebbe,ospite,invitato,invitata,intervistato,intervistata,partecipato,fatto,stato,stata,
                vinto,andato,andata,partecipato,uso,usa,fat*,fare,fai,facc*,usat*,stat*,stato,stata,
                partecipat*
                """
            ),
        ] + italianTurns)
}
