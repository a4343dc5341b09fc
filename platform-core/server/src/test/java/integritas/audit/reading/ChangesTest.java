package integritas.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.audit.reading.Changes.Change;
import integritas.audit.seal.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void showsOnlyThePartsThatDiffer() {
        assertThat(changes("{\"answer\":\"Ya\",\"note\":\"lama\"}", "{\"answer\":\"Ya\",\"note\":\"baru\"}"))
                .containsExactly(new Change("note", "lama", "baru"));
    }

    @Test
    void showsWhatCameAndWhatWent() {
        assertThat(changes("", "{\"name\":\"Dinas A\"}")).containsExactly(new Change("name", "", "Dinas A"));
        assertThat(changes("{\"name\":\"Dinas A\"}", "")).containsExactly(new Change("name", "Dinas A", ""));
        assertThat(changes("{\"answer\":null}", "{\"answer\":null}")).isEmpty();
    }

    @Test
    void writesCountsAndListsWithoutBraces() {
        assertThat(changes("", "{\"answer\":{\"agents\":7,\"changes\":5},\"roles\":[\"a\",\"b\"]}"))
                .containsExactly(new Change("answer", "", "agents: 7, changes: 5"), new Change("roles", "", "a, b"));
    }

    @Test
    void showsASingleValueAsTheWhole() {
        assertThat(changes("\"DRAFT\"", "\"SUBMITTED\"")).containsExactly(new Change("", "DRAFT", "SUBMITTED"));
        assertThat(changes("", "bukan json {")).containsExactly(new Change("", "", "bukan json {"));
    }

    private static List<Change> changes(String before, String after) {
        return Changes.of(new Entry(1, Optional.empty(), "", "", "", "answer.saved", "", "", before, after));
    }
}
