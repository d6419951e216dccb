package kith.book.advice;

import java.util.Optional;
import kith.book.Sentence;
import kith.model.Person;

/** Something about a relationship that wants a thought (rules P11, P14, P22 and P25 of the practice), with what to do about it. */
public enum Flag {
    PACE("pace", "rungs climbed faster than time and talks can carry", "slow down: more talks before the next step") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return TooFast.find(outlook, person);
        }
    },
    SILENCE(
            "silence",
            "you gave three times or more, and nothing came back",
            "ease off: give where it is taken up, and let them come to you") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return OneSided.giving(outlook, person);
        }
    },
    ONE_SIDED(
            "one-sided",
            "you write and they do not answer, or you alone begin",
            "wait for a sign from them, or ask plainly whether they want to stay in touch") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return OneSided.beginning(outlook, person);
        }
    },
    PITCH(
            "pitch",
            "pitched at a first contact, or before a need is known",
            "leave your offer aside and ask what they need") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return EarlyPitch.find(outlook, person);
        }
    },
    BROKEN_MINE(
            "my-word",
            "promises of yours that are long late, or were more than once",
            "say so before they ask: a new day, or that you will not") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return BrokenWord.mine(outlook, person);
        }
    },
    BROKEN_THEIRS("their-word", "the same of theirs", "ask what got in the way, and build nothing on it for now") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return BrokenWord.theirs(outlook, person);
        }
    },
    DORMANT("dormant", "no word for twice as long as is right", "write today, or park or end it on purpose") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return Silence.dormant(outlook, person);
        }
    },
    COOLING(
            "cooling",
            "a silence that stands out among your earlier ones",
            "get in touch before it becomes a silence; ask how they are") {
        @Override
        Optional<Sentence> evidence(AdviceContext outlook, Person person) {
            return Silence.cooling(outlook, person);
        }
    };

    private final String word;
    private final String meaning;
    private final String advice;

    Flag(String word, String meaning, String advice) {
        this.word = word;
        this.meaning = meaning;
        this.advice = advice;
    }

    /** The word that users type and the data file holds. */
    public String word() {
        return word;
    }

    /** What it says, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    /** What shows it, with its days; empty where nothing does. */
    abstract Optional<Sentence> evidence(AdviceContext outlook, Person person);

    public static Optional<Flag> of(String word) {
        for (Flag flag : values()) {
            if (flag.word.equals(word)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
