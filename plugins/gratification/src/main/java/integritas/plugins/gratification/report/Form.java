package integritas.plugins.gratification.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * KPK's form as somebody fills it in: texts as they were typed, right or wrong, and left out where nothing was.
 *
 * @param fields those that are there once: sections header, A, D and E
 * @param givers section B, and with each the section C of its gifts
 */
public record Form(Map<Field, String> fields, List<GiverPart> givers, List<Attached> attachments) {

    /** A form with nothing in it. */
    public static final Form EMPTY = new Form(Map.of(), List.of(), List.of());

    public Form {
        fields = frozen(fields);
        givers = List.copyOf(givers);
        attachments = List.copyOf(attachments);
    }

    /** Section B for one giver. */
    public record GiverPart(UUID id, Map<Field, String> fields, List<GiftPart> gifts) {

        public GiverPart {
            fields = frozen(fields);
            gifts = List.copyOf(gifts);
        }

        public String text(Field field) {
            return fields.getOrDefault(field, "");
        }
    }

    /** Section C for one gift. */
    public record GiftPart(UUID id, Map<Field, String> fields) {

        public GiftPart {
            fields = frozen(fields);
        }

        public String text(Field field) {
            return fields.getOrDefault(field, "");
        }

        /** Whether there is an object, of which KPK asks a photo. */
        public boolean isPhysical() {
            return Choices.of(GiftKind.class, text(Field.GIFT_KIND))
                    .map(GiftKind::isPhysical)
                    .orElse(false);
        }
    }

    /**
     * A file that was added.
     *
     * @param file its key in the plugin's file store
     * @param gift which gift it shows; empty if it is about the whole report
     */
    public record Attached(UUID file, Optional<UUID> gift, Proof proof, String name, String mediaType, long size) {}

    public String text(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether something was refused, and not taken. */
    public boolean isRefusal() {
        return text(Field.KIND).equals(ReportKind.REFUSAL.name());
    }

    /** Whether the reporter is to stay hidden from the control unit. */
    public boolean isHidden() {
        return text(Field.CONFIDENTIALITY).equals(Confidentiality.HIDDEN_FROM_UPG.name());
    }

    public List<GiftPart> gifts() {
        return givers.stream().flatMap(giver -> giver.gifts().stream()).toList();
    }

    /** Returns the form with these fields instead of what was in them. */
    Form with(Map<Field, String> typed) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(fields);
        all.putAll(typed);
        return new Form(all, givers, attachments);
    }

    /** Returns the form with these givers; attachments of gifts that are gone are about the whole report. */
    Form with(List<GiverPart> others) {
        Form next = new Form(fields, others, List.of());
        List<UUID> known = next.gifts().stream().map(GiftPart::id).toList();
        List<Attached> kept = attachments.stream()
                .map(one -> new Attached(
                        one.file(),
                        one.gift().filter(known::contains),
                        one.proof(),
                        one.name(),
                        one.mediaType(),
                        one.size()))
                .toList();
        return new Form(fields, others, kept);
    }

    /**
     * Returns what was typed, with the attachments of this form. A giver or gift keeps its key only if this form knows it:
     * keys are made here, and none is taken over from elsewhere or used twice.
     */
    Form replacedBy(Form typed) {
        Set<UUID> known = new HashSet<>();
        givers.forEach(giver -> known.add(giver.id()));
        gifts().forEach(gift -> known.add(gift.id()));
        List<GiverPart> own = typed.givers().stream()
                .map(giver -> new GiverPart(
                        own(known, giver.id()),
                        giver.fields(),
                        giver.gifts().stream()
                                .map(gift -> new GiftPart(own(known, gift.id()), gift.fields()))
                                .toList()))
                .toList();
        return new Form(typed.fields(), List.of(), attachments).with(own);
    }

    private static UUID own(Set<UUID> known, UUID key) {
        return known.remove(key) ? key : UUID.randomUUID();
    }

    Form attach(Attached one) {
        List<Attached> all = new ArrayList<>(attachments);
        all.add(one);
        return new Form(fields, givers, all);
    }

    Form detach(UUID file) {
        return new Form(
                fields,
                givers,
                attachments.stream().filter(one -> !one.file().equals(file)).toList());
    }

    private static Map<Field, String> frozen(Map<Field, String> fields) {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                copy.put(field, text.strip());
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
