extension Lexicon {
    static let english = Lexicon(
        splitsWords: false,
        [
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
                want,wanna,like,want to,id like,would like,wish,prefer to,love to,need to,have to,gotta,got to,
                must,hafta
                """
            ),
            (
                .not,
                """
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
                more simple,easier words,more simply,explain,simpler words,again,repeat,repeating,rephrase,
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
                example,examples,sample,samples,for instance,eg,e g,such as,like what,what kind,what kind of,
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
                time commitment,long haul,take forever,hurry,how long,how much longer,how far,how quickly,long,
                longer,forever,ages,how quick,be quick,be fast,take long,time consuming,quick,over soon
                """
            ),
            (
                .left,
                """
                over soon,end in sight,close to the end,almost over,nearly over,to the end,long way to go,
                almost finished,nearly finished,close to done,close to being done,halfway there,half way,
                time still,how much longer,how many more,how many left,how much is left,any more,many more,
                more questions,some more,left,remaining,remain,to go,still to come,outstanding,more of these,
                whats left,there yet,nearly there,almost there,nearly done,almost done,halfway,how far,
                be done by,more to go,pending,are we there
                """
            ),
            (.many, "loads more,a lot more,lots more,much more,many more,many,lots,a lot,lot,much,loads,plenty"),
            (
                .finish,
                """
                we are done,weare done,end here,close it out,call it quits,skip the rest,skip to the end,
                jump to the end,stop asking,wind up,wind this up,wrapped,good to finish,concludes,
                no more from me,enough information,enough info,all i wanted to say,nothing left to say,
                nothing left to add,leave it at this,leave it at that,leave it there,enough now,had enough,
                enough questions,you have enough,have enough,enough already,enough for today,enough for me,
                enough for now,thats plenty,close it,close this,give me the kit,make the kit,make my kit,
                give me my kit,see the kit,the kit now,kit already,done answering,im done,call it done,
                wrap this,wrap things,finish,finished,finishing,done,complete,completed,end,wrap,wrap up,
                wrapping up,wrapped up,wrap it up,wrap this up,call it,call it a day,thats it,thats all,
                that is all,that is it,that is everything,thats everything,thatll do,thats enough,all set,
                im off,conclude,finalise,finalize,over and out,all you need,all you get,all i have,all i got,
                done here,good enough,no more questions,no further questions,submit,out of time,that will do,
                nothing more from me,nothing else from me,nothing to add,nothing more to add
                """
            ),
            (
                .stop,
                """
                hold off,hold off on,leave,have to leave,got to leave,must go,have to go,need to go,gotta go,
                gotta run,stop,quit,cease,stopping,end,pause,halt,out of here
                """
            ),
            (
                .read,
                """
                read,reading,import,importing,scan,scanning,scrape,scraping,analyse,analyze,analysing,analyzing,
                look at,looking at,fetch,fetching,upload,uploading,process,processing,crawl,open,pull
                """
            ),
            (
                .cancel,
                """
                dont use my linkedin,dont use my profile,dont use my file,dont touch my linkedin,
                leave my profile alone,leave my linkedin alone,kill the import,call it off,
                dont bother with my linkedin,dont bother with linkedin,dont bother with my profile,
                not want to be on a podcast,dont want to be on a podcast,dont want to do this anymore,
                dont want to take part,forget my linkedin,forget about my linkedin,forget my profile,
                forget about my profile,never mind my profile,never mind the file,never mind my linkedin,
                forget the import,forget the file,stop the import,stop the interview,cancel,cancelled,abort,
                quit,withdraw,call off,back out,changed my mind,forget the whole thing,
                forget the whole interview,i want out,count me out,drop out,pull out,opt out
                """
            ),
            (
                .person,
                """
                member of staff,real people,colleague of yours,your colleague,your supervisor,supervisor,admin,
                the people behind this,anybody real,anyone real,anybody there,somebody there,someone there,
                somebody human,someone human,your producer,a producer,proper person,person,human,somebody,
                someone,real human,real person,human being,producer,manager,operator,agent,representative,
                support,customer service,the host,your host,the team,your team,staff,boss,a host,helpdesk,
                actual person,somebody real,someone real,in charge,organiser,organizer
                """
            ),
            (
                .speak,
                """
                escalate,pass me on,hand me over,reach out to,get through to,text,text someone,talking,speaking,
                chatting,need,need to speak,talk,speak,chat,call,ring,contact,reach,connect,put me through,
                put through,transfer,get hold of,meet,write to,take over,hand over,deal with,get in touch,
                bring in,fetch,hear from,pass me to,with
                """
            ),
            (
                .already,
                """
                as discussed,as established,like before,once before,long ago,back then,last time,
                again and again,over and over,do i have to repeat,have to say it again,third time,second time,
                i keep telling,keep saying,keep telling,just typed it,its right there,right there above,
                just told you,said that before,said it before,in my last message,in my first message,
                in my previous message,in an earlier message,repeating myself,repeat myself,been over this,
                been through this,went over this,went through this,as i wrote,as i said,like i said,
                like i told you,as stated,we covered that,covered that,as mentioned,read my first message,
                read above,look above,as i mentioned,already covered,its above,check above,you just asked,
                i just told you,i just said,i just gave,already,before,earlier,above,previously,twice,just now,
                just told,just said,just answered,a minute ago,ago,a moment ago,minutes ago,messages ago,
                once already,three times,a hundred times,a million times,didnt i,havent i,how often,
                how many times,at the start,at the beginning,first message,in my intro,scroll up,see above,
                as above,same answer,same as before,asked and answered,two times,too many times,just gave,
                a second ago
                """
            ),
            (
                .skip,
                """
                leave that question,leave this question,leave the question,leave that for now,
                leave it for later,leave it for now,not in the mood,give it a miss,cant be bothered,
                doesnt matter next,let it go,can we not,id leave that,drop this question,drop that question,
                something other than this,skipp*,move to something else,move to,forget this one,
                leave this one out,skip,skipping,pass,passing,skp,jump,jump over,move on,moving on,move along,
                continue,carry on,go on,next one,next question,another question,different question,
                something else,another one,something different,leave out,leave this one,leave that one,leave it,
                leave this,not do this one,not do that one,not do,give this a miss,give that a miss,
                on to the next,ask me another,ask something else,something easier,leave it blank,leave it empty,
                leave it open,leave that open,leave that blank,come back to,come back to this,come back to that,
                come back to it
                """
            ),
            (
                .later,
                """
                let me think,let me see,brb,be right back,one sec,give me a sec,one moment,just a moment,
                just a sec,get back to you,get back to,at the end,at the very end,later,another time,
                some other time,tomorrow,not now,another day,at some point,later on,next time,come back,in a bit
                """
            ),
            (
                .secret,
                """
                off the record,not for public,not allowed to,not authorised,not authorized,against policy,
                not at liberty,cant disclose,sealed,top secret,contract forbids,not for publication,
                keep it to myself,keep that to myself,keep this to myself,mind your own business,own business,
                publicly,in public,private,personal,confidential,secret,nda,under nda,none of your business,
                sensitive,comfortable,to myself,between me and,not public,in private,classified,
                no business of yours,off limits,your business
                """
            ),
            (
                .back,
                """
                the one before,question before,back to the question,last question again,previous page,
                step backwards,rewind a bit,back,go back,going back,return,previous step,step back,backwards,
                rewind,back up
                """
            ),
            (
                .last,
                """
                just wrote,just said,just typed,just sent,last,previous,prior,earlier,preceding,latest,
                before this,one before,before,most recent
                """
            ),
            (
                .undo,
                """
                unsend,reset that,roll that back,came out wrong,didnt mean it,rescind,retract,strike my last,
                undo my last,remove that last,delete that last,erase that last,cancel my last,undo,undid,undone,
                undoing,revert,reverse,take back,take that back,take it back,roll back,rollback,unsay,
                didnt mean to,didnt mean that,ctrl z,scratch that,hit send too early,sent too early,by accident,
                by mistake
                """
            ),
            (
                .redo,
                """
                want that back,want it back,need it back,redo,restore,reinstate,bring back,bring it back,
                bring that back,put back,put it back,put that back,put this back,undo the undo,
                undo was a mistake,undoing was wrong,undoing it was wrong,put everything back,bring this back,
                give it back,unremove,undelete,recover,the way it was,shouldnt have undone
                """
            ),
            (
                .wrong,
                """
                mistakes,errors,typos,needs fixing,needs work,isnt me,not mine,isnt mine,doesnt fit,
                inaccuracies,needs changing,wouldnt say,not me,wrong,mistake,error,incorrect,oops,whoops,off,
                typo,inaccurate,false,not right,oopsie
                """
            ),
            (
                .soFar,
                """
                up to this point,as of now,at the moment,to date,in total so far,so far,up to now,until now,
                till now,up till now,right now,at this point,by now,thus far,where do we stand,where are we
                """
            ),
            (
                .source,
                """
                according to who,according to whom,on what basis,did you make that up,who says,
                dont recall telling,dont remember telling,never told you,never gave you,didnt tell you,
                get in there,whats the basis,source,sources,says who,what makes you think,what makes you say,
                how would you know,origin,where from,evidence,what makes you believe,your proof,citation
                """
            ),
            (
                .required,
                """
                required,mandatory,necessary,obligatory,compulsory,must i,do i have to,do i need to,
                do i really have to,have to answer,need to answer,optional,do i really need to,must we,
                am i required
                """
            ),
            (
                .summary,
                """
                my answers please,whats in the card,playback,my data,my info,the data you have,
                what you have on me,whats recorded,whats saved,whats stored,profile card,answers back,
                read my answers,my answers so far,where do we stand,where are we at,whats on my card,summary,
                recap,overview,summarise,summarize,rundown,card,my card,answers so far,details,profile so far,
                list of answers,data,info,information
                """
            ),
            (.profile, "profile,linkedin,page,file,upload,website,site,cv,resume,pdf,import,document,account"),
            (
                .others,
                """
                people normally,people typically,normal people,the average guest,your other guests,
                previous guests,past guests,others usually,namesake,brother,sister,wrong person,wrong profile,
                others,other people,other guests,most people,someone else,somebody else,typical guest,
                other guest,people usually,guests usually,everyone else,somebody elses,someone elses,
                you personally
                """
            ),
            (
                .put,
                """
                promote,plug,advertise,publish,should i,should we,fix,revise,change,correct,put,write,say,
                answer,enter,type,mention,include,go for
                """
            ),
            (
                .right,
                """
                nothing to change,no changes,thats me,its me,confirm,confirmed,i confirm,go with that,works,
                works for me,no complaints,all correct,all true,you got it,looks spot on,love it,go ahead,
                ship it,send it,good to go,weare good,looks good,looks great,couldnt be better,no objections,
                as it is,go for it,got it,right,correct,true,accurate,fine,good,approve,approved,spot on,
                exactly,perfect,happy,agree,agreed,absolutely,sure,definitely
                """
            ),
            (
                .remove,
                """
                deleted,removed,erased,ignored,cut,kill,lose,bin,ditch,axe,clear,cross out,cross off,strike out,
                get rid of,throw out,trash,nix,hide,omit,exclude,take down,chuck,delete,remove,erase,forget,
                ignore,disregard,drop,cancel,discard,wipe,scrap,strike,never mind,nevermind
                """
            ),
            (.never, "never,not once,first time,never ever"),
            (.here, "here,there,now,at this point,interview,conversation,chat"),
            (.do, "won,made,built,set up,do,doing,done,make,making,use,using,going to do"),
        ])
}
