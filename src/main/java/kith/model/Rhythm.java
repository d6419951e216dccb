package kith.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How often to be in touch.
 *
 * @param text as the user wrote it: {@code 6w}, {@code monthly}, {@code never} …
 * @param count 0 for never, else 1 to 999
 */
public record Rhythm(String text, int count, Unit unit) {

    /** The length of one step. A month counts as 30.44 days and a year as 365.25 where lengths are compared. */
    public enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(30.44),
        YEAR(365.25);

        private final double days;

        Unit(double days) {
            this.days = days;
        }
    }

    public static final Rhythm NEVER = new Rhythm("never", 0, Unit.DAY);

    private static final int MOST = 999;

    /**
     * Reads {@code 3d 2w 1mo 1y weekly monthly quarterly yearly never}, in any case.
     *
     * @return empty where the text is none of them
     */
    public static Optional<Rhythm> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "never" -> Optional.of(NEVER);
            case "weekly" -> Optional.of(new Rhythm(word, 1, Unit.WEEK));
            case "monthly" -> Optional.of(new Rhythm(word, 1, Unit.MONTH));
            case "quarterly" -> Optional.of(new Rhythm(word, 3, Unit.MONTH));
            case "yearly" -> Optional.of(new Rhythm(word, 1, Unit.YEAR));
            default -> counted(word);
        };
    }

    private static Optional<Rhythm> counted(String word) {
        int digits = 0;
        int count = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9' && count <= MOST) {
            count = count * 10 + word.charAt(digits) - '0';
            digits++;
        }
        if (digits == 0 || count == 0 || count > MOST) {
            return Optional.empty();
        }
        int steps = count;
        return switch (word.substring(digits)) {
            case "d" -> Optional.of(new Rhythm(word, steps, Unit.DAY));
            case "w" -> Optional.of(new Rhythm(word, steps, Unit.WEEK));
            case "mo" -> Optional.of(new Rhythm(word, steps, Unit.MONTH));
            case "y" -> Optional.of(new Rhythm(word, steps, Unit.YEAR));
            default -> Optional.empty();
        };
    }

    public boolean isNever() {
        return count == 0;
    }

    /** The day one step after another; clamped at a month's end. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }

    /** {@code every 6w}, or {@code monthly}. */
    public String words() {
        return Character.isDigit(text.charAt(0)) ? "every " + text : text;
    }

    /** The length in days, for comparing one rhythm with another; 0 for never. */
    public double days() {
        return count * unit.days;
    }
}
