package kith.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/** Takes all candidates: they were chosen already, by more than how they begin. */
final class AsChosen implements CompletionMatcher {

    private List<Candidate> all = List.of();
    private String word = "";
    private boolean isChosen;

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        word = line.word();
        isChosen = line instanceof TypedWord; // else more was typed behind a list that stands on the screen
        all = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        all = isChosen
                ? List.copyOf(candidates)
                : candidates.stream().filter(this::goesOn).toList();
        return all;
    }

    private boolean goesOn(Candidate candidate) {
        return candidate.value().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable Candidate exactMatch() {
        for (Candidate candidate : all) {
            if (candidate.complete() && candidate.value().equals(word)) {
                return candidate;
            }
        }
        return null;
    }

    /** What all begin with, if it goes on from what was typed; else what was typed. */
    @Override
    public String getCommonPrefix() {
        String common = all.isEmpty() ? word : all.get(0).value();
        for (Candidate candidate : all) {
            int length = 0;
            int most = Math.min(common.length(), candidate.value().length());
            while (length < most && common.charAt(length) == candidate.value().charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        boolean goesOn = common.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
        return goesOn ? common : word;
    }
}
