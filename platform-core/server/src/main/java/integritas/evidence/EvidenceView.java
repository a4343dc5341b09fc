package integritas.evidence;

import integritas.assessment.House;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What proves the answer to one question.
 *
 * @param house where the pages of the assessment are
 * @param assessment whose question it is
 * @param question its code
 * @param documents what is attached, in the order it came
 * @param mayChange whether the reader may attach and detach
 */
public record EvidenceView(House house, UUID assessment, String question, List<Document> documents, boolean mayChange) {

    public static EvidenceView of(
            House house, UUID assessment, String question, Map<String, List<Document>> byQuestion, boolean mayChange) {
        return new EvidenceView(house, assessment, question, byQuestion.getOrDefault(question, List.of()), mayChange);
    }

    /** Returns the address of this list. */
    public String address() {
        return house.question(assessment, question) + "/evidence";
    }
}
