package kith.cli.core;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.book.due.Reminders;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.book.people.Ids;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Person;
import kith.store.BookFile;
import kith.store.CachedSnapshot;
import kith.store.cache.NamesCache;
import kith.store.cache.RemindCache;
import kith.store.files.StoreSettings;
import kith.store.journal.PastChange;

/** One run: the file, the day, and the user on the other side. */
public final class CommandContext {

    private final Environment environment;
    private final Invocation invocation;
    private final Console console;
    private final PersonPrompt asker;
    private final BookFile file;
    private final RemindCache digest;
    private final CompletionNames names;
    private final String command;
    private final Ids ids;
    private final DataPaths places;
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
    public CommandContext(
            Environment environment, Invocation invocation, List<String> typed, DataPaths places, boolean isHurried) {
        this.environment = environment;
        this.invocation = invocation;
        this.places = places;
        this.command = quoted(typed);
        this.console = new Console(environment, invocation.get(Globals.COLOR), invocation.has(Globals.QUIET));
        this.asker = new PersonPrompt(console);
        this.digest = new RemindCache(places.cache(), places.file(), environment.build());
        this.names = new CompletionNames(new NamesCache(places.cache(), places.file(), environment.build()), isHurried);
        this.file = new BookFile(
                places.file(),
                StoreSettings.heardBy(console, places.state(), lockTimeout(environment)),
                kept(environment));
        this.ids = new Ids(environment.random().get());
    }

    /** Not by a lambda: the first one of a run costs as much as a hundred classes. */
    private static Optional<CachedSnapshot> kept(Environment environment) {
        return environment.shell().isPresent()
                ? Optional.of(environment.shell().get().kept())
                : Optional.empty();
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

    private static Duration lockTimeout(Environment environment) {
        String seconds = environment.variable("KITH_LOCK_TIMEOUT");
        if (seconds.isEmpty()) {
            return StoreSettings.USUAL_TIMEOUT;
        }
        boolean number = seconds.length() < 7 && seconds.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number) {
            throw new BadInput("KITH_LOCK_TIMEOUT is “" + seconds + "”", "set it to a number of seconds, or unset it");
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    public Console console() {
        return console;
    }

    public Environment environment() {
        return environment;
    }

    public DataPaths places() {
        return places;
    }

    public Chooser chooser() {
        return asker;
    }

    public Ids ids() {
        return ids;
    }

    public BookFile file() {
        isReading = true;
        return file;
    }

    public RemindCache digest() {
        return digest;
    }

    public boolean isJson() {
        return invocation.has(CommonOptions.JSON);
    }

    public boolean isDryRun() {
        return invocation.has(CommonOptions.DRY_RUN);
    }

    /** The call as it was typed, without the program's name. */
    String command() {
        return command;
    }

    LocalDateTime now() {
        return environment.clock().get();
    }

    public LocalDate today() {
        if (today.isEmpty()) {
            today = Optional.of(today(invocation, environment));
        }
        return today.get();
    }

    /** The book as it was read last; inside a change, the one that is changed. */
    public Book read() {
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
    public void warnOfMissingFile() {
        if (places.isNamed()
                && isReading
                && !isWriting
                && environment.shell().isEmpty()
                && !Files.exists(places.file())) {
            console.warn("there is no file " + places.file());
        }
    }

    /** What is due in the book. */
    public Reminders due() {
        Optional<ShellSession> shell = environment.shell();
        return shell.isPresent() ? shell.get().due(read(), today()) : new Reminders(read(), today());
    }

    /** The order in which slash dates are read: what this run was told, else what the user set for good. */
    public DateOrder dateOrder(Book from) {
        Optional<DateOrder> order = DateOrder.of(invocation.get(Globals.DATE_ORDER));
        return order.isPresent() ? order.get() : from.me().dateOrder();
    }

    /**
     * What a change makes of a book.
     *
     * @param answer what is to be told about it
     */
    public record Outcome<T>(Book book, T answer) {}

    /**
     * Changes the book on file; in a dry run only as a thought.
     *
     * @param change may be applied more than once, where somebody else writes meanwhile; the last time counts
     */
    public <T> T write(Function<Book, Outcome<T>> change) {
        return write(command, change);
    }

    /** @param typed what the history says of the change */
    public <T> T write(String typed, Function<Book, Outcome<T>> change) {
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
        if (environment.shell().isPresent()) {
            environment.shell().get().stopIfWanted();
        }
    }

    /** From now on a command in the shell is not stopped any more, but says what was written. */
    private void wrote() {
        if (environment.shell().isPresent()) {
            environment.shell().get().wrote(true);
        }
    }

    /** Takes back the last change. */
    public Optional<PastChange> undo() {
        isWriting = true;
        Optional<PastChange> change = file.undo(now(), names::wasWritten);
        wrote();
        return change;
    }

    /** Makes the change again that was undone last. */
    public Optional<PastChange> redo() {
        isWriting = true;
        Optional<PastChange> change = file.redo(now(), names::wasWritten);
        wrote();
        return change;
    }

    /** The day that a run takes for today. */
    public static LocalDate today(Invocation invocation, Environment environment) {
        String said =
                invocation.has(Globals.TODAY) ? invocation.get(Globals.TODAY) : environment.variable("KITH_TODAY");
        if (said.isEmpty()) {
            return environment.clock().get().toLocalDate();
        }
        boolean iso = said.length() == 10 && said.charAt(4) == '-';
        LocalDate from = iso ? LocalDate.EPOCH : environment.clock().get().toLocalDate();
        return day(said, Lean.PAST, new DateReader(from, DateOrder.UNSET));
    }

    /** @throws BadInput where the phrase is no day */
    private static LocalDate day(String phrase, Lean lean, DateReader reader) {
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

    /** Reads a day that an option or word says. */
    public LocalDate day(String phrase, Lean lean) {
        return day(phrase, lean, new DateReader(today(), dateOrder(read())));
    }

    /** The day of something that has happened. */
    public LocalDate pastDay(String phrase) {
        LocalDate day = day(phrase, Lean.PAST);
        if (day.isAfter(today())) {
            throw new BadInput("“" + phrase + "” is " + day + ", in the future", "give today or a day that has been");
        }
        return day;
    }

    /** The person whom words mean; asks where they do not decide. */
    public Person person(Book from, List<String> words) {
        String query = String.join(" ", words);
        if (query.isBlank()) {
            throw new BadInput("no person is named", "say who: an id, a name, or part of one");
        }
        SearchResult found = new People(from).find(query);
        if (found instanceof SearchResult.One one) {
            return one.person();
        } else if (found instanceof SearchResult.Many many) {
            return asker.among(query, many.people());
        }
        List<Person> near = found instanceof SearchResult.None none ? none.near() : List.of();
        throw PersonUnclear.nobody(query, near);
    }

    /**
     * Asks for a yes where somebody can be asked; otherwise wants {@code --yes}.
     *
     * @param isSaid whether it is said beforehand
     */
    public void confirm(String question, boolean isSaid) throws IOException {
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
