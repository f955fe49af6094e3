import InterviewCore

/// Reads a guest's message: what it states, as candidate facts with quotes, and what it wants.
///
/// Pure and deterministic; time grows linearly with the message, of which the first 10,000 scalars are read.
/// What is not understood fills nothing.
package enum MessageReader {
    package static func read(_ text: String, context: ReadingContext) -> Reading {
        read(MessageText(text), context: context)
    }

    package static func read(_ message: MessageText, context: ReadingContext) -> Reading {
        Reviser(message: message, context: context).revised(readByRules(message, context: context))
    }

    /// A sentence of a message that answers another question than the one that was asked.
    static func read(part message: MessageText, context: ReadingContext) -> Reading {
        Reviser(message: message, context: context)
            .revised(readByRules(message, context: context, isPart: true))
    }

    /// What the rules make of a message, before the trained models look at it.
    package static func readByRules(_ message: MessageText, context: ReadingContext, isPart: Bool = false) -> Reading {
        guard !message.isBlank else { return Reading() }
        var draft = Draft(message, context)
        draft.isPart = isPart
        draft.readLanguageWishes()
        draft.readQuickReply()
        draft.readShapes()
        draft.readCorrectionFrames()
        draft.readOwnNames()
        draft.readRewrites()
        draft.spendEchoes()
        draft.spendExclamations()
        draft.judgeSentences()
        draft.readDisowned()
        draft.carryOutCommands()
        draft.spendTalkOfOthers()
        draft.passOverFormerWork()
        draft.spendContacts()
        draft.readRefusals()
        draft.readAddedAnswers()
        draft.spendRetelling()
        draft.readOwnRole()
        draft.readPlainAnswer()
        draft.readStory()
        draft.spendSideRemarks()
        draft.spendTalk()
        draft.readThirdPerson()
        draft.readLists()
        draft.readSignature()
        draft.readStatements()
        draft.allocate()
        draft.readAskedAgain()
        return draft.reading()
    }
}
