package integritas.assessment;

/**
 * The page that asks why an assessment is given back.
 *
 * @param overview the assessment
 * @param noteMissing whether it was sent without the note
 */
public record ReturnView(OverviewView overview, boolean noteMissing) {}
