package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.people.FirstName;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.SaidThanks;

/**
 * Thanks that are still to be said (rule P17 of the practice): to whom something came from, and where that was a referral or an
 * introduction, to the one who was referred as well.
 *
 * @param received what it is about
 * @param to whom they are owed
 * @param isReferred whether {@code to} is the one who was referred, and not who did it
 */
public record Thanks(Interaction received, Person to, boolean isReferred) {

    private static final String[] REFERRALS = {
        "intro", "referral", "referred", "recommend", "put me in touch", "connected me"
    };

    /** Within this many days somebody who was named in a referral comes into the book. */
    private static final int LATER_DAYS = 60;

    /** All that are owed, the oldest first. */
    public static List<Thanks> owed(Book book, LocalDate today) {
        List<Thanks> owed = new ArrayList<>();
        for (Interaction interaction : book.interactions()) {
            if (!interaction.got().isEmpty() && !interaction.with().isEmpty()) {
                Optional<Person> giver = book.person(interaction.with().get(0));
                if (giver.isPresent() && isOwed(interaction, giver.get().id())) {
                    owed.add(new Thanks(interaction, giver.get(), false));
                }
                for (Person referred : referred(book, interaction, today)) {
                    if (!isThanked(book, referred, interaction)) {
                        owed.add(new Thanks(interaction, referred, true));
                    }
                }
            }
        }
        return owed;
    }

    /** Whether thanks are still to be said for what was received to the one whom it came from, the first who was there. */
    public static boolean isOwed(Interaction interaction, String person) {
        return !interaction.got().isEmpty()
                && interaction.thanked().isEmpty()
                && !interaction.with().isEmpty()
                && interaction.with().get(0).equals(person);
    }

    /** Whether the user has said that they need not be said. */
    public boolean isDropped() {
        return to.hasDecided(Decision.Sort.DROPPED, target());
    }

    /** The id under which such thanks are put off or dropped. */
    public String target() {
        return isReferred ? received.id() + "/" + to.id() : received.id();
    }

    /** What they are for. */
    public String what() {
        return String.join(", ", received.got());
    }

    /** People who are named in what was received, where it was a referral; they may have come into the book later. */
    private static Set<Person> referred(Book book, Interaction interaction, LocalDate today) {
        Set<Person> referred = new LinkedHashSet<>();
        for (String got : interaction.got()) {
            String text = NameNormalizer.fold(got);
            if (isReferral(text)) {
                List<String> named = new ArrayList<>(interaction.mentions());
                named.addAll(interaction.with().subList(1, interaction.with().size()));
                for (String id : named) {
                    Optional<Person> person = book.person(id);
                    if (person.isPresent() && isNamed(person.get(), text)) {
                        referred.add(person.get());
                    }
                }
                if (referred.isEmpty() && !interaction.on().isBefore(today.minusDays(LATER_DAYS))) {
                    addNewcomers(book, interaction, text, referred);
                }
            }
        }
        return referred;
    }

    private static void addNewcomers(Book book, Interaction interaction, String text, Set<Person> referred) {
        for (Person person : book.people()) {
            Optional<LocalDate> added = person.added();
            boolean later = added.isPresent() && !added.get().isBefore(interaction.on());
            if (later && !interaction.with().contains(person.id()) && !person.isAside() && isNamed(person, text)) {
                referred.add(person);
            }
        }
    }

    private static boolean isReferral(String text) {
        for (String word : REFERRALS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the full name or the first name stands there as a word. */
    private static boolean isNamed(Person person, String text) {
        String first = NameNormalizer.fold(FirstName.of(person));
        int at = text.indexOf(first);
        while (at >= 0) {
            int end = at + first.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(first, at + 1);
        }
        return false;
    }

    private static boolean isThanked(Book book, Person person, Interaction since) {
        List<Interaction> all = book.interactions();
        for (int i = all.size() - 1; i >= 0 && !all.get(i).on().isBefore(since.on()); i--) {
            for (SaidThanks said : all.get(i).thanks()) {
                if (said.to().equals(person.id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
