import InterviewCore

/// What guests say before their role or their company.
extension RoleReader {
    enum Cue: Sendable { case role, asRole, bareRole, named, company, calledCompany, house }

    static let cues = PhraseBook<Cue>([
        (.role, ForeignLeads.roles),
        (.named, ForeignLeads.positions),
        (.company, ForeignLeads.workplaces),
        (.calledCompany, ForeignLeads.companyNames),
        (
            .role,
            """
            im
            i am
            im currently|now|also|actually|still
            i am currently|now|also|actually|still
            i now work as
            i currently? work *2 as
            and work *1 as
            i also? work *1 as
            im working as
            working as
            i serve|act|function as
            i work like
            i am|was? employed as
            just|recently|only started *1 as
            ive just|recently *1 started|joined *1 as
            serving as
            i became
            ive been a|an|the
            i have been a|an|the
            now
            currently
            soy
            ich? bin
            je suis
            sono
            sou
            trabajo como
            ich arbeite als
            je travaille comme
            lavoro come
            trabalho como
            """
        ),
        (.asRole, "as a|an\nas our|the"),
        (.bareRole, "as"),
        (
            .named,
            """
            my|the current? role|title|job|work|position|occupation|profession is|would be?
            my current? job title is|would be?
            my job title is
            i hold|have the|a post|position|title|role|office|job|rank of
            title|role is|would|will be?
            my? official title is
            """
        ),
        (
            .company,
            """
            i now|currently? work at|for
            im now|currently|working? at|with
            i am now|currently|working? at|with
            ^ company|employer|organisation|organization|firm|workplace
            ^ i? joined
            and i? joined
            i now|currently? run|own|lead|head
            i founded|cofounded|started
            we run|own
            working at|for
            employed at|by
            trabajo en|para|con el|la|los|las?
            ich arbeite bei|fur|im|beim|am der|dem?
            je? travaille chez|pour|au|aux|dans|a le|la|les|l?
            je? bosse au|aux|dans|a la|l?
            lavoro per|presso|in|al|alla|allo|da|nel|nella|per|con il|la|lo?
            trabalho na|no|em|para|com|pra o|a?
            """
        ),
        (
            .calledCompany,
            """
            my|our|the company|agency|startup|firm|studio|business|channel|employer|shop|bakery|practice|organisation|organization|nonprofit|ngo|brand|consultancy|label|school|institution|institute|university|hospital|clinic|gym|lab|workplace|charity|club|outfit|museum|theatre|publisher|restaurant|brewery|farm is|its called|named|now|currently?
            my|our companys|agencys|startups|firms|studios|businesss|channels name is
            ^ company|employer|organisation|organization|firm|workplace|institution name? is
            its|it|is|thats called|named
            it is called|named
            companys|agencys|startups|firms|studios|businesss|shops|bakerys|workshops|farms|schools|gallerys|practices called|named
            company|agency|startup|firm|studio|business|channel|bakery|shop|workshop|consultancy|practice|restaurant|cafe|school|gallery|brewery|farm|charity|clinic|hotel|theatre|theater|orchestra|label called|named
            own|my|our *1 place|outfit|spot|salon|garage|gym|store|boutique|workshop|press|bar|pub|lab|nursery|cafe called|named
            mi empresa es|se llama?
            meine firma ist|heisst|heißt
            mon entreprise est|sappelle
            """
        ),
        (
            .house,
            """
            own|my|our|small|tiny|little|family *1 company|business|shop|studio|salon|workshop|practice|gym|label|restaurant|cafe|bakery|agency|firm|farm|school|gallery|brand|clinic|garage|bar|consultancy|press|place
            mys|my|our companys|businesss|shops|studios|salons|workshops|practices
            under the? name|brand|label|banner of?
            i|we trade|work|sell|operate as|under
            trading|operating as|under
            through my|our *1 company|business|firm|agency
            i|we teach|lecture|study|volunteer|practise|practice|freelance at|for
            ive|weve|i|we have? been with|at
            ive|weve have? run|founded|owned|built|led
            i|we started|opened
            started|founded|opened
            currently|now|presently|employed at|with
            at the moment|present with|at
            with the charity|nonprofit|ngo|company|firm|agency
            a|the hotel|restaurant|charity|school|museum|theatre|clinic|company
            """
        ),
    ])
}
