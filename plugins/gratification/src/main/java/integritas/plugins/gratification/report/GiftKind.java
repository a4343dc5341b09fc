package integritas.plugins.gratification.report;

/** What a gift is: the classes of section C of KPK's form and of its statistics. Worded as {@code report.giftKind.<name>}. */
public enum GiftKind {
    /** Food or drink that goes bad. */
    PERISHABLE(true),
    /** Flowers, souvenirs, plaques, things with a logo. */
    SOUVENIR(true),
    /** Any other thing. */
    OTHER_GOODS(true),
    /** Tickets, lodging and other services: nothing to be photographed. */
    TRAVEL(false),
    /** Money, and what is like money. */
    MONEY(true);

    private final boolean physical;

    GiftKind(boolean physical) {
        this.physical = physical;
    }

    /** Whether there is an object, of which KPK asks a photo. */
    public boolean isPhysical() {
        return physical;
    }
}
