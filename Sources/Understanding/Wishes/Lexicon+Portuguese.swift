extension Lexicon {
    static let portuguese = Lexicon(
        .portuguese,
        [
            (
                .light,
                """
                dificil,
                nisto,nisso,
                opa,eita,epa,ups,
                acho,acho que,penso,creio,me parece,julgo,ideal,
                confesso,
                completamente,totalmente,
                divulgar,promover,para divulgar,dai,daqui,dali,
                sou,es,bora,ne,uai,tche,bah,opa,ue,eita,nossa,poxa,cara,mano,gente,hoje,vixe,ora,olha,la pra,
                pra la,pro,num,achei,mandar,manda,visto,ate que,la,la vai,ficou,deixar,favor,pfv,pf,pls,pfvr,
                acrescentar,cabeca,a mente,mente,podcast,podcasts,programa,o,a,os,as,um,uma,uns,umas,de,do,da,
                dos,das,em,no,na,nos,nas,com,e,ou,sao,esta,estao,estou,era,foi,ser,estar,ha,tem,por,para,pra,
                pro,se,que,como,sim,ja,agora,aqui,ai,entao,pois,bom,ta,ok,oi,ola,desculpe,desculpa,por favor,
                favor,muito,mais,tao,pouco,um pouco,algo,alguma,algum,alguns,outro,outra,eh,ah,oh,hum,verdade,
                na verdade,acho,talvez,so,tambem,sem,sobre,ate,desde,quando,enquanto,porque,mas,pode,podes,
                podem,podemos,posso,poderia,podia,vamos,vai,vou,vao,deixa,momento,coisa,coisas,este,esse,parte,
                mesmo,mesma,vez,serio,sinceramente,francamente,dia,depois disso,realmente,lhe,la,bem,assim,
                tudo bem,ao,aos,pela,pelo,num,numa,ainda,ficar,isto e,e que,ter,ir,faz,fica,nisso,disso,pra mim
                """
            ),
            (
                .talk,
                """
                adorei,amei,curti,show de bola,show,demais,que fofo,que massa,massa,fofo,top,bacana demais,rs,obg,
                vlw,brigada,brigado,
                divertido,engracado,isto e divertido,ola,oi,so um minuto,so um momento,so um instante,obrigado,
                obrigada,muito obrigado,muito obrigada,valeu,otimo,otima,legal,fixe,haha,hahaha,kkk,kkkk,rs,
                rsrs,bom dia,boa tarde,boa noite,tudo bem,prazer,muito prazer,perfeito,excelente,de nada,tchau,
                adeus,ate logo,parabens,bacana,que bom,muito bom,muito boa,simpatico,simpatica,espera,espere,
                um momento,um minuto,um segundo,boa pergunta,interessante,maravilha,uau,que legal,gentil
                """
            ),
            (
                .you,
                """
                perguntaste,perguntou,tinhas,tinha,voce,voces,tu,te,ti,teu,tua,teus,seu,sua,seus,suas,vos,lhe,
                o senhor,a senhora,sabe,sabem,sabes,tens,precisam,precisas,tirou,tiraste,contigo
                """
            ),
            (
                .me,
                """
                eu mesmo,eu mesma,eu propria,eu proprio,eu,me,mim,meu,minha,meus,minhas,nos,nosso,nossa,comigo,
                a gente,gente
                """
            ),
            (
                .that,
                """
                isso,isto,aquilo,esse,essa,esses,essas,este,esta,estas,o,a,os,as,essa ai,lo,la,dele,ela,ele,
                disso,disto,nisso,outra
                """
            ),
            (.everything, "tudo,todos,todas,tudo o que,tudo que"),
            (.want, "quero,queria,gostaria,gostava,desejo,prefiro,preciso,tenho que,tenho de,devo,preferia"),
            (
                .not,
                """
                nada a ver,de jeito nenhum,que nada,n,nem pensar,nop,nao,nunca,jamais,nem,sem,tampouco,nenhum,
                nenhuma
                """
            ),
            (
                .nothing,
                """
                estreante,principiante,novato,novata,
                em lado nenhum,em lugar nenhum,lugar nenhum,
                mais nada a acrescentar,nada a acrescentar,nada mais a acrescentar,mais nada a dizer,nada,
                nenhum,nenhuma,ninguem,zero
                """
            ),
            (
                .rather,
                """
                fica so para mim,fica para mim,fica comigo,nao gosto de partilhar,nao gosto de compartilhar,
                nao gosto de dar,nao gosto de dizer,guardo para mim,
                nao dou a ninguem,nao partilho,nao passo,nao compartilho,
                nao quero informar,nao quero dizer,
                prefiro nao,nao passo,nao passo nao,eu nao passo,nao dou,nao vou passar,fica comigo,
                guardo pra mim,guardo comigo,nao partilho,nao compartilho,
                recuso me,nao vou dizer,nao vou dar,nao vou partilhar,nao vou compartilhar,sem comentarios,
                prefiro nao,preferia nao,melhor nao,nao quero,prefiro que nao,prefiro guardar,prefiro manter,
                nao gostaria
                """
            ),
            (.what, "e agora,que,o que,qual,quais,o que e que,que coisa,que dados,que informacoes,oque,que e que"),
            (
                .why,
                """
                pra que,pra que que,pra que serve,para que querem,por que raio,porque raio,qual e o motivo,
                qual o motivo,que diferenca,pq,a troco de que,
                o que isso tem a ver,que diferenca faz,qual a razao,com que objetivo,pra que isso,que importa,
                por que,porque,porque e que,porque razao,por que razao,para que,pra que,para que serve,
                qual o motivo,qual e o motivo,o motivo,motivo,razao,com que fim,com que finalidade,
                o que tem a ver
                """
            ),
            (.whence, "de onde,onde,donde,aonde,de que lado"),
            (.who, "quem"),
            (.how, "como,como e que,de que forma,de que maneira"),
            (.howMany, "quanto,quanta,quantos,quantas,quanto tempo"),
            (.when, "quando,a que horas"),
            (.ask, "perguntaste,perguntou,pergunt*,pediu,pediste,pedir,pedem,pedes,pede,questiona*"),
            (.question, "pergunta,perguntas,questao,questoes"),
            (.answer, "resposta,respostas,respond*,mensagem,mensagens"),
            (
                .say,
                """
                passo,passar,passa,dar,divulgar,informo,partilho,compartilho,
                das,da me,na minha primeira mensagem,na minha ultima mensagem,repetindo,como disse,
                como ja disse,veja acima,ver acima,ve acima,diss*,dizer*,dizer,dito,digo,diz,conto,contei,
                contado,contar,dar,dou,dei,dado,deu,escrev*,escrito,mencion*,partilh*,compartilh*,envi*,mandei,
                mandar,explic*,falei,informei,informar,passar,passei,contou,revel*,forne*
                """
            ),
            (
                .know,
                """
                faco ideia,me vem,vem a cabeca,vem nada,me ocorre,ocorre nada,sabe*,saber,sei,conhec*,soube,
                descobr*,sabem,sabes
                """
            ),
            (.have, "tem,tens,tenho,temos,tinha,anot*,guard*,regist*,salv*,grav*,recolh*,colet*,armazen*"),
            (
                .get,
                """
                tirou,tirar,tiraste,tirado,obte*,obtiv*,encontr*,leu,leste,lido,viu,viste,visto,pegou,pegaste,
                pegar,conseguiu,busc*,arranj*,achou,copiou,buscou,veio
                """
            ),
            (.from, "veio,vem,saiu,de onde,segundo,conforme,provem"),
            (
                .show,
                """
                faz,faca,mostr*,ver,deixa ver,deixe ver,leia me,le me,diz me,diga me,da me,me mostra,me mostre,
                lista,liste,rever,recorda,me diz,me diga
                """
            ),
            (
                .need,
                """
                precis*,quer,querem,queres,serve,servir,usar,usam,utiliz*,importa,importante,necessario,
                interessa
                """
            ),
            (.understand, "entend*,perceb*,compreend*,captei,ouvi,sigo,percebo"),
            (
                .again,
                """
                nao entendi,nao percebi,nao saquei,repete ai,pode repetir,como assim,qual era a pergunta,
                diz outra vez,
                o que voce quer dizer,o que quer dizer com,o que significa,nao peguei,
                nao te sigo,como assim,que quer dizer,o que quer dizer,mais simples,explica melhor,outra vez,
                de novo,novamente,repet*,repit*,reformul*,outra forma,outra maneira,outras palavras,
                mais uma vez,esclare*,explic*,qual era
                """
            ),
            (
                .example,
                """
                da uma dica,alguma dica,o que esperas,o que voce espera,exemplo,exemplos,ideia,ideias,dica,
                dicas,sugestao,sugestoes,por exemplo,que tipo de,modelo,tipo o que,como assim,amostra
                """
            ),
            (
                .next,
                """
                e depois,e a seguir,depois,a seguir,em seguida,proximo passo,proximos passos,seguinte,e agora,
                passo seguinte,no final,mais a frente,proxima etapa
                """
            ),
            (.happen, "acontec*,vem,vira,sucede,ocorre,passa se,segue"),
            (.work, "funcion*,processo,corre,decorre"),
            (.long, "quanto tempo,longo,longa,demora*,dura,durar*,muito tempo,tempo,rapido,leva muito"),
            (
                .left,
                """
                falta muito,ainda falta,quanto falta,ainda demora,vai demorar,quantas faltam,
                quase la,quase no fim,ja esta quase,ainda muito,falta,faltam,resta,restam,sobra,sobram,ainda,
                quase
                """
            ),
            (.many, "muit*,bastantes,tantas,varias"),
            (
                .finish,
                """
                disse tudo,ja disse tudo,falei tudo,ja falei tudo,dito tudo,esta tudo dito,contei tudo,
                por hoje chega,chega por hoje,ja chega,e so isso,e isso ai,so isso,ja deu,terminamos,
                fico por aqui,ficamos por aqui,
                podemos fechar,fechar por aqui,pode fechar,podemos parar,podemos encerrar,por mim podemos fechar,
                ja deu,acho que ja deu,por aqui,vamos encerrar,bora encerrar,vamos fechar,fechamos,
                fechamos por aqui,ta bom por hoje,por hoje e so,por mim ta bom,por mim esta bom,acho que e isso,
                e isso por hoje,fico por aqui,
                vamos parar,paramos por aqui,fica assim,ja deu,por mim e tudo,acabou,tenho de ir,tenho que ir,
                por hoje e so,mais nada a acrescentar,nada a acrescentar,nada mais a acrescentar,
                mais nada a dizer,termin*,acab*,finaliz*,fim,e tudo,isso e tudo,e so isso,e so,pronto,pronta,
                chega,basta,encerr*,conclu*,ficar por aqui,ficamos por aqui,ja chega,nada mais,
                sem mais perguntas,nao tenho mais nada,paramos aqui,parar por aqui,por hoje chega,era isso,
                era so isso,suficiente
                """
            ),
            (.stop, "para,pare,parar,parem,para de,pare de,deixa de,deixe de,interromp*,parem de"),
            (.read, "ler,leia,leiam,lendo,leitura,import*,analis*,escane*,olhar,carreg*,consult*,ver o"),
            (
                .cancel,
                """
                nao leias o meu perfil,nao leia meu perfil,esquece o meu perfil,deixa o meu perfil,cancel*,
                abort*,desist*,interromp*,mudei de ideia,nao quero participar
                """
            ),
            (
                .person,
                """
                alguem da equipe,alguem da equipa,gente de verdade,pessoa de verdade,ser humano,atendente,
                uma pessoa,
                alguem de verdade,uma pessoa real,atendimento,vossa equipa,sua equipe,pessoa,humano,humana,
                alguem,pessoa real,pessoa de verdade,ser humano,produtor,produtora,responsavel,equipe,equipa,
                atendente,suporte,apresentador,apresentadora,gente de verdade,de carne e osso
                """
            ),
            (
                .speak,
                """
                transferir,transfere,passar a,contactar,passa me,passe me,fal*,convers*,ligar,contat*,contact*,
                atend*,me passa,me passe,ha,tem,existe,passar para
                """
            ),
            (
                .already,
                """
                na minha primeira mensagem,na minha ultima mensagem,como ja disse,ve acima,ja,antes,acima,
                anteriormente,ha pouco,previamente,duas vezes,como disse,la em cima,no inicio,no comeco,
                ainda agora,acabei de,veja acima,ver acima
                """
            ),
            (
                .skip,
                """
                passa a frente,passar a frente,passe a frente,passamos a frente,
                agora nao,mais tarde,depois respondo,noutro dia,outro dia,deixa pra la,deixa para la,
                fica para depois,fica pra depois,fica para mais tarde,deixo para depois,deixamos para depois,
                depois vemos,depois vejo,depois ve se,logo se ve,vemos depois,mando depois,envio depois,pulo,
                pulo essa,
                pula,pulo,pular,proxima,passa pra proxima,segue,bora pra proxima,passar a frente,a frente,
                deixa essa,deixa pra la,saltar esta,passo,
                pula,pula essa,pula ai,pode pular,passo esta,passo essa,passo a proxima,vamos pra proxima,
                proxima por favor,salta esta,
                outra coisa,deixa essa,deixa pra la,vamos a outra,passa a outra,pul*,pular,salt*,passar,passa,
                passe,passamos,proxima,a proxima,proxima pergunta,pergunta seguinte,outra pergunta,omit*,segue,
                seguir,seguimos,continu*,avanc*,deixa em branco,em branco,deixar em branco,adiante,frente,
                a seguinte
                """
            ),
            (
                .later,
                """
                espera,espere,um momento,um minuto,um segundo,so um minuto,so um momento,so um instante,
                mais tarde,depois,outro dia,outra hora,outro momento,amanha,agora nao
                """
            ),
            (
                .secret,
                """
                nao e da sua conta,nao e da tua conta,nao vos diz respeito,nao te diz respeito,assunto meu,
                coisa minha,
                guardo pra mim,fica comigo,
                guardo para mim,guardar para mim,privado,privada,pessoal,confidencial,secreto,segredo,
                particular,reservado,da sua conta,da tua conta,desconfort*,sigilo*
                """
            ),
            (
                .back,
                """
                atras,voltar,volta,volte,voltemos,voltamos,regress*,recuar,retroced*,voltar atras,para tras,
                volto,tras
                """
            ),
            (
                .last,
                """
                pergunta de antes,pergunta anterior,a de antes,ultimo,ultima,anterior,anteriores,previa,passada,
                acabei de,o que acabei,antes
                """
            ),
            (
                .undo,
                """
                fiz besteira,fiz asneira,volta atras nisso,foi sem querer,desfaz,desfaz isso,
                enganei me,me enganei,mandei sem querer,esquece o que eu disse,foi engano,desfaz*,desfac*,
                desfe*,revert*,anul*,sem querer,por engano,por erro
                """
            ),
            (
                .redo,
                """
                refaz*,refac*,restaur*,restabelec*,recuper*,de volta,como estava,repor,repoe,devolv*,
                poe outra vez,coloca de volta
                """
            ),
            (
                .wrong,
                """
                nada a ver,de jeito nenhum,nao e bem assim,que nada,errado,errada,erro,erros,engano,incorret*,
                incorrect*,falso,falsa,mal,nao esta certo,equivocad*
                """
            ),
            (
                .soFar,
                """
                ate hoje,ate a data,ate ao momento,ate o momento,
                ate agora,ate aqui,por agora,por enquanto,ate o momento,ate ao momento,de momento,neste momento,
                atualmente
                """
            ),
            (
                .source,
                """
                de onde tirou,de onde voce tirou,de onde voces tiraram,onde foram buscar,onde foste buscar,
                quem disse,com base em que,eu nunca disse,nunca te disse,nunca falei isso,tiraste isso,fonte,
                fontes,origem,segundo quem,o que te faz pensar,o que faz voce pensar
                """
            ),
            (
                .required,
                """
                obrigatori*,necessario,necessaria,preciso responder,tenho que responder,tenho de responder,
                obrigado a,sou obrigado,imprescindivel,indispensavel,opcional
                """
            ),
            (
                .summary,
                """
                um resumo,um apanhado,resume ai,o que ja temos,ponto da situacao,
                o que tens,o que voces tem,meus dados por favor,resumo,resum*,ficha,meus dados,minhas respostas,
                recapitul*,os meus dados,as minhas respostas
                """
            ),
            (.profile, "perfil,linkedin,arquivo,ficheiro,pagina,site,documento,pdf,curriculo,cv,importacao"),
            (
                .others,
                """
                convidados,convidadas,os outros convidados,outros,outras pessoas,outros convidados,os outros,
                as pessoas,maioria
                """
            ),
            (
                .put,
                """
                coloque,coloques,inclu*,mencion*,ponhas,por,ponho,coloc*,coloco,escrev*,digo,dizer,respondo,
                responder,poe,ponha
                """
            ),
            (
                .right,
                """
                tudo direitinho,direitinho,por mim esta otimo,por mim esta bem,tudo nos conformes,
                nada a mudar,nada a corrigir,esta impecavel,
                pode ficar assim,podem deixar,pode deixar,podem deixar assim,fica assim,deixem assim,
                exatamente,e mesmo esse,e mesmo essa,e mesmo isso,esse mesmo,essa mesma,esses mesmos,
                impecavel,esta impecavel,
                efetivamente,correto,meu perfil,e o meu perfil,pode finalizar,finalizar,pode publicar,
                publica,publicar,publique,certinho,tudo certinho,ta tudo certinho,confere,
                fechou,fechado,beleza,blz,isso ai,isso,isso mesmo,pode mandar,manda ver,manda bala,ta certo,
                esta otimo,ta otimo,show,joia,bora,simbora,sou eu,sou eu mesmo,sou eu mesma,eu mesma,eu mesmo,
                positivo,aham,uhum,sim senhor,ta bom,esta bem,esta bom,ta tudo certo,tudo nos conformes,siga,
                avance,avanca,envia,pode enviar,pode publicar,claro que sim,pois claro,pois e,e isso ai,
                tudo bem,pode avancar,pode ser,tudo ok,certo,certa,correto,correta,bem,exato,exatamente,verdade,
                perfeito,de acordo,concordo,aprovo,isso mesmo,e isso,claro,com certeza,pode seguir,confirmo,
                tudo certo,otimo
                """
            ),
            (
                .remove,
                """
                fora,
                tira,tirar,risca,corta,cortar,apaga,apag*,remov*,elimin*,tir*,esquec*,ignor*,exclu*,retir*,risc*,
                delet*
                """
            ),
            (
                .never,
                """
                estreante nisto,
                estreante,sou estreante,principiante,novato,novata,primeira experiencia,
                estreia,minha estreia,primeira vez,primeiro podcast,nem uma vez,
                nunca,jamais,primeira vez
                """
            ),
            (.here, "aqui,ai,entrevista,conversa,chat,ali"),
            (
                .do,
                """
                seria,participei,convidado,convidada,entrevistado,entrevistada,fui,estive,dei,
                ganhei,ganho,ganhado,
                ido,estado,gravei,uso,usa,faz*,fazer,fiz,feito,faco,usar,usam,fazem,estive,participei,participado,
                fui
                """
            ),
        ] + portugueseTurns)
}
