package kith.cli.core;

import java.time.LocalDate;
import kith.book.error.BadInput;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.model.DateOrder;

/** Days that a call says in words. */
public final class SaidDay {

    private SaidDay() {}

    /** The day that a run takes for today. */
    public static LocalDate today(Invocation invocation, Environment around) {
        String said = invocation.has(Globals.TODAY) ? invocation.get(Globals.TODAY) : around.variable("KITH_TODAY");
        if (said.isEmpty()) {
            return around.clock().get().toLocalDate();
        }
        boolean iso = said.length() == 10 && said.charAt(4) == '-';
        LocalDate from = iso ? LocalDate.EPOCH : around.clock().get().toLocalDate();
        return of(said, Lean.PAST, new DateReader(from, DateOrder.UNSET));
    }

    /** @throws BadInput where the phrase is no day */
    static LocalDate of(String phrase, Lean lean, DateReader reader) {
        Reading reading = reader.read(phrase, lean);
        if (reading instanceof Reading.Day day) {
            return day.when().date();
        } else if (reading instanceof Reading.Wrong wrong) {
            throw new BadInput("“" + wrong.phrase() + "” is no day: " + wrong.why(), "write it as in 2026-11-11");
        }
        throw new BadInput(
                "“" + phrase + "” is not understood as a day",
                "write it as in 2026-11-11, yesterday, fri or in 2 weeks");
    }
}
