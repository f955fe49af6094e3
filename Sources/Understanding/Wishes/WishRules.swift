import InterviewCore

extension WishRule {
    /// In the order in which they are tried: what is told by more comes first.
    static let all: [WishRule] = provenance + repairs + digressions + declines + endings

    /// Where something comes from, and that it was said before.
    private static let provenance: [WishRule] = [
        WishRule(.source, [.whence, [.get, .from, .know, .say]], opens: .whence, excludes: [.next], loose: 3),
        WishRule(.source, [.whence, .from], excludes: [.next], longest: 8, asks: true),
        WishRule(
            .source, [.how, .know, .you, [.that, .me, .field]], opens: .how, excludes: [.answer, .question], loose: 4),
        WishRule(.source, [.how, .get, .you, [.that, .field]], opens: .how, excludes: [.again, .person], loose: 2),
        WishRule(
            .source, [.who, .say, [.you, .that]], opens: .who, excludes: [.person, .read], loose: 4, isFirm: true),
        WishRule(.source, [.who, .from, [.get, .have]], opens: .who, excludes: .not, loose: 1),
        WishRule(.source, [.profile, .say, .you, .that], excludes: [.what, .not], asks: true),
        WishRule(
            .source, [.what, .that, .from], opens: .what, excludes: [.need, .want, .you], longest: 8, asks: true),
        WishRule(.source, [.who, .say, .me], opens: .who, excludes: [.person, .read], loose: 3, asks: true),
        WishRule(
            .source, [.why, .have, .you, .field], opens: .why, excludes: [.need, .ask, .want], longest: 10, asks: true),
        WishRule(.source, [.source], excludes: .want, loose: 4),
        WishRule(.source, [.that, .from, .profile], excludes: [.not, .what, .get], asks: true),
        WishRule(.source, [[.what, .who], .profile, .get, [.from, .that]], opens: [.what, .who], loose: 1),
        WishRule(
            .alreadySaid, [.already, [.say, .answer, .ask], [.that, .you, .field]],
            excludes: [.what, .show, .skip, .back, .undo, .why, .finish, .redo, .not], loose: 1),
        WishRule(
            .alreadySaid, [.already, [.say, .answer, .ask]],
            excludes: [.what, .show, .skip, .back, .undo, .why, .want, .finish, .person, .redo], longest: 6),
        WishRule(
            .alreadySaid, [.already, [.show, .say, .get, .answer]], opens: .already,
            excludes: [.what, .why, .finish, .how, .last, .undo, .redo], longest: 12, asks: true),
        WishRule(
            .alreadySaid, [.already, .not, .me], excludes: [.what, .why, .finish, .how, .last, .undo, .redo], loose: 1,
            longest: 12, asks: true),
        WishRule(.alreadySaid, [[.show, .get], .already, .answer], excludes: [.what, .you, .summary], longest: 8),
        WishRule(
            .alreadySaid, [.already, [.have, .know], .you, [.that, .field]],
            excludes: [.what, .howMany, .show, .why, .finish]),
    ]

    /// What was done is taken back, or brought back; what goes on is stopped.
    private static let repairs: [WishRule] = [
        WishRule(.redo, [.redo], excludes: [.question, .last, .how, .why, .others], loose: 1, longest: 12),
        WishRule(
            .cancel, [[.cancel, .undo, .stop], [.profile, .read]], excludes: [.answer, .question, .what, .say],
            longest: 9),
        WishRule(.undo, [.undo], excludes: [.what, .question, .not, .how], loose: 1, longest: 12),
        WishRule(.undo, [.undo, [.last, .wrong]], excludes: .question, loose: 1, longest: 12),
        WishRule(.undo, [.get, .back, [.last, .already], .say], excludes: .question, longest: 14),
        WishRule(.undo, [.remove, .that, .wrong], excludes: [.question, .field], loose: 1, longest: 10, isFirm: true),
        WishRule(.undo, [.get, .back, .that], excludes: [.me, .question, .what, .answer], longest: 8),
        WishRule(
            .undo, [[.remove, .undo], [.last, .already], [.answer, .say, .put, .already]],
            excludes: [.question, .field], longest: 12),
        WishRule(.undo, [[.remove, .undo], .last, .answer], excludes: .question, longest: 10),
        WishRule(
            .cancel, [.cancel], excludes: [.what, .next, .how, .last, .say, .answer, .question, .field], longest: 14),
        WishRule(.cancel, [.stop, [.read, .profile]], excludes: [.question, .what, .have], loose: 1, longest: 12),
        WishRule(.cancel, [.not, .read, .profile], excludes: [.what, .question, .have], longest: 12),
        WishRule(
            .handover, [.person, [.speak, .need, .get], [.me, .want]], excludes: [.question, .answer, .example, .say],
            loose: 1, longest: 14),
        WishRule(.handover, [.person, [.speak, .here, .get]], excludes: [.others, .say], longest: 12, asks: true),
        WishRule(.handover, [.person, .speak, .me], excludes: [.others, .say], loose: 1, longest: 12, asks: true),
        WishRule(.handover, [.person, .read, .want], excludes: [.others, .say, .not], loose: 2, longest: 10),
        WishRule(
            .handover, [.who, .speak, .me], opens: .who, excludes: [.others, .say, .ask], longest: 13, asks: true),
        WishRule(
            .handover, [.not, .speak, .you, [.me, .want]], excludes: [.what, .why, .how, .field, .question], longest: 8),
        WishRule(.handover, [.person, .speak], excludes: [.others, .ask, .say], longest: 7),
    ]

