package kith.book.imports;

import java.util.Optional;

/**
 * A name as mail programs write it: {@code Mike Bianco <mike@example.com>} (RFC 5322, 3.4), or plainly. A bare address is a name
 * too, as long as there is no other.
 *
 * @param name may be empty
 */
public record NamedAddress(String name, Optional<String> email) {

    public static NamedAddress of(String text) {
        String words = text.strip();
        int open = words.lastIndexOf('<');
        if (open < 0 || !words.endsWith(">") || words.indexOf('@', open) < 0) {
            return new NamedAddress(squeezed(words), isAddress(words) ? Optional.of(words) : Optional.empty());
        }
        String email = words.substring(open + 1, words.length() - 1).strip();
        String name = words.substring(0, open).strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String bare = quoted ? name.substring(1, name.length() - 1) : name;
        return new NamedAddress(squeezed(bare.isBlank() ? email : bare), Optional.of(email));
    }

    private static boolean isAddress(String words) {
        int at = words.indexOf('@');
        return at > 0 && words.indexOf('.', at) > at + 1 && words.indexOf(' ') < 0 && words.indexOf('@', at + 1) < 0;
    }

    private static String squeezed(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
