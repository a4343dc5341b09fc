package integritas.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFieldsTest {

    private static final UUID ROW = new UUID(0, 7);
    private static final String NIK = "3374010101900001";

    /** What an earlier version wrote down: it must open for ever. */
    private static final String KEPT = "1.00000001.KioqKioqKioqKioqGGzpyCsm6p-lY-gRpskib-0ahu4G_9HZ9au4IBSg9-M";

    private final SealedFields fields = new SealedFields("reports", FixedKeys.of(1));

    @Test
    void whatWasSealedOpensForTheSameFieldAndRow() {
        assertThat(fields.open("report.nik", ROW, fields.seal("report.nik", ROW, NIK)))
                .isEqualTo(NIK);
        assertThat(fields.open("f", ROW, fields.seal("f", ROW, ""))).isEmpty();
        assertThat(fields.open("f", ROW, fields.seal("f", ROW, "Ünïcode 🏛"))).isEqualTo("Ünïcode 🏛");
    }

    @Test
    void whatWasSealedOnceOpensForEver() {
        assertThat(fields.open("report.nik", ROW, KEPT)).isEqualTo(NIK);
        assertThat(fields.fingerprint("report.nik", NIK))
                .isEqualTo("d9f5b5530f4d6c479e521e2ff51e303b0416254c5a90ba88c3fdcbb170776ea2");
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTimeAndShowsNothingOfItself() {
        String sealed = fields.seal("report.nik", ROW, NIK);

        assertThat(sealed).isNotEqualTo(fields.seal("report.nik", ROW, NIK));
        assertThat(sealed).matches("1\\.00000001\\.[A-Za-z0-9_-]+").doesNotContain(NIK);
        assertThat(sealed.length()).isLessThanOrEqualTo(80 + NIK.length() * 4 / 3);
    }

    @Test
    void itOpensForNoOtherTenantPluginFieldOrRow() {
        String sealed = fields.seal("report.nik", ROW, NIK);
        FixedKeys otherTenantWithTheKey =
                new FixedKeys(new UUID(0, 2), FixedKeys.of(1).all());

        assertClosed(() -> new SealedFields("reports", FixedKeys.of(2)).open("report.nik", ROW, sealed));
        assertClosed(() -> new SealedFields("reports", otherTenantWithTheKey).open("report.nik", ROW, sealed));
        assertClosed(() -> new SealedFields("others", FixedKeys.of(1)).open("report.nik", ROW, sealed));
        assertClosed(() -> fields.open("report.name", ROW, sealed));
        assertClosed(() -> fields.open("report.nik", new UUID(0, 8), sealed));
    }

    @Test
    void everyChangedCharacterIsNoticed() {
        String sealed = fields.seal("report.nik", ROW, NIK);

        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertClosed(() -> fields.open("report.nik", ROW, changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3374010101900001", "1.00000001.", "1.00000001.AAAA", "2.00000001.AAAA", "1.00000009.AAAA"})
    void whatWasNeverSealedDoesNotOpen(String text) {
        assertClosed(() -> fields.open("report.nik", ROW, text));
    }

    @Test
    void aNewerKeySealsAndTheOlderOneStillOpens() {
        String old = fields.seal("f", ROW, "lama");
        TenantKey fresh = FixedKeys.key("0000000a", TenantKey.Purpose.SEAL, 9);
        FixedKeys both =
                new FixedKeys(new UUID(0, 1), List.of(fresh, FixedKeys.of(1).sealing()));
        SealedFields rotated = new SealedFields("reports", both);

        assertThat(rotated.open("f", ROW, old)).isEqualTo("lama");
        assertThat(rotated.seal("f", ROW, "baru")).startsWith("1.0000000a.");
        assertThat(rotated.fingerprint("f", "x")).isEqualTo(fields.fingerprint("f", "x"));
    }

    @Test
    void fingerprintsAreEqualForEqualTextsAndApartForEachTenantPluginAndField() {
        String print = fields.fingerprint("report.nik", NIK);

        assertThat(print).matches("[0-9a-f]{64}").isEqualTo(fields.fingerprint("report.nik", NIK));
        assertThat(List.of(
                        fields.fingerprint("report.nik", "3374010101900002"),
                        fields.fingerprint("report.name", NIK),
                        new SealedFields("others", FixedKeys.of(1)).fingerprint("report.nik", NIK),
                        new SealedFields("reports", FixedKeys.of(2)).fingerprint("report.nik", NIK)))
                .doesNotContain(print)
                .doesNotHaveDuplicates();
    }

    private static void assertClosed(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatIllegalStateException().isThrownBy(opening).withMessageNotContaining(NIK);
    }
}
