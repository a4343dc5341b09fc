package integritas.assessment;

import java.util.UUID;

/**
 * An assessment has come to another stage; fired in the transaction that moves it.
 *
 * @param assessment which
 * @param state the stage
 */
public record AssessmentMoved(UUID assessment, Assessment.State state) {}
