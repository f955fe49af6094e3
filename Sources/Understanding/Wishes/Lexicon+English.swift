extension Lexicon {
    static let english = Lexicon(.english, englishTalk + englishDeeds)

    /// Small words, persons, questions, and what is said and known.
    private static let englishTalk: [(Concept, String)] = [
        (
            .light,
            """
            afraid,i think,think,i believe,i suppose,usually,ehh,ehm,kit,media kit,the kit,podcast,podcasts,
            nope,i know of,that i know of,that i can think of,words,side,from my side,on my side,purpose,
            card,sort,feel,feels,stays,stay,roughly,about how,something,help,helps,directly,simply,robot,
            quite a,lemme,whats up,change of plan,properly,sure,kinda,sorta,whats on,a,an,the,is,are,was,
            were,be,been,being,am,do,does,did,done with,has,had,having,to,of,in,on,at,for,as,by,with,about,
            and,or,so,but,if,than,then,now,just,also,too,please,pls,plz,really,actually,even,still,yet,can,
            could,would,should,will,shall,may,might,get to,got to,gonna,going to,lets,let,let me,let us,
            there,theres,up,out,off,into,over,though,only,maybe,perhaps,right now,exactly,well,thing,things,
            stuff,kind,honestly,basically,frankly,tbh,anyway,ok,okay,sorry,oh,um,uh,hmm,hm,er,wait,ah,no,
            nah,yes,yeah,yep,quick,quickly,real,actual,some,any,such,those,these,because,cause,since,while,
            after all,at all,a bit,a little,bit,on earth,the heck,the hell,again please,guys,mate,u,ur,r,
            pretty,very,quite,go,going,try,trying,keep,keeping,ahead,along,far,much,more,today,tonight,
            moment,time,second,sec,minute,min,mins,way,part,point,case,through,man,dude,friend,both,either,
            one two,lol,haha,own,whole,full,kindly,possible,already then,straight away,for now,instead,
            first of all,actually then,btw,as well,for real,be able to,able to,want to,like to,love to
            """
        ),
        (
            .talk,
            """
            fair enough,no worries,no problem,my pleasure,take your time,how are you,whats up,sounds good,
            got it,understood,gotcha,noted,makes sense,bless you,cool cool,nice one,love it,nervous,excited,
            tired,long day,let me think,let me see,brb,be right back,hang on,hold on,one sec,give me a sec,
            one moment,just a moment,just a sec,hello,hi,hey,yo,thanks,thank you,thank,thx,ty,cheers,great,
            nice,cool,awesome,perfect,lovely,fun,wow,haha,hahaha,hehe,lmao,welcome,bye,goodbye,good,amazing,
            brilliant,excellent,wonderful,fantastic,super,yay,hooray,aww,aw,phew,ugh,thank u,morning,
            afternoon,evening,good one,well done
            """
        ),
        (
            .you,
            """
            robot,machine,chatbot,system,you,your,yours,youre,youve,ya,u,ur,you guys,yall,yourself,the bot,
            this bot,a bot,bot
            """
        ),
        (.me, "weve,wed,i,me,my,mine,im,ive,id,ill,we,us,our,weare,myself,lemme,ours,wewill"),
        (
            .that,
            """
            that,this,it,them,these,those,one,ones,thats,its,thatd,itll,that one,this one,these ones,thing,
            info,the lot
            """
        ),
        (
            .everything,
            """
            everythings,alls,everything,all,all of it,all that,every,the lot,whole lot,anything,all of them
            """
        ),
        (
            .want,
            """
            put me through,pass me on,hand me over,want,wanna,like,want to,id like,would like,wish,prefer to,love to,need to,have to,gotta,got to,
            must,hafta
            """
        ),
        (
            .not,
            """
            havent the foggiest,not the foggiest,havent the faintest,not the faintest,no earthly idea,search me,
            beats me,stumped,not a clue,havent a clue,cant think,cant think of anything,
            couldnt think of anything,missed that,missed it,missed the question,no thoughts,no opinion,
            drawing a blank,draw a blank,idk,dunno,no clue,no idea,couldnt tell you,couldnt say,arent any,
            isnt any,dont get,didnt get,didnt catch,not following,lost track,im lost,lost you,not,dont,
            didnt,doesnt,isnt,arent,wasnt,cant,cannot,wont,havent,hasnt,couldnt,wouldnt,never,no,shouldnt,
            aint,rather not,no longer
            """
        ),
        (
            .nothing,
            """
            nothing to add,nothing more to add,nothing else to add,won anything,done anything,anything yet,
            anything like that,arent any,isnt any,havent got any,dont have any,got none,have none,nothing,
            none,nil,nada,zilch,nothing yet,none yet,zero,not a thing,nuffin,nowt,naught
            """
        ),
        (
            .rather,
            """
            not comfortable,not happy to,not willing,unwilling,decline to,decline,refuse to,refuse,
            im not giving,not giving you,wont be giving,not going to tell,not going to give,
            not going to share,not gonna share,not gonna tell,not gonna give,wont tell,no comment,
            rather keep that,rather not,prefer not,prefer not to,sooner not,rather keep,prefer to keep,
            id rather not,rather not say
            """
        ),
        (
            .what,
            """
            whats coming,so what now,what now,what am i signing up for,whats the deal,whats on the agenda,
            then what,and then what,how long should,how much detail,how detailed,what,whats,what is,which,
            what else,wat,whatve,wheres the,what sort,what all,whatd,whatre
            """
        ),
        (
            .why,
            """
            what business is it of yours,what difference does it make,whats the reasoning,what use is,
            how is that relevant,hows that relevant,is there a reason,what is the reason,
            whats the purpose of,what do you need that for,what do you need this for,
            what do you want that for,what good is,y do,y do u,y do you,for what purpose,
            whats that got to do,whats this for,whats that for,whats it for,is this for,is that for,
            need that for,whats the use,whats the reason,why,whys,whyd,how come,for what,what for,
            for what reason,what reason,the reason,whats the point,what is the point,the purpose,
            whats the purpose,what purpose,any of your business,to do with a,to do with this,to do with it,
            to do with anything,have to do with,has to do with,got to do with
            """
        ),
        (.whence, "where,wheres,whered,from where,whereve"),
        (.who, "from who,from whom,who,whos,whod,whom,whose,who else,who all"),
        (.how, "what am i signing up for,whats the deal,walk me through how,how come,how,hows,howd,in what way"),
        (
            .howMany,
            """
            what percentage,how many steps,how many minutes,how many more minutes,how much of my time,
            how soon,how much time,how many left,how much is left,how many,how much,how long,how far,
            how many more,how much more,how much longer,how close
            """
        ),
        (.when, "when,whens,what time,by when"),
        (.ask, "ask,asked,asking,asks,askd,enquire,wondering"),
        (.question, "question,questions,q,qs,prompt,qn"),
        (
            .answer,
            """
            change,changes,edit,answer,answers,answered,answering,reply,replies,response,responses,anwser,
            answere,message,messages,entry,input
            """
        ),
        (
            .say,
            """
            do i have to repeat,have to say it again,as discussed,as established,i keep telling,keep saying,
            keep telling,just typed it,its right there,right there above,fill,fill in,fill it in,just wrote,
            just said,just typed,just sent,just told you,in my last message,in my first message,
            in my previous message,in an earlier message,repeating myself,repeat myself,been over this,
            been through this,went over this,went through this,see above,as above,as i wrote,as i said,
            like i said,like i told you,as stated,asked and answered,we covered that,covered that,scroll up,
            same answer,same as before,said that before,as mentioned,read my first message,read above,
            look above,as i mentioned,already covered,its above,check above,say,said,saying,says,tell,told,
            telling,give,gave,given,giving,mention,mentioned,write,wrote,written,writing,type,typed,provide,
            provided,share,shared,sharing,send,sent,state,stated,explain,explained,put in,entered,enter,
            disclose,discuss,reveal,hand out,give out,spell out,covered,cover,went over,gone over,filled in
            """
        ),
        (
            .know,
            """
            havent the foggiest,not the foggiest,havent the faintest,not the faintest,no earthly idea,search me,
            beats me,stumped,nothing comes to mind,drawing blanks,not a clue,havent a clue,cant think,
            cant think of anything,couldnt think of anything,no thoughts,no opinion,drawing a blank,
            draw a blank,idk,dunno,no clue,no idea,clue,couldnt tell you,couldnt say,know,knew,known,knows,
            learn,learned,learnt,aware,find out,found out,figure out,figured out,guess,guessed
            """
        ),
        (
            .have,
            """
            have,has,had,got,gotten,store,stored,storing,save,saved,keep on file,collected,collect,noted,
            recorded,record,gathered,captured,filled,filled out,filled in,on file,on record,written down,
            down,put down,logged,registered,hold,taken down
            """
        ),
        (
            .get,
            """
            get,got,getting,find,found,take,took,taken,pull,pulled,dig up,dug up,read,see,saw,seen,hear,
            heard,learn,learned,pick up,picked up,come by,came by,scrape,scraped,copied,copy,fetch,fetched,
            obtain,grab,grabbed
            """
        ),
        (.from, "from who,from whom,from,come from,comes from,came from,coming from,based on,out of,taken from"),
        (
            .show,
            """
            can i see,could i see,may i see,might i see,go over,recap,walk me through what,go over what,
            read my answers,show,show me,see,view,list,read me,read back,read out,display,let me see,
            run through,go through,run me through,print,read it back,recite,remind,give me,tell me,look at,
            check
            """
        ),
        (
            .need,
            """
            important,need,needed,needs,require,requires,want,use,used,using,matter,matters,care,relevant,
            interested,ask for,asking for,useful
            """
        ),
        (
            .understand,
            """
            missed that,missed it,missed the question,dont get,didnt get,didnt catch,not following,
            lost track,im lost,lost you,understand,understood,catch,follow,following,make sense,makes sense,
            comprehend,grasp,clear
            """
        ),
        (
            .again,
            """
            say what,what do you mean,whats that mean,what does that mean,lost me,dont follow,
            beg your pardon,plain english,in english please,too complicated,too vague,confusing,unclear,
            more simple,easier words,more simply,explain,simpler words,plainer words,plain words,plainer,again,repeat,repeating,rephrase,
            reword,once more,one more time,another way,differently,different way,say again,come again,
            restate,reformulate,other words,different words,simpler,run that by me,run it by me,wdym,
            what was that,the question again,clarify,pardon,eh
            """
        ),
        (
            .example,
            """
            look like,pointer,demonstrate,demonstration,typical answer,ballpark,what are you looking for,
            what are you after,have in mind,get me started,guidance,prompt me,specifics you want,specimen,
            good answer looks like,answer looks like,answers look like,answer sounds like,good one looks like,example,examples,for instances,forinstance,a forinstance,sample,samples,for instance,eg,e g,such as,like what,what kind,what kind of,
            what sort,what sort of,what type of,an idea,some ideas,ideas,hint,hints,suggestion,suggestions,
            inspiration,what do you mean by,template,a pointer,pointers
            """
        ),
        (
            .next,
            """
            whats coming,so what now,what now,whats on the agenda,following steps,from here on,go from here,
            next,afterwards,after,afterward,after this,after that,then what,later on,from here,come after,
            comes after,once im done,at the end,follows,step,steps,stage
            """
        ),
        (.happen, "happen,happens,happening,happened,go on,goes on,come,comes,coming,follows,occurs,becomes"),
        (
            .work,
            """
            supposed to go,whats the deal,signing up for,go about this,this supposed to work,worked,work,
            works,working,go,process,procedure,function,functions,walk me through,operate,the plan,run
            """
        ),
        (
            .long,
            """
            all afternoon,all day,all morning,all evening,all night,the whole day,time commitment,long haul,take forever,hurry,how long,how much longer,how far,how quickly,long,
            longer,forever,ages,how quick,be quick,be fast,take long,time consuming,quick,over soon
            """
        ),
        (
            .left,
            """
            over soon,end in sight,close to the end,almost over,nearly over,to the end,long way to go,
            almost finished,nearly finished,close to done,close to being done,halfway there,half way,
            time still,how much longer,how many more,how many left,how much is left,any more,many more,
            more questions,some more,left,remaining,remain,to go,still to come,outstanding,more of these,much more of this,more of this,
            whats left,there yet,nearly there,almost there,nearly done,almost done,halfway,how far,
            be done by,more to go,pending,are we there
            """
        ),
        (.many, "loads more,a lot more,lots more,much more,many more,many,lots,a lot,lot,much,loads,plenty"),
    ]
}
