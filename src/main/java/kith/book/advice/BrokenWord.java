package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Introductions;
import kith.book.Sentence;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** Promises that were not kept (rule P5 of the practice): one that is open long behind its day, or two in half a year. */
final class BrokenWord {

    private static final int WINDOW_DAYS = 182;
    private static final int LATE_DAYS = 7;
    private static final int LONG_LATE_DAYS = 21;

    private BrokenWord() {}

    static Optional<Sentence> mine(AdviceContext outlook, Person person) {
        return find(outlook, person, Party.ME, "you said you would: ");
    }

    static Optional<Sentence> theirs(AdviceContext outlook, Person person) {
        return find(outlook, person, Party.THEM, "they said they would: ");
    }

    private static Optional<Sentence> find(AdviceContext outlook, Person person, Party by, String words) {
        List<Promise> broken = new ArrayList<>();
        boolean overdue = false;
        for (Promise promise : outlook.promises(person)) {
            boolean recent = promise.isOpen() || outlook.isWithin(promise.dueDay(), WINDOW_DAYS);
            if (promise.by() == by
                    && recent
                    && !Introductions.isOwnReminder(outlook.book(), promise)
                    && Promises.isBroken(promise, outlook.today(), LATE_DAYS)) {
                broken.add(promise);
                overdue |= promise.isOpen() && Promises.isBroken(promise, outlook.today(), LONG_LATE_DAYS);
            }
        }
        return overdue || broken.size() > 1 ? Optional.of(told(broken, words)) : Optional.empty();
    }

    private static Sentence told(List<Promise> broken, String words) {
        Sentence sentence = Sentence.of(words);
        for (int i = 0; i < broken.size(); i++) {
            Promise promise = broken.get(i);
            sentence = sentence.and((i == 0 ? "" : "; ") + promise.text() + ", by ")
                    .on(promise.dueDay());
            Optional<LocalDate> done = promise.done();
            if (done.isPresent()) {
                sentence = sentence.and(", done ").on(done.get());
            } else if (promise.dropped().isPresent()) {
                sentence = sentence.and(", dropped ").on(promise.dropped().get());
            }
        }
        return sentence;
    }
}
