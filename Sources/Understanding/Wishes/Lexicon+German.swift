extension Lexicon {
    static let german = Lexicon(
        .german,
        [
            (
                .light,
                """
                mal,einziges,
                hoppla,ups,huch,oje,
                s,
                einzigen,einzige,
                total,komplett,vollig,
                hatt,hatte gern,mocht,tat,damit,
                gibts,gibt es,zu bewerben,bewerben,ne,nen,na,
                glaub,glaube,denk,denke,find,i,is,isch,des,grad,grade,eh,da,halt,bissl,bissle,bisserl,a,oa,nimmer,
                no,scho,eher,erstmal,dann,so,puh,uff,joa,tja,nun,momentan,hald,amol,wos,habts,seids,mia,ma,sag,
                glaubi,des da,des hier,denen,jemandem,keinem,niemandem,bleibt,sowieso,nachher,bei mir,sonst,heit,
                heute,
                hinzuzufugen,hinzufugen,podcast,podcasts,sendung,ab,geh,stell,wieder,mich nicht,der,die,das,den,
                dem,des,ein,eine,einen,einem,einer,zu,zum,zur,in,im,an,am,auf,mit,von,vom,bei,und,oder,ist,sind,
                war,waren,bin,bist,sei,wird,werden,werde,werdet,wurde,fur,um,sich,so,als,wie viel,auch,nur,noch,
                schon mal,mal,doch,ja,nein,eben,halt,also,na,naja,ach,oh,ah,hm,ahm,bitte,sehr,mehr,wenig,etwas,
                andere,anderes,anderen,kann,kannst,konnen,konnt,konnte,konntest,konnten,konntet,vielleicht,
                einfach,ohne,bis,wenn,wahrend,weil,aber,habe,hab,hast,habt,haben,hat,hatte,hatten,geht,gehen,
                gehe,gibt,gab,sache,ding,eigentlich,ehrlich,ehrlich gesagt,jetzt,gleich,hier,da,dort,gut,dann,
                los,hallo,hi,entschuldigung,sorry,tut mir leid,gern,gerne,man,es,uns,okay,ok,mein gott,
                uberhaupt,gerade,wirklich,teil,heute,euch,denn,dazu,damit,davon,lieber,darf,durfen,durfte,soll,
                sollte,sollen,wohl,eh,lass,lasst,lass uns,zur zeit,kommen,kommt,daran
                """
            ),
            (
                .talk,
                """
                gruezi mitenand,mitenand,hallo zusammen,guten tag zusammen,tach,grias eich,
                grussgott,gruss gott,gruezi,servus,griass di,griass euch,pfiat di,merci,vergelts gott,danke dir,
                danke euch,haha ok,
                das macht spass,macht spass,spass,hallo,hi,hey,sekunde,einen augenblick,danke,vielen dank,
                dankeschon,super,toll,klasse,prima,nett,haha,hahaha,lol,guten morgen,guten tag,guten abend,moin,
                servus,tschuss,tschau,auf wiedersehen,freut mich,perfekt,cool,spitze,geil,wow,wunderbar,
                einen moment,moment,eine sekunde,augenblick,kurz,warte,warten sie,schone frage,gute frage,
                interessant,lustig,gern geschehen,hervorragend,bis bald,schon,sehr nett
                """
            ),
            (
                .you,
                """
                habts,seids,euch,eich,dir,
                du,dir,dich,ihr,euch,sie,ihnen,dein,deine,deinen,euer,eure,ihre,ihren,hast,habt,weisst,kennst,
                brauchst
                """
            ),
            (.me, "i,mia,mi,ma,mir,ich,mir,mich,mein,meine,meinen,meiner,meinem,meines,wir,uns,unser,unsere"),
            (
                .that,
                """
                des,sell,dees,das,dies,dieses,diese,diesen,es,dem,die,den,davon,daruber,dazu,die hier,damit,
                so was,sowas
                """
            ),
            (.everything, "zusammen,alles,alle,allem,samtliche"),
            (.want, "mochte,will,wurde gern,wurde gerne,wunsche,muss,brauche,wollte,mochten,wollen,hatte gern"),
            (
                .not,
                """
                keinem,keiner einzigen,
                net,ned,nit,nich,nee,noi,naa,koa,koane,koan,nix,auf keinen fall,keine ahnung,keine idee,
                nicht,kein,keine,keinen,keiner,keins,nie,niemals,ohne,weder,nix
                """
            ),
            (
                .nothing,
                """
                noch kein einziges mal,kein einziges mal,neuling,ganz neu,
                irgendwo,
                keinem,keinem einzigen,
                nirgends,nirgendwo,nirgendwo bisher,
                nichts mehr hinzuzufugen,nichts hinzuzufugen,nichts mehr zu sagen,nichts,keine,keins,keinen,
                keiner,nix,null,garnichts,gar nichts,niemand
                """
            ),
            (
                .rather,
                """
                behalte ich lieber fur mich,behalt ich lieber fur mich,geb ich ungern,gebe ich ungern,
                gebe ich ungern raus,geb ich ungern raus,behalte ich gern fur mich,
                mag ich nicht,mag ich nicht hergeben,mag ich nicht geben,mag ich nicht rausgeben,
                mag ich nicht teilen,geb ich nicht her,gebe ich nicht her,mochte ich nicht rausgeben,
                mochte ich nicht teilen,
                geb ich nicht an,gebe ich nicht an,bleibt unter uns,geb ich nicht,die geb ich nicht,
                behalt ich fur mich,behalt i fur mi,behalte ich fur mich,geb ich nicht,geb i net her,
                geb ich nicht raus,rucke ich nicht raus,ruck ich nicht raus,mag i net,mecht i net,sag ich nicht,
                muss nicht sein,bleibt privat,bleibt bei mir,lieber ned,lieber net,
                verrate ich nicht,sage ich nicht,gebe ich nicht,mochte ich fur mich,weigere mich,kein kommentar,
                keine angabe,lieber nicht,mochte nicht,will nicht,mag nicht,mochte ich nicht,will ich nicht,
                ungern,mochte ich lieber nicht,moechte nicht,behalte ich fur mich,lieber fur mich
                """
            ),
            (
                .what,
                """
                wos,wat,was,und jetzt,was kommt jetzt,und was jetzt,was,welche,welchen,welcher,welches,was fur
                """
            ),
            (
                .why,
                """
                fur was,fur was braucht,zu welchem zweck,aus welchem grund,warum denn,wozu denn,wieso denn,
                weswegen,
                was tut das zur sache,was hat das damit,inwiefern,was geht euch,wieso das,weshalb das,wozu das,
                warum,wieso,weshalb,wofur,wozu,zu welchem zweck,aus welchem grund,was soll,was hat das mit,
                was geht,der grund,grund,was bringt
                """
            ),
            (.whence, "woher,wo,von wo,wo habt,wovon"),
            (.who, "wer,wem,wen,von wem"),
            (.how, "wie,auf welche weise,wie kommt ihr,wie kommst du"),
            (.howMany, "wie viele,wie viel,wieviel,wieviele,wie lang,wie lange,wie weit"),
            (.when, "wann,um wie viel uhr"),
            (.ask, "frag*,frage,gefragt,fragst,fragen,fragt,wissen wollen"),
            (.question, "frage,fragen"),
            (.answer, "antwort*,beantwort*,geantwortet,nachricht,nachrichten,eingabe"),
            (
                .say,
                """
                behalten,fur mich behalten,
                hergeben,herausgeben,gerade gesagt,eben gesagt,gerade erst gesagt,in meiner ersten nachricht,
                in meiner letzten nachricht,wiederhole mich,siehe oben,wie gesagt,steht oben,wie erwahnt,
                wie oben,sag*,gesagt,sagen,erzahl*,geb*,gebe,gegeben,geschrieben,schreib*,erwahn*,genannt,nenn*,
                geschickt,schick*,mitgeteilt,teil*,angeb*,angegeben,verrat*,erklar*,preisgeben,mitteilen,
                rausgeben,gab,geben,gebe raus
                """
            ),
            (
                .know,
                """
                keine ahnung,fallt,einfallt,einfallen,ahnung,weiss,weisst,wisst,wissen,kenn*,gewusst,erfahr*,
                rausgefunden,herausgefunden,wusste
                """
            ),
            (
                .have,
                """
                hast,habt,haben,habe,hab,notier*,gespeichert,speicher*,gesammelt,erfasst,aufgeschrieben,
                vorliegen,festgehalten,gemerkt
                """
            ),
            (
                .get,
                """
                nimm,nehmt,nehme,hast,habt,haben,gefunden,finde*,genommen,nimmst,gelesen,gesehen,bekommen,
                gezogen,kopiert,kommst,holt,geholt
                """
            ),
            (.from, "von wem,kommt,stammt,aus,von wo,woher,her,laut"),
            (
                .show,
                """
                zeig*,anzeigen,sehen,vorlesen,lies,nenn mir,sag mir,auflisten,liste,gib mir,fasse,
                lass mich sehen,schau*
                """
            ),
            (
                .need,
                """
                brauch*,benotig*,wollt,willst,wollen,verwend*,nutz*,wichtig,interessier*,notig,zweck,
                erforderlich,angehen,angeht
                """
            ),
            (.understand, "versteh*,verstanden,kapier*,mitgekommen,folgen,folge,blick*,begriffen,begreif*"),
            (
                .again,
                """
                verstehe die frage nicht,versteh die frage nicht,die frage versteh ich nicht,kapier ich nicht,check ich nicht,versteh ich nicht,versteh ned,hab ich nicht verstanden,
                wie bitte,was war die frage,noch mal,nomal,nochmals,
                was meinst du mit,was meint ihr mit,was heisst,wie ist das gemeint,
                hab i net verstanden,
                wie meinst du,wie meinen sie,wie war das,unklar,nicht klar,was heisst das,einfacher,nochmal,
                noch mal,noch einmal,wiederhol*,anders,umformul*,anders formulieren,erneut,nochmals,andersrum,
                wie bitte,deutlicher,erklar*,andere worte,anderen worten
                """
            ),
            (
                .example,
                """
                denkanstoss,hilfestellung,in welche richtung,was erwartet ihr,was schwebt,beispiel,beispiele,
                idee,ideen,hinweis,tipp,tipps,vorschlag,vorschlage,zum beispiel,zb,was fur eine art,muster,
                inspiration,vorlage,was denn so,anregung
                """
            ),
            (
                .next,
                """
                und weiter,wie gehts weiter,wie geht es weiter,und jetzt,was kommt jetzt,und was jetzt,danach,
                dann,als nachstes,nachster schritt,nachste schritte,nachher,weiter,anschliessend,spater,schritt,
                hinterher,am ende
                """
            ),
            (.happen, "passiert,passieren,geschieht,kommt,folgt,wird aus,wird damit"),
            (.work, "funktionier*,lauft,ablauf*,ablaufen,prozess,geht das,lauft ab"),
            (.long, "wie lang,wie lange,lang,lange,dauert,dauern,dauer,schnell,ewig"),
            (
                .left,
                """
                wie viel noch,wieviel noch,noch lange,wie weit,dauerts noch,
                fast geschafft,bald fertig,bald vorbei,noch viel,noch,ubrig,fehlt,fehlen,verbleib*,offen,
                kommen noch,fast fertig,bald
                """
            ),
            (.many, "viele,viel,etliche,jede menge"),
            (
                .finish,
                """
                alles gesagt,hab alles gesagt,habe alles gesagt,ist alles gesagt,alles erzahlt,
                das wars,das war es,schluss jetzt,feierabend,machen wir schluss,ich bin durch,bin durch,
                fertig jetzt,mehr hab ich nicht,genug jetzt,
                das wars dann,das wars von mir,des wars,des war s,langt,langt jetzt,langt mir,des langt,
                aus und ende,bin durch,wir waren durch,feddich,fertig jetzt,mehr fallt mir nicht ein,
                mehr hab i ned,machen ma schluss,mach ma schluss,
                lass uns aufhoren,reicht jetzt,das genugt,mehr gibt es nicht,ich bin raus,ich muss los,
                ich muss weg,wir sind durch,das reicht,nichts mehr hinzuzufugen,nichts hinzuzufugen,
                nichts mehr zu sagen,fertig,schluss,ende,beend*,abschliess*,das wars,das war s,das war es,
                das ist alles,aufhor*,horen auf,horen wir hier auf,hor auf,hort auf,genug,reicht,
                mehr hab ich nicht,mehr habe ich nicht,keine fragen mehr,sonst nichts,nichts mehr,nichts weiter,
                machen schluss,zum schluss,feierabend,geschafft,abgeschlossen,machen wir schluss,hier auf,
                hier beenden,ist alles
                """
            ),
            (.stop, "stopp*,stop,hor auf,hort auf,horen sie auf,aufhoren,lass das,halt an,anhalten,unterbrich"),
            (.read, "les*,lies,gelesen,einles*,import*,analys*,scann*,durchsuch*,lad*,auslesen,anschauen"),
            (
                .cancel,
                """
                lass mein profil,lies mein profil nicht,vergiss mein profil,lest mein profil nicht,abbrech*,
                brich,abbruch,ab brechen,stornier*,ich steige aus,will nicht mehr mitmachen,
                hab es mir anders uberlegt,aussteigen,abgebrochen
                """
            ),
            (
                .person,
                """
                jemanden vom team,jemand vom team,richtiger mensch,richtigen menschen,echten menschen,
                ein mensch,jemandem reden,euer chef,
                echter mensch,echte person,kundenservice,eure redaktion,jemand echtes,mitarbeitern,mensch,
                menschen,person,jemand,jemanden,jemandem,mitarbeiter,mitarbeiterin,ansprechpartner,support,
                produzent,produzentin,moderator,moderatorin,team,echten menschen,redaktion,chef
                """
            ),
            (
                .speak,
                """
                weiterleiten,weiterverbinden,durchstellen,wenden,sprech*,red*,reden,telefonier*,kontakt*,
                erreich*,verbind*,anruf*,gibt es,gibt,ansprech*,melden
                """
            ),
            (
                .already,
                """
                gerade gesagt,eben gesagt,gerade erst gesagt,in meiner ersten nachricht,
                in meiner letzten nachricht,wiederhole mich,steht oben,wie erwahnt,wie oben,schon,bereits,
                vorhin,oben,eben,zuvor,fruher,schon mal,zweimal,siehe oben,am anfang,gerade erst,wie gesagt,
                weiter oben,doch schon,mehrmals,vorher
                """
            ),
            (
                .skip,
                """
                heute nicht,jetzt nicht,vielleicht morgen,ein andermal,spater mal,nicht jetzt,
                spater vielleicht,
                schauen wir spater,sehen wir spater,sehen wir dann,schau ma mal,kommt spater,kommt noch,
                folgt spater,reiche ich nach,reich ich nach,liefere ich nach,schick ich spater,
                schicke ich spater,machen wir spater,
                uberspring,uberspringen,uberspringe,naechste,nachste frage,weiter bitte,weiter gehts,lass ma,
                lassen wir weg,lass weg,lassen wir aus,auslassen,die lass ich aus,
                da muss ich passen,muss ich passen,muss passen,passen,
                lass ich weg,lasse ich weg,lass weg,lass ma,lassma,nachste bitte,weiter bitte,kein plan,passe ich,
                ich passe,da passe ich,fallt mir grad nix ein,
                lieber was anderes,lassen wir das,lass gut sein,andere bitte,lasse ich aus,lass ich aus,
                lasse aus,uberspring*,weiter,nachste,nachste frage,auslass*,andere frage,lassen wir,lass aus,
                weglass*,zur nachsten,was anderes,etwas anderes,weitermachen,auslassen,passe,leer lassen,
                uberspringen
                """
            ),
            (
                .later,
                """
                einen moment,moment,eine sekunde,augenblick,warte,warten sie,sekunde,einen augenblick,spater,
                nachher,ein andermal,anderes mal,morgen,nicht jetzt,jetzt nicht,danach
                """
            ),
            (
                .secret,
                """
                geht euch nichts an,geht dich nichts an,geht sie nichts an,geht niemanden was an,meine sache,
                ist meine sache,privatsache,
                behalte ich fur mich,fur mich behalten,privat,privates,personlich,vertraulich,geheim,
                geht niemanden was an,geht dich nichts an,geht euch nichts an,geht sie nichts an,geheimnis,
                unangenehm,privatsache
                """
            ),
            (.back, "zuruck,zuruckgehen,ruckwarts,zuruckspringen,einen schritt zuruck"),
            (
                .last,
                """
                frage davor,frage von vorhin,frage vorher,vorherige frage,vorige frage,
                letzte,letzten,letztes,letzter,vorige,vorigen,vorherige,vorherigen,davor,eben,gerade,vorhin,
                vorletzte
                """
            ),
            (
                .undo,
                """
                mach das ruckgangig,ruckgangig,kommando zuruck,zurucknehmen,nimm das zuruck,aus versehen,
                vertippt,war ein versehen,vergiss was ich gesagt,vergiss das letzte,nehme das zuruck,
                nehme ich zuruck,ruckgangig,zurucknehmen,nimm zuruck,nehme zuruck,widerruf*,aus versehen,
                versehentlich,zuruckgenommen
                """
            ),
            (
                .redo,
                """
                wiederherstell*,wieder her,stell wieder,zuruckholen,hol zuruck,wie vorher,wie es war,wie zuvor,
                wieder rein,wieder hin
                """
            ),
            (
                .wrong,
                """
                stimmt net,stimmt so net,stimmt ned,passt net,so net,quatsch,nee,verwechslung,jemand anderes,
                namensvetter,
                fehlt was,fehlt etwas,was fehlt,fehlt noch,falsch,fehler,irrtum,stimmt nicht,inkorrekt,
                unrichtig,verkehrt,vertippt,nicht richtig,passt nicht
                """
            ),
            (
                .soFar,
                """
                bisher,bis jetzt,bislang,derzeit,momentan,aktuell,im moment,zurzeit,zur zeit,bis hierhin,soweit
                """
            ),
            (
                .source,
                """
                wo habt ihr das her,wo hast du das her,wo haben sie das her,woher habt ihr,woher hast du,
                wer sagt das,worauf stutzt ihr,das habe ich nie gesagt,nie erzahlt,habe ich nie gesagt,
                wie kommt das,quelle,quellen,herkunft,sagt wer,wie kommst du darauf,wie kommt ihr darauf,
                wie kommen sie darauf,beleg
                """
            ),
            (
                .required,
                """
                pflicht,pflichtfrage,notwendig,erforderlich,zwingend,verpflichtend,muss ich,muss ich das,notig,
                freiwillig,unbedingt,muss das,obligatorisch
                """
            ),
            (
                .summary,
                """
                zusammenfassung,uberblick,ubersicht,fasst zusammen,was habt ihr notiert,was hast du notiert,
                was du hast,was ihr habt,meine angaben bitte,fass mal zusammen,fasse mal zusammen,
                zusammenfassung,zusammenfassen,uberblick,ubersicht,steckbrief,karte,meine daten,meine angaben,
                meine antworten,fass zusammen,fasse zusammen
                """
            ),
            (.profile, "profil,linkedin,datei,seite,webseite,lebenslauf,dokument,pdf,import,upload"),
            (
                .others,
                """
                namensvetter,namensvetterin,jemand anderes,jemand anders,anderer,gaste,andere gaste,anderen gaste,
                die anderen,die meisten,andere leute,anderen,andere
                """
            ),
            (.put, "erwahn*,nenn*,zeig*,aufnehm*,schreib*,sagen,sag*,antwort*,hinschreib*,angeb*,eintrag*,nehmen"),
            (
                .right,
                """
                sieht gut aus,kann man so lassen,kann man so stehen lassen,so stehen lassen,
                hab nichts zu meckern,nichts zu andern,liest sich gut,klingt gut,
                konnen wir s lassen,konnen wir lassen,so konnen wir s lassen,konnt ihr lassen,
                konnt ihr so lassen,konnen wir so lassen,lasst es,lasst es so,lassen wir so,lassen wir s so,
                kann so bleiben,kann bleiben,bleibt so,alles gut so,genau die,genau meine,genau meine leute,
                genau das,
                tatsachlich,bestens,alles bestens,das ist meins,meins,mein profil,
                kann so raus,passt alles,
                jep,jap,jo,jup,yep,jawoll,basst,basst scho,passt,passt so,passt scho,ab damit,schick ab,
                abschicken,absenden,freigeben,veroffentlichen,raus damit,bin ich,des bin i,bin i,ganz genau,
                sowieso,aber sicher,logo,alles paletti,tipptopp,top,supi,machen wir so,so lassen,gebongt,
                selbstverstandlich,
                alles gut,weiter so,alles richtig,richtig,stimmt,korrekt,genau,passt,gut,perfekt,einverstanden,
                in ordnung,wahr,bestatig*,jawohl,klar,naturlich,los gehts,los geht s,alles klar,freigegeben
                """
            ),
            (
                .remove,
                "kann raus,kann weg,heraus,rausnehm*,losch*,entfern*,streich*,vergiss*,vergessen,ignorier*,weg,raus,tilg*"
            ),
            (
                .never,
                """
                ganz neu,neuling,anfanger,anfangerin,kein einziges mal,noch kein einziges mal,
                premiere fur mich,
                premiere,meine premiere,debut,erster podcast,mein erster podcast,erstes mal,zum ersten mal,
                nie,niemals,noch nie,erstes mal,das erste mal
                """
            ),
            (.here, "hier,da,gesprach,interview,unterhaltung,chat"),
            (
                .do,
                """
                ware,war es,zu gast,gast,eingeladen,interviewt,aufgetreten,auftritt,auftritte,
                gewonnen,bekommen,
                dabei gewesen,benutze,nutze,verwende,mach*,gemacht,tun,tut,macht,verwend*,benutz*,gewesen,war,
                dabei
                """
            ),
        ] + germanTurns)
}
