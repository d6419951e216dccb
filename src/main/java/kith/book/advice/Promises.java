package kith.book.advice;

import java.time.LocalDate;
import kith.model.Promise;

/** How promises were kept. */
public final class Promises {

    /** Days behind the due day that nobody minds. */
    public static final int GRACE_DAYS = 3;

    private Promises() {}

    /** The day on which a promise was kept or given up, else today. */
    private static LocalDate end(Promise promise, LocalDate today) {
        return promise.done().or(promise::dropped).orElse(today);
    }

    /** Days between the due day and the day of keeping, or today while it is open; 0 or less where it is not late. */
    public static long late(Promise promise, LocalDate today) {
        return end(promise, today).toEpochDay() - promise.dueDay().toEpochDay();
    }

    /** Whether it was kept, and in time. */
    public static boolean isKept(Promise promise) {
        return promise.done().isPresent() && late(promise, promise.done().get()) <= GRACE_DAYS;
    }

    /** Whether it was kept late, given up when it was due, or is open long behind its day. */
    public static boolean isBroken(Promise promise, LocalDate today, int graceDays) {
        return late(promise, today) > graceDays;
    }
}
