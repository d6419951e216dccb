package kith.book.imports;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.people.NameNormalizer;
import kith.model.Birthday;
import kith.model.ListField;
import kith.model.Person;
import kith.model.TextField;

/** Whether somebody in a file and somebody in the book can be one person. */
final class PersonMatcher {

    private static final int LONGEST_ID = 100;

    private PersonMatcher() {}

    /**
     * Whether two people of one name, who have no address in common, are two: another profile on the same host; other e-mail
     * addresses and another organisation; another full birthday.
     */
    static boolean differ(Person one, Person other) {
        return otherProfile(one, other) || otherAddressAndOrganisation(one, other) || otherBirthday(one, other);
    }

    private static boolean otherProfile(Person one, Person other) {
        for (String url : one.list(ListField.URLS)) {
            for (String otherUrl : other.list(ListField.URLS)) {
                if (host(url).equals(host(otherUrl))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean otherAddressAndOrganisation(Person one, Person other) {
        String organisation = NameNormalizer.fold(one.detail(TextField.ORG));
        String otherOrganisation = NameNormalizer.fold(other.detail(TextField.ORG));
        return !one.list(ListField.EMAILS).isEmpty()
                && !other.list(ListField.EMAILS).isEmpty()
                && !organisation.isEmpty()
                && !otherOrganisation.isEmpty()
                && !organisation.equals(otherOrganisation);
    }

    private static boolean otherBirthday(Person one, Person other) {
        Optional<Birthday> birthday = one.birthday().filter(PersonMatcher::isFull);
        Optional<Birthday> otherBirthday = other.birthday().filter(PersonMatcher::isFull);
        return birthday.isPresent() && otherBirthday.isPresent() && !birthday.equals(otherBirthday);
    }

    private static boolean isFull(Birthday birthday) {
        return birthday.hasYear() && birthday.hasDay();
    }

    /** Whether a person has a name, or had it, in any order of its words. */
    static boolean isNamed(Person person, String name) {
        List<String> words = sorted(name);
        if (sorted(person.name()).equals(words)) {
            return true;
        }
        for (String alias : person.list(ListField.AKA)) {
            if (sorted(alias).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> sorted(String name) {
        List<String> words = NameNormalizer.words(name);
        Collections.sort(words);
        return words;
    }

    /** A URL without what does not tell profiles apart: scheme, {@code www.}, a closing slash, case. */
    static String profile(String url) {
        String rest = url.strip().toLowerCase(Locale.ROOT);
        int scheme = rest.indexOf("://");
        rest = scheme < 0 ? rest : rest.substring(scheme + 3);
        rest = rest.startsWith("www.") ? rest.substring(4) : rest;
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private static String host(String url) {
        String profile = profile(url);
        int path = profile.indexOf('/');
        return path < 0 ? profile : profile.substring(0, path);
    }

    /** @throws IntakeRefusal if an id of a file cannot be typed, or is longer than 100 characters */
    static void checkId(String id) {
        if (id.length() > LONGEST_ID) {
            throw new IntakeRefusal("its id is longer than " + LONGEST_ID + " characters");
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                throw new IntakeRefusal("its id has a blank or a control character in it");
            }
        }
    }
}
