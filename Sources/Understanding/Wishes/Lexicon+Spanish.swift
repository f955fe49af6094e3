extension Lexicon {
    static let spanish = Lexicon(
        .spanish,
        [
            (
                .light,
                """
                estudio,un estudio,vergonzoso,
                ay,uy,ups,huy,ojo,
                creo,creo que,me parece que,pienso,supongo,demasiado,ideal,
                senor,senora,veo,lo veo,ese mismo,
                dato,datos,completamente,totalmente,remota,la mas,
                internet,aqui por,donde sea,
                promocionar,que promocionar,
                uf,uff,buf,puf,jo,jolin,anda,hala,venga,porfi,plis,nomas,ahorita,hoy,igual,bastante,soy,somos,
                eres,sois,hace,usted,pa,nah,po,pos,oiga,mira,fijate,lo de,lo del,lo de la,le das,nadie,den,sea,
                gustaria,digamos,esque,tio,tia,
                anadir,cabeza,la mente,podcast,podcasts,programa,programas,el,la,los,las,un,una,unos,unas,de,
                del,a,al,en,con,y,e,o,u,es,son,esta,estan,estoy,era,fue,ser,estar,hay,por,para,se,que,como,si,
                ya,ahora,aqui,ahi,entonces,pues,bueno,vale,oye,perdon,perdona,por favor,porfa,favor,muy,mas,tan,
                poco,un poco,algo,alguna,alguno,algun,otro,otra,eh,ah,ay,uy,mm,hola,verdad,la verdad,creo,quiza,
                quizas,tal vez,solo,tambien,sin,sobre,hasta,desde,cuando,mientras,porque,pero,he,has,ha,hemos,
                habeis,han,habia,habias,haber,puedes,puede,podeis,podemos,puedo,podrias,podria,vamos,va,voy,vas,
                vais,dejame,momento,todo esto,toda,cosa,cosas,este,tema,parte,mismo,misma,vez,de verdad,
                en serio,francamente,sinceramente,dia,rato,luego,realmente,le,les,nos,os,con gusto,disculpa,
                disculpe,en realidad,mejor,asi,bien,estamos,aun,todavia,lado
                """
            ),
            (
                .talk,
                """
                jolin,ostras,ole,de lujo,que ilusion,que nervios,que gracia,
                divertido,divertida,esto es divertido,que divertido,hola,dame un segundo,un momentito,gracias,
                muchas gracias,mil gracias,genial,guay,estupendo,jaja,jajaja,jajajaja,jeje,que majo,majo,maja,
                buenos dias,buenas tardes,buenas noches,buenas,que tal,encantado,encantada,perfecto,fenomenal,
                de nada,un placer,adios,hasta luego,saludos,muy bueno,que bueno,que bien,espera,un momento,
                un segundo,un minuto,que interesante,vaya,ostras,muy amable
                """
            ),
            (
                .you,
                """
                os,habias,habeis,has,preguntaste,preguntabas,decias,tu,usted,ustedes,vosotros,te,ti,vuestro,
                vuestra,tus,su,sus,me vais,sabes,sabeis,sabe,tienes,teneis,tiene,tienen,dijiste,preguntas
                """
            ),
            (.me, "yo,me,mi,mis,mio,mia,nosotros,nuestro,nuestra,conmigo,nos"),
            (.that, "eso,esto,ese,esa,esos,esas,aquello,lo,la,los,las,ella,este,estas,una,aquella"),
            (.everything, "todo,todos,todas,lo que,cuanto"),
            (
                .want,
                """
                quiero,quisiera,querria,me gustaria,deseo,prefiero,necesito,tengo que,queria,quieres,hay que,
                preferiria
                """
            ),
            (
                .not,
                """
                ni la mas remota idea,ni la menor idea,ni la mas minima idea,
                no se lo,no se la,no os lo,no te lo,no lo,no la,no me lo,que va,para nada,de eso nada,ni hablar,
                nanai,nop,nel,
                no se,ni idea,no se me ocurre nada,no se me ocurre,no,nunca,jamas,ni,sin,tampoco,ningun,ninguna
                """
            ),
            (
                .nothing,
                """
                aun no he pisado,no he pisado,principiante,novato,novata,primeriza,primerizo,
                en ningun sitio,en ningun lado,en ninguna parte,
                nada mas que anadir,nada que anadir,nada mas que decir,no tengo nada mas,nada,ninguno,ninguna,
                ningun,nada de nada,nadie,cero
                """
            ),
            (
                .rather,
                """
                no lo cuento,eso no lo cuento,prefiero no compartirlo,no me gusta compartir,
                me lo quedo para mi,
                no lo suelto,no la suelto,no lo reparto,no lo comparto,no la comparto,no lo doy,no la doy,
                no os lo doy,no te lo doy,
                prefiero no,me lo guardo,me la guardo,me lo reservo,no lo doy,no se lo doy,no la doy,
                no quiero dar,no suelo dar,
                no pienso,me niego,no voy a dar,no voy a decir,sin comentarios,prefiero callarme,prefiero no,
                preferiria no,mejor no,no quiero,no me apetece,prefiero que no,prefiero guardarmelo
                """
            ),
            (.what, "y ahora,que,cual,cuales,lo que,que es lo que,que cosa,que cosas,que datos"),
            (
                .why,
                """
                pa que,y pa que,para que lo quereis,con que motivo,por que razon,a cuento de que,a santo de que,
                que mas os da,y eso por que,
                que importa,que mas da,que tiene que ver,por que motivo,para que es,y eso para que,por que,
                para que,porque razon,con que fin,de que sirve,para que sirve,que sentido,a que viene,
                con que objetivo,el motivo,la razon,motivo,que mas te da
                """
            ),
            (.whence, "de donde,donde,en donde"),
            (.who, "quien,quienes"),
            (.how, "como,de que manera,de que forma"),
            (.howMany, "cuanto,cuanta,cuantos,cuantas,cuanto tiempo,cuanto rato"),
            (.when, "cuando"),
            (.ask, "preguntaste,preguntabas,pregunt*,pides,pedis,pide,pedir,pediste,pedido"),
            (.question, "pregunta,preguntas,cuestion,cuestiones"),
            (.answer, "respuesta,respuestas,respondi,respondo,responder,contest*,respondido,mensaje,conteste"),
            (
                .say,
                """
                das,dais,daria,darias,en mi primer mensaje,en mi ultimo mensaje,repitiendome,como dije,
                como ya dije,mira arriba,lee arriba,ver arriba,dij*,decir*,decir,dicho,digo,diga,cuento,conte,
                contado,contar*,contar,dar,dare,doy,darte,daros,di,dado,dio,escrib*,escrito,mencion*,compart*,
                enviar,envie,mande,mandado,explic*,puse,puesto,anote,facilit*,comunic*,revel*
                """
            ),
            (
                .know,
                """
                ni la mas remota idea,ni la menor idea,ni la mas minima idea,
                sabria,no se,ni idea,no se me ocurre nada,no se me ocurre,ocurre,sab*,conoc*,enter*,averigu*,
                supiste
                """
            ),
            (
                .have,
                """
                en mi haber,a mis espaldas,
                llev*,tien*,tener,teneis,apunt*,anotad*,guard*,registr*,llevas,llevais,recogid*,recopil*,
                almacen*,tienes,tengo,tenia
                """
            ),
            (
                .get,
                """
                sacado,sacas,sacaste,saca,obtenido,obtuviste,encontr*,leido,lees,visto,viste,cogido,consegu*,
                salido,sale,copiado,sabido,tomado
                """
            ),
            (.from, "sale,viene,salio,procede,de donde,segun,desde"),
            (
                .show,
                """
                haz,hazme,hazme un,muestr*,ensen*,mostrar*,dejame ver,quiero ver,ver,leeme,dime,dame,repasa,
                repasemos,lista,listame
                """
            ),
            (
                .need,
                """
                necesit*,quier*,hace falta,sirve,servir*,usar*,utiliz*,importa,importan,pedis,pides,pide,
                necesario,uso
                """
            ),
            (.understand, "entiend*,entend*,comprend*,pillo,pillado,capto,captado,sigo,oido,claro,claro que"),
            (
                .again,
                """
                no lo pillo,no pillo,no me entero,me lo repites,como era la pregunta,no he entendido,
                ponlo mas facil,dimelo mas facil,
                a que te refieres,a que os refieres,que quieres decir,que significa,
                no te sigo,como has dicho,que dices,en otras palabras,otra vez,de nuevo,repit*,repet*,reformul*,
                otra forma,otra manera,otras palabras,nuevamente,aclar*,cual era,como dices,explic*
                """
            ),
            (
                .example,
                """
                dame pistas,alguna pista,orientame,que esperas,que buscas,ejempl*,ejemplo,ejemplos,idea,ideas,pista,
                pistas,muestra,sugerencia,sugerencias,por ejemplo,que tipo de,modelo,orientacion,como que,
                tipo que
                """
            ),
            (
                .next,
                """
                que mas hay,y despues que,siguientes,y luego que,despues,luego,a continuacion,siguiente paso,
                siguientes pasos,proximo,y ahora,seguido,el final,al final,mas adelante
                """
            ),
            (.happen, "pasa,pasara,pasar,ocurr*,viene,vendra,suced*,toca,sigue,haceis,haras,hareis"),
            (.work, "funcion*,va esto,proceso,va a ser,consiste"),
            (
                .long,
                """
                cuanto tiempo,cuanto rato,cuanto dura,largo,larga,tarda,tardar*,tardamos,dura,durar*,mucho rato,
                mucho tiempo,rapido,lleva mucho
                """
            ),
            (
                .left,
                """
                queda mucho,falta mucho,nos queda,me queda,os queda,quedara,faltara,
                casi estamos,mucho mas,cuanto falta,cuantas quedan,falta,faltan,queda,quedan,restan,resta,
                mas preguntas,por delante,ya casi
                """
            ),
            (.many, "much*,bastantes,tantas"),
            (
                .finish,
                """
                he dicho todo,lo he dicho todo,ya lo he dicho todo,ya he dicho todo,ya esta todo dicho,
                he contado todo,os lo he contado todo,dije todo,
                por hoy ya,lo dejamos por hoy,hasta aqui llego,se acabo,acabemos ya,ya hemos terminado,
                por mi ya,por mi ya esta,lo dejamos ya,ya estaria,ya estaria todo,y ya,ya esta bien,me planto,
                hasta luego,cortamos,corta,podemos cortar,plantamos,
                acabemos,no tengo mas que contar,no tengo nada mas que contar,no tengo mas que decir,
                no hay mas que contar,terminemos,dejemoslo aqui,ya vale,con esto basta,con eso basta,hasta aqui,no hay mas,
                nada mas que anadir,no tengo nada mas,nada que anadir,nada mas que decir,termin*,acab*,finaliz*,
                fin,eso es todo,es todo,ya esta,listo,lista,hecho,basta,suficiente,dejamos aqui,dejemoslo,
                lo dejamos,dejarlo aqui,dejalo,cerrar,cerremos,cerramos,hemos acabado,no mas preguntas,
                ninguna pregunta mas,concluir,concluye,nada mas,no tengo mas,no quiero mas preguntas,
                paramos aqui
                """
            ),
            (.stop, "para,parar,deja de,dejar de,detente,deten,parad,no sigas,dejad de,interrump*"),
            (.read, "lee*,leer,import*,analiz*,escane*,mirar,mires,carg*,revis*,consult*"),
            (
                .cancel,
                """
                no leas mi perfil,no mires mi perfil,deja mi perfil,olvida mi perfil,olvida el archivo,cancel*,
                abort*,anul*,interrump*,me retiro,no quiero participar,he cambiado de idea
                """
            ),
            (
                .person,
                """
                alguien del equipo,ser humano,una persona humana,alguien humano,tu jefe,vuestro jefe,
                persona de verdad,humano de verdad,
                alguien real,alguien de verdad,un ser humano,vuestro equipo,atencion al cliente,persona,humano,
                humana,alguien,una persona,productor,productora,responsable,encargad*,equipo,agente,operador,
                soporte,presentador,presentadora,de carne y hueso
                """
            ),
            (
                .speak,
                """
                escribir a,comunicarme,comunicar,pasarme,derivame,
                me pasas con,me pasais con,me pones con,me comunicas con,pasarme con,habl*,llam*,contact*,comunicar*,pasame,
                pasadme,ponme,conect*,escribirle,atienda,hay
                """
            ),
            (
                .already,
                """
                en mi primer mensaje,en mi ultimo mensaje,ya te lo acabo de,como ya dije,mira arriba,lee arriba,
                ver arriba,ya,antes,arriba,anteriormente,hace un momento,hace rato,previamente,dos veces,
                como dije,ya te,al principio,mas arriba,ya lo,ya os,otra vez no,te lo acabo de
                """
            ),
            (
                .skip,
                """
                me la guardo para otro dia,me lo guardo para otro dia,mas tarde,ahora no,ahora mismo no,
                otro dia,
                ya veremos,luego vemos,luego lo vemos,lo vemos luego,lo vemos despues,ya lo vemos,
                ya lo veremos,lo dejo para luego,lo dejo para despues,la dejo para luego,queda para luego,
                lo paso luego,lo mando luego,la paso,
                pasando,paso palabra,a otra cosa,otra cosa mariposa,esta no,sigue,seguimos,sigamos,tira millas,
                vamos con otra,me salto esta,saltarme,
                salt*,me la salto,esta me la salto,mejor pasemos,pasapalabra,no me apetece contestar,
                mejor otra,otra cosa,deja esta,dejemos esta,vamos a otra,salta*,saltar*,saltemos,saltate*,pasa,
                pasamos,paso,pasemos,omit*,la siguiente,siguiente pregunta,otra pregunta,siguiente,adelante,
                sigamos,continu*,pasar de,dejala,dejarla en blanco,en blanco,proxima pregunta
                """
            ),
            (
                .later,
                """
                espera,espere,un momento,un segundo,un minuto,dame un segundo,un momentito,mas tarde,luego,
                despues,otro dia,otro momento,en otro momento,mas adelante,manana,ahora no
                """
            ),
            (
                .secret,
                """
                no os importa,no te importa,no es de tu incumbencia,cosa mia,eso es cosa mia,me lo callo,
                me lo guardo,para mi,
                guardo para mi,guardarmelo,privado,privada,personal,confidencial,secreto,reservado,reservada,
                intimo,intimidad,no es asunto,asunto tuyo,me incomoda
                """
            ),
            (.back, "atras,volver,vuelve,volvamos,regres*,retroced*,vuelvo,volved,hacia atras,volvemos"),
            (
                .last,
                """
                pregunta de antes,la de antes,pregunta anterior,ultimo,ultima,anterior,anteriores,previa,previo,
                lo ultimo,acabo de,pasada,antes
                """
            ),
            (
                .undo,
                """
                la he liado,meti la pata,meti la pata,marcha atras,da marcha atras,
                me he equivocado,no queria enviar,ha sido un error,olvida lo que dije,olvida lo anterior,
                deshac*,deshaz*,revert*,revier*,sin querer,por error,anula,anular,me equivoque al
                """
            ),
            (
                .redo,
                """
                rehac*,rehaz*,restaura,restaurar,restaure,restauralo,restaurarlo,restablec*,recuper*,como estaba,de vuelta,ponlo otra vez,
                vuelve a ponerlo,devuelv*,volver a poner
                """
            ),
            (
                .wrong,
                """
                nada que ver,que va,para nada,ni por asomo,de eso nada,nop,
                mal,error,errores,equivocad*,incorrect*,fallo,falso,falsa,erroneo,erronea,no es correcto,
                no es asi
                """
            ),
            (
                .soFar,
                """
                hasta la fecha,hasta hoy,al dia de hoy,a dia de hoy,
                llevas,llevais,
                hasta ahora,hasta aqui,por ahora,de momento,hasta el momento,ahora mismo,actualmente,
                a estas alturas
                """
            ),
            (
                .source,
                """
                de donde has sacado,de donde habeis sacado,de donde sale,
                en que te basas,quien lo dice,nunca te dije,no te dije,yo no te he dicho,de donde lo sacas,
                fuente,fuentes,origen,segun quien,que te hace pensar,prueba de eso
                """
            ),
            (
                .required,
                """
                obligatori*,necesario,imprescindible,obligado,obligada,tengo que contestar,tengo que responder,
                hace falta,es preciso,debo contestar,opcional
                """
            ),
            (
                .summary,
                """
                un resumen,resumeme,que llevamos,lo que llevamos,
                que datos tienes,que tienes apuntado,lo que tienes,mis datos por favor,resumen,resum*,ficha,
                mis datos,mis respuestas,recapitul*
                """
            ),
            (.profile, "perfil,linkedin,archivo,fichero,pagina,web,documento,pdf,curriculum,cv,importacion"),
            (.others, "invitados,invitadas,otros,otras personas,otros invitados,los demas,la gente,otra gente,mayoria"),
            (
                .put,
                """
                pongas,ponga,pongais,incluyas,menciones,menciona,muestres,pongo,poner,pon,escrib*,digo,decir,
                respondo,responder,contesto,contestar,ponerlo,ponlo
                """
            ),
            (
                .right,
                """
                por mi vale,por mi bien,vale asi,asi esta perfecto,me vale,pinta bien,esta niquelado,
                se puede quedar asi,puede quedar asi,puede quedarse asi,dejadlo asi,dejalo asi,dejenlo asi,
                dejarlo asi,queda asi,se queda asi,justo,justo ese,justo esa,justo eso,esos mismos,
                esas mismas,exactamente,ahi esta,
                ese mismo,esa misma,veo bien,lo veo bien,todo bien,
                efectivamente,me parece bien,me parece,esta genial,podeis publicar,esta perfecto,estupendo,
                publica,publicar,publicad,envia,enviad,manda,sube,confirma,guarda,lanza,
                dale,tira,va que va,de una,todo en orden,sip,ea,tal cual,eso mismo,asi mismo,claro que si,todo ok,
                esta todo,todo correcto,soy yo,ese soy yo,esa soy yo,el mismo,la misma,
                esta bien,todo bien,correcto,correcta,bien,exacto,verdad,cierto,perfecto,de acuerdo,conforme,
                apruebo,asi es,claro,por supuesto,tal cual,adelante
                """
            ),
            (
                .remove,
                """
                fuera,
                quita,quitame,saca,fuera,descarta,sac*,borr*,elimin*,quit*,olvid*,ignor*,suprim*,tacha*,descart*,
                saca*
                """
            ),
            (
                .never,
                """
                no he pisado,he pisado,sin estrenar,estreno absoluto,
                estreno,mi estreno,debut,debuto,primer podcast,primera entrevista,ni una vez,
                nunca,jamas,primera vez,ninguna vez
                """
            ),
            (.here, "aqui,ahi,entrevista,conversacion,charla,alli"),
            (
                .do,
                """
                pisado,
                seria,entrevistado,entrevistada,invitado,invitada,estado de invitado,concedido,
                ganado,gane,he ganado,
                ido,salido,participado,grabado,hac*,haces,hago,uso,usar,usais,hareis,haras,estado,salido,hecho,
                participado
                """
            ),
        ] + spanishTurns)
}
