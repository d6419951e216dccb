package kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.book.Due;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.id.Ids;
import kith.book.people.Chooser;
import kith.book.people.Found;
import kith.book.people.People;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Person;
import kith.store.BookFile;
import kith.store.Digest;
import kith.store.Kept;
import kith.store.NamesFile;
import kith.store.PastChange;
import kith.store.StoreSettings;

/** One run: the file, the day, and the user on the other side. */
final class Session {

    private final Surroundings around;
    private final Invocation invocation;
    private final Console console;
    private final Asker asker;
    private final BookFile file;
    private final Digest digest;
    private final FollowedNames names;
    private final String command;
    private final Ids ids;
    private final Places places;
    private Optional<LocalDate> today = Optional.empty();
    private Optional<Book> book = Optional.empty();
    private boolean isReading;
    private boolean isWriting;

    /**
     * Begins a run.
     *
     * @param typed the command, its options and words, for the history
     * @param isHurried whether there is no time to make what others will need
     */
    Session(Surroundings around, Invocation invocation, List<String> typed, Places places, boolean isHurried) {
        this.around = around;
        this.invocation = invocation;
        this.places = places;
        this.command = quoted(typed);
        this.console = new Console(around, invocation.get(Globals.COLOR), invocation.has(Globals.QUIET));
        this.asker = new Asker(console);
        this.digest = new Digest(places.cache(), places.file(), around.build());
        this.names = new FollowedNames(new NamesFile(places.cache(), places.file(), around.build()), isHurried);
        this.file = new BookFile(
                places.file(), StoreSettings.heardBy(console, places.state(), lockTimeout(around)), kept(around));
        this.ids = new Ids(around.random().get());
    }

    /** Not by a lambda: the first one of a run costs as much as a hundred classes. */
    private static Optional<Kept> kept(Surroundings around) {
        return around.visit().isPresent() ? Optional.of(around.visit().get().kept()) : Optional.empty();
    }

    /** The words as one would type them: those with a blank in quotes. */
    private static String quoted(List<String> args) {
        StringBuilder out = new StringBuilder();
        for (String arg : args) {
            boolean quotes = arg.isEmpty() || arg.indexOf(' ') >= 0;
            out.append(out.length() == 0 ? "" : " ").append(quotes ? "\"" + arg + "\"" : arg);
        }
        return out.toString();
    }

