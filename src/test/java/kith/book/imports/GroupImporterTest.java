package kith.book.imports;

import static kith.book.imports.ImportSample.TODAY;
import static kith.book.imports.ImportSample.ana;
import static kith.book.imports.ImportSample.assertCounts;
import static kith.book.imports.ImportSample.at;
import static kith.book.imports.ImportSample.book;
import static kith.book.imports.ImportSample.into;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.book.imports.Importer.Rejected;
import kith.book.imports.Importer.Taken;
import kith.model.Extra;
import kith.model.Group;
import kith.model.ListField;
import org.junit.jupiter.api.Test;

/** The groups of a file. */
class GroupImporterTest {

    @Test
    void groupsAreFoundByIdOrNameAndFilled() {
        Group club = new Group("jug", "Java Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
        Group named = new Group(
                "", "JAVA club", Optional.empty(), Optional.of(TODAY), "Main St 1", List.of("java"), Extra.NONE);
        Group other = new Group("", "Rust Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);

        Taken taken = into(
                book(club),
                ana("").list(ListField.GROUPS, List.of("java club", "jug", "chess"))
                        .build(),
                named,
                other,
                other);

        assertCounts(taken, 2, 1, 1);
        assertThat(taken.book().group("jug"))
                .contains(new Group(
                        "jug",
                        "Java Club",
                        Optional.empty(),
                        Optional.of(TODAY),
                        "Main St 1",
                        List.of("java"),
                        Extra.NONE));
        assertThat(taken.book().groups()).extracting(Group::id).containsExactly("jug", "rust-club");
        assertThat(taken.book().people().get(0).list(ListField.GROUPS)).containsExactly("jug", "chess");
    }

    @Test
    void aGroupNeedsANameAndItsNewIdMayMeanOneThatIsThere() {
        Group club = new Group("jug", "Java Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
        Group unnamed = new Group("x", "", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
        Group renamed = new Group("club", "java club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);

        Taken taken = into(book(club), unnamed, renamed, at("club"));

        assertThat(taken.rejected()).containsExactly(new Rejected(1, "a group needs a name"));
        assertThat(taken.book().interactions().get(0).group()).isEqualTo("jug");
    }

    @Test
    void twoIdsOfOneFileAreTwoGroups() {
        Group club = new Group("jug", "Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
        Group chess = new Group("chess", "Club", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);

        assertThat(into(book(club), chess, club).book().groups())
                .extracting(Group::id)
                .containsExactly("chess", "jug");
    }
}
