package integritas.plugins.gratification.desk;

/**
 * What the page of givers shows.
 *
 * @param text what was looked for
 */
public record GiversView(String text, Slice<Links.Giving> givers) {}