    private static Duration lockTimeout(Surroundings around) {
        String seconds = around.variable("KITH_LOCK_TIMEOUT");
        if (seconds.isEmpty()) {
            return StoreSettings.USUAL_TIMEOUT;
        }
        boolean number = seconds.length() < 7 && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new BadInput("KITH_LOCK_TIMEOUT is “" + seconds + "”", "set it to a number of seconds, or unset it");
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    Console console() {
        return console;
    }

    Surroundings around() {
        return around;
    }

    Places places() {
        return places;
    }

    Chooser chooser() {
        return asker;
    }

    Ids ids() {
        return ids;
    }

    BookFile file() {
        isReading = true;
        return file;
    }

    Digest digest() {
        return digest;
    }

    boolean isJson() {
        return invocation.has(CommonOptions.JSON);
    }

    boolean isDryRun() {
        return invocation.has(CommonOptions.DRY_RUN);
    }

    /** The call as it was typed, without the program's name. */
    String command() {
        return command;
    }

    LocalDateTime now() {
        return around.clock().get();
    }

    LocalDate today() {
        if (today.isEmpty()) {
            today = Optional.of(SaidDay.today(invocation, around));
        }
        return today.get();
    }

    /** The book as it was read last; inside a change, the one that is changed. */
    Book read() {
        isReading = true;
        if (book.isEmpty()) {
            names.willRead();
            book = Optional.of(file.read());
            names.wasRead(book.get());
        }
        return book.get();
    }

    /**
     * Says that the file is not there which was read, and which the user named: nothing in it is not the same as no file. The shell
     * names the file of its commands itself.
     */
    void warnOfMissingFile() {
        if (places.isNamed() && isReading && !isWriting && around.visit().isEmpty() && !Files.exists(places.file())) {
            console.warn("there is no file " + places.file());
        }
    }

    /** What is due in the book. */
    Due due() {
        Optional<Visit> visit = around.visit();
        return visit.isPresent() ? visit.get().due(read(), today()) : new Due(read(), today());
    }

    /** The order in which slash dates are read: what this run was told, else what the user set for good. */
    DateOrder dateOrder(Book from) {
        Optional<DateOrder> order = DateOrder.of(invocation.get(Globals.DATE_ORDER));
        return order.isPresent() ? order.get() : from.me().dateOrder();
    }

    /**
     * What a change makes of a book.
     *
     * @param answer what is to be told about it
     */
    record Outcome<T>(Book book, T answer) {}

    /**
     * Changes the book on file; in a dry run only as a thought.
     *
     * @param change may be applied more than once, where somebody else writes meanwhile; the last time counts
     */
    <T> T write(Function<Book, Outcome<T>> change) {
        return write(command, change);
    }

    /** @param typed what the history says of the change */
    <T> T write(String typed, Function<Book, Outcome<T>> change) {
        isWriting = true;
        if (isDryRun()) {
            T answer = change.apply(read()).answer();
            if (!isJson()) {
                console.say("dry run, nothing is written:");
            }
            return answer;
        }
        List<T> answers = new ArrayList<>();
        boolean wereUpToDate = names.areUpToDate();
        Book written = file.update(typed, now(), from -> {
            book = Optional.of(from);
            Outcome<T> outcome = change.apply(from);
            answers.add(outcome.answer());
            stopIfWanted(); // the last moment for it
            return outcome.book();
        });
        wrote();
        names.wasWritten(wereUpToDate, read(), written);
        return answers.get(answers.size() - 1);
    }

    private void stopIfWanted() {
        if (around.visit().isPresent()) {
            around.visit().get().stopIfWanted();
        }
    }

    /** From now on a command in the shell is not stopped any more, but says what was written. */
    private void wrote() {
        if (around.visit().isPresent()) {
            around.visit().get().wrote(true);
        }
    }

    /** Takes back the last change. */
    Optional<PastChange> undo() {
        isWriting = true;
        Optional<PastChange> change = file.undo(now(), names::wasWritten);
        wrote();
        return change;
    }

    /** Makes the change again that was undone last. */
    Optional<PastChange> redo() {
        isWriting = true;
        Optional<PastChange> change = file.redo(now(), names::wasWritten);
        wrote();
        return change;
    }

    /** Reads a day that an option or word says. */
    LocalDate day(String phrase, Lean lean) {
        return SaidDay.of(phrase, lean, new DateReader(today(), dateOrder(read())));
    }

    /** The day of something that has happened. */
    LocalDate pastDay(String phrase) {
        LocalDate day = day(phrase, Lean.PAST);
        if (day.isAfter(today())) {
            throw new BadInput("“" + phrase + "” is " + day + ", in the future", "give today or a day that has been");
        }
        return day;
    }

    /** The person whom words mean; asks where they do not decide. */
    Person person(Book from, List<String> words) {
        String query = String.join(" ", words);
        if (query.isBlank()) {
            throw new BadInput("no person is named", "say who: an id, a name, or part of one");
        }
        Found found = new People(from).find(query);
        if (found instanceof Found.One one) {
            return one.person();
        } else if (found instanceof Found.Many many) {
            return asker.among(query, many.people());
        }
        List<Person> near = found instanceof Found.None none ? none.near() : List.of();
        throw PersonUnclear.nobody(query, near);
    }

    /**
     * Asks for a yes where somebody can be asked; otherwise wants {@code --yes}.
     *
     * @param isSaid whether it is said beforehand
     */
    void confirm(String question, boolean isSaid) throws IOException {
        if (isSaid || isDryRun()) {
            return;
        }
        if (!console.canAsk()) {
            throw new BadInput("nothing was done; is it meant? " + question, "add --yes to say so");
        }
        if (!console.confirms(question)) {
            throw new BadInput("nothing was done", "answer y, or give --yes, where it is meant");
        }
    }
}
