package integritas.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.audit.seal.Break.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three seals over two entries each, and everything that can be done to them. */
class WalkTest {

    private static final String TENANT = "7d0f2c1e-0000-4000-8000-000000000001";
    private static final String OTHER = "7d0f2c1e-0000-4000-8000-000000000002";

    private final List<Seal> seals = new ArrayList<>();
    private final List<List<SealedEntry>> listed = new ArrayList<>();

    @BeforeEach
    void sealSixEntries() {
        for (long first : new long[] {10, 20, 30}) {
            List<SealedEntry> entries = List.of(sealed(entry(first, "Ya")), sealed(entry(first + 1, "Tidak")));
            Optional<Seal> last = seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
            listed.add(new ArrayList<>(entries));
            seals.add(Seal.after(last, TENANT, "2026-11-27T04:05:06.000007Z", links(entries)));
        }
    }

    @Test
    void findsNothingWrongWithWhatWasLeftAlone() {
        Walk walk = walk(TENANT);

        assertThat(walk.found()).isEmpty();
        assertThat(walk.last()).contains(seals.get(2));
        assertThat(walk.entries()).isEqualTo(6);
        assertThat(walk.erased()).isZero();
    }

    @Test
    void namesAnEntryThatWasChanged() {
        replace(1, 0, new SealedEntry(listed.get(1).get(0).link(), Optional.of(entry(20, "Tidak"))));

        assertThat(walk(TENANT).found()).contains(new Break(Kind.ENTRY_CHANGED, 2, 20));
    }

    @Test
    void isNotMisledByACommitmentThatWasChangedAlong() {
        replace(1, 0, sealed(entry(20, "Tidak")));

        assertThat(walk(TENANT).found()).contains(new Break(Kind.SEAL_CHANGED, 2, 0));
    }

    @Test
    void namesAnEntryThatIsGone() {
        replace(1, 1, new SealedEntry(listed.get(1).get(1).link(), Optional.empty()));

        assertThat(walk(TENANT).found()).contains(new Break(Kind.ENTRY_MISSING, 2, 21));
    }

    @Test
    void countsWhatASealLists() {
        listed.get(0).remove(1);
        assertThat(walk(TENANT).found()).contains(new Break(Kind.ENTRY_MISSING, 1, 0));

        listed.get(0).add(sealed(entry(11, "Tidak")));
        listed.get(0).add(sealed(entry(12, "Ya")));
        assertThat(walk(TENANT).found()).contains(new Break(Kind.ENTRY_ADDED, 1, 0));
    }

    @Test
    void namesASealThatIsGone() {
        seals.remove(1);
        listed.remove(1);

        assertThat(walk(TENANT).found()).contains(new Break(Kind.SEAL_MISSING, 2, 0));
        assertThat(walk(TENANT).last()).contains(seals.get(0));
    }

    @Test
    void namesASealThatWasMadeAnewInTheMiddle() {
        replace(1, 0, sealed(entry(20, "Tidak")));
        seals.set(1, Seal.after(Optional.of(seals.get(0)), TENANT, seals.get(1).sealedAt(), links(listed.get(1))));

        assertThat(walk(TENANT).found()).contains(new Break(Kind.LINK_BROKEN, 3, 0));
    }

    @Test
    void noticesAnotherTimeOfSealing() {
        Seal seal = seals.get(2);
        seals.set(
                2,
                new Seal(seal.number(), seal.entries(), seal.previous(), "2026-11-27T04:05:06.000008Z", seal.hash()));

        assertThat(walk(TENANT).found()).contains(new Break(Kind.SEAL_CHANGED, 3, 0));
    }

    @Test
    void survivesTheErasureOfPersonalContent() {
        Entry erased = new Entry(20, Optional.empty(), "", "", "", "answer.saved", "", "", "", "");
        replace(1, 0, new SealedEntry(listed.get(1).get(0).link(), Optional.of(erased)));

        Walk walk = walk(TENANT);

        assertThat(walk.found()).isEmpty();
        assertThat(walk.erased()).isEqualTo(1);
    }

    @Test
    void holdsForOneTenantOnly() {
        assertThat(walk(OTHER).found()).contains(new Break(Kind.ENTRY_CHANGED, 1, 10));
    }

    private Walk walk(String tenant) {
        Walk walk = new Walk(tenant);
        for (int i = 0; i < seals.size() && walk.found().isEmpty(); i++) {
            walk.step(seals.get(i), listed.get(i));
        }
        return walk;
    }

    private void replace(int seal, int position, SealedEntry other) {
        listed.get(seal).set(position, other);
    }

    private static List<Link> links(List<SealedEntry> entries) {
        return entries.stream().map(SealedEntry::link).toList();
    }

    private static SealedEntry sealed(Entry entry) {
        return new SealedEntry(new Link(entry.id(), entry.commitment(TENANT).orElseThrow()), Optional.of(entry));
    }

    private static Entry entry(long id, String answer) {
        return new Entry(
                id,
                Optional.of("00000000-0000-4000-8000-0000000000" + id),
                "2026-11-27T04:05:06.000007Z",
                "00000000-0000-0000-0000-000000000000",
                "system",
                "answer.saved",
                "7d0f2c1e-0000-4000-8000-000000000009",
                "A.I.1",
                "",
                '"' + answer + '"');
    }
}
