package kith.cli.report;

import java.time.LocalDate;
import kith.book.report.Period;
import kith.book.report.Value;
import kith.cli.core.ShortIds;
import kith.render.Days;

/** Values of reports as readers like them. */
final class ReportWords {

    private final LocalDate today;
    private final ShortIds ids;

    ReportWords(LocalDate today, ShortIds ids) {
        this.today = today;
        this.ids = ids;
    }

    String of(Value value) {
        if (value instanceof Value.Said said) {
            return said.sentence().text(this::date);
        } else if (value instanceof Value.On on) {
            return date(on.day());
        } else if (value instanceof Value.Ago ago) {
            return Days.ago(ago.day(), today);
        } else if (value instanceof Value.By by) {
            long late = today.toEpochDay() - by.day().toEpochDay();
            return isLate(value) ? Days.late(late) : "by " + date(by.day());
        } else if (value instanceof Value.Late late) {
            return Days.late(late.days());
        } else if (value instanceof Value.Id id) {
            return ids.of(id.id());
        }
        return forPrograms(value);
    }

    /** Whether it tells of something that should have been done before today. */
    boolean isLate(Value value) {
        return (value instanceof Value.By by && by.day().isBefore(today))
                || (value instanceof Value.Late late && late.days() > 0);
    }

    /** {@code Since Wed 21 Oct}, or {@code From … to …}. */
    String of(Period period) {
        String since = date(period.since());
        return period.until().equals(today) ? "Since " + since : "From " + since + " to " + date(period.until());
    }

    private String date(LocalDate day) {
        return Days.date(day, today);
    }

    /** The value as text for programs. */
    static String forPrograms(Value value) {
        if (value instanceof Value.Said said) {
            return said.sentence().text();
        } else if (value instanceof Value.On on) {
            return on.day().toString();
        } else if (value instanceof Value.Ago ago) {
            return ago.day().toString();
        } else if (value instanceof Value.By by) {
            return by.day().toString();
        } else if (value instanceof Value.Late late) {
            return String.valueOf(late.days());
        } else if (value instanceof Value.Id id) {
            return id.id();
        } else if (value instanceof Value.Warm warm) {
            return warm.level().word();
        } else if (value instanceof Value.Count count) {
            return String.valueOf(count.number());
        } else if (value instanceof Value.Several several) {
            return String.join(", ", several.texts());
        }
        return "";
    }
}
