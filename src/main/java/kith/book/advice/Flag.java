package kith.book.advice;

import java.util.Optional;
import kith.book.Sentence;
import kith.model.Person;

/** Something about a relationship that wants a thought (rules P11, P14, P22 and P25 of the practice), with what to do about it. */
public enum Flag {
    PACE("pace", "slow down: more talks before the next step") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return TooFast.find(outlook, person);
        }
    },
    SILENCE("silence", "ease off: give where it is taken up, and let them come to you") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return OneSided.giving(outlook, person);
        }
    },
    ONE_SIDED("one-sided", "wait for a sign from them, or ask plainly whether they want to stay in touch") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return OneSided.beginning(outlook, person);
        }
    },
    PITCH("pitch", "leave your offer aside and ask what they need") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return EarlyPitch.find(outlook, person);
        }
    },
    BROKEN_MINE("my-word", "say so before they ask: a new day, or that you will not") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return BrokenWord.mine(outlook, person);
        }
    },
    BROKEN_THEIRS("their-word", "ask what got in the way, and build nothing on it for now") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return BrokenWord.theirs(outlook, person);
        }
    },
    DORMANT("dormant", "write today, or park or end it on purpose") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return Silence.dormant(outlook, person);
        }
    },
    COOLING("cooling", "get in touch before it becomes a silence; ask how they are") {
        @Override
        Optional<Sentence> evidence(Outlook outlook, Person person) {
            return Silence.cooling(outlook, person);
        }
    };

    private final String word;
    private final String advice;

    Flag(String word, String advice) {
        this.word = word;
        this.advice = advice;
    }

    /** The word that users type and the data file holds. */
    public String word() {
        return word;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    /** What shows it, with its days; empty where nothing does. */
    abstract Optional<Sentence> evidence(Outlook outlook, Person person);

    public static Optional<Flag> of(String word) {
        for (Flag flag : values()) {
            if (flag.word.equals(word)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