    /// Questions about the interview itself.
    private static let digressions: [WishRule] = [
        WishRule(
            .recap, [.show, [.everything, .summary], .again],
            excludes: [.example, .others, .remove, .question, .need, .profile, .redo], longest: 10),
        WishRule(
            .repeat, [.not, .understand, [.question, .that, .what, .you]], excludes: [.profile, .example], longest: 12),
        WishRule(.repeat, [.not, .understand], excludes: [.profile, .field], longest: 6),
        WishRule(
            .repeat, [.again, [.question, .that, .say, .ask]],
            excludes: [.back, .last, .redo, .answer, .later, .field],
            longest: 12),
        WishRule(
            .repeat, [.again, .field], opens: .again, excludes: [.back, .last, .redo, .remove, .right, .have],
            longest: 9,
            asks: true),
        WishRule(.repeat, [.again], excludes: [.back, .last, .redo, .next, .have, .talk, .field], longest: 5),
        WishRule(.repeat, [.what, .ask, .you], opens: .what, excludes: [.why, .next, .field, .left], loose: 1),
        WishRule(.repeat, [.what, .need, .you, .from], opens: .what, excludes: [.field, .profile], longest: 8),
        WishRule(.repeat, [.what, .you, .want, .know], opens: .what, excludes: [.field, .why, .next], longest: 9),
        WishRule(
            .repeat, [.what, .question], opens: .what, excludes: [.next, .left, .have, .why, .many, .do], longest: 10),
        WishRule(
            .recap, [.what, .you, [.know, .have], [.me, .soFar, .field, .that]], opens: .what,
            excludes: [.why, .need, .want, .ask], loose: 1),
        WishRule(.recap, [.what, .soFar, .me], opens: .what, excludes: [.why, .need, .next], longest: 9),
        WishRule(.recap, [.what, .you, .have, .soFar], opens: .what, excludes: [.why, .need, .ask], loose: 1),
        WishRule(
            .recap, [.show, [.everything, .summary, .soFar, .have, .answer]], opens: .show,
            excludes: [.example, .others, .remove, .question, .redo, .need, .profile], longest: 14),
        WishRule(
            .recap, [.show, .what, [.say, .know, .have]], opens: .show, excludes: [.example, .others, .next],
            longest: 14),
        WishRule(
            .recap, [.summary],
            excludes: [
                .remove, .what, .why, .how, .wrong, .read, .show, .not, .already, .finish, .have, .field, .secret,
                .right, .whence,
            ], loose: -1, longest: 5),
        WishRule(.recap, [.show, .summary], opens: [.show, .do], excludes: [.example, .others, .wrong], longest: 12),
        WishRule(.recap, [.soFar, [.what, .whence]], excludes: [.why, .need, .nothing], longest: 8),
        WishRule(.recap, [.what, .me, [.say, .answer], .soFar], opens: .what, excludes: .next, longest: 12),
        WishRule(.recap, [.what, .answer, .have], opens: .what, excludes: [.need, .want, .others], longest: 10),
        WishRule(
            .recap, [.you, .have, .field], excludes: [.already, .why, .need, .not, .howMany, .how, .who, .when],
            longest: 9, asks: true),
        WishRule(.why, [.what, .happen, .field], opens: .what, excludes: [.next, .soFar], longest: 12),
        WishRule(
            .why, [.what, .do, [.field, .summary], .you], opens: .what, excludes: [.next, .soFar, .have, .say],
            longest: 14),
        WishRule(
            .why, [.why, [.you, .that, .need, .ask, .field, .say]], opens: .why, excludes: .understand, loose: 2),
        WishRule(.why, [.why, [.need, .field, .you, .that]], loose: 1, longest: 14, asks: true),
        WishRule(.why, [.what, .need, .field], opens: .what, excludes: [.example, .put], longest: 10),
        WishRule(.why, [.why], longest: 3),
        WishRule(.why, [.required], excludes: [.field, .not, .want], longest: 8),
        WishRule(.why, [.how, .need, .field], opens: .how, excludes: [.have, .wrong], longest: 10, asks: true),
        WishRule(.why, [.required], loose: 1, asks: true),
        WishRule(
            .why, [.who, [.get, .read, .show], [.that, .field]], opens: .who, excludes: [.say, .speak], longest: 12),
        // "Was macht ihr jetzt mit den Antworten?"
        WishRule(
            .whatNext, [.what, [.do, .happen], .answer], opens: .what,
            excludes: [.question, .field, .get, .right, .others, .me, .want, .need], longest: 10, asks: true),
        // "Wie läuft das danach weiter, wenn wir fertig sind?"
        WishRule(
            .whatNext, [.how, .next],
            excludes: [
                .question, .field, .say, .howMany, .long, .left, .again, .answer, .put, .back, .why, .person, .many,
                .get,
            ], loose: 2, longest: 14, asks: true),
        WishRule(.howLong, [.howMany, [.left, .question, .long, .next]], opens: .howMany, loose: 1),
        WishRule(
            .howLong, [[.long, .left], [.that, .soFar, .many, .left, .question, .me]], excludes: [.what, .nothing],
            longest: 12, asks: true),
        WishRule(.howLong, [.many, .question], excludes: .what, longest: 10, asks: true),
        WishRule(.howLong, [.when, .finish], excludes: .what, longest: 10, asks: true),
        WishRule(.howLong, [.left, .what], longest: 4, asks: true),
        WishRule(.howLong, [.many, .left], opens: [.many, .left], excludes: [.what, .finish], longest: 9),
        WishRule(
            .whatNext, [.what, .next], opens: [.what, .next], excludes: [.question, .soFar, .field, .say], loose: 1,
            longest: 12),
        // "Mi arriva una conferma?"
        WishRule(
            .whatNext, [.next],
            excludes: [
                .question, .field, .say, .howMany, .how, .long, .left, .again, .answer, .put, .back, .why, .person,
                .many,
                .what, .skip, .finish, .not, .do, .who, .need, .example,
            ], longest: 7, asks: true),
        WishRule(
            .whatNext, [.what, .happen, [.answer, .that, .next, .finish, .here]], opens: [.what, .next], loose: 1,
            longest: 14),
        WishRule(
            .whatNext, [.how, .work, [.that, .you, .here]], opens: .how, excludes: .field, loose: 1, longest: 10),
        WishRule(.whatNext, [.how, .work], opens: .how, longest: 4, asks: true),
        WishRule(.whatNext, [.how, .work, [.that, .you, .here]], opens: [.work, .say, .show], longest: 8),
        WishRule(.whatNext, [.what, .you, .do, .finish], opens: .what, longest: 14),
        WishRule(
            .whatNext, [.what, .you, .do, [.everything, .that, .answer]], opens: .what,
            excludes: [.field, .summary, .want, .need, .have, .know, .say, .put], loose: -1, longest: 11, asks: true),
        WishRule(.whatNext, [.what, .me, .get, .finish], opens: .what, longest: 10),
        WishRule(
            .example, [.example], opens: [.example, .show, .say, .have, .want, .get, .what, .need, .do],
            excludes: .finish, loose: 1, longest: 14),
        WishRule(.example, [.example, [.say, .show]], excludes: [.what, .finish], loose: 1, longest: 14),
        WishRule(.example, [.example, .not, .know], loose: 1, longest: 14),
        WishRule(
            .example, [.what, .put, [.me, .you, .others, .here]], opens: .what, excludes: [.soFar, .already, .ask],
            longest: 10),
        WishRule(.example, [[.how, .what], .others, [.answer, .say, .put]], longest: 12),
        WishRule(.example, [.what, .answer, [.right, .talk]], opens: .what, excludes: [.you, .soFar], longest: 9),
        WishRule(.example, [.show, .what, .answer], excludes: [.soFar, .already], longest: 12),
        WishRule(.example, [.show, .others], opens: .show, excludes: .have, loose: 1, longest: 12),
    ]

