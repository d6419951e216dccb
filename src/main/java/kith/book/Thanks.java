package kith.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Fold;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Person;

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

    /** All that are owed, the oldest first. */
    public static List<Thanks> owed(Book book) {
        List<Thanks> owed = new ArrayList<>();
        for (Interaction interaction : book.interactions()) {
            if (!interaction.got().isEmpty() && !interaction.with().isEmpty()) {
                Optional<Person> giver = book.person(interaction.with().get(0));
                if (interaction.thanked().isEmpty() && giver.isPresent()) {
                    owed.add(new Thanks(interaction, giver.get(), false));
                }
                for (Person referred : referred(book, interaction)) {
                    if (!isThanked(book, referred, interaction)) {
                        owed.add(new Thanks(interaction, referred, true));
                    }
                }
            }
        }
        return owed;
    }

    /** The id under which such thanks are put off or dropped. */
    public String target() {
        return isReferred ? received.id() + "/" + to.id() : received.id();
    }

    /** What they are for. */
    public String what() {
        return String.join(", ", received.got());
    }

    /** People who are named in what was received, where it was a referral. */
    private static Set<Person> referred(Book book, Interaction interaction) {
        Set<Person> referred = new LinkedHashSet<>();
        for (String got : interaction.got()) {
            String text = Fold.fold(got);
            if (isReferral(text)) {
                List<String> named = new ArrayList<>(interaction.mentions());
                named.addAll(interaction.with().subList(1, interaction.with().size()));
                for (String id : named) {
                    Optional<Person> person = book.person(id);
                    if (person.isPresent() && isNamed(person.get(), text)) {
                        referred.add(person.get());
                    }
                }
            }
        }
        return referred;
    }

    private static boolean isReferral(String text) {
        for (String word : REFERRALS) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Person person, String text) {
        String name = Fold.fold(person.name());
        int blank = name.indexOf(' ');
        return text.contains(blank < 0 ? name : name.substring(0, blank));
    }

    private static boolean isThanked(Book book, Person person, Interaction since) {
        List<Interaction> all = book.interactions();
        for (int i = all.size() - 1; i >= 0 && !all.get(i).on().isBefore(since.on()); i--) {
            if (all.get(i).with().contains(person.id())) {
                for (String gave : all.get(i).gave()) {
                    if (Gifts.isThanks(gave)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
