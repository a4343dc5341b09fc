package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewEventTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void takesAnEventOfToday() {
        Event event = new NewEvent("2026-11-27", " Apel pagi ", "40", "").by("Siti", TODAY);

        assertThat(event.heldOn()).isEqualTo(TODAY);
        assertThat(event.topic()).isEqualTo("Apel pagi");
        assertThat(event.participants()).isEqualTo(40);
        assertThat(event.loggedBy()).isEqualTo("Siti");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> new NewEvent("2026-11-28", " ", "0", "").by("Siti", TODAY));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INPUT_NOT_ACCEPTED);
        assertThat(refusal.faults())
                .extracting(Refusal.Fault::field)
                .containsExactly("heldOn", "topic", "participants");
        assertThat(refusal.faults())
                .allSatisfy(fault -> assertThat(fault.text().byLanguage()).containsKeys("id", "en"));
    }
}
