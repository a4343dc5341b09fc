package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Form.Attached;
import integritas.plugins.gratification.report.Form.GiftPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a form from being sent. */
class FaultsOfAFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static List<FormFault> faults(Form form) {
        return FormCheck.faults(form, new FieldCheck(TODAY, Set.of(Desk.UNIT.id())), 50);
    }

    private static Form pictured(Form form) {
        Form all = form;
        for (GiftPart gift : form.gifts()) {
            all = all.attach(
                    new Attached(UUID.randomUUID(), Optional.of(gift.id()), Proof.PHOTO, "f.png", "image/png", 1));
        }
        return all;
    }

    private static List<String> codes(Form form) {
        return faults(form).stream()
                .map(fault -> fault.place() + " " + fault.code())
                .toList();
    }

    @Test
    void aSoundFormHasNone() {
        assertThat(faults(pictured(Desk.form()))).isEmpty();
    }

    @Test
    void anEmptyFormNamesEveryFieldThatIsMissingAtOnce() {
        assertThat(codes(Form.EMPTY))
                .containsExactly(
                        "name missing",
                        "nik missing",
                        "birthPlace missing",
                        "birthDate missing",
                        "office missing",
                        "position missing",
                        "email missing",
                        "phone missing",
                        "street missing",
                        "district missing",
                        "city missing",
                        "province missing",
                        "givers giver-missing",
                        "receivedOn missing",
                        "place missing",
                        "chronology missing",
                        "kind choice-missing",
                        "confidentiality choice-missing",
                        "compensation choice-missing");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "NIK, 317123456789012, nik-malformed",
        "NIK, 31712345678901234, too-long",
        "NIK, 317123456789012a, nik-malformed",
        "BIRTH_DATE, 2026-06-02, day-in-future",
        "BIRTH_DATE, 12-04-1985, day-malformed",
        "RECEIVED_ON, 2026-06-02, day-in-future",
        "RECEIVED_ON, 2026-02-30, day-malformed",
        "EMAIL, siti, email-malformed",
        "EMAIL, siti@kota, email-malformed",
        "PHONE, rumah, phone-malformed",
        "CONTACT_PHONE, x, phone-malformed",
        "KIND, GIFT, choice-unknown",
        "UNIT, 00000000-0000-0000-0000-000000000009, unit-unknown",
        "UNIT, x, unit-unknown",
    })
    void eachFieldIsLookedAt(Field field, String text, String code) {
        assertThat(codes(pictured(Desk.form(Map.of(field, text))))).containsExactly(field.code() + " " + code);
    }

    @Test
    void todayIsNotInTheFuture() {
        assertThat(faults(pictured(Desk.form(Map.of(Field.RECEIVED_ON, "2026-06-01")))))
                .isEmpty();
    }

    private static Form with(GiftPart... gifts) {
        return Desk.form().with(List.of(Desk.giver(Map.of(), gifts)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "VALUE, sejuta, amount-malformed",
        "VALUE, -5, amount-malformed",
        "VALUE, 1.50.000, amount-malformed",
        "VALUE, '', missing",
        "CURRENCY, '', currency-missing",
        "CURRENCY, XYZ, currency-unknown",
        "GIFT_KIND, '', choice-missing",
        "EVENT, PARTY, choice-unknown",
        "LOCATION, '', choice-missing",
        "LOCATION, NOT_TAKEN, choice-unknown",
        "DESCRIPTION, '', missing",
    })
    void eachFieldOfAGiftIsLookedAt(Field field, String text, String code) {
        Form form = pictured(with(Desk.gift(Map.of(field, text))));

        assertThat(codes(form)).containsExactly("givers.0.gifts.0." + field.code() + " " + code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1.500.000, 1500000",
        "'1,500,000', 1500000",
        "'1.500.000,50', 1500000.50",
        "1500000, 1500000",
        "'12,5', 12.5",
        "1.500, 1500",
        "Rp 250.000, 250000",
        "0, 0",
    })
    void amountsAreReadAsPeopleWriteThem(String typed, String amount) {
        assertThat(Amount.of(typed).orElseThrow()).isEqualByComparingTo(amount);
    }

    @Test
    void eachPhysicalGiftWithoutAPhotoIsNamed() {
        Form form = with(
                Desk.gift(Map.of()),
                Desk.gift(Map.of(Field.GIFT_KIND, "TRAVEL")),
                Desk.gift(Map.of(Field.GIFT_KIND, "MONEY")));

        assertThat(codes(form))
                .containsExactly("givers.0.gifts.0.photo photo-missing", "givers.0.gifts.2.photo photo-missing");
    }

    @Test
    void aRefusalNeedsNeitherPhotoNorPlaceOfTheGift() {
        Form form = Desk.form(Map.of(Field.KIND, "REFUSAL"))
                .with(List.of(Desk.giver(Map.of(), Desk.gift(Map.of(Field.LOCATION, "")))));

        assertThat(faults(form)).isEmpty();
    }

    @Test
    void otherHasToBeNamed() {
        Form form = pictured(Desk.form()
                .with(List.of(Desk.giver(
                        Map.of(Field.RELATION, "OTHER"),
                        Desk.gift(Map.of(Field.EVENT, "OTHER", Field.LOCATION, "OTHER"))))));

        assertThat(codes(form))
                .containsExactly(
                        "givers.0.relationNote note-missing",
                        "givers.0.gifts.0.eventNote note-missing",
                        "givers.0.gifts.0.locationNote note-missing");
    }

    @Test
    void aGiverHasNoNameOnlyWhereNobodyKnowsIt() {
        Form known = pictured(Desk.form().with(List.of(Desk.giver(Map.of(Field.GIVER_NAME, ""), Desk.gift(Map.of())))));
        Form unknown = pictured(Desk.form()
                .with(List.of(
                        Desk.giver(Map.of(Field.GIVER_NAME, "", Field.RELATION, "UNKNOWN"), Desk.gift(Map.of())))));

        assertThat(codes(known)).containsExactly("givers.0.giverName giver-name-missing");
        assertThat(faults(unknown)).isEmpty();
    }

    @Test
    void tenThousandGiftsOfOneGiverGetOneClearAnswer() {
        List<GiftPart> gifts = new ArrayList<>();
        for (int gift = 0; gift < 10_000; gift++) {
            gifts.add(Desk.gift(Map.of(Field.VALUE, "")));
        }

        assertThat(codes(with(gifts.toArray(GiftPart[]::new)))).containsExactly("givers too-many-gifts");
    }

    @Test
    void eachFaultIsWordedInBothLanguagesAndLeadsToItsPage() {
        for (FormFault fault : faults(Form.EMPTY)) {
            assertThat(fault.text().byLanguage()).containsKeys("id", "en");
            assertThat(fault.text().byLanguage().values()).noneMatch(text -> text.contains("{"));
        }
        assertThat(faults(Form.EMPTY).stream().map(Stage::of).distinct())
                .containsExactly(Stage.REPORTER, Stage.GIFTS, Stage.RECEIPT, Stage.CHOICE);
        assertThat(faults(with(Desk.gift(Map.of()))).stream().map(Stage::of)).containsExactly(Stage.FILES);
    }

    @Test
    void aPhotoShowsOneOfTheGifts() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Attaching.requirePlace(Desk.form(), Proof.PHOTO, Optional.of(UUID.randomUUID())));

        assertThat(refusal.faults()).extracting(Refusal.Fault::code).containsExactly("photo-of-what");
    }
}
