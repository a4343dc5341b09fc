package integritas.plugins.gratification.statistics.activity;

/** How people were told. Worded as {@code statistics.campaign.<name>}. */
public enum CampaignKind {
    POSTER,
    SOCIAL_MEDIA,
    /** A roll call, {@code apel}. */
    ASSEMBLY,
    EMAIL,
    BANNER,
    /** A meeting that explains the rules. */
    SOCIALISATION,
    OTHER
}
