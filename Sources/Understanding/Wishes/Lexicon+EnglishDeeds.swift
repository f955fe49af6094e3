extension Lexicon {
    /// What guests want done: finishing, skipping, taking back, reading, removing.
    static let englishDeeds: [(Concept, String)] = [
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
            help me,help me out,escalate,pass me on,hand me over,reach out to,get through to,text,text someone,talking,speaking,
            chatting,need,need to speak,talk,speak,chat,call,ring,contact,reach,connect,put me through,
            put through,transfer,get hold of,meet,write to,take over,hand over,deal with,get in touch,
            bring in,fetch,hear from,pass me to,with
            """
        ),
        (
            .already,
            """
            same as what,as discussed,as established,like before,once before,long ago,back then,last time,
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
            my sheet,the sheet,sheet,one sheet,my answers please,whats in the card,playback,my data,my info,the data you have,
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
            nothing to change,no changes,thats me,its me,confirm,confirmed,i confirm,go with that,works,fits,
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
            ignore,disregard,drop,cancel,discard,wipe,scrap,strike,never mind,nevermind,scrub,dump,purge,
            expunge,blank out,do away with,get shot of,weed out,toss,toss out,chuck out,scratch out,zap,pull
            """
        ),
        (.never, "never,not once,first time,never ever"),
        (.here, "here,there,now,at this point,interview,conversation,chat"),
        (.do, "won,made,built,set up,do,doing,done,make,making,use,using,going to do"),
    ]
}
