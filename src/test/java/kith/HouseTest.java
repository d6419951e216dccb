package kith;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plan of the house: which package may see which, where the libraries live, and what {@link Main} alone may touch.
 *
 * <p>A rule about a package that does not exist yet holds.
 */
@AnalyzeClasses(packages = "kith", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String MODEL = "kith.model..";
    private static final String BOOK = "kith.book..";
    private static final String STORE = "kith.store..";
    private static final String EXCHANGE = "kith.exchange..";
    private static final String RENDER = "kith.render..";
    private static final String TERMINAL = "kith.terminal..";
    private static final String CLI = "kith.cli..";

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String FASTCSV = "de.siegmar.fastcsv..";
    private static final String PICOCLI = "picocli..";
    private static final String JLINE = "org.jline..";
    private static final String STEMMER = "org.tartarus..";
    private static final String ADVICE = "kith.book.advice..";

    private static final DescribedPredicate<JavaClass> NOT_MAIN =
            DescribedPredicate.not(belongToAnyOf(Main.class)).as("are not Main");

    // Which package may see which.

    @ArchTest
    static final ArchRule everyClassHasARoom = classes()
            .that(NOT_MAIN)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(MODEL, BOOK, STORE, EXCHANGE, RENDER, TERMINAL, CLI)
            .allowEmptyShould(true)
            .because("the rules below would not hold for a class elsewhere: a new package needs a rule first");

    @ArchTest
    static final ArchRule modelStandsAlone =
            seesOnly(MODEL).because("the records that all others share do not know who uses them");

    @ArchTest
    static final ArchRule bookSeesTheModel = seesOnly(BOOK, MODEL, STEMMER)
            .because("the practice is functions of a book, without files, formats or a terminal");

    @ArchTest
    static final ArchRule storeSeesTheModel =
            seesOnly(STORE, MODEL, JACKSON).because("a book is read and written whatever is done with it");

    @ArchTest
    static final ArchRule exchangeSeesTheModelAndTheStoresJson = seesOnly(EXCHANGE, MODEL, STORE, JACKSON, FASTCSV)
            .because("an import translates; what becomes of it is up to the book");

    @ArchTest
    static final ArchRule renderSeesTheModelAndTheStoresJson =
            seesOnly(RENDER, MODEL, STORE, JACKSON).because("what is shown was worked out before");

    @ArchTest
    static final ArchRule onlyMainAndTheTerminalSeeTheCommands =
            livesIn(CLI, CLI, TERMINAL).because("commands call the others, never the other way round");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("kith.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule partsOfTheBookFormNoCycle = slices().matching("kith.book.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("packages that need each other are one package");

    @ArchTest
    static final ArchRule partsOfTheStoreFormNoCycle = slices().matching("kith.store.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("the journal sees the format of a record, and neither knows who writes the file");

    @ArchTest
    static final ArchRule partsOfTheStoreDoNotSeeTheStore =
            seesNotAbove("kith.store", "kith.store.*..").because("the book's file is put together from them");

    @ArchTest
    static final ArchRule theFormatDoesNotSeeTheJournal = noClasses()
            .that()
            .resideInAPackage("kith.store.format..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kith.store.journal..", "kith.store.cache..")
            .because("a record is read and written the same whoever asks");

    @ArchTest
    static final ArchRule commandsSeeWhatAllShareAndNeverEachOther = slices().matching("kith.cli.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("kith.cli.core.."))
            .because("a feature is read in its own folder; what two of them need is core");

    @ArchTest
    static final ArchRule featuresDoNotSeeTheDispatcher =
            seesNotAbove("kith.cli", "kith.cli.*..").because("who calls a command is none of its business");

    // Where the libraries live.

    @ArchTest
    static final ArchRule jacksonLivesWithTheFormats =
            livesIn(JACKSON, STORE, EXCHANGE, RENDER).because("JSON is a way to write a book down, no part of it");

    @ArchTest
    static final ArchRule fastCsvLivesInExchange =
            livesIn(FASTCSV, EXCHANGE).because("CSV is what other programs speak");

    @ArchTest
    static final ArchRule picocliLivesWithTheCommands =
            livesIn(PICOCLI, CLI, TERMINAL).because("only commands know of options");

    @ArchTest
    static final ArchRule jlineLivesInTheTerminal =
            livesIn(JLINE, TERMINAL).because("a single command must not wait for a line editor to load");

    @ArchTest
    static final ArchRule theStemmerLivesWhereWordsAreMatched =
            livesIn(STEMMER, ADVICE).because("needs and offers are compared by words, and nothing else is");

    // What Main alone may touch.

    @ArchTest
    static final ArchRule onlyMainTouchesTheProcess = noClasses()
            .that(NOT_MAIN)
            .should()
            .accessTargetWhere(
                    isOneOf(System.class, "in", "out", "err", "setIn", "setOut", "setErr", "console", "getenv", "exit"))
            .orShould()
            .accessTargetWhere(isOneOf(Runtime.class, "exit", "halt"))
            .orShould()
            .accessTargetWhere(isPrintStackTraceToStderr())
            .allowEmptyShould(true)
            .because("a test runs any command with streams, an environment and an exit code of its own");

    @ArchTest
    static final ArchRule onlyMainReadsTheClock = noClasses()
            .that(NOT_MAIN)
            .should()
            .accessTargetWhere(isNowWithoutAClock())
            .orShould()
            .accessTargetWhere(isOneOf(
                    Clock.class,
                    "systemDefaultZone",
                    "systemUTC",
                    "system",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes"))
            .orShould()
            .accessTargetWhere(isOneOf(System.class, "currentTimeMillis"))
            .orShould()
            .callConstructor(Date.class)
            .allowEmptyShould(true)
            .because("today is what --today, KITH_TODAY or a test's clock says");

    @ArchTest
    static final ArchRule nobodyLogs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("what a user should know is said once, as output or as an error");

    // How the rules above are put.

    /** The classes of a package depend on each other, on Java, and on the packages that are named. */
    private static ArchRule seesOnly(String room, String... seen) {
        String[] allowed = Stream.concat(Stream.of(room, "java..", "org.jspecify.."), Arrays.stream(seen))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    /** The packages below a package do not see what is in it. */
    private static ArchRule seesNotAbove(String above, String below) {
        return noClasses()
                .that()
                .resideInAPackage(below)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(above)
                .allowEmptyShould(true);
    }

    /** A package or library is used in the rooms that are named, and by Main. */
    private static ArchRule livesIn(String guest, String... rooms) {
        return noClasses()
                .that(NOT_MAIN)
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(guest)
                .allowEmptyShould(true);
    }

    /** Some of the fields and methods of a class. */
    private static DescribedPredicate<JavaAccess<?>> isOneOf(Class<?> owner, String... members) {
        Set<String> names = Set.of(members);
        return DescribedPredicate.describe(
                "it is one of %s's %s".formatted(owner.getSimpleName(), List.of(members)),
                access -> access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> isPrintStackTraceToStderr() {
        return DescribedPredicate.describe(
                "it is a printStackTrace() to System.err",
                access -> access.getTargetOwner().isAssignableTo(Throwable.class)
                        && access.getName().equals("printStackTrace")
                        && parameters(access).isEmpty());
    }

    /** For instance {@code LocalDate.now()} and {@code LocalDate.now(ZoneId)}, which read the system's clock. */
    private static DescribedPredicate<JavaAccess<?>> isNowWithoutAClock() {
        return DescribedPredicate.describe(
                "it is a now() of java.time without a Clock",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getName().equals("now")
                        && parameters(access).stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }
}