    /// What is not answered.
    private static let declines: [WishRule] = [
        WishRule(
            .refuse, [.secret, [.that, .me, .field, .rather]],
            excludes: [.what, .why, .how, .question, .remove, .show, .get, .nothing, .put],
            longest: 12),
        WishRule(.refuse, [.secret], excludes: [.what, .why, .how, .question, .nothing], longest: 5),
        WishRule(
            .refuse, [.secret, .not, .say], excludes: [.what, .why, .how, .question], loose: 1, longest: 14,
            isFirm: true),
        WishRule(
            .refuse, [.rather, [.say, .answer, .get, .that, .field]], excludes: [.what, .remove, .skip], longest: 10),
        WishRule(.refuse, [.rather], longest: 5),
        WishRule(.refuse, [.not, .get, .field, .you], excludes: [.what, .why, .how, .have], longest: 8),
        WishRule(
            .refuse, [.not, .say, [.field, .that]],
            excludes: [.already, .ask, .why, .how, .know, .soFar, .what, .whence, .who], longest: 9),
        WishRule(.skip, [.skip], excludes: [.what, .read, .remove, .not, .person, .field], longest: 12),
        WishRule(.skip, [.skip, .question], excludes: [.what, .read], longest: 12),
        WishRule(.skip, [.skip, .field], excludes: [.what, .read, .remove], longest: 10),
        WishRule(.skip, [.skip, .field], opens: .skip, excludes: [.what, .read, .remove], loose: 1, longest: 10),
        WishRule(
            .skip, [.later, [.say, .do, .put, .that, .get, .ask]], excludes: [.what, .why, .example, .talk],
            longest: 12),
        WishRule(
            .refuse, [.not, .want, [.answer, .say]], excludes: [.already, .what, .why, .again, .read, .skip], longest: 9
        ),
        WishRule(.skip, [.not, .answer, .that], excludes: [.already, .what, .why], longest: 9),
        WishRule(
            .none, [.not, .know, .field], excludes: [.what, .why, .you, .question, .say, .answer, .understand],
            longest: 6),
        WishRule(
            .none, [.not, .need, .field], excludes: [.what, .why, .you, .question, .say, .answer, .put, .remove],
            longest: 6),
        WishRule(.skip, [[.not, .nothing], .know], excludes: [.understand, .person, .already, .field], longest: 9),
        WishRule(
            .none, [.nothing], excludes: [.what, .why, .field, .question, .wrong, .finish, .not, .need, .know],
            longest: 6),
        WishRule(
            .none, [.nothing, .not], excludes: [.what, .why, .field, .question, .need, .know, .finish, .wrong],
            longest: 7),
        WishRule(
            .none, [.nothing, [.have, .soFar, .put, .say]], excludes: [.finish, .what, .why, .field, .question, .need],
            longest: 9),
        WishRule(.none, [.nothing, .field], excludes: [.what, .why, .question, .wrong, .remove], longest: 9),
        WishRule(
            .none, [.not, .have, [.field, .that]], excludes: [.what, .why, .you, .question, .know, .say], longest: 9),
        WishRule(
            .none, [.not, .field],
            excludes: [
                .what, .why, .you, .question, .know, .say, .remove, .wrong, .read, .right, .put, .want, .show, .need,
            ],
            longest: 6),
        WishRule(
            .none, [.not, .do, .field], excludes: [.what, .why, .you, .question, .know, .say, .remove, .wrong, .read],
            longest: 7),
        WishRule(.none, [.nothing, .me, [.that, .put]], excludes: [.what, .why, .need, .finish, .know], longest: 6),
        WishRule(
            .none, [.never, [.me, .soFar, .nothing]], excludes: [.what, .why, .you, .say, .get, .speak, .not],
            longest: 8),
        WishRule(
            .none, [.never, [.do, .field, .that, .have]], excludes: [.what, .why, .you, .say, .speak], longest: 13
        ),
    ]

