package integritas.web;

/** The request attribute by which the door says why a signed-in person has no tenant here. */
public final class Refusal {

    public static final String ATTRIBUTE = "integritas.refusal";

    private Refusal() {}
}
