extension Lexicon {
    static let french = Lexicon(
        .french,
        [
            (
                .light,
                """
                oups,zut,mince,
                pense,je pense,crois,je crois,il me semble,trop,ideal,l ideal,pas trop,
                completement,totalement,carrement,complet,
                promouvoir,a promouvoir,
                hop,tiens,ouf,pfff,pff,ben,bref,hum,ah ben,du coup,aujourd hui,aujourdhui,sinon,franchement,
                j avoue,avoue,vers,plait,quand meme,ma foi,steuplait,siouplait,mince,zut,hein,tour,
                ajouter,l esprit,podcast,podcasts,emission,emissions,c etait,geste,le,la,les,l,un,une,des,de,d,
                du,a,au,aux,en,dans,sur,avec,et,ou,est,sont,etait,etre,suis,es,sera,pour,par,se,s,que,qu,ce,ca,
                c,y,il,elle,on,ils,ne,n,donc,alors,bon,bah,ben,euh,ah,oh,hein,ok,d accord,svp,s il vous plait,
                s il te plait,stp,plait,tres,plus,peu,un peu,quelque chose,quelque,quelques,autre,peut,peux,
                pouvez,pourriez,pourrais,puis je,puis,peut etre,juste,aussi,sans,jusqu,jusque,quand,pendant,
                parce que,mais,ai,as,avons,avez,ont,avais,avait,va,vais,vas,allez,allons,moment,chose,choses,
                meme,fois,vraiment,franchement,honnetement,la verite,maintenant,ici,la bas,bien,si,
                tout de suite,encore,deja la,bonjour,salut,pardon,desole,desolee,excusez,excuse,en fait,aller,
                faut,faudrait,t,m,j,lui,leur,truc,celle,celui,apres tout,moi je,en ce moment,quoi,cela,tel,
                toute,cas,dis,ceci,etes,sommes
                """
            ),
            (
                .talk,
                """
                trop bien,ca marche,au top,de rien,volontiers,ravie,enchantee,
                amusant,rigolo,marrant,c est amusant,merci,merci beaucoup,mille mercis,super,genial,geniale,
                sympa,haha,hahaha,mdr,lol,bonjour,bonsoir,salut,coucou,bonne journee,bonne soiree,enchante,
                enchantee,parfait,excellent,de rien,avec plaisir,plaisir,au revoir,bravo,cool,chouette,top,
                une seconde,un instant,un moment,une minute,attendez,attends,interessant,ravi,ravie,tres bien,
                belle question,gentil,gentille
                """
            ),
            (.you, "vous,tu,te,toi,votre,vos,ton,ta,tes,t,avez,avez vous,as tu,savez,sais tu"),
            (.me, "je,j,me,m,moi,mon,ma,mes,mien,mienne,nous,notre,nos,on"),
            (
                .that,
                """
                ca,cela,ce,c,ceci,le,la,les,l,celle la,celui la,celle ci,celui ci,celle,celui,y,en,lui,cette,cet
                """
            ),
            (.everything, "tout,tous,toutes,tout ce,l ensemble"),
            (
                .want,
                """
                veux,voudrais,aimerais,souhaite,souhaiterais,prefere,prefererais,dois,besoin,voulais,j aimerais,
                faut
                """
            ),
            (
                .not,
                """
                nan,nope,nan nan,que nenni,aucune idee,je seche,pas d idee,me vient pas,ne,pas,n,jamais,ni,sans,
                aucun,aucune,point,non
                """
            ),
            (
                .nothing,
                """
                rien a vendre,
                debutant,debutante,novice,
                pas encore de podcast,pas encore de podcasts,pas encore d emission,pas encore d interview,
                tres peu pour moi,
                nulle part,rien a ajouter,rien d autre,rien,aucun,aucune,neant,personne,zero,nada,que dalle
                """
            ),
            (
                .rather,
                """
                ne regarde personne,regarde personne,ca ne regarde que moi,je prefere eviter,
                je le donne a personne,ne le donne a personne,ne la donne a personne,je partage pas,
                je ne partage pas,
                je le garde,je la garde,garde pour moi,le garde pour moi,je prefere pas,prefere pas,
                je prefere eviter,prefere ne pas le,je le donne pas,donne pas,je le communique pas,
                je ne le communique pas,
                je refuse,pas question,hors de question,je ne dirai pas,je ne veux pas dire,sans commentaire,
                pas de commentaire,prefere ne pas,prefererais ne pas,prefere pas,aime mieux pas,prefere garder,
                prefere eviter,plutot pas,ne souhaite pas,ne veux pas le dire
                """
            ),
            (
                .what,
                """
                et maintenant,quoi,que,qu,quel,quelle,quels,quelles,qu est ce que,qu est ce qu,qu est ce qui,
                c est quoi,ce que,ce qu,lesquelles,laquelle
                """
            ),
            (
                .why,
                """
                pourquoi faire,a quoi bon,a quoi ca sert,a quoi ca vous sert,pour quoi faire,pour quelle raison,
                ca vous avance a quoi,qu est ce que ca peut vous faire,pk,pkoi,pourkoi,
                quel est le rapport,qu est ce que ca change,en quoi c est utile,dans quel interet,
                ca vous avance a quoi,c est pour quoi,pour quoi,pourquoi,a quoi ca sert,a quoi sert,a quoi bon,
                dans quel but,pour quelle raison,pour quoi faire,quel interet,quel rapport,en quoi,a quoi,
                la raison,raison,quelle utilite,qu est ce que ca peut vous faire
                """
            ),
            (.whence, "d ou,ou,ou est ce que,par ou"),
            (.who, "qui,qui est ce qui,qui donc"),
            (.how, "comment,de quelle facon,de quelle maniere,comment ca se fait"),
            (.howMany, "combien,combien de temps,combien de"),
            (.when, "quand,a quelle heure"),
            (.ask, "demand*,question,questionn*,poses,posez,pose,posee"),
            (.question, "question,questions"),
            (.answer, "reponse,reponses,repond*,repondu,message,messages"),
            (
                .say,
                """
                dirai,dirais,dans mon premier message,dans mon dernier message,me repete,voir plus haut,
                comme je disais,comme dit,comme je l ai dit,lisez plus haut,voir ci dessus,dit,dire,dis,dites,
                disais,disait,racont*,donn*,donne,ecri*,ecris,ecrit,mentionn*,partag*,envoy*,precis*,fourni*,
                explique,expliqu*,communiqu*,parle de,indiqu*,divulgu*,revel*
                """
            ),
            (
                .know,
                """
                aucune idee,je seche,pas d idee,vient a l esprit,me vient,me vient pas,vient rien,sais,savez,
                sait,savoir,connai*,connaitre,su,appris,devin*
                """
            ),
            (
                .have,
                """
                a mon actif,au compteur,
                avez,as,ont,not*,garde*,enregistr*,stock*,retenu*,conserv*,collect*,recueilli*,ai,recolt*,
                sous les yeux
                """
            ),
            (
                .get,
                """
                tenez,tiens,trouve*,trouver,pris,prenez,prends,lu,vu,obtenu*,eu,sorti*,sort,recuper*,pioche*,
                tire*,copi*
                """
            ),
            (.from, "vient,venu,sort,provient,d ou,de mon,de ma,selon"),
            (
                .show,
                """
                fais moi,faites moi,montr*,affich*,voir,lis moi,relis,dis moi,dites moi,fais voir,donne moi,
                donnez moi,liste,rappel*,laissez moi voir
                """
            ),
            (
                .need,
                """
                besoin,utile,utilis*,sert,servir,faire de,voulez,veux,importe,interesse*,exig*,faut,necessaire,
                concern*
                """
            ),
            (.understand, "compri*,comprend*,saisi*,suis pas,entendu,pige,pigee,capt*,suivi,vois pas,vois"),
            (
                .again,
                """
                j ai pas compris,j ai rien compris,j ai pas saisi,je ne saisis pas,vous pouvez repeter,
                tu peux repeter,redites,redis,c etait quoi la question,pas pige,je pige pas,
                qu est ce que tu entends,vous entendez quoi,ca veut dire quoi,que voulez vous dire,
                pas clair,je ne vous suis pas,je ne te suis pas,c est a dire,pardon quoi,repet*,reformul*,
                autrement,encore une fois,de nouveau,a nouveau,redire,redites,redis,rappel*,autre facon,
                autre maniere,plus clair,deja,explique*
                """
            ),
            (
                .example,
                """
                donne moi une piste,une piste,vous attendez quoi,a quoi vous pensez,quel genre,exemple,exemples,
                idee,idees,piste,pistes,modele,suggestion,suggestions,par exemple,genre quoi,quel genre de,
                quel type de,inspiration,du style,comme quoi
                """
            ),
            (
                .next,
                """
                et puis,et ensuite quoi,et maintenant,apres,ensuite,suite,prochaine etape,prochaines etapes,
                puis quoi,etape,etapes,la suite,a la fin,par la suite
                """
            ),
            (.happen, "passe,passera,passer,arrive,arrivera,vient,viendra,suit,devien*,se passe,se passer"),
            (.work, "marche,marcher,fonctionn*,deroul*,processus,procedure"),
            (.long, "combien de temps,long,longue,longtemps,duree,dure,durer,durera,prend,prendre,rapide,vite"),
            (
                .left,
                """
                il en reste,y en a encore,y en a pour longtemps,c est encore long,plus que combien,
                on y est presque,presque fini,encore beaucoup,reste,restent,encore,bientot,manque,restant*,
                arrive au bout,presque
                """
            ),
            (.many, "beaucoup,nombreuses,plein,tant"),
            (
                .finish,
                """
                tout dit,j ai tout dit,ai tout dit,tout raconte,fait le tour,
                on s arrete la,j ai fini,j en ai fini,stop la,on peut s arreter,restons en la,
                c est tout pour moi,voila c est tout,on conclut,
                on arrete la,on en reste la,c est bon pour moi,ce sera tout,ca suffit,ca suffira,on peut clore,
                clore,cloturer,je crois que c est bon,on a tout,on est bon,je m arrete,on s arrete,
                arretons la,ca ira comme ca,ca me suffit,j en ai assez,j ai assez repondu,on peut s arreter,
                on peut finir,rien d autre a ajouter,finissons en,finissons,fini*,finir,termin*,c est tout,
                ce sera tout,arret*,s arrete la,on s arrete,arreter la,assez,suffit,ca suffit,fin,boucl*,
                conclu*,on a fini,plus de questions,plus de question,rien d autre,rien a ajouter,cloture*,
                voila tout,c est bon pour moi,j ai fait le tour,en rester la,restons en la
                """
            ),
            (.stop, "arret*,stop,stopp*,cess*,interromp*"),
            (.read, "lire,lis,lisez,lecture,import*,analys*,scann*,regard*,consult*,charg*,parcour*"),
            (
                .cancel,
                """
                ne lisez pas mon profil,laissez mon profil,oubliez mon profil,oublie mon profil,annul*,
                abandonn*,laisse tomber,laissez tomber,je me retire,ne veux plus participer,j ai change d avis
                """
            ),
            (
                .person,
                """
                quelqu un de chez vous,vraie personne,un etre humain,
                quelqu un en vrai,
                un vrai humain,un etre humain,
                un vrai humain,une vraie personne,service client,votre equipe,quelqu un de reel,quelqu un,
                humain,humaine,personne,un humain,une personne,vraie personne,producteur,productrice,
                responsable,equipe,conseiller,conseillere,animateur,animatrice,etre humain,de vivant,
                en chair et en os
                """
            ),
            (
                .speak,
                """
                m adresser,contacter,transferer,transferez,parl*,discut*,contact*,appel*,joindre,
                mettre en relation,passez moi,passe moi,ecrire a,il y a,y a t il,y a,t il
                """
            ),
            (
                .already,
                """
                dans mon premier message,dans mon dernier message,me repete,comme je l ai dit,lisez plus haut,
                voir ci dessus,deja,plus haut,avant,auparavant,tout a l heure,precedemment,au debut,
                voir plus haut,ci dessus,deux fois,comme je disais,comme dit,viens de,il y a un instant
                """
            ),
            (
                .skip,
                """
                je bloque,la je bloque,je seche la dessus,
                je reviendrai dessus,j y reviendrai,j y reviens plus tard,plus tard,pas maintenant,
                une autre fois,
                on verra,on verra plus tard,on verra ca plus tard,on verra apres,on y reviendra,
                on en reparle,on voit ca plus tard,on voit plus tard,je l enverrai plus tard,
                je l envoie plus tard,ce sera pour plus tard,
                on passe,passons,je prefere passer,au suivant,a la suivante,question suivante,next,
                je passe la main,zappe,zappons,sautons,laisse tomber cette,on saute,
                passe mon tour,joker,je passe,je passe mon tour,je saute,la suivante,on zappe,
                laisse tomber celle la,laissons celle la,on passe a autre chose,passons a autre chose,saut*,
                passe*,passer,passons,passez,suivante,question suivante,autre question,autre chose,continu*,
                avanc*,ignorer,zapp*,la suivante,laisser de cote,laissons,laisser vide,poursui*,
                prochaine question,prochaine
                """
            ),
            (
                .later,
                """
                une seconde,un instant,un moment,une minute,attendez,attends,plus tard,une autre fois,
                autre jour,apres,demain,pas maintenant,y revenir,on y reviendra
                """
            ),
            (
                .secret,
                """
                ca ne regarde que moi,ca me regarde,ca ne vous regarde pas,mes oignons,pas vos oignons,
                je le garde pour moi,
                garde pour moi,garder pour moi,prive,privee,personnel,personnelle,confidentiel*,secret,secrete,
                regarde pas,vos affaires,intime,mal a l aise,vous regarde
                """
            ),
            (.back, "arriere,en arriere,retour,revenir,reven*,reviens,retourn*,recul*,remont*"),
            (
                .last,
                """
                question d avant,celle d avant,question precedente,dernier,derniere,precedent,precedente,d avant,
                avant,viens de,ce que je viens,precedentes
                """
            ),
            (
                .undo,
                """
                j ai fait une betise,fausse manip,marche arriere,revenez sur,annule ca,
                je me suis trompe,je me suis trompee,envoye par erreur,oubliez ce que j ai dit,
                oublie ce que j ai dit,annul*,defai*,defaire,par erreur,par megarde,sans faire expres,
                revenir sur
                """
            ),
            (.redo, "remet*,remets,retabl*,restaur*,comme avant,comme c etait,refai*,ramen*,recuper*,remettre"),
            (
                .wrong,
                """
                pas du tout,rien a voir,absolument pas,nan,n importe quoi,
                faux,fausse,erreur,erreurs,incorrect*,errone*,inexact*,trompe*,pas bon,pas juste,mauvais,
                mauvaise
                """
            ),
            (
                .soFar,
                """
                a ce jour,jusqu ici,jusque la,jusqu a present,
                jusqu ici,jusqu a present,jusqu a maintenant,pour l instant,pour le moment,a ce stade,jusque la,
                actuellement,a present
                """
            ),
            (
                .source,
                """
                d ou vous sortez,d ou tu sors,d ou vous tenez,d ou tu tiens,
                sur quoi vous basez vous,qui le dit,je ne vous ai jamais dit,je ne vous l ai jamais dit,
                jamais dit ca,source,sources,origine,qui dit ca,selon qui,qu est ce qui vous fait dire,
                provenance
                """
            ),
            (
                .required,
                """
                obligatoire*,necessaire,indispensable,obligee,oblige,faut il,dois je repondre,je dois repondre,
                facultati*,requis,requise,est ce que je dois
                """
            ),
            (
                .summary,
                """
                un recapitulatif,recapitulatif,un resume,faire le point,
                ce que vous avez,ce que tu as,mes reponses svp,resume,resumez,recapitul*,recap,fiche,bilan,
                mes reponses,mes infos,mes donnees,synthese
                """
            ),
            (.profile, "profil,linkedin,fichier,page,site,document,cv,pdf,import,importation"),
            (
                .others,
                """
                homonyme,quelqu un d autre,une autre personne,autres invites,invites,invitees,ont,autres,
                les autres,d autres,la plupart,gens
                """
            ),
            (.put, "inclu*,mentionn*,affich*,mettre,mets,met,ecrire,dire,repondre,reponds,noter,mettez"),
            (
                .right,
                """
                rien a changer,rien a modifier,rien a corriger,ca me va,ca me convient,ca roule,c est nickel,
                nickel,
                c est bon comme ca,bon comme ca,
                on peut laisser comme ca,laissez comme ca,laisse comme ca,on laisse comme ca,on garde,
                on garde comme ca,vous pouvez laisser,vous pouvez garder,c est exactement,exactement,
                tout est bon,c est bon,vise,rien a redire,
                effectivement,impec,impeccable,vous pouvez publier,pouvez publier,c est mon profil,mon profil,
                oui,publie,publiez,publier,
                ouais,ouaip,ouaip ouaip,yep,carrement,ca roule,ca me va,c est moi,c est bien,moi meme,
                lui meme,elle meme,tout bon,tout est ok,envoyez,envoie,envoyer,c est parti,feu vert,banco,
                ca marche,validez,voila,exactement,c est ca,tout juste,pile,ca joue,
                allez y,tout est bon,vas y,exact,exacte,juste,correct,correcte,vrai,parfait,bon,bien,d accord,
                tout a fait,ok,nickel,valide,je valide,bien sur,absolument,on y va,impeccable
                """
            ),
            (
                .remove,
                """
                dehors,
                vir*,virer,enlever,jarte*,ote*,supprimer,vire,effac*,supprim*,enlev*,oubli*,ignor*,retir*,vir*
                """
            ),
            (
                .never,
                """
                je debute,debute,debutant,debutante,tout nouveau,premiere experience,
                une premiere,ma premiere,premiere fois,premier podcast,debut,grande premiere,
                jamais,premiere fois,premiere
                """
            ),
            (.here, "la,ici,entretien,interview,conversation"),
            (
                .do,
                """
                passage,passages,apparition,apparitions,
                serait,fait,invite,invitee,invites,passe,passee,interviewe,interviewee,participe,
                gagne,remporte,
                alle,allee,ete,participe,utilise,utilise pas,fait,faire,faites,fais,fera,ferez,utilis*,passe,
                passee
                """
            ),
        ] + frenchTurns)
}