    /// The end, and the way back.
    private static let endings: [WishRule] = [
        WishRule(
            .finish, [.finish],
            excludes: [
                .not, .what, .why, .how, .howMany, .when, .left, .field, .others, .say, .last, .never, .wrong, .remove,
                .summary,
            ],
            longest: 14),
        WishRule(
            .finish, [.finish], excludes: [.not, .what, .why, .how, .howMany, .when, .others], loose: 1, longest: 12,
            asks: true),
        WishRule(.finish, [.finish, .nothing], excludes: [.what, .why, .how, .field, .others], longest: 10),
        WishRule(.finish, [.stop, [.here, .question]], excludes: [.not, .what, .profile], longest: 12),
        WishRule(.finish, [.not, .question, .want], excludes: [.understand, .what, .that, .answer], longest: 8),
        WishRule(
            .back, [.back, .talk], excludes: [.what, .redo, .undo, .source, .remove, .already, .next], longest: 9),
        WishRule(.back, [.back], excludes: [.what, .redo, .undo, .source, .later, .remove, .already], longest: 12),
        WishRule(
            .back, [.last, [.question, .answer, .that], [.again, .redo, .put, .answer, .want, .back]],
            excludes: [.remove, .undo, .already, .what, .not], longest: 12),
        WishRule(.back, [.last, .question], longest: 4),
    ]
}
